"""Fixtures over an office with the data of an issuance day."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.visit_office import Bench, copy_template, make_template, open_bench


@pytest.fixture(scope="session")
def office_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the office once."""
    return make_template(tmp_path_factory.mktemp("visit-office"))


@pytest.fixture
def bench(office_template: Path, tmp_path: Path) -> Iterator[Bench]:
    """Give a fresh copy of the office, signed in at desk 4."""
    made = open_bench(copy_template(office_template, tmp_path))
    yield made
    made.tasks.close()
    made.office.operators.sign_out(made.actor)
    made.office.close()
