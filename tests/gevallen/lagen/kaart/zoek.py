"""Looks sideways and through the window."""

import yaml

from kaart import rommelhok
from kaart.keuring import toets
from kaart.model import Kaart
