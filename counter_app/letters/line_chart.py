"""A chart of lines with bands on a sheet, to be read in black and white too.

Lines differ by dashes and stand beside their names, so that no colour has to be told from another.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor

from counter_app.domain.scenarios.courses import Band
from counter_app.letters import sheet
from counter_app.letters.sheet import INK, LEFT, LINE, RIGHT, Sheet

_GREY = HexColor("#E3E6EB")
_AXIS = 9.0
_SAMPLE = 14.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a chart, with its band."""

    label: str
    bands: tuple[Band, ...]
    dash: tuple[float, ...] = ()
    colour: Color = INK


def steps(most: float) -> list[float]:
    """Return round figures from nothing to at least the most, about five of them."""
    raw = max(most, 1.0) / 5
    size = 10.0 ** math.floor(math.log10(raw))
    step = next(size * one for one in (1, 2, 5, 10) if size * one >= raw - 1e-9)
    return [step * number for number in range(math.ceil(max(most, 1.0) / step - 1e-9) + 1)]


def chart(
    out: Sheet, top: float, height: float, lines: Sequence[Line], week: Callable[[int], str]
) -> float:
    """Draw lines over weeks, and their names below; return the y below it.

    The band is drawn of the first line only where there are several: bands over bands say nothing.
    """
    top = out.fit(top, height + 10.0 + len(lines) * sheet.BODY.step)
    weeks = max((len(one.bands) for one in lines), default=1)
    most = max((band.high for one in lines for band in one.bands), default=1.0)
    marks = steps(most)
    left, right, base = LEFT + _AXIS, RIGHT - 2.0, top + height

    def at(number: int, value: float) -> tuple[float, float]:
        x = left + (right - left) * (number / max(weeks - 1, 1))
        return x, base - height * value / marks[-1]

    if lines:
        bands = lines[0].bands
        upper = [at(n, band.high) for n, band in enumerate(bands)]
        lower = [at(n, band.low) for n, band in enumerate(bands)]
        out.area([*upper, *reversed(lower)], _GREY)
    for mark in marks:
        y = at(0, mark)[1]
        out.trace([(left, y), (right, y)], width=0.4, colour=LINE)
        out.text(left - 3.0 - 1.7 * len(f"{mark:g}"), y - 2.0, f"{mark:g}", sheet.SMALL, _AXIS)
    for number in _labelled(weeks):
        x = at(number, 0)[0]
        out.text(min(x, right - 16.0), base + 1.0, week(number + 1), sheet.SMALL, 18.0)
    for one in lines:
        points = [at(n, band.middle) for n, band in enumerate(one.bands)]
        if len(points) == 1:
            points.append((points[0][0] + 1.0, points[0][1]))
        out.trace(points, width=1.4, dash=one.dash, colour=one.colour)
    y = base + 7.0
    for one in lines:
        middle = y + sheet.BODY.step / 2
        out.trace([(left, middle), (left + _SAMPLE, middle)], width=1.4, dash=one.dash,
                  colour=one.colour)  # fmt: skip
        y = out.text(left + _SAMPLE + 3.0, y, one.label, sheet.BODY, right - left - _SAMPLE)
    return y


def _labelled(weeks: int) -> list[int]:
    """Return the weeks that are named below: the first, the last, and some between."""
    if weeks <= 2:
        return list(range(weeks))
    step = max(1, round((weeks - 1) / 5))
    return [*range(0, weeks - step // 2 - 1, step), weeks - 1]
