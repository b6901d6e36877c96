"""Screens of a machine that works with a package."""
