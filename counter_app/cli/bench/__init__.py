"""Measurements with targets: each bench makes its own data and measures its floor beside it."""
