"""Reading the visits that a change of the planning may hit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from counter_app.domain.appointments import OCCUPIES, AppointmentState, Outcome
from counter_app.domain.planning.abilities import Needing
from counter_app.domain.planning.fitting import PlanDay, Taken
from counter_app.store.tables.appointments import (
    AppointmentRow,
    AppointmentSpanRow,
    ParticipantServiceRow,
)

_A, _S = AppointmentRow, AppointmentSpanRow
_EARLIER = aliased(AppointmentRow)
_BOOKED_AT = (
    select(func.min(_EARLIER.created_at))
    .where(_EARLIER.uid == _A.uid)
    .correlate(_A)
    .scalar_subquery()
    .label("booked_at")
)
"""Since when somebody is expected, whatever the visit was moved to since."""

ASKED = frozenset({AppointmentState.HELD, AppointmentState.BOOKED})
"""States of people who are not here yet: they can be asked to come at another time."""


def taken(session: Session, slot_days: Mapping[UUID, PlanDay], now: datetime) -> tuple[Taken, ...]:
    """Return what visits take of some days."""
    rows = session.execute(
        select(
            _A.id, _A.state, _A.starts_at, _S.slot_day_id, _S.tick, _S.ticks, _S.places,
            _S.is_overbooked, _BOOKED_AT,
        )
        .join(_S, _S.appointment_id == _A.id)
        .where(
            _S.slot_day_id.in_(list(slot_days)),
            ~_S.is_released,
            _A.state.in_(sorted(OCCUPIES)),
        )
    )  # fmt: skip
    found = []
    for row in rows:
        group, day = slot_days[row.slot_day_id]
        found.append(
            Taken(
                appointment_id=row.id, group=group, day=day, tick=row.tick, ticks=row.ticks,
                places=row.places, booked_at=row.booked_at, is_overbooked=row.is_overbooked,
                is_fixed=row.state not in ASKED or row.starts_at <= now,
            )
        )  # fmt: skip
    return tuple(found)


def for_services(
    session: Session, location_id: UUID, services: Iterable[str], now: datetime
) -> tuple[tuple[UUID, datetime], ...]:
    """Return who is still to come for some services, each with since when, in order of booking."""
    wanted = list(services)
    if not wanted:
        return ()
    rows = session.execute(
        select(_A.id, _BOOKED_AT)
        .where(
            _A.location_id == location_id,
            _A.state.in_(sorted(ASKED)),
            _A.starts_at > now,
            _A.id.in_(
                select(ParticipantServiceRow.appointment_id).where(
                    ParticipantServiceRow.service.in_(wanted),
                    ParticipantServiceRow.outcome != Outcome.WITHDRAWN,
                )
            ),
        )
        .order_by(_BOOKED_AT, _A.id)
    )
    return tuple((row.id, row.booked_at) for row in rows)


def needing(
    session: Session, services: Collection[str], now: datetime, location_id: UUID | None = None
) -> tuple[Needing, ...]:
    """Return who is still to come and needs more than any desk, in order of booking.

    Args:
        services: those that ask something of a desk.
        location_id: at one location only.
    """
    wanted = ParticipantServiceRow
    asked = (
        select(_A.id, _A.location_id, _A.needs, wanted.service, _BOOKED_AT)
        .join(wanted, wanted.appointment_id == _A.id)
        .where(
            _A.state.in_(sorted(ASKED)),
            _A.starts_at > now,
            wanted.outcome != Outcome.WITHDRAWN,
            or_(_A.needs != "", wanted.service.in_(sorted(services))),
        )
        .order_by(_BOOKED_AT, _A.id)
    )
    if location_id is not None:
        asked = asked.where(_A.location_id == location_id)
    of_visit: dict[UUID, set[str]] = defaultdict(set)
    rows = {}
    for row in session.execute(asked):
        of_visit[row.id].add(row.service)
        rows[row.id] = row
    return tuple(
        Needing(
            appointment_id=row.id, location_id=row.location_id, booked_at=row.booked_at,
            own=frozenset(row.needs.split()), services=frozenset(of_visit[row.id]),
        )
        for row in rows.values()
    )  # fmt: skip


def booked_at(session: Session, appointment_ids: Iterable[UUID]) -> dict[UUID, datetime]:
    """Return since when each of some visits is expected."""
    rows = session.execute(select(_A.id, _BOOKED_AT).where(_A.id.in_(list(appointment_ids))))
    return {row.id: row.booked_at for row in rows}
