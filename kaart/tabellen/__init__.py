"""Spreadsheets in and out: xlsx and csv. Here is the only door to them."""
