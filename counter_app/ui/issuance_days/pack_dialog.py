"""What a package is to hold: for which machine, who goes along, which boxes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.packages.package import Candidate, DayPackages
from counter_app.domain.partial_date import PartialDate
from counter_app.services.packages import PackWish
from counter_app.ui import text
from counter_app.ui.theme import current
from counter_app.ui.widgets.act_dialog import ActDialog
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.tick_list import TickLine, TickList
from counter_app.ui.widgets.typed import read_date


class PackDialog(ActDialog):
    """Asks for everything about a package but where its file goes."""

    def __init__(
        self, day: IssuanceDay, found: DayPackages, on_wish: Callable[[PackWish, str], object],
        parent: QWidget,
    ) -> None:  # fmt: skip
        """Offer machines, operators and boxes; `on_wish` gets the wish and the machine's name."""
        super().__init__("", "", "", parent)
        self._day, self._found, self._on_wish = day, found, on_wish
        self.machine = QComboBox()
        for one in found.devices:
            if not one.is_retired:
                self.machine.addItem(one.name, one.id)
        self.for_hall, self.rehearse = QCheckBox(), DateEdit()
        self.people, self.boxes = TickList(), TickList()
        self.machine_field = FormField("", self.machine, required=True)
        self.people_field: FormField[TickList] = FormField("", self.people)
        self.boxes_field: FormField[TickList] = FormField("", self.boxes)
        self.rehearse_field: FormField[DateEdit] = FormField("", self.rehearse)
        self.fields.addWidget(self.machine_field)
        self.fields.addWidget(self.for_hall)
        lists = HBox(spacing=12)
        for field in (self.people_field, self.boxes_field):
            lists.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.fields.addLayout(lists)
        self.fields.addWidget(self.rehearse_field)
        planned = day.rehearsal.at
        if planned is not None:
            self.rehearse.setPlaceholderText(
                self.tr("planned: %1").replace(
                    "%1", text.long_day(planned.astimezone(day.tz).date())
                )
            )
        self.for_hall.toggled.connect(lambda _on: self._show_people())
        self.people.ticks_changed.connect(self.people_field.clear_error)
        self._word()
        self._show_people()
        nothing = TickLine("", self.tr("No card lies in a box here."), may_tick=False)
        lines = [TickLine(one.label, self._box(one.label, one.cards)) for one in found.boxes]
        self.boxes.set_lines(lines or [nothing])
        self.setMinimumWidth(current().px(640))
        self.machine.setFocus()

    def wish(self) -> PackWish:
        """Return what was chosen. Raises Invalid with the field."""
        logins = self.people.ticked()
        if not logins:
            raise Invalid(Code.REQUIRED, "people")
        return PackWish(
            device_id=self.machine.currentData(), day=self._day.day, logins=logins,
            boxes=frozenset(self.boxes.ticked()), for_hall=self.for_hall.isChecked(),
            rehearse_on=read_date(self.rehearse, "rehearse"),
        )  # fmt: skip

    def go(self) -> None:
        """Hand the wish on and close, or mark what is not right."""
        try:
            wish = self.wish()
        except Invalid as error:
            field: FormField[TickList] | FormField[DateEdit] = (
                self.people_field if error.field == "people" else self.rehearse_field
            )
            field.show_error(
                self.tr("Tick at least one operator.")
                if error.field == "people"
                else text.error(error)
            )
            field.editor.setFocus()
            return
        self.accept()
        self._on_wish(wish, self.machine.currentText())

    def rehearse_as_planned(self) -> None:
        """Take the day on which the rehearsal is planned."""
        planned = self._day.rehearsal.at
        if planned is not None:
            self.rehearse.set_date(PartialDate.of(planned.astimezone(self._day.tz).date()))

    def _show_people(self) -> None:
        kept = set(self.people.ticked()) or None
        for_hall = self.for_hall.isChecked()
        lines = []
        for one in self._found.people:
            ready = one.is_ready_for_hall if for_hall else one.is_ready
            ticked = ready and (kept is None or one.login in kept)
            words = one.name if ready else self._not_ready(one)
            lines.append(TickLine(one.login, words, ticked, ready))
        lines.sort(key=lambda line: not line.may_tick)
        self.people.set_lines(lines)

    def _not_ready(self, one: Candidate) -> str:
        words = (
            self.tr("%1 – must get ready again for a hall")
            if one.is_ready
            else self.tr("%1 – not ready yet")
        )
        return words.replace("%1", one.name)

    def _box(self, label: str, cards: int) -> str:
        words = self.tr("%1: %n cards", "", cards)
        return words.replace("%1", label)

    def _word(self) -> None:
        day = text.long_day(self._day.day)
        self.setWindowTitle(self.tr("Seal a package"))
        self.words.setText(
            self.tr(
                "The people, cards and visits of %1 go along, for the operators you tick. Only "
                "this machine and these operators can open it."
            ).replace("%1", day)
        )
        self.button.setText(self.tr("Choose where it goes…"))
        self.machine_field.set_label(self.tr("&Machine"))
        self.for_hall.setText(self.tr("It fills the &hall's own server, which others join"))
        self.people_field.set_label(self.tr("&Who goes along"))
        self.boxes_field.set_label(self.tr("&Boxes (none ticked: all cards)"))
        self.rehearse_field.set_label(
            self.tr("&Rehearsal on"),
            self.tr("Leave it empty for the real day. Of a rehearsal nothing comes home."),
        )
