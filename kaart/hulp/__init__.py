"""Who helps here: where, about what, which question, whom to call."""
