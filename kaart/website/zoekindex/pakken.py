"""The index in fewer bytes: what stands in it twice is said once; `uitpakken.js` undoes it. Pure.

Keys apart from their rows, and one string instead of thousands of small lists: a reader without a
cable waits for these bytes before the first answer.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kaart.basis import aaneen

Tabel = Mapping[str, Sequence[int]]
# What an organisation does not have: no field of one is this number.
NIETS = 0


def pak_tabel(tabel: Tabel) -> list[str]:
    """Return the keys of a table, and its rows in their order."""
    rijen = (",".join(map(str, rij)) for rij in tabel.values())
    return [" ".join(tabel), ";".join(rijen)]


def zonder_vragen(precies: Tabel, teksten: Iterable[str]) -> dict[str, Sequence[int]]:
    """Return what somebody may type word for word, without the questions that the page has already.

    `teksten` are those, by their number.
    """
    eigen = {aaneen(tekst): (nummer,) for nummer, tekst in enumerate(teksten)}
    return {sleutel: rij for sleutel, rij in precies.items() if eigen.get(sleutel) != tuple(rij)}


def pak_gebieden(gebieden: Iterable[Mapping[str, Any]]) -> dict[str, list[Any]]:
    """Return the places with the number of their parts and of how they are explained.

    Many names mean the same buurten, and nearly all are explained by their own name.
    """
    delen: dict[str, tuple[int, Any]] = {}
    uitleg: dict[tuple[bool, str], int] = {}
    rij = []
    for gebied in gebieden:
        naam = gebied["naam"]
        deel, _ = delen.setdefault(str(gebied["delen"]), (len(delen), gebied["delen"]))
        eigen = gebied["uitleg"].startswith(naam)
        tekst = gebied["uitleg"].removeprefix(naam) if eigen else gebied["uitleg"]
        rij += [deel, uitleg.setdefault((eigen, tekst), len(uitleg))]
    return {
        "namen": [gebied["naam"] for gebied in gebieden],
        "delen": [deel for _, deel in delen.values()],
        "uitleg": [[int(eigen), tekst] for eigen, tekst in uitleg],
        "rij": rij,
    }


def pak_organisaties(
    organisaties: Sequence[Mapping[str, Any]], hulpvragen: Sequence[str]
) -> dict[str, list[Any]]:
    """Return the organisations field by field, a hulpvraag by its number."""
    nummers = {hulpvraag: nummer for nummer, hulpvraag in enumerate(hulpvragen)}
    rijen = [_met_nummers(organisatie, nummers) for organisatie in organisaties]
    for rij in rijen:
        if "aanbod" in rij:
            rij["aanbod"] = [_met_nummers(aanbod, nummers) for aanbod in rij["aanbod"]]
    velden = dict.fromkeys(veld for rij in rijen for veld in rij)
    return {veld: [rij.get(veld, NIETS) for rij in rijen] for veld in velden}


def _met_nummers(wie: Mapping[str, Any], nummers: Mapping[str, int]) -> dict[str, Any]:
    genoemd = wie.get("hulpvragen")
    return {**wie, **({"hulpvragen": [nummers.get(h, h) for h in genoemd]} if genoemd else {})}
