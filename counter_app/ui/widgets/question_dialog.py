"""A question with two answers, of which the safe one is the default."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(
    parent: QWidget, title: str, words: str, go: str, stay: str, on_go: Callable[[], object]
) -> QMessageBox:
    """Ask over a screen and go on only when the person says so; Enter and Esc stay."""
    box = QMessageBox(QMessageBox.Icon.Question, title, words, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    yes = box.addButton(go, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    yes.clicked.connect(lambda: on_go())
    box.open()
    return box
