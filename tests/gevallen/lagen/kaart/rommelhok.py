"""A room that nobody gave a place."""

from kaart.model import Kaart
