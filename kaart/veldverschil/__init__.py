"""What changed in a file, field by field, in the same words everywhere."""
