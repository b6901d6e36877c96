"""Finding people, seeing what is known of them, and keeping it right."""
