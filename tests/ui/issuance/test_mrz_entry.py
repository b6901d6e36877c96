"""Lines that are typed: what is wrong is pointed at while it is typed, for every format."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from counter_app.domain.identity.mrz import MrzFields, MrzFormat, write
from counter_app.domain.partial_date import PartialDate
from counter_app.ui.issuance.mrz_entry import MrzEntry

TODAY = date(2026, 9, 5)
HOLDER = MrzFields(
    document_code="I", issuer="D", document_number="L01X00T471234", surname="Nguyen",
    given_names="Anh", nationality="VNM", date_of_birth=PartialDate(1974), sex="F",
    date_of_expiry=date(2030, 1, 1),
)  # fmt: skip
CARD = write(HOLDER, MrzFormat.TD1)


@pytest.fixture
def entry(qtbot: QtBot) -> MrzEntry:
    made = MrzEntry(lambda: TODAY)
    qtbot.addWidget(made)
    made.retranslate()
    made.show()
    return made


def type_lines(entry: MrzEntry, *lines: str) -> None:
    for field, line in zip(entry.lines, lines, strict=False):
        field.clear()
        QTest.keyClicks(field, line)


def marks(entry: MrzEntry) -> list[str]:
    found = [label for label in entry.findChildren(QLabel) if label.property("role") == "error"]
    return [label.text() for label in found]


def test_a_card_is_given_a_third_line_and_may_be_typed_small(entry: MrzEntry, qtbot: QtBot) -> None:
    assert entry.lines[2].isHidden()
    type_lines(entry, *(line.lower() for line in CARD))
    assert not entry.lines[2].isHidden()
    assert entry.verdict().startswith("All check digits fit.")
    with qtbot.waitSignal(entry.entered) as entered:
        QTest.keyClick(entry.lines[2], Qt.Key.Key_Return)
    assert entered.args[0].upper().split("\n") == list(CARD)


@pytest.mark.parametrize(
    ("line", "place", "typed"),
    [(1, 9, "Y"), (1, 18, "9"), (2, 9, "4"), (2, 15, "7")],
    ids=["number", "rest of a long number", "expiry", "digit of the expiry"],
)
def test_a_wrong_sign_is_pointed_at_below_its_line(
    entry: MrzEntry, line: int, place: int, typed: str
) -> None:
    wrong = list(CARD)
    row = wrong[line - 1]
    assert row[place - 1] != typed
    wrong[line - 1] = row[: place - 1] + typed + row[place:]
    type_lines(entry, *wrong)
    assert marks(entry)[line - 1].strip()
    assert entry.lines[line - 1].property("wrong") == "true"
    assert f"Line {line}, place" in entry.verdict()
    type_lines(entry, *CARD)
    assert not any(marks(entry))
    assert not entry.lines[line - 1].property("wrong")


def test_a_card_of_two_long_lines_is_entered_by_keyboard(entry: MrzEntry, qtbot: QtBot) -> None:
    lines = write(HOLDER, MrzFormat.TD2)
    type_lines(entry, *lines)
    assert entry.lines[2].isHidden()
    with qtbot.waitSignal(entry.entered) as entered:
        QTest.keyClick(entry.lines[1], Qt.Key.Key_Return)
    assert entered.args[0].split() == list(lines)


def test_what_is_still_missing_is_counted(entry: MrzEntry) -> None:
    type_lines(entry, CARD[0], CARD[1][:10])
    assert "line 2: 10 of 30" in entry.verdict()
    assert not entry.button.isEnabled()
