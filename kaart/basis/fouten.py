"""The tool cannot do its work: the one family of exceptions that the cli turns into exit 2.

Wrong *data* is never an exception but a `Bevinding`; anything else that is raised is a bug.
"""

import errno
from collections.abc import Sequence

_OORZAKEN = {
    errno.EACCES: "dat mag niet van de computer",
    errno.EPERM: "dat mag niet van de computer",
    errno.EROFS: "de schijf is alleen om te lezen",
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "de schijf is vol",
    errno.ENOENT: "de map is er niet",
    errno.ENOTDIR: "er staat een bestand waar een map hoort",
    errno.EEXIST: "er staat al iets anders",
    errno.EISDIR: "het is een map",
    errno.ELOOP: "de koppelingen wijzen in een kring",
    errno.EIO: "de schijf geeft een fout",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.EBUSY: "een ander programma gebruikt het",
    errno.EMFILE: "er staan te veel bestanden open",
    errno.ENFILE: "er staan te veel bestanden open",
    errno.EINVAL: "zo’n naam kan hier niet",
}


def oorzaak(fout: OSError) -> str:
    """Return in Dutch why the computer refuses; what is not in the list in its own words."""
    return _OORZAKEN.get(fout.errno or 0, fout.strerror or "onbekende oorzaak")


class KaartFout(Exception):
    """What is wrong, and what to do.

    `bij` is the field of what was asked that it is about. Each door calls that by a name of its
    own, an option, a column or a question, so no sentence has it in its words. `vooraf` is what
    was found out on the way, to be said first.
    """

    def __init__(
        self, melding: str, raad: str = "", bij: str = "", vooraf: Sequence[str] = ()
    ) -> None:
        super().__init__(melding)
        self.melding, self.raad, self.bij = melding, raad, bij
        self.vooraf = tuple(vooraf)

    def gezegd(self, bij: str = "") -> str:
        """Return the sentence, about what this door calls `bij`."""
        zin = "; ".join(filter(None, (self.melding, self.raad)))
        return f"{bij}: {zin}" if bij else zin

    def __str__(self) -> str:
        return self.gezegd(self.bij)


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
        self, bij: str, waarde: str, suggesties: Sequence[str] = (), keuzes: Sequence[str] = ()
    ) -> None:
        raad = f"bedoelde je {_of(suggesties)}?" if suggesties else ""
        if keuzes and not suggesties:
            raad = f"kies uit {_of(keuzes)}"
        super().__init__(f"“{waarde}”", raad, bij)
        self.suggesties = tuple(suggesties)

    def gezegd(self, bij: str = "") -> str:
        """Return the sentence, about what this door calls `bij`."""
        return f"Onbekend bij {super().gezegd(bij)}"


def _of(woorden: Sequence[str]) -> str:
    *eerste, laatste = woorden
    return f"{', '.join(eerste)} of {laatste}" if eerste else laatste


class KanNietSchrijven(KaartFout):
    """The disk, or who owns it, does not let us write here."""

    def __init__(self, plek: object, fout: OSError) -> None:
        super().__init__(f"Kan niet schrijven in {plek} ({oorzaak(fout)}); kies een andere plek")
