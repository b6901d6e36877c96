"""Every screen as a whole window: names, room for words, keys, and the smallest desk."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from counter_app import startup
from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.devices.drivers.simulated_camera import SimulatedCamera
from counter_app.domain.clock import SetClock
from counter_app.ui.announcer import Announcer
from counter_app.ui.desktop import Desktop
from counter_app.ui.failures import Failures
from counter_app.ui.issuance.evidence_panel import Shown
from counter_app.ui.issuance.visit_view import VisitView
from counter_app.ui.scan import ScanCatcher
from counter_app.ui.tasks import InlineTasks
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.label import ElidedLabel
from tests.ui.issuance.readings import GivenChip
from tests.ui.visit_office import (
    CHEAP,
    MORNING,
    PASSWORD,
    Bench,
    copy_template,
    make_template,
    passport_of,
)

Nameless = Callable[[QWidget], list[str]]

SCREENS = (
    "today", "agenda", "queue", "preflight", "visit", "appointments", "people",
    "contacts", "messages",
    "imports", "custody", "floor", "conflicts", "days", "planning", "control_tower", "partners",
    "rules", "reports", "audit", "accounts", "trust",
)  # fmt: skip
LANGUAGES = ("nl", "en")
_WIDE, _HIGH = 1280, 800
_DESKS = (
    ("nl", 1280, 800, 100), ("en", 1280, 800, 100), ("nl", 1280, 800, 200), ("en", 1920, 1080, 200),
)  # fmt: skip
"""Language, width, height and zoom at which nothing may scroll sideways."""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_template(tmp_path_factory.mktemp("every-screen"))


@pytest.fixture
def desktop(
    template: Path, tmp_path: Path, qtbot: QtBot, theme: Theme, translations: Translations
) -> Iterator[Desktop]:
    """Open the whole program's window in the middle of a visit, two others waiting."""
    database = copy_template(template, tmp_path)
    clock = SetClock(MORNING)
    session = startup.sign_in(str(database), "demo", PASSWORD, desk="4", clock=clock, cost=CHEAP)
    tasks, announcer, failures = InlineTasks(), Announcer(), Failures()
    tasks.on_failure(failures.show)
    bench = Bench(session.office, session.actor, clock, tasks, failures, announcer)
    first, second, third = bench.office.people.search(bench.actor, "nguyen")[:3]
    visit = bench.serve(first.id)
    bench.come(bench.book(second.id, at=11))
    bench.book(third.id, at=30)
    made = Desktop(
        session, tasks, announcer, theme, translations, failures, ScanCatcher(),
        FolderPrinter(tmp_path / "printed"), SimulatedCamera(), GivenChip(),
        trust=tmp_path / "trust",
    )  # fmt: skip
    made.window.resize(_WIDE, _HIGH)
    made.open()
    qtbot.waitExposed(made.window)
    made.window.show_screen("visit", visit.id)
    number = bench.office.people.get(first.id).v_number
    assert number is not None
    made.window.take_scan(passport_of(number))
    made.window.show_screen("appointments", third.id)
    made.window.show_screen("people", second.id)
    made.window.activateWindow()
    _settle()
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    session.close()


class _Windows(QObject):
    """Notes the parts that are shown as windows of their own, if only for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, part: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(part, QWidget) and part.isWindow():
            self.seen.append(type(part).__name__)
        return False


def _show(desktop: Desktop, name: str) -> None:
    desktop.window.show_screen(name)
    for _ in range(3):  # a layout that turns its columns settles in the next round
        QApplication.processEvents()


def _settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def _visit_with_chip(desktop: Desktop) -> VisitView:
    """Read the chip of the document that the visit in front looks at."""
    visit = desktop.window.screen_named("visit")
    assert isinstance(visit, VisitView)
    visit.identity.begin()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_C)
    _settle()
    assert visit.model.case is not None
    assert visit.model.case.chip is not None
    return visit


def _visit_with_card(desktop: Desktop) -> VisitView:
    """Scan the card of the person of the visit in front."""
    _show(desktop, "visit")
    visit = desktop.window.screen_named("visit")
    assert isinstance(visit, VisitView)
    case = visit.model.case
    assert case is not None
    (card,) = case.visit.cards
    desktop.window.take_scan(card.document_number)
    _settle()
    assert case.card is not None
    return visit


def _sideways(window: QWidget) -> list[str]:
    """Return the parts that are wider than their place; tables scroll by themselves."""
    return [
        f"{type(area.widget()).__name__} by {area.horizontalScrollBar().maximum()}"
        for area in window.findChildren(QScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]


def _clipped(window: QWidget) -> list[str]:
    """Return the words that have less room than they need and do not say so with a tip."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, QLabel | QPushButton) or not part.text():
            continue
        if isinstance(part, QLabel) and (part.wordWrap() or isinstance(part, ElidedLabel)):
            if part.wordWrap() and part.height() + 1 < part.heightForWidth(part.width()):
                found.append(part.text())
        elif part.width() + 1 < part.minimumSizeHint().width():
            found.append(part.text())
    return found


def test_all_that_tab_reaches_has_a_name_and_no_words_are_cut_off(
    desktop: Desktop, translations: Translations, nameless: Nameless
) -> None:
    for language in LANGUAGES:
        translations.use(language)
        for name in SCREENS:
            _show(desktop, name)
            assert nameless(desktop.window) == [], (name, language)
            assert _clipped(desktop.window) == [], (name, language)


@pytest.mark.parametrize(("language", "wide", "high", "zoom"), _DESKS)
def test_no_screen_scrolls_sideways(
    desktop: Desktop, translations: Translations, theme: Theme, language: str, wide: int,
    high: int, zoom: int,
) -> None:  # fmt: skip
    translations.use(language)
    theme.set_zoom(zoom)
    desktop.window.resize(wide, high)
    for name in SCREENS:
        _show(desktop, name)
        assert _sideways(desktop.window) == [], name
    visit = _visit_with_card(desktop)
    for step in visit.model.case.steps if visit.model.case else ():
        visit.frame.steps.chosen.emit(step.value)
        _settle()
        assert _sideways(desktop.window) == [], step


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_three_questions_fit_the_smallest_desk(
    desktop: Desktop, translations: Translations, language: str
) -> None:
    translations.use(language)
    _show(desktop, "visit")
    visit = _visit_with_chip(desktop)
    page = visit.identity
    parts = (*page.rows.values(), *page.means.values(), visit.frame.button,
             visit.frame.refuse_button, page.again_button, visit.strip)  # fmt: skip
    for shown in Shown:
        page.evidence.show_page(shown)
        _settle()
        hidden = [part for part in parts if part.visibleRegion().boundingRect() != part.rect()]
        assert hidden == [], shown
    faces = page.evidence.board.canvas
    page.evidence.show_page(Shown.PICTURES)
    _settle()
    assert min(faces.height(), faces.visibleRegion().boundingRect().height()) >= 170
    page.begin()
    for key in (Qt.Key.Key_J, Qt.Key.Key_T, Qt.Key.Key_J, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget(), key)
        _settle()
    recorded = (*page.rows.values(), *page.means.values(), visit.frame.button, page.outcome)
    assert [p for p in recorded if p.visibleRegion().boundingRect() != p.rect()] == []
    assert not page.table.isVisible()
    page.outcome.details_button.click()
    assert page.table.isVisible()


def test_the_visit_is_one_column_at_200_per_cent(desktop: Desktop, theme: Theme) -> None:
    theme.set_zoom(200)
    desktop.window.resize(1920, 1080)
    _show(desktop, "visit")
    visit = _visit_with_chip(desktop)
    page = visit.identity
    above = [visit.frame.steps, page.table, page.evidence.bar, *page.rows.values()]
    above.append(visit.frame.button)
    tops = [part.mapTo(visit, QPoint(0, 0)).y() for part in above]
    assert tops == sorted(tops)
    for row in page.rows.values():
        row.focus_choice()
        _settle()
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.visibleRegion().boundingRect() == focus.rect()


def test_each_screen_comes_by_its_number(desktop: Desktop) -> None:
    window = desktop.window
    assert tuple(window.rail.names()) == SCREENS
    for place, name in reversed(list(enumerate(SCREENS[:9], 1))):
        QTest.keyClick(
            QApplication.focusWidget() or window,
            Qt.Key(Qt.Key.Key_0.value + place),
            Qt.KeyboardModifier.AltModifier,
        )
        assert window.current_screen() is window.screen_named(name)


def test_no_part_of_a_screen_flashes_up_before_it_has_its_place(desktop: Desktop) -> None:
    windows = _Windows()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(windows)
    for name in SCREENS:
        _show(desktop, name)
        assert windows.seen == [], name


def test_the_window_fits_the_smallest_desk(desktop: Desktop) -> None:
    for name in SCREENS:
        _show(desktop, name)
        least = desktop.window.minimumSizeHint()
        assert (least.width() <= _WIDE, least.height() <= _HIGH) == (True, True), name
        assert desktop.window.size().toTuple() == (_WIDE, _HIGH)


def test_tab_goes_round_every_screen(desktop: Desktop) -> None:
    window = desktop.window
    for name in SCREENS:
        _show(desktop, name)
        window.activateWindow()
        window.top.focus_search()
        seen: list[QWidget] = []
        for _ in range(200):
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
            here = QApplication.focusWidget() or window
            if here is window.top.field:
                break
            seen.append(here)
        assert QApplication.focusWidget() is window.top.field, f"{name}: Tab does not come back"
        assert any(window.screen_named(name).isAncestorOf(each) for each in seen), name
        assert len(seen) == len(set(seen)), f"{name}: Tab stands still"


def test_the_hall_and_the_printer_stand_at_the_bottom(
    desktop: Desktop, translations: Translations
) -> None:
    status = desktop.window.status
    assert "1 waiting · longest 0 min" in status.facts()
    assert "next" in status.facts()
    assert status.state("printer") == "Printer ready"
    translations.use("nl")
    assert "1 wachtend" in status.facts()
    assert status.state("printer") == "Printer gereed"
