"""Many locations with two months behind them and three ahead, loaded in bulk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from counter_app.cli.bench.trial_office import FIRST_DAY, NOW, SERVICE, Raw, TrialOffice
from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import Location, OpeningRule
from counter_app.domain.planning.ticks import tick_of, write_free

GROUP = "counter"
PAST_DAYS, AHEAD_DAYS = 56, 90
_OPENS, _CLOSES = time(9), time(17)
_TOWNS = (
    ("Den Haag", 52.08, 4.31), ("Amsterdam", 52.37, 4.90), ("Den Bosch", 51.69, 5.30),
    ("Zwolle", 52.51, 6.09), ("Rotterdam", 51.92, 4.48), ("Utrecht", 52.09, 5.12),
    ("Eindhoven", 51.44, 5.48), ("Groningen", 53.22, 6.57), ("Enschede", 52.22, 6.89),
    ("Maastricht", 50.85, 5.69), ("Wageningen", 51.97, 5.67), ("Leiden", 52.16, 4.49),
)  # fmt: skip
_DAY = ("id", "location_id", "service_group", "day", "first_tick", "free", "free_public")
_SLOT = ("slot_day_id", "tick", "capacity", "open_public", "booked", "cooling", "overbooked")
_VISIT = (
    "id", "uid", "sequence", "code", "location_id", "service", "starts_at", "ends_at", "state",
    "language", "created_at", "version",
)  # fmt: skip
_SPAN = ("appointment_id", "position", "sequence", "slot_day_id", "tick", "ticks", "places",
         "is_overbooked", "is_released")  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Laid:
    """A day that is laid out."""

    id: UUID
    number: int
    day: date
    desks: int
    booked: int


def many_locations(trial: TrialOffice, number: int, desks: int) -> tuple[Location, ...]:
    """Add so many locations, open from Monday to Friday, unlike each other in what is asked.

    Every third has more work than it can do, every third about as much, every third less.
    """
    planning, actor = trial.office.planning, trial.actor
    places = []
    for at in range(number):
        name, north, east = _TOWNS[at % len(_TOWNS)]
        ring = at // len(_TOWNS)
        place = Location(
            id=new_id(), code=f"T{at:02}", name=name + (f" {ring + 1}" if ring else ""),
            kind="desk", zone="Europe/Amsterdam", address="Voorbeeldstraat 1\n1000 AA Amsterdam",
            latitude=north + ring * 0.07, longitude=east + ring * 0.05,
        )  # fmt: skip
        planning.add_location(actor, place, trial.organisation_id, desks, trial.services)
        planning.add_rules(actor, tuple(_rule(place, day, desks) for day in range(5)))
        places.append(place)
    _load(trial, places, desks)
    return tuple(places)


def _rule(place: Location, weekday: int, desks: int) -> OpeningRule:
    return OpeningRule(
        id=new_id(), location_id=place.id, group=GROUP, weekday=weekday, opens=_OPENS,
        closes=_CLOSES, desks=desks, valid_from=FIRST_DAY - timedelta(days=PAST_DAYS),
    )  # fmt: skip


def _load(trial: TrialOffice, places: Sequence[Location], desks: int) -> None:
    raw = Raw(trial.database)
    first_tick = tick_of(_OPENS, FIRST_DAY, places[0].tz)
    length = tick_of(_CLOSES, FIRST_DAY, places[0].tz) - first_tick
    laid = [one for at in range(len(places)) for one in _days(at, desks)]
    with raw.unguarded():
        raw.load("slot_days", _DAY, (
            (
                raw.id(one.id), raw.id(places[one.number].id), GROUP, raw.day(one.day), first_tick,
                write_free([one.desks - one.booked] * length), "0" * length,
            )
            for one in laid
        ))  # fmt: skip
        raw.load("slots", _SLOT, (
            (raw.id(one.id), first_tick + tick, one.desks, one.desks, one.booked, 0, 0)
            for one in laid
            for tick in range(length)
        ))  # fmt: skip
        raw.load("appointments", _VISIT, _visits(raw, places, laid))
        raw.load("appointment_spans", _SPAN, _spans(raw, laid, first_tick))
    for name in ("slot_days", "slots", "appointments", "appointment_spans"):
        raw.analyze(name)
    raw.close()


def _days(number: int, desks: int) -> Iterator[_Laid]:
    """Yield the days of a location: as full as it is busy, ahead less and less."""
    load = (1.1, 0.9, 0.6)[number % 3]
    for at in range(-PAST_DAYS, AHEAD_DAYS):
        day = FIRST_DAY + timedelta(days=at)
        if day.weekday() < 5:
            reach = 1.0 if at < 0 else max(0.0, 1 - at / (20 + 60 * max(0.0, load - 0.5)))
            booked = min(desks, round(desks * min(load, 1.0) * reach))
            yield _Laid(new_id(), number, day, desks, booked)


def _asked(laid: Sequence[_Laid]) -> Iterator[tuple[int, _Laid]]:
    """Yield the visits that were asked for: more than fit where a location is too busy."""
    number = 0
    for one in laid:
        if one.day < FIRST_DAY:
            load = (1.1, 0.9, 0.6)[one.number % 3]
            for _ in range(round(one.desks * load * 16)):  # 16 visits of half an hour a desk
                yield number, one
                number += 1


def _ids(laid: Sequence[_Laid]) -> Iterator[tuple[UUID, int, _Laid]]:
    for number, one in _asked(laid):
        yield UUID(int=(number + 1) << 20), number, one


def _visits(
    raw: Raw, places: Sequence[Location], laid: Sequence[_Laid]
) -> Iterator[tuple[Any, ...]]:
    for visit, number, one in _ids(laid):
        at = NOW - timedelta(days=(FIRST_DAY - one.day).days)
        begin = raw.moment(at)
        yield (
            raw.id(visit), raw.id(visit), 0, f"{number:08}", raw.id(places[one.number].id), SERVICE,
            begin, raw.moment(at + timedelta(minutes=30)), "fulfilled", "nl", begin, 5,
        )  # fmt: skip


def _spans(raw: Raw, laid: Sequence[_Laid], first_tick: int) -> Iterator[tuple[Any, ...]]:
    for visit, _, one in _ids(laid):
        yield (raw.id(visit), 0, 0, raw.id(one.id), first_tick, 6, 1, False, False)
