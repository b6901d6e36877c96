"""Issuance days: a hall, a date, many cards; who is invited when, and what came of it."""
