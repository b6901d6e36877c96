"""The office that these screens are tried in."""

from tests.ui.office import desk, empty_desk, issuance_day

__all__ = ["desk", "empty_desk", "issuance_day"]
