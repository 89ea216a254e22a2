"""Where a map stands: a few counts and what to do now; of an empty map how to begin."""

from collections.abc import Iterator

from kaart.handelingen import Kaartstand
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.shellwoord import shellwoord
from kaart.weergave.uitvoer import Vorm, van_antwoord

_BUUR = (
    "Of van een kaart hiernaast: vraag haar beheerder om het werkboek (dat maakt men daar met "
    "kaart lees-in --gevuld -o werkboek.xlsx), en lees dat in zoals hierboven."
)
_BEGIN = (
    (
        "Uit een spreadsheet: maak er een met voorbeelden en uitleg, vul hem in, lees hem in.",
        ("lees-in --sjabloon -o lijst.xlsx", "lees-in lijst.xlsx"),
    ),
    ("Of één voor één: kaart vraagt wat nodig is.", ("nieuw organisatie",)),
    (_BUUR, ()),
)


def _toon(stand: Kaartstand, scherm: Scherm) -> str:
    return "\n".join(_regels(stand, scherm))


def _regels(stand: Kaartstand, scherm: Scherm) -> Iterator[str]:
    kaart = f"kaart --map {shellwoord(schoon(stand.genoemd))}" if stand.genoemd else "kaart"
    yield scherm.vet(schoon(stand.naam))
    yield from (f"  {regel}" for regel in _telling(stand))
    yield ""
    if stand.leeg:
        yield scherm.vet("Zo komen de eerste organisaties op de kaart")
        yield from _stappen(scherm, _BEGIN, kaart)
        wijk = f" --wijk {shellwoord(schoon(stand.eerste_wijk))}" if stand.eerste_wijk else ""
        yield ""
        yield scherm.vet("Daarna")
        daarna = (
            ("Kijk de kaart na, en leg haar vast.", ("valideer", "leg-vast")),
            ("Druk de bladen, op A5.", (f"drukwerk{wijk}",)),
        )
        yield from _stappen(scherm, daarna, kaart)
    else:
        yield scherm.vet("Wat nu het meest helpt")
        yield from _stappen(
            scherm, tuple((s.wat, (_opdracht(s.opdracht),)) for s in stand.stappen), kaart
        )
    yield ""
    yield scherm.gedempt("kaart --help noemt alle opdrachten.")


def _telling(stand: Kaartstand) -> Iterator[str]:
    yield _aantal(stand.organisaties, "organisatie", "organisaties")
    if stand.zonder_contact:
        yield f"{stand.zonder_contact} zonder telefoon, e-mail, website of plek"
    if stand.verouderd:
        yield f"{stand.verouderd} verouderd of nooit nagekeken"
    if stand.niet_vastgelegd:
        bestanden = _aantal(stand.niet_vastgelegd, "bestand", "bestanden")
        yield f"{bestanden} gewijzigd en niet vastgelegd in git"
    if stand.fouten:
        yield f"{_aantal(stand.fouten, 'bestand', 'bestanden')} met een fout"


def _aantal(aantal: int, een: str, meer: str) -> str:
    return f"{aantal or 'nog geen'} {een if aantal == 1 else meer}"


def _stappen(
    scherm: Scherm, stappen: tuple[tuple[str, tuple[str, ...]], ...], kaart: str
) -> Iterator[str]:
    for nummer, (wat, opdrachten) in enumerate(stappen, 1):
        yield from scherm.vouw(schoon(wat), f"  {nummer}. ", "     ")
        yield from (f"       {kaart} {schoon(opdracht)}" for opdracht in opdrachten)


def _opdracht(woorden: tuple[str, ...]) -> str:
    return " ".join(shellwoord(woord) for woord in woorden)


KAARTSTANDVORM: Vorm[Kaartstand] = van_antwoord(_toon)
