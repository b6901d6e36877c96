"""The offices and halls in which these screens are tried."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from counter_app.domain.issuance_days.day import DayState
from tests.ui.issuance_days.hall_office import Hall, open_hall
from tests.ui.office import desk, empty_desk, issuance_day

__all__ = ["desk", "empty_desk", "issuance_day"]


@pytest.fixture
def hall(new_sqlite: Callable[[], str], qtbot: QtBot) -> Iterator[Hall]:
    """Give a hall on a running day."""
    yield from open_hall(new_sqlite, qtbot)


@pytest.fixture
def waiting_hall(new_sqlite: Callable[[], str], qtbot: QtBot) -> Iterator[Hall]:
    """Give a hall on a day whose list is closed and that has not begun."""
    yield from open_hall(new_sqlite, qtbot, DayState.CUT_OFF)
