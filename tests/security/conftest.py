"""An office in which everything has happened once, and a door for raw statements."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import HandOut, Signed
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.store.refusals import translate
from tests import factories as f
from tests.beneath import beneath
from tests.capture_office import capture, may_capture
from tests.postgres_server import PostgresServer


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """An office with a visit that ended, and one at the desk whose card is due."""

    office: Office
    clerk: Actor
    gone: f.AtDesk
    here: f.AtDesk
    hand_out: HandOut

    def attack(self, act: Callable[[Connection], Any]) -> CounterError | str:
        """Do something below the services; return what the database said, and undo it all."""
        with beneath(self.office.store, keep=False) as connection:
            try:
                act(connection)
            except DBAPIError as error:
                return translate(error) or str(error.orig)
        return "nothing"

    def refused(self, act: Callable[[Connection], Any]) -> Code | str:
        """Return the code with which the database itself refused."""
        said = self.attack(act)
        return said.code if isinstance(said, CounterError) else said


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def scene(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Scene]:
    """Give the office; nothing that a test does to it stays."""
    folder = tmp_path_factory.mktemp("scene")
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        database = str(folder / "office.db")
        for tail in ("", ".keys"):
            shutil.copyfile(f"{template}{tail}", f"{database}{tail}")
        yield from _filled(database, folder)
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    name = f"scene_{uuid4().hex}"
    server.create_database(name, request.getfixturevalue("postgres_template"))
    yield from _filled(server.url(name), folder)
    server.drop_database(name)


def _filled(database: str, folder: Path) -> Iterator[Scene]:
    office = f.open_office(database, SetClock(f.NOW))
    clerk, planner = f.seat(office, "clerk"), f.seat(office, "planner")
    gone = f.at_desk(office, clerk, planner, folder)
    hand_out = office.issuance.hand_out(clerk, gone.wish(), new_id())
    office.issuance.sign(clerk, hand_out.id, Signed.PAPER, None, new_id())
    office.queue.done(clerk, gone.visit.id, new_id())
    records = folder / "records.csv"
    v_number = office.people.get(gone.visit.participants[0]).v_number
    records.write_text(f"v_number,modality,taken_on,place\n{v_number},photo,2026-08-03,desk\n")
    office.reuse.take_in(planner, records)
    here = f.at_desk(office, clerk, planner, folder)
    may_capture(office, "1")
    office.capture.record(clerk, capture(here.visit, here.person), new_id())
    yield Scene(office=office, clerk=clerk, gone=gone, here=here, hand_out=hand_out)
    office.close()
