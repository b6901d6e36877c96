"""The screen of national certificates: which states are believed, from which lists, how old."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton, QWidget

from counter_app.domain.identity.trust import ImportedFile, TrustSummary
from counter_app.domain.operators import Actor
from counter_app.services.trust_lists import TrustLists
from counter_app.ui import local_time, text
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import current, keep, keep_icon, restyle
from counter_app.ui.trust.trust_columns import TrustColumns
from counter_app.ui.trust.trust_model import Health, Part, TrustModel
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.marked_table import MarkedTableModel, SteadyTable
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns

_TONES = {Health.NOTHING: Tone.BAD, Health.FRESH: Tone.GOOD, Health.DUE: Tone.WARN}


class TrustView(Screen):
    """Says whether chips can be judged here, and takes newer lists in."""

    def __init__(
        self, lists: TrustLists, actor: Actor, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        """Build the screen; it loads when it is shown."""
        super().__init__(parent)
        self.setObjectName("trust")
        self.model = TrustModel(lists, actor, tasks, self)
        self._title = Label("", "title")
        self._icon = IconLabel("info", "accent", 22)
        self._state, self._advice = Label("", "strong", wrap=True), Label("", wrap=True)
        self.files, self.folder = QPushButton(), QPushButton()
        self.signer, self.any_signer = QPushButton(), QPushButton()
        self._signer_words = Label("", "muted", wrap=True)
        self._bar, self.stop = QProgressBar(), QPushButton()
        self.parts = ChoiceBar()
        self._columns = TrustColumns(self)
        self.records: MarkedTableModel[object] = MarkedTableModel((), _key, self)
        self.table = SteadyTable(self.records, "")
        self._build()
        self._connect()
        self.retranslate()
        self._show_work(None)

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("TrustView", "Certificates")

    def activate(self) -> None:
        """Read what is here."""
        self.model.load()

    def reload(self) -> None:
        """Read what is here anew."""
        self.model.load()

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("Ctrl+O", self.tr("Take in a list or certificate")),
            Shortcut("Ctrl+Shift+O", self.tr("Take in all files of a folder")),
            Shortcut("Ctrl+1", self.tr("States; Ctrl+2 lists, Ctrl+3 refused, Ctrl+4 last import")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.tr("National certificates"))
        self.files.setText(self.tr("Take in files…"))
        self.folder.setText(self.tr("Take in a folder…"))
        self.signer.setText(self.tr("Certificate of the signer…"))
        self.any_signer.setText(self.tr("Without"))
        self.any_signer.setAccessibleName(self.tr("Take lists in without naming their signer"))
        self.stop.setText(self.tr("Stop"))
        self.parts.setAccessibleName(self.tr("What the table shows"))
        self._bar.setAccessibleName(self.tr("Certificates looked at"))
        self._show()

    def open_files(self) -> QFileDialog:
        """Open the dialog in which lists and certificates are chosen."""
        dialog = self._dialog(self.tr("Take in files…"), QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.model.take_in)
        return dialog

    def open_folder(self) -> QFileDialog:
        """Open the dialog in which a folder is chosen."""
        dialog = self._dialog(self.tr("Take in a folder…"), QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(self.model.take_in)
        return dialog

    def open_signer(self) -> QFileDialog:
        """Open the dialog in which the certificate is chosen that must stand behind a list."""
        title = self.tr("Certificate of the signer…")
        dialog = self._dialog(title, QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.name_signer)
        return dialog

    def name_signer(self, path: str) -> None:
        """Ask for this certificate behind every list; "" asks for none."""
        self.model.signed_by = Path(path) if path else None
        self._show()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        if mode is not QFileDialog.FileMode.Directory:
            kinds = "*.ml *.cer *.crt *.der *.pem *.crl *.ldif *.ldf"
            dialog.setNameFilters(
                [self.tr("Lists and certificates") + f" ({kinds})", self.tr("All files") + " (*)"]
            )
        dialog.open()
        return dialog

    def _build(self) -> None:
        self.body.addWidget(self._title)
        self._card = Card(margins=14, spacing=10)
        said, tools = QWidget(), QWidget()
        row = HBox(said, spacing=10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = VBox(spacing=2)
        words.addWidget(self._state)
        words.addWidget(self._advice)
        row.addLayout(words, 1)
        buttons = FlowBox(tools, spacing=8, right=True)
        keep_icon(self.files, "imports", "on-accent")
        keep_icon(self.folder, "folder")
        self.files.setProperty("kind", "primary")
        for button in (self.folder, self.files):
            buttons.addWidget(button)
        self._card.add(TwoColumns(said, tools, least=700, share=(1, 0)))
        named, choose = QWidget(), QWidget()
        HBox(named).addWidget(self._signer_words, 1)
        ways = FlowBox(choose, spacing=8, right=True)
        for button in (self.any_signer, self.signer):
            button.setProperty("kind", "quiet")
            ways.addWidget(button)
        self._card.add(TwoColumns(named, choose, least=700, share=(1, 0)))
        self._work = QWidget()
        going = HBox(self._work, spacing=8)
        going.addWidget(self._bar, 1)
        going.addWidget(self.stop)
        self._card.add(self._work)
        self.body.addWidget(self._card)
        below = Card(margins=14, spacing=10)
        for part in Part:
            self.parts.add(part)
        below.add(self.parts)
        below.add(self.table, 1)
        keep(self.table, lambda: self.table.setMinimumHeight(current().px(180)))
        self.body.addWidget(below, 1)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        model.working.connect(self._show_work)
        model.taken.connect(self._say_taken)
        model.failed.connect(lambda error: self.show_banner(Tone.BAD, text.error(error)))
        self.files.clicked.connect(self.open_files)
        self.folder.clicked.connect(self.open_folder)
        self.signer.clicked.connect(self.open_signer)
        self.any_signer.clicked.connect(lambda: self.name_signer(""))
        self.stop.clicked.connect(model.stop)
        self.parts.chosen.connect(lambda part: model.show(Part(part)))
        keys = [(f"Ctrl+{n}", self.parts.button(part)) for n, part in enumerate(Part, 1)]
        for key, button in [*keys, ("Ctrl+O", self.files), ("Ctrl+Shift+O", self.folder)]:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def _show(self) -> None:
        model, found = self.model, self.model.summary
        self._show_state()
        counts = (
            (Part.STATES, self.tr("States (%1)"), len(found.states) if found else 0),
            (Part.LISTS, self.tr("Lists and files (%1)"), len(found.sources) if found else 0),
            (Part.REFUSED, self.tr("Refused (%1)"), len(found.refused) if found else 0),
            (Part.TAKEN, self.tr("Last import (%1)"), len(model.last)),
        )
        for part, words, count in counts:
            self.parts.set_words(part, words.replace("%1", str(count)))
        self.parts.choose(model.part)
        self.table.set_empty(self._columns.nothing(model.part))
        self.table.setAccessibleName(self.parts.button(model.part).text())
        self.records.set_rows(())
        self.records.set_columns(self._columns.of(model.part))
        self.records.set_rows(model.rows())
        named = model.signed_by
        self.any_signer.setVisible(named is not None)
        self._signer_words.setText(
            self.tr("Any list whose signature holds is taken in; its signer is noted.")
            if named is None
            else self.tr("Only lists behind which %1 stands are taken in.").replace(
                "%1", named.name
            )
        )

    def _show_state(self) -> None:
        found, due = self.model.summary, self.model.renew_by
        health = self.model.health
        tone = _TONES[health] if found is not None else Tone.INFO
        self._icon.set_icon("good" if tone is Tone.GOOD else tone.icon, tone.token)
        restyle(self._card, state=tone.value if tone in {Tone.BAD, Tone.WARN} else None)
        if found is None:
            self._state.setText(self.tr("Reading the certificates…"))
            self._advice.setText("")
        elif health is Health.NOTHING or due is None:
            self._state.setText(self.tr("No national certificates: no chip can be believed here."))
            self._advice.setText(
                self.tr(
                    "Get a master list from the Dutch NPKD, the German BSI or the ICAO, and the "
                    "national certificate of who signs it. Then take the list in."
                )
            )
        else:
            words = self.tr("{count} certificates of {states} states.")
            words = words.replace("{count}", str(found.certificates))
            self._state.setText(words.replace("{states}", str(len(found.states))))
            day = local_time.day(due)
            said = (
                self.tr("A newer list is due since %1: get it and take it in.")
                if health is Health.DUE
                else self.tr("Take in a newer list by %1.")
            )
            self._advice.setText(" ".join((said.replace("%1", day), *self._more(found))))

    def _more(self, found: TrustSummary) -> tuple[str, ...]:
        """Say what else is to be known of what is here."""
        said = []
        if found.expired:
            said.append(self.tr("%n ran out; what they signed before still holds.", "",
                                found.expired))  # fmt: skip
        if found.lists_due is not None:
            words = self.tr("Lists of withdrawn certificates: %1, to be renewed by %2.")
            day = local_time.day(found.lists_due.date())
            said.append(words.replace("%1", str(found.revocation_lists)).replace("%2", day))
        if found.training:
            said.append(self.tr("%n were made for practice and count for nothing.", "",
                                found.training))  # fmt: skip
        return tuple(said)

    def _show_work(self, at: tuple[int, int] | None) -> None:
        self._work.setVisible(at is not None)
        for button in (self.files, self.folder, self.signer, self.any_signer):
            button.setEnabled(at is None)
        if at is not None:
            done, whole = at
            self._bar.setRange(0, whole)
            self._bar.setValue(done)

    def _say_taken(self, done: tuple[ImportedFile, ...]) -> None:
        refused = sum(file.is_refused for file in done)
        added = sum(file.added for file in done)
        if not done:
            self.show_banner(Tone.WARN, self.tr("There is nothing to take in there."))
        elif refused:
            self.show_banner(Tone.WARN, self.tr("%n files were refused: see why.", "", refused))
        else:
            self.show_banner(Tone.GOOD, self.tr("%n new certificates were taken in.", "", added))


def _key(record: object) -> object:
    return record
