"""What the three answers came to, and what to do when that is not an acceptance."""

from PySide6.QtWidgets import QFrame, QWidget

from counter_app.domain.identity.verification import Outcome
from counter_app.ui import text
from counter_app.ui.theme import restyle
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.tone import Tone

_TONES = {
    Outcome.ACCEPTED: Tone.GOOD,
    Outcome.NEEDS_SECOND_PERSON: Tone.WARN,
    Outcome.REFUSED: Tone.BAD,
}


class OutcomePanel(QFrame):
    """The recorded outcome, with whom to call."""

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
                "Nothing can be handed out now. Call the team leader to look with you; in doubt "
                "about the document, call the identity desk of the Koninklijke Marechaussee "
                "(ECID). A second person cannot sign in here yet: after looking together, check "
                "again."
            ),
            Outcome.REFUSED: self.tr(
                "Nothing can be handed out. Keep card and document at the desk, call the team "
                "leader, and say what was found. The team leader decides on a report."
            ),
        }[outcome]
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.setAccessibleName(f"{self._title.text()} {advice}".strip())
        restyle(self, state=tone.value)

    def retranslate(self) -> None:
        """Word the panel anew."""
        if self._outcome is not None:
            self.show_outcome(self._outcome)
