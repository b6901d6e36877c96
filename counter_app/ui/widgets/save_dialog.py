"""Keeping a file where the person wants it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def save_as(
    parent: QWidget, title: str, name: str, kinds: str, data: bytes, on_failed: Callable[[], object]
) -> QFileDialog:
    """Ask where to, and write there; `on_failed` is called when that is not possible."""
    dialog = QFileDialog(parent, title, name, kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)

    def write(path: str) -> None:
        try:
            Path(path).write_bytes(data)
        except OSError:
            on_failed()

    dialog.fileSelected.connect(write)
    dialog.open()
    return dialog
