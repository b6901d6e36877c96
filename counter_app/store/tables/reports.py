"""Days summed up for reports, and the first free times as they stood each night."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.reports.figures import Topic
from counter_app.store.base import Base, UtcDateTime, check, words


class SummedDayRow(Base):
    """A day of a location whose figures hold: nothing that they rest on changed since.

    Triggers take the row away when something of that day is changed afterwards. `begins` and
    `ends` are its midnights.
    """

    __tablename__ = "summed_days"
    __table_args__ = (Index(None, "location_id", "ends"), check("begins < ends", "order"))

    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    begins: Mapped[datetime] = mapped_column(UtcDateTime)
    ends: Mapped[datetime] = mapped_column(UtcDateTime)


class DayFigureRow(Base):
    """Cases of a topic and kind on a day; only rows whose day is in `summed_days` count.

    `spread` says how many cases have each value ("4:12 5:3"), for topics that are laid in order.
    """

    __tablename__ = "day_figures"
    __table_args__ = (check("cases > 0", "cases"), {"sqlite_with_rowid": False})

    topic: Mapped[Topic] = mapped_column(words(Topic, "topic"), primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(80), primary_key=True)
    cases: Mapped[int]
    total: Mapped[int] = mapped_column(BigInteger)
    spread: Mapped[str] = mapped_column(Text, default="", server_default="")


class FirstFreeRow(Base):
    """How long, on a day, one had to wait for a first free time; never changed, by trigger.

    `days` is None where nothing was free in the `horizon` days that were looked at.
    """

    __tablename__ = "first_free_times"
    __table_args__ = (
        check("horizon > 0 AND (days IS NULL OR days BETWEEN 0 AND horizon)", "days"),
        {"sqlite_with_rowid": False},
    )

    day: Mapped[date] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"), primary_key=True)
    service: Mapped[str] = mapped_column(ForeignKey("service_kinds.code"), primary_key=True)
    noted_at: Mapped[datetime] = mapped_column(UtcDateTime)
    horizon: Mapped[int]
    days: Mapped[int | None] = mapped_column(default=None)
