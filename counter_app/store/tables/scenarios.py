"""Scenarios that were kept: the question and what became of it, as it was played then."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.scenarios.effects import MOST_WEEKS, NAME_LENGTH
from counter_app.store.base import Base, UtcDateTime, check


class ScenarioRow(Base):
    """A kept scenario; never changed, by trigger: another answer is another scenario.

    `outcome` is JSON, with the scenario itself in it; `assumed` is the date of the assumptions.
    No personal data stands in it.
    """

    __tablename__ = "scenarios"
    __table_args__ = (check(f"weeks BETWEEN 1 AND {MOST_WEEKS}", "weeks"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(NAME_LENGTH), unique=True)
    first_day: Mapped[date]
    weeks: Mapped[int]
    assumed: Mapped[date]
    outcome: Mapped[str] = mapped_column(Text)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_by: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
