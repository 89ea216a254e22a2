"""Same place, same time: which bouwblokken of a neighbourhood meet, or nearly do."""
