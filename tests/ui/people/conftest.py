"""The office that these screens are tried in."""

from pathlib import Path

import pytest

from tests.ui.office import desk, empty_desk, issuance_day

__all__ = ["desk", "empty_desk", "issuance_day"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the screenless platform say what it cannot do for lists that open below a field."""
    mark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(mark, append=False)
