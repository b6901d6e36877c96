"""Papers that were handed in before; the paper itself is kept elsewhere."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.reuse.contact_rules import Paper
from counter_app.store.base import Base, UtcDateTime, check, words


class PaperRow(Base):
    """A paper on file, or the row that takes such a record back; never changed or deleted.

    Attributes:
        language: ISO 639-1.
        is_translated: whether a sworn translation is with it.
        undoes_id: the record that this one takes back; all else in it is the same.
    """

    __tablename__ = "papers_on_file"
    __table_args__ = (Index(None, "person_id"), check("length(language) = 2", "language"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    paper: Mapped[Paper] = mapped_column(words(Paper, "paper"))
    dated: Mapped[date]
    language: Mapped[str] = mapped_column(String(2))
    is_translated: Mapped[bool]
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    undoes_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("papers_on_file.id"), default=None, unique=True
    )
