"""Nothing wrong here."""
