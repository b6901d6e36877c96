"""Without a network: packages of a day, the machines that carry them, and what comes home."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from counter_app.domain.packages.package import Device, Package
from counter_app.services.packages import PackWish
from counter_app.ui.issuance_days.bringing_home import BroughtHome
from counter_app.ui.issuance_days.day_tab import DayTab
from counter_app.ui.issuance_days.pack_dialog import PackDialog
from counter_app.ui.issuance_days.packages_model import PackagesModel, is_out
from counter_app.ui.issuance_days.packages_words import PackagesWords
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.fold_scroll import FoldScroll
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.line_dialog import LineDialog
from counter_app.ui.widgets.marked_table import MarkedTableModel, SteadyTable
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.reason_dialog import ReasonDialog, ask_reason
from counter_app.ui.widgets.save_dialog import ask_where
from counter_app.ui.widgets.tone import Tone

_NO_NAME: Final = re.compile(r"[^a-z0-9]+")


class PackagesPage(DayTab):
    """Packages with what came of them; below, this place's machines and who is ready."""

    def __init__(self, model: PackagesModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.words = PackagesWords(model, self)
        self.rows: MarkedTableModel[Package] = MarkedTableModel((), lambda one: one.id, self)
        self.table = SteadyTable(self.rows, "", sortable=False)
        self.machine_rows: MarkedTableModel[Device] = MarkedTableModel((), lambda one: one.id, self)
        self.machines = SteadyTable(self.machine_rows, "", sortable=False)
        self.advance, self.ready = Label("", "muted"), Label("", wrap=True)
        self.mine = Label("", "muted", wrap=True)
        self.pack_button = self.button(self.ask_pack, "lock", primary=True)
        self.bring_button = self.button(self.choose_results, "imports")
        self.cases_button = self.button(lambda: self.wanted.emit("conflicts"), "warn")
        self.withdraw_button = self.button(self.ask_withdraw, "cross")
        self.rehearsal = Label("", "muted", wrap=True)
        self.note_button = self.button(self.ask_note, "pen")
        self.register_button = self.button(self.ask_name, "plus")
        self.retire_button = self.button(self.ask_retire, "minus")
        self._build()
        self._connect()

    def begin(self) -> None:
        """Go to the packages."""
        self.table.setFocus()

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (
            ("Ctrl+Return", self.pack_button), ("Ctrl+M", self.bring_button),
            ("Ctrl+O", self.cases_button), ("Ctrl+Delete", self.withdraw_button),
            ("Ctrl+E", self.register_button),
        )  # fmt: skip

    def show_all(self) -> None:
        """Show packages, machines and who is ready."""
        model = self.model
        self.rows.set_rows(model.packages)
        self.machine_rows.set_rows(model.found.devices if model.found else ())
        self.hint.setText(self.words.hint())
        tone, ready = self.words.ready()
        self.ready.setText(ready)
        self.ready.set_tone(tone)
        self.mine.setText(self.words.machine())
        self.rehearsal.setText(self.words.rehearsal())
        cases = self.tr("To decide (%1)").replace("%1", str(model.conflicts))
        self.cases_button.setText(cases)
        self._allow()

    def ask_pack(self) -> PackDialog | None:
        """Ask what a package is to hold, then where its file goes, and seal it."""
        model = self.model
        if model.day is None or model.found is None:
            return None
        dialog = PackDialog(model.day, model.found, self._ask_where, self)
        dialog.open()
        return dialog

    def choose_results(self) -> None:
        """Ask for files of results and bring them home."""
        kinds = self.tr("Results (*.home);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Results of machines"), "", kinds)
        self.model.bring(chosen)

    def ask_withdraw(self) -> ReasonDialog | None:
        """Ask why a package is called back, and do it."""
        one = self.table.record()
        if not isinstance(one, Package) or not is_out(one):
            return None
        words = self.tr(
            "The laptop was lost, or another package takes its place. It can still be opened "
            "there; but whatever comes home of it waits for a decision. Why?"
        )
        return ask_reason(
            self, self.tr("Call back %1").replace("%1", one.device_name), words,
            self.tr("Call it back"), lambda reason: self.model.withdraw(one, reason),
        )  # fmt: skip

    def ask_name(self) -> LineDialog:
        """Ask under which name this machine is known, and register it."""
        dialog = LineDialog(
            self.tr("Register this machine"),
            self.tr(
                "Do this on the laptop itself, while it reaches this office. Its keys are made "
                "here and never leave it."
            ),
            self.tr("&Name on the sticker"), self.tr("Register"), self.model.register, self,
        )  # fmt: skip
        dialog.line.setText(self.model.machine_name)
        dialog.line.setMaxLength(60)
        dialog.open()
        return dialog

    def ask_note(self) -> LineDialog:
        """Ask what came of the rehearsal, and note it with the day."""
        dialog = LineDialog(
            self.tr("Note the rehearsal"),
            self.tr(
                "What went well, and what must be different on the day? It stays in the history "
                "of the day. Name nobody."
            ),
            self.tr("&What came of it"), self.tr("Note it"), self.model.note_rehearsal, self,
        )  # fmt: skip
        dialog.line.setMaxLength(400)
        dialog.open()
        return dialog

    def ask_retire(self) -> None:
        """Ask whether a machine gets no more packages."""
        one = self.machines.record()
        if isinstance(one, Device) and not one.is_retired:
            words = self.tr("Nothing is sealed for %1 any more. It cannot be taken back.")
            ask(
                self, self.tr("Take it out of use"), words.replace("%1", one.name),
                self.tr("Take it out of use"), self.tr("Leave it as it is"),
                lambda: self.model.retire(one),
            )  # fmt: skip

    def _ask_where(self, wish: PackWish, machine: str) -> None:
        worked_on = wish.rehearse_on or wish.day
        slug = _NO_NAME.sub("-", machine.casefold()).strip("-") or "laptop"
        ask_where(
            self, self.tr("Where the package goes"), f"day-{worked_on:%Y-%m-%d}-{slug}.package",
            self.tr("Packages (*.package)"), lambda file: self.model.pack(wish, file),
        )  # fmt: skip

    def _allow(self) -> None:
        model, one, machine = self.model, self.table.record(), self.machines.record()
        self.pack_button.setEnabled(model.may_pack and bool(model.machines))
        self.bring_button.setEnabled(model.may_bring)
        self.cases_button.setEnabled(model.conflicts > 0)
        self.withdraw_button.setEnabled(model.may_pack and isinstance(one, Package) and is_out(one))
        self.register_button.setEnabled(model.may_pack)
        self.note_button.setEnabled(model.may_note)
        self.retire_button.setEnabled(
            model.may_pack and isinstance(machine, Device) and not machine.is_retired
        )

    def _say_brought(self, done: BroughtHome) -> None:
        self.advance.setText("")
        self.said.emit(*self.words.brought(done))

    def _say_advance(self, done: int, of: int) -> None:
        words = self.tr("%1 of %2 files").replace("%1", str(done)).replace("%2", str(of))
        self.advance.setText(words)

    def _build(self) -> None:
        keep(self.table, lambda: self.table.setMinimumHeight(current().px(130)))
        keep(self.machines, lambda: self.machines.setMinimumHeight(current().px(96)))
        inside = QWidget()
        box = VBox(inside, margins=(0, 0, 8, 0), spacing=10)
        box.addWidget(self.table, 3)
        box.addWidget(
            self.row(
                self.pack_button, self.bring_button, self.cases_button, self.withdraw_button,
                self.advance,
            )
        )  # fmt: skip
        box.addWidget(self.ready)
        box.addWidget(self.machines, 2)
        for part in (self.mine, self.rehearsal):
            box.addWidget(part)
        box.addWidget(self.row(self.register_button, self.retire_button, self.note_button))
        # at a large zoom the page scrolls, and nothing lies over anything
        self.box.addWidget(FoldScroll(inside, least=260), 1)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self.show_all)
        words = self.words
        model.sealed.connect(lambda done, file: self.said.emit(*words.sealed(done, file)))
        model.withdrawn.connect(lambda one: self.said.emit(*words.withdrawn(one)))
        model.registered.connect(lambda name: self.said.emit(*words.registered(name)))
        model.rehearsed.connect(lambda: self.said.emit(Tone.GOOD, self.tr("It is noted.")))
        model.brought.connect(self._say_brought)
        model.advanced.connect(self._say_advance)
        self.table.selected.connect(lambda _one: self._allow())
        self.machines.selected.connect(lambda _one: self._allow())

    def retranslate(self) -> None:
        """Word the page anew."""
        self.pack_button.setText(self.tr("Seal a package…"))
        self.bring_button.setText(self.tr("Bring results home…"))
        self.withdraw_button.setText(self.tr("Call back…"))
        self.register_button.setText(self.tr("Register this machine…"))
        self.retire_button.setText(self.tr("Out of use…"))
        self.note_button.setText(self.tr("Note the rehearsal…"))
        self.table.setAccessibleName(self.tr("Packages of this day"))
        self.table.set_empty(
            self.tr("Nothing is sealed for this day yet. Seal a package for each laptop.")
        )
        self.machines.setAccessibleName(self.tr("Machines of this place"))
        self.machines.set_empty(
            self.tr("No machine is registered yet. Sign in here on each laptop and register it.")
        )
        self.rows.set_columns(self.words.packages())
        self.machine_rows.set_columns(self.words.machines())
        self.show_all()
