"""The screen of a machine with a package: how old the data are, and how the day gets home."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox

from counter_app.domain.operators import Actor
from counter_app.domain.packages.package import Offline
from counter_app.services.office import Office
from counter_app.services.this_machine import ThisMachine
from counter_app.ui import text
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.banner import announce
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.notice import Notice
from counter_app.ui.widgets.page_parts import act_button, wrapping_row
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.save_dialog import ask_where
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.without_network.machine_model import MachineModel, SealedFile


class MachineView(Screen):
    """State of the package, sealing it for home, and where the sealed file lies.

    Signals:
        beyond_wanted: somebody wants to take it upon himself that new work goes on.
        stands_otherwise: the day was sealed or closed: look anew.
    """

    beyond_wanted = Signal()
    stands_otherwise = Signal()

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, machine: ThisMachine | None = None
    ) -> None:
        """Build the screen; it loads when it is shown."""
        super().__init__()
        self.setObjectName("machine")
        self.model = MachineModel(office, actor, tasks, self, machine)
        self._title, self._hint = Label("", "title"), Label("", "muted", wrap=True)
        self.stands = Notice()
        self._about, self.age = Label("", "heading", wrap=True), Label("", wrap=True)
        self.unsent, self.until = Label("", wrap=True), Label("", "muted", wrap=True)
        self.beyond_button = act_button(self.beyond_wanted.emit, "warn")
        self._home, self._home_words = Label("", "heading"), Label("", "muted", wrap=True)
        self.so_far_button = act_button(lambda: self.ask_where(so_far=True), "lock")
        self.close_button = act_button(self.ask_close, "check", primary=True)
        self.where = Label("", "strong", wrap=True, selectable=True)
        self.folder_button = act_button(self._open_folder, "folder")
        self._arrives = False
        self._build()
        self.model.changed.connect(self._show)
        self.model.sealed.connect(self._say_sealed)
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("MachineView", "Without a network")

    def activate(self) -> None:
        """Look how this machine stands; the keys of the screen work from the first button on."""
        self._arrives = True
        self.model.load()

    def reload(self) -> None:
        """Look anew."""
        self.model.load()

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("Ctrl+Return", self.close_button.text()),
            Shortcut("Ctrl+M", self.so_far_button.text()),
        )

    def ask_close(self) -> QMessageBox | None:
        """Ask whether the day is over, then where the results go."""
        if self.model.is_closed:
            self.ask_where(so_far=False)
            return None
        return ask(
            self, self.tr("Close the day"),
            self.tr(
                "Nobody is called or served on this machine after that. Everything that was done "
                "goes home in one sealed file."
            ),
            self.tr("Close the day"), self.tr("Work on"), lambda: self.ask_where(so_far=False),
        )  # fmt: skip

    def ask_where(self, *, so_far: bool) -> None:
        """Ask where the results go, and seal them."""
        one = self.model.state
        if one is None:
            return
        part = one.parts if self.model.is_closed else one.parts + 1
        name = f"day-{one.day:%Y-%m-%d}-package-{one.lane}-part-{part}.home"
        ask_where(
            self, self.tr("Where the results go"), name, self.tr("Results (*.home)"),
            lambda file: self.model.seal(file, so_far=so_far),
        )  # fmt: skip

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.title())
        self._hint.setText(
            self.tr(
                "This machine works with a sealed package of one day. It sends no message and "
                "hears nothing from the office until its results are brought home."
            )
        )
        self._home.setText(self.tr("Bring the day home"))
        self.beyond_button.setText(self.tr("Work on all the same…"))
        self.so_far_button.setText(self.tr("Seal what is over, and work on…"))
        self.folder_button.setText(self.tr("Show the folder"))
        self._show()

    def _build(self) -> None:
        self.body.addWidget(self._title)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.stands)
        state = Card(margins=16, spacing=8)
        for part in (self._about, self.age, self.unsent, self.until):
            state.add(part)
        state.add(wrapping_row(self.beyond_button))
        self.body.addWidget(state)
        home = Card(margins=16, spacing=10)
        home.add(self._home)
        home.add(self._home_words)
        home.add(wrapping_row(self.close_button, self.so_far_button))
        home.add(self.where)
        home.add(wrapping_row(self.folder_button))
        self.body.addWidget(home)
        self.body.addStretch(1)
        for keys, button in (("Ctrl+Return", self.close_button), ("Ctrl+M", self.so_far_button)):
            self._bind(keys, button.click)

    def _bind(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _show(self) -> None:
        model, one = self.model, self.model.state
        self.close_button.setEnabled(model.may_seal)
        self.so_far_button.setEnabled(model.may_seal and not model.is_closed)
        self.close_button.setText(
            self.tr("Seal the results again…") if model.is_closed else self.tr("Close the day…")
        )
        self.beyond_button.setVisible(model.may_go_beyond)
        self._home_words.setText(self._home_advice())
        self._show_file()
        if one is None:
            return
        if self._arrives and self.isVisible():
            self._arrives = False
            first = self.close_button if self.close_button.isEnabled() else self.beyond_button
            first.setFocus()
        about = self.tr("%1, package %2, %3")
        about = about.replace("%1", text.long_day(one.day)).replace("%2", str(one.lane))
        self._about.setText(about.replace("%3", one.device_name))
        age = self.tr("The data are of %1, %2 ago.").replace("%1", text.moment(one.made_at))
        self.age.setText(age.replace("%2", self._age(one.age)))
        self.unsent.setText(
            self.tr("%n hand-outs or refusals not sealed for home yet.", "", one.unsent)
            if one.unsent
            else self.tr("Everything that was handed out is sealed for home.")
        )
        until = self.tr("The package is good until %1.")
        self.until.setText(until.replace("%1", text.moment(one.expires_at)))
        self._show_standstill(one)

    def _show_standstill(self, one: Offline) -> None:
        if one.is_rehearsal:
            words = self.tr(
                "This is a rehearsal. Do everything as on the day; nothing of it counts, and "
                "nothing of it comes home."
            )
            self.stands.say(Tone.WARN, words)
        elif one.stopped is not None and one.until is not None:
            words = self.tr("New work goes on until %1 at somebody's word, although %2.")
            words = words.replace("%1", text.moment(one.until))
            self.stands.say(Tone.WARN, words.replace("%2", text.of(one.stopped)))
        elif self.model.is_closed:
            self.stands.say(
                Tone.GOOD, self.tr("The day is closed here. Bring the sealed file to the office.")
            )
        elif one.stopped is not None:
            words = self.tr("No new work may begin: %1. What is under way may be finished.")
            self.stands.say(Tone.BAD, words.replace("%1", text.of(one.stopped)))
        else:
            self.stands.hide()

    def _home_advice(self) -> str:
        one = self.model.state
        if one is not None and one.is_rehearsal:
            return self.tr("A rehearsal is not brought home. Note at the office what came of it.")
        if one is not None and one.is_shared and not self.model.may_seal:
            return self.tr(
                "The whole hall works on this database. Whoever may bring results home closes "
                "the day for all."
            )
        return self.tr(
            "When the last person has left, close the day and carry the sealed file to the "
            "office, for example on a stick. Only the office can open it."
        )

    def _show_file(self) -> None:
        last = self.model.last
        self.folder_button.setVisible(last is not None)
        self.where.setVisible(last is not None)
        if last is not None:
            words = self.tr("%n things sealed in %1", "", last.items)
            self.where.setText(words.replace("%1", last.file))

    def _say_sealed(self, done: SealedFile) -> None:
        if done.is_final:  # the page itself says it from now on
            self.clear_banner()
            words = self.tr("The day is closed here. Bring the sealed file to the office.")
            announce(self.stands, words)
        else:
            self.show_banner(Tone.GOOD, self.tr("Sealed so far. Work goes on."))
        self.stands_otherwise.emit()

    def _open_folder(self) -> None:
        last = self.model.last
        if last is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(last.file).parent)))

    def _age(self, age: timedelta) -> str:
        minutes = max(0, int(age.total_seconds() // 60))
        if minutes < 60:
            return self.tr("%n minutes", "", minutes)
        hours = self.tr("%n hours", "", minutes // 60)
        return f"{hours} {self.tr('%n minutes', '', minutes % 60)}"
