"""Letting somebody in who has no appointment: who, on file or by name only, and for what."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from counter_app.domain.booking import Asked
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import PersonLine
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.domain.queue import QueueEntry
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.queue.detours_model import DetoursModel
from counter_app.ui.queue.name_fields import NameFields
from counter_app.ui.queue.own_services import OwnServices
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import current, restyle
from counter_app.ui.widgets.banner import Banner
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.room_scroll import RoomScroll
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import appointments as words

_PATIENCE = 150
_LINE = Qt.ItemDataRole.UserRole


class WalkInDialog(QDialog):
    """Find a person, choose the service, give a number. It stays open until that is done.

    Who is not on file is let in by what is known of the name; nothing is invented.

    Signals:
        let_in: the QueueEntry of who was let in.
    """

    let_in = Signal(object)

    def __init__(self, office: Office, actor: Actor, tasks: Tasks, parent: QWidget) -> None:
        """Open it over a screen; what was typed stays when something is refused."""
        super().__init__(parent)
        self._model = model = DetoursModel(office, actor, tasks, self)
        self.setWindowTitle(self.tr("Without an appointment"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit()
        self.search.setMaxLength(80)
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("People found"))
        self.found.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.by_name = QCheckBox(self.tr("Not on &file: by name only"))
        self.names = NameFields()
        self._kinds: tuple[ServiceKind, ...] = ()
        self.service, self.need = QComboBox(), QComboBox()
        self.own = OwnServices()
        self.banner = Banner()
        self._hint = Label("", "muted", wrap=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PATIENCE)
        self._build()
        self.search.textEdited.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(lambda: model.search(self.search.text()))
        self.found.itemSelectionChanged.connect(self._ask_each)
        self.found.itemSelectionChanged.connect(self._judge)
        self.found.itemActivated.connect(lambda _item: self._go())
        self.by_name.toggled.connect(self._turn)
        for line in (self.names.surname, self.names.given_names):
            line.textChanged.connect(lambda _text: self._judge())
        model.people_found.connect(self._show_people)
        model.services_known.connect(self._show_services)
        model.abilities_known.connect(self._show_needs)
        model.let_in.connect(self._done)
        model.ask_services()
        self._judge()

    def mark_field(self, field: str, words_: str) -> bool:
        """Show what is wrong with what was typed."""
        if self.by_name.isChecked() and self.names.mark(field, words_):
            return True
        self.banner.show_message(Tone.WARN, words_, "", None)
        return True

    def show_banner(
        self, tone: Tone, words_: str, action_words: str = "", action: object = None
    ) -> None:
        """Show what was refused."""
        self.banner.show_message(tone, words_, "", None)

    def reload(self) -> None:
        """Look again, keeping what was typed."""
        self._model.search(self.search.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the list with Down."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus() and self.found.count():
            self.found.setFocus(Qt.FocusReason.TabFocusReason)
            self.found.setCurrentRow(0)
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        outer = VBox(self, margins=20, spacing=12)
        form = QWidget()
        box = VBox(form, spacing=12)
        box.addWidget(self.banner)
        self.banner.hide()
        self._on_file = QWidget()
        finding = VBox(self._on_file, spacing=12)
        finding.addWidget(FormField(self.tr("&Name or V-number"), self.search))
        finding.addWidget(self.found)
        finding.addWidget(self._hint)
        box.addWidget(self._on_file, 1)
        box.addWidget(self.by_name)
        box.addWidget(self.names)
        self.names.hide()
        box.addWidget(FormField(self.tr("&Service"), self.service))
        box.addWidget(self.own)
        self._need_field = FormField(self.tr("&Desk needs"), self.need)
        box.addWidget(self._need_field)
        self._need_field.hide()
        buttons = QDialogButtonBox()
        self.button = buttons.addButton(
            self.tr("Give a number"), QDialogButtonBox.ButtonRole.ActionRole
        )
        restyle(self.button, kind="primary")
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.button.clicked.connect(self._go)
        buttons.rejected.connect(self.reject)
        outer.addWidget(RoomScroll(form), 1)
        outer.addWidget(buttons)
        self.button.setDefault(True)  # a button learns of its dialog only now
        self._hint.setText(
            self.tr("A family that comes together: select all of them, the one to call first.")
        )
        self.setMinimumWidth(current().px(520))

    def _show_people(self, lines: Sequence[PersonLine]) -> None:
        self.found.clear()
        for line in lines:
            born = text.shown(line.date_of_birth)
            item = QListWidgetItem(f"{line.name} · {born} · {line.v_number or '-'}")
            item.setData(_LINE, line)
            self.found.addItem(item)
        if len(lines) == 1:
            self.found.setCurrentRow(0)
        if not lines:
            self.banner.show_message(
                Tone.INFO, self.tr("Nobody is found on file."), self.tr("Let in by name"),
                lambda: self.by_name.setChecked(True),
            )  # fmt: skip
        else:
            self.banner.hide()
        self._judge()

    def _show_services(self, kinds: Sequence[ServiceKind]) -> None:
        self._kinds = tuple(kinds)
        self._offer()
        self._ask_each()

    def _show_needs(self, abilities: Sequence[str]) -> None:
        """Ask for a need only where desks differ."""
        self.need.clear()
        self.need.addItem(self.tr("Nothing special"), "")
        for code in abilities:
            self.need.addItem(words.ability(code), code)
        self._need_field.setVisible(bool(abilities))

    def _persons(self) -> tuple[PersonLine, ...]:
        return tuple(item.data(_LINE) for item in self.found.selectedItems())

    def _ask_each(self) -> None:
        """Let each of several people come for something else."""
        self.own.show_people(() if self.by_name.isChecked() else self._persons(), self._kinds)

    def _offer(self) -> None:
        """Offer the services; a card is collected by people on file only."""
        before = self.service.currentText()
        self.service.clear()
        for kind in self._kinds:
            if not (kind.needs_card and self.by_name.isChecked()):
                self.service.addItem(words.service(kind.code), kind)
        self.service.setCurrentIndex(max(0, self.service.findText(before)))
        self._judge()

    def _turn(self, by_name: bool) -> None:
        """Go over to a name alone, or back to the people on file."""
        self.banner.hide()
        self._on_file.setVisible(not by_name)
        self._ask_each()
        self.names.setVisible(by_name)
        if by_name:
            self.names.take_words(self.search.text())
            self.names.surname.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer()

    def _judge(self) -> None:
        who = self.names.has_name if self.by_name.isChecked() else self.found.selectedItems()
        self.button.setEnabled(bool(who) and self.service.currentData() is not None)

    def _go(self) -> None:
        kind = self.service.currentData()
        if kind is None:
            return
        needs = (self.need.currentData(),) if self.need.currentData() else ()
        if self.by_name.isChecked():
            named = self.names.named()
            if named is not None:
                self._model.walk_in_by_name(named, kind, needs)
            return
        coming = tuple(
            Asked(one.id, (self.own.service_of(one.id, kind.code),)) for one in self._persons()
        )
        if coming:
            self._model.walk_in(coming, needs)

    def _done(self, entry: QueueEntry) -> None:
        self.accept()
        self.let_in.emit(entry)
