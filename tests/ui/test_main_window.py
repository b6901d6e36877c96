"""The window around all screens."""

import uuid
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.changes import AnythingChanged, Change, PersonChanged, QueueChanged
from counter_app.domain.errors import Code, Unavailable
from counter_app.ui.announcer import Announcer
from counter_app.ui.failures import Failures
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.main_window import MainWindow
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import InlineTasks, Progress
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.tone import Tone

Nameless = Callable[[QWidget], list[str]]


class Page(Screen):
    def __init__(self, english: str, *, takes_scans: bool = False) -> None:
        super().__init__()
        self._english, self._takes = english, takes_scans
        self.log: list[object] = []
        self.one, self.two = QLineEdit(), QLineEdit()
        for field in (self.one, self.two):
            field.setAccessibleName("Field")
            self.body.addWidget(field)

    def words(self) -> str:
        return f"{self._english} ({self.tr('Yes')})"

    def activate(self) -> None:
        self.log.append("activate")

    def deactivate(self) -> None:
        self.log.append("deactivate")

    def on_change(self, change: Change) -> None:
        self.log.append(change)

    def reload(self) -> None:
        self.log.append("reload")

    def on_scan(self, text: str) -> bool:
        self.log.append(text)
        return self._takes

    def open_with(self, subject: object) -> None:
        self.log.append(("open", subject))

    def shortcuts(self) -> Sequence[Shortcut]:
        return [Shortcut("Ctrl+B", "Book")]


class Shell:
    """The window with two pages and its parts."""

    def __init__(self, theme: Theme, translations: Translations) -> None:
        self.tasks, self.announcer, self.failures = InlineTasks(), Announcer(), Failures()
        self.searches: list[str] = []
        self.window = MainWindow(
            self.tasks, self.announcer, theme, translations, self.failures, self.searches.append
        )
        self.queue, self.people = Page("Queue", takes_scans=True), Page("People")
        self.built: list[str] = []
        self._add(self.people, "people", 20)
        self._add(self.queue, "queue", 10)

    def _add(self, page: Page, name: str, order: int) -> None:
        def build() -> Page:
            self.built.append(name)
            return page

        self.window.register(name, name, order, page.words, build)

    def covered(self, name: str) -> None:
        """Let a screen be shown, and the queue after it."""
        self.window.show_screen(name)
        self.window.show_screen("queue")
        self.people.log.clear()
        self.queue.log.clear()


@pytest.fixture
def shell(qtbot: QtBot, theme: Theme, translations: Translations) -> Shell:
    made = Shell(theme, translations)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    made.window.activateWindow()
    return made


def test_screens_stand_in_their_order_and_jump_by_key(shell: Shell, qtbot: QtBot) -> None:
    assert shell.window.rail.names() == ["queue", "people"]
    QTest.keyClick(shell.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: shell.window.current_screen() is shell.people)
    assert shell.people.log == ["activate"]
    QTest.keyClick(shell.window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shell.window.current_screen() is shell.queue)  # round to the first
    QTest.keyClick(shell.window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shell.window.current_screen() is shell.people)


def test_a_screen_is_built_once_and_not_before_it_is_shown(shell: Shell) -> None:
    assert shell.built == []
    for name in ("queue", "people", "queue"):
        shell.window.show_screen(name)
    assert shell.built == ["queue", "people"]


def test_a_screen_is_left_and_found_again_where_it_was(shell: Shell, qtbot: QtBot) -> None:
    shell.window.show_screen("queue")
    shell.queue.two.setFocus()
    qtbot.waitUntil(shell.queue.two.hasFocus)
    shell.window.show_screen("people")
    qtbot.waitUntil(shell.people.one.hasFocus)
    shell.window.show_screen("queue")
    qtbot.waitUntil(shell.queue.two.hasFocus)
    assert shell.queue.log == ["activate", "deactivate", "activate"]


def test_a_screen_can_be_opened_with_something(shell: Shell) -> None:
    shell.window.show_screen("queue")
    shell.queue.wanted.emit("people", 42)
    assert shell.window.current_screen() is shell.people
    assert shell.people.log == ["activate", ("open", 42)]


def test_changes_reach_the_screen_in_front_now_and_others_when_shown(
    shell: Shell, qtbot: QtBot
) -> None:
    shell.covered("people")
    one, two = QueueChanged(uuid.uuid4()), PersonChanged(uuid.uuid4())
    shell.announcer.announce([one, two])
    shell.announcer.announce([one])
    qtbot.waitUntil(lambda: shell.queue.log == [one, two, one])
    assert shell.people.log == []
    shell.window.show_screen("people")
    assert shell.people.log == ["activate", one, two]


def test_when_anything_may_have_changed_a_screen_is_loaded_anew_once_when_shown(
    shell: Shell, qtbot: QtBot
) -> None:
    shell.covered("people")
    shell.announcer.announce([AnythingChanged()])
    shell.announcer.announce([AnythingChanged()])
    qtbot.waitUntil(lambda: shell.queue.log == ["reload", "reload"])
    assert shell.people.log == []
    shell.window.show_screen("people")
    assert shell.people.log == ["activate", "reload"]


def test_the_search_field_is_one_key_away(shell: Shell, qtbot: QtBot) -> None:
    shell.window.show_screen("queue")
    QTest.keyClick(shell.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(shell.window.top.field.hasFocus)
    QTest.keyClicks(shell.window.top.field, " 0872092314 ")
    QTest.keyClick(shell.window.top.field, Qt.Key.Key_Return)
    assert shell.searches == ["0872092314"]


def test_a_scan_goes_to_the_screen_and_then_to_the_search(shell: Shell) -> None:
    shell.window.show_screen("queue")
    shell.window.take_scan("CARD1")
    assert shell.searches == []
    shell.window.show_screen("people")
    shell.window.take_scan("CARD2")
    assert shell.searches == ["CARD2"]


def test_a_scan_waits_while_a_question_is_open(shell: Shell, qtbot: QtBot) -> None:
    shell.window.show_screen("people")
    dialog = QDialog(shell.window)
    qtbot.addWidget(dialog)
    dialog.setModal(True)
    with qtbot.waitExposed(dialog):
        dialog.show()
    shell.window.take_scan("CARD2")
    assert shell.searches == []


def test_the_language_changes_while_the_window_is_open(
    shell: Shell, qtbot: QtBot, translations: Translations
) -> None:
    translations.use("nl")
    qtbot.waitUntil(lambda: shell.window.top.field.accessibleName() == "Zoeken of scannen")


def test_work_of_a_screen_shows_on_it(shell: Shell) -> None:
    shell.window.show_screen("queue")
    shell.tasks.busy_changed.emit(shell.people, True)
    assert shell.people.is_busy
    assert not shell.queue.is_busy
    shell.tasks.busy_changed.emit(shell.people, False)
    assert not shell.people.is_busy


def test_long_work_can_be_stopped(shell: Shell, qtbot: QtBot) -> None:
    shell.window.show_screen("queue")
    progress = Progress()
    shell.tasks.long_running.emit(shell.queue, progress)
    stop = next(b for b in shell.queue.findChildren(QPushButton) if b.text() == "Stop")
    assert stop.isVisible()
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert progress.cancelled
    assert not stop.isVisible()


def test_what_does_not_answer_stands_in_the_status_bar_and_can_be_tried_again(
    shell: Shell,
) -> None:
    tried: list[bool] = []
    shell.failures.show(Unavailable(Code.STORE_BUSY), retry=lambda: tried.append(True))
    assert shell.window.status.trouble() == "The database is busy. Try again in a moment."
    retry = next(b for b in shell.window.status.findChildren(QPushButton))
    QTest.mouseClick(retry, Qt.MouseButton.LeftButton)
    assert tried == [True]
    assert shell.window.status.trouble() == ""


def test_states_of_the_machine_have_words(shell: Shell) -> None:
    shell.window.status.set_state("printer", "printer ready")
    shell.window.status.set_state("printer", "no paper", Tone.WARN)
    assert shell.window.status.state("printer") == "no paper"


def test_the_page_of_keys_lists_those_of_the_screen(shell: Shell, qtbot: QtBot) -> None:
    shell.window.show_screen("queue")
    page = shell.window.show_keys()
    words = [label.property("text") for label in page.findChildren(QWidget)]
    assert "Book" in words
    assert "Search or scan" in words
    with qtbot.waitSignal(page.destroyed):
        page.reject()


def test_zoom_by_key(shell: Shell, theme: Theme) -> None:
    QTest.keyClick(shell.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 110
    QTest.keyClick(shell.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 100


def test_a_large_zoom_does_not_push_the_window_off_the_screen(shell: Shell, theme: Theme) -> None:
    shell.window.show_screen("queue")
    theme.set_zoom(200)
    assert shell.window.minimumSizeHint().width() <= 1024
    assert shell.window.minimumSizeHint().height() <= 720


def test_the_menu_offers_language_colours_size_and_the_way_out(
    shell: Shell, qtbot: QtBot, theme: Theme
) -> None:
    shell.window.top.menu.aboutToShow.emit()
    menus = [action for action in shell.window.top.menu.actions() if action.menu() is not None]
    assert [m.text() for m in menus] == ["Language", "Colours", "Size"]
    colours = menus[1].menu()
    assert colours is not None
    next(a for a in colours.actions() if a.text() == "Dark").trigger()  # type: ignore[attr-defined]
    assert theme.name == "dark"
    with qtbot.waitSignal(shell.window.signed_out):
        shell.window.top.menu.actions()[-1].trigger()


def test_signing_out_takes_the_screens_away(shell: Shell, qtbot: QtBot) -> None:
    shell.window.show_screen("queue")
    gone: list[bool] = []
    shell.queue.destroyed.connect(lambda: gone.append(True))
    shell.window.clear_screens()
    qtbot.waitUntil(lambda: gone == [True])
    assert shell.window.current_screen() is None
    assert shell.window.rail.names() == []


def test_everything_in_the_window_has_a_name(shell: Shell, nameless: Nameless) -> None:
    shell.window.show_screen("queue")
    assert nameless(shell.window) == []
