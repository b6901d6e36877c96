"""What tests of windows share: a theme, a walk over names for screen readers, and pictures."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_app import paths
from counter_app.ui import theme as themes
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations, build

Grab = Callable[[QWidget, str], Path]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the screenless platform say that it cannot limit the size of windows."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> Theme:
    theme = Theme(qapp, paths.resource())
    theme.use("light")
    return theme


@pytest.fixture(autouse=True)
def theme(_dressed: Theme) -> Iterator[Theme]:
    """Give the light theme at 100 %, and put it back afterwards."""
    yield _dressed
    if (_dressed.name, _dressed.zoom) != ("light", 100):
        _dressed.use("light")
        _dressed.set_zoom(100)
    assert themes.current() is _dressed


@pytest.fixture
def qtbot(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Give what drives widgets; each one that a test adds is dressed as a window is."""
    keep = qtbot.addWidget

    def add(widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None) -> None:
        theme.dress(widget)
        keep(widget, before_close_func=before_close_func)

    monkeypatch.setattr(qtbot, "addWidget", add)
    return qtbot


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    """Give the languages of the windows, English at first and afterwards."""
    build(paths.resource("i18n"))
    spoken = Translations(qapp, paths.resource("i18n"))
    spoken.use("en")
    yield spoken
    spoken.use("en")
    spoken.silence()


@pytest.fixture
def grab(tmp_path: Path, qtbot: QtBot) -> Grab:
    """Give a function that saves a widget's picture, to COUNTER_PICTURES if that is set."""
    folder = Path(os.environ.get("COUNTER_PICTURES") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)

    def save(widget: QWidget, name: str) -> Path:
        QApplication.processEvents()
        path = folder / f"{name}.png"
        assert widget.grab().save(str(path))
        return path

    return save


def focusable(window: QWidget) -> list[QWidget]:
    """Return all widgets of a window that Tab may reach."""
    return [
        widget
        for widget in [window, *window.findChildren(QWidget)]
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabledTo(window)
        and widget.isVisibleTo(window)
        and not isinstance(widget.parent(), QAbstractScrollArea)
        and widget.focusProxy() is None
    ]


@pytest.fixture
def nameless() -> Callable[[QWidget], list[str]]:
    """Give a function that lists what a screen reader could not name; the list should be empty."""
    return _nameless


def _nameless(window: QWidget) -> list[str]:
    found = []
    for widget in focusable(window):
        seen = QAccessible.queryAccessibleInterface(widget)
        name = seen.text(QAccessible.Text.Name)
        if not name.strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}".strip())
    return found


@pytest.fixture(autouse=True)
def _no_window_left(qapp: QApplication) -> Iterator[None]:
    """Let what a test asked Qt to delete really go: a window that stays is dressed again and again.

    Without a running event loop Qt keeps such windows, and each change of theme or language would
    reach all of them.
    """
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
