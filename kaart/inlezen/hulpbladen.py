"""The tabs that help whoever fills in a table: how it works, and what one may choose."""

from kaart.inlezen.kolommen import AANBOD, ORGANISATIES, kolommen
from kaart.model import Kaart
from kaart.taal import TALEN, woord
from kaart.tabellen import Tabkolom, Werkblad

UITLEG = """\
Zo werkt het
Zet elke organisatie op een eigen regel in het tabblad organisaties, en wat zij doet bij aanbod.
De gele koppen moeten ingevuld zijn bij een nieuwe organisatie. Boven elke kop staat wat erin hoort.
De regel met (voorbeeld) is een voorbeeld en wordt nooit ingelezen.

Een leeg vak zegt niets: wat op de kaart staat, blijft staan. Is iets er niet meer? Schrijf: weg.
In een leeg sjabloon zitten de kolommen na de openingstijden dicht; de + erboven doet ze open.
Een kolom die u niet nodig hebt, mag u weghalen. Wat niet in de tabel staat, blijft zoals het is.
Meer dan één in een vak: zet er ; tussen. Wat zelf een ; heeft, zet u tussen "aanhalingstekens".
In het tabblad keuzes staat waaruit u kunt kiezen; gewone woorden worden ook begrepen.

Het id hoort bij de organisatie; verander het niet. Bij een nieuwe laat u het leeg.
Lijkt een nieuwe organisatie op een die er al staat en is het toch een andere? Zet dan nieuw bij id.
Iets wijzigen is geen controle: alleen de kolommen ‘gecontroleerd’ zeggen dat iets is nagekeken.
Schrijf geen namen of privénummers van personen op: de kaart is openbaar.
Bewaar het bestand als .xlsx en lees het in met: kaart lees-in BESTAND"""


def maak_uitleg() -> Werkblad:
    """Return the tab that says how it works."""
    kop, *regels = UITLEG.splitlines()
    return Werkblad("uitleg", (Tabkolom(kop, breedte=110),), tuple((regel,) for regel in regels))


def maak_keuzes(kaart: Kaart) -> Werkblad:
    """Return the tab that says what one may choose, and what it means."""
    rijen: list[tuple[str, str, str]] = []
    gehad: set[tuple[str, ...]] = set()
    for kolom in (k for tabblad in (ORGANISATIES, AANBOD) for k in kolommen(tabblad)):
        keuzes = kolom.keuzes
        if keuzes and (kolom.kop, *keuzes) not in gehad and kolom.contact in (None, 0):
            gehad.add((kolom.kop, *keuzes))
            rijen += [(kolom.kop, keuze, woord(keuze)) for keuze in keuzes]
    rijen += [("thema’s", thema.id, thema.naam) for thema in kaart.themas.values()]
    rijen += [
        ("hulpvragen", f"{thema.id}/{vraag.id}", vraag.tekst)
        for thema in kaart.themas.values()
        for vraag in thema.hulpvragen
    ]
    rijen += [("werkgebied", "landelijk", "heel Nederland"), ("werkgebied", "stad", "de hele stad")]
    for wijk in kaart.wijken.values():
        rijen.append(("werkgebied", wijk.id, f"wijk {wijk.naam}"))
        rijen += [
            ("werkgebied", f"{wijk.id}/{b.id}", f"{b.naam} ({wijk.naam})") for b in wijk.buurten
        ]
    rijen += [("locaties", plek.id, plek.naam) for plek in kaart.locaties.values()]
    rijen += [("netwerken", netwerk.id, netwerk.naam) for netwerk in kaart.netwerken.values()]
    rijen += [("talen", code, naam) for code, naam in TALEN.items()]
    koppen = (Tabkolom("kolom"), Tabkolom("keuze", breedte=40), Tabkolom("betekenis", breedte=70))
    return Werkblad("keuzes", koppen, tuple(rijen))
