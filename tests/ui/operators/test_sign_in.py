"""Signing in."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.errors import Code, CounterError, Invalid, Refused, Unavailable
from counter_app.ui.operators.sign_in_model import SignInModel
from counter_app.ui.operators.sign_in_view import SignInView
from counter_app.ui.scan import ScanCatcher
from counter_app.ui.tasks import InlineTasks
from counter_app.ui.translations import Translations

Nameless = Callable[[QWidget], list[str]]


class Door:
    """Lets one person in, or fails as it was told."""

    def __init__(self) -> None:
        self.error: CounterError | None = None
        self.asked: list[tuple[str, str]] = []

    def sign_in(self, login: str, password: str) -> object:
        self.asked.append((login, password))
        if self.error is not None:
            raise self.error
        return f"session of {login}"


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def view(qtbot: QtBot, door: Door, translations: Translations) -> SignInView:
    model = SignInModel(door.sign_in, InlineTasks())
    made = SignInView(model, translations, ["m.dewit", "j.bakker"], "Den Haag, desk 4")
    model.setParent(made)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def _fill(view: SignInView, login: str, password: str) -> None:
    view.login.setCurrentText(login)
    view.password.setText(password)


def test_the_right_password_opens(view: SignInView, qtbot: QtBot, door: Door) -> None:
    _fill(view, " m.dewit ", "correct horse")
    with qtbot.waitSignal(view.signed_in) as told:
        QTest.keyClick(view.password, Qt.Key.Key_Return)
    assert told.args == ["session of m.dewit"]
    assert door.asked == [("m.dewit", "correct horse")]
    assert view.password.text() == ""


def test_an_empty_field_is_marked_without_asking(view: SignInView, door: Door) -> None:
    _fill(view, "m.dewit", "")
    view.button.click()
    assert view.error_of("password") == "This is needed. Fill it in."
    assert view.error_of("login") == ""
    assert door.asked == []


def test_a_wrong_password_is_said_beside_the_field(view: SignInView, door: Door) -> None:
    door.error = Refused(Code.BAD_SIGN_IN)
    _fill(view, "m.dewit", "wrong")
    view.button.click()
    assert view.error_of("password").startswith("Name or password is wrong.")
    assert view.password.text() == "wrong"
    assert view.password.selectionLength() == len("wrong")


def test_a_locked_account_is_a_message(view: SignInView, door: Door) -> None:
    door.error = Refused(Code.OPERATOR_LOCKED)
    _fill(view, "m.dewit", "right")
    view.button.click()
    assert view.message().startswith("This account is locked.")


def test_an_error_of_the_login_stands_at_the_login(view: SignInView, door: Door) -> None:
    door.error = Invalid(Code.TOO_LONG, "login")
    _fill(view, "m" * 300, "right")
    view.button.click()
    assert view.error_of("login").startswith("This is too long.")


def test_a_database_that_does_not_answer_can_be_tried_again(
    view: SignInView, door: Door, qtbot: QtBot
) -> None:
    door.error = Unavailable(Code.STORE_UNREACHABLE)
    _fill(view, "m.dewit", "right")
    view.button.click()
    assert view.message().startswith("The database does not answer.")
    door.error = None
    again = next(b for b in view.findChildren(QWidget) if b.property("text") == "Try again")
    with qtbot.waitSignal(view.signed_in):
        QTest.mouseClick(again, Qt.MouseButton.LeftButton)


def test_waiting_is_shown_and_asks_once(
    qtbot: QtBot, door: Door, translations: Translations
) -> None:
    tasks = InlineTasks(hold=True)
    model = SignInModel(door.sign_in, tasks)
    view = SignInView(model, translations)
    qtbot.addWidget(view)
    view.show()
    _fill(view, "m.dewit", "right")
    view.button.click()
    model.submit("m.dewit", "right")
    assert not view.button.isEnabled()
    assert view.button.text() == "Signing in…"
    with qtbot.waitSignal(view.signed_in):
        tasks.release()
    assert len(door.asked) == 1
    assert view.button.isEnabled()


def test_caps_lock_is_noticed(view: SignInView, qtbot: QtBot) -> None:
    hint = next(
        label for label in view.findChildren(QLabel) if label.text() == "Caps Lock seems to be on."
    )
    view.password.setFocus()
    QTest.keyClicks(view.password, "a")
    assert not hint.isVisible()
    view.password.caps_changed.emit(True)
    assert hint.isVisible()


def test_the_language_is_one_press_away(view: SignInView, qtbot: QtBot) -> None:
    assert view.language.text() == "Nederlands"
    view.language.click()
    qtbot.waitUntil(lambda: view.button.text() == "Inloggen")
    assert view.language.text() == "English"


def test_the_only_login_is_filled_in(qtbot: QtBot, door: Door, translations: Translations) -> None:
    view = SignInView(SignInModel(door.sign_in, InlineTasks()), translations, ["m.dewit"])
    qtbot.addWidget(view)
    assert view.login.currentText() == "m.dewit"


def test_everything_has_a_name(view: SignInView, nameless: Nameless) -> None:
    assert nameless(view) == []


@pytest.fixture
def scanner(view: SignInView) -> Iterator[ScanCatcher]:
    app = QApplication.instance()
    assert app is not None
    made = ScanCatcher(lambda: 0.0)
    made.scanned.connect(view.on_scan)
    made.install(app)
    yield made
    app.removeEventFilter(made)


@pytest.mark.parametrize(
    "scan",
    ["CT1:ABCDEFGHJKLMNPQRSTUVWXYZ", "V6KZXMUJ5", "0397487550", "P<NLDDE<BRUIJN<<WILLEKE<"],
)
def test_a_scan_is_not_typed_into_the_login(
    view: SignInView, scanner: ScanCatcher, door: Door, scan: str
) -> None:
    view.login.setFocus()
    editor = view.login.lineEdit()
    assert editor is not None
    editor.clear()
    QTest.keyClicks(editor, scan)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    scanner.settle()
    assert (view.login.currentText(), view.password.text(), door.asked) == ("", "", [])
    assert view.message() == "Sign in first, then scan again. The scan was not taken."


def test_a_password_manager_may_type_as_fast_as_a_scanner(
    view: SignInView, scanner: ScanCatcher
) -> None:
    view.login.setFocus()
    editor = view.login.lineEdit()
    assert editor is not None
    editor.clear()
    QTest.keyClicks(editor, "p.jansen")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "Correct Horse 7")
    scanner.settle()
    assert (view.login.currentText(), view.password.text()) == ("p.jansen", "Correct Horse 7")
    assert view.password.hasFocus()
