"""The window of another organisation's counter."""
