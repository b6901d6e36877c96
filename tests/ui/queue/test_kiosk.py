"""The check-in kiosk, through keys, scans and fingers, on a real office."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counter_app.devices.drivers.folder_slip_printer import FolderSlipPrinter
from counter_app.domain.appointments import Appointment
from counter_app.domain.errors import Code, Unavailable
from counter_app.letters import hall as words
from counter_app.ui.queue.kiosk_model import IDLE_FOR, SHOWN_FOR, KioskModel, KioskPage
from counter_app.ui.queue.kiosk_view import KioskView
from tests import factories as f
from tests.ui.visit_office import Bench, texts

Nameless = Callable[[QWidget], list[str]]


@pytest.fixture
def printer(tmp_path: Path) -> FolderSlipPrinter:
    return FolderSlipPrinter(tmp_path / "slips")


@pytest.fixture
def kiosk(qtbot: QtBot, bench: Bench, printer: FolderSlipPrinter) -> KioskView:
    made = KioskView(KioskModel(bench.office, bench.actor, bench.tasks, printer))
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.model.unlocked.emit()
    made.deleteLater()


@pytest.fixture
def visit(bench: Bench) -> Appointment:
    person = bench.people("le d")
    made = bench.book(person.id)
    bench.clock.set(made.starts_at)
    return made


def pass_seconds(kiosk: KioskView, seconds: int) -> None:
    for _ in range(seconds):
        kiosk.model.tick()


def test_a_scan_gives_a_number_a_slip_and_no_name(
    kiosk: KioskView, bench: Bench, visit: Appointment, printer: FolderSlipPrinter
) -> None:
    kiosk.on_scan(visit.code)
    shown = texts(kiosk.answer)
    entry = bench.office.queue.entry(visit.id)
    assert entry is not None
    assert entry.ticket in shown
    assert visit.name.split(",")[0] not in shown
    assert entry.ticket in kiosk.answer.accessibleName()
    (slip,) = printer.folder.iterdir()
    written = slip.read_text(encoding="utf-8")
    assert entry.ticket in written
    assert visit.name.split(",")[0] not in written
    kiosk.on_scan(visit.code)  # shown again: the same number, and no second slip
    assert entry.ticket in texts(kiosk.answer)
    assert len(list(printer.folder.iterdir())) == 1


def test_a_code_is_typed_with_fingers_and_forgotten_afterwards(
    kiosk: KioskView, bench: Bench, visit: Appointment
) -> None:
    by_letter = {key.text(): key for key in kiosk.start.keys}
    for letter in visit.code:
        QTest.mouseClick(by_letter[letter], Qt.MouseButton.LeftButton)
    assert kiosk.start.code.text() == visit.code
    QTest.mouseClick(kiosk.start.erase_button, Qt.MouseButton.LeftButton)
    assert kiosk.start.code.text() == visit.code[:-1]
    QTest.mouseClick(by_letter[visit.code[-1]], Qt.MouseButton.LeftButton)
    QTest.mouseClick(kiosk.start.enter_button, Qt.MouseButton.LeftButton)
    assert bench.office.queue.entry(visit.id) is not None
    pass_seconds(kiosk, SHOWN_FOR - 1)
    assert kiosk.model.page is KioskPage.ANSWER
    pass_seconds(kiosk, 1)
    assert kiosk.model.page is KioskPage.START
    assert kiosk.start.code.text() == ""
    assert kiosk.model.answer is None


def test_half_a_code_that_somebody_left_is_forgotten(kiosk: KioskView) -> None:
    kiosk.model.speak("uk")
    QTest.keyClicks(kiosk.start.code, "ABC")
    pass_seconds(kiosk, IDLE_FOR)
    assert kiosk.start.code.text() == ""
    assert kiosk.model.language == "nl"


@pytest.mark.parametrize("language", list(words.languages()))
def test_every_language_says_all_of_it(kiosk: KioskView, visit: Appointment, language: str) -> None:
    kiosk.language_button(language).click()
    said = words.words(language)
    assert said.say("kiosk.prompt") in texts(kiosk.start)
    kiosk.on_scan("NOTACODE")
    assert said.say("not_found.head") in texts(kiosk.answer)
    kiosk.on_scan(visit.code)
    assert said.say("checked_in.head") in texts(kiosk.answer)


def test_all_languages_have_the_same_words() -> None:
    keys = {code: words.words(code).keys() for code in words.languages()}
    assert list(keys) == ["nl", "en", "uk"]
    assert all(found == keys["nl"] for found in keys.values())


def test_a_database_that_does_not_answer_sends_people_to_the_host_and_loses_nothing(
    kiosk: KioskView, bench: Bench, visit: Appointment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> None:
        raise Unavailable(Code.STORE_UNREACHABLE)

    with monkeypatch.context() as patch:
        patch.setattr(bench.office.hall, "arrive", fail)
        kiosk.on_scan(visit.code)
        assert words.words("nl").say("trouble.head") in texts(kiosk.answer)
    kiosk.on_scan(visit.code)
    assert words.words("nl").say("checked_in.head") in texts(kiosk.answer)


def test_only_an_operator_closes_it(kiosk: KioskView, bench: Bench, qtbot: QtBot) -> None:
    kiosk.close()
    assert kiosk.isVisible()
    kiosk.staff_button.click()
    QTest.keyClicks(kiosk.staff.login, bench.actor.login)
    QTest.keyClicks(kiosk.staff.password, "a wrong password")
    QTest.keyClick(kiosk.staff.password, Qt.Key.Key_Return)
    assert kiosk.isVisible()
    assert kiosk.staff.password.text() == ""
    QTest.keyClicks(kiosk.staff.password, f.PASSWORD)
    with qtbot.waitSignal(kiosk.left):
        QTest.keyClick(kiosk.staff.password, Qt.Key.Key_Return)
    assert not kiosk.isVisible()


def test_targets_are_as_large_as_a_finger(kiosk: KioskView) -> None:
    kiosk.resize(1280, 800)
    buttons = [*kiosk.start.keys, kiosk.start.enter_button, kiosk.start.erase_button,
               *(kiosk.language_button(code) for code in words.languages())]  # fmt: skip
    assert min(button.height() for button in buttons) >= 60
    assert min(button.width() for button in buttons) >= 44
    small = [b for b in kiosk.findChildren(QPushButton) if b.isVisible() and b.height() < 44]
    assert small == []


def test_everything_has_a_name(kiosk: KioskView, nameless: Nameless) -> None:
    assert nameless(kiosk) == []
    kiosk.staff_button.click()
    assert nameless(kiosk) == []
    kiosk.staff.back_button.click()
    kiosk.on_scan("NOTACODE")
    assert nameless(kiosk) == []
