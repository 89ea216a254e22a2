"""What must stay out of git: asked of git, once for each folder that is private."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kaart.basis import Ernst, KaartFout
from kaart.bestand import gevolgde_bestanden, is_repository, negeert
from kaart.keuring.invoer import Toetsvondst

_CURE = (
    "haal het uit git met: git rm --cached, en vraag hulp om het ook uit de geschiedenis te halen"
)


class Priveplek(NamedTuple):
    """A private folder: a name that a file in it can have, what is in it, how bad a gap is."""

    map: str
    voorbeeld: str
    wat: str
    ernst: Ernst


def staat_buiten(wortel: Path | None, plek: Priveplek) -> Iterator[Toetsvondst]:
    """Yield each file of the folder that git follows, or that git would take with all others."""
    if wortel is None or not is_repository(wortel):
        return
    is_er = (wortel / plek.map).exists()
    try:
        gevolgd = gevolgde_bestanden(wortel, plek.map)
        veilig = bool(gevolgd) or not is_er or negeert(wortel, f"{plek.map}/{plek.voorbeeld}")
    except KaartFout as fout:
        if is_er:
            yield Toetsvondst(
                plek.map, (), f"niet na te gaan of dit in git staat ({fout})",
                f"kijk het na met: git ls-files {plek.map}", ernst=Ernst.LET_OP,
            )  # fmt: skip
        return
    yield from (Toetsvondst(bestand, (), f"{plek.wat} staan in git", _CURE) for bestand in gevolgd)
    if not veilig:
        yield Toetsvondst(
            plek.map, (), "git kan deze bestanden zo meenemen",
            f"zet de regel {plek.map}/ in .gitignore", ernst=plek.ernst,
        )  # fmt: skip
