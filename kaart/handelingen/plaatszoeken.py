"""Where a place lies, asked of the national address service, when somebody wants that."""

from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap, laad
from kaart.handelingen.plaats import Plaatsverzoek, vind_plek
from kaart.handelingen.uitkomst import Uitkomst
from kaart.links import DIENST, Adresvondst, Wereld, zoek_adres
from kaart.model import Adres, Kaart, Locatie
from kaart.taal import straatregel


class Opzoekantwoord(NamedTuple):
    """What the service knows of this address, as a change to ask for one by one."""

    wie: str
    adres: str
    vondsten: tuple[Adresvondst, ...]
    verzoeken: tuple[Plaatsverzoek, ...]


def zoek_plek_op(
    werkmap: Werkmap, peildatum: date, wie: str, wereld: Wereld
) -> Uitkomst[Opzoekantwoord]:  # fmt: skip
    """Return the addresses that are found, and what each would write.

    Only a street with a number is asked, never the name of a place or who is there; of a secret
    address nothing. Raises KaartFout when there is nothing to ask, GeenAdresdienst.
    """
    gelezen = laad(werkmap)
    kaart = gelezen.kaart
    ding = vind_plek(gelezen, wie)
    adres = ding if isinstance(ding, Locatie) else ding.adres
    if adres is None or not (adres.straat and adres.huisnummer):
        raise KaartFout(
            f"van {ding.id} staat er geen straat met huisnummer", "daarmee zoekt de adressendienst"
        )
    gemeente = kaart.gegevens.gemeente.naam if kaart.gegevens.gemeente else adres.plaats
    vondsten = zoek_adres(adres.straat, adres.huisnummer, gemeente, wereld)
    return Uitkomst(
        Opzoekantwoord(
            ding.id,
            straatregel(adres.straat, adres.huisnummer),
            vondsten,
            tuple(_verzoek(kaart, ding.id, adres, vondst, peildatum) for vondst in vondsten),
        ),
        code=int(not vondsten),
    )


def _verzoek(
    kaart: Kaart, id_: str, adres: Locatie | Adres, vondst: Adresvondst, peildatum: date
) -> Plaatsverzoek:
    """Return what this find would write: what is known already stays as it is."""
    return Plaatsverzoek(
        id_,
        f"{vondst.punt.lat:.6f},{vondst.punt.lon:.6f}",
        f"{DIENST}: {vondst.naam}",
        peildatum.isoformat(),
        "" if adres.postcode else vondst.postcode,
        _buurt(kaart, adres, vondst.buurtcode),
    )


def _buurt(kaart: Kaart, adres: Locatie | Adres, code: str) -> str:
    if not isinstance(adres, Locatie) or adres.buurt or adres.wijk not in kaart.wijken:
        return ""
    return next((b.id for b in kaart.wijken[adres.wijk].buurten if code and b.code == code), "")
