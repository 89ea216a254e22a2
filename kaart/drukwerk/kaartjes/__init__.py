"""The card set: one card per hulpvraag."""
