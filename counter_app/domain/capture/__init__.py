"""Taking photo, fingerprints and signature at a desk: what is measured, asked and recorded."""
