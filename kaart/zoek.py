"""Zoekvraag → Treffers: who helps here, with this, and why they are in the list.

Filters are AND between kinds and OR within one. What is asked of the offer itself (thema,
hulpvraag, doelgroep, vorm, toegang, soort, dag, kosten, where it serves) must hold together in one
aanbod, or in the organisation itself: a Tuesday group for elderly people and a Wednesday group for
children are no Tuesday group for children.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from kaart.actualiteit import Oordeel, betrouwbaarheid, is_gestopt, plus_maanden
from kaart.begrip import vraagtekst
from kaart.gebied import HELE_STAD, HIER, OMVATTEND, Gebied, afstand
from kaart.model import Aanbod, Kaart, LetOp, Organisatie, Thema, Tijd, eerste_dag
from kaart.tekst import sorteersleutel, vergelijkbaar
from kaart.vrijetekst import Vindplaatsen, Vondst, Woordenlijst
from kaart.woorden import DAGEN, opsomming, tijdtekst, woord
from kaart.zoekvraag import Zoekvraag

Kandidaat = Organisatie | Aanbod
Passend = tuple[Kandidaat, int]
# Whom 'iedereen' does not mean: they come for another reason than being helped.
_NIET_IEDEREEN = frozenset({"professionals", "vrijwilligers"})


class Treffer(NamedTuple):
    """One organisation that fits: the aanbod that fits, how near, why, and how far to trust it."""

    organisatie: Organisatie
    aanbod: tuple[Aanbod, ...]
    afstand: int
    waarom: tuple[str, ...]
    oordeel: Oordeel
    gestopt: bool
    punten: float


def zoek(kaart: Kaart, vraag: Zoekvraag, peildatum: date) -> tuple[Treffer, ...]:
    """Return what fits: local before city-wide, then match, then freshness, then name."""
    over = [
        (organisatie, passend)
        for organisatie in kaart.organisaties.values()
        if (passend := _passend(kaart, organisatie, vraag, peildatum))
    ]
    vondsten = (
        Woordenlijst(kaart, [organisatie for organisatie, _ in over]).zoek(
            vraag.tekst, _bediend(vraag, [organisatie for organisatie, _ in over])
        )
        if vraag.tekst
        else {organisatie.id: Vondst() for organisatie, _ in over}
    )
    treffers = [
        _treffer(kaart, organisatie, passend, vondsten[organisatie.id], vraag, peildatum)
        for organisatie, passend in over
        if organisatie.id in vondsten
    ]
    if vraag.vers is not None:
        treffers = [t for t in treffers if _is_vers(t.oordeel, vraag.vers, peildatum)]
    return tuple(sorted(treffers, key=_volgorde))


# Points of who serves a place that the text names, by how near.
_PLAATSPUNTEN = (4.0, 3.0, 1.0, 0.5)


def _bediend(vraag: Zoekvraag, organisaties: list[Organisatie]) -> dict[str, Vindplaatsen]:
    """Return for each place in the text who serves it: "buurtteam overvecht" is a question too."""
    return {
        plaats: {
            organisatie.id: (_PLAATSPUNTEN[nabij], f"werkt in {gebied.naam}")
            for organisatie in organisaties
            if (nabij := afstand(organisatie.werkgebied, gebied)) is not None
        }
        for plaats, gebied in vraag.plaatsen
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


def _passend(
    kaart: Kaart, organisatie: Organisatie, vraag: Zoekvraag, peildatum: date
) -> list[Passend]:
    """Return what of an organisation fits everything but the free text, and how near it is."""
    if is_gestopt(organisatie, peildatum) and not vraag.ook_gestopt:
        return []
    if not _past_organisatie(organisatie, vraag):
        return []
    return [
        (kandidaat, nabij)
        for kandidaat in _kandidaten(organisatie, peildatum)
        if (nabij := _past(kaart, kandidaat, vraag, peildatum)) is not None
    ]


def _treffer(
    kaart: Kaart,
    organisatie: Organisatie,
    passend: list[Passend],
    vondst: Vondst,
    vraag: Zoekvraag,
    peildatum: date,
) -> Treffer:
    aanbod = tuple(k for k, _ in passend if isinstance(k, Aanbod)) if _vraagt_iets(vraag) else ()
    oordeel = betrouwbaarheid(
        organisatie, kaart.gegevens.termijnen, peildatum, aanbod[0] if aanbod else None
    )
    return Treffer(
        organisatie,
        aanbod,
        min(nabij for _, nabij in passend),
        tuple(_redenen(kaart, organisatie, passend, vondst, vraag)),
        oordeel,
        is_gestopt(organisatie, peildatum),
        vondst.punten + max(_punten(kandidaat, vraag) for kandidaat, _ in passend),
    )


def _vraagt_iets(vraag: Zoekvraag) -> bool:
    """Say whether the question is about what is offered, and not only about where or who."""
    return bool(
        vraag.themas or vraag.hulpvragen or vraag.doelgroepen or vraag.vormen or vraag.toegang
        or vraag.soorten or vraag.dagen or vraag.dagdelen or vraag.gratis
    )  # fmt: skip


def _kandidaten(organisatie: Organisatie, peildatum: date) -> Iterator[Kandidaat]:
    yield organisatie
    for aanbod in organisatie.aanbod_volledig():
        if not is_gestopt(aanbod, peildatum):
            yield aanbod


def _past_organisatie(organisatie: Organisatie, vraag: Zoekvraag) -> bool:
    return (
        _raakt(vraag.netwerken, organisatie.netwerken)
        and _raakt(vraag.talen, [taal.partition("-")[0] for taal in organisatie.talen])
        and (not vraag.sectoren or organisatie.sector in vraag.sectoren)
    )


def _raakt(gevraagd: tuple[str, ...], aanwezig: tuple[str, ...] | list[str]) -> bool:
    return not gevraagd or not set(gevraagd).isdisjoint(aanwezig)


def _past(kaart: Kaart, kandidaat: Kandidaat, vraag: Zoekvraag, peildatum: date) -> int | None:
    """Return how near a candidate that fits is; None when it does not fit."""
    if not all(past(kandidaat, vraag, peildatum) for past in _EISEN):
        return None
    if not vraag.gebieden:
        return HIER
    afstanden = [_nabijheid(kaart, kandidaat, gebied) for gebied in vraag.gebieden]
    return min((nabij for nabij in afstanden if nabij is not None), default=None)


def _nabijheid(kaart: Kaart, kandidaat: Kandidaat, gebied: Gebied) -> int | None:
    """Say how near: what serves the whole city but is held in this wijk is local here."""
    nabij = afstand(kandidaat.werkgebied, gebied)
    if nabij is None or nabij <= OMVATTEND or not _plek_in(kaart, kandidaat, gebied):
        return nabij
    return OMVATTEND


def _plek_in(kaart: Kaart, kandidaat: Kandidaat, gebied: Gebied) -> str:
    """Return the name of the locatie in this wijk where an aanbod is held, or ""."""
    locatie = kaart.locaties.get(kandidaat.locatie) if isinstance(kandidaat, Aanbod) else None
    return locatie.naam if locatie and locatie.wijk in gebied.wijken else ""


def _past_hulpvraag(kandidaat: Kandidaat, vraag: Zoekvraag, _: date) -> bool:
    """Answer one of the questions itself; who says no questions of a theme counts by its theme."""
    return not vraag.hulpvragen or any(
        hulpvraag in kandidaat.hulpvragen or _alleen_thema(kandidaat, hulpvraag)
        for hulpvraag in vraag.hulpvragen
    )


def _alleen_thema(kandidaat: Kandidaat, hulpvraag: str) -> bool:
    thema = hulpvraag.partition("/")[0]
    return thema in kandidaat.themas and not any(
        eigen.startswith(f"{thema}/") for eigen in kandidaat.hulpvragen
    )


def _past_doelgroep(kandidaat: Kandidaat, vraag: Zoekvraag, _: date) -> bool:
    return _raakt(vraag.doelgroepen, kandidaat.doelgroepen) or (
        "iedereen" in kandidaat.doelgroepen and not _NIET_IEDEREEN.issuperset(vraag.doelgroepen)
    )


def _past_soort(kandidaat: Kandidaat, vraag: Zoekvraag, _: date) -> bool:
    return not vraag.soorten or (
        isinstance(kandidaat, Aanbod) and kandidaat.soort in vraag.soorten
    )  # fmt: skip


def _past_tijd(kandidaat: Kandidaat, vraag: Zoekvraag, peildatum: date) -> bool:
    """Have one time on an asked day and in an asked dagdeel; an organisation itself has none."""
    if not (vraag.dagen or vraag.dagdelen):
        return True
    return isinstance(kandidaat, Aanbod) and any(
        _raakt(vraag.dagen, [weekdag(tijd)])
        and _raakt(vraag.dagdelen, dagdelen(tijd))
        and not _voorbij(tijd, peildatum)
        for tijd in kandidaat.tijden
    )


_EISEN: tuple[Callable[[Kandidaat, Zoekvraag, date], bool], ...] = (
    lambda kandidaat, vraag, _: _raakt(vraag.themas, kandidaat.themas),
    _past_hulpvraag,
    _past_doelgroep,
    lambda kandidaat, vraag, _: _raakt(vraag.vormen, kandidaat.vormen),
    lambda kandidaat, vraag, _: _raakt(vraag.toegang, kandidaat.toegang),
    lambda kandidaat, vraag, _: not vraag.gratis or kandidaat.gratis is True,
    _past_soort,
    _past_tijd,
)


def weekdag(tijd: Tijd) -> str:
    """Return ma…zo, also of a date; "" when neither is known."""
    dag = eerste_dag(tijd.datum)
    return tijd.dag or (list(DAGEN)[dag.weekday()] if dag else "")


def dagdelen(tijd: Tijd) -> list[str]:
    """Return the dagdelen that a time touches: ochtend < 12:00 ≤ middag < 18:00 ≤ avond."""
    if tijd.dagdeel:
        return [tijd.dagdeel]
    if not (tijd.van or tijd.tot):
        return []
    van, tot = tijd.van or tijd.tot, tijd.tot or tijd.van
    grenzen = (
        ("ochtend", "00:00", "12:00"),
        ("middag", "12:00", "18:00"),
        ("avond", "18:00", "99"),
    )
    return [naam for naam, begin, eind in grenzen if van < eind and (tot > begin or van == begin)]


def _voorbij(tijd: Tijd, peildatum: date) -> bool:
    eind = eerste_dag(tijd.geldig_tot or tijd.datum)
    return eind is not None and eind < peildatum


def _is_vers(oordeel: Oordeel, maanden: int, peildatum: date) -> bool:
    return oordeel.dag is not None and plus_maanden(oordeel.dag, maanden) >= peildatum


def _punten(kandidaat: Kandidaat, vraag: Zoekvraag) -> float:
    """Rank what fits: answers the question itself, is for this group in particular, many themes."""
    punten = 2.0 * len(set(vraag.hulpvragen) & set(kandidaat.hulpvragen))
    punten += 1.0 * len(set(vraag.doelgroepen) & set(kandidaat.doelgroepen))
    if vraag.themas:
        # An organisation whose first theme this is does it as its main work.
        plaats = min(kandidaat.themas.index(t) for t in vraag.themas if t in kandidaat.themas)
        punten += 1.0 / (1 + plaats)
    return punten


def _redenen(
    kaart: Kaart,
    organisatie: Organisatie,
    passend: list[Passend],
    vondst: Vondst,
    vraag: Zoekvraag,
) -> Iterator[str]:
    """Yield in words why this organisation is in the answer."""
    kandidaten = [kandidaat for kandidaat, _ in passend]
    if vraag.gebieden:
        yield _waar(kaart, vraag, passend)
    if vraag.themas:
        raak = [t for t in vraag.themas if any(t in k.themas for k in kandidaten)]
        yield f"thema {opsomming([kaart.themas[thema].naam for thema in raak])}"
    for hulpvraag in vraag.hulpvragen:
        if any(hulpvraag in kandidaat.hulpvragen for kandidaat in kandidaten):
            yield f"hulpvraag “{vraagtekst(kaart, hulpvraag)}”"
        elif any(_alleen_thema(kandidaat, hulpvraag) for kandidaat in kandidaten):
            yield f"via thema {kaart.themas[hulpvraag.partition('/')[0]].naam}"
    if vraag.doelgroepen:
        raak = [d for d in vraag.doelgroepen if any(d in k.doelgroepen for k in kandidaten)]
        yield f"voor {opsomming([woord(d) for d in raak]) or 'iedereen'}"
    if vraag.dagen or vraag.dagdelen:
        yield from _wanneer(kandidaten, vraag)
    for gevraagd, veld in ((vraag.vormen, "vormen"), (vraag.toegang, "toegang")):
        raak = [w for w in gevraagd if any(w in getattr(k, veld) for k in kandidaten)]
        yield from (woord(waarde) for waarde in raak)
    yield from (k.soort for k in kandidaten[:1] if vraag.soorten and isinstance(k, Aanbod))
    if vraag.gratis:
        yield "gratis"
    yield from (kaart.netwerken[n].naam for n in vraag.netwerken if n in organisatie.netwerken)
    yield from vondst.redenen


def _waar(kaart: Kaart, vraag: Zoekvraag, passend: list[Passend]) -> str:
    nabij = min(afstand_ for _, afstand_ in passend)
    for kandidaat, _ in passend:
        for gebied in vraag.gebieden:
            if nabij == OMVATTEND and (plek := _plek_in(kaart, kandidaat, gebied)):
                return f"in {plek}"
    namen = opsomming([gebied.naam for gebied in vraag.gebieden])
    if nabij == OMVATTEND and not any(buurten for g in vraag.gebieden for _, buurten in g.delen):
        return f"voor een deel van {namen}"
    wijken = [kaart.wijken[wijk].naam for gebied in vraag.gebieden for wijk in gebied.wijken]
    return (
        f"voor {namen}",
        f"voor heel {opsomming(wijken)}",
        "voor de hele stad",
        "voor heel het land",
    )[nabij]


def _wanneer(kandidaten: list[Kandidaat], vraag: Zoekvraag) -> Iterator[str]:
    for kandidaat in kandidaten:
        if isinstance(kandidaat, Aanbod):
            for tijd in kandidaat.tijden:
                if _raakt(vraag.dagen, [weekdag(tijd)]) and _raakt(vraag.dagdelen, dagdelen(tijd)):
                    yield tijdtekst(tijd)
                    return


def waarschuwingen(kaart: Kaart, vraag: Zoekvraag) -> tuple[LetOp, ...]:
    """Return the let_op of the themes that are asked for, or that a word of the text names."""
    gevraagd = {*vraag.themas, *(hulpvraag.partition("/")[0] for hulpvraag in vraag.hulpvragen)}
    woorden = {woord_ for woord_ in vergelijkbaar(vraag.tekst).split() if len(woord_) > 3}  # noqa: PLR2004
    return tuple(
        thema.let_op
        for thema in kaart.themas.values()
        if thema.let_op
        and (
            thema.id in gevraagd
            or not woorden.isdisjoint(vergelijkbaar(" ".join(_themawoorden(thema))).split())
        )
    )


def _themawoorden(thema: Thema) -> tuple[str, ...]:
    return (thema.id, *thema.synoniemen)


def is_lokaal(treffer: Treffer) -> bool:
    """Say whether it serves this place rather than the whole city."""
    return treffer.afstand < HELE_STAD
