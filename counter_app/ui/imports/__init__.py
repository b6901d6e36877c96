"""Taking in files, and deciding on the rows that wait."""
