"""When a location is open, how much it can do, and what is still free."""
