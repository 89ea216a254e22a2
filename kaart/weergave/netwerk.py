"""The answer of `kaart netwerk` to be read: a line for each network, or one whole."""

from collections.abc import Iterator

from kaart.handelingen import Netwerkantwoord, Uitkomst
from kaart.model import Kaart
from kaart.oordeel import vertrouwensregel
from kaart.taal import gebiedsnaam, opsomming
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.wijk import (
    LEDEN_ONBEKEND,
    Dekt,
    Netwerkbeeld,
    contactzin,
    convenantzin,
    hulpwijzezin,
    ledental,
    mistzin,
    verdeelzin,
)

_IN = "  "
_LABEL = 16
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


def _dekt(kaart: Kaart, dekt: Dekt) -> Iterator[Regel]:
    themas = {id_: thema.naam for id_, thema in kaart.themas.items()}
    wijken = {id_: wijk.naam for id_, wijk in kaart.wijken.items()}
    for label, verdeling, namen in (
        ("Themas", dekt.themas, themas), ("Wijken", dekt.wijken, wijken),
    ):  # fmt: skip
        yield label, verdeelzin(verdeling, namen)
        yield "", mistzin(verdeling, namen)
