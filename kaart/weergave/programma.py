"""A carrousel: for the host on a screen, and for another program."""

from kaart.handelingen import Programmaplan, Uitkomst, rondekop, sessiekop, telling
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_json_tekst
from kaart.weergave.uitvoer import Vorm, Vormen


def als_tekst(uitkomst: Uitkomst[Programmaplan], scherm: Scherm) -> str:
    """Return per round and session who goes there."""
    plan = uitkomst.antwoord
    regels = [regel for zin in telling(plan) for regel in scherm.vouw(zin)]
    for ronde in plan.rondes:
        regels += ["", scherm.vet(schoon(rondekop(ronde)))]
        for sessie, wie in ronde.sessies:
            plaatsen = f" van {sessie.plaatsen}" if sessie.plaatsen else ""
            namen = ", ".join(schoon(een.id) for een in wie) or "niemand"
            kop = f"{schoon(sessiekop(sessie))} ({len(wie)}{plaatsen})"
            regels += scherm.vouw(f"{kop}: {namen}", "  ", "    ")
    return "\n".join(regels)


def als_json(uitkomst: Uitkomst[Programmaplan], _: Scherm) -> str:
    """Return {rondes, gekregen, kosten, grens}: people by the id of the list."""
    plan = uitkomst.antwoord
    namen = ("wens1", "wens2", "wens3", "anders")
    return als_json_tekst({
        "rondes": [
            {
                "ronde": ronde.nummer,
                "sessies": [
                    {"id": sessie.id, "titel": sessie.titel, "ruimte": sessie.ruimte,
                     "plaatsen": sessie.plaatsen or None, "wie": [een.id for een in wie]}
                    for sessie, wie in ronde.sessies
                ],
            }
            for ronde in plan.rondes
        ],
        "gekregen": dict(zip(namen, plan.gekregen, strict=True)),
        "kosten": plan.kosten,
        "grens": plan.grens,
    })  # fmt: skip


PROGRAMMAVORMEN: Vormen[Programmaplan] = {"tekst": Vorm(als_tekst), "json": Vorm(als_json)}
