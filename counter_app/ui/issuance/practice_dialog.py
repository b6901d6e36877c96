"""Choosing a made-up document to lay on the practice reader, by keyboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from counter_app.ui.theme import current, restyle
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import practice as words

_NAME = Qt.ItemDataRole.UserRole


class PracticeDialog(QDialog):
    """All kinds of documents, the sound ones first; typing narrows the list, Enter lays one."""

    def __init__(
        self,
        sound: Sequence[str],
        broken: Sequence[str],
        on_lay: Callable[[str, bool], object],
        on_take_away: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Offer the kinds; `on_lay` gets one, and whether it is somebody else's."""
        super().__init__(parent)
        self._on_lay = on_lay
        self.setWindowTitle(self.tr("Practice: lay a document"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box = VBox(self, margins=20, spacing=10)
        box.addWidget(Badge(self.tr("Practice"), Tone.WARN), 0, Qt.AlignmentFlag.AlignLeft)
        said = self.tr("These documents are made up. They prove nothing about anybody.")
        box.addWidget(Label(said, wrap=True))
        self.filter, self.list = QLineEdit(), QListWidget()
        box.addWidget(FormField(self.tr("&Find"), self.filter))
        self.list.setAccessibleName(self.tr("Documents for practice"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(current().px(16), current().px(16)))
        for names, group, tone in (
            (sound, self.tr("as it should be"), Tone.GOOD),
            (broken, self.tr("something is wrong"), Tone.WARN),
        ):
            for name in names:
                item = QListWidgetItem(f"{words.kind(name)}  ·  {group}")
                item.setIcon(current().icon(tone.icon, tone.token, 16))
                item.setData(_NAME, name)
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        box.addWidget(self.list, 1)
        self.stranger = QCheckBox(self.tr("Of &somebody else than the person of this visit"))
        box.addWidget(self.stranger)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.button = buttons.addButton(self.tr("Lay it down"), role.AcceptRole)
        restyle(self.button, kind="primary")
        self.button.setDefault(True)
        self.away = buttons.addButton(self.tr("Take away what lies there"), role.ActionRole)
        buttons.addButton(self.tr("Go back"), role.RejectRole)
        box.addWidget(buttons)
        self.away.clicked.connect(lambda: on_take_away())
        self.away.clicked.connect(self.accept)
        buttons.accepted.connect(self._lay)
        buttons.rejected.connect(self.reject)
        self.filter.textChanged.connect(self._narrow)
        self.list.itemActivated.connect(lambda _item: self._lay())
        self.resize(current().px(560), current().px(520))
        self.filter.setFocus()

    def names(self) -> list[str]:
        """Return the kinds that are shown now."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        return [str(item.data(_NAME)) for item in rows if not item.isHidden()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the field into the list and along it with the arrows."""
        move = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        shown = [n for n in range(self.list.count()) if not self.list.item(n).isHidden()]
        if shown:
            here = self.list.currentRow()
            place = shown.index(here) if here in shown else -move
            self.list.setCurrentRow(shown[max(0, min(len(shown) - 1, place + move))])

    def _narrow(self, typed: str) -> None:
        """Show only what has all the words that were typed."""
        wanted = typed.casefold().split()
        first: int | None = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            said = f"{item.text()} {item.data(_NAME)}".casefold()
            item.setHidden(not all(word in said for word in wanted))
            if first is None and not item.isHidden():
                first = row
        if first is not None:
            self.list.setCurrentRow(first)
        self.button.setEnabled(first is not None)

    def _lay(self) -> None:
        item = self.list.item(self.list.currentRow())
        if self.button.isEnabled() and not item.isHidden():
            self._on_lay(str(item.data(_NAME)), self.stranger.isChecked())
            self.accept()
