"""Writing files: whole or not at all, several at once, and only the lines that had to change."""
