"""What has to be checked: each thing, its verdict, how much it matters, and what one asks."""
