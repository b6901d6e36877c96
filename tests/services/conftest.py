"""What tests of services share: the changes that were announced."""

from __future__ import annotations

import pytest

from counter_app.domain.changes import Change
from counter_app.services.office import Office


@pytest.fixture
def announced(office: Office) -> list[Change]:
    """Give a list to which every change is added after its commit."""
    told: list[Change] = []
    office.store.on_commit(lambda changes, initiator: told.extend(changes))
    return told
