"""Plans of contacts, and booked visits that are not needed."""
