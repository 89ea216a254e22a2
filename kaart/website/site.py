"""What holds for the whole site, for every template. Pure."""

from datetime import date
from typing import NamedTuple
from urllib.parse import quote

from kaart.gevaar import Stilleregel
from kaart.model import Kaart
from kaart.nakijken import Meldmail
from kaart.taal import datumtekst
from kaart.website.kleur import ACCENT, licht_genoeg

# Nothing from elsewhere, nothing inline, no way out but a link that somebody follows.
CSP = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'"
)
# After so many days an offline copy says that it is old.
OUD_NA = 92
# Where "Snel weg" goes: a page that anybody may have open.
SNEL_WEG = "https://www.buienradar.nl/"


class Siteopmaak(NamedTuple):
    """The values that every page gets as `site`."""

    naam: str
    plaats: str
    dag: str  # jjjj-mm-dd
    stand: str  # in words
    adres: str  # "" when nobody said where it will be
    verwijzers: bool
    email: str
    licentie: str
    accent: str
    accent_donker: str
    heeft_netwerken: bool
    heeft_locaties: bool
    heeft_wijken: bool
    feed: bool
    bladen: bool
    zoek: bool = False
    csp: str = CSP
    nood: str = Stilleregel().tekst
    oud_na: int = OUD_NA
    snel_weg: str = SNEL_WEG


def maak_opmaak(
    kaart: Kaart, dag: date, adres: str, *, verwijzers: bool, feed: bool, bladen: bool
) -> Siteopmaak:
    """Take from the map what every page says."""
    gegevens = kaart.gegevens
    accent = gegevens.drukwerk.kleur or ACCENT
    return Siteopmaak(
        naam=gegevens.naam or "Sociale kaart",
        plaats=gegevens.gemeente.naam if gegevens.gemeente else "deze gemeente",
        dag=dag.isoformat(),
        stand=datumtekst(dag.isoformat()),
        adres=f"{adres.rstrip('/')}/" if adres else "",
        verwijzers=verwijzers,
        email=gegevens.beheerder.email if gegevens.beheerder else "",
        licentie=gegevens.licentie,
        accent=accent,
        accent_donker=licht_genoeg(accent),
        heeft_netwerken=bool(kaart.netwerken),
        heeft_locaties=bool(kaart.locaties),
        heeft_wijken=bool(kaart.wijken),
        feed=feed,
        bladen=bladen,
    )


def maillink(email: str, mail: Meldmail) -> str:
    """Return a link that opens a mail with the sentence filled in; "" without an address."""
    if not email:
        return ""
    aan, tekst = quote(email, safe="@"), "\r\n".join(mail.regels)
    return f"mailto:{aan}?subject={quote(mail.onderwerp)}&body={quote(tekst)}"
