"""Ten years of appointments that are over: rows that a search for a free time must not feel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from counter_app.cli.bench.trial_office import NOW, SERVICE, Raw, TrialOffice
from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import Location
from counter_app.store.rights import HIDDEN

_YEARS = timedelta(days=3650)
_RECENT = timedelta(days=14)
_MOST_RECENT = 40_000
_VISIT = (
    "id", "uid", "sequence", "code", "location_id", "service", "starts_at", "ends_at", "state",
    "language", "created_at", "version",
)  # fmt: skip
_SLICE = ("id", "appointment_id", "location_id", "state", "started_at", "ended_at", "void_reason")


def load_past(
    trial: TrialOffice, places: Sequence[Location], people: Sequence[UUID], number: int
) -> None:
    """Load so many visits that are over; up to 40,000 of them were served in the last two weeks.

    A shared database makes the rows itself, millions of them in some minutes.
    """
    raw = Raw(trial.database)
    recent = min(_MOST_RECENT, number)
    if raw.is_sqlite:
        _into_file(raw, places, people, number, recent)
    else:
        _on_server(raw, places, people, number, recent)
    raw.close()


def _into_file(
    raw: Raw, places: Sequence[Location], people: Sequence[UUID], number: int, recent: int
) -> None:
    ids = [new_id() for _ in range(number)]
    with raw.unguarded():
        raw.load("appointments", _VISIT, _visits(raw, places, ids, recent))
        raw.load("participants", ("appointment_id", "position", "person_id"), (
            (raw.id(one), 0, raw.id(people[n % len(people)])) for n, one in enumerate(ids)
        ))  # fmt: skip
        raw.load(
            "participant_services", ("appointment_id", "position", "service", "outcome"),
            ((raw.id(one), 0, SERVICE, "done") for one in ids),
        )  # fmt: skip
        raw.load("queue_entries", _SLICE, _slices(raw, places, ids[:recent], recent))
    for name in _TABLES:
        raw.analyze(name)


def _on_server(
    raw: Raw, places: Sequence[Location], people: Sequence[UUID], number: int, recent: int
) -> None:
    """Have the server make the rows, and its indexes afterwards.

    Each row gets its place here: a place that is given later writes every row twice.
    """
    given = {
        "last": number - 1, "recent": recent, "service": SERVICE, "now": NOW, "span": _RECENT,
        "years": _YEARS, "places": [place.id for place in places], "people": list(people),
    }  # fmt: skip
    with raw.unguarded():
        raw.execute("SET LOCAL maintenance_work_mem = '256MB'")
        indexes = raw.execute(_INDEXES, (list(_TABLES),)).fetchall()
        for name, _ in indexes:
            raw.execute(f"DROP INDEX {name}")
        for statement in _ROWS:
            raw.execute(statement, given)
        for _, made_by in indexes:
            raw.execute(made_by)
    for name in _TABLES:  # as the server does by itself in the long run
        raw.execute(f"VACUUM (ANALYZE) {name}")


_TABLES = ("appointments", "participants", "participant_services", "queue_entries")
_INDEXES = """
SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
WHERE c.relname = ANY (%s) AND c.relnamespace = current_schema()::regnamespace
AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
"""
_AT = """
CASE WHEN n < %(recent)s THEN %(now)s - %(span)s * ((n + 1.0) / (%(recent)s + 2))
ELSE %(now)s - %(span)s - %(years)s * ((n - %(recent)s + 1.0) / (%(last)s - %(recent)s + 2)) END
"""
_PLACE = "(%(places)s::uuid[])[1 + mod(n, cardinality(%(places)s::uuid[]))]"
_ID = "('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid"
_ALL = "generate_series(0, %(last)s) AS n"
_ROWS = (
    f"INSERT INTO appointments ({', '.join(_VISIT)})"  # noqa: S608 - own words, as all below
    f" SELECT {_ID}, {_ID}, 0, to_char(n, 'FM00000000'), {_PLACE}, %(service)s, {_AT},"
    f" {_AT} + interval '10 minutes', 'fulfilled', 'nl', {_AT}, 5 FROM {_ALL}",
    f"INSERT INTO participants (appointment_id, position, person_id, {HIDDEN})"  # noqa: S608
    f" SELECT {_ID}, 0, (%(people)s::uuid[])[1 + mod(n, cardinality(%(people)s::uuid[]))], {_PLACE}"
    f" FROM {_ALL}",
    "INSERT INTO participant_services"  # noqa: S608
    f" (appointment_id, position, service, outcome, {HIDDEN})"
    f" SELECT {_ID}, 0, %(service)s, 'done', {_PLACE} FROM {_ALL}",
    f"INSERT INTO queue_entries ({', '.join(_SLICE)})"  # noqa: S608
    f" SELECT gen_random_uuid(), {_ID}, {_PLACE}, 'waiting', {_AT},"
    f" {_AT} + make_interval(mins => mod(n, 40)), '' FROM {_ALL} WHERE n < %(recent)s",
)


def _at(number: int, recent: int, of: int) -> datetime:
    """Return when a visit was: the first ones in the last two weeks, the others spread out."""
    if number < recent:
        return NOW - _RECENT * ((number + 1) / (recent + 2))
    return NOW - _RECENT - _YEARS * ((number - recent + 1) / (of - recent + 1))


def _visits(
    raw: Raw, places: Sequence[Location], ids: Sequence[UUID], recent: int
) -> Iterator[tuple[Any, ...]]:
    places_of = [raw.id(place.id) for place in places]
    for number, one in enumerate(ids):
        begin = _at(number, recent, len(ids))
        at = raw.moment(begin)
        yield (
            raw.id(one), raw.id(one), 0, f"{number:08}", places_of[number % len(places_of)],
            SERVICE, at, raw.moment(begin + timedelta(minutes=10)), "fulfilled", "nl", at, 5,
        )  # fmt: skip


def _slices(
    raw: Raw, places: Sequence[Location], ids: Sequence[UUID], recent: int
) -> Iterator[tuple[Any, ...]]:
    for number, one in enumerate(ids):
        begin = _at(number, recent, len(ids))
        yield (
            raw.id(new_id()), raw.id(one), raw.id(places[number % len(places)].id), "waiting",
            raw.moment(begin), raw.moment(begin + timedelta(minutes=number % 40)), "",
        )  # fmt: skip
