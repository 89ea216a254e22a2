"""What is said of a network, the same on a screen and on paper. Pure."""

from collections.abc import Mapping

from kaart.model import Convenant
from kaart.oordeel import Oordeel, Stand
from kaart.taal import datumtekst, opsomming
from kaart.wijk.netwerk.overzicht import Aanspreekpunt, Netwerkbeeld, Verdeling

LEDEN_ONBEKEND = "ledenlijst niet bekend"


def ledental(beeld: Netwerkbeeld) -> str:
    """Say how many members are on the map."""
    aantal = len(beeld.leden)
    if not aantal:
        return LEDEN_ONBEKEND
    return "1 lid op de kaart" if aantal == 1 else f"{aantal} leden op de kaart"


def contactzin(punt: Aanspreekpunt | None) -> str:
    """Say whom to call for the whole network."""
    if punt is None:
        return "niet bekend"
    if punt.contact is None:
        return f"{punt.organisatie.naam} (geen nummer of postbus op de kaart)"
    bereik = (punt.contact.telefoon, punt.contact.email, punt.contact.bereikbaar)
    return f"{punt.organisatie.naam}, {', '.join(filter(None, bereik))}"


def hulpwijzezin(beeld: Netwerkbeeld) -> str:
    """Say how many members help one to one, together, or both."""
    wijzen = beeld.hulpwijzen
    delen = [
        f"{wijzen.een_op_een} alleen één op één",
        f"{wijzen.collectief} alleen samen",
        f"{wijzen.allebei} allebei",
        f"van {wijzen.geen} niet bekend of geen van beide" if wijzen.geen else "",
    ]
    return f"van de leden {', '.join(filter(None, delen))}"


def verdeelzin(verdeling: Verdeling, namen: Mapping[str, str]) -> str:
    """Say what members do, aimed at a wijk first."""
    delen = (
        ("gericht op een wijk: ", verdeling.gedekt),
        ("alleen voor de hele stad: ", verdeling.alleen_stad),
    )
    return "; ".join(f"{begin}{_namen(ids, namen)}" for begin, ids in delen if ids)


def mistzin(verdeling: Verdeling, namen: Mapping[str, str]) -> str:
    """Say what no member on the map does; "" when there is nothing of the kind."""
    if not verdeling.niet_gezien:
        return ""
    return f"bij geen lid op de kaart: {_namen(verdeling.niet_gezien, namen)}"


def convenantzin(convenant: Convenant, oordeel: Oordeel) -> str:
    """Say with whom, about what and until when; marked when that is over, or nearly so."""
    looptijd = [
        f"van {datumtekst(convenant.van)}" if convenant.van else "",
        f"tot {datumtekst(convenant.tot)}" if convenant.tot else "einddatum niet bekend",
        f"opgezegd op {datumtekst(convenant.opgezegd_op)}" if convenant.opgezegd_op else "",
        "" if oordeel.stand is Stand.ACTUEEL else oordeel.stand.value,
    ]
    wat = ": ".join(filter(None, (convenant.met, convenant.onderwerp)))
    return f"{wat} ({', '.join(filter(None, looptijd))})"


def _namen(ids: tuple[str, ...], namen: Mapping[str, str]) -> str:
    return opsomming([namen.get(id_, id_) for id_ in ids])
