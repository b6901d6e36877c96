"""Reading the figures of an issuance day: sums that the database makes, and what does not fit."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import bindparam, case, exists, func, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState, Outcome
from counter_app.domain.custody.card import COLLECTABLE, CardState, Place
from counter_app.domain.issuance import HandOutState
from counter_app.domain.issuance_days.board import (
    Counted,
    DeskKind,
    DeskLine,
    HallFigures,
    LooseEnd,
    LooseKind,
    Tally,
)
from counter_app.domain.people.person import full_name
from counter_app.domain.queue import AT_DESK, IN_HALL, QueueState, ticket_text
from counter_app.store.tables.appointments import (
    AppointmentRow,
    ParticipantRow,
    ParticipantServiceRow,
)
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.issuance import HandOutRow
from counter_app.store.tables.issuance_days import (
    InstitutionRow,
    InvitationRow,
    IssuanceDayGuestRow,
)
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.people import PersonRow
from counter_app.store.tables.planning import DeskRow
from counter_app.store.tables.queue import DeskSliceRow, QueueEntryRow, TicketRow

_A, _P, _E = AppointmentRow, ParticipantRow, QueueEntryRow
_GONE = (
    AppointmentState.MOVED, AppointmentState.HELD, AppointmentState.CANCELLED,
    AppointmentState.RELEASED_NOT_NEEDED,
)  # fmt: skip
_TODAY = (
    (_A.location_id == bindparam("location_id"))
    & (_A.starts_at >= bindparam("begins"))
    & (_A.starts_at < bindparam("ends"))
    & _A.state.not_in(_GONE)
)
_COMES = exists().where(
    ParticipantServiceRow.appointment_id == _P.appointment_id,
    ParticipantServiceRow.position == _P.position,
    ParticipantServiceRow.outcome != Outcome.WITHDRAWN,
)
_HANDED = (
    (HandOutRow.appointment_id == _P.appointment_id)
    & (HandOutRow.person_id == _P.person_id)
    & (HandOutRow.state == HandOutState.HANDED_OUT)
)
_COUNTED = (
    select(
        _A.starts_at, IssuanceDayGuestRow.institution_id, InstitutionRow.name,
        func.count().label("invited"), func.count(TicketRow.appointment_id).label("came"),
        func.count(HandOutRow.id).label("handed"),
        func.count(case((HandOutRow.at >= bindparam("since"), 1))).label("recent"),
    )
    .join(_P, _P.appointment_id == _A.id)
    .outerjoin(TicketRow, TicketRow.appointment_id == _A.id)
    .outerjoin(HandOutRow, _HANDED)
    .outerjoin(
        InvitationRow,
        (InvitationRow.visit_uid == _A.uid) & (InvitationRow.person_id == _P.person_id),
    )
    .outerjoin(IssuanceDayGuestRow, IssuanceDayGuestRow.id == InvitationRow.guest_id)
    .outerjoin(InstitutionRow, InstitutionRow.id == IssuanceDayGuestRow.institution_id)
    .where(_TODAY, _COMES)
    .group_by(_A.starts_at, IssuanceDayGuestRow.institution_id, InstitutionRow.name)
)  # fmt: skip
_OPEN = _E.ended_at.is_(None) & _E.voided_at.is_(None)
_DUE = case((_A.starts_at > TicketRow.arrived_at, _A.starts_at), else_=TicketRow.arrived_at)
_HALL = (
    select(_E.state, func.count().label("people"), func.min(_DUE).label("oldest"))
    .join(_A, _A.id == _E.appointment_id)
    .join(TicketRow, TicketRow.appointment_id == _E.appointment_id)
    .where(_E.location_id == bindparam("location_id"), _OPEN, TicketRow.day == bindparam("day"))
    .group_by(_E.state)
)
_DESKS = (
    select(
        DeskRow.id, DeskRow.name, DeskSliceRow.id.label("slice"), DeskSliceRow.until,
        DeskSliceRow.started_at.label("sits"), OperatorRow.name.label("clerk"),
        TicketRow.number, _E.started_at,
    )
    .outerjoin(
        DeskSliceRow, (DeskSliceRow.desk_id == DeskRow.id) & DeskSliceRow.ended_at.is_(None)
    )
    .outerjoin(OperatorRow, OperatorRow.id == DeskSliceRow.operator_id)
    .outerjoin(_E, (_E.desk_id == DeskRow.id) & _OPEN & _E.state.in_(sorted(AT_DESK)))
    .outerjoin(TicketRow, TicketRow.appointment_id == _E.appointment_id)
    .where(DeskRow.location_id == bindparam("location_id"), DeskRow.is_active)
    .order_by(func.length(DeskRow.name), DeskRow.name)
)  # fmt: skip
_HAS_CARD = exists().where(
    CardRow.person_id == _P.person_id, CardRow.location_id == _A.location_id,
    CardRow.state.in_((*sorted(COLLECTABLE), CardState.PRESENTED)),
)  # fmt: skip
_WITHOUT_CARD = (
    select(
        _P.person_id, PersonRow.surname, PersonRow.given_names, _A.starts_at, TicketRow.number,
        func.count().over().label("all"),
    )
    .join(_P, _P.appointment_id == _A.id)
    .join(PersonRow, PersonRow.id == _P.person_id)
    .outerjoin(TicketRow, TicketRow.appointment_id == _A.id)
    .outerjoin(HandOutRow, _HANDED)
    .where(_TODAY, _COMES, HandOutRow.id.is_(None), ~_HAS_CARD)
    .order_by(TicketRow.number.nulls_last(), _A.starts_at, PersonRow.search_key)
    .limit(bindparam("most"))
)  # fmt: skip
_INSIDE = _WITHOUT_CARD.where(exists().where(_E.appointment_id == _A.id, _OPEN).correlate(_A))
_NOT_INSIDE = _WITHOUT_CARD.where(_A.state == AppointmentState.BOOKED)
_WITHOUT_PERSON = (
    select(
        CardRow.document_number, CardRow.box, CardRow.position,
        func.count().over().label("all"),
    )
    .where(
        CardRow.location_id == bindparam("location_id"),
        CardRow.state.in_((CardState.RECEIVED, *sorted(COLLECTABLE))),
        ~exists()
        .where(_P.person_id == CardRow.person_id, _A.id == _P.appointment_id, _TODAY)
        .correlate(CardRow),
    )
    .order_by(CardRow.box, CardRow.position, CardRow.document_number)
    .limit(bindparam("most"))
)  # fmt: skip
_CARDS = select(CardRow.id, CardRow.document_number, CardRow.box, CardRow.position).where(
    CardRow.id.in_(bindparam("cards", expanding=True)),
    CardRow.state.in_(sorted(COLLECTABLE)),
)
_TOOK = (
    select(_E.started_at, _E.ended_at)
    .where(
        _E.location_id == bindparam("location_id"), _E.started_at >= bindparam("begins"),
        _E.started_at < bindparam("ends"), _E.state == QueueState.SERVING,
        _E.ended_at.is_not(None), _E.voided_at.is_(None),
    )
    .order_by(_E.started_at)
)  # fmt: skip


def counted(
    session: Session, location_id: UUID, begins: datetime, ends: datetime, since: datetime
) -> tuple[Counted, ...]:
    """Return the people of a day, counted by told time and institution.

    Args:
        since: from when on a hand-out is recent.
    """
    rows = session.connection().execute(
        _COUNTED, {"location_id": location_id, "begins": begins, "ends": ends, "since": since}
    )
    return tuple(
        Counted(
            starts_at=row.starts_at, institution_id=row.institution_id, institution=row.name or "",
            tally=Tally(
                invited=row.invited, came=row.came, handed=row.handed, recent=row.recent
            ),
        )
        for row in rows
    )  # fmt: skip


def hall(session: Session, location_id: UUID, day: date) -> HallFigures:
    """Return who is inside now."""
    rows = session.connection().execute(_HALL, {"location_id": location_id, "day": day})
    states = {row.state: (row.people, row.oldest) for row in rows}
    oldest = [states[state][1] for state in IN_HALL if state in states]
    return HallFigures(
        waiting=sum(states[state][0] for state in IN_HALL if state in states),
        at_desk=sum(states[state][0] for state in AT_DESK if state in states),
        aside=states.get(QueueState.PARKED, (0, None))[0],
        oldest=min(oldest, default=None),
    )


def desks(
    session: Session, location_id: UUID, now: datetime, wanted: dict[UUID, datetime]
) -> tuple[DeskLine, ...]:
    """Return the desks of a hall, 2 before 10."""
    found = []
    for row in session.connection().execute(_DESKS, {"location_id": location_id}):
        kind, since = DeskKind.CLOSED, None
        if row.slice is not None:
            kind, since = DeskKind.FREE, row.sits
            if row.number is not None:
                kind, since = DeskKind.SERVES, row.started_at
            elif row.until is not None and row.until <= now:
                kind = DeskKind.CLOSED
            elif row.until is not None:
                kind = DeskKind.CLOSING
        elif row.id in wanted:
            kind, since = DeskKind.WANTED, wanted[row.id]
        found.append(
            DeskLine(
                desk_id=row.id, name=row.name, kind=kind, operator=row.clerk or "",
                ticket=ticket_text(row.number), since=since,
                until=row.until if row.slice is not None else None,
            )
        )  # fmt: skip
    return tuple(found)


def without_card(
    session: Session, location_id: UUID, begins: datetime, ends: datetime, most: int
) -> dict[LooseKind, tuple[int, tuple[LooseEnd, ...]]]:
    """Return who has no card that can be brought: those inside, and those who are to come."""
    values = {"location_id": location_id, "begins": begins, "ends": ends, "most": most}
    found = {}
    for kind, query in (
        (LooseKind.INSIDE_NO_CARD, _INSIDE), (LooseKind.INVITED_NO_CARD, _NOT_INSIDE)
    ):  # fmt: skip
        rows = session.connection().execute(query, values).all()
        found[kind] = (
            rows[0].all if rows else 0,
            tuple(
                LooseEnd(
                    kind=kind, name=full_name(row.surname, row.given_names),
                    ticket=ticket_text(row.number), starts_at=row.starts_at,
                    person_id=row.person_id,
                )
                for row in rows
            ),
        )  # fmt: skip
    return found


def without_person(
    session: Session, location_id: UUID, begins: datetime, ends: datetime, most: int
) -> tuple[int, tuple[LooseEnd, ...]]:
    """Return the cards that lie here though nobody is expected for them."""
    values = {"location_id": location_id, "begins": begins, "ends": ends, "most": most}
    rows = session.connection().execute(_WITHOUT_PERSON, values).all()
    ends_found = tuple(
        LooseEnd(
            kind=LooseKind.CARD_NO_PERSON, number=row.document_number,
            place=str(Place(row.box, row.position)),
        )
        for row in rows
    )  # fmt: skip
    return (rows[0].all if rows else 0), ends_found


def not_found(session: Session, cards: tuple[UUID, ...]) -> tuple[LooseEnd, ...]:
    """Return which of these cards still were not found: nobody took them out of the store."""
    rows = session.connection().execute(_CARDS, {"cards": list(cards)}) if cards else ()
    return tuple(
        LooseEnd(
            kind=LooseKind.NOT_FOUND, number=row.document_number,
            place=str(Place(row.box, row.position)),
        )
        for row in rows
    )  # fmt: skip


def took(
    session: Session, location_id: UUID, begins: datetime, ends: datetime
) -> tuple[float, ...]:
    """Return how many seconds each service of a span of time took, in the order of beginning."""
    rows = session.connection().execute(
        _TOOK, {"location_id": location_id, "begins": begins, "ends": ends}
    )
    return tuple((row.ended_at - row.started_at).total_seconds() for row in rows)
