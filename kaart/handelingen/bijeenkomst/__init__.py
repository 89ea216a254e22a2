"""What one does for a meeting; names of people are never kept."""
