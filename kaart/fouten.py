"""The tool cannot do its work: the one family of exceptions that the cli turns into exit 2.

Wrong *data* is never an exception but a `Bevinding`; anything else that is raised is a bug.
"""

from collections.abc import Sequence


class KaartFout(Exception):
    """A sentence for the user: what is wrong, where, what to do."""


class GeenKaart(KaartFout):
    """No folder with `data/organisaties` where one was expected."""

    def __init__(self, plek: str) -> None:
        super().__init__(
            f"In {plek} staat geen sociale kaart (geen map data/organisaties); "
            "ga naar de map van je kaart, noem hem met --map, of begin er een met: kaart begin MAP"
        )


class OnbekendeWaarde(KaartFout):
    """A word that the map does not know: with the words that come near, else the whole choice."""

    def __init__(
        self, wat: str, waarde: str, suggesties: Sequence[str] = (), keuzes: Sequence[str] = ()
    ) -> None:
        raad = f"; bedoelde je {_of(suggesties)}?" if suggesties else ""
        if keuzes and not suggesties:
            raad = f"; kies uit {_of(keuzes)}"
        super().__init__(f"Onbekend bij {wat}: “{waarde}”{raad}")
        self.suggesties = tuple(suggesties)


def _of(woorden: Sequence[str]) -> str:
    *eerste, laatste = woorden
    return f"{', '.join(eerste)} of {laatste}" if eerste else laatste


class KanNietSchrijven(KaartFout):
    """The disk, or who owns it, does not let us write here."""

    def __init__(self, plek: object, fout: OSError) -> None:
        super().__init__(f"Kan niet schrijven in {plek} ({fout.strerror}); kies een andere plek")
