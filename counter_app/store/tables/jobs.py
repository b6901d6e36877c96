"""Work by the clock: which job was done for which moment, and by whom."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.store.base import Base, UtcDateTime, check


class JobRunRow(Base):
    """One job for the moment it was due at. The key is what makes it run once among workers."""

    __tablename__ = "job_runs"
    __table_args__ = (check("finished_at IS NULL OR finished_at >= started_at", "order"),)

    job: Mapped[str] = mapped_column(String(32), primary_key=True)
    due_at: Mapped[datetime] = mapped_column(UtcDateTime, primary_key=True)
    worker: Mapped[UUID]
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    lease_until: Mapped[datetime] = mapped_column(UtcDateTime)
    finished_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    code: Mapped[str] = mapped_column(String(40), default="", server_default="")
    incident: Mapped[str] = mapped_column(String(12), default="", server_default="")
    count: Mapped[int] = mapped_column(default=0, server_default="0")
