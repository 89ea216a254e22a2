"""A folder on disk: which files are things of the map, what they say, and the user's programs."""
