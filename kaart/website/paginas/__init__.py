"""What each kind of page says, as plain values: no layout."""
