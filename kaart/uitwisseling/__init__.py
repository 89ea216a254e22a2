"""Files for other programs: one kind per module. Here is the only door to spreadsheets."""
