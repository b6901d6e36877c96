"""The window around all screens: rail, search, who I am, state of the machine."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QStackedWidget, QWidget

from counter_app.domain.changes import AnythingChanged, Change
from counter_app.ui.announcer import Announcer
from counter_app.ui.failures import Failures
from counter_app.ui.keyboard import KeyboardOverview, Shortcut
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Progress, Tasks
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.follow_scroll import FollowScroll
from counter_app.ui.widgets.rail import Rail
from counter_app.ui.widgets.status_line import StatusLine
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.top_bar import TopBar


@dataclass
class _Page:
    """A screen of the rail; screen and frame are there once it was shown."""

    title: Callable[[], str]
    build: Callable[[], Screen]
    screen: Screen | None = None
    frame: QScrollArea | None = None
    missed: dict[Change, None] = field(default_factory=dict)


def _tell(screen: Screen, change: Change) -> None:
    if isinstance(change, AnythingChanged):
        screen.reload()
    else:
        screen.on_change(change)


class MainWindow(QMainWindow):
    """Holds the screens; knows no service.

    Signals:
        searched: text from the search field.
        scanned: a scan that no screen took.
        signed_out: the operator asked to sign out.
        closing: the window closes.
    """

    searched = Signal(str)
    scanned = Signal(str)
    signed_out = Signal()
    closing = Signal()

    def __init__(
        self,
        tasks: Tasks,
        announcer: Announcer,
        theme: Theme,
        translations: Translations,
        failures: Failures,
        search: Callable[[str], object] | None = None,
        parent: QWidget | None = None,
        *,
        scan: Callable[[str], object] | None = None,
    ) -> None:
        """Join the parts; screens come with `register`.

        Args:
            search: gets what `searched` tells.
            scan: gets what `scanned` tells; without it `search` does.
        """
        super().__init__(parent)
        self._pages: dict[str, _Page] = {}
        self._theme, self._failures = theme, failures
        self.setWindowTitle("Counter")
        self.rail = Rail()
        self.top = TopBar(theme, translations)
        self.status = StatusLine()
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())  # in front until the first screen is shown
        self._build()
        self._bind_keys()
        if search is not None:
            self.searched.connect(search)
            self.scanned.connect(scan or search)
        announcer.changed.connect(self._pass_on)
        tasks.busy_changed.connect(self._show_busy)
        tasks.long_running.connect(self._show_long)
        failures.set_default_host(self)
        failures.unavailable.connect(self.status.show_trouble)
        failures.available.connect(self.status.clear_trouble)
        self.resize(1440, 900)
        theme.dress(self)

    def register(
        self, name: str, icon: str, order: int, title: Callable[[], str],
        build: Callable[[], Screen],
    ) -> None:  # fmt: skip
        """Add a screen to the rail, to be built when it is wanted; the lowest order is on top."""
        self._pages[name] = _Page(title, build)
        self.rail.add(name, icon, title(), order)

    def clear_screens(self) -> None:
        """Take all screens out, as when somebody signs out."""
        self._stack.setCurrentIndex(0)
        for page in self._pages.values():
            if page.screen is None or page.frame is None:
                continue
            page.screen.wanted.disconnect()  # it lives until Qt deletes it, and hears until then
            self._stack.removeWidget(page.frame)
            page.frame.deleteLater()
        self._pages.clear()
        self.rail.clear()

    def show_screen(self, name: str, subject: object = None) -> None:
        """Bring a screen to the front, perhaps with something to show. Raises KeyError."""
        screen, before = self.screen_named(name), self.current_screen()
        page = self._pages[name]
        if before is not screen and page.frame is not None:
            if before is not None:
                before.remember_focus()
                before.deactivate()
            self._stack.setCurrentWidget(page.frame)
            self.rail.choose(name)
            screen.activate()
            missed, page.missed = page.missed, {}
            for change in missed:
                _tell(screen, change)
            screen.restore_focus()
        if subject is not None:
            screen.open_with(subject)

    def current_screen(self) -> Screen | None:
        """Return the screen in front, None before the first was shown."""
        frame = self._stack.currentWidget()
        screen = frame.widget() if isinstance(frame, QScrollArea) else None
        return screen if isinstance(screen, Screen) else None

    def screen_named(self, name: str) -> Screen:
        """Return a registered screen, building it if nobody asked before. Raises KeyError."""
        page = self._pages[name]
        if page.screen is None:
            page.screen = page.build()
            page.screen.wanted.connect(self.show_screen)
            page.frame = FollowScroll(
                page.screen
            )  # at a large zoom it scrolls, the window does not
            self._stack.addWidget(page.frame)
        return page.screen

    def take_scan(self, text: str) -> None:
        """Give a scan to the screen in front, or to the search if it does not want it."""
        if QApplication.activeModalWidget() is not None:
            QApplication.beep()  # a question is open and must be answered first
            return
        screen = self.current_screen()
        if screen is None or not screen.on_scan(text):
            self.scanned.emit(text)

    def set_operator(self, name: str, role: str, desk: str) -> None:
        """Show who works here and where."""
        self.top.set_operator(name, role, desk)

    def mark_field(self, field: str, words: str) -> bool:
        """Mark a field of the screen in front."""
        screen = self.current_screen()
        return screen is not None and screen.mark_field(field, words)

    def show_banner(
        self,
        tone: Tone,
        words: str,
        action_words: str = "",
        action: Callable[[], object] | None = None,
    ) -> None:
        """Show a message on the screen in front."""
        screen = self.current_screen()
        if screen is not None:
            screen.show_banner(tone, words, action_words, action)
        else:
            self.status.show_trouble(words, action)

    def reload(self) -> None:
        """Load the screen in front anew."""
        screen = self.current_screen()
        if screen is not None:
            screen.reload()

    def show_keys(self) -> KeyboardOverview:
        """Open the page of keys."""
        screen = self.current_screen()
        groups: list[tuple[str, list[Shortcut]]] = [(self.tr("Everywhere"), self._own_keys())]
        if screen is not None:
            groups.append((screen.title(), list(screen.shortcuts())))
        page = KeyboardOverview(groups, self)
        page.open()
        return page

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            for name, page in self._pages.items():
                self.rail.rename(name, page.title())
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes."""
        self.closing.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        frame = QWidget()
        rows = VBox(frame, spacing=0)
        columns = HBox(spacing=0)
        columns.addWidget(self.rail)
        right = VBox(spacing=0)
        right.addWidget(self.top)
        right.addWidget(self._stack, 1)
        columns.addLayout(right, 1)
        rows.addLayout(columns, 1)
        rows.addWidget(self.status)
        frame.setMinimumSize(720, 480)  # at a large zoom parts scroll; the window may stay small
        self.setCentralWidget(frame)
        self.rail.chosen.connect(self.show_screen)
        self.top.searched.connect(self.searched)
        self.top.keys_wanted.connect(self.show_keys)
        self.top.signed_out.connect(self.signed_out)

    def _bind_keys(self) -> None:
        self._bind("Ctrl+K", self.top.focus_search)
        self._bind("F1", self.show_keys)
        self._bind("F5", self.reload)
        for keys in ("Ctrl++", "Ctrl+="):
            self._bind(keys, self._theme.zoom_in)
        self._bind("Ctrl+-", self._theme.zoom_out)
        self._bind("Ctrl+0", lambda: self._theme.set_zoom(100))
        for place in range(9):
            self._bind(f"Alt+{place + 1}", partial(self._show_at, place))
        self._bind("Ctrl+PgDown", partial(self._show_beside, 1))
        self._bind("Ctrl+PgUp", partial(self._show_beside, -1))

    def _bind(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)

    def _own_keys(self) -> list[Shortcut]:
        return [
            Shortcut("Ctrl+K", self.tr("Search or scan")),
            Shortcut("Alt+1", self.tr("First screen of the list; Alt+2 the second, and so on")),
            Shortcut("Ctrl+PgDown", self.tr("Next screen; Ctrl+PgUp the one before")),
            Shortcut("F5", self.tr("Reload")),
            Shortcut("Ctrl++", self.tr("Larger")),
            Shortcut("Ctrl+-", self.tr("Smaller")),
            Shortcut("Ctrl+0", self.tr("Normal size")),
            Shortcut("F1", self.tr("This page")),
        ]

    def _show_at(self, place: int) -> None:
        names = self.rail.names()
        if place < len(names):
            self.show_screen(names[place])

    def _show_beside(self, step: int) -> None:
        """Go to the screen below or above in the rail, from the last on to the first."""
        names, front = self.rail.names(), self.current_screen()
        here = next((n for n, name in enumerate(names) if self._pages[name].screen is front), None)
        if here is not None:
            self.show_screen(names[(here + step) % len(names)])

    def _pass_on(self, change: Change, _initiator: object) -> None:
        front = self.current_screen()
        for page in self._pages.values():
            if page.screen is None:
                continue  # it reads everything when it is built
            if page.screen is front:
                _tell(page.screen, change)
            else:
                page.missed[change] = None

    def _show_busy(self, owner: QObject, busy: bool) -> None:
        screen = self._screen_of(owner)
        if screen is not None:
            screen.set_busy(busy)
            if not busy:
                screen.hide_long_work()

    def _show_long(self, owner: QObject, progress: Progress) -> None:
        screen = self._screen_of(owner)
        if screen is not None:
            screen.show_long_work(progress)

    def _screen_of(self, owner: QObject) -> Screen | None:
        host = self._failures.host_of(owner)
        return host if isinstance(host, Screen) else self.current_screen()
