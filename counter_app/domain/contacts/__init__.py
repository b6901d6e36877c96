"""Which contacts a procedure asks for, which fall away, and where the others are best done."""
