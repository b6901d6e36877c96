"""Errors are shown where their remedy is."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from counter_app import log
from counter_app.domain.errors import Code, Conflict, Invalid, Refused, Unavailable
from counter_app.ui.failures import Failures
from counter_app.ui.screen import Screen
from counter_app.ui.widgets.form_field import FormField

MakeScreen = Callable[[], "Booking"]


class Booking(Screen):
    def __init__(self) -> None:
        super().__init__()
        self.reloads = 0
        self.surname: FormField[QLineEdit] = FormField("Surname", QLineEdit())
        self.add_field("surname", self.surname)
        self.body.addWidget(self.surname)

    def reload(self) -> None:
        self.reloads += 1


@pytest.fixture
def screen(qtbot: QtBot) -> Booking:
    made = Booking()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def failures(screen: Booking) -> Failures:
    made = Failures()
    made.set_default_host(screen)
    return made


@pytest.fixture
def boxes(qtbot: QtBot) -> Iterator[Callable[[], list[QMessageBox]]]:
    def find() -> list[QMessageBox]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]

    yield find
    for box in find():
        box.close()


def test_invalid_marks_the_field_and_keeps_the_input(failures: Failures, screen: Booking) -> None:
    screen.surname.editor.setText("Ng")
    failures.show(Invalid(Code.REQUIRED, "surname"))
    assert screen.surname.error == "This is needed. Fill it in."
    assert screen.surname.editor.text() == "Ng"
    assert screen.surname.editor.accessibleDescription() == screen.surname.error
    assert screen.banner.text() == ""


def test_the_mark_goes_when_the_field_is_changed(failures: Failures, screen: Booking) -> None:
    failures.show(Invalid(Code.REQUIRED, "surname"))
    screen.surname.editor.setText("Nguyễn")
    assert screen.surname.error == ""


def test_invalid_without_a_field_here_becomes_a_banner(failures: Failures, screen: Booking) -> None:
    failures.show(Invalid(Code.BAD_DATE, "date_of_birth"))
    assert screen.banner.text().startswith("This date does not exist.")


def test_refused_is_a_banner(failures: Failures, screen: Booking) -> None:
    failures.show(Refused(Code.SLOT_FULL))
    assert screen.banner.text() == "This time is full by now. Choose another time."


def test_conflict_offers_the_fresh_state(failures: Failures, screen: Booking, qtbot: QtBot) -> None:
    failures.show(Conflict(Code.CHANGED_MEANWHILE))
    button = next(b for b in screen.banner.findChildren(QObject) if b.property("text") == "Reload")
    button.click()  # type: ignore[attr-defined]
    assert screen.reloads == 1
    assert screen.banner.text() == ""


def test_unavailable_goes_to_the_status_bar_with_a_retry(
    failures: Failures, screen: Booking, qtbot: QtBot
) -> None:
    def again() -> None:
        return

    with qtbot.waitSignal(failures.unavailable) as told:
        failures.show(Unavailable(Code.STORE_UNREACHABLE), retry=again)
    assert told.args is not None
    assert told.args[0].startswith("The database does not answer.")
    assert told.args[1] is again
    assert screen.banner.text() == ""


def test_an_adopted_model_fails_in_its_own_screen(failures: Failures, qtbot: QtBot) -> None:
    other, model = Booking(), QObject()
    qtbot.addWidget(other)
    other.show()
    failures.adopt(model, other)
    failures.show(Refused(Code.SLOT_FULL), model)
    assert other.banner.text() != ""


def test_a_child_fails_in_the_screen_above_it(failures: Failures, qtbot: QtBot) -> None:
    other = Booking()
    qtbot.addWidget(other)
    other.show()
    failures.show(Refused(Code.SLOT_FULL), QObject(other))
    assert other.banner.text() != ""


def test_a_bug_gets_a_number_and_a_log_without_names(
    failures: Failures,
    qtbot: QtBot,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    boxes: Callable[[], list[QMessageBox]],
) -> None:
    def fail() -> None:
        raise KeyError("Nguyễn Hồng Dương")

    with pytest.raises(KeyError) as caught:
        fail()
    written = log.configure(tmp_path)
    try:
        with qtbot.waitSignal(failures.incident) as told:
            failures.show(caught.value)
    finally:
        log.stop()
    assert told.args is not None
    number = told.args[0]
    assert number in boxes()[0].text()
    assert len(caplog.records) == 1
    line = written.read_text(encoding="utf-8")
    assert number in line
    assert "KeyError" in line
    assert "fail" in line
    assert "Nguyễn" not in line


def test_errors_nobody_caught_are_shown_too(
    failures: Failures,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    boxes: Callable[[], list[QMessageBox]],
) -> None:
    error = ValueError()
    with qtbot.waitSignal(failures.incident):
        failures.uncaught(ValueError, error, None)
    assert len(boxes()) == 1
