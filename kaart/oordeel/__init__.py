"""How far a fact may be trusted, each thing on its own clock."""
