"""A calendar for each wijk and each place: what is held there. Pure."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from kaart.model import Organisatie
from kaart.uitwisseling import Zending, agendapunten, dagen_van, maak_agenda
from kaart.vrijgave import Publiek, VrijeKaart
from kaart.website.antwoorden import hele_kaart
from kaart.website.pagina import LOCATIE, WIJK


def maak_agendas(
    kaart: VrijeKaart, publiek: Publiek, peildatum: date
) -> Iterator[tuple[str, bytes]]:
    """Yield the path of each calendar and what is in it; without anything to come there is none."""
    per_plek: dict[str, dict[str, Organisatie]] = defaultdict(dict)
    namen: dict[str, str] = {}
    for organisatie in hele_kaart(kaart):
        for plek in dict.fromkeys(a.locatie for a in organisatie.aanbod):
            locatie = kaart.locaties.get(plek)
            if locatie is None:
                continue
            doelen = {f"{LOCATIE}/{plek}.ics": locatie.naam}
            if locatie.wijk in kaart.wijken:
                doelen[f"{WIJK}/{locatie.wijk}.ics"] = kaart.wijken[locatie.wijk].naam
            for doel in doelen:
                per_plek[doel][organisatie.id] = _met(organisatie, plek, per_plek[doel])
            namen |= doelen
    vakanties = kaart.gegevens.schoolvakanties
    for doel, organisaties in sorted(per_plek.items()):
        zending = Zending(kaart, tuple(organisaties.values()), publiek, peildatum)
        punten = [p for p in agendapunten(zending) if dagen_van(p.tijd, peildatum, vakanties)]
        if punten:
            yield doel, maak_agenda(namen[doel], punten, peildatum, vakanties)


def _met(organisatie: Organisatie, plek: str, hier: dict[str, Organisatie]) -> Organisatie:
    """Return an organisation with what it does at this place, beside what was there already."""
    eerder = hier[organisatie.id].aanbod if organisatie.id in hier else ()
    mee = tuple(a for a in organisatie.aanbod if a in eerder or a.locatie == plek)
    return organisatie._replace(aanbod=mee)
