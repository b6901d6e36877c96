"""The screen of the audit trail: who did what and when, and whether the trail is whole."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from counter_app.domain.audit import AuditEntry
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.audit import entry_facts
from counter_app.ui.audit.audit_model import AuditFilter, AuditModel, short
from counter_app.ui.audit.verify_view import VerifyView
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import SteadyTable
from counter_app.ui.widgets.table import Column, RecordTableModel
from counter_app.ui.widgets.two_columns import TwoColumns
from counter_app.ui.words import actions


class AuditView(Screen):
    """Entries of this location, the newest first, with filters, details and a verification."""

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Build the screen; it loads when it is shown."""
        super().__init__()
        self.setObjectName("audit")
        self._actor = actor
        self.model = AuditModel(office, actor, tasks, self)
        self._title = Label("", "title")
        self.verify = VerifyView(self.model)
        self.action, self.operator = QComboBox(), QComboBox()
        self.day = DateEdit()
        self.clear = QPushButton()
        self.records: RecordTableModel[AuditEntry] = RecordTableModel((), lambda e: e.number, self)
        self.table = SteadyTable(self.records, "", sortable=False)
        self.older = QPushButton()
        self.details = KeyValueGrid()
        self._details_card = Card(panel="well", margins=14)
        self._build()
        self._connect()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("AuditView", "Audit trail")

    def activate(self) -> None:
        """Read the newest entries."""
        self.model.load()

    def reload(self) -> None:
        """Read the newest entries."""
        self.model.load()

    def restore_focus(self) -> None:
        """Begin in the list."""
        super().restore_focus()
        if self.focusWidget() is self.verify.verify:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("Ctrl+Return", self.tr("Verify now")),
            Shortcut("Ctrl+F", self.tr("To the filters")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.tr("Audit trail"))
        self.action.setAccessibleName(self.tr("Filter by action"))
        self.operator.setAccessibleName(self.tr("Filter by operator"))
        self.day.setAccessibleName(self.tr("Filter by day"))
        self.clear.setText(self.tr("Show all"))
        self.older.setText(self.tr("Load older entries"))
        self.table.setAccessibleName(self.tr("Entries"))
        self.table.set_empty(self.tr("No entry fits. Press Show all to take the filters away."))
        self._details_card.set_title(self.tr("Details"))
        self.verify.retranslate()
        self.records.set_columns(
            (
                Column(self.tr("No."), lambda entry: str(entry.number), numeric=True),
                Column(self.tr("When"), self._at),
                Column(self.tr("What"), lambda entry: text.action(entry.action), stretch=True),
                Column(self.tr("By"), self.model.operator),
                Column(
                    self.tr("Subject"), lambda entry: short(entry.subject),
                    tip=lambda entry: entry.subject,
                ),
            )
        )  # fmt: skip
        self._fill_actions()
        self._show()

    def _build(self) -> None:
        self.body.addWidget(self._title)
        self.body.addWidget(self.verify)
        card = Card(margins=12, spacing=10)
        filters = QWidget()
        row = FlowBox(filters, spacing=8)
        for box in (self.action, self.operator):
            box.setMinimumContentsLength(18)
            row.addWidget(box)
        keep(self.day, lambda: self.day.setFixedWidth(current().px(130)))
        row.addWidget(self.day)
        row.addWidget(self.clear)
        card.add(filters)
        self._details_card.add(self.details)
        self._details_card.body.addStretch(1)
        card.add(TwoColumns(self.table, self._details_card, least=820, share=(5, 3)), 1)
        foot = VBox()
        foot.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)
        card.add(foot)
        self.body.addWidget(card, 1)

    def _connect(self) -> None:
        self.model.changed.connect(self._show)
        self.table.selected.connect(self._show_details)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.older.clicked.connect(self.model.load_older)
        self.action.activated.connect(self._filter)
        self.operator.activated.connect(self._filter)
        self.day.date_changed.connect(self._filter)
        self.clear.clicked.connect(self._show_all)
        for keys, act in (
            ("Ctrl+Return", self.verify.verify.click), ("Ctrl+F", self.action.setFocus),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _scrolled(self, value: int) -> None:
        if value > 0 and value >= self.table.verticalScrollBar().maximum():
            self.model.load_older()

    def _filter(self, _choice: object = None) -> None:
        born = self.day.date()
        self.model.show_only(
            AuditFilter(
                action=self.action.currentData() or "",
                operator=self.operator.currentData() or "",
                day=born.latest() if born else None,
            )
        )

    def _show_all(self) -> None:
        self.action.setCurrentIndex(0)
        self.operator.setCurrentIndex(0)
        self.day.clear()
        self._filter()

    def _show(self) -> None:
        self._fill_operators()
        self.records.set_rows(self.model.entries)
        if self.table.record() is None:
            self.table.choose_row(0)
        self.older.setVisible(self.model.has_more)
        self._show_details(self.table.record())

    def _fill_actions(self) -> None:
        chosen = self.action.currentData()
        self.action.clear()
        self.action.addItem(self.tr("All actions"), "")
        for name in sorted(actions.WORDS, key=text.action):
            self.action.addItem(text.action(name), name)
        self.action.setCurrentIndex(max(self.action.findData(chosen), 0))

    def _fill_operators(self) -> None:
        chosen = self.operator.currentData()
        self.operator.clear()
        self.operator.addItem(self.tr("All operators"), "")
        for operator, name in sorted(self.model.operators.items(), key=lambda item: item[1]):
            self.operator.addItem(name, str(operator))
        self.operator.setCurrentIndex(max(self.operator.findData(chosen), 0))

    def _at(self, entry: AuditEntry) -> str:
        return f"{entry.at.astimezone(self.model.zone):%d-%m-%Y %H:%M:%S}"

    def _show_details(self, entry: AuditEntry | None) -> None:
        self._details_card.setVisible(entry is not None)
        if entry is None:
            return
        facts = json.loads(entry.facts) if entry.facts else {}
        zone = self.model.zone
        told = [
            (entry_facts.name(name), entry_facts.told(name, value, zone))
            for name, value in facts.items()
        ]
        self.details.set_facts(
            [
                (self.tr("What"), text.action(entry.action)),
                (self.tr("When"), self._at(entry)),
                (self.tr("By"), self.model.operator(entry)),
                (self.tr("Subject"), entry_facts.breakable(entry.subject)),
                (self.tr("Gesture"), entry_facts.breakable(entry.gesture)),
                *told,
            ]
        )
