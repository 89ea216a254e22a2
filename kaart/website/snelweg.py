"""Which pages are about violence: there, somebody may have to be gone at once. Pure.

A thema is when `gevaar` hears it in one of its questions, or its warning leads to Veilig Thuis.
"""

from kaart.gevaar import NOODNUMMERS, beoordeel_gevaar
from kaart.model import Kaart, Thema
from kaart.taal import telefoonlink

_GEWELD = "VT"


def gaat_over_geweld(kaart: Kaart, thema: str) -> bool:
    """Say whether a thema is about violence."""
    bekend = kaart.themas.get(thema)
    return bekend is not None and (_leidt_naar_veilig_thuis(kaart, bekend) or _zegt_het(bekend))


def _zegt_het(thema: Thema) -> bool:
    return any(_GEWELD in beoordeel_gevaar(vraag.tekst).luid for vraag in thema.hulpvragen)


def _leidt_naar_veilig_thuis(kaart: Kaart, thema: Thema) -> bool:
    if thema.let_op is None:
        return False
    organisatie = kaart.organisaties.get(thema.let_op.organisatie)
    nummers = [c.telefoon for c in organisatie.contacten] if organisatie else []
    gezegd = [telefoonlink(tekst) for tekst in (thema.let_op.tekst, *nummers)]
    return any(nummer in tekst for nummer in NOODNUMMERS[_GEWELD].telefoons for tekst in gezegd)
