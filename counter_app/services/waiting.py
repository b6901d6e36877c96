"""Steps of the waiting list: what follows from a step of an appointment, and the next offer."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import update

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.waitlist import WaitEntry, WaitState, check_wait
from counter_app.services.visit_steps import lock_times, set_state, tell
from counter_app.store.base import table
from counter_app.store.queries import appointments, waitlist
from counter_app.store.tables.appointments import WaitlistRow
from counter_app.store.work import Work


def step(work: Work, entry: WaitEntry, state: WaitState, **values: Any) -> None:
    """Take an entry one step on; the database judges the step and the version.

    Raises:
        Refused: WRONG_STATE for a step that the state machine does not know.
    """
    check_wait(entry.state, state)
    work.session.execute(
        update(table(WaitlistRow))
        .where(WaitlistRow.id == entry.id)
        .values(state=state, version=entry.version + 1, **values)
    )


def accept(work: Work, appointment_id: UUID) -> None:
    """Give back the visit that is replaced by one offered to somebody on the waiting list.

    It comes before the offered time is booked: nobody has two visits for one service. Days are
    locked before the entry, and the entry before its time, by everybody.
    """
    entry = waitlist.by_appointment(work.session, appointment_id)
    if entry is None:
        return
    if entry.wish.replaces:
        lock_times(work, appointments.latest(work.session, entry.wish.replaces))
    step(work, entry, WaitState.BOOKED)
    work.audit("waitlist.booked", entry.id, location_id=entry.wish.location_id)
    if entry.wish.replaces is None:
        return
    old = appointments.latest(work.session, entry.wish.replaces)  # as it stands under the lock
    if old.state is AppointmentState.BOOKED:
        set_state(work, old, AppointmentState.CANCELLED)
        tell(work, "cancellation", old)
        work.audit("appointment.replaced", old.id, location_id=old.location_id,
                   by=str(appointment_id))  # fmt: skip


def pass_on(work: Work, appointment_id: UUID, most_offers: int) -> None:
    """Put whoever let an offer pass at the end of the waiting list, or off it after the last.

    It comes after the days of the offered time are locked and before that is given back: who
    accepts it at the same moment takes the entry first too, so that nobody waits crosswise.
    """
    entry = waitlist.by_appointment(work.session, appointment_id)
    if entry is None:
        return
    lapsed = entry.offers >= most_offers
    state = WaitState.LAPSED if lapsed else WaitState.WAITING
    step(work, entry, state, queued_at=work.now, appointment_id=None)
    work.audit(
        "waitlist.lapsed" if lapsed else "waitlist.passed", entry.id,
        location_id=entry.wish.location_id,
    )  # fmt: skip
