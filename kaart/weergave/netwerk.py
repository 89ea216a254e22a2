"""The answer of `kaart netwerk` to be read: a line for each network, or one whole."""

from collections.abc import Iterator

from kaart.handelingen import Netwerkantwoord, Uitkomst
from kaart.model import Convenant, Kaart
from kaart.oordeel import OP_TIJD, Oordeel, vertrouwensregel
from kaart.taal import datumtekst, gebiedsnaam, opsomming
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.wijk import Aanspreekpunt, Dekt, Netwerkbeeld, Verdeling

_IN = "  "
_LABEL = 16
LEDEN_ONBEKEND = "ledenlijst niet bekend"
Regel = tuple[str, str]


def als_lijst(uitkomst: Uitkomst[Netwerkantwoord], scherm: Scherm) -> str:
    """Return each network short, or the one that was asked for whole."""
    antwoord = uitkomst.antwoord
    regels: list[str] = []
    for beeld in antwoord.beelden:
        kop = schoon(f"{beeld.netwerk.naam}  [{beeld.netwerk.id}]")
        regels += [scherm.vet(regel) for regel in scherm.vouw(kop)]
        if antwoord.heel:
            regels += _heel(antwoord.kaart, beeld, scherm)
        else:
            regels += [*scherm.vouw(schoon(_kort(beeld)), _IN), ""]
    return "\n".join(regels).rstrip()


def _kort(beeld: Netwerkbeeld) -> str:
    wie = f"contact: {contactzin(beeld.aanspreekpunt)}"
    if not beeld.leden_bekend:
        return f"{LEDEN_ONBEKEND}; {wie}"
    oud = f"van {len(beeld.niet_vers)} is niet onlangs nagegaan of het nog klopt"
    return "; ".join((ledental(beeld), *((oud,) if beeld.niet_vers else ()), wie))


def ledental(beeld: Netwerkbeeld) -> str:
    """Say how many members are on the map."""
    aantal = len(beeld.leden)
    return "1 lid op de kaart" if aantal == 1 else f"{aantal} leden op de kaart"


def contactzin(punt: Aanspreekpunt | None) -> str:
    """Say whom to call for the whole network."""
    if punt is None:
        return "niet bekend"
    if punt.contact is None:
        return f"{punt.organisatie.naam} (geen nummer of postbus op de kaart)"
    bereik = (punt.contact.telefoon, punt.contact.email, punt.contact.bereikbaar)
    return f"{punt.organisatie.naam}, {', '.join(filter(None, bereik))}"


def _heel(kaart: Kaart, beeld: Netwerkbeeld, scherm: Scherm) -> Iterator[str]:
    for label, waarde in _regels(kaart, beeld):
        if waarde:
            begin = f"{label:<{_LABEL}}"
            yield from scherm.vouw(schoon(waarde), begin, " " * len(begin))
    for kop, zinnen in (
        ("Leden", tuple(_leden(beeld))),
        ("Convenanten", tuple(convenantzin(*paar) for paar in beeld.convenanten)),
        ("Na te gaan", tuple(f"{o.naam} [{o.id}]: {vertrouwensregel(oordeel)}"
                             for o, oordeel in beeld.niet_vers)),
    ):  # fmt: skip
        if zinnen:
            yield ""
            yield scherm.vet(f"{kop} ({len(zinnen)})")
            for zin in zinnen:
                yield from scherm.vouw(schoon(zin), "– ", _IN)


def _regels(kaart: Kaart, beeld: Netwerkbeeld) -> Iterator[Regel]:
    netwerk = beeld.netwerk
    yield "Wat", netwerk.omschrijving
    yield "Eén contact", contactzin(beeld.aanspreekpunt)
    yield "Werkgebied", opsomming([gebiedsnaam(kaart, plek) for plek in netwerk.werkgebied])
    yield "Web", netwerk.website
    yield "Zelf nagegaan", vertrouwensregel(beeld.oordeel)
    yield "Leden", ledental(beeld) if beeld.leden_bekend else _niet_bekend(beeld)
    yield "Niet op kaart", opsomming(netwerk.leden_zonder_kaart)
    if beeld.leden_bekend:
        yield "Hoe", hulpwijzezin(beeld)
    if beeld.dekt is not None:
        yield from _dekt(kaart, beeld.dekt)


def _niet_bekend(beeld: Netwerkbeeld) -> str:
    gestopt = f"; gestopt: {opsomming([o.naam for o in beeld.gestopt])}" if beeld.gestopt else ""
    return f"{LEDEN_ONBEKEND}: geen organisatie op de kaart noemt dit netwerk{gestopt}"


def _leden(beeld: Netwerkbeeld) -> Iterator[str]:
    yield from (f"{o.naam} [{o.id}]" for o in beeld.leden)
    yield from (f"{o.naam} [{o.id}]: gestopt, telt niet mee" for o in beeld.gestopt)


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


def _dekt(kaart: Kaart, dekt: Dekt) -> Iterator[Regel]:
    themas = {id_: thema.naam for id_, thema in kaart.themas.items()}
    wijken = {id_: wijk.naam for id_, wijk in kaart.wijken.items()}
    for label, verdeling, namen in (
        ("Themas", dekt.themas, themas), ("Wijken", dekt.wijken, wijken),
    ):  # fmt: skip
        yield label, verdeling_in_woorden(verdeling, namen)
        yield "", _mist(verdeling, namen)


def verdeling_in_woorden(verdeling: Verdeling, namen: dict[str, str]) -> str:
    """Say what members do, aimed at a wijk first."""
    delen = (
        ("gericht op een wijk: ", verdeling.gedekt),
        ("alleen voor de hele stad: ", verdeling.alleen_stad),
    )
    return "; ".join(f"{begin}{_namen(ids, namen)}" for begin, ids in delen if ids)


def _mist(verdeling: Verdeling, namen: dict[str, str]) -> str:
    if not verdeling.niet_gezien:
        return ""
    return f"bij geen lid op de kaart: {_namen(verdeling.niet_gezien, namen)}"


def _namen(ids: tuple[str, ...], namen: dict[str, str]) -> str:
    return opsomming([namen.get(id_, id_) for id_ in ids])


def convenantzin(convenant: Convenant, oordeel: Oordeel) -> str:
    """Say with whom, about what and until when; marked when that is over, or nearly so."""
    looptijd = [
        f"van {datumtekst(convenant.van)}" if convenant.van else "",
        f"tot {datumtekst(convenant.tot)}" if convenant.tot else "einddatum niet bekend",
        "" if oordeel.stand in OP_TIJD and not _loopt_af(oordeel) else oordeel.stand.value,
    ]
    wat = ": ".join(filter(None, (convenant.met, convenant.onderwerp)))
    return f"{wat} ({', '.join(filter(None, looptijd))})"


def _loopt_af(oordeel: Oordeel) -> bool:
    return oordeel.stand.name == "BIJNA"
