"""A sheet printed in spite of a FOUT, without the number or address that cannot be right."""

from collections.abc import Iterable

from kaart.drukwerk.blad.blad import Contactregel, Inhoud


def zonder_foute_adressen(inhoud: Inhoud, meldingen: Iterable[str]) -> Inhoud:
    """Leave out each number, mail address and website that a finding quotes.

    The number is the largest thing on the page: who dials a wrong one calls a stranger.
    """
    gezegd = "\n".join(meldingen)

    def goed(waarde: str) -> str:
        return "" if f"“{waarde}”" in gezegd else waarde

    def contacten(rijen: Iterable[Contactregel]) -> tuple[Contactregel, ...]:
        schoon = (r._replace(telefoon=goed(r.telefoon), email=goed(r.email)) for r in rijen)
        return tuple(rij for rij in schoon if rij.telefoon or rij.email)

    return inhoud._replace(
        contacten=contacten(inhoud.contacten),
        andere_contacten=contacten(inhoud.andere_contacten),
        website=goed(inhoud.website),
        aanbod=tuple(rij._replace(website=goed(rij.website)) for rij in inhoud.aanbod),
        diensten=tuple(rij._replace(website=goed(rij.website)) for rij in inhoud.diensten),
    )
