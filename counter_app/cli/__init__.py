"""`counter-app …`: the same services as the windows, from a terminal."""
