"""Residence cards: where they are, how they arrive and to whom they belong."""
