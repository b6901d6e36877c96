"""Devices at a counter, each behind a port with several drivers."""
