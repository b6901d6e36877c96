"""Reading issuance days: their plans, institutions, waves and history."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance_days.day import (
    DayState,
    DayStep,
    HourLine,
    Institution,
    IssuanceDay,
    Rehearsal,
    Share,
)
from counter_app.domain.issuance_days.invitations import Wave
from counter_app.domain.issuance_days.transport import Transport
from counter_app.store.tables.consignments import BagRow, ConsignmentRow, ItemRow
from counter_app.store.tables.issuance_days import (
    InstitutionRow,
    IssuanceDayConsignmentRow,
    IssuanceDayEventRow,
    IssuanceDayHourRow,
    IssuanceDayInstitutionRow,
    IssuanceDayRow,
    IssuanceDayWaveRow,
)
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.planning import LocationRow

_DAYS = (
    select(IssuanceDayRow.__table__, LocationRow.name.label("location_name"), LocationRow.zone)
    .join(LocationRow, LocationRow.id == IssuanceDayRow.location_id)
    .order_by(IssuanceDayRow.day.desc(), IssuanceDayRow.name)
)


def days(session: Session) -> tuple[IssuanceDay, ...]:
    """Return all days, the latest first."""
    return _whole(session, session.execute(_DAYS).all())


def day(session: Session, day_id: UUID) -> IssuanceDay:
    """Return one day. Raises Refused(NOT_FOUND)."""
    found = session.execute(_DAYS.where(IssuanceDayRow.id == day_id)).all()
    if not found:
        raise Refused(Code.NOT_FOUND, what="issuance_day")
    return _whole(session, found)[0]


def at(session: Session, location_id: UUID, on: date) -> tuple[IssuanceDay, ...]:
    """Return the days of a hall on a date; usually one."""
    wanted = _DAYS.where(IssuanceDayRow.location_id == location_id, IssuanceDayRow.day == on)
    return _whole(session, session.execute(wanted).all())


def _whole(session: Session, rows: Sequence[Row[*tuple[Any, ...]]]) -> tuple[IssuanceDay, ...]:
    """Put days together with their parts."""
    ids = [row.id for row in rows]
    hours: dict[UUID, list[HourLine]] = defaultdict(list)
    of_hours = select(IssuanceDayHourRow.__table__).where(IssuanceDayHourRow.day_id.in_(ids))
    for line in session.execute(of_hours.order_by(IssuanceDayHourRow.begins)):
        hours[line.day_id].append(
            HourLine(
                begins=line.begins, ends=line.ends, desks=line.desks, staff=line.staff,
                per_quarter=line.per_quarter,
            )
        )  # fmt: skip
    shares: dict[UUID, list[Share]] = defaultdict(list)
    for row in session.execute(
        select(
            IssuanceDayInstitutionRow.day_id, IssuanceDayInstitutionRow.institution_id,
            IssuanceDayInstitutionRow.expected, InstitutionRow.name,
        )
        .join(InstitutionRow, InstitutionRow.id == IssuanceDayInstitutionRow.institution_id)
        .where(IssuanceDayInstitutionRow.day_id.in_(ids))
        .order_by(InstitutionRow.name)
    ):  # fmt: skip
        share = Share(institution_id=row.institution_id, name=row.name, expected=row.expected)
        shares[row.day_id].append(share)
    bags: dict[UUID, list[UUID]] = defaultdict(list)
    carried = IssuanceDayConsignmentRow
    for day_id, consignment_id in session.execute(
        select(carried.day_id, carried.consignment_id)
        .where(carried.day_id.in_(ids))
        .order_by(carried.consignment_id)
    ):
        bags[day_id].append(consignment_id)
    return tuple(
        _day(row, tuple(hours[row.id]), tuple(shares[row.id]), tuple(bags[row.id])) for row in rows
    )


def _day(
    row: Row[*tuple[Any, ...]],
    hours: tuple[HourLine, ...],
    shares: tuple[Share, ...],
    consignment_ids: tuple[UUID, ...],
) -> IssuanceDay:
    return IssuanceDay(
        id=row.id, location_id=row.location_id, location_name=row.location_name, zone=row.zone,
        day=row.day, name=row.name, doors_open=row.doors_open, state=DayState(row.state),
        service=row.service, target_group=row.target_group, hours=hours, shares=shares,
        hall_holds=row.hall_holds, invite_from=row.invite_from, cut_off_at=row.cut_off_at,
        fallback_from=row.fallback_from, fallback_until=row.fallback_until,
        transport_at=row.transport_at, courier=row.courier, consignment_ids=consignment_ids,
        rehearsal=Rehearsal(
            at=row.rehearsal_at, done_at=row.rehearsed_at, note=row.rehearsal_note
        ),
        guest_note=row.guest_note, copied_from_id=row.copied_from_id, version=row.version,
    )  # fmt: skip


def transports(session: Session, day: IssuanceDay) -> tuple[Transport, ...]:
    """Return the consignments to a day's hall that are under way, and those that the day has."""
    sender = LocationRow.__table__.alias("sender")
    bags = select(func.count()).where(BagRow.consignment_id == ConsignmentRow.id)
    cards = select(func.count()).where(ItemRow.consignment_id == ConsignmentRow.id)
    rows = session.execute(
        select(
            ConsignmentRow.id, ConsignmentRow.reference, ConsignmentRow.courier,
            ConsignmentRow.sent_at, ConsignmentRow.closed_at, sender.c.name,
            bags.scalar_subquery().label("bags"), cards.scalar_subquery().label("cards"),
        )
        .outerjoin(sender, sender.c.id == ConsignmentRow.from_location_id)
        .where(
            ConsignmentRow.to_location_id == day.location_id,
            ConsignmentRow.closed_at.is_(None) | ConsignmentRow.id.in_(day.consignment_ids),
        )
        .order_by(ConsignmentRow.sent_at.desc(), ConsignmentRow.reference)
    )  # fmt: skip
    return tuple(
        Transport(
            consignment_id=row.id, reference=row.reference, courier=row.courier,
            from_name=row.name or "", sent_at=row.sent_at, closed_at=row.closed_at,
            bags=row.bags, cards=row.cards,
        )
        for row in rows
    )  # fmt: skip


def history(session: Session, day_id: UUID) -> tuple[DayStep, ...]:
    """Return what was done to a day, the first step first."""
    rows = session.execute(
        select(IssuanceDayEventRow.__table__, OperatorRow.name)
        .join(OperatorRow, OperatorRow.id == IssuanceDayEventRow.operator_id)
        .where(IssuanceDayEventRow.day_id == day_id)
        .order_by(IssuanceDayEventRow.version)
    )
    return tuple(
        DayStep(
            version=row.version, at=row.at,
            from_state=DayState(row.from_state) if row.from_state else None,
            to_state=DayState(row.to_state), operator=row.name, reason=row.reason, facts=row.facts,
        )
        for row in rows
    )  # fmt: skip


def institutions(session: Session, *only: UUID) -> tuple[Institution, ...]:
    """Return institutions by name; only some of them where named."""
    wanted = select(InstitutionRow.__table__).order_by(InstitutionRow.name)
    if only:
        wanted = wanted.where(InstitutionRow.id.in_(only))
    return tuple(
        Institution(
            id=row.id, name=row.name, contact=row.contact, email=row.email,
            organisation_id=row.organisation_id, location_id=row.location_id,
            columns=tuple(sorted(row.columns.items())), is_active=row.is_active,
            version=row.version,
        )
        for row in session.execute(wanted)
    )  # fmt: skip


def institution(session: Session, institution_id: UUID) -> Institution:
    """Return one institution. Raises Refused(NOT_FOUND)."""
    for one in institutions(session, institution_id):
        return one
    raise Refused(Code.NOT_FOUND, what="institution")


def waves(session: Session, day_id: UUID) -> tuple[Wave, ...]:
    """Return the waves of a day in their order."""
    rows = session.execute(
        select(IssuanceDayWaveRow.__table__)
        .where(IssuanceDayWaveRow.day_id == day_id)
        .order_by(IssuanceDayWaveRow.number)
    )
    return tuple(_wave(row) for row in rows)


def wave(session: Session, wave_id: UUID) -> Wave:
    """Return one wave. Raises Refused(NOT_FOUND)."""
    asked = select(IssuanceDayWaveRow.__table__).where(IssuanceDayWaveRow.id == wave_id)
    row = session.execute(asked).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="wave")
    return _wave(row)


def _wave(row: Row[*tuple[Any, ...]]) -> Wave:
    return Wave(
        id=row.id, day_id=row.day_id, number=row.number, name=row.name, begins=row.begins,
        ends=row.ends, per_quarter=row.per_quarter, institution_id=row.institution_id,
        send_on=row.send_on, invited_at=row.invited_at, version=row.version,
    )  # fmt: skip
