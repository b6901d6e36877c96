"""Colours, type and measures: one token file, three themes, and a zoom that scales all of it."""

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Final

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from counter_app import scratch

BASE_SIZE: Final = 10.5
"""Text size in points at 100 %."""
ZOOM_STEPS: Final = (80, 90, 100, 110, 125, 150, 175, 200)
"""Offered zoom factors in per cent."""
NAMES: Final = ("light", "dark", "contrast")
SYSTEM: Final = "system"
"""Follow the colour scheme of the desktop."""

_MARK = re.compile(
    r"@(?:icon:([a-z-]+):([a-z-]+)|(px|pt)(\d+(?:\.\d+)?)|([a-z]+(?:-[a-z]+)*))", re.ASCII
)
_PALETTE: Final = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "on-accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on-accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
    QPalette.ColorRole.Accent: "accent",
}

_installed: list["Theme"] = []


class Theme(QObject):
    """The look of the program, one for the application.

    Signals:
        changed: colours or zoom are new; what paints or measures itself does it again.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        resources: Path,
        name: str = SYSTEM,
        zoom: int = 100,
        parent: QObject | None = None,
    ) -> None:
        """Dress the application with the styles, icons and fonts below `resources`, once.

        `name` and `zoom` are as for `use` and `set_zoom`. Raises KeyError for an unknown name.
        """
        super().__init__(parent)
        self._app = app
        self._icons = resources / "icons"
        self._tokens: dict[str, dict[str, str]] = tomllib.loads(
            (resources / "styles" / "tokens.toml").read_text("utf-8")
        )
        self._sheet = (resources / "styles" / "app.qss").read_text("utf-8")
        self._chosen = self._known(name)
        self._zoom = _within(zoom)
        self._svg: dict[str, str] = {}
        self._windows: list[QWidget] = []
        self._filled = ""
        self._folder = scratch.private("look")
        self._family = _load_fonts(resources / "fonts")
        _installed[:] = [self]
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow)
        self._apply()

    @property
    def chosen(self) -> str:
        """What was asked for: a theme's name or `system`."""
        return self._chosen

    @property
    def name(self) -> str:
        """The theme that is shown."""
        if self._chosen != SYSTEM:
            return self._chosen
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    @property
    def zoom(self) -> int:
        """The zoom factor in per cent."""
        return self._zoom

    def use(self, name: str) -> None:
        """Show a theme by name, or follow the desktop with `system`. Raises KeyError."""
        self._chosen = self._known(name)
        self._apply()

    def set_zoom(self, percent: int) -> None:
        """Scale type and measures, between 80 and 200 per cent."""
        self._zoom = _within(percent)
        self._apply()

    def zoom_in(self) -> None:
        """Go one step larger."""
        self.set_zoom(next((step for step in ZOOM_STEPS if step > self._zoom), ZOOM_STEPS[-1]))

    def zoom_out(self) -> None:
        """Go one step smaller."""
        self.set_zoom(next((s for s in reversed(ZOOM_STEPS) if s < self._zoom), ZOOM_STEPS[0]))

    def dress(self, window: QWidget) -> None:
        """Give a whole window its looks, now and at each change; its parts inherit them.

        Windows are dressed and not the application: under an application's style sheet each part
        is dressed anew, with all that it holds, at each step of putting a screen together.
        """
        self._windows = [one for one in self._windows if shiboken6.isValid(one)]
        if window not in self._windows:
            self._windows.append(window)
        window.setStyleSheet(self._filled)

    def px(self, units: float) -> int:
        """Return a measure, given in pixels at 100 %, at the present zoom."""
        return max(1, round(units * self._zoom / 100)) if units else 0

    def hex(self, token: str) -> str:
        """Return a colour as #RRGGBB. Raises KeyError for an unknown token."""
        return self._tokens[self.name][token]

    def color(self, token: str) -> QColor:
        """Return a colour. Raises KeyError for an unknown token."""
        return QColor(self.hex(token))

    def font(self, points: float = BASE_SIZE, *, bold: bool = False) -> QFont:
        """Return the program's face with tabular figures, in points at 100 %."""
        font = QFont(self._family)
        font.setPointSizeF(points * self._zoom / 100)
        font.setBold(bold)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def pixmap(self, icon: str, colour: str = "ink", units: float = 20) -> QPixmap:
        """Draw an icon of resources/icons in a colour, `units` wide at 100 %."""
        return self._draw(icon, self.hex(colour), self.px(units))

    def icon(self, name: str, colour: str = "ink", units: float = 20, gap: float = 0) -> QIcon:
        """Return an icon of resources/icons, grey where its widget is disabled.

        `gap` is room at its right, for words beside it.
        """
        size, room = self.px(units), self.px(gap)
        icon = QIcon(self._draw(name, self.hex(colour), size, room))
        icon.addPixmap(self._draw(name, self.hex("on-off"), size, room), QIcon.Mode.Disabled)
        return icon

    def style_sheet(self) -> str:
        """Return the style sheet with all tokens and measures filled in."""

        def fill(match: re.Match[str]) -> str:
            icon, colour, unit, number, name = match.groups()
            if icon:
                return self._file(icon, colour)
            if unit == "px":
                return f"{self.px(float(number))}px"
            if unit == "pt":
                return f"{float(number) * self._zoom / 100:.2f}pt"
            return self.hex(name)

        return _MARK.sub(fill, self._sheet)

    def _known(self, name: str) -> str:
        if name != SYSTEM:
            self._tokens[name]
        return name

    def _coloured(self, icon: str, colour: str) -> bytes:
        if icon not in self._svg:
            self._svg[icon] = (self._icons / f"{icon}.svg").read_text("utf-8")
        return self._svg[icon].replace("currentColor", colour).encode()

    def _file(self, icon: str, token: str) -> str:
        """Return a coloured copy of an icon, for the style sheet, which reads files only."""
        colour = self.hex(token)
        path = self._folder.path / f"{icon}{colour.replace('#', '-')}.svg"
        if not path.exists():
            path.write_bytes(self._coloured(icon, colour))
        return path.as_posix()

    def _draw(self, icon: str, colour: str, size: int, room: int = 0) -> QPixmap:
        renderer = QSvgRenderer(QByteArray(self._coloured(icon, colour)))
        ratio = self._app.devicePixelRatio()
        pixmap = QPixmap(QSize(size + room, size) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

    def _follow(self, _preference: object = None) -> None:
        if self._chosen == SYSTEM:
            self._apply()

    def _apply(self) -> None:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.color(token))
        for role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("on-off"))
        self._app.setPalette(palette)
        self._app.setFont(self.font())
        self._filled = self.style_sheet()
        for window in self._windows:
            if shiboken6.isValid(window):
                window.setStyleSheet(self._filled)
        self.changed.emit()


def current() -> Theme:
    """Return the application's theme. Raises RuntimeError when none was made yet."""
    if not _installed or not shiboken6.isValid(_installed[0]):
        raise RuntimeError("make a Theme before the first widget")
    return _installed[0]


def contrast(text: QColor | str, ground: QColor | str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3)."""

    def luminance(colour: QColor | str) -> float:
        colour = QColor(colour)
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    light, dark = sorted((luminance(text), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


class _Keeper(QObject):
    """Does something to a widget now and at each change, as long as the widget lives."""

    def __init__(self, widget: QWidget, again: Callable[[], object]) -> None:
        super().__init__(widget)
        self._again = again
        current().changed.connect(self._run)
        again()

    def _run(self) -> None:
        self._again()


def keep(widget: QWidget, again: Callable[[], object]) -> None:
    """Call `again` now and after each change of theme or zoom, as long as the widget lives."""
    _Keeper(widget, again)


def keep_icon(button: QAbstractButton, icon: str, colour: str = "ink") -> None:
    """Give a button an icon that follows theme and zoom."""
    keep(button, lambda: put_icon(button, icon, colour))


def put_icon(button: QAbstractButton, icon: str, colour: str, units: float = 20) -> None:
    """Give a button an icon for now, with some room before its words."""
    gap = 4 if button.text() else 0
    button.setIcon(current().icon(icon, colour, units, gap))
    button.setIconSize(QSize(current().px(units) + current().px(gap), current().px(units)))


def keep_width(widget: QWidget, units: float) -> None:
    """Fix a widget's width, in pixels at 100 %, through every zoom."""
    keep(widget, lambda: widget.setFixedWidth(current().px(units)))


def restyle(widget: QWidget, **properties: object) -> None:
    """Set the properties that the style sheet selects by, and dress the widget anew."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _within(percent: int) -> int:
    return max(ZOOM_STEPS[0], min(ZOOM_STEPS[-1], percent))


def _load_fonts(folder: Path) -> str:
    for file in sorted(folder.glob("NotoSans-*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    families = QFontDatabase.families()
    if "Noto Sans" in families:
        return "Noto Sans"
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
