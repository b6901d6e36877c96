"""Issuance days: planned, invited to, run and closed."""
