"""Use cases as verbs: permission, lock, rule, change, audit, announce."""
