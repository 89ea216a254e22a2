"""What `kaart sjabloon controleer` found, in words."""

from kaart.drukwerk import Gebrek, Gebreksoort, Sjabloongebrek
from kaart.handelingen import Sjabloonantwoord
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm, van_antwoord

_ZINNEN = {
    Gebreksoort.TEKENS: "hier staan tekens die niet op papier horen: {tekst}",
    Gebreksoort.BUITEN: "dit valt van het blad: {tekst}",
    Gebreksoort.OVER_ELKAAR: "dit staat over elkaar: {tekst}",
    Gebreksoort.RAND: "dit staat {maat} mm van de rand, een printer haalt 5 mm: {tekst}",
    Gebreksoort.KLEIN: "letters van {maat} punt, minstens 9: {tekst}",
    Gebreksoort.CONTRAST: "te licht om te lezen (contrast {maat}, minstens 4,5): {tekst}",
}
_RAAD = {
    Gebreksoort.TEKENS: "in lopende tekst komt er een hekje voor een waarde; HTML hoort er niet in",
    Gebreksoort.BUITEN: "maak het smaller of kleiner, of geef het een regel erbij",
    Gebreksoort.OVER_ELKAAR: "geef het meer ruimte, of haal place en vaste hoogten weg",
    Gebreksoort.RAND: "maak de marge groter",
    Gebreksoort.KLEIN: "maak de letter groter (size)",
    Gebreksoort.CONTRAST: "kies een donkerder kleur, of een lichter vlak eronder",
}
_LANGST = 60


def proef_in_woorden(antwoord: Sjabloonantwoord) -> str:
    """Say it per place and kind, with what to do; that all is well when it is."""
    if not antwoord.gevonden:
        return schoon(f"De sjablonen zijn in orde; bekijk {antwoord.proefblad}")
    regels: list[str] = []
    groepen: dict[tuple[object, Gebreksoort], list[Sjabloongebrek]] = {}
    for gevonden in antwoord.gevonden:
        plek = gevonden.plek or gevonden.gebrek.product
        groepen.setdefault((plek, gevonden.gebrek.soort), []).append(gevonden)
    for (_plek, soort), (eerste, *meer) in groepen.items():
        regels.append(schoon(_zin(eerste) + (f" (en {len(meer)} keer meer)" if meer else "")))
        regels.append(f"  {_RAAD[soort]}")
    regels.append(schoon(f"Het proefblad: {antwoord.proefblad}"))
    return "\n".join(regels)


def _zin(gevonden: Sjabloongebrek) -> str:
    return f"{_waar(gevonden)}: {_wat(gevonden.gebrek)}"


def _waar(gevonden: Sjabloongebrek) -> str:
    gebrek, plek = gevonden
    product = f"{gebrek.product.partition('.')[0]}, bladzijde {gebrek.bladzijde}"
    if plek is None:
        return product
    regel = f", regel {plek.regel}" if plek.regel else ""
    return f"{plek.sjabloon}{regel} ({product})"


def _wat(gebrek: Gebrek) -> str:
    tekst = gebrek.tekst if len(gebrek.tekst) <= _LANGST else f"{gebrek.tekst[:_LANGST]}…"
    tekst = tekst if gebrek.soort is Gebreksoort.TEKENS else f"“{tekst}”"
    return _ZINNEN[gebrek.soort].format(tekst=tekst, maat=gebrek.maat)


SJABLOONPROEF: Vorm[Sjabloonantwoord] = van_antwoord(lambda antwoord, _: proef_in_woorden(antwoord))
