"""The chip: reading it with progress and a way to stop, and what each result proves."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from counter_app.domain.errors import CounterError
from counter_app.domain.identity.chip import ChipReading, ChipStatement, GroupVerdict, ReadStep
from counter_app.domain.identity.trust import TrustSummary
from counter_app.ui import text
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.boxes import HBox, VBox, clear
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words.chip import PROOFS

TONES = {
    ChipStatement.DATA_AS_ISSUED: Tone.GOOD,
    ChipStatement.DATA_AS_SIGNED_FOR_TRAINING: Tone.WARN,
    ChipStatement.DATA_CHANGED: Tone.BAD,
    ChipStatement.DATA_INCOMPLETE: Tone.WARN,
    ChipStatement.DATA_SIGNER_UNKNOWN: Tone.WARN,
    ChipStatement.DATA_SIGNER_REFUSED: Tone.BAD,
    ChipStatement.DATA_UNSIGNED: Tone.BAD,
    ChipStatement.NO_COPY: Tone.GOOD,
    ChipStatement.COPY_POSSIBLE: Tone.INFO,
    ChipStatement.COPY_OR_BROKEN: Tone.BAD,
    ChipStatement.COPY_NOT_EXCLUDED: Tone.WARN,
    ChipStatement.ZONE_SAME: Tone.GOOD,
    ChipStatement.ZONE_KEY_FIELDS_SAME: Tone.INFO,
    ChipStatement.ZONE_DIFFERS: Tone.BAD,
    ChipStatement.ZONE_NOT_COMPARED: Tone.QUIET,
    ChipStatement.PHOTO_DAMAGED: Tone.WARN,
    ChipStatement.PHOTO_MISSING: Tone.WARN,
}


def badges(reading: ChipReading) -> tuple[tuple[str, Tone], ...]:
    """Return the badges of a reading: how it was opened, and what may be said, in short words."""
    usual = ChipStatement.ZONE_SAME  # only what differs from the print is worth a badge
    said = ((text.of(one), TONES[one]) for one in reading.statements if one is not usual)
    return ((text.of(reading.access.protocol), Tone.GOOD), *said)


class ChipPanel(QWidget):
    """Shows a reading under way, its outcome, or why it failed.

    Signals:
        read: the button to read was pressed.
        stop: the button to stop was pressed.
        practise: a document for practice is to be laid on the reader.
    """

    read = Signal()
    stop = Signal()
    practise = Signal()

    def __init__(
        self, *, has_reader: bool, is_practice: bool = False, parent: QWidget | None = None
    ) -> None:
        """Begin without a reading; without a reader there is nothing to press."""
        super().__init__(parent)
        self._has_reader = has_reader
        self._reading: ChipReading | None = None
        self._failure: CounterError | None = None
        self._step: ReadStep | None = None
        self._trust: TrustSummary | None = None
        box = VBox(self, spacing=8)
        self._status = Label("", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, len(ReadStep))
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self._said = VBox(spacing=8)
        row = HBox(spacing=8)
        row.addWidget(self._status, 1)
        row.addWidget(self.button)
        box.addLayout(row)
        box.addWidget(self._bar)
        self.practice_button = QPushButton()
        self.practice_button.setProperty("kind", "quiet")
        self.practice_button.setVisible(is_practice)
        self.practice_button.clicked.connect(lambda: self.practise.emit())
        box.addWidget(self.practice_button, 0, Qt.AlignmentFlag.AlignLeft)
        box.addLayout(self._said)
        self._lists = Label("", "muted", wrap=True)
        box.addWidget(self._lists)
        box.addStretch(1)
        self.button.clicked.connect(self._press)
        self.show_reading(None, None)

    def show_step(self, step: ReadStep | None) -> None:
        """Show how far a reading is, or that none is under way."""
        self._step = step
        self._show()

    def show_trust(self, summary: TrustSummary) -> None:
        """Say which national certificates are here, from which list, and how old it is."""
        self._trust = summary
        self._show_lists()

    def show_reading(self, reading: ChipReading | None, failure: CounterError | None) -> None:
        """Show an outcome, or why there is none."""
        self._reading, self._failure = reading, failure
        self._show()

    def status(self) -> str:
        """Return what is said of the reading."""
        return self._status.text()

    def changeEvent(self, event: QEvent) -> None:
        """Word the panel anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
            self._show_lists()
        super().changeEvent(event)

    def _press(self) -> None:
        if self._step is None:
            self.read.emit()
        else:
            self.stop.emit()

    def _show(self) -> None:
        busy = self._step is not None
        self._bar.setVisible(busy)
        self.button.setVisible(self._has_reader)
        self.button.setText(self.tr("Stop") if busy else self.tr("Read chip (C)"))
        self.practice_button.setText(self.tr("Practice document… (Ctrl+L)"))
        self._status.set_tone(None)
        clear(self._said)
        if self._step is not None:
            self._bar.setValue(list(ReadStep).index(self._step))
            words = self.tr("Leave the document on the reader: {step}…")
            self._status.setText(words.replace("{step}", text.of(self._step)))
        elif self._failure is not None:
            self._status.set_tone(Tone.WARN)
            self._status.setText(text.error(self._failure))
        elif self._reading is not None:
            self._status.setText(self._facts(self._reading))
            for statement in self._reading.statements:
                self._add(statement)
            self._add_groups(self._reading)
        elif self._has_reader:
            self._status.setText(self.tr("The chip was not read yet."))
        else:
            self._status.setText(
                self.tr("No reader at this desk: look at the document as if it had no chip.")
            )
        self._bar.setAccessibleName(self._status.text())

    def _show_lists(self) -> None:
        found = self._trust
        self._lists.setVisible(found is not None)
        if found is None:
            return
        if not found.certificates and not found.training:
            self._lists.setText(
                self.tr(
                    "No national certificates on this machine: no signature can be believed. An "
                    "administrator takes a list in with: counter-app trust import."
                )
            )
            return
        words = self.tr("National certificates: {count} of {states} states.")
        said = [
            words.replace("{count}", str(found.certificates)).replace(
                "{states}", str(len(found.states))
            )
        ]
        for source in found.sources:
            line = self.tr("{list}, {days} days old").replace("{list}", source.name)
            said.append(line.replace("{days}", str(source.age_days)))
        self._lists.setText("\n".join(said))
        self._lists.setToolTip(", ".join(state.state for state in found.states))

    def _facts(self, reading: ChipReading) -> str:
        words = self.tr("Opened with {protocol}, read in {seconds} s.")
        seconds = f"{sum(reading.seconds.values()):.1f}"
        protocol = text.of(reading.access.protocol)
        said = words.replace("{protocol}", protocol).replace("{seconds}", seconds)
        if reading.chain.source:
            by = self.tr("Signers by: {list}").replace("{list}", reading.chain.source)
            said = f"{said} {by}"
        return said

    def _add(self, statement: ChipStatement) -> None:
        tone = TONES[statement]
        row = HBox(spacing=8)
        row.addWidget(IconLabel("good" if tone is Tone.GOOD else tone.icon, tone.token, 16))
        row.addWidget(Label(text.of(statement), "strong", wrap=True), 1)
        self._said.addLayout(row)
        proof = QCoreApplication.translate("Chip", PROOFS[statement])
        self._said.addWidget(Label(proof, wrap=True))

    def _add_groups(self, reading: ChipReading) -> None:
        bad = {GroupVerdict.DIFFERS, GroupVerdict.NOT_SIGNED, GroupVerdict.MISSING}
        groups = QWidget()
        row = VBox(groups, spacing=4)
        for group in reading.groups:
            tone = Tone.BAD if group.verdict in bad else Tone.QUIET
            row.addWidget(Badge(f"DG{group.number}: {text.of(group.verdict)}", tone))
        self._said.addWidget(groups)
