"""A network on paper: a sheet for the binder, and one for who wants to speak with all of it."""
