"""What one asks an organisation, on whatever it is asked: list, workbook, mail."""
