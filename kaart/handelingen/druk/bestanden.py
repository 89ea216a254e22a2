"""The files of a product: their names, one or several, and what lay there before."""

import re
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, oorzaak
from kaart.bestand import maak_map
from kaart.drukwerk import Product
from kaart.handelingen.druk.verzoek import Drukverzoek
from kaart.handelingen.voortgang import Voortgang
from kaart.schrijven import schrijf

ACHTERVOEGSELS = {
    "pdf": ".pdf", "drukvel": ".pdf", "drukkerij": ".pdf", "png": ".png", "xlsx": ".xlsx",
}  # fmt: skip
# Of these the name says which it is, so that both can lie beside the PDF for reading.
_EIGEN_NAAM = ("drukvel", "drukkerij")
_NUMMER = re.compile(r"-[0-9]+")
# More names than this are counted.
_BIJ_NAAM = 3


# Writes the bytes of one file.
Schrijver = Callable[[Path, bytes], None]


class Bestemming(NamedTuple):
    """Where a product comes; `binnen` is the map when we chose the place, and not the user."""

    doel: Path
    binnen: Path | None


class Geschreven(NamedTuple):
    """What was written, what there is to say of it, and older files of the same name."""

    paden: tuple[Path, ...]
    regels: tuple[str, ...]
    oud: tuple[Path, ...] = ()
    nieuwe_map: str = ""  # when it was made: it may be a slip of the pen


def achtervoegsel(verzoek: Drukverzoek) -> str:
    """Return how the name of a product ends, when the user gives none."""
    einde = ACHTERVOEGSELS[verzoek.vorm]
    einde = f"-{verzoek.vorm}{einde}" if verzoek.vorm in _EIGEN_NAAM else einde
    einde = f"-{verzoek.voor}{einde}" if verzoek.voor else einde
    return f"-proefvel{einde}" if verzoek.proefvel else einde


def schrijf_product(
    plaats: Bestemming, product: Product, vorm: str, volg: Voortgang, *, prive: bool
) -> Geschreven:
    """Write the product; raises KaartFout when the folder or a file cannot be written.

    What is `prive` names persons, and is for who prints it only.
    """
    doel = plaats.doel
    nieuwe_map = _maak_ouder(plaats)
    schrijf_een = partial(schrijf, binnen=plaats.binnen, prive=prive)
    delen = product.bestanden()
    if vorm == "png":
        paden = _schrijf_beelden(doel, delen, volg, schrijf_een)
        regels = [_reeks(paden, "; ".join(deel.verslag for deel in delen))]
    else:
        paden = _schrijf_delen(doel, delen, schrijf_een)
        regels = [f"{pad}: {deel.verslag}" for pad, deel in zip(paden, delen, strict=True)]
        if product.brief:
            brief = briefpad(doel)
            schrijf_een(brief, product.brief.encode())
            regels.append(f"{brief}: voor de drukkerij")
            paden = [*paden, brief]
    return Geschreven(tuple(paden), tuple(regels), _eerder(doel, paden), nieuwe_map)


def namen_van(doel: Path, delen: int) -> list[Path]:
    """Return the file, or the numbered files of several parts."""
    if delen == 1:
        return [doel]
    return [doel.with_stem(f"{doel.stem}-{nr}") for nr in range(1, delen + 1)]


def briefpad(doel: Path) -> Path:
    """Return where the note for a shop comes: beside the file, by a name that says what it is."""
    return doel.with_name(f"{doel.stem.removesuffix('-drukkerij')}-drukkerij.txt")


def kort(namen: Sequence[str]) -> str:
    """Name a few files, and of many the first and the last."""
    if len(namen) <= _BIJ_NAAM:
        return ", ".join(namen)
    return f"{namen[0]} tot en met {namen[-1]} ({len(namen)} bestanden)"


def _reeks(paden: Sequence[Path], verslag: str) -> str:
    tot = f" tot en met {paden[-1].name}" if len(paden) > 1 else ""
    return f"{paden[0]}{tot}: {verslag}"


def _eerder(doel: Path, paden: Collection[Path]) -> tuple[Path, ...]:
    """Return the files of an earlier print in more or fewer parts: now they would be mixed up."""
    try:
        naast = sorted(doel.parent.iterdir())
    except OSError:
        return ()
    return tuple(
        pad
        for pad in naast
        if pad.suffix == doel.suffix
        and pad not in paden
        and (pad == doel or _NUMMER.fullmatch(pad.stem.removeprefix(doel.stem)))
        and pad.stem.startswith(doel.stem)
    )


def _schrijf_delen(doel: Path, delen: Sequence[Product], schrijf_een: Schrijver) -> list[Path]:
    """Write the file of each part."""
    paden = namen_van(doel, len(delen))
    for pad, deel in zip(paden, delen, strict=True):
        schrijf_een(pad, deel.pdf)
    return paden


def _schrijf_beelden(
    doel: Path, delen: Sequence[Product], volg: Voortgang, schrijf_een: Schrijver
) -> list[Path]:
    """Write a picture of each page with its number."""
    from kaart.drukwerk import maak_beelden, tel_bladzijden

    aantal = sum(tel_bladzijden(deel.pdf) for deel in delen)
    beelden = (beeld for deel in delen for beeld in maak_beelden(deel.pdf))
    paden = []
    for nummer, beeld in enumerate(volg(beelden, aantal, "Bladzijden tekenen"), 1):
        pad = doel.with_name(f"{doel.stem}-{nummer:03}.png")
        schrijf_een(pad, beeld)
        paden.append(pad)
    return paden


def _maak_ouder(plaats: Bestemming) -> str:
    """Make the folder; return the name of one that was not there and is not our own."""
    doel = plaats.doel
    nieuw = not doel.parent.exists() and doel.parent.name != "drukwerk"
    try:
        if plaats.binnen is None:
            doel.parent.mkdir(parents=True, exist_ok=True)
        else:
            maak_map(plaats.binnen, doel.parent)
    except OSError as fout:
        raise KaartFout(f"Kan de map {doel.parent} niet maken ({oorzaak(fout)})") from None
    return str(doel.parent) if nieuw else ""
