"""Issuance days: a hall in which thousands of cards are handed out within hours."""
