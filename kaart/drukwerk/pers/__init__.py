"""From a template and its values to paper: what every product shares."""
