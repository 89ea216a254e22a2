"""`kaart nieuw` with somebody at a terminal: ask what is missing, show it, ask whether it is so."""

from collections.abc import Mapping
from typing import Any

from kaart.basis import Ernst, is_id
from kaart.bijwerken import stel_id_voor
from kaart.cli.bewaren import meld
from kaart.cli.gesprek import Afgebroken, Gesprek
from kaart.cli.nieuwvragen import TERUG, Uitvraging, zin
from kaart.handelingen import Aanzet, Nieuwantwoord, voeg_nieuw_toe
from kaart.weergave import nieuw_bestand, schoon

_DATUM = ("bronnen", 0, "datum")


def vraag_nieuw(gesprek: Gesprek, aanzet: Aanzet) -> None:
    """Ask for all that is missing and write it. Raises Afgebroken when somebody stops."""
    bewerking = aanzet.bewerking
    Uitvraging(gesprek, bewerking.wordt, aanzet.collectie, bewerking.peildatum).vraag_alles(
        aanzet.waarden,
        {_DATUM} if aanzet.datum_gezegd else frozenset(),
        lambda waarden: is_goed(gesprek, aanzet, waarden),
    )
    meld(bewerking.bewaar(), bewerking.werkmap)


def is_goed(gesprek: Gesprek, aanzet: Aanzet, waarden: Mapping[str, Any]) -> bool:
    """Show what would be written and ask; False is one question back. Raises Afgebroken."""
    gesprek.zeg([""])
    id_ = aanzet.verzoek.id or _vraag_id(gesprek, waarden["naam"])
    document = voeg_nieuw_toe(aanzet, waarden, id_)
    gesprek.zeg([nieuw_bestand(Nieuwantwoord(document.bestand, document.tekst))])
    bevindingen = aanzet.bewerking.keur()
    gesprek.zeg(schoon(zin(bevinding)) for bevinding in bevindingen)
    kan = all(bevinding.ernst is not Ernst.FOUT for bevinding in bevindingen)
    vraag = "Schrijven? j of n" if kan else "Dit kan er zo niet in. n stopt"
    mogelijk = {"n", "nee", TERUG, *(("j", "ja") if kan else ())}
    antwoord = ""
    while antwoord not in mogelijk:
        antwoord = gesprek.vraag(f"{vraag}; {TERUG} gaat een vraag terug").lower()
    if antwoord in {"n", "nee"}:
        raise Afgebroken
    if antwoord == TERUG:
        aanzet.bewerking.verwijder(document.id)
    return antwoord != TERUG


def _vraag_id(gesprek: Gesprek, naam: str) -> str:
    """Ask for an id when none can be made of the name; "" when one can."""
    id_ = ""
    while not stel_id_voor(naam) and not is_id(id_):
        id_ = gesprek.vraag("Hoe moet het bestand heten (kleine letters, cijfers, streepjes)? >")
    return id_
