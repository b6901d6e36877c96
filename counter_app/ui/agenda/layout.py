"""Where everything stands on the timeline: columns of days and lanes, rows of ticks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QRectF

from counter_app.domain.agenda import AgendaDay, lanes
from counter_app.domain.appointments import DayLine
from counter_app.domain.planning.ticks import TICK, midnight, moment_of

_EMPTY_FROM, _EMPTY_TO = 8 * 12, 18 * 12
"""Ticks that are shown of days on which nothing is open and nobody comes: 8 to 18 o'clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Sizes in pixels at the present zoom.

    Attributes:
        head: height of the row of day names.
        gutter: width of the column of hours.
        tick: height of five minutes.
        lane: least width of a lane.
        gap: room between two days.
    """

    head: float
    gutter: float
    tick: float
    lane: float
    gap: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A visit where it is drawn."""

    line: DayLine
    day: date
    lane: int
    area: QRectF
    is_beyond: bool
    """Whether it stands beyond the desks that work at its beginning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A day where it is drawn."""

    day: AgendaDay
    left: float
    width: float
    lanes: int
    first_tick: int

    @property
    def lane_width(self) -> float:
        """The width of one lane."""
        return self.width / self.lanes


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The whole picture, measured once and then painted, hit and walked through."""

    measures: Measures
    columns: tuple[Column, ...] = ()
    blocks: tuple[Block, ...] = ()
    first_tick: int = _EMPTY_FROM
    last_tick: int = _EMPTY_TO
    width: float = 0.0
    height: float = 0.0
    by_id: dict[UUID, Block] = field(default_factory=dict)

    def y_of(self, tick: float) -> float:
        """Return the height at which a tick begins."""
        return self.measures.head + (tick - self.first_tick) * self.measures.tick

    def tick_at(self, y: float) -> int:
        """Return the tick at a height, within what is shown."""
        tick = self.first_tick + int((y - self.measures.head) // self.measures.tick)
        return max(self.first_tick, min(tick, self.last_tick - 1))

    def column_at(self, x: float) -> Column | None:
        """Return the day at a place, None in the gutter and between days."""
        return next((one for one in self.columns if one.left <= x < one.left + one.width), None)

    def column_of(self, day: date) -> Column | None:
        """Return a day's column, None when it is not shown."""
        return next((one for one in self.columns if one.day.day == day), None)

    def block_at(self, x: float, y: float) -> Block | None:
        """Return the visit at a place; of two that share it the one painted last."""
        return next((one for one in reversed(self.blocks) if one.area.contains(x, y)), None)

    def tick_of(self, moment: datetime, column: Column) -> float:
        """Return where a moment stands on a day's axis, in ticks; it may lie outside the day."""
        return (moment - midnight(column.day.day, column.day.zone)) / TICK

    def moment(self, column: Column, tick: int) -> datetime:
        """Return the moment that a tick of a day stands for."""
        return moment_of(column.day.day, tick, column.day.zone)


def lay_out(days: Sequence[AgendaDay], measures: Measures, room: float) -> Layout:
    """Measure everything for a width that there is; a lane is never narrower than its least."""
    if not days:
        return Layout(measures=measures, width=room, height=measures.head)
    placed = [lanes(day.lines) for day in days]
    counts = [
        max(1, day.desks, 1 + max(lane.values(), default=0))
        for day, lane in zip(days, placed, strict=True)
    ]
    first, last = _axis(days)
    free = room - measures.gutter - measures.gap * len(days)
    widths = [max(free / len(days), measures.lane * count) for count in counts]
    columns, left = [], measures.gutter
    for day, count, width in zip(days, counts, widths, strict=True):
        columns.append(Column(day=day, left=left, width=width, lanes=count, first_tick=first))
        left += width + measures.gap
    bare = Layout(
        measures=measures, columns=tuple(columns), first_tick=first, last_tick=last, width=left,
        height=measures.head + (last - first) * measures.tick,
    )  # fmt: skip
    blocks = tuple(
        _block(bare, column, line, lane[line.id])
        for column, lane in zip(columns, placed, strict=True)
        for line in column.day.lines
    )
    return Layout(
        measures=measures, columns=bare.columns, blocks=blocks, first_tick=first, last_tick=last,
        width=bare.width, height=bare.height, by_id={one.line.id: one for one in blocks},
    )  # fmt: skip


def _axis(days: Sequence[AgendaDay]) -> tuple[int, int]:
    """Return the whole hours between which something is open or somebody comes."""
    ticks: list[int] = []
    for day in days:
        base = midnight(day.day, day.zone)
        ticks += [one.tick for one in day.load if one.capacity or one.booked or one.overbooked]
        for line in day.lines:
            ticks += [(line.starts_at - base) // TICK, -((base - line.ends_at) // TICK) - 1]
    if not ticks:
        return _EMPTY_FROM, _EMPTY_TO
    return min(ticks) // 12 * 12, (max(ticks) // 12 + 1) * 12


def _block(layout: Layout, column: Column, line: DayLine, lane: int) -> Block:
    top = layout.y_of(layout.tick_of(line.starts_at, column))
    bottom = layout.y_of(layout.tick_of(line.ends_at, column))
    wide = column.lane_width
    area = QRectF(column.left + lane * wide, top, wide, max(bottom - top, layout.measures.tick))
    start = int(layout.tick_of(line.starts_at, column))
    desks = next((one.capacity for one in column.day.load if one.tick == start), 0)
    return Block(
        line=line, day=column.day.day, lane=lane, area=area.adjusted(1, 0.5, -1, -0.5),
        is_beyond=lane >= desks,
    )  # fmt: skip
