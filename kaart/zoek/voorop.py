"""First whom a card, the poster and the register put first for this question, in this place."""

from collections.abc import Sequence
from datetime import date

from kaart.hulp import (
    Hulp,
    algemeen_eerst,
    alleen_voor_groep,
    beantwoordt,
    kies_hulpvraag,
    wie_helpt_in,
)
from kaart.model import Aanbieder, Kaart
from kaart.zoek.treffer import Treffer, maak_vangnet
from kaart.zoek.vraag import Zoekvraag


def zet_voorop(
    kaart: Kaart, vraag: Zoekvraag, hulpvraag: str, treffers: Sequence[Treffer], peildatum: date
) -> list[Treffer]:
    """Bring to the front of what fits who answers a question best for whoever asks it.

    Who thinks along goes first also when it did not fit itself, and is called that, unless more
    was asked than a question and a place.
    """
    hulp = wie_helpt_in(kaart, hulpvraag, vraag.gebieden, peildatum)
    plaats = {treffer.organisatie.id: nummer for nummer, treffer in enumerate(treffers)}
    for kandidaat in hulp.wie:
        nummer = plaats.get(kandidaat.organisatie.id)
        is_vangnet = hulp.vangnet and kandidaat is hulp.wie[0] and _vraagt_verder_niets(vraag)
        if nummer is not None:
            eerste = treffers[nummer]
            eerste = _als_vangnet(kaart, hulpvraag, eerste) if is_vangnet else eerste
            return [eerste, *treffers[:nummer], *treffers[nummer + 1 :]]
        if is_vangnet:
            return [_vangnet(kaart, hulpvraag, hulp, peildatum), *treffers]
    # Whom one cannot be sent to just so: of those too nobody is first who is for others.
    return algemeen_eerst(treffers, lambda treffer: _is_voor_groep(kaart, hulpvraag, treffer))


def _is_voor_groep(kaart: Kaart, hulpvraag: str, treffer: Treffer) -> bool:
    gevonden = kies_hulpvraag(kaart, hulpvraag)
    dingen: tuple[Aanbieder, ...] = (treffer.organisatie, *treffer.organisatie.aanbod_volledig())
    return gevonden is not None and all(
        alleen_voor_groep(ding, *gevonden) for ding in dingen if beantwoordt(ding, hulpvraag)
    )


def _vraagt_verder_niets(vraag: Zoekvraag) -> bool:
    kaal = vraag.keuze._replace(gebieden=(), hulpvragen=())
    return kaal == type(kaal)() and vraag.vers is None


def _vangnet(kaart: Kaart, hulpvraag: str, hulp: Hulp, peildatum: date) -> Treffer:
    waarom = _waarom(kaart, hulpvraag)
    return maak_vangnet(kaart, hulp.wie[0].organisatie, waarom, peildatum)


def _als_vangnet(kaart: Kaart, hulpvraag: str, treffer: Treffer) -> Treffer:
    waarom = dict.fromkeys((*treffer.waarom, _waarom(kaart, hulpvraag)))
    return treffer._replace(vangnet=True, waarom=tuple(waarom))


def _waarom(kaart: Kaart, hulpvraag: str) -> str:
    return f"denkt mee bij {kaart.themas[hulpvraag.partition('/')[0]].naam}"
