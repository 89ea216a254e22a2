"""Who it is about, in people's own words: the built-in words for each doelgroep.

A map adds its own in `doelgroepwoorden` of data/kaart.yaml. Words that mostly mean something else
(oud, jong, arm, ziek, alleen) are not here: a group that is read where none was meant hides help.
"""

from collections.abc import Mapping
from functools import cache

from kaart.basis import vergelijkbaar
from kaart.model import Kaart
from kaart.taal import OOK_GEZEGD

# Doelgroep: words. A line that begins with a space goes on with the one before.
_WOORDEN = """
kinderen: kinderen, kind, kids, kinders, peuter, peuters, kleuter, kleuters, baby, baby's,
    basisschoolkind, basisschoolkinderen, kindje, kindjes, kleinkind, kleinkinderen, zoontje,
    dochtertje, broertje, zusje, basisschool, schoolkind
jongeren: jongeren, jongere, tiener, tieners, puber, pubers, puberzoon, puberdochter, jeugd,
    scholier, scholieren, middelbare scholier, jongen, meisje, tienermoeder, brugklasser,
    hangjongeren, hangjongere
jongvolwassenen: jongvolwassenen, jongvolwassene, student, studenten, studente, twintiger,
    twintigers
gezinnen: gezinnen, gezin, ouders, jonge ouders, alleenstaande moeder, alleenstaande vader,
    alleenstaande ouder, jonge moeder, eenoudergezin, pleegouders, pleeggezin, jong gezin
ouderen: ouderen, oudere, senior, senioren, bejaard, bejaarde, bejaarden, 65 plus, 65plus, 65
    plusser, 65 plussers, 65plusser, 65plussers, 55 plus, 55plus, 55plusser, 55plussers, 75
    plus, 75plus, 75plusser, 80plus, gepensioneerd, gepensioneerde, gepensioneerden, oma, opa,
    oude mensen, ouder iemand, oude man, oude vrouw, aow er, aow ers, bejaarde vrouw
vrouwen: vrouwen, vrouwengroep, vrouwenclub, voor dames, meidengroep, moeders, alleen voor
    vrouwen
mannen: mannen, mannengroep, mannenclub, voor heren, vaders
mantelzorgers: mantelzorger, mantelzorgers, mantelzorgster
jonge-mantelzorgers: jonge mantelzorger, jonge mantelzorgers
lichamelijke-beperking: lichamelijke beperking, gehandicapt, gehandicapte, gehandicapten,
    invalide, rolstoelgebruiker, rolstoelgebruikers, in een rolstoel, spastisch, verlamd,
    dwarslaesie, slecht ter been, moeilijk ter been, motorische beperking
zintuiglijke-beperking: doof, dove, doven, slechthorend, slechthorende, slechthorenden, blind,
    blinde, blinden, slechtziend, slechtziende, slechtzienden, doofblind, visueel beperkt,
    visuele beperking, auditieve beperking, gebarentaal, doventolk
verstandelijke-beperking: verstandelijke beperking, verstandelijk beperkt, lvb, licht
    verstandelijk beperkt, lvg, downsyndroom, syndroom van down, laag iq, vb
nah: nah, hersenletsel, niet aangeboren hersenletsel, na een beroerte, na een herseninfarct,
    hersenbloeding, cva
chronische-ziekte: chronisch ziek, chronisch zieken, chronische ziekte, reuma, ms patient,
    parkinson, copd, diabetes, fibromyalgie, long covid, nierpatient, hartpatient
dementie: dementie, alzheimer, dement, dementerend, dementerende, dementerenden
psychische-kwetsbaarheid: psychisch kwetsbaar, psychische kwetsbaarheid, psychiatrische patient,
    ggz client, borderline, schizofreen, schizofrenie, psychose, bipolair, ggz achtergrond
verslaving: verslaafde, verslaafden, alcoholist, alcoholisten, junk, junkie
laag-inkomen: minima, laag inkomen, bijstandsmoeder, met een uitkering, in de bijstand, kleine
    beurs, smalle beurs, minimum inkomen
laaggeletterden: laaggeletterd, laaggeletterde, laaggeletterden, analfabeet, analfabeten, niet
    kan lezen, kan niet lezen
anderstaligen: anderstalig, anderstalige, anderstaligen, spreekt geen nederlands, spreek geen
    nederlands, geen nederlands spreekt, niet nederlandstalig
nieuwkomers: nieuwkomer, nieuwkomers, vluchteling, vluchtelingen, statushouder, statushouders,
    asielzoeker, asielzoekers, migrant, migranten, inburgeraar, inburgeraars, expat, expats,
    oekrainer, oekrainers, refugee, refugees
ongedocumenteerden: ongedocumenteerd, ongedocumenteerde, ongedocumenteerden, zonder papieren,
    geen papieren, illegaal, illegale, illegalen, zonder verblijfsvergunning, geen
    verblijfsvergunning, uitgeprocedeerd, uitgeprocedeerde, undocumented, zonder
    verblijfspapieren
dak-en-thuislozen: dakloos, dakloze, daklozen, thuisloos, thuisloze, thuislozen, zwerver,
    zwervers, homeless, leeft op straat, leven op straat, zwerfjongere, zwerfjongeren
lhbtiqa: lhbti, lhbtiq, lhbt, lgbt, lgbtq, homo, homo's, gay, lesbisch, lesbienne, transgender,
    trans, queer, non binair, biseksueel, roze ouderen
nabestaanden: nabestaande, nabestaanden, weduwe, weduwen, weduwnaar, weduwnaars
slachtoffers: slachtoffer, slachtoffers
ex-gedetineerden: ex gedetineerde, ex gedetineerden, gedetineerde, gedetineerden, ex gevangene,
    ex bajesklant
vrijwilligers: vrijwilligers
professionals: professionals, hulpverleners, zorgprofessionals
"""
JONGSTE = ((12, "kinderen"), (18, "jongeren"), (27, "jongvolwassenen"))
OUD = 65


@cache
def _ingebouwd() -> dict[str, str]:
    woorden: dict[str, str] = {}
    for regel in _WOORDEN.replace("\n ", " ").strip().splitlines():
        groep, _, rij = regel.partition(": ")
        woorden |= {vergelijkbaar(woord): groep for woord in rij.split(", ")}
    return {**OOK_GEZEGD, **woorden}


def groepswoorden(kaart: Kaart) -> Mapping[str, str]:
    """Return what means which doelgroep: built in, and what this map adds or means otherwise."""
    eigen = kaart.gegevens.doelgroepwoorden
    if not eigen:
        return _ingebouwd()
    van_de_kaart = {vergelijkbaar(woord): rij.doelgroep for rij in eigen for woord in rij.woorden}
    return {**_ingebouwd(), **van_de_kaart}


def groep_van_leeftijd(jaren: int) -> str:
    """Return the doelgroep of an age; "" between young and old."""
    for tot, groep in JONGSTE:
        if jaren < tot:
            return groep
    return "ouderen" if jaren >= OUD else ""
