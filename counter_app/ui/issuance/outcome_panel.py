"""What the three answers came to, and what to do when that is not an acceptance."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from counter_app.domain.identity.verification import Outcome
from counter_app.ui import text
from counter_app.ui.theme import restyle
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.tone import Tone

_TONES = {
    Outcome.ACCEPTED: Tone.GOOD,
    Outcome.NEEDS_SECOND_PERSON: Tone.WARN,
    Outcome.REFUSED: Tone.BAD,
}


class OutcomePanel(QFrame):
    """The recorded outcome, with what to do next.

    Signals:
        report: the report for the file is wanted.
        form: the form for the identity desk is wanted.
        unfolded: what the answers rest on is to be seen, or not.
    """

    report = Signal()
    form = Signal()
    unfolded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._outcome: Outcome | None = None
        row = HBox(self, margins=(12, 10, 12, 10), spacing=10)
        self._icon = IconLabel("info", "accent", 20)
        self._title = Label("", "strong", wrap=True)
        self._advice = Label("", wrap=True)
        column = VBox(spacing=2)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        self.form_button, self.report_button = QPushButton(), QPushButton()
        papers = QWidget()
        buttons = FlowBox(papers, spacing=8)
        self.details_button = QPushButton()
        self.details_button.setCheckable(True)
        self.details_button.hide()
        self.details_button.toggled.connect(self.unfolded)
        for button in (self.form_button, self.report_button, self.details_button):
            button.setAutoDefault(False)
            button.setProperty("kind", "quiet")
            buttons.addWidget(button)
        column.addWidget(papers)
        self.form_button.clicked.connect(lambda: self.form.emit())
        self.report_button.clicked.connect(lambda: self.report.emit())
        row.addWidget(self._icon)
        row.addLayout(column, 1)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what was recorded."""
        self._outcome = outcome
        tone = _TONES[outcome]
        self._icon.set_icon("good" if tone is Tone.GOOD else tone.icon, tone.token)
        self._title.setText(self.tr("Identity: {outcome}").replace("{outcome}", text.of(outcome)))
        advice = {
            Outcome.ACCEPTED: "",
            Outcome.NEEDS_SECOND_PERSON: self.tr(
                "Nothing is handed out now. A second person signs in here and looks afresh. If "
                "doubt stays, send the form to the identity desk (ECID)."
            ),
            Outcome.REFUSED: self.tr(
                "Nothing is handed out. Card and document stay at the desk. A second person "
                "signs in here and looks afresh; the team leader decides on a report."
            ),
        }[outcome]
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.details_button.setText(self.tr("What it rests on"))
        self.form_button.setText(self.tr("Form for the identity desk…"))
        self.report_button.setText(self.tr("Report for the file…"))
        self.form_button.setVisible(outcome is not Outcome.ACCEPTED)
        self.setAccessibleName(f"{self._title.text()} {advice}".strip())
        restyle(self, state=tone.value)

    def retranslate(self) -> None:
        """Word the panel anew."""
        if self._outcome is not None:
            self.show_outcome(self._outcome)
