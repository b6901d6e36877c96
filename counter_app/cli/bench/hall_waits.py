"""What people were told at the check-in beside how long they then waited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from counter_app.domain.queue.estimate import NOW, PART, Basis, Estimate

_MINUTE = timedelta(minutes=1)
_CLASSES: Mapping[str, tuple[float, float]] = {
    "all": (-1.0, float("inf")),
    "up_to_1_minute": (-1.0, 60.0),
    "1_to_3_minutes": (60.0, 180.0),
    "3_to_10_minutes": (180.0, 600.0),
    "over_10_minutes": (600.0, float("inf")),
}
"""The classes of true waits in seconds: longer than, and up to."""


def is_right(told: float, took: float) -> bool:
    """Whether a wait was told rightly, both in seconds.

    Within a quarter of the truth, however short it is. One exception, and no other: whoever is told
    to be called now (`NOW`, a minute, or less) was told rightly if the call came within the minute;
    nobody can be told a quarter of no wait at all. Who is told any longer wait and is called at
    once was told wrongly.
    """
    if told <= NOW:
        return took <= NOW
    return abs(told - took) <= took * PART


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """What was estimated at a check-in, and how long it took until the first call."""

    estimate: Estimate
    took: timedelta

    @property
    def is_known(self) -> bool:
        """Whether a time was told at all."""
        return self.estimate.basis is not Basis.UNKNOWN

    @property
    def is_within(self) -> bool:
        """Whether it took as long as the range said, give or take a minute."""
        return self.estimate.least - _MINUTE <= self.took <= self.estimate.most + _MINUTE

    @property
    def is_right(self) -> bool:
        """Whether the estimate was within a quarter of the truth (see `is_right`)."""
        return self.is_known and is_right(
            self.estimate.likely.total_seconds(), self.took.total_seconds()
        )

    @property
    def is_close(self) -> bool:
        """Whether the estimate was within three minutes or a quarter of the truth."""
        off = abs(self.estimate.likely - self.took)
        return self.is_known and off <= max(3 * _MINUTE, self.took * PART)


def by_class(judged: Iterable[tuple[float, bool]]) -> dict[str, Any]:
    """Return for each class of true waits how many were told rightly, of how many.

    Args:
        judged: the true waits in seconds, and whether what was told was right.
    """
    known = list(judged)
    found = {}
    for name, (least, most) in _CLASSES.items():
        of_class = [right for took, right in known if least < took <= most]
        share = round(sum(of_class) / len(of_class), 3) if of_class else None
        found[name] = {"people": len(of_class), "right": sum(of_class), "share": share}
    return found
