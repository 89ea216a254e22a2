"""One question box: what a sentence says of place, time, group, price, language and age."""
