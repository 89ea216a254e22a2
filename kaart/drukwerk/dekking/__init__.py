"""A dekking to hang up and to hand in: a picture, and the report of a year."""
