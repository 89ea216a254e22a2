"""Search in the browser: the tables of `kaart.zoek` and `kaart.gevaar` as scripts with data.

The scripts that read them are in `templates/website/zoek/`; `docs/zoeken.md` says what they do.
"""
