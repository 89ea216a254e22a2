"""Where, in a sentence: a name or postcode of the map, or a town that is not on it."""

import re
from collections.abc import Iterator

from kaart.basis import OnbekendeWaarde, aaneen, vergelijkbaar
from kaart.hulp import STOPWOORDEN, Gebied, begrijp_gebied, namen
from kaart.model import Kaart
from kaart.zoek.vak.stukken import Zin

POSTCODE = re.compile(r"[1-9][0-9]{3}(?:[a-z]{2})?")
# Towns that people ask for. Those that are mostly another word (Best, Ede, Elst) are not here.
PLAATSEN = frozenset(
    """
alkmaar almelo almere alphen amersfoort amstelveen amsterdam antwerpen apeldoorn arnhem
assen barendrecht barneveld beverwijk bilthoven breda breukelen brussel bunnik bussum
capelle culemborg delft denbosch denhaag denhelder deventer doetinchem doorn dordrecht
drachten driebergen eindhoven emmeloord emmen enkhuizen enschede geldermalsen goes
gorinchem gouda groningen haarlem hardenberg harderwijk heemskerk heemstede heerenveen
heerlen helmond hengelo hilversum hoofddorp hoogeveen hoorn huizen ijsselstein kampen
katwijk krommenie leerdam leeuwarden leiden leiderdorp lelystad leusden maarssen
maastricht meppel middelburg mijdrecht montfoort naarden nieuwegein nijkerk nijmegen
nunspeet oss oudewater purmerend rhenen ridderkerk roermond roosendaal rotterdam schagen
scheveningen schiedam sittard sneek spijkenisse steenwijk terneuzen tiel tilburg
veenendaal velsen venlo vianen vlaardingen vlissingen volendam voorburg voorschoten
waalwijk wageningen wassenaar weert weesp wijkbijduurstede woerden zaandam zaanstad
zaltbommel zandvoort zeist zierikzee zoetermeer zutphen zwijndrecht zwolle
""".split()
)
# "Ik kom uit Groningen" is no question about Groningen.
ERVOOR = frozenset("in te bij rond naar omgeving regio gemeente stad voor richting rondom".split())


def plekken_in(kaart: Kaart, zin: Zin) -> Iterator[tuple[str, Gebied]]:
    """Take out the places of the map that a sentence names, the longest name first."""
    bekend = {aaneen(naam) for naam in namen(kaart)} if zin.woorden else set()
    postcodes = {code for wijk in kaart.wijken.values() for code in wijk.postcodes}

    def ken(gezegd: str) -> Gebied | None:
        if POSTCODE.fullmatch(aaneen(gezegd)) and gezegd.partition(" ")[2] not in STOPWOORDEN:
            return _gebied(kaart, gezegd) if aaneen(gezegd)[:4] in postcodes else None
        return _gebied(kaart, gezegd) if aaneen(gezegd) in bekend else None

    for plek, aantal, gezegd, gebied in zin.zoek(ken):
        zin.neem(plek, aantal)
        yield gezegd, gebied


def _gebied(kaart: Kaart, gezegd: str) -> Gebied | None:
    try:
        return begrijp_gebied(kaart, gezegd)
    except OnbekendeWaarde:
        return None


def buiten_de_kaart(kaart: Kaart, zin: Zin) -> str:
    """Take out a town that is asked for and does not lie on this map; "" when there is none."""
    buiten = plaatsen_buiten(kaart)

    def ken(gezegd: str) -> str | None:
        return gezegd if aaneen(gezegd) in buiten else None

    for plek, aantal, gezegd, _ in zin.zoek(ken):
        laatste = plek + aantal == len(zin.woorden)
        ervoor = zin.woorden[plek - 1] if plek else ""
        if ervoor in ERVOOR or (laatste and ervoor not in {"uit", "van"}):
            zin.neem(plek, aantal)
            return gezegd.title()
    return ""


def plaatsen_buiten(kaart: Kaart) -> frozenset[str]:
    """Return the towns that do not lie on this map, in one piece."""
    return PLAATSEN - {aaneen(naam) for naam in (*namen(kaart), *_eigen_plaatsen(kaart))}


def _eigen_plaatsen(kaart: Kaart) -> Iterator[str]:
    if kaart.gegevens.gemeente:
        yield kaart.gegevens.gemeente.naam
    for wijk in kaart.wijken.values():
        yield from map(vergelijkbaar, wijk.plaatsen)
