"""Small things that several tests use."""
