"""The templates of a map itself: copied, tried, shown by example."""
