"""What the page of packages says: columns, hints, and what came of what was done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject

from counter_app.domain.packages.package import Device, Package, PackageState
from counter_app.services.packages import Packed
from counter_app.ui import text
from counter_app.ui.issuance_days.bringing_home import BroughtHome
from counter_app.ui.issuance_days.packages_model import PackagesModel
from counter_app.ui.widgets.marked_table import MarkedColumn
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_MARKS: Final = {
    PackageState.SEALED: ("lock", Tone.INFO),
    PackageState.MERGED: ("check", Tone.GOOD),
    PackageState.WITHDRAWN: ("cross", Tone.QUIET),
}

Said = tuple[Tone, str]


class PackagesWords(QObject):
    """Writes sentences and cells of what a model knows."""

    def __init__(self, model: PackagesModel, parent: QObject) -> None:
        """Take the model."""
        super().__init__(parent)
        self.model = model

    def hint(self) -> str:
        """Say what the page is for, or where packages of this day are made."""
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

    def ready(self) -> Said:
        """Say how many operators could open a package."""
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
        is_nobody = bool(missing) and len(missing) == len(people)
        return Tone.WARN if is_nobody else Tone.QUIET, words if found else ""

    def machine(self) -> str:
        """Say under which name this machine is known."""
        name = self.model.machine_name
        if not name:
            return self.tr("This machine is not registered: it opens no package.")
        return self.tr("This machine is registered as %1.").replace("%1", name)

    def rehearsal(self) -> str:
        """Say when the day is rehearsed, or what came of it."""
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
        return words

    def sealed(self, packed: Packed, file: str) -> Said:
        """Say what a package holds, and where its file lies."""
        words = self.tr(
            "Sealed for %1: %2 people, %3 cards, %n operators; good until %4. File: %5", "",
            len(packed.operators),
        )  # fmt: skip
        values = (
            packed.package.device_name, packed.people, packed.cards,
            text.moment(packed.package.expires_at), file,
        )  # fmt: skip
        for at, value in enumerate(values, 1):
            words = words.replace(f"%{at}", str(value))
        if packed.left_out:
            left = self.tr("Not ready, so not taken along: %1.")
            words += " " + left.replace("%1", ", ".join(packed.left_out))
        return Tone.WARN if packed.left_out else Tone.GOOD, words

    def withdrawn(self, one: Package) -> Said:
        """Say that a package was called back."""
        words = self.tr("Called back: %1. What comes home of it waits for a decision.")
        return Tone.GOOD, words.replace("%1", one.device_name)

    def registered(self, name: str) -> Said:
        """Say that this machine is known now."""
        words = self.tr("This machine is %1 and trusts this office.")
        return Tone.GOOD, words.replace("%1", name)

    def brought(self, done: BroughtHome) -> Said:
        """Say what came of files that were brought home."""
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
        return Tone.BAD if done.failed else tone, words

    def packages(self) -> Sequence[Column[Package]]:
        """Return the columns of the packages."""
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

    def machines(self) -> Sequence[Column[Device]]:
        """Return the columns of the machines."""
        return (
            Column(self.tr("Machine"), lambda one: one.name, stretch=True),
            Column(self.tr("Packages"), self._packages_of, numeric=True),
            Column(
                self.tr("State"),
                lambda one: self.tr("out of use") if one.is_retired else self.tr("in use"),
            ),
        )

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
            words = words.replace("%1", text.moment(one.last_home_at))
            if one.is_away:
                words = self.tr("%1; works on").replace("%1", words)
            if one.opened_at is not None:
                opened = text.moment(one.opened_at)
                words = self.tr("%1; opened %2").replace("%1", words).replace("%2", opened)
            return words
        if one.rehearsed_on is not None:
            return self.tr("sealed; nothing comes home")
        since = text.moment(one.made_at)
        return self.tr("not home yet; sealed %1").replace("%1", since)

    def _packages_of(self, one: Device) -> str:
        return str(sum(package.device_id == one.id for package in self.model.packages))
