"""What begins must begin before it ends."""

from collections.abc import Iterator
from typing import Any

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst

NAAM = "periode"
ERNST = Ernst.FOUT
UITLEG = """\
Een eindtijd ligt na de begintijd; 24:00 is het einde van de dag. Gaat iets door na middernacht,
maak er dan twee tijden van. Ook een einddatum of hoogste leeftijd ligt niet voor het begin.

Goed:

    # data/organisaties/samen-eten.yaml
    openingstijden:
      - dag: vr
        van: "20:00"
        tot: "24:00"

Fout:

    # data/organisaties/samen-eten.yaml
    openingstijden:
      - dag: vr
        van: "20:00"
        tot: "01:00"
"""
_RAAD_UUR = "gaat het door na middernacht, maak er dan twee tijden van"
_PAREN = (("van", "tot"), ("geldig_van", "geldig_tot"), ("sinds", "tot"))


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look at each pair of a begin and an end in the document."""
    for pad, (begin, van), (einde, tot) in _paren(stuk.document.waarde, ()):
        is_uur = isinstance(van, str) and ":" in van
        if tot > van or (tot == van and not is_uur):
            continue
        hoe, raad = ("niet na", _RAAD_UUR) if is_uur else ("voor", "kijk ze allebei na")
        melding = f"“{einde}” ({tot}) ligt {hoe} “{begin}” ({van})"
        yield Toetsvondst(stuk.document.bestand, (*pad, einde), melding, raad)


def _paren(
    waarde: Any, pad: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], tuple[str, Any], tuple[str, Any]]]:
    """Yield (path of the mapping, (key, begin), (key, end)) of each pair, however deep."""
    if isinstance(waarde, dict):
        for begin, einde in _PAREN:
            if begin in waarde and einde in waarde:
                yield pad, (begin, waarde[begin]), (einde, waarde[einde])
        for sleutel, deel in waarde.items():
            if isinstance(deel, dict | list):
                yield from _paren(deel, (*pad, sleutel))
    else:
        for nummer, deel in enumerate(waarde):
            if isinstance(deel, dict):
                yield from _paren(deel, (*pad, nummer))
