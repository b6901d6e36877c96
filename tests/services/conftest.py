"""What tests of services share: announced changes, a hall with machines of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from counter_app.domain.changes import Change
from counter_app.domain.clock import SetClock
from counter_app.services.office import Office
from tests import factories as f
from tests.offline_day import Hall


@pytest.fixture
def announced(office: Office) -> list[Change]:
    """Give a list to which every change is added after its commit."""
    told: list[Change] = []
    office.store.on_commit(lambda changes, initiator: told.extend(changes))
    return told


@pytest.fixture
def embedded(new_sqlite: Callable[[], str], clock: SetClock, tmp_path: Path) -> Iterator[Hall]:
    """Give a hall whose home is embedded: what a machine does alone is the same everywhere."""
    office = f.open_office(new_sqlite(), clock)
    made = Hall(office, f.seat(office, "planner"), clock, tmp_path)
    made.enrol("clerk", "second", "planner")
    yield made
    for laptop in made.laptops:
        laptop.shut()
    office.close()
