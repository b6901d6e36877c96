"""A day at a partner's counter, as `counter-app tour --journey partner` plays it."""
