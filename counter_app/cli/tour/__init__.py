"""The tour: the main job, played through the real windows, and what it leaves behind."""
