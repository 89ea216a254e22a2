"""Editions: what was printed, and what changed since."""
