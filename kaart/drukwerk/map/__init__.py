"""The whole binder around its sheets."""
