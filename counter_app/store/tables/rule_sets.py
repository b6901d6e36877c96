"""Rule sets on reuse that an office keeps itself, and each step of them."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.reuse.versions import VersionState
from counter_app.store.base import Base, UtcDateTime, check, words


class RuleSetRow(Base):
    """A version of a rule set; state and text follow its steps, by trigger.

    `text` is TOML as in `resources/rules/reuse`, `examples` the table of its example persons.
    """

    __tablename__ = "rule_sets"
    __table_args__ = (UniqueConstraint("code", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(20))
    number: Mapped[int]
    state: Mapped[VersionState] = mapped_column(words(VersionState, "state"))
    step: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    examples: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(String(400))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_by: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))


class RuleSetStepRow(Base):
    """One step of a version; never changed or deleted, by trigger.

    What was written stands with the step that wrote it, so that each wording can be read later.
    """

    __tablename__ = "rule_set_steps"
    __table_args__ = (
        check(
            "(text <> '') = (to_state = 'draft' AND coalesce(from_state, 'draft') = 'draft')",
            "writes",
        ),
    )

    rule_set_id: Mapped[UUID] = mapped_column(ForeignKey("rule_sets.id"), primary_key=True)
    step: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    from_state: Mapped[VersionState | None] = mapped_column(words(VersionState, "from_state"))
    to_state: Mapped[VersionState] = mapped_column(words(VersionState, "to_state"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    reason: Mapped[str] = mapped_column(String(400))
    text: Mapped[str] = mapped_column(Text)
    examples: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(String(400))
