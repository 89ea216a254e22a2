"""The A5 sheet of an organisation."""
