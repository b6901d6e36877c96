"""The audit trail, the steps that state machines may take, and which guards are laid."""

from __future__ import annotations

from sqlalchemy import BigInteger, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.store.base import Base


class AuditRow(Base):
    """One act. Identifiers are text and time is a count, so that the hash never depends on how a
    database prints them; nothing here is ever updated or deleted, by trigger.
    """

    __tablename__ = "audit"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own convention

    chain: Mapped[str] = mapped_column(String(36), primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    at_us: Mapped[int] = mapped_column(BigInteger)
    actor: Mapped[str] = mapped_column(String(36))
    action: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(36), index=True)
    gesture: Mapped[str | None] = mapped_column(String(36), unique=True)
    facts: Mapped[str] = mapped_column(Text)
    hash: Mapped[bytes] = mapped_column(LargeBinary)


class AuditHeadRow(Base):
    """The last entry of each chain, kept by trigger; also the lock that orders writers."""

    __tablename__ = "audit_heads"

    chain: Mapped[str] = mapped_column(String(36), primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger)
    hash: Mapped[bytes] = mapped_column(LargeBinary)


class StateStepRow(Base):
    """A step that a state machine may take; the triggers look here."""

    __tablename__ = "state_steps"

    machine: Mapped[str] = mapped_column(String(20), primary_key=True)
    from_state: Mapped[str] = mapped_column(String(32), primary_key=True)
    to_state: Mapped[str] = mapped_column(String(32), primary_key=True)


class GuardMarkRow(Base):
    """The digest of the guards that were laid; another one in the program means: lay them anew."""

    __tablename__ = "guard_mark"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
