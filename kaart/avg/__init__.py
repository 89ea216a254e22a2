"""What somebody may ask who is on the map by name: where am I, take me off, what do you keep."""
