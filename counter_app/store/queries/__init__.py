"""Selects and joins, by feature. Each takes a session and returns domain values or plain rows."""
