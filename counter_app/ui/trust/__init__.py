"""The national certificates by which chips are judged."""
