"""A source as one writes it in a line: what it is, and its date between brackets."""

from collections.abc import Mapping


def bron_in_woorden(bron: Mapping[str, str]) -> str:
    """Return a source in words that are read back as the same source."""
    datum = f"({bron['datum']})" if "datum" in bron else ""
    return " ".join(filter(None, (bron.get("document", ""), bron.get("url", ""), datum)))
