"""Does what only others may."""

from datetime import date
from importlib.metadata import version
from pathlib import Path

import click
import rich

from ..tekst import schoon

HIER = Path(__file__)
VANDAAG = date.today()
from kaart.model.binnen import Ding
