"""People, who acts for them, and the rosters they came on."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.people.person import Relation, Sex
from counter_app.store.base import Base, UtcDateTime, check, sorted_text, words


class PersonRow(Base):
    """A foreign national on file."""

    __tablename__ = "people"
    __table_args__ = (
        Index(None, "search_key"),
        check("v_number IS NULL OR length(v_number) = 10", "v_number"),
        check("length(born) = 10", "born"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    v_number: Mapped[str | None] = mapped_column(String(10), unique=True)
    surname: Mapped[str] = mapped_column(String(200))
    given_names: Mapped[str] = mapped_column(String(200))
    mrz_surname: Mapped[str] = mapped_column(String(200))
    mrz_given_names: Mapped[str] = mapped_column(String(200))
    search_key: Mapped[str] = mapped_column(sorted_text(420))
    born: Mapped[str] = mapped_column(String(10))
    nationality: Mapped[str] = mapped_column(String(3))
    sex: Mapped[Sex | None] = mapped_column(words(Sex, "sex"), default=None)
    languages: Mapped[str] = mapped_column(String(40), default="")
    email: Mapped[str | None] = mapped_column(String(254), default=None)
    phone: Mapped[str | None] = mapped_column(String(40), default=None)
    street: Mapped[str] = mapped_column(String(200), default="")
    postcode: Mapped[str] = mapped_column(String(20), default="")
    city: Mapped[str] = mapped_column(String(100), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own convention


class RepresentativeRow(Base):
    """Somebody who acts for a person by law.

    `organisation_id` is the guardian that somebody acts for, as a guardianship foundation;
    `operator_id` is the representative's own account, where there is one.
    """

    __tablename__ = "representatives"
    __table_args__ = (Index(None, "person_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    name: Mapped[str] = mapped_column(String(200))
    relation: Mapped[Relation] = mapped_column(words(Relation, "relation"))
    valid_from: Mapped[date]
    valid_until: Mapped[date | None] = mapped_column(default=None)
    organisation_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("organisations.id"), default=None
    )
    operator_id: Mapped[UUID | None] = mapped_column(ForeignKey("operators.id"), default=None)


class ImportRunRow(Base):
    """A file that was taken in. The same bytes are taken in once."""

    __tablename__ = "import_runs"
    __table_args__ = (UniqueConstraint("kind", "sha256"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    file_name: Mapped[str] = mapped_column(String(255))
    sha256: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    rows: Mapped[int]
    added: Mapped[int]
    completed: Mapped[int]
    unchanged: Mapped[int]
    held_back: Mapped[int]


class ImportFindingRow(Base):
    """What was found wrong in a row of a file, with the row as it was, until it is settled."""

    __tablename__ = "import_findings"
    __table_args__ = (Index(None, "run_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    run_id: Mapped[UUID] = mapped_column(ForeignKey("import_runs.id"))
    row: Mapped[int | None]
    field: Mapped[str] = mapped_column(String(40))
    code: Mapped[str] = mapped_column(String(40))
    severity: Mapped[str] = mapped_column(String(10))
    value: Mapped[str] = mapped_column(Text)
    proposal: Mapped[str | None] = mapped_column(Text)
    facts: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)


class HeldBackRowRow(Base):
    """A row of a file that waits for a decision, complete as it was."""

    __tablename__ = "held_back_rows"

    run_id: Mapped[UUID] = mapped_column(ForeignKey("import_runs.id"), primary_key=True)
    row: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    fields: Mapped[dict[str, Any]] = mapped_column(JSON)
    cells: Mapped[dict[str, Any]] = mapped_column(JSON)
    settled_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class RosterEntryRow(Base):
    """A person on a roster: who is expected to have a card."""

    __tablename__ = "roster_entries"
    __table_args__ = (Index(None, "person_id"),)

    run_id: Mapped[UUID] = mapped_column(ForeignKey("import_runs.id"), primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), primary_key=True)
    row: Mapped[int]
