"""Where a map stands, and which steps pay most now."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kaart.bestand import Leesbaar, Werkmap, laad_kaart
from kaart.handelingen.leg_vast import tel_losse
from kaart.handelingen.uitkomst import Uitkomst
from kaart.hulp import is_te_bereiken
from kaart.model import LANDELIJK, Kaart, Organisatie
from kaart.oordeel import OP_TIJD, betrouwbaarheid_geheel, is_gestopt

_VOORBEELD = "samen-eten-voorbeeld"  # of `kaart begin`
_STAPPEN = 3


class Stap(NamedTuple):
    """Something to do, and the command that does it or begins it."""

    wat: str
    opdracht: str


class Kaartstand(NamedTuple):
    """The counts of a map; `leeg` when no organisation of its own is on it yet."""

    naam: str
    organisaties: int
    zonder_contact: int
    verouderd: int  # or never checked
    niet_vastgelegd: int
    fouten: int  # files that cannot be used
    leeg: bool
    stappen: tuple[Stap, ...]
    eerste_wijk: str = ""


def bepaal_kaartstand(werkmap: Werkmap, peildatum: date) -> Uitkomst[Kaartstand]:
    """Count what there is, and choose the steps that pay most."""
    leesbaar = laad_kaart(werkmap)
    kaart = leesbaar.kaart
    actief = [o for o in kaart.organisaties.values() if not is_gestopt(o, peildatum)]
    zonder = [o for o in actief if not is_te_bereiken(o)]
    oud = [o for o in actief if not _op_tijd(kaart, o, peildatum)]
    los = tel_losse(werkmap)
    leeg = all(o.id == _VOORBEELD or LANDELIJK in o.werkgebied for o in actief)
    stappen = () if leeg else tuple(_stappen(leesbaar, actief, zonder, oud, los))[:_STAPPEN]
    return Uitkomst(
        Kaartstand(
            kaart.gegevens.naam or "Sociale kaart", len(actief), len(zonder), len(oud), los,
            len(leesbaar.weggelaten), leeg, stappen,
            next((wijk.naam for wijk in kaart.wijken.values()), ""),
        )
    )  # fmt: skip


def _op_tijd(kaart: Kaart, organisatie: Organisatie, peildatum: date) -> bool:
    oordeel = betrouwbaarheid_geheel(organisatie, kaart.gegevens.termijnen, peildatum)
    return oordeel.stand in OP_TIJD


def _stappen(
    leesbaar: Leesbaar,
    actief: list[Organisatie],
    zonder: list[Organisatie],
    oud: list[Organisatie],
    los: int,
) -> Iterator[Stap]:
    """Yield what to do, what helps a visitor most first."""
    kaart = leesbaar.kaart
    if fouten := len(leesbaar.weggelaten):
        wat = "1 bestand met een fout" if fouten == 1 else f"{fouten} bestanden met een fout"
        yield Stap(f"Maak {wat} goed: zolang staat het niet in een antwoord.", "kaart valideer")
    if zonder:
        wie = zonder[0].naam if len(zonder) == 1 else f"{len(zonder)} organisaties"
        yield Stap(
            f"Zoek uit hoe men {wie} bereikt.",
            f"kaart wijzig {zonder[0].id} website=…",
        )
    if oud:
        yield Stap(
            "Vraag na of het nog klopt, te beginnen bij wat veel wordt gebruikt.",
            "kaart ronde begin --aantal 10",
        )
    if niemand := [t for t in kaart.themas.values() if not any(t.id in o.themas for o in actief)]:
        namen = ", ".join(thema.kort or thema.naam for thema in niemand[:_STAPPEN])
        meer = " …" if len(niemand) > _STAPPEN else ""
        yield Stap(f"Bij deze thema’s staat nog niemand: {namen}{meer}", "kaart dekking")
    if not kaart.gegevens.vangnet and not any(t.vangnet for t in kaart.themas.values()):
        yield Stap("Kies wie meedenkt als niemand past.", "kaart wijzig kaart vangnet=ID")
    if los:
        yield Stap("Leg vast wat er veranderde.", "kaart leg-vast")
    yield Stap("Geef het door: druk bladen, kaartjes of een poster.", "kaart drukwerk --help")
