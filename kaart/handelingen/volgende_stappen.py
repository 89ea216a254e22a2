"""What pays most now, each with a command that works as it is typed."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kaart.bestand import Werkmap
from kaart.handelingen.themaverversing import heeft_nieuwe_themas
from kaart.model import LANDELIJK, Kaart, Organisatie
from kaart.nakijken import laad_rondes

_NOEM = 3


class Stap(NamedTuple):
    """Something to do, and the command that does it or begins it, without “kaart” before it."""

    wat: str
    opdracht: tuple[str, ...]  # its words


class Toestand(NamedTuple):
    """What there is to do on a map: files with a fault, who cannot be reached, who is old."""

    werkmap: Werkmap
    kaart: Kaart
    fouten: int
    actief: Sequence[Organisatie]
    zonder: Sequence[Organisatie]
    oud: Sequence[Organisatie]
    los: int  # files that are not recorded
    hier: str  # the folder of the map, as one names it from where one is


def volgende_stappen(toestand: Toestand) -> Iterator[Stap]:
    """Yield what to do, what helps a visitor most first."""
    if fouten := toestand.fouten:
        wat = "1 bestand met een fout" if fouten == 1 else f"{fouten} bestanden met een fout"
        yield Stap(f"Maak {wat} goed: zolang staat het niet in een antwoord.", ("valideer",))
    yield from _over_organisaties(toestand)
    yield from _over_themas(toestand)
    if toestand.los:
        yield Stap("Leg vast wat er veranderde.", ("leg-vast",))
    if heeft_nieuwe_themas(toestand.werkmap):
        wat = "Kijk wat er bij de ingebouwde thema’s is gekomen."
        yield Stap(wat, ("begin", toestand.hier, "--ververs", "--themas", "alle"))
    yield Stap("Geef het door: druk bladen, kaartjes of een poster.", ("drukwerk", "--help"))


def _over_organisaties(toestand: Toestand) -> Iterator[Stap]:
    if toestand.zonder:
        eerste = toestand.zonder[0]
        wie = eerste.naam if len(toestand.zonder) == 1 else f"{len(toestand.zonder)} organisaties"
        wat = (
            f"Zoek uit hoe men {wie} bereikt, en zet het erbij met kaart wijzig, "
            f"bijvoorbeeld kaart wijzig {eerste.id} website=… Dit staat er nu:"
        )
        yield Stap(wat, ("toon", eerste.id))
    if toestand.oud and any(not ronde.gesloten for ronde in laad_rondes(toestand.werkmap).rondes):
        yield Stap("Er loopt een ronde: kijk wie nog gevraagd moet worden.", ("ronde", "stand"))
    elif toestand.oud:
        wat = "Vraag na of het nog klopt, te beginnen bij wat veel wordt gebruikt."
        yield Stap(wat, ("ronde", "begin", "--aantal", "10"))


def _over_themas(toestand: Toestand) -> Iterator[Stap]:
    kaart, actief = toestand.kaart, toestand.actief
    if niemand := [t for t in kaart.themas.values() if not any(t.id in o.themas for o in actief)]:
        namen = ", ".join(thema.kort or thema.naam for thema in niemand[:_NOEM])
        meer = " …" if len(niemand) > _NOEM else ""
        yield Stap(f"Bij deze thema’s staat nog niemand: {namen}{meer}", ("dekking",))
    if kaart.gegevens.vangnet or any(thema.vangnet for thema in kaart.themas.values()):
        return
    breed = [o for o in actief if o not in toestand.zonder and LANDELIJK not in o.werkgebied]
    if breed:
        wie = max(breed, key=lambda o: (len(o.themas), o.id))
        yield Stap(
            "Kies wie meedenkt als niemand past. Deze organisatie staat bij de meeste thema’s: "
            f"{wie.naam}.",
            ("wijzig", "kaart", f"vangnet={wie.id}"),
        )
