"""Ten years of appointments that are over: rows that a search for a free time must not feel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from counter_app.cli.bench.trial_office import NOW, SERVICE, Raw, TrialOffice
from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import Location

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
    """Load so many visits that are over; up to 40,000 of them were served in the last two weeks."""
    raw = Raw(trial.database)
    ids = [new_id() for _ in range(number)]
    recent = min(_MOST_RECENT, number)
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
    for name in ("appointments", "participants", "participant_services", "queue_entries"):
        raw.analyze(name)
    raw.close()


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
