"""Who goes to which session of a carrousel: every wish weighed at once, so nobody is first."""
