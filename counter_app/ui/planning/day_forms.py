"""The forms for what speaks of certain days: closures, and staff on duty."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import MOST_DESKS, Closure, StaffShift
from counter_app.domain.planning.plan import Planned
from counter_app.ui.planning.plan_form import (
    Ground,
    GroupBox,
    PlanForm,
    number_box,
    read_clock,
    read_day,
    written,
)
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.time_edit import TimeEdit

_REASON_LENGTH = 200


class ClosureForm(PlanForm):
    """Days or hours on which a location, or one service group of it, is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the fields."""
        super().__init__(parent)
        self._old: Closure | None = None
        self._ground: Ground | None = None
        self.group = GroupBox(with_all=True)
        self.reason = QLineEdit()
        self.reason.setMaxLength(_REASON_LENGTH)
        for name, editor in {
            "first_day": DateEdit(), "last_day": DateEdit(), "begins": TimeEdit(),
            "ends": TimeEdit(is_end=True), "group": self.group, "reason": self.reason,
        }.items():  # fmt: skip
            self.add(name, editor, required=name == "first_day")
        self.rows(("first_day", "last_day", "group"), ("begins", "ends"), ("reason",))
        self.retranslate()

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("New closure") if self._old is None else self.tr("Closure")

    def start(self, item: Planned | None, ground: Ground) -> None:
        """Show a closure, or begin one on the day that is looked at."""
        self._old = item if isinstance(item, Closure) else None
        self._ground = ground
        old, fields = self._old, self.fields
        day = max(ground.day, ground.today)
        fields["first_day"].editor.set_date(written(old.first_day if old else day))
        fields["last_day"].editor.set_date(written(old.last_day if old else None))
        fields["begins"].editor.set_time(old.begins if old else None)
        fields["ends"].editor.set_time(old.ends if old else None)
        self.group.fill(ground.groups, old.group if old else "")
        self.reason.setText(old.reason if old else "")
        self.clear_errors()

    def read(self) -> tuple[Planned, ...]:
        """Return the closure."""
        first = read_day(self.fields, "first_day")
        if self._ground is None or first is None:
            return ()
        return (
            Closure(
                id=self._old.id if self._old else new_id(),
                version=self._old.version if self._old else 0,
                location_id=self._ground.place.id,
                first_day=first,
                last_day=read_day(self.fields, "last_day", needed=False) or first,
                begins=read_clock(self.fields, "begins", needed=False),
                ends=read_clock(self.fields, "ends", needed=False),
                group=self.group.group(),
                reason=self.reason.text().strip(),
            ),
        )

    def retranslate(self) -> None:
        """Word the fields anew."""
        for name, (label, hint) in {
            "first_day": (self.tr("First day"), ""),
            "last_day": (self.tr("Last day"), self.tr("Empty: that one day")),
            "group": (self.tr("Service group"), ""),
            "begins": (self.tr("From"), self.tr("Empty: whole days")),
            "ends": (self.tr("Until"), self.tr("24:00 is the end of the day")),
            "reason": (self.tr("Why"), self.tr("The planners read it; letters do not quote it")),
        }.items():
            self.fields[name].set_label(label, hint)


class ShiftForm(PlanForm):
    """How many people are on duty; where a shift speaks, desks work no more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the fields."""
        super().__init__(parent)
        self._old: StaffShift | None = None
        self._ground: Ground | None = None
        self.group, self.staff = GroupBox(), number_box(0, MOST_DESKS)
        for name, editor in {
            "first_day": DateEdit(), "last_day": DateEdit(), "group": self.group,
            "begins": TimeEdit(), "ends": TimeEdit(is_end=True), "staff": self.staff,
        }.items():  # fmt: skip
            self.add(name, editor, required=name in {"first_day", "begins", "ends"})
        self.rows(("first_day", "last_day", "group"), ("begins", "ends", "staff"))
        self.retranslate()

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("New staff on duty") if self._old is None else self.tr("Staff on duty")

    def start(self, item: Planned | None, ground: Ground) -> None:
        """Show a shift, or begin one on the day that is looked at."""
        self._old = item if isinstance(item, StaffShift) else None
        self._ground = ground
        old, fields, groups = self._old, self.fields, ground.groups
        day = max(ground.day, ground.today)
        fields["first_day"].editor.set_date(written(old.first_day if old else day))
        fields["last_day"].editor.set_date(written(old.last_day if old else None))
        fields["begins"].editor.set_time(old.begins if old else None)
        fields["ends"].editor.set_time(old.ends if old else None)
        self.group.fill(groups, old.group if old else (groups[0] if groups else ""))
        self.staff.setValue(old.staff if old else 1)
        self.clear_errors()

    def read(self) -> tuple[Planned, ...]:
        """Return the shift."""
        first = read_day(self.fields, "first_day")
        begins, ends = read_clock(self.fields, "begins"), read_clock(self.fields, "ends")
        if self._ground is None or first is None or begins is None or ends is None:
            return ()
        return (
            StaffShift(
                id=self._old.id if self._old else new_id(),
                version=self._old.version if self._old else 0,
                location_id=self._ground.place.id,
                group=self.group.group(),
                first_day=first,
                last_day=read_day(self.fields, "last_day", needed=False) or first,
                begins=begins,
                ends=ends,
                staff=self.staff.value(),
            ),
        )

    def retranslate(self) -> None:
        """Word the fields anew."""
        for name, (label, hint) in {
            "first_day": (self.tr("First day"), ""),
            "last_day": (self.tr("Last day"), self.tr("Empty: that one day")),
            "group": (self.tr("Service group"), ""),
            "begins": (self.tr("From"), ""),
            "ends": (self.tr("Until"), self.tr("24:00 is the end of the day")),
            "staff": (self.tr("People"), self.tr("Several lines of one time add up")),
        }.items():
            self.fields[name].set_label(label, hint)
