"""What a comparison found, what each finding may mean, and where that stands."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from counter_app.domain.identity.findings import Finding
from counter_app.ui import local_time, text
from counter_app.ui.theme import restyle
from counter_app.ui.widgets.boxes import HBox, VBox, clear
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import issuance as words


class FindingList(QWidget):
    """Findings below each other; those that ask for an answer come first and stand out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._box = VBox(self, spacing=8)

    def set_findings(self, findings: Sequence[Finding], details: Sequence[str] = ()) -> None:
        """Show findings; `details` says where check digits and fields are wrong."""
        clear(self._box)
        if not findings:
            self._add(Tone.GOOD, self.tr("Nothing was found that differs."), ())
        for finding in sorted(findings, key=lambda found: not found.needs_answer):
            facts = []
            if finding.on is not None:
                facts.append(local_time.day(finding.on))
            if finding.problems or finding.faults:
                facts.extend(details)
            meanings = ", ".join(text.of(meaning) for meaning in finding.rule.meanings)
            facts.append(self.tr("may be: {meanings}").replace("{meanings}", meanings))
            remedy = words.remedy(finding.kind)
            if remedy:
                facts.append(remedy)
            tone = Tone.WARN if finding.needs_answer else Tone.INFO
            self._add(tone, text.of(finding.kind), tuple(facts), finding.rule.source)
        self._box.addStretch(1)

    def _add(self, tone: Tone, title: str, facts: tuple[str, ...], source: str = "") -> None:
        frame = QFrame()
        restyle(frame, state=tone.value)
        row = HBox(frame, margins=(10, 8, 10, 8), spacing=8)
        column = VBox(spacing=2)
        head = HBox(spacing=6)
        head.addWidget(IconLabel("good" if tone is Tone.GOOD else tone.icon, tone.token, 16))
        head.addWidget(Label(title, "strong", wrap=True), 1)
        column.addLayout(head)
        for fact in facts:
            column.addWidget(Label(fact, wrap=True))
        row.addLayout(column)
        frame.setAccessibleName(" ".join((title, *facts)))
        if source:
            frame.setToolTip(source)
        self._box.addWidget(frame)
