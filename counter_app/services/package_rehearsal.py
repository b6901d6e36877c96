"""A day's rows, moved to the day on which it is rehearsed: all is done as if it were the day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from counter_app.store.row_text import Plain

_MOMENTS: Final[Mapping[str, Sequence[str]]] = {
    "appointments": ("starts_at", "ends_at"),
    "issuance_days": ("begins_at", "ends_at"),
    "invitations": ("starts_at",),
}
"""Moments that are the day's own; what was done before stays when it was."""

_DAYS: Final[Mapping[str, Sequence[str]]] = {
    "issuance_days": ("day",), "slot_days": ("day",), "cards": ("reserved_for",),
}  # fmt: skip


def shift(rows: dict[str, list[Plain]], day: date, to: date, zone: ZoneInfo) -> None:
    """Move the rows of a package in place, by the wall clock: nine o'clock stays nine o'clock."""
    by = to - day
    for name, columns in _MOMENTS.items():
        for row in rows[name]:
            for column in columns:
                if row[column]:
                    row[column] = _moved(row[column], by, zone)
    for name, columns in _DAYS.items():
        for row in rows[name]:
            for column in columns:
                if row[column] == day.isoformat():
                    row[column] = to.isoformat()


def _moved(written: str, by: timedelta, zone: ZoneInfo) -> str:
    local = datetime.fromisoformat(written).astimezone(zone)
    moved = datetime.combine(local.date() + by, local.time(), zone)
    return moved.astimezone(UTC).isoformat()
