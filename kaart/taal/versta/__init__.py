"""What people write, understood: one reader for each kind of value."""
