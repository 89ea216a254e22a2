"""What every room stands on: what can go wrong, what a check found, texts made comparable."""
