"""Finding on file who was let in by name only."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from counter_app.domain.operators import Actor
from counter_app.domain.people.person import PersonLine
from counter_app.domain.queue import QueueEntry
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.queue.detours_model import DetoursModel
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import current, restyle
from counter_app.ui.widgets.banner import Banner
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone

_PATIENCE = 150
_LINE = Qt.ItemDataRole.UserRole


class JoinDialog(QDialog):
    """The people on file whose name begins like what was said, and one button.

    Signals:
        joined: the QueueEntry, of the person on file now.
    """

    joined = Signal(object)

    def __init__(
        self, entry: QueueEntry, office: Office, actor: Actor, tasks: Tasks, parent: QWidget
    ) -> None:
        """Begin with the family name that was noted."""
        super().__init__(parent)
        self._entry = entry
        self._model = model = DetoursModel(office, actor, tasks, self)
        self.setWindowTitle(self.tr("Find on file"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit(entry.name.split(",")[0])
        self.search.setMaxLength(80)
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("People found"))
        self.banner = Banner()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PATIENCE)
        self._build()
        self.search.textEdited.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self.reload)
        self.found.itemSelectionChanged.connect(self._judge)
        self.found.itemActivated.connect(lambda _item: self._go())
        model.people_found.connect(self._show)
        model.joined.connect(self._done)
        self._judge()
        self.reload()
        self.search.setFocus()
        self.search.selectAll()

    def mark_field(self, field: str, words: str) -> bool:
        """Show what is wrong; no field here stands for one of a person."""
        self.show_banner(Tone.WARN, words)
        return True

    def show_banner(
        self, tone: Tone, words: str, action_words: str = "", action: object = None
    ) -> None:
        """Show what was refused."""
        self.banner.show_message(tone, words, "", None)

    def reload(self) -> None:
        """Look again for what is typed."""
        self._model.search_file(self.search.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the list with Down."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus() and self.found.count():
            self.found.setFocus(Qt.FocusReason.TabFocusReason)
            self.found.setCurrentRow(0)
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        box = VBox(self, margins=20, spacing=12)
        said = self.tr("Who on file is {ticket} {name}? What was noted by name is emptied then.")
        box.addWidget(
            Label(
                said.replace("{ticket}", self._entry.ticket).replace("{name}", self._entry.name),
                wrap=True,
            )
        )
        box.addWidget(self.banner)
        self.banner.hide()
        box.addWidget(FormField(self.tr("&Name or V-number"), self.search))
        box.addWidget(self.found, 1)
        buttons = QDialogButtonBox()
        self.button = buttons.addButton(
            self.tr("This is the person"), QDialogButtonBox.ButtonRole.ActionRole
        )
        restyle(self.button, kind="primary")
        buttons.addButton(self.tr("Leave it as it is"), QDialogButtonBox.ButtonRole.RejectRole)
        self.button.clicked.connect(self._go)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        self.button.setDefault(True)  # a button learns of its dialog only now
        self.found.setMinimumHeight(current().px(96))
        self.setMinimumWidth(current().px(520))

    def _show(self, lines: Sequence[PersonLine]) -> None:
        self.found.clear()
        for line in lines:
            born = text.shown(line.date_of_birth)
            item = QListWidgetItem(f"{line.name} · {born} · {line.v_number or '-'}")
            item.setData(_LINE, line)
            self.found.addItem(item)
        if lines:
            self.banner.hide()
        else:
            self.show_banner(Tone.INFO, self.tr("Nobody is found on file. Try fewer letters."))
        self._judge()

    def _judge(self) -> None:
        self.button.setEnabled(bool(self.found.selectedItems()))

    def _go(self) -> None:
        for item in self.found.selectedItems():
            self._model.join(self._entry, item.data(_LINE))

    def _done(self, entry: QueueEntry) -> None:
        self.accept()
        self.joined.emit(entry)
