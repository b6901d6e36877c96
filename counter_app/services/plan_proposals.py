"""Other times for people who have no place any more: here after the change, and elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from counter_app.domain.appointments import Appointment
from counter_app.domain.booking import Terms, hindrance
from counter_app.domain.planning import visits
from counter_app.domain.planning.abilities import Abilities
from counter_app.domain.planning.free_board import FreeBoard, FreeLine
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.preview import Hit, Preview, Way
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.planning.visits import Visit
from counter_app.services.plan_survey import Survey
from counter_app.store.queries import appointments, booking, desks, planning

_MOST = 3
"""Times that are proposed here, and as many elsewhere."""

Wanted = Mapping[UUID, tuple[Location, Visit]]


def with_proposals(session: Session, found: Survey, now: datetime) -> Preview:
    """Return the preview with other times for each hit; no two hits have the same first one.

    Who booked first is looked after first.
    """
    preview = found.preview()
    asked = [hit for hit in preview.hits if Way.MOVE in hit.ways]
    if not asked:
        return preview
    wanted = {hit.appointment_id: _wanted(session, found, hit) for hit in asked}
    groups = {
        piece.group for places in wanted.values() for _, visit in places.values() for piece in visit
    }
    board = FreeBoard(_lines(session, found, groups, now), now)
    proposed = []
    for hit in preview.hits:
        places = wanted.get(hit.appointment_id, {})
        starts = board.near(hit.starts_at, places, _MOST, hit.location_id) if places else ()
        if starts:
            board.take(starts[0], places[starts[0].location_id][1])
        proposed.append(replace(hit, proposals=starts))
    return replace(preview, hits=tuple(proposed))


def _wanted(session: Session, found: Survey, hit: Hit) -> Wanted:
    """Return what a visit would occupy at each location that may serve these people."""
    visit = appointments.appointment(session, hit.appointment_id)
    coming = {one.person_id: one.wanted for one in visit.people if one.is_coming}
    codes = tuple(sorted({code for services in coming.values() for code in services}))
    visitors = list(booking.visitors(session, coming).values())
    offered = {one.service for one in found.after.offers if one.is_offered}
    places = {}
    for terms in booking.terms_of(session, codes):
        is_here = terms.location.id == hit.location_id
        if set(codes) - set(terms.kinds) or (is_here and set(codes) - offered):
            continue
        eased = replace(terms, audience=frozenset(), region="") if is_here else terms
        day, _ = day_and_tick(hit.starts_at, terms.location.tz)
        able = found.after.able if is_here else None
        if hindrance(_with_desks(session, eased, visit, able), visitors, day, needs=visit.needs):
            continue
        pieces = visits.visit_of(terms.kinds, list(coming.values()), visit.arrangement)
        places[terms.location.id] = (terms.location, pieces)
    return places


def _with_desks(
    session: Session, terms: Terms, visit: Appointment, able: tuple[Abilities, ...] | None
) -> Terms:
    """Say what the desks can do: as given, or as it stands where somebody needs that."""
    if able is not None:
        return replace(terms, desks=able)
    if not visit.needs and not any(kind.needs for kind in terms.kinds.values()):
        return terms
    there = desks.desks_of(session, terms.location.id)
    return replace(terms, desks=there.get(terms.location.id, ()))


def _lines(session: Session, found: Survey, groups: set[str], now: datetime) -> Iterator[FreeLine]:
    """Yield what is free from today on, here as the change leaves it."""
    here = found.plan.location
    today, _ = day_and_tick(now, here.tz)
    for group in sorted(groups):
        for line in planning.lines(session, group, today, date.max):
            if line.location_id != here.id or (group, line.day) not in found.days:
                yield FreeLine(
                    location_id=line.location_id, group=group, day=line.day,
                    first_tick=line.first_tick, places=[ord(sign) - ord("0") for sign in line.free],
                )  # fmt: skip
    for (group, day), plan in found.days.items():
        used = found.fit.used[group, day]
        laid = found.laid.get((group, day))
        resting = laid.cooling if laid else (0,) * len(used)
        left = [
            max(0, there - taken - rest)
            for there, taken, rest in zip(plan.capacity, used, resting, strict=True)
        ]
        yield FreeLine(location_id=here.id, group=group, day=day, first_tick=0, places=left)
