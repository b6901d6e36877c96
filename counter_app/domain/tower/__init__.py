"""All locations at once: what is asked of them, what they can do, and how that could be better."""
