"""One driver per way to reach a device."""
