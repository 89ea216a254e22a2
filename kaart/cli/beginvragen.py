"""What `kaart begin` asks at a terminal: which municipality, its wijken, which themes."""

from collections.abc import Sequence
from pathlib import Path

from kaart.basis import KaartFout, aaneen, oorzaak
from kaart.begin import Cbsgebied, keur_gemeente, themanamen
from kaart.cli.gesprek import Gesprek
from kaart.handelingen import Beginvraag
from kaart.tabellen import ontcijfer

_MAX_BYTES = 1_000_000


def vraag_verder(gesprek: Gesprek, vraag: Beginvraag, *, kies: bool) -> Beginvraag:
    """Ask for what was not said: the municipality, its wijken, and with `kies` the themes."""
    if not vraag.gemeente:
        vraag = vraag._replace(gemeente=_vraag_gemeente(gesprek, vraag))
    if vraag.wijken is None and not vraag.namen:
        vraag = vraag._replace(namen=vraag_wijken(gesprek))
    return vraag._replace(themas=kies_themas(gesprek)) if kies else vraag


def _vraag_gemeente(gesprek: Gesprek, vraag: Beginvraag) -> str:
    met_cbs = vraag.wijken is not None
    while True:
        naam = gesprek.vraag(f"Welke gemeente?{' Haar naam of haar code:' if met_cbs else ''}")
        try:
            return keur_gemeente(naam or " ", met_cbs=met_cbs)
        except KaartFout as fout:
            gesprek.zeg([f"  {fout}" if naam else "  Zonder gemeente kan het niet."])


def vraag_wijken(gesprek: Gesprek) -> tuple[str, ...]:
    """Ask for the wijken, one a line; none is an example wijk."""
    gesprek.zeg(
        [
            "Welke wijken zijn er? Eén per regel; een lege regel is klaar.",
            "(Met het bestand van het CBS hoeft dat niet: kaart begin --help)",
        ]
    )
    namen: dict[str, str] = {}
    while naam := " ".join(gesprek.vraag(f"Wijk {len(namen) + 1}:").split()):
        if (zelfde := aaneen(naam) or naam) not in namen:
            namen[zelfde] = naam
        else:
            gesprek.zeg([f"  {naam} staat er al; noem deze anders, bijvoorbeeld {naam} 2."])
    return tuple(namen.values())


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
    codes = [gebied.code for gebied in keuzes]
    while (code := gesprek.vraag("Welke code?").upper()) not in codes:
        gesprek.zeg([f"  Typ een van deze codes: {', '.join(codes)}."])
    return code
