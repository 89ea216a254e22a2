"""The text of any file in which somebody may stand, or the word that it cannot be read."""
