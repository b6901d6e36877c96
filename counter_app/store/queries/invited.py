"""Reading invitations together with the visits that stand for them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, exists, or_, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import Appointment, AppointmentState
from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance_days.invitations import COMING, Invitation
from counter_app.domain.messages import MessageKind, mail_address
from counter_app.domain.people.person import Address, full_name
from counter_app.store.queries.day_guests import invitation_of
from counter_app.store.tables.appointments import AppointmentRow
from counter_app.store.tables.issuance_days import InvitationRow, IssuanceDayRow
from counter_app.store.tables.messages import OutboxRow
from counter_app.store.tables.people import PersonRow
from counter_app.store.tables.planning import LocationRow

_A, _I, _P = AppointmentRow, InvitationRow, PersonRow
_STANDS = (
    AppointmentState.HELD, AppointmentState.BOOKED, AppointmentState.ARRIVED,
    AppointmentState.IN_SERVICE,
)  # fmt: skip
_TO_WRITE = (
    select(
        _A.__table__, _I.id.label("invitation_id"), _I.person_id, _P.surname, _P.given_names,
        _P.street, _P.postcode, _P.city, _P.email, LocationRow.name.label("location_name"),
    )
    .join(_I, _I.visit_uid == _A.uid)
    .join(_P, _P.id == _I.person_id)
    .join(LocationRow, LocationRow.id == _A.location_id)
    .join(IssuanceDayRow, and_(
        IssuanceDayRow.id == _I.day_id, IssuanceDayRow.location_id == _A.location_id,
    ))
    .where(_A.state == AppointmentState.BOOKED, _I.state.in_(sorted(COMING)))
    .order_by(_A.starts_at, _P.search_key, _A.id)
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ToWrite:
    """An invitation that is to be written: the visit, and whom to.

    Attributes:
        recipient: name and address, as they stand in the envelope's window.
    """

    visit: Appointment
    person_id: UUID
    recipient: tuple[str, ...]


def to_write(
    session: Session, day_id: UUID, wave_id: UUID | None = None, *, only_without_mail: bool = False
) -> list[ToWrite]:
    """Return the invitations of a day that stand, the earliest first."""
    asked = _TO_WRITE.where(_I.day_id == day_id)
    if wave_id is not None:
        asked = asked.where(_I.wave_id == wave_id)
    if only_without_mail:
        told = exists().where(
            OutboxRow.appointment_id == _A.id, OutboxRow.kind == MessageKind.INVITATION,
            or_(OutboxRow.printed_at.is_not(None), OutboxRow.routed_at.is_not(None)),
        )  # fmt: skip
        asked = asked.where(~told)
    rows = session.connection().execute(asked)
    return [
        _to_write(row) for row in rows
        if not only_without_mail or mail_address(row.email) is None
    ]  # fmt: skip


def _to_write(row: Row[*tuple[Any, ...]]) -> ToWrite:
    name = f"{row.given_names} {row.surname}".strip()
    address = Address(row.street, row.postcode, row.city)
    return ToWrite(
        visit=_visit(row), person_id=row.person_id, recipient=(name, *address.lines())
    )  # fmt: skip


def _visit(row: Row[*tuple[Any, ...]]) -> Appointment:
    return Appointment(
        id=row.id, uid=row.uid, sequence=row.sequence, code=row.code,
        location_id=row.location_id, location_name=row.location_name, service=row.service,
        starts_at=row.starts_at, ends_at=row.ends_at, state=row.state,
        participants=(row.person_id,), name=full_name(row.surname, row.given_names),
        language=row.language, version=row.version, channel=row.channel,
    )  # fmt: skip


def standing_visits(session: Session, uids: Collection[UUID]) -> dict[UUID, UUID]:
    """Return the appointment that stands of each of some uids."""
    wanted = list(uids)
    found: dict[UUID, UUID] = {}
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        rows = session.execute(select(_A.uid, _A.id).where(_A.uid.in_(part), _A.state.in_(_STANDS)))
        found |= {row.uid: row.id for row in rows}
    return found


def by_code(session: Session, code: str) -> Invitation:
    """Return the invitation whose visit has a code. Raises Refused(NOT_FOUND)."""
    row = session.execute(
        select(_I.__table__)
        .join(_A, _A.uid == _I.visit_uid)
        .where(_A.code == code)
        .limit(1)
        .with_for_update(of=_I)
    ).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="invitation")
    return invitation_of(row)


def names(session: Session, day_id: UUID) -> tuple[dict[str, UUID], dict[str, UUID]]:
    """Return a day's invitations by the codes of their visits, and by V-number."""
    codes = session.execute(
        select(_A.code, _I.id).join(_I, _I.visit_uid == _A.uid).where(_I.day_id == day_id)
    )
    numbers = session.execute(
        select(_P.v_number, _I.id)
        .join(_I, _I.person_id == _P.id)
        .where(_I.day_id == day_id, _P.v_number.is_not(None))
    )
    return {row[0]: row[1] for row in codes}, {row[0] or "": row[1] for row in numbers}
