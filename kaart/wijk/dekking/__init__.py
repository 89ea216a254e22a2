"""What is on offer where, what do we not even know, and whom to ask."""
