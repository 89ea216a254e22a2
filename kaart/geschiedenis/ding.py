"""The life of one file of the map, commit by commit, newest first."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from kaart.bestand import Werkmap, lees_document
from kaart.geschiedenis.levensloop import Gebeurtenis, Wat, bepaal_gebeurtenissen
from kaart.geschiedenis.verleden import Bestandsstap, lees_inhoud
from kaart.model import COLLECTIES, is_geheim, toonbaar
from kaart.schema import vorm
from kaart.veldverschil import Noemer, als_id
from kaart.yamllezer import lees

_OPMAAK = Gebeurtenis(Wat.OPMAAK, "alleen de opmaak of een toelichting in het bestand gewijzigd")
_ONLEESBAAR = Gebeurtenis(Wat.ONLEESBAAR, "deze versie is niet te lezen")


class Voorval(NamedTuple):
    """What one commit did to the file; without `commit` it is not recorded yet."""

    commit: str
    dag: str
    bestand: str
    gebeurtenissen: tuple[Gebeurtenis, ...]


class Bestandsplek(NamedTuple):
    """Which file is meant: its collection and id, in git or in the folder or both."""

    collectie: str
    id: str

    @property
    def bestand(self) -> str:
        """The file, relative to the map."""
        return f"data/{self.collectie}/{self.id}.yaml"


def vind_plek(stappen: Sequence[Bestandsstap], identiteit: str) -> Bestandsplek | None:
    """Return what an id was that is no longer on the map; what it is called now comes first."""
    for stap in stappen:
        for bestand in (stap.bestand, stap.eerder):
            plek = _plek(bestand)
            if plek is not None and plek.id == identiteit:
                # Renamed: its life goes on under the new name.
                return _plek(stap.bestand) or plek
    return None


def _plek(bestand: str) -> Bestandsplek | None:
    match PurePosixPath(bestand).parts:
        case ["data", collectie, naam] if collectie in COLLECTIES and naam.endswith(".yaml"):
            return Bestandsplek(collectie, naam.removesuffix(".yaml"))
    return None


def lees_geschiedenis(
    werkmap: Werkmap, plek: Bestandsplek, stappen: Sequence[Bestandsstap], noem: Noemer = als_id
) -> tuple[Voorval, ...]:
    """Return the life of a file, newest first; what is not committed yet comes before all.

    Raises GitFout when git cannot answer.
    """
    eigen = tuple(_eigen(stappen, plek.bestand))
    hoofd = f"HEAD:./{plek.bestand}"
    namen = [hoofd, *(naam for stap in eigen for naam in (stap.oud, stap.nieuw) if naam)]
    inhoud = lees_inhoud(werkmap.wortel, namen)
    soort = COLLECTIES[plek.collectie][0]
    waarden = {naam: _waarde(soort, inhoud.get(naam)) for naam in dict.fromkeys(namen)}
    nu = lees_document(werkmap, plek.collectie, f"{plek.id}.yaml")
    nieuw = _waarde(soort, nu.inhoud) if nu else None
    if geheim := [w for w in (*waarden.values(), nieuw) if is_geheim(w)]:
        waarden = {naam: w and toonbaar(w, *geheim) for naam, w in waarden.items()}
        nieuw = nieuw and toonbaar(nieuw, *geheim)
    uit = [*_vastgelegd(soort, eigen, waarden, noem)]
    if _gelijk(nu.inhoud if nu else None) != _gelijk(inhoud.get(hoofd)):
        vast = waarden[hoofd] if hoofd in inhoud else None
        los = _zinnen(soort, vast, nieuw, er_is=nu is not None, noem=noem)
        uit.append(Voorval("", "", plek.bestand, los))
    return tuple(reversed(uit))


def _gelijk(inhoud: bytes | None) -> bytes | None:
    """Return contents with the line ends of git, which Windows writes otherwise."""
    return None if inhoud is None else inhoud.replace(b"\r\n", b"\n")


def _eigen(stappen: Sequence[Bestandsstap], bestand: str) -> Iterator[Bestandsstap]:
    """Yield the steps of a file, newest first, under the names that it had."""
    for stap in stappen:
        if stap.bestand == bestand:
            yield stap
            bestand = stap.eerder


def _waarde(soort: str, inhoud: bytes | None) -> Mapping[str, Any] | None:
    """Return what a version said; None when it cannot be read."""
    if inhoud is None:
        return None
    waarde = lees(inhoud, "", vorm(soort)).waarde
    return waarde if isinstance(waarde, Mapping) else None


def _vastgelegd(
    soort: str,
    eigen: Sequence[Bestandsstap],
    waarden: Mapping[str, Mapping[str, Any] | None],
    noem: Noemer,
) -> Iterator[Voorval]:
    """Yield what each commit did, oldest first."""
    leesbaar: Mapping[str, Any] | None = None  # the last version that could be read
    for stap in reversed(eigen):
        oud = (waarden[stap.oud] or leesbaar) if stap.oud else None
        nieuw = waarden[stap.nieuw] if stap.nieuw else None
        zinnen = _zinnen(soort, oud, nieuw, er_is=bool(stap.nieuw), noem=noem)
        if stap.eerder != stap.bestand:
            van, naar = (PurePosixPath(naam).stem for naam in (stap.eerder, stap.bestand))
            anders = () if zinnen == (_OPMAAK,) else zinnen
            zinnen = (Gebeurtenis(Wat.HERNOEMD, f"hernoemd: {van} heet nu {naar}"), *anders)
        yield Voorval(stap.commit, stap.dag, stap.bestand, zinnen)
        leesbaar = nieuw or leesbaar


def _zinnen(
    soort: str,
    oud: Mapping[str, Any] | None,
    nieuw: Mapping[str, Any] | None,
    *,
    er_is: bool,
    noem: Noemer,
) -> tuple[Gebeurtenis, ...]:
    if er_is and nieuw is None:
        return (_ONLEESBAAR,)
    if not er_is and oud is None:  # what went could not be read either
        return bepaal_gebeurtenissen(soort, {}, None)
    return bepaal_gebeurtenissen(soort, oud, nieuw, noem) or (_OPMAAK,)
