"""Finding, booking, moving and cancelling appointments."""
