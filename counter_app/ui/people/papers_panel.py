"""Papers of a person that are on file, whether each is asked for again, and a form for one more."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from counter_app.domain.reuse.contact_rules import Paper
from counter_app.domain.reuse.contacts import ContactAnswer, ContactDecision, PaperOnFile
from counter_app.domain.reuse.papers_on_file import KeptPaper
from counter_app.services.papers_on_file import PapersOf
from counter_app.ui import text
from counter_app.ui.people.choices import language_box, language_name
from counter_app.ui.people.papers_model import PapersModel
from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.boxes import HBox, VBox, clear
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import contacts as words
from counter_app.ui.words.contacts import say


class PapersPanel(QWidget):
    """A line for each paper with a button that takes it back, and a form that opens below."""

    def __init__(
        self, model: PapersModel, may_write: bool, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        """Show what a model is told; `may_write` offers to record."""
        super().__init__(parent)
        self.model, self._may_write = model, may_write
        self._shown: PapersOf | None = None
        self._lines = VBox(spacing=8)
        self.back: list[QPushButton] = []
        self.add = QPushButton()
        self.add.setCheckable(True)
        self.add.setAutoDefault(False)
        self.add.setProperty("kind", "quiet")
        self.add.setEnabled(may_write)
        self.form = QWidget()
        self.paper, self.dated = (
            FormField("", QComboBox()),
            FormField("", DateEdit(), required=True),
        )
        self.language, self.translated = FormField("", language_box()), QCheckBox()
        self.save = QPushButton()
        self.save.setAutoDefault(False)
        for paper in Paper:
            self.paper.editor.addItem("", paper.value)
        self._build()
        self._connect()
        self._empty_form()
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Word the panel anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_papers(self, found: PapersOf | None) -> None:
        """Show the papers of a person; nobody's while there is no answer."""
        self._shown = found
        clear(self._lines)
        self.back = []
        if found is None:
            self._empty_form()
            self.add.setChecked(False)
            return
        by_kind = {one.paper: one for one in found.decisions}
        for kept in found.kept:
            self._lines.addWidget(self._line(kept, by_kind.get(kept.paper.paper)))
        held = {one.paper.paper for one in found.kept}
        for said in found.decisions:
            if said.paper is not None and said.paper not in held:
                self._lines.addWidget(self._fate(say(words.PAPERS, said.paper), said))
        if not found.kept and not found.decisions:
            self._lines.addWidget(Label(self._empty_words(), "muted", wrap=True))

    def retranslate(self) -> None:
        """Word the panel anew."""
        self.add.setText(self.tr("Record a &paper"))
        self.save.setText(self.tr("Record"))
        self.paper.set_label(self.tr("Paper"))
        self.dated.set_label(self.tr("Date on the paper"))
        self.language.set_label(self.tr("Language"))
        self.translated.setText(self.tr("With a sworn translation"))
        box = self.paper.editor
        for row in range(box.count()):
            box.setItemText(row, say(words.PAPERS, Paper(box.itemData(row))))
        self.show_papers(self._shown)

    def _build(self) -> None:
        box = VBox(self, spacing=8)
        box.addLayout(self._lines)
        form = VBox(self.form, spacing=8)
        for field in (self.paper, self.dated, self.language, self.translated):
            form.addWidget(field)
        foot = HBox(spacing=8)
        foot.addStretch(1)
        foot.addWidget(self.save)
        form.addLayout(foot)
        self.form.hide()
        box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.form)

    def _connect(self) -> None:
        self.model.shown.connect(self.show_papers)
        self.model.recorded.connect(self._recorded)
        self.add.toggled.connect(self._open_form)
        self.save.clicked.connect(self._record)
        self.dated.editor.returnPressed.connect(self._record)

    def _open_form(self, is_open: bool) -> None:
        self.form.setVisible(is_open)
        if is_open:
            self.paper.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _record(self) -> None:
        self.dated.clear_error()
        read = self.dated.editor.date()
        dated = read.latest() if read is not None and read.is_complete else None
        if dated is None:
            self.dated.show_error(self.tr("Enter the day that stands on the paper."))
            return
        self.model.record(
            PaperOnFile(
                paper=Paper(self.paper.editor.currentData()), dated=dated,
                language=str(self.language.editor.currentData() or "nl"),
                is_translated=self.translated.isChecked(),
            )
        )  # fmt: skip

    def _recorded(self) -> None:
        self._empty_form()
        self.add.setChecked(False)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty_form(self) -> None:
        self.dated.editor.clear()
        self.dated.clear_error()
        self.translated.setChecked(False)
        self.language.editor.setCurrentIndex(self.language.editor.findData("nl"))

    def _line(self, kept: KeptPaper, said: ContactDecision | None) -> QWidget:
        line = QWidget()
        row = HBox(line, spacing=8)
        what = self._words_of(kept.paper)
        row.addWidget(self._fate(what, said, is_kept=True), 1)
        back = QPushButton()
        keep_icon(back, "undo")
        back.setAutoDefault(False)
        back.setProperty("kind", "quiet")
        back.setEnabled(self._may_write)
        back.setToolTip(self.tr("Take this record back"))
        back.setAccessibleName(self.tr("Take back: %1").replace("%1", what))
        back.clicked.connect(lambda: self._ask_back(kept, what))
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        self.back.append(back)
        return line

    def _fate(
        self, what: str, said: ContactDecision | None, *, is_kept: bool = False
    ) -> QWidget:  # fmt: skip
        """Show a paper with whether it is asked for, why, and from when that changes."""
        shown = QWidget()
        row = HBox(shown, spacing=8)
        is_spared = said is not None and said.answer is ContactAnswer.NOT_NEEDED
        tone = Tone.GOOD if is_spared else Tone.INFO
        row.addWidget(IconLabel(tone.icon, tone.token, 18), 0, Qt.AlignmentFlag.AlignTop)
        told = VBox(spacing=0)
        told.addWidget(Label(what, "strong", wrap=True, selectable=True))
        if said is not None:
            told.addWidget(Label(self._because(said, is_kept=is_kept), wrap=True, selectable=True))
        row.addLayout(told, 1)
        return shown

    def _because(self, said: ContactDecision, *, is_kept: bool) -> str:
        reason = say(words.REASONS, said.reason)
        if said.answer is ContactAnswer.NOT_NEEDED:
            first = self.tr("Need not be brought, and no letter asks for it: %1.")
        elif is_kept:
            first = self.tr("Counts no more where a paper is asked for: %1.")
        else:
            first = self.tr("To be brought: %1.")
        parts = [first.replace("%1", reason)]
        if said.coming is not None:
            then = self.tr("From %1: %2.").replace("%1", text.long_day(said.coming.on))
            parts.append(then.replace("%2", say(words.REASONS, said.coming.reason)))
        return " ".join(parts)

    def _words_of(self, paper: PaperOnFile) -> str:
        said = self.tr("%1 of %2, %3").replace("%1", say(words.PAPERS, paper.paper))
        said = said.replace("%2", text.shown(paper.dated))
        said = said.replace("%3", language_name(paper.language) or paper.language)
        return self.tr("%1, with a sworn translation").replace("%1", said) if (
            paper.is_translated
        ) else said  # fmt: skip

    def _empty_words(self) -> str:
        return self.tr("Nothing is on file. Record what was handed in: it is not asked for again.")

    def _ask_back(self, kept: KeptPaper, what: str) -> None:
        ask(
            self, self.tr("Take the record back"),
            self.tr("Is this paper not on file after all? %1").replace("%1", what),
            self.tr("Take back"), self.tr("Leave it as it is"),
            lambda: self.model.take_back(kept),
        )  # fmt: skip
