"""People on file: their numbers, names and the rosters that announce them."""
