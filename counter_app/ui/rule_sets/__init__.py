"""Rule sets on reuse: what they say, their example persons, whom a new one would touch."""
