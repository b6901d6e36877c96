"""Screens of issuance days."""
