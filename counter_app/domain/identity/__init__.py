"""Who stands in front of us: reading, comparing and judging identity documents."""
