"""Where things stand on a painted map: points on earth to points of a picture, and their labels."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from counter_app.domain.planning.distance import Point

_KM_PER_DEGREE = 111.2  # of latitude, mean


@dataclass(frozen=True, slots=True)
class Projection:
    """A plain map of a small country: degrees of longitude are narrower by the middle latitude.

    Attributes:
        scale: points of the picture for one degree of latitude.
    """

    west: float
    north: float
    scale: float
    narrow: float
    left: float
    top: float

    @classmethod
    def fit(cls, points: Sequence[Point], room: QRectF) -> Projection:
        """Return a map in whose middle all points stand, as large as the room allows."""
        south, north = _span([one.latitude for one in points])
        west, east = _span([one.longitude for one in points])
        narrow = math.cos(math.radians((south + north) / 2))
        wide, high = (east - west) * narrow, north - south
        scale = min(room.width() / wide, room.height() / high)
        return cls(
            west=west, north=north, scale=scale, narrow=narrow,
            left=room.left() + (room.width() - wide * scale) / 2,
            top=room.top() + (room.height() - high * scale) / 2,
        )  # fmt: skip

    def place(self, point: Point) -> QPointF:
        """Return where a point stands in the picture."""
        return QPointF(
            self.left + (point.longitude - self.west) * self.narrow * self.scale,
            self.top + (self.north - point.latitude) * self.scale,
        )

    def length(self, kilometres: float) -> float:
        """Return a length on the ground in points of the picture."""
        return kilometres / _KM_PER_DEGREE * self.scale


def _span(values: Iterable[float]) -> tuple[float, float]:
    known = list(values)
    low, high = min(known), max(known)
    return (low, high) if high - low > 0.01 else (low - 0.2, high + 0.2)


def spread(at: Sequence[QPointF], least: float) -> list[QPointF]:
    """Move markers apart that would hide each other, each as little as will do.

    Args:
        least: how far from each other two markers stand at least.
    """
    placed: list[QPointF] = []
    for wanted in at:
        found = wanted
        for step in range(48):
            if all(_far(found, other) >= least for other in placed):
                break
            ring, turn = 1 + step // 12, step % 12
            found = wanted + QPointF(math.cos(turn * math.pi / 6), math.sin(turn * math.pi / 6)) * (
                least * ring * 0.75
            )
        placed.append(found)
    return placed


def _far(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())


def label_room(
    at: QPointF, wide: float, high: float, gap: float, taken: Sequence[QRectF], room: QRectF
) -> QRectF | None:
    """Return where the label of a marker fits: beside it, above or below; None where nowhere."""
    for left, top in (
        (at.x() + gap, at.y() - high / 2), (at.x() - gap - wide, at.y() - high / 2),
        (at.x() - wide / 2, at.y() + gap), (at.x() - wide / 2, at.y() - gap - high),
    ):  # fmt: skip
        found = QRectF(left, top, wide, high)
        if room.contains(found) and not any(found.intersects(one) for one in taken):
            return found
    return None
