"""Where places lie on a map: what is not placed yet, and how coordinates are read and judged."""
