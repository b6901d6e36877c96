"""The screen of figures: choose one, a period and a place; look, follow it down, take it away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from counter_app.domain.operators import Actor
from counter_app.domain.reports.cases import Cases
from counter_app.domain.reports.figures import Figure
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.reports.cases_page import CasesPage
from counter_app.ui.reports.figure_page import FigurePage
from counter_app.ui.reports.report_head import ReportHead
from counter_app.ui.reports.reports_model import ReportsModel
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedTableModel, SteadyTable
from counter_app.ui.widgets.page_stack import PageStack
from counter_app.ui.widgets.save_dialog import save_as
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_KINDS = {"xlsx": "XLSX (*.xlsx)", "csv": "CSV (*.csv)", "pdf": "PDF (*.pdf)"}


class ReportsView(Screen):
    """Figures to steer, plan and account by.

    Signals:
        open_person: the id of a person whose case was looked at.
    """

    open_person = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        """Build the screen; it counts when it is shown."""
        super().__init__(parent)
        self.setObjectName("reports")
        self.model = ReportsModel(office, actor, tasks, self)
        self._title = Label("", "title")
        self.head = ReportHead()
        self.known: MarkedTableModel[Figure] = MarkedTableModel((), lambda one: one.code, self)
        self.figures = SteadyTable(self.known, "", sortable=False)
        self.figure, self.cases = FigurePage(), CasesPage()
        self._stack = PageStack()
        self._build()
        self._connect()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("ReportsView", "Reports")

    def activate(self) -> None:
        """Count what is shown."""
        self.model.load()

    def reload(self) -> None:
        """Count anew."""
        self.model.load()

    def restore_focus(self) -> None:
        """Begin at the list of figures."""
        self.figures.setFocus(Qt.FocusReason.OtherFocusReason)

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("Up", self.tr("The arrow keys go through the list and the chart")),
            Shortcut("Return", self.tr("Show the cases of the chosen line")),
            Shortcut("Ctrl+O", self.tr("Open the person of the chosen case")),
            Shortcut("Esc", self.tr("Back from the cases to the figure")),
            Shortcut("Ctrl+E", self.tr("Take the figure away: XLSX, CSV, PDF")),
            Shortcut("Ctrl+M", self.tr("Monthly report as PDF")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.tr("Figures"))
        self.figures.setAccessibleName(self.tr("Figures"))
        self.head.retranslate()
        self.figure.retranslate()
        self.cases.retranslate()
        language = text.language()
        name: Callable[[Figure], str] = lambda one: one.in_language(language).name  # noqa: E731
        self.known.set_columns((Column(self.tr("Figure"), name, tip=name, stretch=True),))
        self._show()

    def _build(self) -> None:
        self.body.addWidget(self._title)
        self.body.addWidget(self.head)
        main = Card(margins=14)
        self._stack.add(self.figure)
        self._stack.add(self.cases)
        main.add(self._stack, 1)
        side = QWidget()
        rows = VBox(side, spacing=0)
        rows.addWidget(self.figures, 1)
        self.figures.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.body.addWidget(Columns((side, main), least=900, share=(1, 3), scrolls=True), 1)

    def _connect(self) -> None:
        model, head = self.model, self.head
        model.changed.connect(self._show)
        model.cases_ready.connect(self._show_cases)
        model.file_ready.connect(self._keep_file)
        head.period_chosen.connect(model.show_period)
        head.days_chosen.connect(model.show_days)
        head.place_chosen.connect(model.show_place)
        head.file_wanted.connect(lambda kind: model.make_file(kind, text.language()))
        head.month_wanted.connect(lambda: model.make_month(text.language()))
        self.figures.selected.connect(self._choose)
        self.figure.by_chosen.connect(model.show_by)
        self.figure.cases_wanted.connect(self._find_cases)
        self.cases.left.connect(self._back)
        self.cases.person_wanted.connect(self.open_person)
        for keys, act in (
            ("Ctrl+E", head.export.click), ("Ctrl+M", head.month.click),
            ("Ctrl+O", self.cases.person.click), ("Esc", self._back),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show(self) -> None:
        self.known.set_rows(self.model.figures)
        self.figures.select(self.model.asked.figure)
        self.head.show_state(self.model)
        self.figure.show_figure(self.model)

    def _choose(self, figure: Figure | None) -> None:
        if figure is not None and figure.code != self.model.asked.figure:
            self._stack.bring(self.figure)
            self.model.show_figure(figure.code)

    def _find_cases(self, line: str) -> None:
        if self.model.may_see_cases:
            self.model.find_cases(line)

    def _show_cases(self, found: Cases) -> None:
        self.cases.show_cases(self.model, found)
        self._stack.bring(self.cases)
        self.cases.begin()

    def _back(self) -> None:
        if self._stack.page is self.cases:
            self._stack.bring(self.figure)
            self.figure.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_file(self, name: str, data: bytes) -> None:
        save_as(
            self, self.tr("Take the figures away"), name, _KINDS[name.rpartition(".")[2]], data,
            lambda: self.show_banner(Tone.BAD, self.tr("The file could not be written there.")),
        )  # fmt: skip
