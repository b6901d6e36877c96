"""Walking the timeline with the arrows: from a visit to the one beside, above or below it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from counter_app.ui.agenda.layout import Block, Layout

_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


def neighbour(layout: Layout, block: Block | None, key: Qt.Key) -> Block | None:
    """Return where a key leads from a visit; the visit itself at the edge, None for other keys.

    Up and down go through the visits of the day in the order of time, whatever their lanes; left
    and right go to the nearest visit of the lane or day beside; Home and End to the day's ends.
    """
    if key not in _ENDS and key not in (
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
    ):  # fmt: skip
        return None
    if block is None:
        return next(iter(layout.blocks), None)
    same_day = [one for one in layout.blocks if one.day == block.day]
    if key in _ENDS:
        return same_day[_ENDS[key]]
    if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        place = same_day.index(block) + (1 if key is Qt.Key.Key_Down else -1)
        return same_day[max(0, min(place, len(same_day) - 1))]
    return _beside(layout, block, forward=key is Qt.Key.Key_Right)


def _beside(layout: Layout, block: Block, *, forward: bool) -> Block:
    """Return the nearest in time of the next lane or day that has a visit."""

    def place(one: Block) -> tuple[date, int]:
        return (one.day, one.lane) if len(layout.columns) == 1 else (one.day, 0)

    here = place(block)
    others = {place(one) for one in layout.blocks} - {here}
    further = sorted(other for other in others if (other > here) is forward)
    if not further:
        return block
    wanted = further[0] if forward else further[-1]
    candidates = [one for one in layout.blocks if place(one) == wanted]
    return min(candidates, key=lambda one: abs(one.area.center().y() - block.area.center().y()))
