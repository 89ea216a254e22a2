"""Which pages are about violence: there, somebody may have to be gone at once. Pure.

Whether a question is about violence is what `gevaar` says of it; a thema is when the number of its
warning is that of Veilig Thuis.
"""

from kaart.gevaar import NOODNUMMERS
from kaart.model import Kaart
from kaart.taal import telefoonlink

_VEILIG_THUIS = NOODNUMMERS["VT"].telefoons


def gaat_over_geweld(kaart: Kaart, thema: str) -> bool:
    """Say whether the warning of a thema leads to Veilig Thuis."""
    let_op = kaart.themas[thema].let_op if thema in kaart.themas else None
    if let_op is None:
        return False
    organisatie = kaart.organisaties.get(let_op.organisatie)
    nummers = [c.telefoon for c in organisatie.contacten] if organisatie else []
    gezegd = [telefoonlink(tekst) for tekst in (let_op.tekst, *nummers)]
    return any(nummer in tekst for nummer in _VEILIG_THUIS for tekst in gezegd)
