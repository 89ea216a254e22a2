"""Checking rounds: begun, asked once more for who is still open, closed, and how far they are."""
