"""Whether a photo and fingerprints must be taken again, by the rules of the day."""
