"""Mandates of other organisations, what happened to them, and what was done under them."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.partners.mandate import (
    MandateAction,
    MandateKind,
    MandateState,
    Minors,
    ScopeKind,
)
from counter_app.store.base import Base, UtcDateTime, check, words

_MANDATE = ["mandates.id", "mandates.organisation_id"]
_ACTIONS = ", ".join(repr(action.value) for action in MandateAction)


class StaffRecordRow(Base):
    """Function, training and screening of an operator; without it nobody acts under a mandate."""

    __tablename__ = "staff_records"
    __table_args__ = (
        Index(None, "organisation_id"),
        check("trained_until IS NULL OR trained_on <= trained_until", "trained"),
        check("screened_until IS NULL OR screened_on <= screened_until", "screened"),
    )

    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"), primary_key=True)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    function: Mapped[str] = mapped_column(String(100), default="")
    trained_on: Mapped[date | None] = mapped_column(default=None)
    trained_until: Mapped[date | None] = mapped_column(default=None)
    screened_on: Mapped[date | None] = mapped_column(default=None)
    screened_until: Mapped[date | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)


class MandateRow(Base):
    """A line of the mandate register (Awb 10:1-10:12).

    Its state follows `mandate_events`, and what it says rests once it is consented to: both by
    trigger. Moments are in force from the first, up to but not at the second.
    """

    __tablename__ = "mandates"
    __table_args__ = (
        UniqueConstraint("id", "organisation_id"),
        Index(None, "organisation_id"),
        check("in_force_until IS NULL OR in_force_from < in_force_until", "in_force"),
        check("(consent_by = '') = (consent_on IS NULL)", "consent"),
        check(
            "(withdrawn_at IS NULL) = (withdrawn_by = '')"
            " AND (withdrawn_at IS NULL) = (withdrawal_document = '')",
            "withdrawn",
        ),
        check("(kind = 'submandate') = (parent_id IS NOT NULL)", "parent"),
        check("pilot = '' OR in_force_until IS NOT NULL", "pilot"),
        check("most_per_day > 0 AND most_in_all > 0", "numbers"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(40), unique=True)
    kind: Mapped[MandateKind] = mapped_column(words(MandateKind, "kind"))
    state: Mapped[MandateState] = mapped_column(words(MandateState, "state"))
    version: Mapped[int]
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    rule: Mapped[str] = mapped_column(String(40))
    grantor_office: Mapped[str] = mapped_column(String(200))
    basis_article: Mapped[str] = mapped_column(String(200))
    grantee_office: Mapped[str] = mapped_column(String(200))
    in_force_from: Mapped[datetime] = mapped_column(UtcDateTime)
    minors: Mapped[Minors] = mapped_column(words(Minors, "minors"))
    only_wards: Mapped[bool]
    instructions_version: Mapped[str] = mapped_column(String(40))
    sub_mandate_allowed: Mapped[bool]
    signing_line: Mapped[str] = mapped_column(String(300))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_by: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("mandates.id"), default=None)
    pilot: Mapped[str] = mapped_column(String(200), default="")
    decision_number: Mapped[str] = mapped_column(String(60), default="")
    gazette_reference: Mapped[str] = mapped_column(String(60), default="")
    grantee_function: Mapped[str] = mapped_column(String(100), default="")
    consent_by: Mapped[str] = mapped_column(String(200), default="")
    consent_superior: Mapped[str] = mapped_column(String(200), default="")
    consent_on: Mapped[date | None] = mapped_column(default=None)
    in_force_until: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    withdrawn_by: Mapped[str] = mapped_column(String(200), default="")
    withdrawal_document: Mapped[str] = mapped_column(String(100), default="")
    most_per_day: Mapped[int | None] = mapped_column(default=None)
    most_in_all: Mapped[int | None] = mapped_column(default=None)
    data_scope: Mapped[str] = mapped_column(String(200), default="")
    instructions: Mapped[str] = mapped_column(Text, default="")
    report_duty: Mapped[str] = mapped_column(String(400), default="")


class MandateScopeRow(Base):
    """One thing that a mandate is limited to; no row of a kind means no limit of that kind.

    Actions are the exception: what is not written down is not allowed. A weekday is 0 for Monday; a
    group is a code that is said at the booking.
    """

    __tablename__ = "mandate_scopes"
    __table_args__ = (
        ForeignKeyConstraint(["mandate_id", "organisation_id"], _MANDATE),
        check(f"kind <> 'action' OR value IN ({_ACTIONS})", "action"),
    )

    mandate_id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[ScopeKind] = mapped_column(words(ScopeKind, "kind"), primary_key=True)
    value: Mapped[str] = mapped_column(String(40), primary_key=True)
    organisation_id: Mapped[UUID]


class MandateLocationRow(Base):
    """A location at which a mandate may be used; none means all of its organisation."""

    __tablename__ = "mandate_locations"
    __table_args__ = (ForeignKeyConstraint(["mandate_id", "organisation_id"], _MANDATE),)

    mandate_id: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"), primary_key=True)
    organisation_id: Mapped[UUID]


class MandatePersonRow(Base):
    """A person whom a mandate names; none means all who have its function."""

    __tablename__ = "mandate_persons"
    __table_args__ = (ForeignKeyConstraint(["mandate_id", "organisation_id"], _MANDATE),)

    mandate_id: Mapped[UUID] = mapped_column(primary_key=True)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"), primary_key=True)
    organisation_id: Mapped[UUID]


class MandateEventRow(Base):
    """One step of a mandate; never changed or deleted, by trigger."""

    __tablename__ = "mandate_events"
    __table_args__ = (ForeignKeyConstraint(["mandate_id", "organisation_id"], _MANDATE),)

    mandate_id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    organisation_id: Mapped[UUID]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    from_state: Mapped[str | None] = mapped_column(String(32))
    to_state: Mapped[str] = mapped_column(String(32))
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    reason: Mapped[str] = mapped_column(String(200), default="")


class MandateActRow(Base):
    """An act under a mandate, with the mandate as it stood then.

    The database writes these rows itself, by trigger, and nobody changes them. `subject_id` is the
    hand-out; `snapshot` is JSON.
    """

    __tablename__ = "mandate_acts"
    __table_args__ = (
        ForeignKeyConstraint(["mandate_id", "organisation_id"], _MANDATE),
        Index(None, "mandate_id", "at"),
        Index(None, "location_id"),
    )

    subject_id: Mapped[UUID] = mapped_column(ForeignKey("hand_outs.id"), primary_key=True)
    mandate_id: Mapped[UUID]
    mandate_version: Mapped[int]
    organisation_id: Mapped[UUID]
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    snapshot: Mapped[str] = mapped_column(Text)
