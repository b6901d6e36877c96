"""Programs of others that may book here."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.store.base import Base, UtcDateTime, check


class ClientRow(Base):
    """A client; of its token only the SHA-256 is kept."""

    __tablename__ = "clients"
    __table_args__ = (check("length(token_sha256) = 64", "token_sha256"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(60), unique=True)
    token_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    is_active: Mapped[bool] = mapped_column(default=True)
