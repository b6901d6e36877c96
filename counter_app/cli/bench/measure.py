"""What a bench is given and what it says: figures beside the floor of the same run."""

from __future__ import annotations

import gc
import math
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


class Scale(StrEnum):
    """How much data a bench makes: a few seconds' worth, or what the targets speak of."""

    SMALL = "small"
    FULL = "full"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a bench is run with.

    Attributes:
        database: address of an empty PostgreSQL database; "" for a throw-away SQLite file.
        seed: which made-up course of events is played, where a bench plays one.
        past: how many appointments of the past are loaded, where a bench asks for them; None for
            as many as its scale has.
    """

    database: str = ""
    scale: Scale = Scale.SMALL
    past: int | None = None
    seed: int = 2026

    @property
    def is_full(self) -> bool:
        """Whether the bench makes as much data as its target speaks of."""
        return self.scale is Scale.FULL

    @property
    def engine(self) -> str:
        """The kind of database."""
        return "postgresql" if self.database else "sqlite"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured figure with its target.

    Attributes:
        value: the figure, in `unit`.
        floor: the same work without the program, measured in the same run; None where the
            target does not speak of one.
        ratio: the figure in relation to the floor, larger is slower.
        cpu: processor time of this process for the same, which other programs disturb less.
        target: the most (or least) that is allowed, of `value` or of `ratio`, as it says.
    """

    name: str
    unit: str
    value: float
    target: str
    met: bool
    floor: float | None = None
    ratio: float | None = None
    p99: float | None = None
    cpu: float | None = None


def report(bench: str, options: Options, figures: Sequence[Figure], **facts: Any) -> dict[str, Any]:
    """Return a bench's one line as a dict, numbers rounded to four digits."""
    return {
        "bench": bench,
        "scale": options.scale.value,
        **facts,
        "figures": [
            {name: _rounded(value) for name, value in asdict(figure).items() if value is not None}
            for figure in figures
        ],
        "met": all(figure.met for figure in figures),
    }


def _rounded(value: Any) -> Any:
    if not isinstance(value, float) or not math.isfinite(value) or value == 0:
        return value
    return round(value, max(0, 3 - math.floor(math.log10(abs(value)))))


def at_most(name: str, unit: str, times: Sequence[float], limit: float, **more: Any) -> Figure:
    """Judge the median of many times against a limit in the same unit."""
    value = statistics.median(times)
    return Figure(
        name=name, unit=unit, value=value, p99=percentile(times, 99), target=f"<= {limit:g} {unit}",
        met=value <= limit, **more,
    )  # fmt: skip


def times_floor(
    name: str, unit: str, value: float, floor: float, limit: float, **more: Any
) -> Figure:
    """Judge how many times its floor a duration takes."""
    ratio = value / floor
    return Figure(
        name=name, unit=unit, value=value, floor=floor, ratio=ratio,
        target=f"<= {limit:g} x floor", met=ratio <= limit, **more,
    )  # fmt: skip


def share_of_floor(
    name: str, unit: str, value: float, floor: float, least: float, **more: Any
) -> Figure:
    """Judge what share of its floor a rate (so many a second) reaches."""
    return Figure(
        name=name, unit=unit, value=value, floor=floor, ratio=floor / value,
        target=f">= {least:g} of floor", met=value >= least * floor, **more,
    )  # fmt: skip


def percentile(times: Sequence[float], percent: float) -> float:
    """Return the smallest time that at least so many percent do not exceed."""
    ordered = sorted(times)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


@contextmanager
def without_collector() -> Iterator[None]:
    """Keep the garbage of earlier work out of a measurement; what lives is looked at once."""
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def milliseconds(work: Callable[[], object], times: int, warm_up: int = 3) -> list[float]:
    """Return how long each call took on the wall clock."""
    for _ in range(warm_up):
        work()
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def seconds(work: Callable[[], object]) -> tuple[float, float]:
    """Return how long one call took on the wall clock, and the processor time of this process."""
    with without_collector():
        cpu, wall = time.process_time(), time.perf_counter()
        work()
        return time.perf_counter() - wall, time.process_time() - cpu
