"""Zoekvraag → Treffers: who helps here, with this, best first.

What the options ask is a demand (`hulp.passend_van`). What the sentence asks decides the order:
its words give points (`vondst`), its place, times and group a percentage of them (`factoren`), and
who has less than a quarter of the best is no answer. Of equal points the first id goes first.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from kaart.basis import sorteersleutel
from kaart.bestand import Naslag
from kaart.gevaar import Oproep, roep_op
from kaart.hulp import (
    HEEL_HET_LAND,
    HIER,
    OMVATTEND,
    STOPWOORDEN,
    Keuze,
    genoemde_groepen,
    kies_hulpvraag,
    passend_van,
    vangnet_van,
    vangnetten,
)
from kaart.model import LANDELIJK, Aanbieder, Kaart
from kaart.oordeel import betrouwbaarheid, is_gestopt
from kaart.zoek.factoren import afstand_tot, factoren
from kaart.zoek.gestopt import verdwenen
from kaart.zoek.legeplek import Legeplek
from kaart.zoek.medisch import HUISARTS, is_medisch
from kaart.zoek.rangorde import HEEL, MEESTE, NABIJSTE, kap_af, weeg
from kaart.zoek.treffer import Gekozen, Treffer, is_vers, maak_treffer, maak_vangnet
from kaart.zoek.twijfel import twijfel_aan, twijfel_met_vangnet
from kaart.zoek.vak.kleinewoorden import BELEEFD
from kaart.zoek.vondst import Vondst, is_onbekend, vind, woorden_van
from kaart.zoek.voorop import zet_voorop
from kaart.zoek.vraag import Zoekvraag


class Gevonden(NamedTuple):
    """The hits of a question, and what has to be said about them."""

    treffers: tuple[Treffer, ...] = ()
    gelezen: tuple[tuple[str, str], ...] = ()  # word that was typed, word it was taken for
    niet_gebruikt: tuple[str, ...] = ()
    hulpvragen: tuple[str, ...] = ()  # what the words can mean, likeliest first
    medisch: bool = False
    geen_vraag: bool = False  # nothing that a sociale kaart answers
    leeg: tuple[Legeplek, ...] = ()  # where nobody is known
    zwak: bool = False  # nobody has it: this only comes nearest


def zoek(kaart: Kaart, vraag: Zoekvraag, peildatum: date, naslag: Naslag) -> Gevonden:
    """Return what fits, best first."""
    gekozen = list(_gekozen(kaart, vraag, peildatum))
    if not _zegt_iets(vraag):
        treffers = _op_opties(kaart, vraag, gekozen, peildatum)
        treffers = _met_alarm(kaart, vraag, treffers, peildatum)
        return Gevonden(_met_twijfel(kaart, vraag, treffers, Vondst(), peildatum))
    medisch = is_medisch(vraag.woorden)
    gezocht = vraag._replace(zin="", woorden=HUISARTS) if medisch else vraag
    gezocht = _zonder_wat_weg_is(kaart, gezocht, peildatum)
    vondst = vind(kaart, naslag, gezocht) if _zegt_iets(gezocht) else Vondst()
    treffers = ()
    if not vondst.geen_vraag:
        treffers = _op_woorden(kaart, vraag, gekozen, vondst, peildatum)
    hulpvragen = tuple(hulpvraag for hulpvraag, _ in vondst.bedoeld)
    if vraag.keuze == Keuze() and not (
        vraag.wens.buiten or vondst.geen_vraag or _begrijpt_niets(vraag, vondst)
    ):
        treffers = _met_vangnet(kaart, vraag, treffers, vondst, peildatum)
    treffers = _met_alarm(kaart, vraag, treffers, peildatum)
    return Gevonden(
        _met_twijfel(kaart, vraag, treffers, vondst, peildatum),
        () if medisch else vondst.gelezen, () if medisch else vondst.niet_gebruikt,
        hulpvragen, medisch, vondst.geen_vraag, vondst.leeg, vondst.zwak and bool(treffers),
    )  # fmt: skip


def _zonder_wat_weg_is(kaart: Kaart, vraag: Zoekvraag, peildatum: date) -> Zoekvraag:
    """Look for no word of a name that has gone: Altrecht, when it has stopped, is no Utrecht."""
    weg = set[str]()
    for ding in () if vraag.ook_gestopt else verdwenen(kaart, vraag, peildatum):
        weg |= ding.woorden()
    if not weg:
        return vraag
    over = tuple(woord for woord in vraag.woorden if woord not in weg)
    zin = " ".join(woord for woord in vraag.zin.split() if woord not in weg)
    inhoud = [woord for woord in over if woord not in STOPWOORDEN]
    return vraag._replace(woorden=over if inhoud else (), zin=zin if inhoud else "", tekst=zin)


def _zegt_iets(vraag: Zoekvraag) -> bool:
    wens = vraag.wens
    return bool(vraag.tekst or wens.ingangen or wens.plaatsen)


def _begrijpt_niets(vraag: Zoekvraag, vondst: Vondst) -> bool:
    return is_onbekend(vondst) and not _wenst_iets(vraag)


def _wenst_iets(vraag: Zoekvraag) -> bool:
    wens = vraag.wens
    gezegd = wens.plaatsen or wens.doelgroepen or wens.talen or wens.dagen or wens.dagdelen
    return bool(gezegd or wens.gratis or wens.leeftijd or wens.buiten)


def _gekozen(kaart: Kaart, vraag: Zoekvraag, peildatum: date) -> Iterator[Gekozen]:
    """Yield what fits the options; of a town that is elsewhere only what serves the country."""
    alleen_landelijk = bool(vraag.wens.buiten) and not vraag.wens.plaatsen
    for nummer, organisatie in enumerate(kaart.organisaties.values()):
        passend = passend_van(kaart, organisatie, vraag.keuze, peildatum)
        if passend and not (alleen_landelijk and LANDELIJK not in organisatie.werkgebied):
            yield Gekozen(nummer, organisatie, passend)


def _op_opties(
    kaart: Kaart, vraag: Zoekvraag, gekozen: Iterable[Gekozen], peildatum: date
) -> tuple[Treffer, ...]:
    """Return what fits the options: local before city-wide, then match, sure, fresh, name."""
    bij = {keus.organisatie.id: keus for keus in gekozen}
    treffers = [
        maak_treffer(kaart, vraag, keus, Vondst(), peildatum)._replace(
            punten=max(_optiepunten(wie, vraag) for wie in keus.aanbieders)
        )
        for keus in bij.values()
    ]
    if vraag.vers is not None:
        treffers = [t for t in treffers if is_vers(kaart, t, vraag.vers, peildatum)]
    geordend = sorted(treffers, key=lambda t: _optievolgorde(kaart, t, peildatum))
    if not vraag.doelgroepen:  # nobody said to be of a group
        for hulpvraag in reversed(vraag.hulpvragen):
            geordend = zet_voorop(kaart, vraag, hulpvraag, geordend, peildatum)
    return tuple(geordend)


def _optiepunten(wie: Aanbieder, vraag: Zoekvraag) -> int:
    """Rank what fits: answers the question itself, is for this group in particular, main work."""
    punten = 20 * len(set(vraag.hulpvragen) & set(wie.hulpvragen))
    punten += 10 * len(set(vraag.doelgroepen) & set(wie.doelgroepen))
    if vraag.themas:
        # An organisation whose first theme this is does it as its main work.
        punten += 10 // (1 + min(wie.themas.index(t) for t in vraag.themas if t in wie.themas))
    return punten


def _optievolgorde(kaart: Kaart, treffer: Treffer, peildatum: date) -> tuple[Any, ...]:
    dag = treffer.oordeel.dag
    return (
        treffer.gestopt,
        treffer.afstand,
        -treffer.punten,
        bool(twijfel_aan(kaart, treffer.organisatie, peildatum)),
        -dag.toordinal() if dag else 0,
        sorteersleutel(treffer.organisatie.naam),
        treffer.organisatie.id,
    )


def _op_woorden(
    kaart: Kaart, vraag: Zoekvraag, gekozen: Sequence[Gekozen], vondst: Vondst, peildatum: date
) -> tuple[Treffer, ...]:
    """Return what the words find of what fits the options, and without any all that fits them."""
    over = [k for k in gekozen if _hoort_erbij(k, vraag, vondst)]
    groepen = _groepen_van(kaart, vondst)
    punten = kap_af({
        keus.nummer: weeg(
            _punten(vraag, keus, vondst),
            factoren(kaart, keus.organisatie, keus.aanbieders, vraag.wens, peildatum, groepen),
        )
        for keus in over
    }, NABIJSTE if vondst.zwak else MEESTE)  # fmt: skip
    if vraag.wens.buiten:  # of few that serve the country the best may be no answer at all
        punten = {nummer: p for nummer, p in punten.items() if p * 3 >= HEEL}
    if not punten and vraag.keuze != Keuze():
        return _op_opties(kaart, vraag, over, peildatum)
    treffers = [
        maak_treffer(kaart, vraag, k._replace(punten=punten[k.nummer]), vondst, peildatum)
        for k in over
        if k.nummer in punten
    ]
    if vraag.vers is not None:
        treffers = [t for t in treffers if is_vers(kaart, t, vraag.vers, peildatum)]
    return tuple(sorted(treffers, key=_woordvolgorde(vraag)))


def _groepen_van(kaart: Kaart, vondst: Vondst) -> frozenset[str]:
    """Return the groups that the likeliest hulpvraag names."""
    organisaties = kaart.organisaties.values()
    alle = {groep for o in organisaties for groep in o.doelgroepen}
    alle |= {groep for o in organisaties for aanbod in o.aanbod for groep in aanbod.doelgroepen}
    for hulpvraag, _ in vondst.bedoeld[:1]:
        if gekozen := kies_hulpvraag(kaart, hulpvraag):
            return frozenset(genoemde_groepen(*gekozen, alle))
    return frozenset()


def _woordvolgorde(vraag: Zoekvraag) -> Any:
    """Return the order of hits; with --wijk what is near comes before what is not."""
    met_wijk = bool(vraag.gebieden)
    return lambda treffer: (
        treffer.gestopt,
        treffer.afstand if met_wijk else 0,
        -treffer.punten,
        treffer.organisatie.id,
    )


def _hoort_erbij(keus: Gekozen, vraag: Zoekvraag, vondst: Vondst) -> bool:
    """Say whether it serves a place that was named, or was named itself."""
    if not vraag.wens.plaatsen or keus.nummer in vondst.genoemd:
        return True
    return afstand_tot(keus.aanbieders, vraag.wens) is not None


def _punten(vraag: Zoekvraag, keus: Gekozen, vondst: Vondst) -> int:
    """Return the points of the words; a question that only says where or for whom has them for all.

    "Zuilen" is a question too: who is there.
    """
    wens = vraag.wens
    punten = vondst.punten.get(keus.nummer, 0)
    if woorden_van(vraag) or vondst.genoemd:
        return punten
    if not _wenst_iets(vraag):  # "hulp graag" says nothing, "ik kan niet meer" does
        if BELEEFD.issuperset(vraag.woorden):
            return 0
        zeker = max((zeker for _, zeker in vondst.bedoeld), default=0)
        return punten if zeker * 2 >= HEEL else 0
    nabij = afstand_tot(keus.aanbieders, wens)
    # What serves all of the city is no answer to a place alone; it is to a group there.
    ver = HEEL_HET_LAND if wens.doelgroepen else OMVATTEND
    hier = not wens.plaatsen or (nabij is not None and nabij <= ver)
    groep = not wens.doelgroepen or any(
        not set(wens.doelgroepen).isdisjoint(wie.doelgroepen) for wie in keus.aanbieders
    )
    return min(punten, HEEL) + HEEL if hier and groep else 0


def _met_vangnet(
    kaart: Kaart,
    vraag: Zoekvraag,
    treffers: tuple[Treffer, ...],
    vondst: Vondst,
    peildatum: date,
) -> tuple[Treffer, ...]:
    """Add whom to name when nobody answers the question itself; last, or marked where it stands."""
    # What the words of a weak answer mean is a guess: whoever thinks along with anything then.
    bedoeld = () if vondst.zwak else vondst.bedoeld[:1]
    themas = dict.fromkeys(hulpvraag.partition("/")[0] for hulpvraag, _ in bedoeld)
    gevonden = vangnet_van(kaart, themas, (gebied for _, gebied in vraag.wens.plaatsen), peildatum)
    if gevonden is None or _is_zeker(kaart, treffers, vondst, peildatum):
        return treffers
    organisatie, waarom = gevonden
    if not any(treffer.organisatie.id == organisatie.id for treffer in treffers):
        return (*treffers, maak_vangnet(kaart, organisatie, waarom, peildatum))
    return tuple(
        t._replace(vangnet=True, waarom=tuple(dict.fromkeys((*t.waarom, waarom))))
        if t.organisatie.id == organisatie.id else t
        for t in treffers
    )  # fmt: skip


def _is_zeker(kaart: Kaart, treffers: tuple[Treffer, ...], vondst: Vondst, peildatum: date) -> bool:
    """Say whether somebody answers who can be called: no vangnet is needed beside that."""
    if vondst.zwak or (treffers and twijfel_aan(kaart, treffers[0].organisatie, peildatum)):
        return False
    zeker = vondst.genoemd or any(t.punten >= HEEL for t in treffers[:1])
    return bool(zeker) or any(_antwoordt_zelf(t, vondst) for t in treffers)


def _met_twijfel(
    kaart: Kaart,
    vraag: Zoekvraag,
    treffers: tuple[Treffer, ...],
    vondst: Vondst,
    peildatum: date,
) -> tuple[Treffer, ...]:
    """Say of the first, when one may not be helped there, why, and whom to name beside it."""
    if not treffers or treffers[0].nood:
        return treffers
    gevraagd = (*vraag.hulpvragen, *(hulpvraag for hulpvraag, _ in vondst.bedoeld[:1]))
    van_de_vraag = (*vraag.themas, *(hulpvraag.partition("/")[0] for hulpvraag in gevraagd))
    themas = (*van_de_vraag, *treffers[0].organisatie.themas)
    gebieden = (*vraag.gebieden, *(gebied for _, gebied in vraag.wens.plaatsen))
    wie = (naam for naam, _ in vangnetten(kaart, themas, gebieden))
    eerste, *rest = treffers
    twijfel = twijfel_met_vangnet(kaart, eerste.organisatie, wie, peildatum)
    return (eerste._replace(twijfel=twijfel), *rest)


def _antwoordt_zelf(treffer: Treffer, vondst: Vondst) -> bool:
    eigen = treffer.organisatie.hulpvragen
    van_aanbod = (h for aanbod in treffer.organisatie.aanbod for h in aanbod.hulpvragen)
    hulpvragen = {*eigen, *van_aanbod}
    return any(hulpvraag in hulpvragen for hulpvraag, _ in vondst.bedoeld[:2])


def _met_alarm(
    kaart: Kaart, vraag: Zoekvraag, treffers: tuple[Treffer, ...], peildatum: date
) -> tuple[Treffer, ...]:
    eerst = tuple(_bij_alarm(kaart, vraag, peildatum))
    al_genoemd = {treffer.organisatie.id for treffer in eerst}
    return (*eerst, *(t for t in treffers if t.organisatie.id not in al_genoemd))


def _bij_alarm(kaart: Kaart, vraag: Zoekvraag, peildatum: date) -> Iterator[Treffer]:
    """Yield whom to call when a signaalwoord was said, whatever else was asked."""
    for thema in vraag.alarm:
        let_op = kaart.themas[thema].let_op
        organisatie = kaart.organisaties.get(let_op.organisatie) if let_op else None
        if organisatie is not None and not is_gestopt(organisatie, peildatum):
            oordeel = betrouwbaarheid(organisatie, kaart.gegevens.termijnen, peildatum)
            waarom = ("bij deze woorden altijd eerst",)
            yield Treffer(organisatie, (), HIER, waarom, oordeel, gestopt=False, nood=True)


def waarschuwingen(kaart: Kaart, vraag: Zoekvraag) -> tuple[Oproep, ...]:
    """Return what is called out at what was said, and the let_op of the themes asked for."""
    gevraagd = {*vraag.themas, *(hulpvraag.partition("/")[0] for hulpvraag in vraag.hulpvragen)}
    return roep_op(kaart, vraag.gezegd or vraag.tekst, gevraagd)
