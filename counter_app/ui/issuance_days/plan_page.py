"""The plan of a day: where and when, hours, institutions, dates around it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import (
    COLLECT,
    DayState,
    HourLine,
    IssuanceDay,
    Rehearsal,
)
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.planning.opening import Location
from counter_app.ui import text
from counter_app.ui.issuance_days.day_history import DayHistory
from counter_app.ui.issuance_days.day_tab import DayTab
from counter_app.ui.issuance_days.institutions_dialog import InstitutionsButton
from counter_app.ui.issuance_days.plan_model import Named, PlanModel
from counter_app.ui.issuance_days.row_editor import (
    RowEditor,
    fill_row,
    name_field,
    number_field,
    time_field,
)
from counter_app.ui.issuance_days.transport_field import TransportField
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.fold_scroll import FoldScroll
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.reason_dialog import ask_reason
from counter_app.ui.widgets.time_edit import TimeEdit
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.typed import read_date, read_number, read_time

_MOMENTS = ("cut_off", "transport", "rehearsal")


class PlanPage(DayTab):
    """A form over the whole plan; what was typed stays until it is saved or another day chosen."""

    def __init__(self, model: PlanModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.is_new = False
        self._base: IssuanceDay | None = None
        self._is_typed = False
        self.hall = QComboBox()
        self.hours = RowEditor(
            lambda: (time_field(), time_field(is_end=True), number_field(), number_field(),
                     number_field())
        )  # fmt: skip
        self.bodies = RowEditor(lambda: (name_field(), number_field(100_000)))
        self.numbers = Label("", "muted", wrap=True)
        self.history = DayHistory()
        self.transport = TransportField()
        self.save_button = self.button(self.save, "check", primary=True)
        self.about_button = InstitutionsButton(model)
        self.step_buttons = [self.button(partial(self._step, at)) for at in range(3)]
        self._build()
        self._hear_typing()
        model.changed.connect(self.show_all)

    def begin(self) -> None:
        """Go to the name."""
        self.fields["name"].editor.setFocus()

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (("Ctrl+Return", self.save_button), ("Ctrl+E", self.step_buttons[0]))

    def start_new(self) -> None:
        """Begin the plan of a day that is not there yet."""
        self.is_new = True
        self.model.set_day(None)
        self._is_typed = False
        self._fill(None)
        self.show_all()
        self.begin()

    def save(self) -> None:
        """Write what stands in the fields, or mark the field that cannot be right."""
        for field in self.fields.values():
            field.clear_error()
        try:
            plan, named = self.read()
        except Invalid as error:
            known = self.fields.get(error.field)
            if known is None:
                self.said.emit(Tone.BAD, text.error(error))
            else:
                known.show_error(text.error(error))
                known.editor.setFocus()
            return
        self.model.save(plan, named)

    def saved(self) -> None:
        """Show what was written: nothing typed is left to keep."""
        self.is_new = self._is_typed = False

    def rebase(self) -> None:
        """Keep what was typed, over what somebody else wrote meanwhile."""
        self._base = self.model.day

    def read(self) -> tuple[IssuanceDay, tuple[Named, ...]]:
        """Return the plan that stands in the fields. Raises Invalid with the field."""
        there = None if self.is_new else self._base
        hall = self._hall()
        zone = ZoneInfo(hall.zone)
        name = self._line("name")
        if not name:
            raise Invalid(Code.REQUIRED, "name")
        on = read_date(self.fields["day"].editor, "day", needed=True)
        doors = read_time(self.fields["doors_open"].editor, "doors_open", needed=True)
        if on is None or doors is None:
            raise Invalid(Code.REQUIRED, "day")
        moments = {one: self._moment(one, zone) for one in _MOMENTS}
        done = there.rehearsal if there else Rehearsal()
        plan = IssuanceDay(
            id=there.id if there else new_id(), location_id=hall.id, zone=hall.zone, day=on,
            name=name, doors_open=doors, version=there.version if there else 0,
            state=there.state if there else DayState.DRAFT,
            service=there.service if there else COLLECT,
            location_name=there.location_name if there else hall.name,
            target_group=self._line("target_group"), hours=self._hours(),
            hall_holds=read_number(self.fields["hall_holds"].editor, "hall_holds"),
            invite_from=read_date(self.fields["invite_from"].editor, "invite_from"),
            fallback_from=read_date(self.fields["fallback_from"].editor, "fallback_from"),
            fallback_until=read_date(self.fields["fallback_until"].editor, "fallback_until"),
            cut_off_at=moments["cut_off"], transport_at=moments["transport"],
            rehearsal=Rehearsal(at=moments["rehearsal"], done_at=done.done_at, note=done.note),
            courier=self._line("courier"), guest_note=self._line("guest_note"),
            consignment_ids=self.transport.chosen(there.consignment_ids if there else ()),
            copied_from_id=there.copied_from_id if there else None,
        )  # fmt: skip
        return plan, self._named()

    def show_all(self) -> None:
        """Show the day; a plan that is being typed stays."""
        self._show_halls()
        self._show_steps()
        day = self.model.day
        same = (day.id if day else None) == (self._base.id if self._base else None)
        # what is there already is not written anew: a selection and the place of the cursor stay
        stands = day == self._base and bool(self.hours.rows)
        if not (same and (self._is_typed or stands)):
            self._fill(day)
        may = self.model.may_plan and (day is None or day.is_open_to_changes)
        self.transport.show_known(day, self.model.transports, keep=self._is_typed, may=may)
        self.save_button.setEnabled(may)
        for editor in (self.hours, self.bodies):
            editor.set_read_only(not may)
        for field in self.fields.values():
            if isinstance(field.editor, QLineEdit):
                field.editor.setReadOnly(not may)
        self._say_hint()
        self._show_history()

    def _hear_typing(self) -> None:
        """Note that something was typed: it stays, whoever else writes meanwhile."""

        def note() -> None:
            self._is_typed = True

        for field in self.fields.values():
            if isinstance(field.editor, QLineEdit):
                field.editor.textEdited.connect(note)
        self.hours.edited.connect(note)
        self.bodies.edited.connect(note)
        self.transport.editor.itemChanged.connect(note)

    def _fill(self, day: IssuanceDay | None) -> None:
        self._base, self._is_typed = day, False
        lines = {
            "name": day.name if day else "", "target_group": day.target_group if day else "",
            "hall_holds": str(day.hall_holds or "") if day else "",
            "courier": day.courier if day else "", "guest_note": day.guest_note if day else "",
        }  # fmt: skip
        for name, words in lines.items():
            editor = self.fields[name].editor
            if isinstance(editor, QLineEdit):
                editor.setText(words)
        for name in ("day", "invite_from", "fallback_from", "fallback_until"):
            editor = self.fields[name].editor
            found = getattr(day, name) if day else None
            if isinstance(editor, DateEdit):
                editor.set_date(PartialDate.of(found) if found else None)
        doors = self.fields["doors_open"].editor
        if isinstance(doors, TimeEdit):
            doors.set_time(day.doors_open if day else None)
        moments = (
            day.cut_off_at if day else None, day.transport_at if day else None,
            day.rehearsal.at if day else None,
        )  # fmt: skip
        for name, moment in zip(_MOMENTS, moments, strict=True):
            self._show_moment(name, moment, day)
        self._fill_rows(day)
        if day is not None:
            self.hall.setCurrentIndex(max(0, self.hall.findData(str(day.location_id))))
        self._is_typed = False  # filling numbers is no typing

    def _fill_rows(self, day: IssuanceDay | None) -> None:
        hours = day.hours if day else ()
        self.hours.set_number(max(1, len(hours)))
        for row, line in zip(self.hours.rows, hours, strict=False):
            fill_row(row, (line.begins, line.ends, line.desks, line.staff, line.per_quarter))
        shares = day.shares if day else ()
        self.bodies.set_number(max(1, len(shares)))
        for row, share in zip(self.bodies.rows, shares, strict=False):
            fill_row(row, (share.name, share.expected))
        if not hours:
            fill_row(self.hours.rows[0], (None, None, 0, 0, 0))
        if not shares:
            fill_row(self.bodies.rows[0], ("", 0))
        self._show_numbers()

    def _hours(self) -> tuple[HourLine, ...]:
        found = []
        for begins, ends, *numbers in self.hours.rows:
            first = read_time(begins, "hours")
            if first is None:
                continue
            last = read_time(ends, "hours", needed=True)
            desks, staff, places = (read_number(one, "hours") or 0 for one in numbers)
            if last is not None:
                found.append(
                    HourLine(begins=first, ends=last, desks=desks, staff=staff, per_quarter=places)
                )
        return tuple(found)

    def _named(self) -> tuple[Named, ...]:
        found = []
        for name, number in self.bodies.rows:
            words = name.text().strip() if isinstance(name, QLineEdit) else ""
            if words:
                found.append((words, read_number(number, "shares") or 0))
        return tuple(found)

    def _hall(self) -> Location:
        wanted = self.hall.currentData()
        for one in self.model.halls:
            if str(one.id) == wanted:
                return one
        raise Invalid(Code.REQUIRED, "hall")

    def _line(self, name: str) -> str:
        editor = self.fields[name].editor
        return editor.text().strip() if isinstance(editor, QLineEdit) else ""

    def _moment(self, name: str, zone: ZoneInfo) -> datetime | None:
        day = read_date(self.fields[f"{name}_day"].editor, f"{name}_day")
        at = read_time(self.fields[f"{name}_time"].editor, f"{name}_time")
        if day is None:
            return None
        return datetime.combine(day, at or time(12), zone).astimezone(ZoneInfo("UTC"))

    def _show_moment(self, name: str, moment: datetime | None, day: IssuanceDay | None) -> None:
        local = moment.astimezone(day.tz) if moment and day else None
        on, at = self.fields[f"{name}_day"].editor, self.fields[f"{name}_time"].editor
        if isinstance(on, DateEdit):
            on.set_date(PartialDate.of(local.date()) if local else None)
        if isinstance(at, TimeEdit):
            at.set_time(local.time() if local else None)

    def _show_halls(self) -> None:
        chosen = self.hall.currentData()
        self.hall.clear()
        for one in self.model.halls:
            self.hall.addItem(one.name, str(one.id))
        wanted = str(self.model.day.location_id) if self.model.day else chosen
        self.hall.setCurrentIndex(max(0, self.hall.findData(wanted)))
        self.hall.setEnabled(self.model.day is None and self.model.may_plan)

    def _show_steps(self) -> None:
        steps = self.model.next_steps()
        for at, button in enumerate(self.step_buttons):
            if at < len(steps):  # before it shows: its room is measured by its words
                button.setText(self._step_words(steps[at]))
            button.setVisible(at < len(steps))

    def _step_words(self, wanted: DayState) -> str:
        return {
            DayState.OPEN_FOR_INVITATIONS: self.tr("Open for invitations"),
            DayState.CUT_OFF: self.tr("Cut off answers"),
            DayState.RUNNING: self.tr("Begin the day"),
            DayState.CALLED_OFF: self.tr("Call the day off…"),
        }.get(wanted, text.of(wanted))

    def _step(self, at: int) -> None:
        wanted = self.model.next_steps()[at]
        if not self.model.needs_reason(wanted):
            self.model.step(wanted)
            return
        ask_reason(
            self, self._step_words(wanted), self.tr("Why? It stays in the history of the day."),
            self._step_words(wanted), lambda reason: self.model.step(wanted, reason),
        )  # fmt: skip

    def _show_numbers(self) -> None:
        day = self.model.day
        words = self.tr("%1 places, %2 people expected.")
        self.numbers.setText(
            words.replace("%1", str(day.places)).replace("%2", str(day.expected)) if day else ""
        )

    def _say_hint(self) -> None:
        day = self.model.day
        words = self.tr("What you change here is written into the history of the day.")
        if day is None or day.state is DayState.DRAFT:
            words = self.tr(
                "Plan the day, save it, and open it for invitations when it is complete."
            )
        elif not day.is_open_to_changes:
            words = self.tr("This day has ended. Copy it to plan another one like it.")
        self.hint.setText(words)

    def _show_history(self) -> None:
        self.history.show_steps(self.model.day, self.model.steps)

    def _build(self) -> None:
        inside = QWidget()
        box = VBox(inside, margins=(0, 0, 8, 0), spacing=12)
        for name, editor, needed in (
            ("name", QLineEdit(), True), ("hall", self.hall, True), ("day", DateEdit(), True),
            ("doors_open", TimeEdit(), True), ("target_group", QLineEdit(), False),
            ("hall_holds", QLineEdit(), False), ("invite_from", DateEdit(), False),
            ("cut_off_day", DateEdit(), False), ("cut_off_time", TimeEdit(), False),
            ("fallback_from", DateEdit(), False), ("fallback_until", DateEdit(), False),
            ("transport_day", DateEdit(), False), ("transport_time", TimeEdit(), False),
            ("courier", QLineEdit(), False), ("rehearsal_day", DateEdit(), False),
            ("rehearsal_time", TimeEdit(), False), ("guest_note", QLineEdit(), False),
        ):  # fmt: skip
            self.field(name, editor, required=needed)
        guest_note = self.fields["guest_note"].editor
        if isinstance(guest_note, QLineEdit):
            guest_note.setMaxLength(400)
        for names in (
            ("name", "hall", "day", "doors_open"), ("target_group", "hall_holds", "invite_from"),
            ("cut_off_day", "cut_off_time", "fallback_from", "fallback_until"), (),
            ("transport_day", "transport_time", "courier"),
            ("rehearsal_day", "rehearsal_time", "guest_note"),
        ):  # fmt: skip
            parts: list[QWidget] = [self.fields[name] for name in names]
            if "courier" in names:
                box.addWidget(Columns([self.transport], least=560, share=(1,)))
            share = (2, 2, 1, 1)[: len(names)] if "hall" in names else (1,) * len(names)
            if names:
                box.addWidget(Columns(parts, least=560, share=share))
            else:
                box.addWidget(Columns([self.hours, self.bodies], least=900, share=(1, 1)))
        box.addWidget(self.numbers)
        box.addWidget(self.history)
        box.addStretch(1)
        scroll = FoldScroll(inside, least=320)
        self.box.addWidget(scroll, 1)
        self.box.addWidget(self.row(self.save_button, *self.step_buttons, self.about_button))

    def retranslate(self) -> None:
        """Word the page anew."""
        self._say_hint()
        for name, words in (
            ("name", self.tr("&Name")), ("hall", self.tr("&Hall")), ("day", self.tr("&Date")),
            ("doors_open", self.tr("D&oors open")), ("target_group", self.tr("&For whom")),
            ("hall_holds", self.tr("People inside at &most")),
            ("invite_from", self.tr("&Invite from")),
            ("cut_off_day", self.tr("Answers &until")), ("cut_off_time", self.tr("at")),
            ("fallback_from", self.tr("Normal des&ks from")),
            ("fallback_until", self.tr("until")),
            ("transport_day", self.tr("&Transport leaves on")), ("transport_time", self.tr("at")),
            ("courier", self.tr("&Courier")), ("rehearsal_day", self.tr("&Rehearsal on")),
            ("rehearsal_time", self.tr("at")), ("guest_note", self.tr("Note on in&vitations")),
        ):  # fmt: skip
            self.fields[name].set_label(words)
        self.hours.set_words(
            self.tr("Hours"),
            (self.tr("From"), self.tr("Until"), self.tr("Desks"), self.tr("Staff"),
             self.tr("Guests a quarter")),
            self.tr("Add hours"), self.tr("Take away hours"),
        )  # fmt: skip
        self.bodies.set_words(
            self.tr("Institutions"), (self.tr("Name"), self.tr("Expected")),
            self.tr("Add institution"), self.tr("Take away institution"),
        )  # fmt: skip
        self.transport.retranslate()
        self.about_button.retranslate()
        self.save_button.setText(self.tr("Save plan"))
        self._show_steps()
        self._show_numbers()
        self._show_history()
