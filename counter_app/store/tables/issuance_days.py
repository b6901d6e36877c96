"""Issuance days, who is on their rosters, and the invitations with every step they took."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint, text, true
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.booking import DayPart
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.guests import Match
from counter_app.domain.issuance_days.invitations import AnswerWay, InvitationState
from counter_app.store.base import Base, UtcDateTime, check, words

_WITH_PERSON = text("person_id IS NOT NULL")


class InstitutionRow(Base):
    """A body whose people are invited together; `columns` is heading by field of its lists."""

    __tablename__ = "institutions"
    __table_args__ = (UniqueConstraint("name"), check("name <> ''", "name"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    contact: Mapped[str] = mapped_column(String(400), default="")
    email: Mapped[str] = mapped_column(String(254), default="")
    organisation_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("organisations.id"), default=None
    )
    location_id: Mapped[UUID | None] = mapped_column(ForeignKey("locations.id"), default=None)
    columns: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)
    is_active: Mapped[bool] = mapped_column(default=True, server_default=true())
    version: Mapped[int] = mapped_column(default=1)


class IssuanceDayRow(Base):
    """An issuance day. No version of it is written without its row in `issuance_day_events`.

    `begins_at` and `ends_at` are doors and last hour as moments; both follow from the plan.
    """

    __tablename__ = "issuance_days"
    __table_args__ = (
        Index(None, "location_id", "day"),
        check("begins_at <= ends_at", "order"),
        check("hall_holds IS NULL OR hall_holds > 0", "hall_holds"),
        check(
            "fallback_from IS NULL OR fallback_until IS NULL OR fallback_from <= fallback_until",
            "fallback",
        ),
        check("cut_off_at IS NULL OR cut_off_at <= begins_at", "cut_off_at"),
        check("invite_from IS NULL OR invite_from <= day", "invite_from"),
        check("state IN ('draft', 'called_off') OR cut_off_at IS NOT NULL", "planned"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    day: Mapped[date]
    name: Mapped[str] = mapped_column(String(200))
    state: Mapped[DayState] = mapped_column(words(DayState, "state"))
    version: Mapped[int]
    service: Mapped[str] = mapped_column(ForeignKey("service_kinds.code"))
    doors_open: Mapped[time]
    begins_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_by: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    target_group: Mapped[str] = mapped_column(String(200), default="")
    hall_holds: Mapped[int | None] = mapped_column(default=None)
    invite_from: Mapped[date | None] = mapped_column(default=None)
    cut_off_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    fallback_from: Mapped[date | None] = mapped_column(default=None)
    fallback_until: Mapped[date | None] = mapped_column(default=None)
    transport_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    courier: Mapped[str] = mapped_column(String(80), default="")
    rehearsal_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    rehearsed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    rehearsal_note: Mapped[str] = mapped_column(String(400), default="")
    guest_note: Mapped[str] = mapped_column(String(400), default="")
    copied_from_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("issuance_days.id"), default=None
    )


class IssuanceDayEventRow(Base):
    """One version of a day: a step, or a change of its plan; never changed or deleted.

    `facts` is the plan as JSON (see `domain.issuance_days.facts`).
    """

    __tablename__ = "issuance_day_events"
    __table_args__ = (check("version > 0", "version"),)

    day_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_days.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    from_state: Mapped[str | None] = mapped_column(String(32))
    to_state: Mapped[str] = mapped_column(String(32))
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    facts: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(String(200), default="")


class IssuanceDayHourRow(Base):
    """Desks, staff and places per quarter of an hour between two wall-clock times."""

    __tablename__ = "issuance_day_hours"
    __table_args__ = (
        check("begins < ends", "order"),
        check("desks >= 0 AND staff >= 0 AND per_quarter >= 0", "numbers"),
    )

    day_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_days.id"), primary_key=True)
    begins: Mapped[time] = mapped_column(primary_key=True)
    ends: Mapped[time]
    desks: Mapped[int]
    staff: Mapped[int]
    per_quarter: Mapped[int]


class IssuanceDayInstitutionRow(Base):
    """An institution that sends people to a day."""

    __tablename__ = "issuance_day_institutions"
    __table_args__ = (check("expected >= 0", "expected"),)

    day_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_days.id"), primary_key=True)
    institution_id: Mapped[UUID] = mapped_column(ForeignKey("institutions.id"), primary_key=True)
    expected: Mapped[int] = mapped_column(default=0)


class IssuanceDayConsignmentRow(Base):
    """A sealed consignment that brings cards to a day."""

    __tablename__ = "issuance_day_consignments"

    day_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_days.id"), primary_key=True)
    consignment_id: Mapped[UUID] = mapped_column(ForeignKey("consignments.id"), primary_key=True)


class IssuanceDayRosterRow(Base):
    """A list that an institution sent for a day. The same bytes are taken in once."""

    __tablename__ = "issuance_day_rosters"
    __table_args__ = (UniqueConstraint("day_id", "institution_id", "sha256"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    day_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_days.id"))
    institution_id: Mapped[UUID] = mapped_column(ForeignKey("institutions.id"))
    file_name: Mapped[str] = mapped_column(String(255))
    sha256: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    rows: Mapped[int]
    report: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)


class IssuanceDayGuestRow(Base):
    """A line of a roster for a day. A person is on one day once."""

    __tablename__ = "issuance_day_guests"
    __table_args__ = (
        Index(None, "day_id", "institution_id"),
        Index(None, "person_id"),
        Index(
            "ux_issuance_day_guests_person", "day_id", "person_id", unique=True,
            sqlite_where=_WITH_PERSON, postgresql_where=_WITH_PERSON,
        ),
        check("length(born) = 10", "born"),
        check("v_number IS NULL OR length(v_number) = 10", "v_number"),
        check(
            "(match IN ('by_number', 'confirmed')) = (person_id IS NOT NULL)", "match"
        ),
        check("match <> 'proposed' OR proposal_id IS NOT NULL", "proposal"),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True)
    day_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_days.id"))
    institution_id: Mapped[UUID] = mapped_column(ForeignKey("institutions.id"))
    roster_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_day_rosters.id"))
    row: Mapped[int]
    surname: Mapped[str] = mapped_column(String(200))
    given_names: Mapped[str] = mapped_column(String(200))
    born: Mapped[str] = mapped_column(String(10))
    match: Mapped[Match] = mapped_column(words(Match, "match_word"))
    v_number: Mapped[str | None] = mapped_column(String(10), default=None)
    given_number: Mapped[str] = mapped_column(String(40), default="")
    nationality: Mapped[str] = mapped_column(String(3), default="")
    email: Mapped[str] = mapped_column(String(254), default="")
    language: Mapped[str] = mapped_column(String(2), default="")
    party: Mapped[str] = mapped_column(String(80), default="")
    preference: Mapped[DayPart] = mapped_column(
        words(DayPart, "preference"), default=DayPart.ALL, server_default="all"
    )
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("people.id"), default=None)
    proposal_id: Mapped[UUID | None] = mapped_column(ForeignKey("people.id"), default=None)
    settled_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    settled_by: Mapped[UUID | None] = mapped_column(ForeignKey("operators.id"), default=None)
    fallback_uid: Mapped[UUID | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)


class IssuanceDayWaveRow(Base):
    """People who are invited together, for a part of the day."""

    __tablename__ = "issuance_day_waves"
    __table_args__ = (
        UniqueConstraint("day_id", "number"),
        check("begins < ends", "order"),
        check("per_quarter > 0 AND number > 0", "numbers"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    day_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_days.id"))
    number: Mapped[int]
    name: Mapped[str] = mapped_column(String(120))
    begins: Mapped[time]
    ends: Mapped[time]
    per_quarter: Mapped[int]
    institution_id: Mapped[UUID | None] = mapped_column(ForeignKey("institutions.id"), default=None)
    send_on: Mapped[date | None] = mapped_column(default=None)
    invited_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    version: Mapped[int] = mapped_column(default=1)


class InvitationRow(Base):
    """The invitation of a guest; each change of it becomes an event, by trigger.

    `moved_at`, `operator_id`, `way` and `reason` tell of the last step. `visit_uid` and
    `fallback_uid` are uids of appointments: those that they were moved to have the same.
    """

    __tablename__ = "invitations"
    __table_args__ = (
        UniqueConstraint("guest_id"),
        Index(None, "day_id", "state"),
        Index(None, "visit_uid"),
        check("(state = 'fallback') = (fallback_uid IS NOT NULL)", "fallback"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    day_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_days.id"))
    guest_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_day_guests.id"))
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    state: Mapped[InvitationState] = mapped_column(words(InvitationState, "state"))
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    moved_at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID]
    way: Mapped[AnswerWay] = mapped_column(words(AnswerWay, "way"))
    reason: Mapped[str] = mapped_column(String(200), default="")
    wave_id: Mapped[UUID | None] = mapped_column(ForeignKey("issuance_day_waves.id"), default=None)
    visit_uid: Mapped[UUID | None] = mapped_column(default=None)
    wish: Mapped[DayPart] = mapped_column(
        words(DayPart, "wish"), default=DayPart.ALL, server_default="all"
    )
    fallback_uid: Mapped[UUID | None] = mapped_column(default=None)
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    version: Mapped[int] = mapped_column(default=1)


class InvitationEventRow(Base):
    """One step of an invitation; written by trigger, never changed."""

    __tablename__ = "invitation_events"

    invitation_id: Mapped[UUID] = mapped_column(ForeignKey("invitations.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    from_state: Mapped[str | None] = mapped_column(String(32))
    to_state: Mapped[str] = mapped_column(String(32))
    way: Mapped[str] = mapped_column(String(32))
    operator_id: Mapped[UUID]
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    reason: Mapped[str] = mapped_column(String(200), default="")
