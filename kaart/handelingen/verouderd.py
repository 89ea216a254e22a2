"""What has to be checked, the stalest and most used first, and whether enough is in time."""

from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap, laad_kaart
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.hulp import begrijp_keuze
from kaart.model import Kaart, Persoon
from kaart.nakijken import NAKIJKSOORTEN, Achterstand, Nakijkkeuze, Overzicht, maak_overzicht
from kaart.oordeel import OP_TIJD
from kaart.taal import meldingtekst


class Verouderdverzoek(NamedTuple):
    """Of what, how much of it, and when too much of it is too old."""

    wijk: tuple[str, ...] = ()
    thema: tuple[str, ...] = ()
    wat: tuple[str, ...] = ()
    aantal: int | None = None
    streng: bool = False  # code 1 for anything that is old or unknown
    minstens: str | None = None  # code 1 only below this part: "60%"


class Stapel(NamedTuple):
    """What has to be checked, and how the whole map stands."""

    kaart: Kaart
    overzicht: Overzicht
    peildatum: date
    soorten: tuple[str, ...] = ()  # that were asked for; none is all
    aantal: int | None = None  # show no more than so many

    @property
    def te_tonen(self) -> tuple[Achterstand, ...]:
        """What to check, the most urgent first."""
        return self.overzicht.achterstand[: self.aantal]


def bekijk_verouderd(
    werkmap: Werkmap, peildatum: date, verzoek: Verouderdverzoek
) -> Uitkomst[Stapel]:
    """Return what has to be checked. Raises KaartFout for a word the map does not know."""
    soorten = tuple(dict.fromkeys(begrijp_keuze("wat", w, NAKIJKSOORTEN) for w in verzoek.wat))
    grens = None if verzoek.minstens is None else _procent(verzoek.minstens)
    leesbaar = laad_kaart(werkmap)
    keuze = _keuze(leesbaar.kaart, verzoek)._replace(soorten=soorten)
    personen, dicht = _personen(werkmap)
    overzicht = maak_overzicht(leesbaar.kaart, peildatum, keuze, personen)
    oud = any(a.oordeel.stand not in OP_TIJD for a in overzicht.achterstand)
    gehaald, zin = (not (verzoek.streng and oud), "") if grens is None else _eis(overzicht, grens)
    return Uitkomst(
        Stapel(leesbaar.kaart, overzicht, peildatum, soorten, verzoek.aantal),
        opmerkingen=(*weggelaten(leesbaar.weggelaten), *dicht, *gemist(leesbaar.kaart)),
        ten_slotte=(zin,) if zin else (),
        code=int(not gehaald),
    )


def gemist(kaart: Kaart) -> tuple[str, ...]:
    """Return who is missing on the map, as somebody told; there is no entry to say it at."""
    meldingen = kaart.gegevens.gemeld
    if not meldingen:
        return ()
    zinnen = (f"wie ontbreekt er? Gemeld op {meldingtekst(melding)}" for melding in meldingen)
    klaar = "staan die op de kaart, haal de meldingen dan weg: kaart wijzig kaart gemeld="
    return (*zinnen, klaar)


def _keuze(kaart: Kaart, verzoek: Verouderdverzoek) -> Nakijkkeuze:
    if not (verzoek.wijk or verzoek.thema):
        return Nakijkkeuze()
    from kaart.zoek import begrijp_opties  # a twentieth of the time, for nothing without words

    vraag, _ = begrijp_opties(kaart, {"wijk": [*verzoek.wijk], "thema": [*verzoek.thema]})
    return Nakijkkeuze(vraag.gebieden, vraag.themas)


def _personen(werkmap: Werkmap) -> tuple[tuple[Persoon, ...], tuple[str, ...]]:
    """Return the contact persons, when this map has them, and why some could not be read."""
    if not (werkmap.data / "personen").is_dir():
        return (), ()
    from kaart.personen import laad_personen

    lijst = laad_personen(werkmap)
    return lijst.personen, tuple(f"niet bekeken: {reden}" for reden in lijst.onleesbaar)


def _procent(tekst: str) -> int:
    """Return "60" or "60%" as a number from 0 to 100."""
    kaal = tekst.strip().removesuffix("%").rstrip()
    if kaal.isascii() and kaal.isdecimal() and int(kaal[:4]) <= 100:  # noqa: PLR2004
        return int(kaal)
    raise KaartFout(f"“{tekst}” is geen percentage", "schrijf een getal van 0 tot 100", "minstens")


def _eis(overzicht: Overzicht, grens: int) -> tuple[bool, str]:
    """Say whether the choice stands as well as is asked, and how it stands."""
    stand = overzicht.keuze
    if not stand.totaal:
        return True, ""
    tekst = f"{stand.op_tijd} van {stand.totaal} ({stand.procent}%) op tijd gecontroleerd"
    return stand.procent >= grens, f"{tekst}; gevraagd is minstens {grens}%"
