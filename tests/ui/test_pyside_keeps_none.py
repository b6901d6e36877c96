"""PySide6 6.12.0 loses a reference to None per call, which kills Python 3.11 after some hours."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

CALLS = 300


def _calls(qtbot: QtBot) -> dict[str, Callable[[], object]]:
    label, table, widget, path = QLabel(), QTableWidget(3, 3), QWidget(), QPainterPath()
    for each in (label, table, widget):
        qtbot.addWidget(each)
    return {
        "addRect": lambda: path.addRect(1, 2, 3, 4),
        "setText": lambda: label.setText("x"),
        "setItem": lambda: table.setItem(0, 0, QTableWidgetItem("x")),
        "resize": lambda: widget.resize(1, 1),
        "processEvents": QApplication.processEvents,
    }


@pytest.mark.parametrize("name", ["addRect", "setText", "setItem", "resize", "processEvents"])
def test_calls_that_return_nothing_keep_none_alive(name: str, qtbot: QtBot) -> None:
    call = _calls(qtbot)[name]
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    lost = before - sys.getrefcount(None)
    assert lost < CALLS / 10, f"{lost} references to None lost in {CALLS} calls"
