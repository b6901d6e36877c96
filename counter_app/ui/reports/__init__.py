"""Figures over a period, with their definitions, charts and cases."""
