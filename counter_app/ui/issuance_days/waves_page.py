"""Waves and invitations: who is invited when, letters, other times, normal desks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from counter_app.domain.errors import Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.fallback import DeskTime
from counter_app.domain.issuance_days.invitations import Wave
from counter_app.domain.partial_date import PartialDate
from counter_app.services.day_fallback import FellBack
from counter_app.services.invitations import Invited
from counter_app.ui import text
from counter_app.ui.issuance_days.day_tab import DayTab
from counter_app.ui.issuance_days.waves_model import WaveLine, WavesModel
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.time_edit import TimeEdit
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.typed import read_date, read_number, read_time


class WavesPage(DayTab):
    """The waves with their numbers; below them a line for one more, and what is done in bulk."""

    def __init__(self, model: WavesModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.body = QComboBox()
        self._offered_for: UUID | None = None
        self.records: MarkedTableModel[WaveLine] = MarkedTableModel(
            (), lambda one: one.wave.id, self
        )
        self.table = SteadyTable(self.records, "")
        self.advance = Label("", "muted")
        self.invite_button = self.button(self._invite, "messages", primary=True)
        self.propose_button = self.button(model.propose, "planning")
        self.add_button = self.button(self._add, "plus")
        self.remove_button = self.button(self._remove, "cross")
        self.letters_button = self.button(
            lambda: model.write_letters(only_without_mail=True), "printer"
        )
        self.times_button = self.button(model.find_other_times, "clock")
        self.desks_button = self.button(model.look_at_desks, "transfer")
        self._build()
        model.changed.connect(self.show_all)
        model.invited.connect(self._say_invited)
        model.written.connect(self._say_written)
        model.moved.connect(self._say_moved)
        model.desks_seen.connect(self._ask_desks)
        model.fell_back.connect(self._say_fell_back)
        model.advanced.connect(self._say_advance)
        self.table.selected.connect(lambda _one: self._allow())

    def begin(self) -> None:
        """Go to the waves."""
        self.table.setFocus()

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (
            ("Ctrl+Return", self.invite_button), ("Ctrl+P", self.letters_button),
            ("Ctrl+M", self.propose_button), ("Ctrl+E", self.desks_button),
        )  # fmt: skip

    def show_all(self) -> None:
        """Show the waves with their numbers."""
        chosen = self.body.currentData()
        self.body.clear()
        self.body.addItem(self.tr("Everybody"), "")
        for share in self.model.day.shares if self.model.day else ():
            self.body.addItem(share.name, str(share.institution_id))
        self.body.setCurrentIndex(max(0, self.body.findData(chosen)))
        self._offer_date()
        self.records.set_rows(self.model.lines())
        self._allow()

    def _allow(self) -> None:
        model, one = self.model, self.table.record()
        wave = one.wave if isinstance(one, WaveLine) else None
        self.invite_button.setEnabled(model.may_invite and wave is not None)
        self.remove_button.setEnabled(
            model.may_plan and wave is not None and wave.invited_at is None
        )
        for button in (self.propose_button, self.add_button):
            button.setEnabled(model.may_plan)
        self.letters_button.setEnabled(bool(model.invitations))
        self.times_button.setEnabled(bool(model.invitations) and model.may_plan)
        self.desks_button.setEnabled(model.may_fall_back)

    def _invite(self) -> None:
        one = self.table.record()
        if isinstance(one, WaveLine):
            self.model.invite(one.wave)

    def _add(self) -> None:
        for field in self.fields.values():
            field.clear_error()
        try:
            wave = self._typed()
        except Invalid as error:
            known = self.fields.get(error.field)
            if known is None:
                self.said.emit(Tone.BAD, text.error(error))
            else:
                known.show_error(text.error(error))
                known.editor.setFocus()
            return
        self.model.put((*self.model.waves, wave))

    def _typed(self) -> Wave:
        day = self.model.day
        begins = read_time(self.fields["begins"].editor, "begins", needed=True)
        ends = read_time(self.fields["ends"].editor, "ends", needed=True)
        places = read_number(self.fields["per_quarter"].editor, "per_quarter") or 0
        if day is None or begins is None or ends is None:
            raise AssertionError  # read_time asks for both, and without a day nothing is enabled
        wanted = self.body.currentData()
        theirs = next((one for one in day.shares if str(one.institution_id) == wanted), None)
        name = self.fields["name"].editor
        typed = name.text().strip() if isinstance(name, QLineEdit) else ""
        return Wave(
            id=new_id(), day_id=day.id, number=len(self.model.waves) + 1,
            name=typed or (theirs.name if theirs else self.tr("Everybody")), begins=begins,
            ends=ends, per_quarter=places, institution_id=theirs.institution_id if theirs else None,
            send_on=read_date(self.fields["send_on"].editor, "send_on"),
        )  # fmt: skip

    def _offer_date(self) -> None:
        """Offer the day on which the plan begins to invite, until another is typed."""
        day, editor = self.model.day, self.fields["send_on"].editor
        if isinstance(editor, DateEdit) and day is not None and day.id != self._offered_for:
            self._offered_for = day.id
            editor.set_date(PartialDate.of(day.invite_from) if day.invite_from else None)

    def _remove(self) -> None:
        one = self.table.record()
        if isinstance(one, WaveLine):
            left = [wave for wave in self.model.waves if wave.id != one.wave.id]
            self.model.put(tuple(replace(wave, number=at) for at, wave in enumerate(left, 1)))

    def _ask_desks(self, times: tuple[DeskTime, ...]) -> None:
        found = [one for one in times if one.starts_at is not None]
        if not times:
            self.said.emit(Tone.GOOD, self.tr("Nobody needs a time at a normal desk."))
            return
        words = self.tr("%1 people get a time at the nearest desk: %2.")
        if len(found) < len(times):
            words = self.tr(
                "%1 people get a time at the nearest desk: %2. For %3 there is no room in these "
                "days."
            )
        by_place: dict[str, int] = {}
        for one in found:
            by_place[one.location_name] = by_place.get(one.location_name, 0) + 1
        places = ", ".join(f"{name} ({number})" for name, number in sorted(by_place.items())) or "-"
        for mark, value in (
            ("%1", str(len(found))), ("%2", places), ("%3", str(len(times) - len(found)))
        ):  # fmt: skip
            words = words.replace(mark, value)
        ask(
            self, self.tr("Normal desks"), words, self.tr("Book these times"),
            self.tr("Leave it"), self.model.fall_back,
        )  # fmt: skip

    def _say_advance(self, done: int, of: int) -> None:
        words = self.tr("%1 of %2").replace("%1", str(done)).replace("%2", str(of))
        self.advance.setText(words if done < of else "")

    def _say_invited(self, result: Invited) -> None:
        is_whole = not (result.left or result.passed_over or result.cancelled)
        words = self.tr("%1 invited, %2 without a place, %3 passed over.")
        if is_whole:
            words = self.tr("%1 invited: everybody of this wave has a time.")
        elif result.cancelled:
            words = self.tr("Stopped: %1 invited. Invite again to go on.")
        for mark, number in (
            ("%1", result.invited), ("%2", len(result.left)), ("%3", len(result.passed_over))
        ):  # fmt: skip
            words = words.replace(mark, str(number))
        self.advance.setText("")
        self.said.emit(Tone.GOOD if is_whole else Tone.WARN, words)

    def _say_written(self, number: int) -> None:
        words = self.tr("%1 letters are ready to print.").replace("%1", str(number))
        self.said.emit(Tone.GOOD, words)

    def _say_moved(self, moved: int, left: int) -> None:
        words = self.tr("%1 have another time.")
        if left:
            words = self.tr("%1 have another time, %2 still ask for one.")
        self.said.emit(
            Tone.WARN if left else Tone.GOOD,
            words.replace("%1", str(moved)).replace("%2", str(left)),
        )

    def _say_fell_back(self, result: FellBack) -> None:
        left = len(result.without)
        words = self.tr("%1 have a time at a normal desk.")
        if left:
            words = self.tr("%1 have a time at a normal desk, for %2 there is no room.")
        self.said.emit(
            Tone.WARN if left or result.cancelled else Tone.GOOD,
            words.replace("%1", str(result.booked)).replace("%2", str(left)),
        )

    def _build(self) -> None:
        self.box.addWidget(self.table, 1)
        self.low(self.table)
        parts = (
            self.field("name", QLineEdit(), 200), self.field("institution", self.body, 220),
            self.field("begins", TimeEdit(), 80), self.field("ends", TimeEdit(is_end=True), 80),
            self.field("per_quarter", QLineEdit(), 80), self.field("send_on", DateEdit(), 110),
        )  # fmt: skip
        self.box.addWidget(
            self.row(*parts, self.add_button, self.remove_button, self.propose_button)
        )
        self.box.addWidget(
            self.row(
                self.invite_button, self.letters_button, self.times_button, self.desks_button,
                self.advance,
            )
        )  # fmt: skip

    def retranslate(self) -> None:
        """Word the page anew."""
        self.hint.setText(
            self.tr(
                "Plan who is invited for which quarters of an hour, then invite wave by wave. "
                "A wave with a date goes out by itself each morning from then on. E-mails are "
                "sent; letters are printed here."
            )
        )
        for name, words in (
            ("name", self.tr("&Name")), ("institution", self.tr("&Who")),
            ("begins", self.tr("&From")), ("ends", self.tr("&Until")),
            ("per_quarter", self.tr("Guests a &quarter")),
            ("send_on", self.tr("&Goes out from")),
        ):  # fmt: skip
            self.fields[name].set_label(words)
        self.invite_button.setText(self.tr("Invite this wave"))
        self.propose_button.setText(self.tr("Plan waves"))
        self.add_button.setText(self.tr("Add wave"))
        self.remove_button.setText(self.tr("Take away"))
        self.letters_button.setText(self.tr("Letters for who has no e-mail…"))
        self.times_button.setText(self.tr("Find other times"))
        self.desks_button.setText(self.tr("Normal desks instead…"))
        self.table.setAccessibleName(self.tr("Waves"))
        self.table.set_empty(
            self.tr("There are no waves yet. Plan them by what is ready, or add one below.")
        )
        self.records.set_columns(self._columns())
        self.show_all()

    def _invited(self, one: WaveLine) -> str:
        """Say how many are invited, or from when the wave goes out by itself."""
        if one.invited or one.wave.send_on is None:
            return str(one.invited)
        return self.tr("from %1").replace("%1", text.short_day(one.wave.send_on))

    def _columns(self) -> Sequence[Column[WaveLine]]:
        return (
            Column[WaveLine]("#", lambda one: str(one.wave.number), numeric=True),
            Column[WaveLine](self.tr("Wave"), lambda one: one.wave.name, stretch=True),
            Column[WaveLine](
                self.tr("Who"), lambda one: one.institution or self.tr("Everybody"), stretch=True
            ),
            Column[WaveLine](self.tr("Hours"), _hours),
            Column[WaveLine](
                self.tr("A quarter"), lambda one: str(one.wave.per_quarter), numeric=True
            ),
            MarkedColumn[WaveLine](
                self.tr("Invited"), self._invited, numeric=True,
                icon=lambda one: ("check", Tone.GOOD) if one.wave.invited_at else None,
            ),
            Column[WaveLine](self.tr("Comes"), lambda one: str(one.coming), numeric=True),
            Column[WaveLine](self.tr("No answer"), lambda one: str(one.open), numeric=True),
            Column[WaveLine](self.tr("Not"), lambda one: str(one.declined), numeric=True),
        )  # fmt: skip


def _hours(one: WaveLine) -> str:
    return f"{one.wave.begins:%H:%M}-{one.wave.ends:%H:%M}"
