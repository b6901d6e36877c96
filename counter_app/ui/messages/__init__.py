"""The screen of messages to applicants."""
