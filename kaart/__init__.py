"""kaart: a sociale kaart as a folder of YAML files."""

__version__ = "0.1.0"
