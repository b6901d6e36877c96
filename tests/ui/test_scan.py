"""Scans are told from typing by the time between keys; time is made up here."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from counter_app.domain.identity.mrz import read
from counter_app.ui.scan import ScanCatcher

MRZ = "P<VNMNGUYEN<<HONG<DUONG<<<<<<<<<<<<<<<<<<<<<\nDT80149362VNM9709268F2906304<<<<<<<<<<<<<<04\n"

PASSPORT = (
    "P<VNMLE<<DUNG<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "PC50376554VNM0804068M3210075<<<<<<<<<<<<<<<4",
)  # fmt: skip


class Keys:
    """Presses keys at made-up times, on whatever has the focus."""

    def __init__(self) -> None:
        self.now = 1000.0

    def press(self, letter: str, after: float, *, release: bool = True) -> None:
        self.now += after
        key, text = _key(letter)
        shift = letter.isupper() or letter == "<"
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        if shift:
            self._send(QEvent.Type.KeyPress, Qt.Key.Key_Shift, held, "")
        self._send(QEvent.Type.KeyPress, key, held, text)
        if release:
            self._send(QEvent.Type.KeyRelease, key, held, text)

    def control(self, letter: str, after: float) -> None:
        """Press Ctrl and a letter, as a reader does that sends CR or LF by itself."""
        self.now += after
        held = Qt.KeyboardModifier.ControlModifier
        text = chr(ord(letter) - 64)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._send(kind, Qt.Key(ord(letter)), held, text)

    def type(self, text: str, each: float) -> None:
        for letter in text:
            self.press(letter, each)

    def _send(self, kind: QEvent.Type, key: int, held: Qt.KeyboardModifier, text: str) -> None:
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None
        QCoreApplication.sendEvent(target, QKeyEvent(kind, key, held, text))


def _key(letter: str) -> tuple[int, str]:
    special = {"\n": (Qt.Key.Key_Return, "\r"), "\t": (Qt.Key.Key_Tab, "\t")}
    if letter in special:
        key, text = special[letter]
        return int(key), text
    return (ord(letter.upper()) if letter.isascii() else 0), letter


@pytest.fixture
def keys() -> Keys:
    return Keys()


@pytest.fixture
def scans() -> list[str]:
    return []


@pytest.fixture
def catcher(
    qapp: QApplication, qtbot: QtBot, keys: Keys, scans: list[str]
) -> Iterator[ScanCatcher]:
    made = ScanCatcher(clock=lambda: keys.now)
    made.scanned.connect(scans.append)
    made.install(qapp)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def field(qtbot: QtBot, catcher: ScanCatcher) -> QLineEdit:
    edit = QLineEdit()
    _show(qtbot, edit)
    return edit


def _show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


@pytest.mark.parametrize("pace", [125, 60, 400])
def test_a_typist_is_left_alone(
    pace: float, field: QLineEdit, keys: Keys, catcher: ScanCatcher, scans: list[str]
) -> None:
    keys.type("Den Haag, Uitreiking 2026", pace)
    catcher.settle()
    assert field.text() == "Den Haag, Uitreiking 2026"
    assert scans == []


def test_nimble_fingers_are_no_scan(
    field: QLineEdit, keys: Keys, catcher: ScanCatcher, scans: list[str]
) -> None:
    for word in ("qw", "er", "the", "as"):
        keys.press(word[0], 200)
        keys.type(word[1:], 15)
    catcher.settle()
    assert field.text() == "qwertheas"
    assert scans == []


def test_a_typed_letter_arrives_by_itself_after_the_gap(
    field: QLineEdit, keys: Keys, qtbot: QtBot
) -> None:
    keys.press("a", 200)
    assert field.text() == ""
    qtbot.waitUntil(lambda: field.text() == "a", timeout=500)


def test_backspace_after_a_held_letter_keeps_the_order(field: QLineEdit, keys: Keys) -> None:
    keys.press("a", 200)
    keys._send(QEvent.Type.KeyPress, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, "\b")
    assert field.text() == ""
    keys.press("b", 200)
    keys._send(QEvent.Type.KeyPress, Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, "")
    assert field.text() == "b"


def test_a_scan_stays_out_of_a_field_that_holds_text(
    field: QLineEdit, keys: Keys, catcher: ScanCatcher, scans: list[str]
) -> None:
    field.setText("half typed")
    field.setSelection(0, 4)
    keys.type("0872092314", 5)
    keys.press("\n", 5)
    catcher.settle()
    assert scans == ["0872092314"]
    assert field.text() == "half typed"
    assert field.selectedText() == "half"


def test_a_scan_without_an_end_key_ends_with_a_pause(
    field: QLineEdit, keys: Keys, scans: list[str], qtbot: QtBot
) -> None:
    keys.type("CTR1.abcdef", 5)
    qtbot.waitUntil(lambda: scans == ["CTR1.abcdef"], timeout=500)
    assert field.text() == ""


def test_a_scan_after_typing_parts_from_it(
    field: QLineEdit, keys: Keys, catcher: ScanCatcher, scans: list[str]
) -> None:
    keys.type("ab", 125)
    keys.press("X", 300)
    keys.type("1234567\n", 5)
    keys.press("c", 300)
    catcher.settle()
    assert scans == ["X1234567"]
    assert field.text() == "abc"


def test_a_scan_presses_no_button(
    qtbot: QtBot, keys: Keys, catcher: ScanCatcher, scans: list[str]
) -> None:
    dialog = QDialog()
    layout, pressed = QVBoxLayout(dialog), list[str]()
    for name in ("Accept", "Other"):
        button = QPushButton(name)
        button.clicked.connect(lambda _on=False, n=name: pressed.append(n))
        layout.addWidget(button)
        button.setDefault(name == "Accept")
    _show(qtbot, dialog)
    dialog.findChildren(QPushButton)[1].setFocus()
    keys.type("DEN HAAG 1\t", 5)
    keys.type("0872092314\n", 5)
    catcher.settle()
    assert pressed == []
    assert scans == ["DEN HAAG 1\n0872092314"]
    assert dialog.focusWidget() is dialog.findChildren(QPushButton)[1]


def test_a_persons_enter_still_presses_the_button(
    qtbot: QtBot, keys: Keys, catcher: ScanCatcher
) -> None:
    dialog = QDialog()
    layout, pressed = QVBoxLayout(dialog), list[bool]()
    edit, button = QLineEdit(), QPushButton("Accept")
    button.setDefault(True)
    button.clicked.connect(lambda: pressed.append(True))
    layout.addWidget(edit)
    layout.addWidget(button)
    _show(qtbot, dialog)
    edit.setFocus()
    keys.type("ok", 100)
    keys.press("\n", 30)  # quick, but with too few letters before it
    catcher.settle()
    assert edit.text() == "ok"
    assert pressed == [True]


def test_space_on_a_button_is_pressed_and_released(
    qtbot: QtBot, keys: Keys, catcher: ScanCatcher
) -> None:
    button, pressed = QPushButton("Go"), list[bool]()
    button.clicked.connect(lambda: pressed.append(True))
    _show(qtbot, button)
    keys.press(" ", 300)
    catcher.settle()
    assert pressed == [True]
    assert not button.isDown()


def test_two_lines_of_a_passport_are_one_scan(
    field: QLineEdit, keys: Keys, catcher: ScanCatcher, scans: list[str]
) -> None:
    keys.type(MRZ, 5)
    catcher.settle()
    assert scans == [MRZ.strip()]
    assert field.text() == ""


@pytest.mark.parametrize(
    "ends",
    [
        ("\n", "\n"), ("\t", "\t"), ("^J", "^J"), ("^M", "^M"), ("^M^J", "^M^J"), ("\n^J", "\n"),
        ("\n", ""), ("", "\n"), ("", ""),
    ],
)  # fmt: skip
@pytest.mark.parametrize("sent", [str.upper, str.lower, lambda text: text.replace("<", ";")])
def test_a_passport_is_one_scan_however_its_reader_ends_lines(
    field: QLineEdit, keys: Keys, scans: list[str], qtbot: QtBot,
    ends: tuple[str, str], sent: Callable[[str], str],
) -> None:  # fmt: skip
    pressed: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+J"), field)
    shortcut.activated.connect(lambda: pressed.append("Ctrl+J"))
    field.setText("half typed")
    for line, end in zip(PASSPORT, ends, strict=True):
        keys.type(sent(line), 2)
        for part in end.replace("^", " ^").split(" "):
            if part.startswith("^"):
                keys.control(part[1], 2)
            else:
                keys.type(part, 2)
    qtbot.waitUntil(lambda: bool(scans))
    (scan,) = scans
    mrz = read(scan, date(2026, 9, 4))
    assert mrz.is_valid
    assert mrz.lines == PASSPORT
    assert field.text() == "half typed"
    assert pressed == []


def test_control_and_a_letter_alone_stay_a_shortcut(
    field: QLineEdit, keys: Keys, scans: list[str], qtbot: QtBot
) -> None:
    pressed: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+J"), field)
    shortcut.activated.connect(lambda: pressed.append("Ctrl+J"))
    QTest.keyClick(field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["Ctrl+J"]
    assert scans == []


def test_two_scans_with_a_pause_are_two(
    field: QLineEdit, keys: Keys, catcher: ScanCatcher, scans: list[str]
) -> None:
    keys.type("0872092314\n", 5)
    keys.press("1", 400)
    keys.type("234567\n", 5)
    catcher.settle()
    assert scans == ["0872092314", "1234567"]


def test_letters_beyond_ascii_are_scanned_too(
    field: QLineEdit, keys: Keys, catcher: ScanCatcher, scans: list[str]
) -> None:
    keys.type("NGUYỄN Hồng\n", 5)
    catcher.settle()
    assert scans == ["NGUYỄN Hồng"]


def test_pasting_is_not_touched(
    field: QLineEdit, keys: Keys, catcher: ScanCatcher, scans: list[str]
) -> None:
    QGuiApplication.clipboard().setText("pasted text 123")
    keys._send(QEvent.Type.KeyPress, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, "\x16")
    assert field.text() == "pasted text 123"
    assert scans == []


def test_input_methods_are_not_touched(
    field: QLineEdit, catcher: ScanCatcher, scans: list[str]
) -> None:
    event = QInputMethodEvent()
    event.setCommitString("ሰላም ለዓለም")
    QCoreApplication.sendEvent(field, event)
    assert field.text() == "ሰላም ለዓለም"
    assert scans == []


def test_a_key_held_down_repeats_into_the_field(
    field: QLineEdit, keys: Keys, catcher: ScanCatcher, scans: list[str]
) -> None:
    keys.press("a", 300, release=False)
    for _ in range(10):
        keys.now += 30
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", True
        )
        QCoreApplication.sendEvent(field, event)
    catcher.settle()
    assert field.text() == "a" * 11
    assert scans == []


def test_a_password_may_be_filled_in_at_any_speed(
    qtbot: QtBot, keys: Keys, catcher: ScanCatcher, scans: list[str]
) -> None:
    secret = QLineEdit()
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    _show(qtbot, secret)
    keys.type("correct horse", 2)
    catcher.settle()
    assert secret.text() == "correct horse"
    assert scans == []


def test_lines_typed_into_a_text_keep_their_breaks(
    qtbot: QtBot, keys: Keys, catcher: ScanCatcher
) -> None:
    text = QPlainTextEdit()
    _show(qtbot, text)
    keys.type("one\ntwo", 90)
    catcher.settle()
    assert text.toPlainText() == "one\ntwo"


def test_through_a_real_window_a_scan_reaches_no_shortcut(
    qtbot: QtBot, keys: Keys, catcher: ScanCatcher, scans: list[str]
) -> None:
    window = QWidget()
    edit, fired = QLineEdit(), list[str]()
    QVBoxLayout(window).addWidget(edit)
    for name in ("N", "Return", "F5"):
        shortcut = QShortcut(QKeySequence(name), window)
        shortcut.activated.connect(lambda n=name: fired.append(n))
    _show(qtbot, window)
    edit.setFocus()
    handle = window.windowHandle()
    for letter in "NONE12":
        keys.now += 5
        QTest.keyClick(handle, ord(letter))
    keys.now += 5
    QTest.keyClick(handle, Qt.Key.Key_Return)
    catcher.settle()
    QTest.keyClick(handle, Qt.Key.Key_F5)
    assert scans == ["NONE12"]
    assert fired == ["F5"]
    assert edit.text() == ""


def test_through_a_real_window_typing_reaches_its_field(
    qtbot: QtBot, keys: Keys, catcher: ScanCatcher, scans: list[str]
) -> None:
    edit = QLineEdit()
    _show(qtbot, edit)
    for letter in "DEN HAAG":
        keys.now += 90
        QTest.keyClick(edit.windowHandle(), ord(letter))
    catcher.settle()
    assert edit.text() == "DEN HAAG"
    assert scans == []
