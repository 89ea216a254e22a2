"""Somebody is to be forgotten: first what that comes down to, then, when it is agreed, done."""

from datetime import date

from kaart.avg import Plan, maak_plan, vergeet
from kaart.bestand import Werkmap
from kaart.handelingen.uitkomst import Uitkomst
from kaart.personen import LOGBOEK


def plan_vergeten(werkmap: Werkmap, peildatum: date, id_: str) -> Uitkomst[Plan]:
    """Return what will be wiped and where the name stays; nothing is done yet."""
    plan = maak_plan(werkmap, id_, peildatum)
    return Uitkomst(plan, opmerkingen=plan.inzage.opmerkingen if plan.inzage else ())


def vergeet_persoon(werkmap: Werkmap, peildatum: date, plan: Plan) -> Uitkomst[Plan]:
    """Wipe what the plan says; there is no way back."""
    vergeet(werkmap, plan, peildatum)
    zin = f"{plan.bestand} is gewist; de dag en het nummer staan in {LOGBOEK}"
    return Uitkomst(plan, opmerkingen=(zin,))
