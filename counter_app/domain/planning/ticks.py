"""Five-minute ticks of a local day, and searching free runs among them.

A tick counts elapsed time since local midnight, so the day on which summer time begins has 276
of them and the day on which it ends 300; a wall-clock time that does not exist or exists twice
is told apart here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

TICK = timedelta(minutes=5)
TICK_MINUTES = 5
MOST_TICKS = 300
"""The ticks of the longest local day: that on which summer time ends."""

MOST_PLACES = 74
"""The largest number of free places that a character of a free line can say ("z")."""

_ZERO = ord("0")


@lru_cache(maxsize=4096)
def midnight(day: date, zone: ZoneInfo) -> datetime:
    """Return the moment at which a local day begins, in UTC."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def ticks_in(day: date, zone: ZoneInfo) -> int:
    """Count the ticks of a local day: 288, or 276 and 300 when the clock changes."""
    return (midnight(day + timedelta(days=1), zone) - midnight(day, zone)) // TICK


def _exists(local: time, day: date, zone: ZoneInfo) -> bool:
    return datetime.combine(day, local, zone).astimezone(UTC).astimezone(zone).time() == local


def comes_twice(local: datetime) -> bool:
    """Whether the wall clock shows the time of an aware moment twice that day, an hour apart."""
    return local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()


def tick_of(local: time, day: date, zone: ZoneInfo) -> int:
    """Return the tick at which a wall-clock time of a day falls (24:00 is not a time).

    A time that exists twice is the first one; one that does not exist is the moment of change.
    """
    moment = datetime.combine(day, local, zone).astimezone(UTC)
    if not _exists(local, day, zone):
        # summer time skipped it: the moment of change ends the tick before the gap
        earlier = (datetime.combine(day, local) - TICK).time()
        tick = tick_of(earlier, day, zone)
        return tick + 1 if _exists(earlier, day, zone) else tick
    return (moment - midnight(day, zone)) // TICK


def moment_of(day: date, tick: int, zone: ZoneInfo) -> datetime:
    """Return the moment at which a tick of a day begins, in UTC."""
    return midnight(day, zone) + tick * TICK


def day_and_tick(moment: datetime, zone: ZoneInfo) -> tuple[date, int]:
    """Return the local day and the tick within it that hold a moment."""
    day = moment.astimezone(zone).date()
    return day, (moment - midnight(day, zone)) // TICK


def ticks_for(minutes: int) -> int:
    """Return how many ticks a duration takes, rounded up."""
    return -(-minutes // TICK_MINUTES)


def write_free(places: list[int]) -> str:
    """Write free places per tick as a line of one character each, from "0" up to "z" (74)."""
    return "".join(chr(_ZERO + min(max(n, 0), MOST_PLACES)) for n in places)


@lru_cache(maxsize=MOST_PLACES)
def _at_least(places: int) -> bytes:
    """Return a table that turns each character of a free line into "1" or "0"."""
    return bytes(ord("1") if sign >= _ZERO + places else _ZERO for sign in range(256))


def start_mask(free: str, ticks: int, places: int = 1) -> int:
    """Return a bit mask of the ticks at which a run of free ticks begins.

    The first character of `free` is the highest of `len(free)` bits.
    """
    mask = int(free.encode().translate(_at_least(places)) or b"0", 2)
    # doubling: after each step `mask` marks runs of `have` free ticks
    have = 1
    while have < ticks and mask:
        step = min(have, ticks - have)
        mask &= mask << step
        have += step
    return mask


def count_starts(lines: Sequence[str], ticks: int, places: int = 1) -> list[int]:
    """Count the ticks of each line at which a visit of that length could begin.

    All lines are searched at once: one by one takes three times as long.
    """
    joined = "0".join(lines)  # a tick without a place between two days: no visit goes on
    bits = f"{start_mask(joined, ticks, places):0{len(joined)}b}"
    counts, at = [], 0
    for line in lines:
        end = at + len(line)
        counts.append(bits.count("1", at, end))
        at = end + 1
    return counts


def first_start(free: str, ticks: int, places: int = 1, not_before: int = 0) -> int | None:
    """Return the first offset in `free` at which a visit could begin, or None."""
    width = len(free)
    mask = start_mask(free, ticks, places)
    if not_before > 0:
        mask &= (1 << max(width - not_before, 0)) - 1
    return width - mask.bit_length() if mask else None


def all_starts(free: str, ticks: int, places: int = 1, not_before: int = 0) -> list[int]:
    """Return every offset in `free` at which a visit could begin."""
    width = len(free)
    bits = bin(start_mask(free, ticks, places))[2:].zfill(width)
    return [n for n in range(max(not_before, 0), width) if bits[n] == "1"]


def places_over(free: str, offset: int, ticks: int) -> int:
    """Return how many places are free through a whole run."""
    return min((ord(c) for c in free[offset : offset + ticks]), default=_ZERO) - _ZERO
