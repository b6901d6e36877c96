"""A database from before spans keeps what each visit occupied, and who came for what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, text

from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.store import schema
from counter_app.store.base import table
from counter_app.store.store import Store, parse_url
from counter_app.store.tables.appointments import (
    AppointmentRow,
    AppointmentSpanRow,
    ParticipantServiceRow,
)
from tests.expectations import slots_are_right
from tests.factories import NOW

STATES = {
    "booked": "due", "cancelled": "due", "moved": "due", "no_show": "absent", "fulfilled": "done",
    "released_not_needed": "not_needed",
}  # fmt: skip
OCCUPY = ("booked", "no_show", "fulfilled")
AT = datetime(2026, 9, 4, 8, tzinfo=UTC)


@pytest.fixture
def old(empty_database: str) -> Iterator[Store]:
    """Give a database at the last revision before spans, with a visit in each state."""
    url = parse_url(empty_database)
    if url.get_backend_name() == "sqlite":
        Path(str(url.database)).parent.mkdir()
    store = Store(url, SetClock(NOW), bytes(32))
    schema.upgrade(store, "0004")
    with store.engine.begin() as connection:
        ids = {name: _id(store, new_id()) for name in ("organisation", "place", "day", "person")}
        for statement in _PLACE:
            connection.execute(text(statement), ids)
        for tick in range(100, 110):
            connection.execute(text(_SLOT), {**ids, "tick": tick, "booked": _booked(tick)})
        connection.execute(text(_FREE), {
            **ids, "free": "".join(chr(48 + 6 - _booked(tick)) for tick in range(100, 110)),
        })  # fmt: skip
        for number, state in enumerate(STATES):
            visit = {
                **ids, "id": _id(store, new_id()), "uid": _id(store, new_id()),
                "code": f"C{number}",
                "begin": _moment(store, AT), "end": _moment(store, AT + timedelta(minutes=20)),
                "state": state,
            }  # fmt: skip
            connection.execute(text(_VISIT), visit)
            connection.execute(text(_PARTICIPANT), visit)
    yield store
    store.close()


def _id(store: Store, value: UUID) -> str:
    return value.hex if store.is_embedded else str(value)


def _moment(store: Store, at: datetime) -> Any:
    return at.strftime("%Y-%m-%d %H:%M:%S.%f") if store.is_embedded else at


def _booked(tick: int) -> int:
    return 2 * len(OCCUPY) if 102 <= tick < 106 else 0


_PLACE = (
    "INSERT INTO organisations (id, name, kind) VALUES (:organisation, 'IND', 'service')",
    "INSERT INTO locations (id, organisation_id, code, name, kind, zone, address, phone)"
    " VALUES (:place, :organisation, 'DH', 'Den Haag', 'desk', 'Europe/Amsterdam', '', '')",
    "INSERT INTO service_kinds (code, service_group, base_minutes, extra_minutes, most_persons,"
    " bring) VALUES ('COLLECT_DOCUMENT', 'counter', 10, 5, 6, '')",
    "INSERT INTO location_services (location_id, service) VALUES (:place, 'COLLECT_DOCUMENT')",
    "INSERT INTO slot_days (id, location_id, service_group, day, first_tick, free)"
    " VALUES (:day, :place, 'counter', '2026-09-04', 100, '')",
    "INSERT INTO people (id, surname, given_names, mrz_surname, mrz_given_names, search_key, born,"
    " nationality, languages, street, postcode, city, version) VALUES (:person, 'A', 'B', 'A', 'B',"
    " 'A B', '1990-01-01', 'TUR', '', '', '', '', 1)",
)
_SLOT = (
    "INSERT INTO slots (slot_day_id, tick, capacity, open_public, booked)"
    " VALUES (:day, :tick, 6, 6, :booked)"
)
_FREE = "UPDATE slot_days SET free = :free, free_public = :free"
_VISIT = (
    "INSERT INTO appointments (id, uid, sequence, code, location_id, service, slot_day_id, tick,"
    " ticks, places, starts_at, ends_at, state, language, created_at, version) VALUES (:id, :uid,"
    " 0, :code, :place, 'COLLECT_DOCUMENT', :day, 102, 4, 2, :begin, :end, :state, 'nl', :begin, 3)"
)
_PARTICIPANT = "INSERT INTO participants VALUES (:id, 0, :person)"


def test_old_visits_keep_their_time_and_their_people(old: Store) -> None:
    schema.upgrade(old)
    assert schema.state(old) is schema.SchemaState.CURRENT
    slots_are_right(old)
    with old.reading() as session:
        visits = {row.id: row for row in session.execute(select(table(AppointmentRow)))}
        spans = list(session.execute(select(table(AppointmentSpanRow))))
        services = list(session.execute(select(table(ParticipantServiceRow))))
    assert len(visits) == len(spans) == len(services) == len(STATES)
    for span in spans:
        assert (span.tick, span.ticks, span.places, span.sequence) == (102, 4, 2, 0)
        assert span.is_released != (visits[span.appointment_id].state in OCCUPY)
    for one in services:
        assert one.service == "COLLECT_DOCUMENT"
        assert one.outcome == STATES[visits[one.appointment_id].state]
    assert {row.channel for row in visits.values()} == {"desk"}


def test_the_way_back_keeps_them_too(old: Store) -> None:
    wanted = "SELECT code, tick, ticks, places, state FROM appointments ORDER BY code"
    with old.engine.connect() as connection:
        before = connection.execute(text(wanted)).all()
    schema.upgrade(old)
    schema.downgrade(old, "0004")
    with old.engine.connect() as connection:
        assert connection.execute(text(wanted)).all() == before
