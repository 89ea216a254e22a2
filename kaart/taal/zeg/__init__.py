"""Values of the data as a Dutch reader would say them."""
