"""With one voice: who is in a network, whom to call, and what its members do together."""
