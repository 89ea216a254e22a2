"""What `kaart begin` asks at a terminal: the wijken, the themes, which municipality is meant."""

from collections.abc import Sequence
from pathlib import Path

from kaart.basis import KaartFout, oorzaak
from kaart.begin import Cbsgebied, themanamen
from kaart.cli.gesprek import Gesprek
from kaart.tabellen import ontcijfer

_MAX_BYTES = 1_000_000


def vraag_wijken(gesprek: Gesprek) -> tuple[str, ...]:
    """Ask for the wijken, one a line; none is an example wijk."""
    gesprek.zeg(
        [
            "Welke wijken zijn er? Eén per regel; een lege regel is klaar.",
            "(Met het bestand van het CBS hoeft dat niet: kaart begin --help)",
        ]
    )
    namen: list[str] = []
    while naam := gesprek.vraag(f"Wijk {len(namen) + 1}:"):
        namen.append(naam)
    return tuple(namen)


def lees_namen(pad: Path) -> tuple[str, ...]:
    """Return the wijken of a plain text, one a line. Raises KaartFout."""

    def weiger(reden: str) -> KaartFout:
        return KaartFout(f"{pad.name} is niet te lezen: {reden}")

    try:
        inhoud = pad.read_bytes()[:_MAX_BYTES]
    except OSError as fout:
        raise weiger(oorzaak(fout)) from None
    namen = tuple(regel.strip() for regel in ontcijfer(inhoud, weiger).tekst.splitlines())
    if not any(namen):
        raise weiger("er staat niets in")
    return namen


def kies_themas(gesprek: Gesprek) -> tuple[str, ...]:
    """Ask which themes of the built-in set come on the map; nothing is all of them."""
    namen = themanamen()
    ids = list(namen)
    gesprek.zeg(f"{nummer:>3}  {namen[id_]}" for nummer, id_ in enumerate(ids, 1))
    while True:
        tekst = gesprek.vraag("Welke? Nummers met spaties ertussen, of Enter voor alle:")
        woorden = tekst.replace(",", " ").split()
        if not woorden:
            return tuple(ids)
        if all(woord.isascii() and woord.isdigit() for woord in woorden):
            nummers = {int(woord) for woord in woorden}
            if nummers <= set(range(1, len(ids) + 1)):
                return tuple(ids[nummer - 1] for nummer in sorted(nummers))
        gesprek.zeg([f"  Noem nummers van 1 tot en met {len(ids)}."])


def vraag_code(gesprek: Gesprek, keuzes: Sequence[Cbsgebied]) -> str:
    """Ask which of these municipalities is meant, by its code."""
    gesprek.zeg(f"  {gebied.code}  {gebied.naam}" for gebied in keuzes)
    codes = {gebied.code for gebied in keuzes}
    while True:
        code = gesprek.vraag("Welke code?").upper()
        if code in codes:
            return code
