"""Steps of the waiting list that follow from a step of an appointment."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import update

from counter_app.domain.waitlist import WaitState, check_wait
from counter_app.store.base import table
from counter_app.store.queries import waitlist
from counter_app.store.tables.appointments import WaitlistRow
from counter_app.store.work import Work


def accept(work: Work, appointment_id: UUID) -> None:
    """Note that the time which was offered to somebody on the waiting list is booked."""
    entry = waitlist.by_appointment(work.session, appointment_id)
    if entry is None:
        return
    check_wait(entry.state, WaitState.BOOKED)
    work.session.execute(
        update(table(WaitlistRow))
        .where(WaitlistRow.id == entry.id)
        .values(state=WaitState.BOOKED, version=entry.version + 1)
    )
    work.audit("waitlist.booked", entry.id, location_id=entry.wish.location_id)
