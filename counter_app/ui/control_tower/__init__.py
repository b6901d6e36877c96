"""All locations at once: how they stand, better plans for them, and what if."""
