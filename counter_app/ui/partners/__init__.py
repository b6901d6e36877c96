"""The register of partners and their mandates, for the head office."""
