"""What is said of joint recruitment and training, the same on a screen and on paper. Pure."""

from collections.abc import Iterator

from kaart.model import Netwerk
from kaart.taal import hoofdletter, tijdregels, zin
from kaart.wijk.netwerk.samen import SCHOLING, Samenaanbod


def samenkop(soort: str, netwerk: Netwerk | None, aantal: int) -> str:
    """Say how many there are, and of whom."""
    wie = f"van {netwerk.naam}" if netwerk else "van de hele kaart"
    wat = "Scholing voor vrijwilligers" if soort == SCHOLING else "Vrijwilligers gezocht"
    if not aantal:
        return f"{wat}: {wie} staat er niets op de kaart"
    return f"{wat}: {aantal} keer, {wie}"


def wanneer(rij: Samenaanbod) -> tuple[str, ...]:
    """Return when it is; () when nobody said."""
    return tuple(hoofdletter(regel) for regel in tijdregels(rij.aanbod.tijden))


def samenzinnen(rij: Samenaanbod, *, met_contact: bool = True) -> Iterator[str]:
    """Yield what there is to know: when, where, for how many and whom, and whom to call."""
    aanbod = rij.aanbod
    if aanbod.omschrijving:
        yield zin(aanbod.omschrijving)
    yield from wanneer(rij) or ("Wanneer: vraag na.",)
    if rij.locatie is not None:
        yield ", ".join(filter(None, (rij.locatie.naam, aanbod.ruimte)))
    if aanbod.plaatsen:
        yield "1 plaats" if aanbod.plaatsen == 1 else f"{aanbod.plaatsen} plaatsen"
    if rij.alleen_leden:
        yield "Alleen voor leden van het netwerk"
    bereik = ", ".join(filter(None, (rij.contact.telefoon, rij.contact.email)))
    if not bereik and aanbod.website:
        yield f"Kijk op {aanbod.website}"
    elif met_contact:
        yield f"Bel of mail: {bereik}" if bereik else "Contact: niet bekend"
