"""`python -m kaart` is the same as `kaart`."""

from kaart.cli import start

start()
