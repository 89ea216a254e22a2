"""What must be placed, in each of its forms."""

from collections.abc import Iterator

from kaart.handelingen import Plekkenantwoord, Uitkomst
from kaart.taal import adresregel
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_csv_tabel, als_json_tekst
from kaart.weergave.uitvoer import Vorm, Vormen
from kaart.wijk import LOCATIE, Plek

_KOPPEN = {True: "Plekken, waar het meeste aan hangt eerst", False: "Eigen adressen"}


def als_lijst(uitkomst: Uitkomst[Plekkenantwoord], scherm: Scherm) -> str:
    """Return how many are placed, those that are not, and how to place one."""
    antwoord = uitkomst.antwoord
    klaar = antwoord.totaal - len(antwoord.open)
    delen = [f"{klaar} van {antwoord.totaal} plekken staan op de landkaart."]
    for is_locatie, kop in _KOPPEN.items():
        plekken = [plek for plek in antwoord.open if (plek.soort == LOCATIE) is is_locatie]
        if plekken:
            regels = [scherm.vet(kop)]
            for plek in plekken:
                regels += _regels(plek, antwoord, scherm)
            delen.append("\n".join(regels))
    if antwoord.open:
        delen.append(
            "Zo zet je er een neer (breedte en lengte, of RD in meters), met de bron erbij:\n"
            f"  kaart plaats {antwoord.open[0].id} 52.0907,5.0123 --bron URL"
        )
    return "\n\n".join(delen)


def _regels(plek: Plek, antwoord: Plekkenantwoord, scherm: Scherm) -> Iterator[str]:
    hangt = f", hieraan hangt {plek.hangt}" if plek.soort == LOCATIE and plek.hangt else ""
    waar = _waar(plek, antwoord)
    yield from scherm.vouw(schoon(f"{plek.id}: {waar or 'geen adres bekend'}{hangt}"), "  ", "    ")


def _waar(plek: Plek, antwoord: Plekkenantwoord) -> str:
    adres = plek.adres
    wijk = antwoord.kaart.wijken.get(plek.wijk)
    regel = adresregel(adres.straat, adres.huisnummer, adres.postcode, adres.plaats)
    return ", ".join(filter(None, (regel, wijk.naam if wijk else "")))


def als_json(uitkomst: Uitkomst[Plekkenantwoord], _: Scherm) -> str:
    """Return {totaal, open: [{soort, id, naam, wijk, adres, hangt}]}."""
    antwoord = uitkomst.antwoord
    return als_json_tekst(
        {
            "totaal": antwoord.totaal,
            "open": [dict(zip(_VELDEN, _rij(plek), strict=True)) for plek in antwoord.open],
        }
    )


def als_csv(uitkomst: Uitkomst[Plekkenantwoord], _: Scherm) -> str:
    """Return one line a place that is not placed."""
    return als_csv_tabel(_VELDEN, map(_rij, uitkomst.antwoord.open))


_VELDEN = ("soort", "id", "naam", "wijk", "adres", "hangt")


def _rij(plek: Plek) -> tuple[object, ...]:
    adres = plek.adres
    regel = adresregel(adres.straat, adres.huisnummer, adres.postcode, adres.plaats)
    return (plek.soort, plek.id, plek.naam, plek.wijk, regel, plek.hangt)


PLEKVORMEN: Vormen[Plekkenantwoord] = {
    "lijst": Vorm(als_lijst),
    "json": Vorm(als_json),
    "csv": Vorm(als_csv),
}
