"""Closing a desk at a time: which, when, whom it hits and where they go; and opening it again."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QWidget

from counter_app.domain.operators import Actor
from counter_app.domain.queue.calling import DeskAtWork
from counter_app.domain.queue.closing import Closing, Hit, HitKind
from counter_app.services.office import Office
from counter_app.ui import local_time, text
from counter_app.ui.queue.closing_model import ClosingModel
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import current, restyle
from counter_app.ui.widgets.banner import Banner
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.table import Column, DataTable, RecordTableModel
from counter_app.ui.widgets.time_edit import TimeEdit
from counter_app.ui.widgets.tone import Tone

_PATIENCE = 250
_TONES = {
    HitKind.ONLY_HERE: Tone.BAD, HitKind.SENT_HERE: Tone.WARN, HitKind.AT_DESK: Tone.INFO,
    HitKind.LATER: Tone.WARN,
}  # fmt: skip


class ClosingDialog(QDialog):
    """The desks at work, a time, and below it whom it would hit; nothing is done before."""

    def __init__(self, office: Office, actor: Actor, tasks: Tasks, parent: QWidget) -> None:
        """Begin with the own desk and half an hour from now."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close a desk"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = ClosingModel(office, actor, tasks, self)
        self.desk: QComboBox = QComboBox()
        self.at = TimeEdit(is_end=True)
        self._at_field = FormField(self.tr("Closes &at"), self.at)
        self.banner = Banner()
        self.summary = Label("", wrap=True)
        self._records: RecordTableModel[Hit] = RecordTableModel(
            self._columns(), lambda hit: hit.appointment_id, self
        )
        self.table = DataTable(
            self._records, self.tr("People whom it hits"),
            self.tr("Nobody who waits now is hit."), sortable=False,
        )  # fmt: skip
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PATIENCE)
        self._build()
        self._connect()
        self._judge()
        self.model.reload()
        self.at.setFocus()

    def mark_field(self, field: str, words: str) -> bool:
        """Say beside the time what is wrong with it."""
        self._at_field.show_error(words)
        self._clear()
        return True

    def show_banner(
        self, tone: Tone, words: str, action_words: str = "", action: object = None
    ) -> None:
        """Show what was refused."""
        self.banner.show_message(tone, words, "", None)

    def reload(self) -> None:
        """Look at the desks anew; the time that was typed stays."""
        self.model.reload()

    def _build(self) -> None:
        box = VBox(self, margins=20, spacing=12)
        box.addWidget(self.banner)
        row = HBox(spacing=12)
        row.addWidget(FormField(self.tr("&Desk"), self.desk), 3)
        row.addWidget(self._at_field, 1)
        box.addLayout(row)
        box.addWidget(self.summary)
        box.addWidget(self.table, 1)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.close_button = buttons.addButton(self.tr("Close at this time"), role.ActionRole)
        self.open_button = buttons.addButton(self.tr("Keep &open"), role.ActionRole)
        buttons.addButton(self.tr("Leave it as it is"), role.RejectRole)
        restyle(self.close_button, kind="primary")
        box.addWidget(buttons)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self._close_at)
        self.open_button.clicked.connect(self._keep_open)
        buttons.rejected.connect(self.reject)
        self.table.setMinimumHeight(current().px(120))
        self.setMinimumWidth(current().px(680))

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show_desks)
        model.looked.connect(self._show)
        model.closed.connect(self.accept)
        self.desk.currentIndexChanged.connect(self._look)
        self.at.textEdited.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._look)

    def _columns(self) -> tuple[Column[Hit], ...]:
        return (
            Column(self.tr("Ticket"), lambda hit: hit.ticket),
            Column(self.tr("Name"), lambda hit: hit.name, stretch=True),
            Column(self.tr("Why"), lambda hit: text.of(hit.kind),
                   tone=lambda hit: _TONES.get(hit.kind)),
            Column(self.tr("Goes to"), self._goes_to),
            Column(self.tr("Longer"), self._longer, numeric=True),
        )  # fmt: skip

    def _goes_to(self, hit: Hit) -> str:
        if hit.goes_to:
            return self.tr("desk {names}").replace("{names}", ", ".join(hit.goes_to))
        return "" if hit.kind is HitKind.AT_DESK else self.tr("nowhere yet")

    def _longer(self, hit: Hit) -> str:
        if hit.later_by is None:
            return ""
        return self.tr("%n min", "", round(hit.later_by.total_seconds() / 60))

    def _show_desks(self) -> None:
        model, before = self.model, self.desk.currentData()
        self.desk.blockSignals(True)
        self.desk.clear()
        for one in model.desks:
            words = self.tr("Desk {name} · {clerk}")
            shown = words.replace("{name}", one.name).replace("{clerk}", one.operator_name)
            if one.until is not None:
                closes = self.tr("closes at {time}")
                shown += f" · {closes.replace('{time}', local_time.clock(one.until, model.zone))}"
            self.desk.addItem(shown, one)
        wanted = before.desk_id if before is not None else model.actor.desk_id
        for number, one in enumerate(model.desks):
            if one.desk_id == wanted:
                self.desk.setCurrentIndex(number)
        self.desk.blockSignals(False)
        if not model.desks:
            self.banner.show_message(
                Tone.INFO, self.tr("Nobody sits at a desk that you may close. Choose yours first."),
                "", None,
            )  # fmt: skip
        if not self.at.text():
            self.at.set_time(model.soon())
        self._look()

    def _chosen(self) -> DeskAtWork | None:
        found = self.desk.currentData()
        return found if isinstance(found, DeskAtWork) else None

    def _look(self) -> None:
        desk, at = self._chosen(), self.at.value()
        self._judge()
        if self.at.is_wrong:
            self.mark_field("until", self.tr("This is no time. Type it like 16:30."))
        elif desk is not None and at is not None:
            self._at_field.clear_error()
            self.model.look(desk, at)

    def _judge(self) -> None:
        desk = self._chosen()
        self.close_button.setEnabled(desk is not None and self.at.value() is not None)
        self.open_button.setEnabled(desk is not None and desk.until is not None)

    def _clear(self) -> None:
        self._records.set_rows(())
        self.summary.setText("")

    def _show(self, found: Closing) -> None:
        self._records.set_rows(found.hits)
        at = local_time.clock(found.until, self.model.zone)
        parts = [self.tr("It hits %n who are here.", "", len(found.hits))]
        if found.booked_after:
            later = self.tr("%n are booked after {time}.", "", found.booked_after)
            parts.append(later.replace("{time}", at))
        if found.stranded:
            parts.append(self.tr("No other desk at work can help %n of them.", "", found.stranded))
        self.summary.setText(" ".join(parts))

    def _close_at(self) -> None:
        desk, at = self._chosen(), self.at.value()
        if desk is not None and at is not None:
            self.model.close_at(desk, at)

    def _keep_open(self) -> None:
        desk = self._chosen()
        if desk is not None:
            self.model.close_at(desk, None)
