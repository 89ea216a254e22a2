"""What tells a number or a mailbox of a person from that of an organisation. Pure."""

from kaart.taal import nummer_thuis

# Where people have a mailbox of their own, under any ending; then names that are also words.
_EIGEN_POSTBUSSEN = frozenset(
    "gmail googlemail hotmail outlook yahoo icloud ziggo kpnmail kpnplanet hetnet xs4all upcmail "
    "chello casema quicknet telfort tele2 zeelandnet caiway solcon protonmail gmx aol".split()
)
_EIGEN_DOMEINEN = frozenset("live.nl live.com msn.com me.com home.nl planet.nl proton.me".split())
_TWEEDE_EINDE = frozenset({"co", "com"})  # hotmail.co.uk


def is_mobiel(nummer: str) -> bool:
    """Say whether it is a 06 number, which nearly always is one of a person."""
    return nummer_thuis(nummer).startswith("06")


def is_eigen_postbus(adres: str) -> bool:
    """Say whether a mailbox is with a provider where people have one of their own."""
    site = adres.lower().rpartition("@")[2]
    naam = [deel for deel in site.split(".")[:-1] if deel not in _TWEEDE_EINDE]
    return site in _EIGEN_DOMEINEN or not _EIGEN_POSTBUSSEN.isdisjoint(naam[-1:])
