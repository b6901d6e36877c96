"""Without a network: packages of a day, the machines that carry them, and what comes home."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from counter_app.domain.packages.package import Device, Package, PackageState
from counter_app.services.packages import Packed, PackWish
from counter_app.ui import text
from counter_app.ui.issuance_days.bringing_home import BroughtHome
from counter_app.ui.issuance_days.day_tab import DayTab
from counter_app.ui.issuance_days.pack_dialog import PackDialog
from counter_app.ui.issuance_days.packages_model import PackagesModel, is_out
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.fold_scroll import FoldScroll
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.line_dialog import LineDialog
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.reason_dialog import ReasonDialog, ask_reason
from counter_app.ui.widgets.save_dialog import ask_where
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_MARKS: Final = {
    PackageState.SEALED: ("lock", Tone.INFO),
    PackageState.MERGED: ("check", Tone.GOOD),
    PackageState.WITHDRAWN: ("cross", Tone.QUIET),
}
_NO_NAME: Final = re.compile(r"[^a-z0-9]+")


class PackagesPage(DayTab):
    """Packages with what came of them; below, this place's machines and who is ready."""

    def __init__(self, model: PackagesModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
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
        self.hint.setText(self._hint_words())
        self._show_ready()
        self._show_rehearsal()
        self.mine.setText(
            self.tr("This machine is registered as %1.").replace("%1", model.machine_name)
            if model.machine_name
            else self.tr("This machine is not registered: it opens no package.")
        )
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

    def _hint_words(self) -> str:
        model = self.model
        if model.is_alone:
            return self.tr(
                "This machine works with a package itself. Packages are sealed, and results "
                "brought home, at the office."
            )
        if model.day is not None and not model.is_here:
            words = self.tr("Packages of this day are sealed at %1: sign in there to make one.")
            return words.replace("%1", model.day.location_name)
        return self.tr(
            "Seal the day for laptops that work alone, or for the hall's own server. Bring home "
            "what they did: in any order, and the same file as often as you like."
        )

    def _show_ready(self) -> None:
        found = self.model.found
        people = found.people if found else ()
        missing = self.model.not_ready
        words = self.tr("%1 of %2 operators here are ready.")
        words = words.replace("%1", str(len(people) - len(missing)))
        words = words.replace("%2", str(len(people)))
        if missing:
            words += " " + self.tr(
                "The others get ready in the own session: menu at the top right, “Work without a "
                "network…”."
            )
        self.ready.setText(words if found else "")
        self.ready.set_tone(Tone.WARN if missing and len(missing) == len(people) else Tone.QUIET)

    def _show_rehearsal(self) -> None:
        day = self.model.day
        if day is None:
            words = ""
        elif day.rehearsal.done_at is not None:
            words = self.tr("Rehearsed on %1: %2").replace("%2", day.rehearsal.note)
            words = words.replace("%1", text.moment(day.rehearsal.done_at))
        elif day.rehearsal.at is not None:
            words = self.tr(
                "A rehearsal is planned on %1. Seal packages for it: nothing of them counts."
            ).replace("%1", text.moment(day.rehearsal.at))
        else:
            words = self.tr("No rehearsal is planned. Plan one on the page Plan.")
        self.rehearsal.setText(words)

    def _say_sealed(self, packed: Packed, file: str) -> None:
        words = self.tr("Sealed for %1: %2 people, %3 cards, %4 operators; good until %5. File: %6")
        values = (
            packed.package.device_name, packed.people, packed.cards, len(packed.operators),
            text.moment(packed.package.expires_at), file,
        )  # fmt: skip
        for at, value in enumerate(values, 1):
            words = words.replace(f"%{at}", str(value))
        if packed.left_out:
            left = self.tr("Not ready, so not taken along: %1.")
            words += " " + left.replace("%1", ", ".join(packed.left_out))
        self.said.emit(Tone.WARN if packed.left_out else Tone.GOOD, words)

    def _say_withdrawn(self, one: Package) -> None:
        words = self.tr("Called back: %1. What comes home of it waits for a decision.")
        self.said.emit(Tone.GOOD, words.replace("%1", one.device_name))

    def _say_registered(self, name: str) -> None:
        words = self.tr("This machine is %1 and trusts this office.")
        self.said.emit(Tone.GOOD, words.replace("%1", name))

    def _say_advance(self, done: int, of: int) -> None:
        words = self.tr("%1 of %2 files").replace("%1", str(done)).replace("%2", str(of))
        self.advance.setText(words)

    def _say_brought(self, done: BroughtHome) -> None:
        self.advance.setText("")
        words = self.tr("%n files home: %2 on record, %3 to decide.", "", done.files)
        for at, value in enumerate((done.accepted, done.conflicts), 2):
            words = words.replace(f"%{at}", str(value))
        if done.known:
            known = self.tr("%1 had come home before: nothing changed.")
            words += " " + known.replace("%1", str(done.known))
        if done.left:
            words += " " + self.tr("Stopped; %1 not looked at.").replace("%1", str(done.left))
        for name, why in done.failed:
            words += f" {name}: {text.error(why)}"
        tone = Tone.WARN if done.conflicts or done.left else Tone.GOOD
        self.said.emit(Tone.BAD if done.failed else tone, words)

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
        model.sealed.connect(self._say_sealed)
        model.withdrawn.connect(self._say_withdrawn)
        model.registered.connect(self._say_registered)
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
        self.rows.set_columns(self._columns())
        self.machine_rows.set_columns(
            (
                Column(self.tr("Machine"), lambda one: one.name, stretch=True),
                Column(self.tr("Packages"), self._packages_of, numeric=True),
                Column(
                    self.tr("State"),
                    lambda one: self.tr("out of use") if one.is_retired else self.tr("in use"),
                ),
            )
        )
        self.show_all()

    def _columns(self) -> Sequence[Column[Package]]:
        return (
            Column("#", lambda one: str(one.lane), numeric=True),
            Column(self.tr("For"), self._whom, stretch=True, tip=self._whom),
            Column(self.tr("Cards"), self._boxes, stretch=True, tip=self._boxes),
            Column(self.tr("Operators"), lambda one: str(one.operators), numeric=True),
            Column(self.tr("Good until"), lambda one: text.moment(one.expires_at)),
            MarkedColumn(
                self.tr("State"), self._state, tip=self._state,
                icon=lambda one: _MARKS[one.state],
            ),
            MarkedColumn(
                self.tr("To decide"), lambda one: str(one.conflicts), numeric=True,
                icon=lambda one: ("warn", Tone.WARN) if one.conflicts else None,
            ),
        )  # fmt: skip

    def _whom(self, one: Package) -> str:
        words = one.device_name
        if one.is_for_hall:
            words = self.tr("%1, for the hall's server").replace("%1", words)
        if one.rehearsed_on is not None:
            on = text.short_day(one.rehearsed_on)
            words = self.tr("%1, rehearsal on %2").replace("%1", words).replace("%2", on)
        return words

    def _boxes(self, one: Package) -> str:
        return ", ".join(one.boxes) if one.boxes else self.tr("all of the day")

    def _state(self, one: Package) -> str:
        if one.state is PackageState.WITHDRAWN:
            return text.of(one.state)
        if one.results and one.last_home_at is not None:
            words = self.tr("home %1, %n files", "", one.results)
            return words.replace("%1", text.moment(one.last_home_at))
        if one.rehearsed_on is not None:
            return self.tr("sealed; nothing comes home")
        return self.tr("sealed; nothing home yet")

    def _packages_of(self, one: Device) -> str:
        return str(sum(package.device_id == one.id for package in self.model.packages))
