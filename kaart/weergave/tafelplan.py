"""A plan of tables: for the host on a screen, and for another program."""

from collections.abc import Iterator

from kaart.handelingen import Tafelplan, Uitkomst, versezin
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_json_tekst
from kaart.weergave.uitvoer import Vorm, Vormen


def als_tekst(uitkomst: Uitkomst[Tafelplan], scherm: Scherm) -> str:
    """Return per round who sits where, from the first that is still to come."""
    plan = uitkomst.antwoord
    regels = list(_kop(plan, scherm))
    for nummer, ronde in enumerate(plan.rondes[plan.vast :], plan.vast + 1):
        regels += ["", scherm.vet(f"Ronde {nummer}")]
        for tafel, wie in enumerate(ronde, 1):
            namen = ", ".join(schoon(plan.gasten[een].id) for een in wie)
            regels += scherm.vouw(f"tafel {tafel}: {namen}", "  ", "    ")
    if plan.vast:
        briefjes = ", ".join(sorted(map(schoon, plan.anders))) or "niemand"
        regels += ["", *scherm.vouw(f"Een ander briefje krijgen: {briefjes}", "", "  ")]
    return "\n".join(regels)


def _kop(plan: Tafelplan, scherm: Scherm) -> Iterator[str]:
    zin = f"{plan.bereikt} nieuwe ontmoetingen; meer dan {plan.grens} kan niet"
    if plan.herhalingen:
        zin = f"{zin}; {plan.herhalingen} keer zitten twee mensen weer bij elkaar"
    yield from scherm.vouw(f"{zin}.")
    if plan.vers is not None:
        yield from scherm.vouw(f"{versezin(plan)}.")
    uitleg = "komt dit getal later weer, dan is de lijst dezelfde en is dit precies het plan"
    yield from scherm.vouw(f"Controlegetal {plan.controle}: {uitleg}.")


def als_json(uitkomst: Uitkomst[Tafelplan], _: Scherm) -> str:
    """Return {mensen, rondes, min, max, vast}: people by the id of the list."""
    plan = uitkomst.antwoord
    return als_json_tekst({
        "mensen": [gast._asdict() for gast in plan.gasten],
        "rondes": [
            [[plan.gasten[een].id for een in tafel] for tafel in ronde] for ronde in plan.rondes
        ],
        "min": plan.minst,
        "max": plan.meest,
        "vast": plan.vast,
        "bereikt": plan.bereikt,
        "grens": plan.grens,
        "herhalingen": plan.herhalingen,
        "controle": plan.controle,
    })  # fmt: skip


TAFELVORMEN: Vormen[Tafelplan] = {"tekst": Vorm(als_tekst), "json": Vorm(als_json)}
