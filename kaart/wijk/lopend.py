"""What runs on a day: one word for dekking and bouwblokken."""

from datetime import date

from kaart.model import Aanbieder
from kaart.oordeel import is_gestopt


def loopt(ding: Aanbieder, peildatum: date) -> bool:
    """Say whether it works on this day; what is closed for a while does not count."""
    return ding.status != "tijdelijk-gesloten" and not is_gestopt(ding, peildatum)
