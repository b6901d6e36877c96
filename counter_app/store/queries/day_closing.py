"""Reading what became of a day: its cards, bags that went back, counts and recorded visits."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, or_, select
from sqlalchemy.orm import Session, aliased

from counter_app.domain.appointments import Channel
from counter_app.domain.custody.card import CardState, Place
from counter_app.domain.custody.keeper import KeeperKind
from counter_app.domain.issuance import HandOutState
from counter_app.domain.issuance_days.closing import DayCard, LastCount, ReturnedBag, fate_of
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.issuance_days.recorded import RecordedVisit
from counter_app.domain.planning.ticks import midnight
from counter_app.domain.queue import AT_DESK, QueueState
from counter_app.store.queries import vault
from counter_app.store.queries.old_documents import kept_at
from counter_app.store.tables.appointments import AppointmentRow
from counter_app.store.tables.consignments import BagRow, ConsignmentRow, ItemRow
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.day_closing import DayKeptCardRow, DayReturnRow
from counter_app.store.tables.issuance import HandOutRow, SurrenderedRow
from counter_app.store.tables.issuance_days import (
    InstitutionRow,
    IssuanceDayConsignmentRow,
    IssuanceDayGuestRow,
    IssuanceDayInstitutionRow,
)
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.planning import LocationRow
from counter_app.store.tables.queue import DeskSliceRow, QueueEntryRow, TicketRow
from counter_app.store.tables.vault import CountRow

_G = IssuanceDayGuestRow
_E = QueueEntryRow
_ON_DAY = (HandOutRow.card_id == CardRow.id) & (HandOutRow.state == HandOutState.HANDED_OUT)


def cards(session: Session, day: IssuanceDay) -> tuple[DayCard, ...]:
    """Return every card of a day: brought by its consignments, or a guest's that lies in the hall.

    A card that a guest was handed in the same place long before is none of them.
    """
    brought = (
        select(ItemRow.card_id)
        .join(
            IssuanceDayConsignmentRow,
            IssuanceDayConsignmentRow.consignment_id == ItemRow.consignment_id,
        )
        .where(IssuanceDayConsignmentRow.day_id == day.id)
    )
    awaited = (
        select(ItemRow.card_id)
        .join(ConsignmentRow, ConsignmentRow.id == ItemRow.consignment_id)
        .where(
            ConsignmentRow.to_location_id == day.location_id, ConsignmentRow.closed_at.is_(None),
            CardRow.state.in_((CardState.ANNOUNCED, CardState.IN_TRANSIT)),
            ItemRow.card_id == CardRow.id,
        )
        .exists()
    )  # fmt: skip
    here = (
        (CardRow.location_id == day.location_id)
        & _G.id.is_not(None)
        & or_(
            CardRow.state.not_in((CardState.HANDED_OUT, CardState.ANNOUNCED, CardState.DESTROYED)),
            HandOutRow.at >= midnight(day.day, day.tz),
        )
    )
    rows = session.execute(
        select(
            CardRow.id, CardRow.document_number, CardRow.state, CardRow.keeper,
            CardRow.location_id, CardRow.box, CardRow.position, _G.institution_id,
            InstitutionRow.name, DayKeptCardRow.reason, awaited.label("is_awaited"),
        )
        .outerjoin(_G, (_G.person_id == CardRow.person_id) & (_G.day_id == day.id))
        .outerjoin(InstitutionRow, InstitutionRow.id == _G.institution_id)
        .outerjoin(
            DayKeptCardRow,
            (DayKeptCardRow.card_id == CardRow.id) & (DayKeptCardRow.day_id == day.id),
        )
        .outerjoin(HandOutRow, _ON_DAY)
        .where(or_(CardRow.id.in_(brought), here))
        .order_by(CardRow.box, CardRow.position, CardRow.document_number)
    )  # fmt: skip
    return tuple(_card(row, day) for row in rows)


def _card(row: Row[*tuple[Any, ...]], day: IssuanceDay) -> DayCard:
    at_hall = row.location_id == day.location_id
    fate = fate_of(
        CardState(row.state), KeeperKind(row.keeper), at_hall=at_hall,
        is_kept=row.reason is not None, is_awaited=row.is_awaited,
    )  # fmt: skip
    return DayCard(
        id=row.id, number=row.document_number, state=CardState(row.state), fate=fate,
        place=str(Place(row.box, row.position)) if at_hall and row.box else "",
        institution_id=row.institution_id, institution=row.name or "",
        kept_reason=row.reason or "",
    )  # fmt: skip


def returns(session: Session, day_id: UUID) -> tuple[ReturnedBag, ...]:
    """Return the bags that went back after a day, the first one first."""
    number = (
        select(func.count())
        .select_from(ItemRow)
        .where(ItemRow.bag_id == BagRow.id)
        .scalar_subquery()
    )
    rows = session.execute(
        select(
            ConsignmentRow.id, ConsignmentRow.reference, ConsignmentRow.sent_at,
            ConsignmentRow.closed_at, BagRow.label, BagRow.seal, number.label("cards"),
            LocationRow.name.label("destination"), DayReturnRow.institution_id,
            InstitutionRow.name.label("institution"),
        )
        .join(DayReturnRow, DayReturnRow.consignment_id == ConsignmentRow.id)
        .join(BagRow, BagRow.consignment_id == ConsignmentRow.id)
        .outerjoin(LocationRow, LocationRow.id == ConsignmentRow.to_location_id)
        .outerjoin(InstitutionRow, InstitutionRow.id == DayReturnRow.institution_id)
        .where(DayReturnRow.day_id == day_id)
        .order_by(ConsignmentRow.sent_at, BagRow.label)
    )  # fmt: skip
    return tuple(
        ReturnedBag(
            consignment_id=row.id, reference=row.reference, label=row.label, seal=row.seal,
            cards=row.cards, destination=row.destination or "", sent_at=row.sent_at,
            institution_id=row.institution_id, institution=row.institution or "",
            received_at=row.closed_at,
        )
        for row in rows
    )  # fmt: skip


def last_count(session: Session, day: IssuanceDay) -> LastCount | None:
    """Return the newest count of everything in the hall since a day began, or None."""
    first, second = aliased(OperatorRow), aliased(OperatorRow)
    row = session.execute(
        select(CountRow.id, first.name.label("first"), second.name.label("second"))
        .join(first, first.id == CountRow.first_id)
        .join(second, second.id == CountRow.second_id)
        .where(
            CountRow.location_id == day.location_id,
            CountRow.tray == "",
            CountRow.opened_at >= day.opens_at,
        )
        .order_by(CountRow.opened_at.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    found = vault.count(session, row.id)
    since = session.scalar(
        select(func.count())
        .select_from(HandOutRow)
        .join(_G, (_G.person_id == HandOutRow.person_id) & (_G.day_id == day.id))
        .where(HandOutRow.location_id == day.location_id, HandOutRow.at > found.opened_at)
    )
    return LastCount(
        id=found.id, first=row.first, second=row.second, opened_at=found.opened_at,
        closed_at=found.closed_at, expected=found.expected, seen=found.seen,
        differences=found.differences, handed_out_since=since or 0,
    )  # fmt: skip


def consignments_open(session: Session, day: IssuanceDay) -> int:
    """Return how many of a day's consignments to the hall were not closed."""
    return session.scalar(
        select(func.count())
        .select_from(IssuanceDayConsignmentRow)
        .join(ConsignmentRow, ConsignmentRow.id == IssuanceDayConsignmentRow.consignment_id)
        .where(
            IssuanceDayConsignmentRow.day_id == day.id, ConsignmentRow.closed_at.is_(None),
            ConsignmentRow.to_location_id == day.location_id,
        )
    ) or 0  # fmt: skip


def old_documents(session: Session, day: IssuanceDay) -> int:
    """Return how many old documents of guests were taken in and wait for the maker.

    Those that are cards on file as well are told among the cards.
    """
    return (
        session.scalar(
            select(func.count())
            .select_from(SurrenderedRow)
            .join(HandOutRow, HandOutRow.id == SurrenderedRow.hand_out_id)
            .join(_G, (_G.person_id == HandOutRow.person_id) & (_G.day_id == day.id))
            .where(kept_at(day.location_id), SurrenderedRow.card_id.is_(None))
        )
        or 0
    )


def vaults(session: Session, day_id: UUID) -> tuple[tuple[UUID, UUID], ...]:
    """Return where institutions of a day keep cards themselves."""
    rows = session.execute(
        select(InstitutionRow.id, InstitutionRow.location_id)
        .join(
            IssuanceDayInstitutionRow,
            IssuanceDayInstitutionRow.institution_id == InstitutionRow.id,
        )
        .where(IssuanceDayInstitutionRow.day_id == day_id, InstitutionRow.location_id.is_not(None))
    )
    return tuple((row.id, row.location_id) for row in rows)


def visits(session: Session, day: IssuanceDay) -> tuple[RecordedVisit, ...]:
    """Return the times of everybody who was in the hall on a day, in the order of arrival."""
    begins = midnight(day.day, day.tz)
    rows = session.execute(
        select(
            _E.appointment_id, _E.state, _E.started_at, _E.ended_at, _E.desk_id,
            AppointmentRow.starts_at, AppointmentRow.channel, TicketRow.priority,
        )
        .join(AppointmentRow, AppointmentRow.id == _E.appointment_id)
        .join(TicketRow, TicketRow.appointment_id == _E.appointment_id)
        .where(
            TicketRow.location_id == day.location_id, TicketRow.day == day.day,
            _E.started_at >= begins, _E.voided_at.is_(None),
        )
        .order_by(_E.started_at, _E.id)
    )  # fmt: skip
    of: dict[UUID, list[Row[*tuple[Any, ...]]]] = defaultdict(list)
    for row in rows:
        of[row.appointment_id].append(row)
    found = [_visit(slices) for slices in of.values()]
    return tuple(sorted(found, key=lambda one: one.arrived))


def _visit(slices: list[Row[*tuple[Any, ...]]]) -> RecordedVisit:
    """Return the times of a visit out of its slices, which follow each other."""
    first, last = slices[0], slices[-1]
    at_desk = [one for one in slices if one.state in AT_DESK]
    is_over = bool(at_desk) and last.state is QueueState.DONE
    return RecordedVisit(
        due=None if first.channel is Channel.WALK_IN else first.starts_at,
        arrived=first.started_at,
        called=at_desk[0].started_at if at_desk else None,
        done=at_desk[-1].ended_at if is_over else None,
        desk_id=at_desk[-1].desk_id if at_desk else None,
        at_desk=sum(
            (one.ended_at - one.started_at).total_seconds() for one in at_desk if one.ended_at
        ),
        priority=first.priority,
    )  # fmt: skip


def desk_seconds(session: Session, day: IssuanceDay, until: datetime) -> tuple[float, int]:
    """Return how long desks were open together on a day, and how many of them."""
    begins = midnight(day.day, day.tz)
    rows = session.execute(
        select(DeskSliceRow.desk_id, DeskSliceRow.started_at, DeskSliceRow.ended_at).where(
            DeskSliceRow.location_id == day.location_id, DeskSliceRow.started_at >= begins,
            DeskSliceRow.started_at < until,
        )
    ).all()  # fmt: skip
    seconds = sum(
        (min(row.ended_at or until, until) - row.started_at).total_seconds() for row in rows
    )
    return seconds, len({row.desk_id for row in rows})
