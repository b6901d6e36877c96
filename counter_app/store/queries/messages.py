"""Reading what is to go out, what went out, and what did not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, bindparam, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.contacts.needless import Ground, NeedlessState
from counter_app.domain.errors import Code, Refused
from counter_app.domain.messages import (
    Delivery,
    DeliveryState,
    Failure,
    MessageKind,
    NoticeReason,
    Standing,
    Way,
)
from counter_app.domain.people.person import full_name
from counter_app.store.tables.appointments import AppointmentRow, ParticipantRow
from counter_app.store.tables.contacts import NeedlessVisitRow
from counter_app.store.tables.issuance_days import InvitationRow, IssuanceDayRow
from counter_app.store.tables.messages import DeliveryRow, OutboxRow
from counter_app.store.tables.people import PersonRow

_D, _O, _A = DeliveryRow, OutboxRow, AppointmentRow
_WAITING = (DeliveryState.QUEUED, DeliveryState.FAILED)
_named = aliased(PersonRow)
_reached = or_(func.coalesce(_named.email, "") != "", _named.street != "", _named.city != "")
_TO = case(
    (or_(_O.kind == MessageKind.NOTICE, _reached), _O.person_id), else_=ParticipantRow.person_id
)
"""Whom a message goes to: the one it names, or else who is called on the visit. Who is called off
alone and has no address of any kind hears it from the latter."""

_LEAD = (ParticipantRow.appointment_id == _A.id) & (ParticipantRow.position == _A.lead)
"""Joins the person who is called."""

_ALL = (
    select(
        *_D.__table__.columns,
        _O.kind, _O.appointment_id, _O.language, _O.created_at,
        _A.code, _A.starts_at, _A.location_id, PersonRow.id.label("person_id"),
        PersonRow.surname, PersonRow.given_names,
    )
    .join(_O, _O.id == _D.outbox_id)
    .join(_A, _A.id == _O.appointment_id)
    .join(ParticipantRow, _LEAD)
    .outerjoin(_named, _named.id == _O.person_id)
    .join(PersonRow, PersonRow.id == _TO)
)  # fmt: skip
_UNROUTED = (
    select(_O.id, _O.printed_at, PersonRow.email)
    .join(_A, _A.id == _O.appointment_id)
    .join(ParticipantRow, _LEAD)
    .outerjoin(_named, _named.id == _O.person_id)
    .join(PersonRow, PersonRow.id == _TO)
    .where(_O.routed_at.is_(None))
    .order_by(_O.created_at, _O.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=_O)
)
_NEXT = (
    _ALL.where(
        _D.channel == bindparam("channel"),
        or_(
            and_(_D.state.in_(_WAITING), _D.due_at <= bindparam("now")),
            and_(
                _D.state == DeliveryState.CLAIMED,
                _D.claimed_until < bindparam("now"),
                _D.handed_at.is_(None),
            ),
        ),
    )
    .order_by(_D.due_at, _D.id)
    .limit(1)
    .with_for_update(skip_locked=True, of=_D)
)
_REMINDABLE = (
    select(
        _A.id,
        _A.language,
        _A.starts_at,
        _A.created_at,
        select(func.min(_O.days_before))
        .where(_O.appointment_id == _A.id, _O.kind == MessageKind.REMINDER)
        .correlate(_A)
        .scalar_subquery()
        .label("last"),
    )
    .where(
        _A.location_id == bindparam("location_id"),
        _A.state == AppointmentState.BOOKED,
        _A.starts_at >= bindparam("first"),
        _A.starts_at < bindparam("last"),
    )
    .order_by(_A.starts_at, _A.id)
)


def unrouted(session: Session, most: int) -> list[tuple[UUID, bool, str | None]]:
    """Lock messages whose ways are not chosen yet: id, whether printed already, mail address."""
    rows = session.connection().execute(_UNROUTED, {"most": most})
    return [(row[0], row[1] is not None, row[2]) for row in rows]


def next_due(session: Session, channel: Way, now: datetime) -> Delivery | None:
    """Lock the delivery that is longest due and that nobody else has in hand, or None."""
    row = session.connection().execute(_NEXT, {"channel": channel, "now": now}).one_or_none()
    return delivery(row) if row else None


def one(session: Session, delivery_id: UUID, *, lock: bool = False) -> Delivery:
    """Return a delivery. Raises Refused(NOT_FOUND)."""
    asked = _ALL.where(_D.id == delivery_id)
    row = (
        session.connection().execute(asked.with_for_update(of=_D) if lock else asked).one_or_none()
    )
    if row is None:
        raise Refused(Code.NOT_FOUND, what="message")
    return delivery(row)


def in_states(
    session: Session, states: Collection[DeliveryState], channels: Iterable[Way], most: int
) -> tuple[Delivery, ...]:
    """Return deliveries in some states, the oldest first."""
    asked = (
        _ALL.where(_D.state.in_(sorted(states)), _D.channel.in_(sorted(channels)))
        .order_by(_O.created_at, _D.id)
        .limit(most)
    )
    return tuple(delivery(row) for row in session.connection().execute(asked))


def latest(session: Session, most: int) -> tuple[Delivery, ...]:
    """Return the last deliveries, whatever became of them, the latest first."""
    asked = _ALL.order_by(_O.created_at.desc(), _D.id.desc()).limit(most)
    return tuple(delivery(row) for row in session.connection().execute(asked))


def maybe_overtaken(
    session: Session, now: datetime
) -> list[tuple[UUID, MessageKind, AppointmentState, datetime]]:
    """Lock deliveries that did not go out and whose visit does not simply stand and come."""
    open_ones = (*_WAITING, DeliveryState.DEAD, DeliveryState.DOUBTFUL)
    asked = (
        select(_D.id, _O.kind, _A.state, _A.starts_at)
        .join(_O, _O.id == _D.outbox_id)
        .join(_A, _A.id == _O.appointment_id)
        .where(
            _D.state.in_(open_ones),
            or_(_A.state != AppointmentState.BOOKED, _A.starts_at <= now),
        )
        .with_for_update(skip_locked=True, of=_D)
    )
    return [(r[0], r[1], r[2], r[3]) for r in session.connection().execute(asked)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remindable:
    """A booked visit of which people may be reminded.

    Attributes:
        last: how many days before it the last reminder was due, or None before the first.
    """

    appointment_id: UUID
    language: str
    starts_at: datetime
    made_at: datetime
    last: int | None


def remindable(
    session: Session, location_id: UUID, first: datetime, last: datetime
) -> list[Remindable]:
    """Return the booked visits of a span."""
    rows = session.connection().execute(
        _REMINDABLE, {"location_id": location_id, "first": first, "last": last}
    )
    return [
        Remindable(
            appointment_id=row.id, language=row.language, starts_at=row.starts_at,
            made_at=row.created_at, last=row.last,
        )
        for row in rows
    ]  # fmt: skip


def previous_start(session: Session, uid: UUID, sequence: int) -> datetime | None:
    """Return when a visit began before it was moved for the last time, or None."""
    asked = select(_A.starts_at).where(_A.uid == uid, _A.sequence == sequence - 1)
    return session.connection().execute(asked).scalar()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What a message in the outbox states besides its kind.

    Attributes:
        answer_by: until when an offer is kept.
        person_id: whom a notice is for, or who alone is called off.
        notice: what it tells.
        reason: the code of why somebody alone is called off.
    """

    answer_by: datetime | None = None
    person_id: UUID | None = None
    notice: NoticeReason | None = None
    reason: str = ""


def stated(session: Session, message_id: UUID) -> Stated:
    """Return what a message states. Raises Refused(NOT_FOUND)."""
    asked = select(_O.answer_by, _O.person_id, _O.kind, _O.reason).where(_O.id == message_id)
    row = session.connection().execute(asked).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="message")
    is_notice = row.kind is MessageKind.NOTICE
    return Stated(
        answer_by=row.answer_by, person_id=row.person_id,
        notice=NoticeReason(row.reason) if is_notice else None,
        reason="" if is_notice else row.reason,
    )  # fmt: skip


def noticed(
    session: Session, appointment_ids: Collection[UUID]
) -> dict[tuple[UUID, UUID, NoticeReason], datetime]:
    """Return when notices about some visits were put into the outbox, by visit, person, reason."""
    asked = select(_O.appointment_id, _O.person_id, _O.reason, _O.created_at).where(
        _O.kind == MessageKind.NOTICE, _O.appointment_id.in_(list(appointment_ids))
    )
    rows = session.connection().execute(asked) if appointment_ids else ()
    return {
        (row.appointment_id, row.person_id, NoticeReason(row.reason)): row.created_at
        for row in rows
    }


def standing(session: Session, *, printed_here: bool = True) -> Standing:
    """Count how messages stand."""
    unsent = (*_WAITING, DeliveryState.CLAIMED)
    oldest = func.min(case((_D.state.in_(unsent), _O.created_at)))
    rows = session.connection().execute(
        select(_D.state, _D.channel, func.count(), oldest)
        .join(_O, _O.id == _D.outbox_id)
        .group_by(_D.state, _D.channel)
    )
    counts: dict[str, int] = {}
    since: list[datetime] = []
    for state, channel, number, first in rows:
        name = state.value
        if state in {DeliveryState.QUEUED, DeliveryState.CLAIMED}:
            name = "to_print" if printed_here and channel is Way.LETTER else "waiting"
        counts[name] = counts.get(name, 0) + number
        if first is not None and name != "to_print":
            since.append(first)
    unrouted_ones = session.connection().execute(
        select(func.count(), func.min(_O.created_at)).where(_O.routed_at.is_(None))
    )
    number, earliest = unrouted_ones.one()
    counts["waiting"] = counts.get("waiting", 0) + number
    counts.pop("superseded", None)
    if earliest is not None:
        since.append(earliest)
    return Standing(**counts, oldest=min(since, default=None))


def delivery(row: Row[*tuple[Any, ...]]) -> Delivery:
    """Return a row of `_ALL` as the domain knows it."""
    return Delivery(
        id=row.id, message_id=row.outbox_id, appointment_id=row.appointment_id,
        location_id=row.location_id, person_id=row.person_id,
        name=full_name(row.surname, row.given_names), kind=row.kind, channel=row.channel,
        state=row.state, language=row.language, code=row.code, starts_at=row.starts_at,
        created_at=row.created_at, due_at=row.due_at, attempts=row.attempts,
        handed_at=row.handed_at, sent_at=row.sent_at, reference=row.reference,
        failure=Failure(row.failure) if row.failure else None, reply=row.reply,
    )  # fmt: skip


def stated_reason(session: Session, appointment_id: UUID) -> str:
    """Return the code of why all of a visit was called off, "" where none is stated."""
    found = session.scalar(
        select(OutboxRow.reason)
        .where(
            OutboxRow.appointment_id == appointment_id,
            OutboxRow.kind == MessageKind.CANCELLATION,
            OutboxRow.person_id.is_(None),
        )
        .order_by(OutboxRow.created_at.desc())
        .limit(1)
    )
    return found or ""


def needless_on(session: Session, appointment_id: UUID) -> frozenset[UUID]:
    """Return who alone need not come to a visit any more, while the others do."""
    asked = select(_O.person_id).where(
        _O.appointment_id == appointment_id, _O.kind == MessageKind.NOT_NEEDED,
        _O.person_id.is_not(None),
    )  # fmt: skip
    return frozenset(one for one in session.scalars(asked) if one is not None)


def grounds_on(session: Session, appointment_id: UUID) -> dict[UUID, tuple[Ground, ...]]:
    """Return why each of some people need not come to a visit that was given back for them."""
    asked = (
        select(NeedlessVisitRow.person_id, NeedlessVisitRow.ground)
        .where(
            NeedlessVisitRow.appointment_id == appointment_id,
            NeedlessVisitRow.state == NeedlessState.RELEASED,
        )
        .order_by(NeedlessVisitRow.service)
    )
    found: dict[UUID, dict[Ground, None]] = defaultdict(dict)
    for row in session.connection().execute(asked):
        found[row.person_id][row.ground] = None
    return {person_id: tuple(grounds) for person_id, grounds in found.items()}


def guest_note(session: Session, uid: UUID) -> str:
    """Return what the hall asks of somebody who was invited to an issuance day, "" for nothing."""
    asked = (
        select(IssuanceDayRow.guest_note)
        .join(InvitationRow, InvitationRow.day_id == IssuanceDayRow.id)
        .where(InvitationRow.visit_uid == uid)
        .limit(1)
    )
    return session.scalar(asked) or ""
