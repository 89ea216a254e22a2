"""Paper: what is asked of the press, which sheets that are, and the files it becomes."""
