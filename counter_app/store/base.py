"""What all tables share: naming, time in UTC, enums with a CHECK."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import CheckConstraint, DateTime, Enum, MetaData, String, Table
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass
from sqlalchemy.types import TypeDecorator

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False, repr=False):
    """The root of all rows. No repr, so that no log ever shows a citizen's data."""

    metadata = MetaData(naming_convention=NAMING)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime in UTC on both databases; SQLite itself forgets time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive values, hand UTC down."""
        if value is None:
            return None
        if value.tzinfo is None:
            message = "a naive datetime was handed to the store"
            raise TypeError(message)
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Hand aware UTC up."""
        if value is None:
            return None
        stored: datetime = value
        return stored.replace(tzinfo=UTC) if stored.tzinfo is None else stored.astimezone(UTC)


def words(enum: type[StrEnum], name: str) -> Enum:
    """Return a column type that stores an enum's values as text, guarded by a CHECK."""
    return Enum(
        enum,
        name=name,
        native_enum=False,
        create_constraint=True,
        values_callable=lambda members: [member.value for member in members],
        length=32,
    )


def sorted_text(length: int) -> String:
    """Return a text type that sorts by code point on both databases: prefixes are ranges."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


def check(sql: str, name: str) -> CheckConstraint:
    """Return a named CHECK."""
    return CheckConstraint(sql, name=name)


def table(row: type[Base]) -> Table:
    """Return the table of a row class, for statements that need no objects."""
    return cast(Table, row.__table__)
