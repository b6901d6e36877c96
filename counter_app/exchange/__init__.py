"""Signed codes and sealed packages: formats and keys, no database."""
