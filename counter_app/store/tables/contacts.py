"""Procedures that people go through, visits found needless, and the record of visits avoided."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.contacts.avoided import Saving
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.needless import Ground, NeedlessState
from counter_app.store.base import Base, UtcDateTime, check, words

_FIRST_OF_VISIT = text("undoes_id IS NULL AND appointment_id IS NOT NULL")
_FIRST_WITHOUT = text("undoes_id IS NULL AND appointment_id IS NULL")
_OPEN = text("state = 'open'")


class ProcedureRow(Base):
    """Which procedure somebody goes through, as it was noted; the newest row counts.

    `kind` is a code of `resources/rules/contact_plan.toml`.
    """

    __tablename__ = "procedures"
    __table_args__ = (Index(None, "person_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    kind: Mapped[str] = mapped_column(String(40))
    noted_at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))


class NeedlessVisitRow(Base):
    """A service on a booked visit that a person need not come for, and what became of that.

    Attributes:
        rule: by which rule; `rule_version` is 0 for one without versions.
        reason: why it was kept nevertheless, or "".
    """

    __tablename__ = "needless_visits"
    __table_args__ = (
        Index(None, "location_id"),
        Index("ix_needless_visits_open", "found_at", sqlite_where=_OPEN, postgresql_where=_OPEN),
        check("(state = 'open') = (decided_at IS NULL)", "decided"),
        check("state <> 'kept' OR reason <> ''", "reason"),
    )

    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"), primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), primary_key=True)
    service: Mapped[str] = mapped_column(ForeignKey("service_kinds.code"), primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    ground: Mapped[Ground] = mapped_column(words(Ground, "ground"))
    rule: Mapped[str] = mapped_column(String(60))
    rule_version: Mapped[int]
    found_at: Mapped[datetime] = mapped_column(UtcDateTime)
    state: Mapped[NeedlessState] = mapped_column(
        words(NeedlessState, "state"), default=NeedlessState.OPEN, server_default="open"
    )
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    operator_id: Mapped[UUID | None] = mapped_column(ForeignKey("operators.id"), default=None)
    reason: Mapped[str] = mapped_column(String(200), default="", server_default="")


class AvoidedVisitRow(Base):
    """A visit that was avoided, or the entry that takes one back; never changed or deleted.

    See `domain.contacts.avoided.AvoidedVisit`: all figures are sums over all rows.
    """

    __tablename__ = "avoided_visits"
    __table_args__ = (
        Index(None, "location_id", "day"),
        Index(None, "person_id"),
        Index(
            "ux_avoided_visits_of_visit", "appointment_id", "person_id", "contact", "saving",
            unique=True, sqlite_where=_FIRST_OF_VISIT, postgresql_where=_FIRST_OF_VISIT,
        ),
        Index(
            "ux_avoided_visits_without", "person_id", "contact", "day", "saving",
            unique=True, sqlite_where=_FIRST_WITHOUT, postgresql_where=_FIRST_WITHOUT,
        ),
        check("saving <> 'released' OR appointment_id IS NOT NULL", "released"),
        check(
            "CASE WHEN saving = 'nearer' THEN visits = 0"
            " WHEN undoes_id IS NULL THEN visits = 1 ELSE visits = -1 END", "visits",
        ),
        check("undoes_id IS NOT NULL OR (coalesce(metres, 0) >= 0 AND coalesce(minutes, 0) >= 0)",
              "saved"),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True)
    saving: Mapped[Saving] = mapped_column(words(Saving, "saving"))
    contact: Mapped[Contact] = mapped_column(words(Contact, "contact"))
    rule: Mapped[str] = mapped_column(String(60))
    rule_version: Mapped[int]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    day: Mapped[date]
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointments.id"), default=None)
    visits: Mapped[int] = mapped_column(default=1)
    metres: Mapped[int | None] = mapped_column(default=None)
    minutes: Mapped[int | None] = mapped_column(default=None)
    undoes_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("avoided_visits.id"), default=None, unique=True
    )
