"""Values and Dutch, both ways: `zeg` says a value, `versta` understands what was typed."""
