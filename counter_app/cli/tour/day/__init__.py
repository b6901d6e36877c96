"""A small issuance day, as `counter-app tour --journey day` plays it."""
