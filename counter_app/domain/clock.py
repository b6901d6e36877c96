"""Time as an argument: rules and services ask a clock, never the machine."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the present moment as an aware UTC datetime."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.now(UTC)


class SetClock:
    """A clock that stands where it is put: for tests, demonstrations and training."""

    def __init__(self, at: datetime) -> None:
        """Put the clock at an aware moment."""
        self._at = at.astimezone(UTC)

    def now(self) -> datetime:
        """Return the moment at which the clock stands."""
        return self._at

    def set(self, at: datetime) -> None:
        """Put the clock at another aware moment."""
        self._at = at.astimezone(UTC)

    def advance(self, step: timedelta) -> None:
        """Move the clock by a step."""
        self._at += step
