"""What one prints for a meeting: plans, slips, badges, lists, and what hangs where."""
