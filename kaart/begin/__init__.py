"""A new map, and schemas for an editor."""
