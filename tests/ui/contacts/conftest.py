"""The office that this screen is tried in."""

from tests.ui.office import desk, empty_desk, issuance_day

__all__ = ["desk", "empty_desk", "issuance_day"]
