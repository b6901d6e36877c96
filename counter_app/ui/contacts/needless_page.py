"""The page of booked visits that are not needed: each with its reason, and what to do."""

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from counter_app.domain.contacts.needless import NeedlessState, NeedlessVisit
from counter_app.ui import local_time, text
from counter_app.ui.contacts.needless_model import NeedlessModel
from counter_app.ui.theme import restyle
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.reason_dialog import ask_reason
from counter_app.ui.widgets.table import Column, DataTable, RecordTableModel
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import contacts as words
from counter_app.ui.words.contacts import say

_ZONE = ZoneInfo("Europe/Amsterdam")
_TONES = {
    NeedlessState.OPEN: Tone.WARN, NeedlessState.RELEASED: Tone.GOOD, NeedlessState.KEPT: None,
}  # fmt: skip


class NeedlessPage(QWidget):
    """A table of findings; the buttons below it act on the chosen one."""

    def __init__(self, model: NeedlessModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self.model = model
        self._records: RecordTableModel[NeedlessVisit] = RecordTableModel(
            (), lambda one: (one.appointment_id, one.person_id), self
        )
        self.table = DataTable(self._records, "", sortable=False)
        self._counts = Label("", "muted")
        self.everywhere = QCheckBox()
        self.release, self.all, self.keep = QPushButton(), QPushButton(), QPushButton()
        self.back, self.look = QPushButton(), QPushButton()
        restyle(self.release, kind="primary")
        self._build()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Word the page anew."""
        self._records.set_columns(self._columns())
        self.table.setAccessibleName(self.tr("Visits that are not needed"))
        self.table.set_empty(
            self.tr(
                "All booked visits of the coming weeks are needed. They are looked at every night."
            )
        )
        self.everywhere.setText(self.tr("All locations"))
        self.release.setText(self.tr("Give back and tell…"))
        self.keep.setText(self.tr("Keep…"))
        self.look.setText(self.tr("Look now"))
        self._show()

    def _build(self) -> None:
        panel = Card(margins=14, spacing=12)
        head = QWidget()
        row = FlowBox(head, spacing=12)
        row.addWidget(self._counts)
        row.addWidget(self.everywhere)
        row.addWidget(self.look)
        panel.add(head)
        panel.add(self.table, 1)
        buttons = QWidget()
        tools = FlowBox(buttons, spacing=8)
        for button in (self.release, self.all, self.keep, self.back):
            tools.addWidget(button)
        panel.add(buttons)
        VBox(self, spacing=0).addWidget(panel, 1)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        self.table.selected.connect(lambda _visit: self._show_buttons())
        self.everywhere.toggled.connect(lambda on: model.see(everywhere=on))
        self.look.clicked.connect(model.look)
        self.release.clicked.connect(self._release)
        self.all.clicked.connect(self._release_all)
        self.keep.clicked.connect(self._keep)
        self.back.clicked.connect(self._back)

    def _columns(self) -> tuple[Column[NeedlessVisit], ...]:
        def grounds(one: NeedlessVisit) -> str:
            return ", ".join(dict.fromkeys(say(words.GROUNDS, each) for each in one.grounds))

        def state(one: NeedlessVisit) -> str:
            return (
                f"{say(words.STATES, one.state)}: {one.reason}"
                if one.reason
                else say(words.STATES, one.state)
            )

        return (
            Column(self.tr("When"),
                   lambda one: local_time.moment_words(one.starts_at, _ZONE)),
            Column(self.tr("Where"), lambda one: one.location_name),
            Column(self.tr("Name"), lambda one: one.name),
            Column(self.tr("Booked for"),
                   lambda one: ", ".join(text.service(code) for code in one.services)),
            Column(self.tr("Not needed because"), grounds, stretch=True,
                   tip=lambda one: f"{grounds(one)} [{one.rule}, {one.version}]"),
            Column(self.tr("Rule"), lambda one: one.rule),
            Column(self.tr("State"), state, tone=lambda one: _TONES.get(one.state)),
        )  # fmt: skip

    def _show(self) -> None:
        model = self.model
        self._records.set_rows(model.visits)
        number = len(model.open)
        self._counts.setText(self.tr("%n people need not come", "", number))
        self.all.setText(self.tr("Give all %n back…", "", len(model.sure)))
        self._show_buttons()

    def _show_buttons(self) -> None:
        one, may = self._chosen(), self.model.may
        state = one.state if one else None
        self.release.setEnabled(may and state is NeedlessState.OPEN)
        self.keep.setEnabled(may and state is NeedlessState.OPEN)
        self.all.setEnabled(may)
        self.all.setVisible(len(self.model.sure) > 1)
        self.look.setVisible(self.model.may_look)
        can_undo = one is not None and one.can_take_back_until is not None
        self.back.setText(
            self.tr("Book it again…") if can_undo or state is not NeedlessState.KEPT
            else self.tr("Decide again")
        )  # fmt: skip
        self.back.setEnabled(may and (can_undo or state is NeedlessState.KEPT))

    def _chosen(self) -> NeedlessVisit | None:
        record = self.table.record()
        return record if isinstance(record, NeedlessVisit) else None

    def _release(self) -> None:
        one = self._chosen()
        if one is None:
            return
        said = self.tr("Tell {name} not to come on {when}, and give the time back?")
        if one.others:
            said = self.tr(
                "Tell {name} not to come on {when}? The others of this visit come without."
            )
        question = said.replace("{name}", one.name).replace(
            "{when}", local_time.moment_words(one.starts_at, _ZONE)
        )
        ask(
            self, self.tr("Visit not needed"), question, self.tr("Give back and tell"),
            self.tr("Leave it as it is"), lambda: self.model.release(one),
        )  # fmt: skip

    def _release_all(self) -> None:
        number = len(self.model.sure)
        ask(
            self, self.tr("Visits not needed"),
            self.tr("Tell %n people not to come, and give their times back?", "", number),
            self.tr("Give back and tell"), self.tr("Leave it as it is"), self.model.release_all,
        )  # fmt: skip

    def _keep(self) -> None:
        one = self._chosen()
        if one is not None:
            ask_reason(
                self, self.tr("Keep the visit"),
                self.tr("Why must {name} come nevertheless?").replace("{name}", one.name),
                self.tr("Keep"), lambda reason: self.model.keep(one, reason),
            )  # fmt: skip

    def _back(self) -> None:
        one = self._chosen()
        if one is None:
            return
        if one.state is NeedlessState.KEPT:
            self.model.reopen(one)
            return
        ask_reason(
            self, self.tr("Book it again"),
            self.tr("Book the same time again for {name}? A message says so.").replace(
                "{name}", one.name
            ),
            self.tr("Book it again"), lambda reason: self.model.take_back(one, reason),
        )  # fmt: skip
