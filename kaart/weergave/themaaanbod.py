"""What the built-in set of themes has more: by thema a line, numbered to choose from."""

from collections.abc import Iterator

from kaart.begin import GEHEUGENBESTAND, Themaaanvulling
from kaart.handelingen import Themaaanbod
from kaart.taal import opsomming, veldnaam
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm, van_antwoord

_ENKEL = {"synoniemen": "synoniem", "woorden": "woord", "zinnen": "zin",
          "signaalwoorden": "signaalwoord"}  # fmt: skip


def _toon(aanbod: Themaaanbod, scherm: Scherm) -> str:
    return "\n".join(_regels(aanbod, scherm))


def _regels(aanbod: Themaaanbod, scherm: Scherm) -> Iterator[str]:
    if aanbod.aanbod:
        yield scherm.vet("De ingebouwde thema’s hebben meer dan deze kaart")
        for nummer, aanvulling in enumerate(aanbod.aanbod, 1):
            yield from scherm.vouw(schoon(thematekst(aanvulling)), f"{nummer:>4}  ", "      ")
        yield "Wat de kaart zelf zegt, blijft zoals het is."
    else:
        yield "De ingebouwde thema’s hebben niets nieuws voor deze kaart."
    if aanbod.eerder:
        wat = "1 thema" if aanbod.eerder == 1 else f"{aanbod.eerder} thema’s"
        zin = (
            f"Eerder aangeboden, en niet op de kaart: {wat}. Toch zien? Haal {GEHEUGENBESTAND} weg."
        )
        yield from scherm.vouw(zin, "", "")


def thematekst(aanvulling: Themaaanvulling) -> str:
    """Return in a line what a thema would get."""
    if aanvulling.nieuw:
        vragen = len(aanvulling.waarden.get("hulpvragen", ()))
        return (
            f"nieuw thema: {aanvulling.naam}, met {vragen} {'vraag' if vragen == 1 else 'vragen'}"
        )
    delen = [f"de vraag “{tekst}”" for tekst in aanvulling.vragen]
    delen += [
        f"{aantal} {_ENKEL.get(veld, veld) if aantal == 1 else veldnaam(veld)}"
        for veld, aantal in aanvulling.erbij.items()
    ]
    if aanvulling.anders:
        delen.append(
            f"een andere tekst bij {opsomming([_anders(veld) for veld in aanvulling.anders])}"
        )
    return f"{aanvulling.naam}: {'; '.join(delen)}"


def _anders(veld: str) -> str:
    return "een hulpvraag" if veld == "hulpvragen" else veldnaam(veld)


THEMAVORM: Vorm[Themaaanbod] = van_antwoord(_toon)
