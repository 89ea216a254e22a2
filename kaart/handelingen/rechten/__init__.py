"""What somebody may ask who is on the map by name."""
