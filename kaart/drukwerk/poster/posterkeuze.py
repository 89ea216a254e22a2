"""Who may stand on the poster of a place, and under which question. Pure.

A poster is read from a distance, so a question has one answer: the first of a card. Questions with
the same answer stand together. How much fits is for the paper; `posterbeurt` says what goes first.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from kaart.basis import sorteersleutel
from kaart.drukwerk.blad.bladen import webadres_kort
from kaart.drukwerk.kaartjes.kaartje import plektekst, voor_wie
from kaart.drukwerk.map.register import themas_op_naam
from kaart.drukwerk.poster.crisisband import maak_crisisband
from kaart.drukwerk.poster.posterbeurt import geef_beurten
from kaart.drukwerk.poster.posterinhoud import (
    Poster,
    Postergroep,
    Posterkop,
    Posterregel,
    Posterthema,
    Weg,
)
from kaart.hulp import (
    OMVATTEND,
    Gebied,
    Hulp,
    Kandidaat,
    Keuze,
    alleen_voor_groep,
    kandidaten,
    kies_organisaties,
    wie_helpt,
)
from kaart.model import Hulpvraag, Kaart, Thema
from kaart.oordeel import Stand
from kaart.taal import maandtekst, telefoonlink
from kaart.vrijgave import VrijeKaart

_STIL = {Stand.ACTUEEL, Stand.BIJNA}


def kies_poster(kaart: VrijeKaart, gebied: Gebied, peildatum: date) -> Poster:
    """Choose for one place; who cannot be reached is left out."""
    mogelijk = list(kandidaten(kaart, gebied, peildatum))
    crisis = maak_crisisband(kaart, peildatum)
    themas = [
        Posterthema(thema.id, thema.kort or thema.naam, bool(thema.let_op), groepen)
        for thema in themas_op_naam(kaart)
        if (groepen := tuple(_groepen(thema, mogelijk, kaart, gebied)))
    ]
    return Poster(
        plaats=gebied.naam,
        crisis=crisis,
        eerste=_eerste_adres(mogelijk, kaart, gebied),
        themas=geef_beurten(themas, _hoofdthemas(kaart), [n.link for n in crisis.nummers]),
        namen=tuple(_namen(kaart, gebied, peildatum)),
    )


def _namen(kaart: Kaart, gebied: Gebied, peildatum: date) -> Iterator[tuple[str, str]]:
    """Yield everybody who serves this place."""
    wie = kies_organisaties(kaart, Keuze(gebieden=(gebied,)), peildatum)
    for organisatie in sorted(wie, key=lambda o: (sorteersleutel(o.naam), o.id)):
        yield organisatie.id, organisatie.naam


def _hoofdthemas(kaart: Kaart) -> dict[str, str]:
    """Return by organisation the theme it names first."""
    return {
        organisatie.id: next((t for t in organisatie.themas if t in kaart.themas), "")
        for organisatie in kaart.organisaties.values()
    }


def _eerste_adres(
    mogelijk: Sequence[Kandidaat], kaart: Kaart, gebied: Gebied
) -> Posterregel | None:
    """Return where to begin with any question: of the wijk, else of the whole map."""
    namen = [kaart.wijken[wijk].eerste_adres for wijk in gebied.wijken if len(gebied.wijken) == 1]
    for naam in filter(None, (*namen, kaart.gegevens.vangnet)):
        for kandidaat in mogelijk:
            if kandidaat.organisatie.id == naam and not kandidaat.aanbod:
                return _regel(kandidaat, kaart, gebied)
    return None


def _groepen(
    thema: Thema, mogelijk: Sequence[Kandidaat], kaart: Kaart, gebied: Gebied
) -> Iterator[Postergroep]:
    """Yield the questions by answer; then who else does this here, and in the whole city."""
    bij_antwoord: dict[str, Postergroep] = {}
    for vraag in thema.hulpvragen:
        hulp = wie_helpt(mogelijk, thema, vraag)
        if not hulp.wie:
            continue
        nieuw = _antwoord(vraag, thema, hulp, kaart, gebied)
        gelijk = bij_antwoord.setdefault(nieuw.regels[0].sleutel, nieuw)
        if gelijk is not nieuw:
            samen = gelijk._replace(koppen=(*gelijk.koppen, *nieuw.koppen))
            bij_antwoord[nieuw.regels[0].sleutel] = samen
    yield from bij_antwoord.values()
    genoemd = {groep.regels[0].organisatie for groep in bij_antwoord.values()}
    # Nobody is left out for not having said which question it answers.
    rest = [
        _regel(kandidaat, kaart, gebied)
        for kandidaat in _per_organisatie(mogelijk, thema, kaart, gebied)
        if kandidaat.organisatie.id not in genoemd
    ]
    ook = "Ook " if bij_antwoord else ""
    for kop, rijen in (
        (f"{ook}in {gebied.naam}", [regel for regel in rest if regel.lokaal]),
        (f"{ook}voor de hele stad", [regel for regel in rest if not regel.lokaal]),
    ):
        if rijen:
            yield Postergroep((Posterkop(kop[:1].upper() + kop[1:]),), tuple(rijen), rest=True)


def _antwoord(
    vraag: Hulpvraag, thema: Thema, hulp: Hulp, kaart: Kaart, gebied: Gebied
) -> Postergroep:
    """Return one question with the first of a card of this place.

    Who asks a question that names a group is of that group: then there is nothing to restrict.
    """
    eerste = hulp.wie[0]
    regel = _regel(eerste, kaart, gebied)._replace(vangnet=hulp.vangnet)
    if regel.voor_wie and not alleen_voor_groep(eerste.wie, thema, vraag):
        regel = regel._replace(voor_wie="")
    return Postergroep((Posterkop(vraag.tekst),), (regel,))


def _per_organisatie(
    mogelijk: Iterable[Kandidaat], thema: Thema, kaart: Kaart, gebied: Gebied
) -> list[Kandidaat]:
    """Return who does something with the theme, each once, by what of it fits best."""
    beste: dict[str, Kandidaat] = {}
    over = [kandidaat for kandidaat in mogelijk if thema.id in kandidaat.wie.themas]
    for kandidaat in sorted(over, key=lambda k: _volgorde(k, thema, kaart, gebied)):
        beste.setdefault(kandidaat.organisatie.id, kandidaat)
    return list(beste.values())


def _volgorde(
    kandidaat: Kandidaat, thema: Thema, kaart: Kaart, gebied: Gebied
) -> tuple[bool, bool, bool, bool, tuple[int, int], tuple[str, str]]:
    """Local first, then what fits best, then with a number or round the corner, then fresh."""
    return (
        not _is_lokaal(kandidaat, kaart, gebied),
        not kandidaat.voor_iedereen,
        not kandidaat.is_hoofdwerk(thema.id),
        not (_is_hier(kandidaat, kaart, gebied) or kandidaat.contact.telefoon),
        kandidaat.versheid,
        kandidaat.naamsleutel,
    )


def _is_lokaal(kandidaat: Kandidaat, kaart: Kaart, gebied: Gebied) -> bool:
    """Say whether it is for this place in particular, wherever it is held, or held here."""
    return kandidaat.afstand <= OMVATTEND or _is_hier(kandidaat, kaart, gebied)


def _is_hier(kandidaat: Kandidaat, kaart: Kaart, gebied: Gebied) -> bool:
    """Say whether it is an activity that is held in this place."""
    locatie = kaart.locaties.get(kandidaat.aanbod.locatie) if kandidaat.aanbod else None
    return locatie is not None and locatie.wijk in gebied.wijken


def _regel(kandidaat: Kandidaat, kaart: Kaart, gebied: Gebied) -> Posterregel:
    weg, bereik, link = _bereik(kandidaat, kaart)
    fris = kandidaat.oordeel.stand in _STIL and not kandidaat.oordeel.behalve
    wie = voor_wie(kandidaat)
    return Posterregel(
        organisatie=kandidaat.organisatie.id,
        naam=kandidaat.organisatie.naam,
        weg=weg,
        bereik=bereik,
        link=link,
        lokaal=_is_lokaal(kandidaat, kaart, gebied),
        nagekeken=maandtekst(kandidaat.oordeel.controle.op) if fris else "",
        voor_wie=f"alleen {wie[:1].lower()}{wie[1:]}" if wie else "",
    )


def _bereik(kandidaat: Kandidaat, kaart: Kaart) -> tuple[Weg, str, str]:
    """Return how to get there, in words, and the link for it; "" when there is none.

    A place is better than a website, but not when nobody knows where it is.
    """
    contact = kandidaat.contact
    if contact.telefoon:
        return Weg.BEL, contact.telefoon, telefoonlink(contact.telefoon)
    if kandidaat.plek and kandidaat.te_vinden:
        return Weg.PLEK, plektekst(kandidaat, kaart), ""
    if kandidaat.website:
        return Weg.WEB, webadres_kort(kandidaat.website), kandidaat.website
    if contact.email:
        return Weg.WEB, contact.email, f"mailto:{contact.email}"
    return Weg.PLEK, plektekst(kandidaat, kaart), ""
