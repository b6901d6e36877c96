"""A shared office with three places, and strangers with a password and a bare driver."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import insert, make_url

from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import HandOut, Signed
from counter_app.domain.operators import Actor, Role
from counter_app.domain.people.person import Relation
from counter_app.services.office import Office
from counter_app.store import schema
from counter_app.store.base import table
from counter_app.store.tables.planning import DeskRow, LocationRow, OrganisationRow
from tests import factories as f
from tests.beneath import beneath
from tests.postgres_server import PostgresServer

NOTHING = 0
"""What a statement met that was not refused."""


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody's own connection, with no program in between."""

    login: str
    connection: psycopg.Connection[Any]

    def does(self, statement: str | sql.Composed, values: Any = ()) -> int | str:
        """Run a statement and undo it; return how many rows it met, or why it was refused."""
        try:
            with self.connection.transaction(force_rollback=True):
                cursor = self.connection.execute(statement, values or None)  # type: ignore[arg-type]
                found = cursor.fetchall() if cursor.description else []
                return len(found) if cursor.description else max(0, cursor.rowcount)
        except psycopg.Error as error:
            return f"{error.sqlstate} {error}"

    def reads(self, statement: str, values: Any = ()) -> list[tuple[Any, ...]]:
        """Run a statement that is allowed; return its rows."""
        with self.connection.transaction(force_rollback=True):
            return self.connection.execute(statement, values or None).fetchall()  # type: ignore[arg-type]

    def copies(self, statement: str) -> int | str:
        """Read in bulk; return how many rows came, or why none did."""
        try:
            with (
                self.connection.transaction(force_rollback=True),
                self.connection.cursor().copy(statement) as rows,  # type: ignore[arg-type]
            ):
                return sum(1 for _ in rows.rows())
        except psycopg.Error as error:
            return f"{error.sqlstate} {error}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Border:
    """The office: all that happened is in Den Haag; Zwolle and the partner see none of it."""

    office: Office
    place: UUID
    zwolle: UUID
    partner: UUID
    clerk: Actor
    planner: Actor
    gone: f.AtDesk
    here: f.AtDesk
    hand_out: HandOut
    url: str
    _open: dict[str, Stranger]

    def stranger(self, login: str) -> Stranger:
        """Return somebody's own connection."""
        if login not in self._open:
            url = make_url(self.url)
            self._open[login] = Stranger(login, psycopg.connect(
                host=url.host, port=url.port, dbname=url.database, user=login,
                password=f.PASSWORD, autocommit=True,
            ))  # fmt: skip
        return self._open[login]

    def id_of(self, login: str) -> UUID:
        """Return the identifier of an account."""
        with beneath(self.office.store, keep=False) as connection:
            found = connection.exec_driver_sql(
                "SELECT id FROM operators WHERE login = %s", (login,)
            ).scalar_one()
            return UUID(str(found))


@pytest.fixture(scope="module")
def border(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Border]:
    """Give the office; nothing that a test does to it stays."""
    server: PostgresServer = request.getfixturevalue("postgres")
    name = f"border_{uuid4().hex}"
    server.create_database(name, request.getfixturevalue("postgres_template"))
    schema.prepare(make_url(server.url(name)))  # a copy has no rights of its own as a database
    office = f.open_office(server.url(name), SetClock(f.NOW))
    opened: dict[str, Stranger] = {}
    yield _filled(office, server.url(name), tmp_path_factory.mktemp("border"), opened)
    for one in opened.values():
        one.connection.close()
    office.close()
    server.drop_database(name)


def _filled(office: Office, url: str, folder: Path, opened: dict[str, Stranger]) -> Border:
    clerk, planner = f.seat(office, "clerk"), f.seat(office, "planner")
    demo = f.seat(office, "demo")
    gone = f.at_desk(office, clerk, planner, folder)
    hand_out = office.issuance.hand_out(clerk, gone.wish(), new_id())
    office.issuance.sign(clerk, hand_out.id, Signed.PAPER, None, new_id())
    office.queue.done(clerk, gone.visit.id, new_id())
    office.hall.take_desk(clerk, new_id())
    office.people.add_representative(
        clerk, gone.person.id, "A. Voogd", Relation.GUARDIAN, f.TODAY, new_id()
    )
    records = folder / "records.csv"
    records.write_text(
        f"v_number,modality,taken_on,place\n{gone.person.v_number},photo,2026-08-03,desk\n"
    )
    office.reuse.take_in(planner, records)
    here = f.at_desk(office, clerk, planner, folder)
    places = _elsewhere(office)
    for login, place in (("other", places[0]), ("partner", places[1]), ("guest", places[1])):
        role = Role.ADMINISTRATOR if login == "guest" else Role.CLERK
        office.operators.add(demo, login, login.title(), f.PASSWORD, frozenset({role}), place)
    return Border(
        office=office, place=clerk.location_id, zwolle=places[0], partner=places[1], clerk=clerk,
        planner=planner, gone=gone, here=here, hand_out=hand_out, url=url, _open=opened,
    )  # fmt: skip


def _elsewhere(office: Office) -> tuple[UUID, UUID]:
    """Make another desk of the same service, and a partner's."""
    partner, zwolle, campus = new_id(), new_id(), new_id()
    with beneath(office.store) as connection:
        home = connection.exec_driver_sql("SELECT id FROM organisations").scalar_one()
        connection.execute(
            insert(table(OrganisationRow)), {"id": partner, "name": "U", "kind": "university"}
        )
        for place, organisation, code in ((zwolle, home, "ZW"), (campus, partner, "UT")):
            connection.execute(insert(table(LocationRow)), {
                "id": place, "organisation_id": organisation, "code": code, "name": code,
                "kind": "desk", "zone": "Europe/Amsterdam", "address": "Straat 1\n1000 AA Stad",
            })  # fmt: skip
            connection.execute(
                insert(table(DeskRow)), {"id": new_id(), "location_id": place, "name": "1"}
            )
    return zwolle, campus


Statement = Callable[[Border], tuple[str, tuple[Any, ...]]]
