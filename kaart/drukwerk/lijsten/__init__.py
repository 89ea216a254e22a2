"""Forms and lists to write on with a pen."""
