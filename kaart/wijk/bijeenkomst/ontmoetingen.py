"""Which organisations met before: pairs that were at the same meeting. Pure."""

from collections.abc import Collection, Iterable

from kaart.basis import sorteersleutel
from kaart.model import Bijeenkomst, Kaart


def ontmoet(kaart: Kaart, behalve: str = "") -> dict[str, set[str]]:
    """Return with whom each organisation was at a meeting, the one that is `behalve` left out."""
    return _samen(b for b in kaart.bijeenkomsten.values() if b.id != behalve)


def eerder_samen(kaart: Kaart, bijeenkomst: Bijeenkomst) -> dict[str, set[str]]:
    """Return with whom each organisation was at an earlier meeting of the same series."""
    if not bijeenkomst.reeks:
        return {}
    return _samen(
        b
        for b in kaart.bijeenkomsten.values()
        if b.reeks == bijeenkomst.reeks and b.eind and b.eind < bijeenkomst.begin
    )


def _samen(keren: Iterable[Bijeenkomst]) -> dict[str, set[str]]:
    samen: dict[str, set[str]] = {}
    for keer in keren:
        for id_ in keer.aanwezig:
            samen.setdefault(id_, set()).update(keer.aanwezig)
    return {id_: anderen - {id_} for id_, anderen in samen.items()}


def nieuwste_eerst(kaart: Kaart, ids: Collection[str], behalve: str = "") -> list[tuple[str, int]]:
    """Return who to invite with how many of the others it met before: the fewest first."""
    samen = ontmoet(kaart, behalve)
    gevraagd = set(ids)
    kent = {id_: len(samen.get(id_, set()) & gevraagd) for id_ in ids}
    return [(id_, kent[id_]) for id_ in _op_naam(kaart, ids, kent)]


def _op_naam(kaart: Kaart, ids: Iterable[str], kent: dict[str, int]) -> list[str]:
    return sorted(
        ids, key=lambda id_: (kent[id_], sorteersleutel(kaart.organisaties[id_].naam), id_)
    )
