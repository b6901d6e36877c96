"""Other organisations that act at a counter, and the mandates under which they do."""
