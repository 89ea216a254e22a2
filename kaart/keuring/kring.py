"""Nothing is a part of itself, nor comes after itself, however long the way round."""

from collections.abc import Iterator, Mapping

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Toetsvondst

NAAM = "kring"
ERNST = Ernst.FOUT
UITLEG = """\
Wie onderdeel is van een ander, is niet ook het geheel daarvan; wie is opgevolgd, volgt niet zelf
die opvolger op. Ook niet langs een omweg, hoe lang ook: dan is er geen eind, en weet niemand meer
wie je moet hebben.

Goed:

    # data/organisaties/maatje-meer.yaml
    onderdeel_van: samen-eten

Fout:

    # data/organisaties/maatje-meer.yaml
    onderdeel_van: samen-eten
    # data/organisaties/samen-eten.yaml
    onderdeel_van: maatje-meer
"""
_SLEUTELS = {"organisaties": ("onderdeel_van", "opgevolgd_door"), "locaties": ("opgevolgd_door",)}
_MEESTE_NAMEN = 6


def toets(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Report each ring once, at the first of it in the alphabet."""
    for collectie, sleutels in _SLEUTELS.items():
        dingen = getattr(keuring.kaart, collectie)
        for sleutel in sleutels:
            pijlen = {id_: getattr(ding, sleutel) for id_, ding in dingen.items()}
            for kring in kringen(pijlen):
                melding = f"“{sleutel}” loopt in een kring: {_weg(kring)}"
                raad = "haal een van deze regels weg"
                yield Toetsvondst(f"data/{collectie}/{kring[0]}.yaml", (sleutel,), melding, raad)


def kringen(pijlen: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Yield each ring of more than one; who points at itself is told by `verwijzing`."""
    gezien: set[str] = set()
    for begin in sorted(pijlen):
        weg: dict[str, None] = {}
        nu = begin
        while nu in pijlen and nu not in gezien:
            gezien.add(nu)
            weg[nu] = None
            nu = pijlen[nu]
        if nu in weg and pijlen[nu] != nu:
            stappen = list(weg)
            kring = stappen[stappen.index(nu) :]
            eerste = kring.index(min(kring))
            yield (*kring[eerste:], *kring[:eerste])


def _weg(kring: tuple[str, ...]) -> str:
    """Say the way round; of a long one only its beginning and its end."""
    if len(kring) > _MEESTE_NAMEN:
        kring = (*kring[: _MEESTE_NAMEN - 2], f"… ({len(kring)} in totaal)", kring[-1])
    return " → ".join((*kring, kring[0]))
