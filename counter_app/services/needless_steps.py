"""The steps of a finding, as rows; shared by all who take one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import insert, update

from counter_app.domain.appointments import Appointment, AppointmentState
from counter_app.domain.changes import NeedlessChanged
from counter_app.domain.contacts.needless import (
    Needless,
    NeedlessState,
    NeedlessVisit,
    check_step,
)
from counter_app.domain.errors import Code, Refused
from counter_app.domain.messages import MessageKind
from counter_app.services import parting
from counter_app.services.visit_steps import lock_times, set_state, tell
from counter_app.store.base import table
from counter_app.store.queries import needless as queries
from counter_app.store.tables.contacts import NeedlessVisitRow
from counter_app.store.work import Work


def finding_of(work: Work, appointment_id: UUID, person_id: UUID) -> NeedlessVisit:
    """Return the finding about a person on a visit. Raises Refused(NOT_FOUND)."""
    found = queries.one(work.session, appointment_id, person_id)
    if found is None:
        raise Refused(Code.NOT_FOUND, what="finding")
    return found


def step(work: Work, found: NeedlessVisit, state: NeedlessState, reason: str = "") -> None:
    """Take a finding one step on. Raises Refused(WRONG_STATE)."""
    check_step(found.state, state)
    _set(work, found.appointment_id, found.person_id, state, reason)
    work.note(NeedlessChanged(found.location_id))


def give_back(work: Work, visit: Appointment, person_id: UUID) -> None:
    """Give the time of a visit back, or a person's part of it, with the message about it.

    Raises:
        Refused: WRONG_STATE when the visit does not stand any more.
    """
    if len(visit.participants) > 1:
        left = parting.withdraw(work, visit, person_id)
        parting.tell_all(work, left, person_id, MessageKind.NOT_NEEDED)
        return
    lock_times(work, visit)
    set_state(work, visit, AppointmentState.RELEASED_NOT_NEEDED)
    tell(work, "not_needed", visit)


def keep_new(work: Work, made: Appointment, found: NeedlessVisit, reason: str) -> None:
    """Mark the visit that took the place of a released one as kept."""
    rows = [
        {
            "appointment_id": made.id, "person_id": found.person_id, "service": service,
            "location_id": made.location_id, "ground": ground, "rule": found.rule,
            "rule_version": found.version, "found_at": work.now,
            "state": NeedlessState.OPEN, "operator_id": work.actor.operator_id,
        }
        for service, ground in zip(found.services, found.grounds, strict=True)
    ]  # fmt: skip
    work.session.execute(insert(table(NeedlessVisitRow)), rows)
    _set(work, made.id, found.person_id, NeedlessState.KEPT, reason)
    work.note(NeedlessChanged(made.location_id))


def note_found(work: Work, found: Iterable[Needless], known: queries.Known) -> set[UUID]:
    """Write what is new, open again what lapsed, let lapse what holds no more.

    What is open and holds on another ground by now says so.

    Returns:
        The locations at which something changed.
    """
    changed: set[UUID] = set()
    holding = {one.key: one for one in found}
    fresh = []
    for key, one in holding.items():
        before = known.get(key)
        if before is None:
            fresh.append(_row(work, one))
        elif before.state is NeedlessState.LAPSED:
            _set(work, *key[:2], NeedlessState.OPEN, service=key[2])
            _found_again(work, one)
        elif before.state is NeedlessState.OPEN and before[3:] != (
            one.ground,
            one.rule,
            one.version,
        ):
            _found_again(work, one)
        else:
            continue
        changed.add(one.due.location_id)
    if fresh:
        work.session.execute(insert(table(NeedlessVisitRow)), fresh)
    for key, noted in known.items():
        if key not in holding and noted.state in {NeedlessState.OPEN, NeedlessState.KEPT}:
            _set(work, *key[:2], NeedlessState.LAPSED, service=key[2], reason=noted.reason)
            changed.add(noted.location_id)
    return changed


def _found_again(work: Work, one: Needless) -> None:
    """Write on which ground a finding that is open holds now."""
    row, (appointment_id, person_id, service) = NeedlessVisitRow, one.key
    work.session.execute(
        update(table(row))
        .where(
            row.appointment_id == appointment_id, row.person_id == person_id,
            row.service == service,
        )
        .values(
            ground=one.ground, rule=one.rule, rule_version=one.version, found_at=work.now,
            operator_id=work.actor.operator_id,
        )
    )  # fmt: skip


def _row(work: Work, one: Needless) -> dict[str, Any]:
    return {
        "appointment_id": one.due.appointment_id, "person_id": one.due.person_id,
        "service": one.due.service, "location_id": one.due.location_id, "ground": one.ground,
        "rule": one.rule, "rule_version": one.version, "found_at": work.now,
        "state": NeedlessState.OPEN, "operator_id": work.actor.operator_id,
    }  # fmt: skip


def _set(
    work: Work, appointment_id: UUID, person_id: UUID, state: NeedlessState, reason: str = "",
    service: str = "",
) -> None:  # fmt: skip
    row = NeedlessVisitRow
    wanted = update(table(row)).where(
        row.appointment_id == appointment_id, row.person_id == person_id
    )
    if service:
        wanted = wanted.where(row.service == service)
    is_open = state is NeedlessState.OPEN
    work.session.execute(
        wanted.values(
            state=state,
            reason=reason,
            decided_at=None if is_open else work.now,
            operator_id=work.actor.operator_id,
        )
    )
