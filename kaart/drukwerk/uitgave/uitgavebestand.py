"""`data/uitgaven/` on disk: read strictly, written whole, never silently wrong.

What was printed cannot be made again from the data of today. So an edition that is lost, changed
or unreadable is a sentence that stops the work, and never an empty edition to compare with.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from kaart.basis import KaartFout, KanNietSchrijven, OnbekendeWaarde
from kaart.bestand import Werkmap, is_koppeling, maak_map
from kaart.drukwerk.uitgave import bladcodes, uitgave
from kaart.drukwerk.uitgave.bladcodes import Bladcodes
from kaart.drukwerk.uitgave.uitgave import Uitgave, is_onveranderd, volgorde
from kaart.schema import heeft_vorm, verklaar, vorm
from kaart.schrijven import Bestandswijziging, als_yaml, bewaar
from kaart.yamllezer import Plaatsen, lees, ontcijfer

MAP = "uitgaven"
CODES = "bladcodes.yaml"
_MAX_BYTES = 50_000_000  # two thousand sheets are 4 MB
_HAAL_TERUG = "haal het bestand terug uit git of een reservekopie"
_KOPREGEL = "# Gemaakt door kaart drukwerk --uitgave; niet zelf veranderen.\n"


class UitgaveKapot(KaartFout):
    """A file of data/uitgaven/ that cannot be trusted."""

    def __init__(self, naam: str, waarom: str) -> None:
        super().__init__(f"data/{MAP}/{naam} {waarom}; {_HAAL_TERUG}")


class UitgaveWeg(KaartFout):
    """An edition that was recorded and is not there any more."""

    def __init__(self, naam: str) -> None:
        super().__init__(
            f"Uitgave {naam} is vastgelegd, maar data/{MAP}/{naam}.yaml is er niet meer; "
            f"{_HAAL_TERUG}"
        )


class Archief(NamedTuple):
    """All editions, in order, and the codes that were given out."""

    uitgaven: tuple[Uitgave, ...] = ()
    codes: Bladcodes = Bladcodes()

    def zoek(self, naam: str, optie: str = "uitgave") -> Uitgave:
        """Return an edition by name; raises OnbekendeWaarde when there is none."""
        for kandidaat in self.uitgaven:
            if kandidaat.uitgave == naam:
                return kandidaat
        namen = [kandidaat.uitgave for kandidaat in self.uitgaven]
        if not namen:
            raise KaartFout(
                f"Er is nog geen uitgave vastgelegd; dat doet kaart drukwerk --uitgave {naam}"
            )
        raise OnbekendeWaarde(optie, naam, keuzes=namen)


def lees_archief(werkmap: Werkmap) -> Archief:
    """Read all editions and the codes.

    Raises KaartFout for the first file that is lost, changed, unreadable or contradicts another.
    """
    plek = werkmap.data / MAP
    if is_koppeling(plek):
        raise KaartFout(f"data/{MAP} is een koppeling; maak er een gewone map van")
    namen = sorted(p.name for p in plek.iterdir() if not p.name.startswith(".")) if (
        plek.is_dir()
    ) else []  # fmt: skip
    bestanden = [naam for naam in namen if naam.endswith(".yaml") and naam != CODES]
    if CODES not in namen:
        if bestanden:
            raise UitgaveKapot(CODES, "is er niet meer")
        return Archief()
    codes = bladcodes.uit_waarden(_lees(plek / CODES, "bladcodes"))
    uitgaven = sorted(
        (_lees_uitgave(plek / naam) for naam in bestanden), key=lambda u: volgorde(u.uitgave)
    )
    _weiger_weg(codes, uitgaven)
    return Archief(tuple(uitgaven), codes)


def leg_vast(werkmap: Werkmap, nieuw: Uitgave, codes: Bladcodes) -> None:
    """Record an edition and the codes that it gave out, both or neither."""
    plek = werkmap.data / MAP
    try:
        maak_map(werkmap.wortel, plek)
    except OSError as fout:
        raise KanNietSchrijven(plek, fout) from None
    namen = sorted({*codes.uitgaven, nieuw.uitgave}, key=volgorde)
    volledig = codes._replace(uitgaven=tuple(namen))
    bewaar(
        werkmap,
        (
            _wijziging(plek / CODES, bladcodes.als_waarden(volledig), "bladcodes"),
            _wijziging(plek / f"{nieuw.uitgave}.yaml", uitgave.als_waarden(nieuw), "uitgave"),
        ),
    )


def _wijziging(pad: Path, waarden: dict[str, Any], soort: str) -> Bestandswijziging:
    oud = pad.read_bytes() if pad.is_file() and not is_koppeling(pad) else None
    inhoud = (_KOPREGEL + als_yaml(waarden, vorm(soort))).encode()
    return Bestandswijziging(pad, oud, inhoud)


def _weiger_weg(codes: Bladcodes, uitgaven: Iterable[Uitgave]) -> None:
    namen, nummers = set(), {houder.nummer for houder in codes.organisaties}
    for gelezen in uitgaven:
        namen.add(gelezen.uitgave)
        gedrukt = [blad.bladcode for blad in gelezen.bladen]
        for code in (*gedrukt, *(blad.bladcode for blad in gelezen.vervallen)):
            if int(code.partition("-")[2]) not in nummers:
                raise UitgaveKapot(CODES, f"mist {code} van uitgave {gelezen.uitgave}")
    for naam in codes.uitgaven:
        if naam not in namen:
            raise UitgaveWeg(naam)
    for gelezen in uitgaven:
        if gelezen.vorige and gelezen.vorige not in namen:
            raise UitgaveWeg(gelezen.vorige)


def _lees_uitgave(pad: Path) -> Uitgave:
    waarden = _lees(pad, "uitgave")
    if not is_onveranderd(waarden):
        raise UitgaveKapot(pad.name, "is veranderd nadat de uitgave was gedrukt")
    gelezen = uitgave.uit_waarden(waarden)
    if f"{gelezen.uitgave}.yaml" != pad.name:
        raise UitgaveKapot(pad.name, f"is uitgave {gelezen.uitgave}, met een andere naam")
    return gelezen


def _lees(pad: Path, soort: str) -> dict[str, Any]:
    try:
        if is_koppeling(pad) or not pad.is_file() or pad.stat().st_size > _MAX_BYTES:
            raise UitgaveKapot(pad.name, "is geen gewoon bestand")
        inhoud = pad.read_bytes()
    except OSError as fout:
        raise UitgaveKapot(pad.name, f"is niet te lezen ({fout.strerror})") from None
    gelezen = lees(inhoud, pad.name, vorm(soort))
    bevindingen = gelezen.bevindingen
    if gelezen.gelukt:
        if heeft_vorm(soort, gelezen.waarde):
            waarden: dict[str, Any] = gelezen.waarde
            return waarden
        bevindingen = verklaar(soort, gelezen.waarde, Plaatsen(pad.name, ontcijfer(inhoud)))
    eerste = bevindingen[0]
    raise UitgaveKapot(
        pad.name, f"is niet te lezen (regel {eerste.vindplaats.regel}: {eerste.melding})"
    )
