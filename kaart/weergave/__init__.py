"""The only place that knows what a screen looks like: answers as lines, tables, json or csv."""
