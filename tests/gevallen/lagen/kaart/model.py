"""Looks up."""

import kaart.cli
