"""What was measured of a photo: what to look at first, all of it on request."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.devices.ports import PhotoScore
from counter_app.domain.capture.photo_quality import PhotoQuality, QualityLine, Verdict
from counter_app.ui.widgets.boxes import Grid, HBox, VBox, clear
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import capture as words

_TONES = {
    Verdict.GOOD: Tone.GOOD, Verdict.UNKNOWN: Tone.QUIET, Verdict.HINT: Tone.INFO,
    Verdict.POOR: Tone.WARN, Verdict.UNUSABLE: Tone.BAD,
}  # fmt: skip
_LOWEST = 3
"""How many scores of a quality program are named."""
_QUIET = frozenset({Verdict.GOOD, Verdict.UNKNOWN})


class QualityList(QWidget):
    """One sentence on all measures, a line for each that needs a look, the rest behind a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a photo."""
        super().__init__(parent)
        self._quality: PhotoQuality | None = None
        self._scores: tuple[PhotoScore, ...] | None = None
        self._icon = IconLabel("info", "muted", 18)
        self._sentence = Label("", "strong", wrap=True)
        self.all_button = QPushButton()
        self.all_button.setCheckable(True)
        self.all_button.setAutoDefault(False)
        self.all_button.setProperty("kind", "quiet")
        self._grid = Grid(spacing=4, across=10)
        box = VBox(self, spacing=4)
        head = HBox(spacing=8)
        head.addWidget(self._icon)
        head.addWidget(self._sentence, 1)
        head.addWidget(self.all_button)
        box.addLayout(head)
        box.addLayout(self._grid)
        self._grid.setColumnStretch(1, 1)
        self.all_button.toggled.connect(lambda _on: self._fill())
        self._retranslate()

    def show_quality(
        self, quality: PhotoQuality | None, scores: tuple[PhotoScore, ...] | None = None
    ) -> None:
        """Show the measures of a photo, and what a program says; nothing while there is none."""
        if quality is self._quality and scores == self._scores:
            return
        self._quality, self._scores = quality, scores
        self._fill()

    def summary(self) -> str:
        """Return the one sentence on all measures."""
        return self._sentence.text()

    def changeEvent(self, event: QEvent) -> None:
        """Word it anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _fill(self) -> None:
        clear(self._grid)
        quality = self._quality
        self.setVisible(quality is not None)
        if quality is None:
            return
        loud = [line for line in quality.lines if line.verdict not in _QUIET]
        verdict = max((line.verdict for line in loud), key=list(Verdict).index, default=None)
        tone = _TONES[verdict or Verdict.GOOD]
        self._icon.set_icon(tone.icon, tone.token)
        self._sentence.setText(self._summary(verdict, len(loud)))
        wanted = quality.lines if self.all_button.isChecked() else loud
        for row, line in enumerate(wanted):
            self._add(row, line)
        if self._scores is not None or self.all_button.isChecked():
            said = Label(self._program(), "muted", wrap=True)
            self._grid.addWidget(said, len(wanted) * 2, 1, 1, 2)

    def _program(self) -> str:
        """Return what the quality program says, as a hint."""
        if self._scores is None:
            return self.tr("No quality program is set here: pose and eyes are yours to judge.")
        if not self._scores:
            return self.tr("The quality program gave no answer.")
        lowest = ", ".join(f"{one.name} {one.value:.0f}" for one in self._scores[:_LOWEST])
        return self.tr("Hint of the quality program, lowest of 100: %1").replace("%1", lowest)

    def _summary(self, verdict: Verdict | None, count: int) -> str:
        if verdict is None:
            return self.tr("Size, light and sharpness are good")
        if verdict is Verdict.UNUSABLE:
            return self.tr("This photo cannot be used: take it again")
        if verdict is Verdict.POOR:
            return self.tr("This photo is poor: take it again if you can")
        return self.tr("%n measures to look at", "", count)

    def _add(self, row: int, line: QualityLine) -> None:
        tone = _TONES[line.verdict]
        name, found = words.say(words.MEASURES, line.measure), words.value(line)
        verdict = words.say(words.VERDICTS, line.verdict)
        asked = self.tr("should be %1").replace("%1", words.limit(line.limit))
        icon = IconLabel(tone.icon, tone.token, 16)
        what = Label(f"{name}: {found} ({verdict})", wrap=True)
        what.setAccessibleName(f"{name}: {found}, {verdict}, {asked}")
        what.setToolTip(line.limit.source)
        limit = Label(asked, "muted")
        limit.setToolTip(line.limit.source)
        self._grid.addWidget(icon, row * 2, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(what, row * 2, 1)
        self._grid.addWidget(limit, row * 2, 2, Qt.AlignmentFlag.AlignTop)
        if self.all_button.isChecked():
            source = Label(line.limit.source, "muted", wrap=True)
            self._grid.addWidget(source, row * 2 + 1, 1, 1, 2)

    def _retranslate(self) -> None:
        self.all_button.setText(self.tr("&Measures and sources"))
        self._fill()
