"""Contact persons: read strictly, apart from the map, and shown to nobody who may not see them."""
