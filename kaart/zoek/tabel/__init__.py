"""What a map knows, as rows of whole numbers by key: made once, looked up for every question."""
