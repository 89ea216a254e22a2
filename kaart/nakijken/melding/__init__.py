"""A mail of somebody who saw that something is wrong: how it is begun, and how it is taken in."""
