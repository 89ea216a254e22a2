"""Make a map of any size that looks like the real one: the same lengths, aanbod and contacten.

Each organisation is a copy of the shape of a real one, drawn with a seed, in which whatever says
who it is has been replaced; so the spread over wijken, themas, texts and times is the real one.

    python benchmarks/kaartmaker.py MAP --aantal 1000 [--zaad 1]
"""

import argparse
import random
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.model import COLLECTIES
from kaart.yamllezer import leest_anders

WORTEL = Path(__file__).resolve().parents[1]
EERSTE_REGEL = "# yaml-language-server: $schema=../../schemas/editor/organisatie.schema.json\n"
MET_AANHALINGSTEKENS = {"telefoon", "van", "tot"}
# Say who somebody is or point to one; without them a copy is nobody's double.
WEG = ("onderdeel_van", "opgevolgd_door", "afkorting", "adres", "onzeker")
_KAAL = re.compile(r"[A-Za-zÀ-ÿ(][^\x00-\x1f]*[^\s:]|[A-Za-z]")
_DATUM = re.compile(r"\d{4}-\d\d-\d\d")


def maak_map(doel: Path, aantal: int, zaad: int = 1, bron: Path = WORTEL) -> None:
    """Write a map with `aantal` organisations in `doel`, which must not exist yet."""
    echt = [d for d in laad(Werkmap(bron)).documenten if d.goed and d.collectie == "organisaties"]
    toeval = random.Random(zaad)  # noqa: S311 - repeatable on purpose
    for collectie in COLLECTIES:
        if collectie != "organisaties" and (bron / "data" / collectie).is_dir():
            shutil.copytree(bron / "data" / collectie, doel / "data" / collectie)
    shutil.copy(bron / "data/kaart.yaml", doel / "data/kaart.yaml")
    organisaties = doel / "data/organisaties"
    organisaties.mkdir()
    # Themas and netwerken point to real organisations by id.
    for document in echt[:aantal]:
        (organisaties / f"{document.id}.yaml").write_bytes(document.inhoud)
    for nummer in range(len(echt), aantal):
        waarde = verzin(toeval.choice(echt).waarde, nummer, toeval)
        tekst = EERSTE_REGEL + "".join(regels(waarde, ""))
        (organisaties / f"org-{nummer:05}.yaml").write_text(tekst, "utf-8", newline="\n")


def verzin(echt: Mapping[str, Any], nummer: int, toeval: random.Random) -> dict[str, Any]:
    """Return another organisation of the same shape."""
    waarde = {sleutel: deel for sleutel, deel in echt.items() if sleutel not in WEG}
    nieuw: dict[str, Any] = _anders(waarde, f"org-{nummer:05}", nummer, toeval)
    nieuw["naam"] = f"{_husselaar(echt['naam'], toeval)} Proef {nummer}"
    return nieuw


def _anders(deel: Any, naam: str, nummer: int, toeval: random.Random) -> Any:
    if isinstance(deel, list):
        return [_anders(stuk, naam, nummer, toeval) for stuk in deel]
    if not isinstance(deel, dict):
        return deel
    uit = {}
    for sleutel, stuk in deel.items():
        match sleutel:
            case "telefoon":
                # 030 1… is given out to nobody.
                uit[sleutel] = f"030 1{toeval.randrange(10**6):06}"
            case "email":
                uit[sleutel] = f"info@{naam}.example"
            case "website" | "url":
                uit[sleutel] = f"https://{naam}.example/{toeval.randrange(10**6)}"
            case "omschrijving" | "opmerking" | "aanmelden" | "niet_voor":
                uit[sleutel] = _husselaar(stuk, toeval)
            case "ruimte":
                uit[sleutel] = f"{stuk} {nummer}"
            case _:
                uit[sleutel] = _anders(stuk, naam, nummer, toeval)
    return uit


def _husselaar(tekst: str, toeval: random.Random) -> str:
    """Put the words of a text in another order: as long, and the same words to search in."""
    woorden = re.findall(r"[^\W\d_]+", tekst)
    toeval.shuffle(woorden)
    return " ".join(woorden).capitalize() or "Proef"


def regels(deel: Any, inspring: str) -> Iterator[str]:
    """Yield the lines of a mapping in the canonical form of `kaart opmaak`."""
    for sleutel, waarde in deel.items():
        yield from _regel(f"{inspring}{sleutel}:", sleutel, waarde, inspring)


def _regel(kop: str, sleutel: str, waarde: Any, inspring: str) -> Iterator[str]:
    if waarde == {}:
        yield f"{kop} {{}}\n"
    elif isinstance(waarde, dict):
        yield f"{kop}\n"
        yield from regels(waarde, f"{inspring}  ")
    elif isinstance(waarde, list):
        yield f"{kop}\n"
        for stuk in waarde:
            if isinstance(stuk, dict):
                eerste, *rest = regels(stuk, f"{inspring}    ")
                yield f"{inspring}  - {eerste.lstrip()}"
                yield from rest
            else:
                yield f"{inspring}  - {_scalar(stuk, sleutel)}\n"
    else:
        yield f"{kop} {_scalar(waarde, sleutel)}\n"


def _scalar(waarde: Any, sleutel: str) -> str:
    if not isinstance(waarde, str):
        return str(waarde).lower()
    kaal = (
        sleutel not in MET_AANHALINGSTEKENS
        and (_KAAL.fullmatch(waarde) or _DATUM.fullmatch(waarde))
        and ": " not in waarde
        and " #" not in waarde
        and not leest_anders(waarde)
    )
    ontsnapt = waarde.replace("\\", "\\\\").replace('"', '\\"')
    return waarde if kaal else f'"{ontsnapt}"'


def _main() -> None:
    woorden = argparse.ArgumentParser(description="Maak een grote kaart om mee te meten.")
    woorden.add_argument("map", type=Path)
    woorden.add_argument("--aantal", type=int, default=1000)
    woorden.add_argument("--zaad", type=int, default=1)
    keuze = woorden.parse_args()
    maak_map(keuze.map, keuze.aantal, keuze.zaad)


if __name__ == "__main__":
    _main()
