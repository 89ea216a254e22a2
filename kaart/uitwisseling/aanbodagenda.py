"""The running aanbod of active organisations as points of a calendar, and what cannot be one."""

from collections import Counter
from collections.abc import Iterator

from kaart.hulp import passend_van, past_tijd
from kaart.model import Aanbod, Organisatie, Tijd
from kaart.oordeel import onbepaald, tijd_voorbij
from kaart.taal import opsomming, tijdtekst, zin
from kaart.uitwisseling.agenda import Agendapunt, dagen_van, maak_agenda
from kaart.uitwisseling.bijeenkomsten import bijeenkomstpunten, zonder_uren
from kaart.uitwisseling.gezegd import belregel, contacten_van, feiten, plektekst, vertrouwen
from kaart.uitwisseling.herkenning import uuid_van
from kaart.uitwisseling.zending import Pakket, Zending, aantal

_DICHT = "tijdelijk-gesloten"


def als_agenda(zending: Zending) -> Pakket:
    """Return the calendar: one event for each exact time, and nothing that is not sure to be."""
    vakanties = zending.kaart.gegevens.schoolvakanties
    gevonden = [*agendapunten(zending)]
    if zending.bijeenkomsten:
        gevonden += bijeenkomstpunten(zending)
    punten = [punt for punt in gevonden if dagen_van(punt.tijd, zending.peildatum, vakanties)]
    inhoud = maak_agenda(zending.titel, punten, zending.peildatum, vakanties)
    telling = aantal(len(punten), "tijd", "tijden")
    return Pakket({"kaart.ics": inhoud}, telling, tuple(_niet_mee(zending)))


def agendapunten(zending: Zending) -> Iterator[Agendapunt]:
    """Yield each exact time of what runs, in a fixed order."""
    for organisatie in zending.organisaties:
        if organisatie.status == _DICHT:
            continue
        nummers = Counter[str]()
        for aanbod in gekozen_aanbod(zending, organisatie):
            for tijd in _tijden(zending, aanbod):
                # By its day and not by its place: what is put before it changes nothing.
                sleutel = f"{aanbod.id or aanbod.naam}/{tijd.datum or tijd.dag}{tijd.week}"
                nummers[sleutel] += 1
                if not onbepaald(tijd):
                    uid = uuid_van("tijd", organisatie.id, sleutel, str(nummers[sleutel]))
                    yield _punt(zending, organisatie, aanbod, tijd, uid)


def gekozen_aanbod(zending: Zending, organisatie: Organisatie) -> Iterator[Aanbod]:
    """Yield, filled in, the aanbod that was chosen and runs."""
    kaart, dag = zending.kaart, zending.peildatum
    for wie, _ in passend_van(kaart, organisatie, zending.keuze, dag):
        if isinstance(wie, Aanbod) and wie.status != _DICHT:
            yield wie


def _tijden(zending: Zending, aanbod: Aanbod) -> Iterator[Tijd]:
    keuze = zending.keuze
    for tijd in aanbod.tijden:
        if past_tijd(tijd, keuze.dagen, keuze.dagdelen):
            yield tijd


def _punt(
    zending: Zending, organisatie: Organisatie, aanbod: Aanbod, tijd: Tijd, uid: str
) -> Agendapunt:
    contacten = contacten_van(zending, organisatie, aanbod)
    regels = [
        organisatie.naam,
        zin(aanbod.omschrijving),
        zin(tijdtekst(tijd)),
        *(f"{kop}: {tekst}" for kop, tekst in feiten(zending, organisatie, aanbod)),
        *map(belregel, contacten),
        aanbod.website,
        vertrouwen(zending, organisatie, aanbod),
    ]
    return Agendapunt(
        uid,
        aanbod.naam,
        tijd,
        "\n".join(filter(None, regels)),
        _plek(zending, aanbod),
        aanbod.website,
        onzeker=bool(aanbod.onzeker or tijd.onzeker),
    )


def _plek(zending: Zending, aanbod: Aanbod) -> str:
    """Return where it is; never where its organisation does something else."""
    locatie = zending.kaart.locaties.get(aanbod.locatie)
    return ", ".join(filter(None, (plektekst(locatie), aanbod.ruimte))) if locatie else ""


def _niet_mee(zending: Zending) -> Iterator[str]:
    """Yield, counted, which times are not in the calendar, and why."""
    redenen = Counter(
        reden
        for organisatie in zending.organisaties
        if organisatie.status != _DICHT
        for aanbod in gekozen_aanbod(zending, organisatie)
        for tijd in _tijden(zending, aanbod)
        if not tijd_voorbij(tijd, zending.peildatum)
        if (reden := onbepaald(tijd))
    )
    if redenen:
        delen = [f"{keer} keer: {reden}" for reden, keer in redenen.most_common()]
        tijden = aantal(redenen.total(), "tijd staat", "tijden staan")
        yield f"{tijden} niet in de agenda ({'; '.join(delen)})"
    if zending.bijeenkomsten and (zonder := zonder_uren(zending)):
        wat = aantal(zonder, "bijeenkomst staat", "bijeenkomsten staan")
        yield f"{wat} niet in de agenda: er zijn geen uren van bekend"
    if dicht := [o.naam for o in zending.organisaties if o.status == _DICHT and o.aanbod]:
        yield f"niet in de agenda, want tijdelijk gesloten: {opsomming(dicht)}"
