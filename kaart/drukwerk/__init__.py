"""Paper: a choice from the Kaart → Bladen → one tagged PDF, through the user's templates.

The road of a sheet: `keuze` (which organisations, in what order) → `inhoud` (what the paper says)
→ `sjabloon` (Jinja2 writes Typst) → `typst` (a child process makes the PDF). Nothing here is
loaded by any other command.
"""
