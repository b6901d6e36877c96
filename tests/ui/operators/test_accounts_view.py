"""The screen of accounts: who is added, locked, given another password, ended; and whose is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from counter_app import startup
from counter_app.domain.errors import Refused
from counter_app.domain.operators import Role
from counter_app.ui.operators.accounts_view import AccountsView
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from tests.ui.office import CHEAP, PASSWORD, Desk
from tests.ui.visit_office import texts

Nameless = Callable[[QWidget], list[str]]
OTHER = "another battery staple"


@dataclass
class Shown:
    """The screen, and the keys that a person presses on it."""

    view: AccountsView
    desk: Desk
    qtbot: QtBot

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the cursor is."""
        target = QApplication.focusWidget() or self.view
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.desk.settle(self.qtbot)

    def control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, *words: str) -> None:
        """Type into the fields, one after another."""
        for place, word in enumerate(words):
            if place:
                QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            QTest.keyClicks(QApplication.focusWidget(), word)

    def logins(self) -> list[str]:
        """Return the logins in the table."""
        return [one.login for one in self.view.records.rows]

    def choose(self, login: str) -> None:
        """Go to an account in the table."""
        self.view.table.choose_row(self.logins().index(login))
        self.view.table.setFocus()

    def add(self, login: str = "kees", again: str = OTHER) -> None:
        """Make an account by keyboard."""
        self.control(Qt.Key.Key_N)
        self.type(login, "K. Kees", OTHER, again)
        self.view.account_form.roles.boxes[Role.HOST].setFocus()
        self.press(Qt.Key.Key_Space)
        self.press(Qt.Key.Key_Return)

    def signs_in(self, login: str, password: str) -> bool:
        """Whether somebody opens the encrypted file with a password, as at the next start."""
        try:
            url = str(self.desk.office.store.url.database)
            session = startup.sign_in(url, login, password, clock=self.desk.clock, cost=CHEAP)
        except Refused:
            return False
        session.close()
        return True


@pytest.fixture
def shown(empty_desk: Desk, qtbot: QtBot) -> Iterator[Shown]:
    view = AccountsView(empty_desk.office, empty_desk.actor, empty_desk.tasks)
    empty_desk.failures.adopt(view.model, view)
    empty_desk.show(qtbot, view)
    yield Shown(view, empty_desk, qtbot)
    box = view.findChild(QMessageBox)
    if box is not None:
        box.close()


def test_an_account_is_made_by_keyboard_and_opens_the_file(shown: Shown) -> None:
    shown.add()
    assert shown.logins() == ["demo", "kees"]
    assert "kees can sign in." in texts(shown.view)
    assert shown.signs_in("kees", OTHER)


def test_a_slip_of_a_finger_is_marked_at_the_field_and_nothing_typed_is_lost(shown: Shown) -> None:
    shown.add(again="another battery stable")
    form = shown.view.account_form
    assert "differ" in form.fields["again"].error
    assert QApplication.focusWidget() is form.passwords.again
    assert form.login.text() == "kees"
    form.passwords.again.setText(OTHER)
    shown.press(Qt.Key.Key_Return)
    assert "kees" in shown.logins()


def test_a_login_that_is_taken_is_told_and_the_form_stays(shown: Shown) -> None:
    shown.add("demo")
    assert shown.view.account_form.isVisibleTo(shown.view)
    assert shown.view.banner.isVisibleTo(shown.view)
    assert shown.signs_in("demo", PASSWORD)
    assert not shown.signs_in("demo", OTHER)


def test_an_account_is_locked_and_let_in_again(shown: Shown) -> None:
    shown.add()
    shown.choose("kees")
    shown.control(Qt.Key.Key_L)
    assert "kees can sign in no more." in texts(shown.view)
    assert not shown.signs_in("kees", OTHER)
    shown.control(Qt.Key.Key_L)
    assert shown.signs_in("kees", OTHER)


def test_roles_and_passwords_are_changed(shown: Shown) -> None:
    shown.add()
    shown.choose("kees")
    shown.press(Qt.Key.Key_Return)
    shown.view.roles_form.roles.tick({Role.AUDITOR, Role.PLANNER})
    shown.press(Qt.Key.Key_Return)
    assert shown.view.records.rows[1].roles == {Role.AUDITOR, Role.PLANNER}
    shown.choose("kees")
    shown.control(Qt.Key.Key_P)
    shown.type(PASSWORD, PASSWORD)
    shown.press(Qt.Key.Key_Return)
    assert shown.signs_in("kees", PASSWORD)
    assert not shown.signs_in("kees", OTHER)


def test_an_account_ends_after_a_question_whose_safe_answer_is_no(shown: Shown) -> None:
    shown.add()
    shown.choose("kees")
    shown.view.retire.click()
    box = shown.view.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "K. Kees" in box.text()
    assert box.defaultButton().text() == "Leave it"
    next(one for one in box.buttons() if one.text() == "End the account").click()
    shown.desk.settle(shown.qtbot)
    assert not shown.signs_in("kees", OTHER)
    assert not shown.view.records.rows[1].is_active


def test_nobody_looks_after_the_own_account(shown: Shown) -> None:
    shown.choose("demo")
    view = shown.view
    assert not any(one.isEnabled() for one in (view.roles, view.password, view.lock, view.retire))


@pytest.mark.parametrize("language", ["en", "nl"])
def test_everything_has_a_name(
    shown: Shown, nameless: Nameless, translations: Translations, theme: Theme, language: str
) -> None:
    translations.use(language)
    shown.view.retranslate()
    assert nameless(shown.view) == []
    shown.control(Qt.Key.Key_N)
    assert nameless(shown.view) == []
