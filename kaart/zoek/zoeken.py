"""Zoekvraag → Treffers: who helps here, with this, and why they are in the list.

Filters are AND between kinds and OR within one. What is asked of the offer itself (thema,
hulpvraag, doelgroep, vorm, toegang, soort, dag, kosten, where it serves) must hold together in one
aanbod, or in the organisation itself: a Tuesday group for elderly people and a Wednesday group for
children are no Tuesday group for children.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from kaart.basis import sorteersleutel
from kaart.gevaar import Oproep, roep_op
from kaart.hulp import (
    HELE_STAD,
    HIER,
    Passend,
    afstand,
    elders,
    passend_van,
    vraagt_iets,
    zet_voorop,
)
from kaart.model import Aanbieder, Aanbod, Kaart, Organisatie
from kaart.oordeel import Oordeel, betrouwbaarheid, is_gestopt, oordelen_over, plus_maanden
from kaart.taal import woord
from kaart.zoek.redenen import redenen
from kaart.zoek.verdwenen import verdwenen
from kaart.zoek.vraag import Zoekvraag
from kaart.zoek.vrijetekst import Vindplaatsen, Vondst, Woordenlijst


class Treffer(NamedTuple):
    """One organisation that fits: the aanbod that fits, how near, why, and how far to trust it."""

    organisatie: Organisatie
    aanbod: tuple[Aanbod, ...]
    afstand: int
    waarom: tuple[str, ...]
    oordeel: Oordeel
    gestopt: bool
    punten: float
    nood: bool = False  # comes first whatever was asked: a signaalwoord was said
    gelezen: tuple[tuple[str, str], ...] = ()  # word that was typed, word it was taken for


def zoek(kaart: Kaart, vraag: Zoekvraag, peildatum: date) -> tuple[Treffer, ...]:
    """Return what fits: local before city-wide, then match, then freshness, then name."""
    keuze = vraag.keuze
    over = [
        (organisatie, passend)
        for organisatie in kaart.organisaties.values()
        if (passend := passend_van(kaart, organisatie, keuze, peildatum))
    ]
    vondsten = (
        _zoek_woorden(kaart, vraag, [organisatie for organisatie, _ in over], peildatum)
        if vraag.tekst
        else {organisatie.id: Vondst() for organisatie, _ in over}
    )
    treffers = [
        _treffer(kaart, organisatie, passend, vondsten[organisatie.id], vraag, peildatum)
        for organisatie, passend in over
        if organisatie.id in vondsten
    ]
    if vraag.vers is not None:
        treffers = [t for t in treffers if _is_vers(kaart, t, vraag.vers, peildatum)]
    eerst = tuple(_bij_alarm(kaart, vraag, peildatum))
    al_genoemd = {treffer.organisatie.id for treffer in eerst}
    rest = (t for t in treffers if t.organisatie.id not in al_genoemd)
    geordend = sorted(rest, key=_volgorde)
    if not (vraag.doelgroepen or vraag.groepen):  # nobody said to be of a group
        bij = {organisatie.id: [wie for wie, _ in passend] for organisatie, passend in over}
        for hulpvraag in reversed(vraag.hulpvragen):
            geordend = zet_voorop(geordend, kaart, hulpvraag, lambda t: bij[t.organisatie.id])
    return (*eerst, *geordend)


def _zoek_woorden(
    kaart: Kaart, vraag: Zoekvraag, over: list[Organisatie], peildatum: date
) -> Mapping[str, Vondst]:
    namen = (weg.woorden() for weg in verdwenen(kaart, vraag, peildatum))
    return Woordenlijst(kaart, over, frozenset[str]().union(*namen)).zoek(
        vraag.tekst, _in_plaatsen(vraag, over), _voor_groepen(vraag, over)
    )


def _bij_alarm(kaart: Kaart, vraag: Zoekvraag, peildatum: date) -> Iterator[Treffer]:
    """Yield whom to call when a signaalwoord was said, whatever else was asked."""
    for thema in vraag.alarm:
        let_op = kaart.themas[thema].let_op
        organisatie = kaart.organisaties.get(let_op.organisatie) if let_op else None
        if organisatie is not None and not is_gestopt(organisatie, peildatum):
            oordeel = betrouwbaarheid(organisatie, kaart.gegevens.termijnen, peildatum)
            waarom = ("bij deze woorden altijd eerst",)
            yield Treffer(organisatie, (), HIER, waarom, oordeel, False, 0.0, nood=True)  # noqa: FBT003


# Points of who serves a place that the text names, by how near.
_PLAATSPUNTEN = (4.0, 3.0, 1.0, 0.5)
# Points of who is for everyone, and of who is for a doelgroep that the text names.
_GROEPPUNTEN = (0.5, 2.0)


def _doelgroepen(organisatie: Organisatie) -> Iterator[str]:
    yield from organisatie.doelgroepen
    for aanbod in organisatie.aanbod:
        yield from aanbod.doelgroepen


def _in_plaatsen(vraag: Zoekvraag, over: list[Organisatie]) -> dict[str, Vindplaatsen]:
    """Return for each place in the text who serves it: "buurtteam overvecht" is a question too."""
    return {
        plaats: {
            organisatie.id: (_PLAATSPUNTEN[nabij], f"werkt in {gebied.naam}")
            for organisatie in over
            if (nabij := afstand(organisatie.werkgebied, gebied)) is not None
        }
        for plaats, gebied in vraag.plaatsen
    }


def _voor_groepen(vraag: Zoekvraag, over: list[Organisatie]) -> dict[str, Vindplaatsen]:
    """Return for each doelgroep in the text who is there for it, or for everyone."""
    return {
        gezegd: {
            organisatie.id: (_GROEPPUNTEN[groep in doelgroepen], f"voor {woord(groep)}")
            for organisatie in over
            if {groep, "iedereen"} & (doelgroepen := set(_doelgroepen(organisatie)))
        }
        for gezegd, groep in vraag.groepen
    }


def _volgorde(treffer: Treffer) -> tuple[bool, int, float, int, str]:
    dag = treffer.oordeel.dag
    return (
        treffer.gestopt,
        treffer.afstand,
        -round(treffer.punten, 3),
        -dag.toordinal() if dag else 0,
        sorteersleutel(treffer.organisatie.naam),
    )


def _treffer(
    kaart: Kaart,
    organisatie: Organisatie,
    passend: list[Passend],
    vondst: Vondst,
    vraag: Zoekvraag,
    peildatum: date,
) -> Treffer:
    aanbod = _te_tonen(kaart, passend, vraag) if vraagt_iets(vraag.keuze) else ()
    oordeel = betrouwbaarheid(organisatie, kaart.gegevens.termijnen, peildatum, *aanbod)
    return Treffer(
        organisatie,
        aanbod,
        min(nabij for _, nabij in passend),
        tuple(redenen(kaart, organisatie, passend, vondst, vraag)),
        oordeel,
        is_gestopt(organisatie, peildatum),
        vondst.punten + max(_punten(kandidaat, vraag) for kandidaat, _ in passend),
        gelezen=vondst.gelezen,
    )


def _te_tonen(kaart: Kaart, passend: list[Passend], vraag: Zoekvraag) -> tuple[Aanbod, ...]:
    """Return the aanbod that fits, nearest first; what is held in another wijk only when alone."""
    gesorteerd = sorted(passend, key=lambda paar: paar[1])
    aanbod = [kandidaat for kandidaat, _ in gesorteerd if isinstance(kandidaat, Aanbod)]
    hier = [ding for ding in aanbod if not elders(kaart, ding, vraag.gebieden)]
    return tuple(hier or aanbod)


def _is_vers(kaart: Kaart, treffer: Treffer, maanden: int, peildatum: date) -> bool:
    """Say whether all that is shown was checked: the weakest is not always the oldest."""
    oordelen = oordelen_over(
        treffer.organisatie, kaart.gegevens.termijnen, peildatum, *treffer.aanbod
    )
    return all(o.dag is not None and plus_maanden(o.dag, maanden) >= peildatum for o in oordelen)


def _punten(kandidaat: Aanbieder, vraag: Zoekvraag) -> float:
    """Rank what fits: answers the question itself, is for this group in particular, many themes."""
    punten = 2.0 * len(set(vraag.hulpvragen) & set(kandidaat.hulpvragen))
    punten += 1.0 * len(set(vraag.doelgroepen) & set(kandidaat.doelgroepen))
    if vraag.themas:
        # An organisation whose first theme this is does it as its main work.
        plaats = min(kandidaat.themas.index(t) for t in vraag.themas if t in kandidaat.themas)
        punten += 1.0 / (1 + plaats)
    return punten


def waarschuwingen(kaart: Kaart, vraag: Zoekvraag) -> tuple[Oproep, ...]:
    """Return what is called out at what was said, and the let_op of the themes asked for."""
    gevraagd = {*vraag.themas, *(hulpvraag.partition("/")[0] for hulpvraag in vraag.hulpvragen)}
    return roep_op(kaart, vraag.gezegd or vraag.tekst, gevraagd)


def is_lokaal(treffer: Treffer) -> bool:
    """Say whether it serves this place rather than the whole city."""
    return treffer.afstand < HELE_STAD
