"""What git remembers of the map: the life of one thing, and the difference since a moment."""
