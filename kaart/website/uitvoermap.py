"""Where the site comes: an empty folder, or one that kaart made itself. Built beside, then swapped.

A mark in the folder says which files are ours. Only those go; what somebody put beside them stays.
"""

import contextlib
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, oorzaak
from kaart.bestand import EIGEN_MAP, is_koppeling

MERK = ".kaart-website.json"
_VAN_DE_KAART = ("data", "templates", "schemas", "drukwerk", ".git", EIGEN_MAP)


class Geplaatst(NamedTuple):
    """How much was written, what of an earlier time went, and what of others stayed."""

    geschreven: int
    weg: int
    gebleven: tuple[str, ...]
    bytes_: int


def eis_sitemap(doel: Path, wortel: Path) -> None:
    """Refuse a folder that is not ours to write in. Raises KaartFout."""
    if is_koppeling(doel):
        raise KaartFout(f"{doel} is een koppeling; noem de map zelf")
    echt, kaart = Path(os.path.realpath(doel)), Path(os.path.realpath(wortel))
    if kaart.is_relative_to(echt) or any(echt.is_relative_to(kaart / n) for n in _VAN_DE_KAART):
        raise KaartFout(f"{doel} is van de kaart zelf", "noem met -o een andere map, zoals site")
    if not os.path.lexists(doel):
        return
    if not doel.is_dir():
        raise KaartFout(f"{doel} is een bestand; noem met -o een map")
    if (doel / MERK).is_file():
        _lees_merk(doel)
    elif next(_inhoud(doel), None) is not None:
        raise KaartFout(
            f"{doel} is niet leeg en niet door kaart gemaakt; daar wordt niets in geschreven",
            "noem met -o een lege of nieuwe map",
        )


def plaats_site(doel: Path, bestanden: Mapping[str, bytes]) -> Geplaatst:
    """Build the site beside the old one and swap them; the old one stays whole until then.

    Raises KaartFout when that cannot be done; what was there is then still there.
    """
    echt = Path(os.path.realpath(doel))
    eerder = _lees_merk(echt) if (echt / MERK).is_file() else {}
    vreemd = [pad for pad in _bestanden(echt) if pad not in eerder and pad != MERK]
    _weiger_botsing(doel, vreemd, bestanden)
    oud_weg = [pad for pad in eerder if pad not in bestanden]
    veranderd = [pad for pad in oud_weg if _is_veranderd(echt / pad, eerder[pad])]
    gebleven = (*vreemd, *veranderd)
    nieuw = echt.with_name(f".{echt.name}.nieuw-{os.urandom(4).hex()}")
    try:
        _zet_neer(nieuw, bestanden)
        for pad in gebleven:
            _neem_mee(echt / pad, nieuw / pad)
        _wissel(echt, nieuw)
    except OSError as fout:
        bleef = "; wat er stond, is gebleven" if eerder else ""
        raise KaartFout(f"Kan {doel} niet schrijven: {oorzaak(fout)}{bleef}") from None
    finally:
        shutil.rmtree(nieuw, ignore_errors=True)
    weg = sum((pad not in veranderd) for pad in oud_weg)
    return Geplaatst(len(bestanden), weg, gebleven, sum(map(len, bestanden.values())))


def _zet_neer(nieuw: Path, bestanden: Mapping[str, bytes]) -> None:
    nieuw.mkdir(parents=True)
    for pad, inhoud in bestanden.items():
        bestand = nieuw / pad
        bestand.parent.mkdir(parents=True, exist_ok=True)
        bestand.write_bytes(inhoud)
    merk = {
        "wat": "Deze bestanden maakte kaart website; bij een volgende keer worden ze vervangen.",
        "bestanden": {pad: _som(inhoud) for pad, inhoud in sorted(bestanden.items())},
    }
    (nieuw / MERK).write_text(json.dumps(merk, ensure_ascii=False, indent=0), encoding="utf-8")


def _neem_mee(van: Path, naar: Path) -> None:
    """Copy what somebody else put there; a link stays a link."""
    naar.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(van, naar, follow_symlinks=False)


def _wissel(echt: Path, nieuw: Path) -> None:
    """Put the new folder in the place of the old one."""
    if not echt.exists():
        echt.parent.mkdir(parents=True, exist_ok=True)
        nieuw.rename(echt)
        return
    oud = echt.with_name(f".{echt.name}.oud-{os.urandom(4).hex()}")
    rechten = echt.stat().st_mode
    echt.rename(oud)
    try:
        nieuw.rename(echt)
    except BaseException:
        oud.rename(echt)
        raise
    with contextlib.suppress(OSError):
        echt.chmod(rechten)
    shutil.rmtree(oud, ignore_errors=True)


def _weiger_botsing(doel: Path, vreemd: list[str], bestanden: Mapping[str, bytes]) -> None:
    """Refuse to write over a file that somebody else put in the folder. Raises KaartFout."""
    mappen = {ouder.as_posix() for pad in bestanden for ouder in Path(pad).parents}
    for pad in vreemd:
        eronder = any(ouder.as_posix() in bestanden for ouder in Path(pad).parents)
        if pad in bestanden or pad in mappen or eronder:
            raise KaartFout(
                f"{doel / pad} is niet van kaart, en zou worden overschreven",
                "haal het weg of geef het een andere naam",
            )


def _lees_merk(doel: Path) -> dict[str, str]:
    """Return what we wrote there, by path. Raises KaartFout when the mark cannot be read."""
    try:
        merk = json.loads((doel / MERK).read_bytes())
        bestanden = merk["bestanden"]
        return {str(pad): str(som) for pad, som in bestanden.items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        raise KaartFout(
            f"{doel / MERK} is niet te lezen; daardoor is niet te zien wat van kaart is",
            "noem met -o een lege of nieuwe map",
        ) from None


def _inhoud(doel: Path) -> Iterator[Path]:
    try:
        yield from doel.iterdir()
    except OSError as fout:
        raise KaartFout(f"Kan {doel} niet lezen: {oorzaak(fout)}") from None


def _bestanden(doel: Path) -> Iterator[str]:
    """Yield every file below a folder, links as they are."""
    for map_, mappen, namen in os.walk(doel):
        plek = Path(map_)
        gekoppeld = [naam for naam in mappen if is_koppeling(plek / naam)]
        for naam in (*namen, *gekoppeld):
            yield (plek / naam).relative_to(doel).as_posix()


def _is_veranderd(pad: Path, som: str) -> bool:
    """Say whether somebody changed a file that we wrote: then it is theirs."""
    try:
        return not is_koppeling(pad) and _som(pad.read_bytes()) != som
    except OSError:
        return False


def _som(inhoud: bytes) -> str:
    return hashlib.sha256(inhoud).hexdigest()[:16]
