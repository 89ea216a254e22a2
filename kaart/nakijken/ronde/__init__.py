"""A checking round: whom to ask, and how what they said gets into the files."""
