"""Counting what happened on an issuance day, for its report and for the list of an institution."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState, Channel
from counter_app.domain.identity.verification import Outcome
from counter_app.domain.issuance import HandOutState
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.issuance_days.invitations import COMING
from counter_app.domain.issuance_days.report import InstitutionFigures, InstitutionLine
from counter_app.domain.planning.ticks import midnight
from counter_app.store.tables.appointments import AppointmentRow, ParticipantRow
from counter_app.store.tables.identity import VerificationRow
from counter_app.store.tables.issuance import HandOutRow, RefusalRow
from counter_app.store.tables.issuance_days import (
    InvitationRow,
    IssuanceDayGuestRow,
    IssuanceDayRosterRow,
)
from counter_app.store.tables.queue import TicketRow

_G = IssuanceDayGuestRow
_CALLED_OFF = (
    AppointmentState.HELD, AppointmentState.CANCELLED, AppointmentState.MOVED,
    AppointmentState.RELEASED_NOT_NEEDED,
)  # fmt: skip


def span(day: IssuanceDay) -> tuple[datetime, datetime]:
    """Return the moments at which the local day begins and ends."""
    return midnight(day.day, day.tz), midnight(day.day + timedelta(days=1), day.tz)


def _here(day: IssuanceDay) -> ColumnElement[bool]:
    begins, ends = span(day)
    return (
        (AppointmentRow.location_id == day.location_id)
        & (AppointmentRow.starts_at >= begins)
        & (AppointmentRow.starts_at < ends)
    )


def invitations(session: Session, day_id: UUID) -> Mapping[str, int]:
    """Return how many invitations stand in each state."""
    rows = session.execute(
        select(InvitationRow.state, func.count())
        .where(InvitationRow.day_id == day_id)
        .group_by(InvitationRow.state)
    )
    return {state.value: number for state, number in rows}


def invited_by_time(session: Session, day_id: UUID) -> tuple[tuple[datetime, int], ...]:
    """Return how many people are invited to each time, of those for whom a place is kept."""
    rows = session.execute(
        select(InvitationRow.starts_at, func.count())
        .where(InvitationRow.day_id == day_id, InvitationRow.state.in_(COMING))
        .group_by(InvitationRow.starts_at)
        .order_by(InvitationRow.starts_at)
    )
    return tuple((at, number) for at, number in rows)


def guests(session: Session, day: IssuanceDay) -> tuple[int, int, int]:
    """Return how many had an appointment, how many of them came, and how many came without."""
    row = session.execute(
        select(
            func.count().filter(AppointmentRow.channel != Channel.WALK_IN),
            func.count(TicketRow.number).filter(AppointmentRow.channel != Channel.WALK_IN),
            func.count().filter(AppointmentRow.channel == Channel.WALK_IN),
        )
        .select_from(ParticipantRow)
        .join(AppointmentRow, AppointmentRow.id == ParticipantRow.appointment_id)
        .outerjoin(TicketRow, TicketRow.appointment_id == AppointmentRow.id)
        .where(_here(day), AppointmentRow.state.not_in(_CALLED_OFF))
    ).one()
    return row[0], row[1], row[2]


def hand_outs(session: Session, day: IssuanceDay) -> tuple[tuple[datetime, ...], int]:
    """Return the moments of the hand-outs in the hall that stand, and how many were undone."""
    begins, ends = span(day)
    rows = session.execute(
        select(HandOutRow.at, HandOutRow.state)
        .where(
            HandOutRow.location_id == day.location_id, HandOutRow.at >= begins,
            HandOutRow.at < ends,
        )
        .order_by(HandOutRow.at)
    ).all()  # fmt: skip
    stand = tuple(row.at for row in rows if row.state is HandOutState.HANDED_OUT)
    return stand, len(rows) - len(stand)


def refusals(session: Session, day: IssuanceDay) -> tuple[tuple[str, int], ...]:
    """Return how many hand-outs were refused for which reason, the most frequent first."""
    number = func.count()
    rows = session.execute(
        select(RefusalRow.reason, number)
        .join(AppointmentRow, AppointmentRow.id == RefusalRow.appointment_id)
        .where(_here(day))
        .group_by(RefusalRow.reason)
        .order_by(number.desc(), RefusalRow.reason)
    )
    return tuple((reason.value, count) for reason, count in rows)


def doubts(session: Session, day: IssuanceDay) -> tuple[int, int]:
    """Return about how many people a second person had to be asked, and how many one settled."""
    row = session.execute(
        select(
            func.count(VerificationRow.person_id.distinct()).filter(
                VerificationRow.outcome == Outcome.NEEDS_SECOND_PERSON
            ),
            func.count(VerificationRow.person_id.distinct()).filter(
                VerificationRow.second_of.is_not(None),
                VerificationRow.outcome != Outcome.NEEDS_SECOND_PERSON,
            ),
        )
        .join(AppointmentRow, AppointmentRow.id == VerificationRow.appointment_id)
        .where(_here(day))
    ).one()
    return row[0], row[1]


def institutions(
    session: Session, day: IssuanceDay, left_over: Mapping[UUID | None, int]
) -> tuple[InstitutionFigures, ...]:
    """Return what became of the people of each institution, in the order of their names.

    Args:
        session: to read in.
        day: the day.
        left_over: cards of each institution's people that were not handed out.
    """
    begins, ends = span(day)
    by = _G.institution_id
    listed = _counts(session, select(by, func.count()).where(_G.day_id == day.id))
    invited = _counts(
        session,
        select(by, func.count())
        .join(InvitationRow, InvitationRow.guest_id == _G.id)
        .where(_G.day_id == day.id),
    )
    came = _counts(
        session,
        select(by, func.count(_G.id.distinct()))
        .join(ParticipantRow, ParticipantRow.person_id == _G.person_id)
        .join(AppointmentRow, AppointmentRow.id == ParticipantRow.appointment_id)
        .join(TicketRow, TicketRow.appointment_id == AppointmentRow.id)
        .join(InvitationRow, InvitationRow.guest_id == _G.id)
        .where(_G.day_id == day.id, _here(day)),
    )
    handed_out = _counts(
        session,
        select(by, func.count(HandOutRow.card_id.distinct()))
        .join(HandOutRow, HandOutRow.person_id == _G.person_id)
        .where(
            _G.day_id == day.id, HandOutRow.location_id == day.location_id,
            HandOutRow.at >= begins, HandOutRow.at < ends,
            HandOutRow.state == HandOutState.HANDED_OUT,
        ),
    )  # fmt: skip
    return tuple(
        InstitutionFigures(
            institution_id=one.institution_id, name=one.name, expected=one.expected,
            listed=listed.get(one.institution_id, 0), invited=invited.get(one.institution_id, 0),
            came=came.get(one.institution_id, 0),
            handed_out=handed_out.get(one.institution_id, 0),
            left_over=left_over.get(one.institution_id, 0),
        )
        for one in day.shares
    )  # fmt: skip


def _counts(session: Session, query: object) -> dict[UUID, int]:
    rows = session.execute(query.group_by(_G.institution_id))  # type: ignore[attr-defined]
    return {row[0]: row[1] for row in rows}


def institution_lines(
    session: Session, day: IssuanceDay, institution_id: UUID
) -> tuple[InstitutionLine, ...]:
    """Return each line of an institution's own lists, with whether the card was handed out there.

    What lies elsewhere in the file is not looked at: a card that was collected at a desk before
    the day, or somewhere else, is told as not handed out on it.
    """
    begins, ends = span(day)
    rows = session.execute(
        select(
            IssuanceDayRosterRow.file_name, IssuanceDayRosterRow.at.label("sent_at"), _G.row,
            _G.surname, _G.given_names, _G.v_number, _G.given_number,
            func.min(HandOutRow.at).label("handed_out_at"),
        )
        .join(IssuanceDayRosterRow, IssuanceDayRosterRow.id == _G.roster_id)
        .outerjoin(
            HandOutRow,
            (HandOutRow.person_id == _G.person_id)
            & (HandOutRow.location_id == day.location_id)
            & (HandOutRow.at >= begins)
            & (HandOutRow.at < ends)
            & (HandOutRow.state == HandOutState.HANDED_OUT),
        )
        .where(_G.day_id == day.id, _G.institution_id == institution_id)
        .group_by(
            _G.id, IssuanceDayRosterRow.file_name, IssuanceDayRosterRow.at, _G.row, _G.surname,
            _G.given_names, _G.v_number, _G.given_number,
        )
        .order_by(IssuanceDayRosterRow.at, _G.row)
    )  # fmt: skip
    return tuple(
        InstitutionLine(
            list_name=row.file_name, row=row.row, surname=row.surname,
            given_names=row.given_names, given_number=row.v_number or row.given_number,
            handed_out_on=day.day if row.handed_out_at is not None else None,
        )
        for row in rows
    )  # fmt: skip
