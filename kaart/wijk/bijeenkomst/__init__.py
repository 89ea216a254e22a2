"""A meeting in words, and who met there before."""
