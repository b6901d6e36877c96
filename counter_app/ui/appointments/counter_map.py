"""A painted map of the counters: which is where, in the order of the list beside it.

No tiles and no network: the land is the middles of its postcode areas. Form and number tell what
colour tells too: a full disc with its number has a free time, a ring has none, a crossed ring is a
place where it would not work.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from counter_app.domain.booking import LocationOffer
from counter_app.domain.planning.distance import Point
from counter_app.ui.appointments.map_layout import Projection, label_room, spread
from counter_app.ui.theme import current, keep

_MARGIN, _DISC, _AREA_KM = 10, 22, 3.4
_STEPS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1,
}  # fmt: skip


class CounterMap(QWidget):
    """The places of a list on a map; arrows go from one to the next, Enter takes its time.

    Signals:
        chosen: the UUID of the location that somebody went to.
        taken: the UUID of the location whose first free time is taken.
    """

    chosen = Signal(object)
    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without places."""
        super().__init__(parent)
        self._offers: tuple[LocationOffer, ...] = ()
        self._facts: dict[UUID, str] = {}
        self._numbers: dict[UUID, int] = {}
        self._land: tuple[Point, ...] = ()
        self._near: Point | None = None
        self._chosen: UUID | None = None
        self._ground: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keep(self, self._dress)
        self.describe()

    def show_places(
        self, offers: Sequence[LocationOffer], facts: dict[UUID, str], land: tuple[Point, ...],
        near: Point | None,
    ) -> None:  # fmt: skip
        """Show places in the order of the list; `facts` are their words for a screen reader."""
        self._offers = tuple(one for one in offers if one.point is not None)
        self._numbers = {one.location.id: number for number, one in enumerate(offers, 1)}
        self._facts, self._near = facts, near
        if land is not self._land:
            self._land, self._ground = land, None
        if self._chosen not in {one.location.id for one in self._offers}:
            self._chosen = None
        self.describe()
        self.update()

    def choose(self, location_id: UUID | None) -> None:
        """Mark a place; one that is not on the map marks none."""
        if location_id != self._chosen:
            known = {one.location.id for one in self._offers}
            self._chosen = location_id if location_id in known else None
            self.describe()
            self.update()

    def describe(self) -> None:
        """Tell screen readers which place is marked, with all that the list says of it."""
        self.setAccessibleName(self.tr("Map of the counters"))
        said = self._facts.get(self._chosen, "") if self._chosen else ""
        self.setAccessibleDescription(
            said or self.tr("The arrows go from counter to counter, Enter takes its first time.")
        )
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    def at(self, location_id: UUID) -> QPointF:
        """Return where a place stands in the picture. Raises KeyError for one that is not there."""
        return self._places()[location_id]

    def sizeHint(self) -> QSize:
        """Return room for a land that is higher than wide."""
        return QSize(current().px(300), current().px(230))

    def minimumSizeHint(self) -> QSize:
        """Return the least at which places can be told apart."""
        return QSize(current().px(200), current().px(200))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the list with the arrows, take a time with Enter."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self._offers:
            ids = [one.location.id for one in self._offers]
            now = ids.index(self._chosen) if self._chosen in ids else (-1 if step > 0 else 0)
            self._go(ids[(now + step) % len(ids)])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.taken.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place under the pointer."""
        found = self._under(event.position())
        if found is not None:
            self._go(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the first time of the place under the pointer."""
        found = self._under(event.position())
        if found is not None:
            self.taken.emit(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the land anew."""
        self._ground = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the land, where people come from, and the places with their numbers."""
        if not self._land:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ground is None:
            self._ground = self._draw_ground()
        painter.drawPixmap(0, 0, self._ground)
        places = self._places()
        taken = [self._disc(at) for at in places.values()]
        if self._near is not None:
            taken.append(self._draw_near(painter, self._near))
        first = sorted(self._offers, key=lambda offer: offer.location.id != self._chosen)
        for one in reversed(first):
            self._draw_place(painter, one, places[one.location.id])
        for one in first:
            self._draw_label(painter, one, places[one.location.id], taken)
        if self.hasFocus():
            painter.setPen(QPen(current().color("focus"), current().px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _dress(self) -> None:
        self._ground = None
        self.updateGeometry()
        self.update()

    def _go(self, location_id: UUID) -> None:
        self.choose(location_id)
        self.chosen.emit(location_id)

    def _under(self, at: QPointF) -> UUID | None:
        """Return the place whose disc is under a point, with some room around it for a finger."""
        reach = current().px(_DISC) * 0.8
        near = [
            ((at - place).manhattanLength(), location_id)
            for location_id, place in self._places().items()
        ]
        distance, found = min(near, default=(reach + 1, None))
        return found if distance <= reach else None

    def _projection(self) -> Projection:
        margin = current().px(_MARGIN)
        room = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        points = [one.point for one in self._offers if one.point is not None]
        return Projection.fit([*self._land, *points], room)

    def _places(self) -> dict[UUID, QPointF]:
        """Return where each place stands; the first of the list stands where it is."""
        if not self._land:
            return {}
        on = self._projection()
        at = [on.place(one.point) for one in self._offers if one.point is not None]
        apart = spread(at, current().px(_DISC))
        return dict(zip((one.location.id for one in self._offers), apart, strict=True))

    def _disc(self, at: QPointF) -> QRectF:
        size = current().px(_DISC)
        return QRectF(at.x() - size / 2, at.y() - size / 2, size, size)

    def _draw_ground(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        found = QPixmap(self.size() * ratio)
        found.setDevicePixelRatio(ratio)
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().color("off"))
        on = self._projection()
        radius = on.length(_AREA_KM)
        for point in self._land:
            painter.drawEllipse(on.place(point), radius, radius)
        painter.end()
        return found

    def _draw_near(self, painter: QPainter, near: Point) -> QRectF:
        """Mark where people come from with a diamond."""
        at, half = self._projection().place(near), current().px(7)
        painter.setPen(QPen(current().color("surface"), current().px(2)))
        painter.setBrush(current().color("ink"))
        painter.drawPolygon(
            [at + QPointF(x * half, y * half) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))]
        )
        return QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)

    def _draw_place(self, painter: QPainter, one: LocationOffer, at: QPointF) -> None:
        theme, disc = current(), self._disc(at)
        is_chosen = one.location.id == self._chosen
        works, free = one.hindrance is None, one.first is not None
        token = "accent" if works and free else "muted"
        if is_chosen:
            painter.setPen(QPen(theme.color("ink"), theme.px(2)))
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(disc.adjusted(-4, -4, 4, 4))
        painter.setPen(QPen(theme.color(token), theme.px(2)))
        painter.setBrush(theme.color("accent" if works and free else "surface"))
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        if not works:
            inner = disc.adjusted(*(theme.px(6) * side for side in (1, 1, -1, -1)))
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
            return
        painter.setPen(theme.color("on-accent" if free else "ink"))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._numbers[one.location.id]))

    def _draw_label(
        self, painter: QPainter, one: LocationOffer, at: QPointF, taken: list[QRectF]
    ) -> None:
        """Write a name where there is room for it; the chosen one first."""
        theme = current()
        font = self.font()
        font.setBold(one.location.id == self._chosen)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        wide = float(metrics.horizontalAdvance(one.location.name) + theme.px(6))
        room = label_room(
            at, wide, metrics.height(), theme.px(_DISC) * 0.6, taken, QRectF(self.rect())
        )
        if room is None:
            return
        taken.append(room)
        ground = theme.color("surface")
        ground.setAlphaF(0.85)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(room, 3, 3)
        painter.setPen(theme.color("ink" if one.hindrance is None else "muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, one.location.name)
