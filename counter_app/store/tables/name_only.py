"""Who is known by name only, until a visit is joined to a person on file."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.store.base import Base, UtcDateTime, check


class NameOnlyRow(Base):
    """A mark on an entry of `people`: no file stands behind it.

    Attributes:
        joined_id: the person on file that it turned out to be; the visit is that person's then,
            and what had been noted here is emptied.
    """

    __tablename__ = "name_only"
    __table_args__ = (
        check("(joined_id IS NULL) = (joined_at IS NULL)", "joined"),
        check("joined_id IS NULL OR joined_id <> person_id", "other"),
    )

    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), primary_key=True)
    noted_at: Mapped[datetime] = mapped_column(UtcDateTime)
    joined_id: Mapped[UUID | None] = mapped_column(ForeignKey("people.id"), default=None)
    joined_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
