"""What a line of the day means at a moment: where it stands, and whether it needs somebody."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from counter_app.domain.agenda import is_late
from counter_app.domain.appointments import AppointmentState, DayLine
from counter_app.domain.queue import QueueEntry, QueueState

LONG_WAIT = timedelta(minutes=15)
"""From then on a wait beyond the booked time counts as long. A planning figure."""

_S = AppointmentState
_HERE = frozenset({_S.ARRIVED, _S.IN_SERVICE})
_STILL = frozenset({_S.HELD, _S.BOOKED})
_COLLECTING = "COLLECT_DOCUMENT"


class DayFilter(StrEnum):
    """Which lines of the day are shown."""

    STILL = "still"
    HERE = "here"
    DONE = "done"
    ALL = "all"
    LATE = "late"
    LONG = "long"
    NO_CARD = "no_card"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """One line of the day at a moment.

    Attributes:
        queue: what the queue says of a person who is here, None away from it.
        waited: how long the person has waited beyond the booked time, None if not waiting.
        is_late: whether the person should have come by now.
        lacks_card: whether there is no card to collect at this location.
    """

    line: DayLine
    queue: QueueEntry | None
    waited: timedelta | None
    is_late: bool
    lacks_card: bool

    @property
    def waits_long(self) -> bool:
        """Whether the wait is longer than it should be."""
        return self.waited is not None and self.waited >= LONG_WAIT

    def fits(self, wanted: DayFilter) -> bool:
        """Whether a filter shows this line."""
        state = self.line.state
        match wanted:
            case DayFilter.STILL:
                return state in _STILL
            case DayFilter.HERE:
                return state in _HERE
            case DayFilter.DONE:
                return state not in _STILL and state not in _HERE
            case DayFilter.LATE:
                return self.is_late
            case DayFilter.LONG:
                return self.waits_long
            case DayFilter.NO_CARD:
                return self.lacks_card
            case DayFilter.ALL:
                return True


def judge(
    lines: Iterable[DayLine], queue: Mapping[UUID, QueueEntry], now: datetime
) -> tuple[DayRow, ...]:
    """Say of every line what it means at this moment."""
    return tuple(_row(line, queue.get(line.id), now) for line in lines)


def _row(line: DayLine, entry: QueueEntry | None, now: datetime) -> DayRow:
    waited = None
    if entry is not None and entry.state is QueueState.WAITING:
        waited = max(now - max(entry.arrived_at, entry.starts_at), timedelta())
    open_visit = line.state in {_S.BOOKED, _S.ARRIVED}
    return DayRow(
        line=line, queue=entry, waited=waited,
        is_late=is_late(line, now),
        lacks_card=open_visit and line.service == _COLLECTING and not line.card_place,
    )  # fmt: skip
