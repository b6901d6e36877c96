"""Times that are held or cool too long: given back by the clock, or when somebody wants them."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import bindparam, select, update

from counter_app.domain.appointments import AppointmentState
from counter_app.services import waiting
from counter_app.services.visit_steps import lock_times, set_state
from counter_app.store.base import table
from counter_app.store.queries import appointments, booking
from counter_app.store.tables.appointments import AppointmentRow, AppointmentSpanRow
from counter_app.store.work import Work

_A, _S = AppointmentRow, AppointmentSpanRow
_HELD = (
    select(_A.id)
    .where(_A.state == AppointmentState.HELD, _A.held_until <= bindparam("now"))
    .order_by(_A.held_until)
)
_HELD_ON = _HELD.where(
    _A.id.in_(select(_S.appointment_id).where(
        _S.slot_day_id.in_(bindparam("days", expanding=True))
    ))
)  # fmt: skip
_COOLED = select(_S.slot_day_id).where(_S.cools_until <= bindparam("now")).distinct()
_COOLED_ON = _COOLED.where(_S.slot_day_id.in_(bindparam("days", expanding=True)))
_REOPEN = (
    update(table(_S))
    .where(_S.cools_until <= bindparam("before"), _S.slot_day_id == bindparam("slot_day"))
    .values(cools_until=None)
)


def give_back(work: Work, most_offers: int, days: Iterable[UUID] | None = None) -> int:
    """Give back held times that expired, and open cooled ones again.

    Args:
        most_offers: how many offers may pass before somebody leaves the waiting list.
        days: slot days to look at; all of them by default.

    Returns:
        How many holds and days were changed.
    """
    connection, only = work.connection, None if days is None else list(days)
    values: dict[str, object] = {"now": work.now} | ({} if only is None else {"days": only})
    held = connection.execute(_HELD if only is None else _HELD_ON, values).scalars().all()
    for appointment_id in held:
        _release(work, appointment_id, most_offers)
    cooled = connection.execute(_COOLED if only is None else _COOLED_ON, values).scalars().all()
    booking.locked_days(work.session, cooled)
    for slot_day_id in sorted(cooled):
        connection.execute(_REOPEN, {"before": work.now, "slot_day": slot_day_id})
    return len(held) + len(cooled)


def _release(work: Work, appointment_id: UUID, most_offers: int) -> None:
    found = appointments.appointment(work.session, appointment_id)
    lock_times(work, found)
    waiting.pass_on(work, found.id, most_offers)
    set_state(work, found, AppointmentState.CANCELLED)
    work.audit("appointment.hold_expired", found.id, location_id=found.location_id)
