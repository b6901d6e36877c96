"""Issuance days without a network: packages that go out, and what comes home with them."""
