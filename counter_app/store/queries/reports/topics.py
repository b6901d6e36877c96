"""What counts as a case of each topic: one statement each, and how much a case is.

A topic's columns are always the same: `location_id` and `at`, the `kind`, what its value is worked
out from (`begin`, `end` or `amount`), and what a case is known by. Sums over days and lists of
cases come from the same statement, so that they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, FromClause, Row, and_, case, func, literal, null, select
from sqlalchemy.orm import aliased

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.custody.card import CardState
from counter_app.domain.identity.verification import Outcome
from counter_app.domain.issuance import HandOutState
from counter_app.domain.messages import DeliveryState
from counter_app.domain.planning.opening import LocationKind
from counter_app.domain.queue import QueueState
from counter_app.domain.reports.figures import FigureRules, Topic
from counter_app.store.tables.appointments import AppointmentRow, ParticipantRow
from counter_app.store.tables.contacts import AvoidedVisitRow
from counter_app.store.tables.custody import CardRow, CustodyEventRow
from counter_app.store.tables.identity import VerificationRow
from counter_app.store.tables.issuance import HandOutRow, RefusalRow
from counter_app.store.tables.messages import DeliveryRow, OutboxRow
from counter_app.store.tables.partners import MandateActRow, MandateRow
from counter_app.store.tables.planning import (
    DeskRow,
    LocationRow,
    OrganisationRow,
)
from counter_app.store.tables.queue import DeskSliceRow, QueueEntryRow

AnyRow = Row[*tuple[Any, ...]]
Value = Callable[[AnyRow, "Setting"], int | None]
"""Works out how much a case is from its row; None where it is no case after all."""

_NOTHING, _NAMELESS = null(), literal("")
_A, _Q, _D, _H, _V = AppointmentRow, QueueEntryRow, DeskSliceRow, HandOutRow, VerificationRow
_E = AvoidedVisitRow
_S = AppointmentState
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What values are worked out with besides rows.

    Attributes:
        zones: the time zone of each location.
    """

    zones: Mapping[UUID, ZoneInfo]
    rules: FigureRules
    now: datetime

    def day(self, location_id: UUID, at: datetime) -> date:
        """Return the local day of a moment at a location."""
        return at.astimezone(self.zones[location_id]).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where the cases of a topic come from.

    Attributes:
        of: tables, joined.
        where: what makes a row a case.
        at: the moment that says on which day it counts.
        day: the column of that day, where a case is of a day rather than of a moment.
        begin, end: what a value is worked out from, besides `more`.
        kind_of: tells kinds apart by their value, instead of `kind`.
        reference: what a case is known by.
    """

    of: FromClause
    where: tuple[ColumnElement[bool], ...]
    location_id: Any
    at: Any
    kind: Any
    value: Value
    begin: Any = _NOTHING
    end: Any = _NOTHING
    more: tuple[Any, ...] = ()
    day: Any = None
    kind_of: Callable[[int, Setting], str] | None = None
    reference: Any = _NAMELESS
    appointment_id: Any = _NOTHING
    person_id: Any = _NOTHING


def _one(_row: AnyRow, _setting: Setting) -> int:
    return 1


def _minutes(row: AnyRow, _setting: Setting) -> int:
    """Whole minutes from begin to end."""
    lasted: timedelta = row.end - row.begin
    return lasted // _MINUTE


def _amount(row: AnyRow, _setting: Setting) -> int:
    """What an entry of the record says; one that takes another back says as much less."""
    return int(row.amount)


def _seconds(row: AnyRow, _setting: Setting) -> int:
    lasted: timedelta = row.end - row.begin
    return round(lasted.total_seconds())


def _wait(row: AnyRow, _setting: Setting) -> int:
    """Whole minutes from the later of check-in and booked time; nobody waits less than none."""
    waited: timedelta = row.end - max(row.begin, row.booked_for)
    return max(0, waited // _MINUTE)


def _days(row: AnyRow, setting: Setting) -> int | None:
    """Local days from ready to in hand; a card that was never in stock is no case."""
    if row.begin is None:
        return None
    begun = setting.day(row.location_id, row.begin)
    return (setting.day(row.location_id, row.end) - begun).days


def _age(row: AnyRow, setting: Setting) -> int | None:
    if row.at is None:
        return None
    today = setting.day(row.location_id, setting.now)
    return (today - setting.day(row.location_id, row.at)).days


def _band(days: int, setting: Setting) -> str:
    """Return the code of an age: the days that it does not exceed, or what all others exceed."""
    for least, most in pairwise((-1, *setting.rules.bands)):
        if days <= most:
            return f"{least + 1:03}-{most:03}"
    return f"{setting.rules.bands[-1] + 1:03}-"


_LEAD = and_(ParticipantRow.appointment_id == _A.id, ParticipantRow.position == _A.lead)
_BY_VISIT: dict[str, Any] = {
    "location_id": _A.location_id, "at": _A.starts_at, "kind": _A.service, "value": _one,
    "reference": _A.code, "appointment_id": _A.id, "person_id": ParticipantRow.person_id,
}  # fmt: skip


def _visits(*states: AppointmentState) -> Source:
    return Source(
        of=table_of(_A).outerjoin(table_of(ParticipantRow), _LEAD), where=(_A.state.in_(states),),
        **_BY_VISIT,
    )  # fmt: skip


def table_of(row: Any) -> FromClause:
    """Return the table of a row class for a join."""
    found: FromClause = row.__table__
    return found


_RECORD = table_of(_E).outerjoin(table_of(_A), _A.id == _E.appointment_id)


def _recorded(amount: Any, *where: ColumnElement[bool], kind: Any = _E.rule) -> Source:
    """Return entries of the record of visits avoided; all figures about it rest on them."""
    return Source(
        of=_RECORD, where=where, location_id=_E.location_id, day=_E.day,
        at=func.coalesce(_A.starts_at, _E.recorded_at), kind=kind, value=_amount,
        more=(amount.label("amount"),), reference=func.coalesce(_A.code, _E.contact),
        appointment_id=_E.appointment_id, person_id=_E.person_id,
    )  # fmt: skip


_QUEUED = (
    table_of(_Q).join(table_of(_A), _A.id == _Q.appointment_id)
    .outerjoin(table_of(ParticipantRow), _LEAD)
)  # fmt: skip
_BY_SLICE: dict[str, Any] = {
    "of": _QUEUED, "location_id": _Q.location_id, "at": _Q.started_at, "kind": _A.service,
    "begin": _Q.started_at, "end": _Q.ended_at, "reference": _A.code, "appointment_id": _A.id,
    "person_id": ParticipantRow.person_id,
}  # fmt: skip
_STANDS = (_Q.voided_at.is_(None), _Q.ended_at.is_not(None))
_DESK = LocationRow.code + " " + DeskRow.name
_AT_DESK = (
    table_of(_Q)
    .join(table_of(DeskRow), DeskRow.id == _Q.desk_id)
    .join(table_of(LocationRow), LocationRow.id == _Q.location_id)
)
_READY_AT = aliased(CustodyEventRow)


def _ready_at(card_id: Any) -> Any:
    """Return the moment at which a card first lay in stock."""
    return (
        select(func.min(_READY_AT.at))
        .where(_READY_AT.card_id == card_id, _READY_AT.to_state == CardState.IN_STOCK.value)
        .scalar_subquery()
    )


_HANDED = (
    table_of(_H)
    .join(table_of(CardRow), CardRow.id == _H.card_id)
    .join(table_of(LocationRow), LocationRow.id == _H.location_id)
    .join(table_of(OrganisationRow), OrganisationRow.id == LocationRow.organisation_id)
)
_CHANNEL = case(
    (LocationRow.kind == LocationKind.HALL, literal("hall")),
    (LocationRow.kind == LocationKind.EXPAT_CENTRE, literal("expat_centre")),
    else_=OrganisationRow.kind,
)
"""By whom a card comes to its person; the service's own halls and expat centres are told apart."""
_SEEN = table_of(_V).join(table_of(_A), _A.id == _V.appointment_id)
_BY_CHECK: dict[str, Any] = {
    "of": _SEEN, "location_id": _A.location_id, "at": _V.at, "kind": _V.outcome, "value": _one,
    "reference": _A.code, "appointment_id": _A.id, "person_id": _V.person_id,
}  # fmt: skip


SOURCES: dict[Topic, Source] = {
    Topic.VISITS: _visits(_S.FULFILLED),
    Topic.VISITS_DUE: _visits(_S.FULFILLED, _S.NO_SHOW),
    Topic.NO_SHOWS: _visits(_S.NO_SHOW),
    Topic.AVOIDED: _recorded(_E.visits, _E.visits != 0),
    Topic.AVOIDED_HOW: _recorded(_E.visits, _E.visits != 0, kind=_E.saving),
    Topic.KILOMETRES_SAVED: _recorded(_E.metres, _E.metres.is_not(None)),
    Topic.MINUTES_SAVED: _recorded(_E.minutes, _E.minutes.is_not(None)),
    Topic.WAY_UNKNOWN: _recorded(
        case((_E.undoes_id.is_(None), 1), else_=-1), _E.metres.is_(None)
    ),
    Topic.HALL_WAITS: Source(
        where=(_Q.state == QueueState.WAITING, _Q.previous_id.is_(None), *_STANDS), value=_wait,
        more=(_A.starts_at.label("booked_for"),), **_BY_SLICE,
    ),
    Topic.SERVICE_TIMES: Source(
        where=(_Q.state == QueueState.SERVING, *_STANDS), value=_minutes, **_BY_SLICE
    ),
    Topic.DESKS_SERVING: Source(
        of=_AT_DESK, where=(_Q.state == QueueState.SERVING, *_STANDS), location_id=_Q.location_id,
        at=_Q.started_at, kind=_DESK, begin=_Q.started_at, end=_Q.ended_at, value=_seconds,
        reference=DeskRow.name, appointment_id=_Q.appointment_id,
    ),
    Topic.DESKS_MANNED: Source(
        of=table_of(_D).join(table_of(DeskRow), DeskRow.id == _D.desk_id)
        .join(table_of(LocationRow), LocationRow.id == _D.location_id),
        where=(_D.ended_at.is_not(None),), location_id=_D.location_id, at=_D.started_at,
        kind=_DESK, begin=_D.started_at, end=_D.ended_at, value=_seconds, reference=DeskRow.name,
    ),
    Topic.HAND_OVERS: Source(
        of=_HANDED, where=(_H.state == HandOutState.HANDED_OUT,), location_id=_H.location_id,
        at=_H.at, kind=_CHANNEL, begin=_ready_at(_H.card_id), end=_H.at,
        value=_days, reference=CardRow.document_number, appointment_id=_H.appointment_id,
        person_id=_H.person_id,
    ),
    Topic.MANDATE_ACTS: Source(
        of=table_of(MandateActRow)
        .join(table_of(MandateRow), MandateRow.id == MandateActRow.mandate_id)
        .join(table_of(_H), _H.id == MandateActRow.subject_id)
        .join(table_of(CardRow), CardRow.id == _H.card_id),
        where=(_H.state == HandOutState.HANDED_OUT,), location_id=_H.location_id, at=_H.at,
        kind=MandateRow.number, value=_one, reference=CardRow.document_number,
        appointment_id=_H.appointment_id, person_id=_H.person_id,
    ),
    Topic.VERIFICATIONS: Source(where=(_V.second_of.is_(None),), **_BY_CHECK),
    Topic.DOUBTS: Source(
        where=(_V.second_of.is_(None), _V.outcome != Outcome.ACCEPTED), **_BY_CHECK
    ),
    Topic.REFUSALS: Source(
        of=table_of(RefusalRow).join(table_of(_A), _A.id == RefusalRow.appointment_id), where=(),
        location_id=_A.location_id, at=RefusalRow.at, kind=RefusalRow.reason, value=_one,
        reference=_A.code, appointment_id=_A.id, person_id=RefusalRow.person_id,
    ),
    Topic.MESSAGES: Source(
        of=table_of(DeliveryRow).join(table_of(OutboxRow), OutboxRow.id == DeliveryRow.outbox_id)
        .join(table_of(_A), _A.id == OutboxRow.appointment_id),
        where=(DeliveryRow.state == DeliveryState.SENT,), location_id=_A.location_id,
        at=DeliveryRow.sent_at, kind=OutboxRow.kind, value=_one, reference=_A.code,
        appointment_id=_A.id,
    ),
    Topic.CARDS_LYING: Source(
        of=table_of(CardRow),
        where=(CardRow.state.in_((CardState.IN_STOCK, CardState.RESERVED)),),
        location_id=CardRow.location_id, at=_ready_at(CardRow.id), kind=literal(""),
        value=_age, kind_of=_band, reference=CardRow.document_number,
        person_id=CardRow.person_id,
    ),
}  # fmt: skip
"""All topics but the first free times, which are noted by night and not by moment."""
