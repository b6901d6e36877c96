"""Keeping a file where the person wants it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(
    parent: QWidget, title: str, name: str, kinds: str, on_chosen: Callable[[str], object]
) -> QFileDialog:
    """Ask where a file is to go; `on_chosen` gets the path."""
    dialog = QFileDialog(parent, title, name, kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    dialog.fileSelected.connect(on_chosen)
    dialog.open()
    return dialog


def save_as(
    parent: QWidget, title: str, name: str, kinds: str, data: bytes, on_failed: Callable[[], object]
) -> QFileDialog:
    """Ask where to, and write there; `on_failed` is called when that is not possible."""

    def write(path: str) -> None:
        try:
            Path(path).write_bytes(data)
        except OSError:
            on_failed()

    return ask_where(parent, title, name, kinds, write)
