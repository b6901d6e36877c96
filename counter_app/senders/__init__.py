"""Ways to send a message: a mail server, a notification service. No database, no wording."""
