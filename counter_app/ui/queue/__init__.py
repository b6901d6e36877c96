"""Who waits, who is called, who is served."""
