"""What every page of the vault is."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from counter_app.ui.part_model import PartModel
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.page_parts import act_button, keep_low, wrapping_row


class VaultPage(QWidget):
    """A page: a line for the scanner on top, below it a table.

    Signals:
        said: a Tone and words that belong on the screen's banner.
        pdf_made: a PDF and the name of its file.
    """

    button = staticmethod(act_button)
    low = staticmethod(keep_low)

    said = Signal(object, str)
    pdf_made = Signal(object, str)

    def __init__(self, model: PartModel) -> None:
        """Begin empty."""
        super().__init__()
        self.part = model
        model.setParent(self)
        self.fields: dict[str, FormField[Any]] = {}
        self.box: VBox = VBox(self, spacing=12)
        self.hint = Label("", "muted", wrap=True)
        self.box.addWidget(self.hint)

    def field(
        self, name: str, editor: QWidget, width: float = 0, *, required: bool = False
    ) -> FormField[Any]:
        """Give an editor a label, under the domain's name of what it holds."""
        made: FormField[Any] = FormField("", editor, required=required)
        self.fields[name] = made
        if width:
            keep(editor, lambda: editor.setMinimumWidth(current().px(width)))
        if isinstance(editor, QLineEdit):
            editor.setMaxLength(60)
        return made

    def row(self, *parts: QWidget, stretch: int = -1) -> None:
        """Put parts beside each other; labels stand above, buttons on the line of the editors.

        Where none stretches, they go on in another line when there is no room.
        """
        if stretch < 0:
            self.box.addWidget(wrapping_row(*parts))
            return
        row = HBox(spacing=8)
        for number, part in enumerate(parts):
            at = Qt.AlignmentFlag.AlignBottom
            row.addWidget(part, 1 if number == stretch else 0, at)
        self.box.addLayout(row)

    def on_enter(self, editor: QLineEdit, act: Callable[[], object]) -> None:
        """Act when Enter is pressed in a line, as a scanner does that types."""
        editor.returnPressed.connect(act)

    def take_scan(self, text: str) -> bool:
        """Take a scan; False hands it to the search."""
        return False

    def begin(self) -> None:
        """Put the focus where the work of this page begins."""

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return ()

    def retranslate(self) -> None:
        """Word the page anew."""

    def show_all(self) -> None:
        """Show what the model knows."""
