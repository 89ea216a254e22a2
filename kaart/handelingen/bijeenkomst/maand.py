"""*De maand van …*: its poster, its programme and a calendar, from one file of the map."""

from datetime import date
from pathlib import Path

from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.drukwerk import MAANDPAPIER, druk_maand, maak_maandblad
from kaart.handelingen.bijeenkomst.plek import bewaar_in
from kaart.handelingen.bijeenkomst.tafelwerk import Bestandantwoord
from kaart.handelingen.bijeenkomst.zaak import open_zaak
from kaart.handelingen.druk.bestanden import achtervoegsel, briefpad
from kaart.handelingen.druk.drukkerij import naar_de_drukkerij
from kaart.handelingen.druk.verzoek import DRUKKERIJ, Drukverzoek
from kaart.handelingen.druk.vraag import stel_vraag
from kaart.handelingen.uitkomst import Uitkomst
from kaart.handelingen.voortgang import ongezien
from kaart.hulp import begrijp_keuze
from kaart.model import Bijeenkomst
from kaart.uitwisseling import Zending, agenda_van_bijeenkomst
from kaart.vrijgave import Publiek, VrijeKaart

_MAAND = "maand"
MAANDVORMEN = ("pdf", DRUKKERIJ)
_NAMEN = {"a3": "poster", "a5": "programma"}


def maak_maand(
    werkmap: Werkmap, peildatum: date, wie: str, doel: Path | None, vorm: str = "pdf"
) -> Uitkomst[Bestandantwoord]:
    """Write poster, programme and calendar. Raises KaartFout when there is no programme."""
    zaak = open_zaak(werkmap, peildatum, wie)
    maand = zaak.bijeenkomst
    _eis_programma(maand)
    verzoek = Drukverzoek(vorm=begrijp_keuze("--vorm", vorm, MAANDVORMEN))
    vraag = stel_vraag(werkmap, peildatum, verzoek, ongezien, hulpvraag_kiest=True)
    kaart = vraag.vrij(Publiek.OPENBAAR).kaart
    blad = maak_maandblad(kaart, maand)
    opdracht = vraag.opdracht._replace(titel=maand.naam)
    regels: list[str] = []
    for papier in MAANDPAPIER:
        product = druk_maand(blad, kaart, opdracht, papier)
        naam = f"{maand.id}-{_NAMEN[papier]}{achtervoegsel(verzoek)}"
        if verzoek.vorm == DRUKKERIJ:
            product = naar_de_drukkerij(vraag, _NAMEN[papier], product, Path(naam))
        pad = bewaar_in(werkmap, doel, naam, product.pdf)
        regels.append(f"{pad}: {product.verslag}")
        if product.brief:
            brief = bewaar_in(werkmap, doel, briefpad(Path(naam)).name, product.brief.encode())
            regels.append(f"{brief}: voor de drukkerij")
    inhoud, aantal = agenda_van_bijeenkomst(Zending(kaart, (), Publiek.OPENBAAR, peildatum), maand)
    if aantal:
        pad = bewaar_in(werkmap, doel, f"{maand.id}.ics", inhoud)
        regels.append(f"{pad}: agenda, {aantal} van {blad.aantal} onderdelen")
    return Uitkomst(
        Bestandantwoord(tuple(regels)),
        opmerkingen=(*zaak.opmerkingen, *_niet_in_de_agenda(maand, aantal), *_weg(kaart, maand)),
        ten_slotte=zaak.ten_slotte,
    )


def _eis_programma(maand: Bijeenkomst) -> None:
    if maand.soort != _MAAND:
        raise KaartFout(
            f"{maand.id} is geen maandprogramma", f"zet “soort: {_MAAND}” in zijn bestand"
        )
    if not maand.programma:
        raise KaartFout(
            f"{maand.id} heeft nog geen programma",
            f"zet het onder “programma:” in data/bijeenkomsten/{maand.id}.yaml",
        )


def _niet_in_de_agenda(maand: Bijeenkomst, aantal: int) -> tuple[str, ...]:
    """Say how much is not in the calendar: it has no day or hours, or is over."""
    niet = len(maand.programma) - aantal
    if not niet:
        return ()
    wat = "1 onderdeel staat" if niet == 1 else f"{niet} onderdelen staan"
    return (f"{wat} niet in de agenda: geen dag of geen begin en einde, of al geweest",)


def _weg(kaart: VrijeKaart, maand: Bijeenkomst) -> tuple[str, ...]:
    """Name who is in the programme and may not go out."""
    genoemd = dict.fromkeys(d.organisatie for d in maand.programma if d.organisatie)
    weg = [id_ for id_ in genoemd if id_ not in kaart.organisaties]
    return (f"niet genoemd, want gestopt of met een fout: {', '.join(weg)}",) if weg else ()
