"""The form for opening hours: when, how often, how many desks, and how many of them public."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from enum import StrEnum

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import MOST_DESKS, OpeningRule
from counter_app.domain.planning.plan import Planned, from_day
from counter_app.ui.planning import plan_words
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

_ALL = -1
_NTHS = (1, 2, 3, 4, 5, -1)


class Often(StrEnum):
    """How a rule repeats."""

    WEEKLY = "weekly"
    WEEKS = "weeks"
    MONTHLY = "monthly"
    ONCE = "once"


class RuleForm(PlanForm):
    """One opening rule; a change may begin on a day, then the old rule ends before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the fields."""
        super().__init__(parent)
        self._old: OpeningRule | None = None
        self._ground: Ground | None = None
        self.often, self.weekday, self.nth = QComboBox(), QComboBox(), QComboBox()
        self.group = GroupBox()
        self.every, self.desks = number_box(2, 52), number_box(0, MOST_DESKS)
        self.public = number_box(_ALL, MOST_DESKS)
        self.holidays = QCheckBox()
        self._add_all()
        self.rows(
            ("group", "often", "weekday"),
            ("nth", "every_weeks", "anchor"),
            ("opens", "closes", "desks"),
            ("public_desks", "valid_from", "valid_until"),
            ("on_holidays", "change_from"),
        )
        self.often.currentIndexChanged.connect(self._arrange)
        self.retranslate()

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("New opening hours") if self._old is None else self.tr("Opening hours")

    def start(self, item: Planned | None, ground: Ground) -> None:
        """Show a rule, or begin one for the day that is looked at."""
        self._old = item if isinstance(item, OpeningRule) else None
        self._ground = ground
        rule, day = self._old, max(ground.day, ground.today)
        groups = ground.groups
        self.group.fill(groups, rule.group if rule else (groups[0] if groups else ""))
        self._choose(self.often, _often(rule) if rule else Often.WEEKLY)
        self._choose(self.weekday, rule.weekday if rule else day.weekday())
        self._choose(self.nth, rule.nth if rule and rule.nth else 1)
        self.every.setValue(rule.every_weeks if rule else 2)
        self.fields["anchor"].editor.set_date(written(rule.anchor if rule else None))
        self.fields["opens"].editor.set_time(rule.opens if rule else None)
        self.fields["closes"].editor.set_time(rule.closes if rule else None)
        self.desks.setValue(rule.desks if rule else 1)
        self.public.setValue(
            _ALL if rule is None or rule.public_desks is None else rule.public_desks
        )
        self.fields["valid_from"].editor.set_date(written(rule.valid_from if rule else day))
        self.fields["valid_until"].editor.set_date(written(rule.valid_until if rule else None))
        self.fields["change_from"].editor.set_date(None)
        self.holidays.setChecked(rule.on_holidays if rule else False)
        self.clear_errors()
        self._arrange()

    def read(self) -> tuple[Planned, ...]:
        """Return the rule, or the old and the new one where the change begins on a day."""
        ground = self._ground
        if ground is None:
            return ()
        often = Often(self.often.currentData())
        first = read_day(self.fields, "valid_from")
        opens, closes = read_clock(self.fields, "opens"), read_clock(self.fields, "closes")
        if first is None or opens is None or closes is None:
            return ()
        once = often is Often.ONCE
        last = first if once else read_day(self.fields, "valid_until", needed=False)
        public = self.public.value()
        fresh = OpeningRule(
            id=self._old.id if self._old else new_id(),
            version=self._old.version if self._old else 0,
            location_id=ground.place.id,
            group=self.group.group(),
            weekday=first.weekday() if once else int(self.weekday.currentData()),
            opens=opens, closes=closes, desks=self.desks.value(),
            valid_from=first, valid_until=last,
            on_holidays=self.holidays.isChecked(),
            every_weeks=self.every.value() if often is Often.WEEKS else 1,
            anchor=read_day(self.fields, "anchor", needed=False) if often is Often.WEEKS else None,
            nth=int(self.nth.currentData()) if often is Often.MONTHLY else None,
            public_desks=None if public == _ALL else public,
        )  # fmt: skip
        begins = read_day(self.fields, "change_from", needed=False)
        if self._old is None or begins is None:
            return (fresh,)
        return from_day(self._old, fresh, begins, new_id())

    def retranslate(self) -> None:
        """Word the fields anew."""
        often = {
            Often.WEEKLY: self.tr("every week"),
            Often.WEEKS: self.tr("every so many weeks"),
            Often.MONTHLY: self.tr("once a month"),
            Often.ONCE: self.tr("on one day only"),
        }
        self._fill(self.often, [(words, key) for key, words in often.items()])
        self._fill(self.weekday, [(plan_words.weekday(n), n) for n in range(7)])
        self._fill(self.nth, [(plan_words.nth(n, self.tr("weekday")), n) for n in _NTHS])
        self.public.setSpecialValueText(self.tr("all of them"))
        self.holidays.setText(self.tr("Open on public holidays too"))
        labels = {
            "group": (self.tr("Service group"), ""),
            "often": (self.tr("How often"), ""),
            "weekday": (self.tr("Day of the week"), ""),
            "nth": (self.tr("Which one"), ""),
            "every_weeks": (self.tr("Every how many weeks"), ""),
            "anchor": (self.tr("Counted from the week of"), self.tr("Empty: from the first day")),
            "opens": (self.tr("Opens at"), ""),
            "closes": (self.tr("Closes at"), self.tr("24:00 is the end of the day")),
            "desks": (self.tr("Desks"), ""),
            "public_desks": (
                self.tr("Open to the public planner"), self.tr("The rest is for the office itself"),
            ),
            "valid_from": (self.tr("First day"), ""),
            "valid_until": (self.tr("Last day"), self.tr("Empty: until further notice")),
            "on_holidays": ("", ""),
            "change_from": (
                self.tr("The change holds from"),
                self.tr("Until then the old hours hold. Empty: from today on."),
            ),
        }  # fmt: skip
        for name, (label, hint) in labels.items():
            self.fields[name].set_label(label, hint)
        self.holidays.setAccessibleName(self.holidays.text())
        self._arrange()

    def _add_all(self) -> None:
        editors: dict[str, QWidget] = {
            "group": self.group, "often": self.often, "weekday": self.weekday, "nth": self.nth,
            "every_weeks": self.every, "anchor": DateEdit(), "opens": TimeEdit(),
            "closes": TimeEdit(is_end=True), "desks": self.desks, "public_desks": self.public,
            "valid_from": DateEdit(), "valid_until": DateEdit(), "on_holidays": self.holidays,
            "change_from": DateEdit(),
        }  # fmt: skip
        needed = {"opens", "closes", "desks", "valid_from"}
        for name, editor in editors.items():
            self.add(name, editor, required=name in needed)

    def _arrange(self, _index: int = 0) -> None:
        """Show the fields that the repetition needs."""
        often = self.often.currentData()
        self.fields["nth"].setVisible(often == Often.MONTHLY)
        self.fields["every_weeks"].setVisible(often == Often.WEEKS)
        self.fields["anchor"].setVisible(often == Often.WEEKS)
        self.fields["weekday"].setVisible(often != Often.ONCE)
        self.fields["valid_until"].setVisible(often != Often.ONCE)
        first = self.tr("Day") if often == Often.ONCE else self.tr("First day")
        self.fields["valid_from"].set_label(first)
        old, ground = self._old, self._ground
        held_before = old is not None and ground is not None and (
            old.valid_from < ground.today and not old.is_one_off
        )  # fmt: skip
        self.fields["change_from"].setVisible(held_before)

    @staticmethod
    def _fill(box: QComboBox, entries: list[tuple[str, object]]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        for words, key in entries:
            box.addItem(words, key)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.blockSignals(False)

    @staticmethod
    def _choose(box: QComboBox, key: object) -> None:
        box.setCurrentIndex(max(box.findData(key), 0))


def _often(rule: OpeningRule) -> Often:
    if rule.is_one_off:
        return Often.ONCE
    if rule.nth is not None:
        return Often.MONTHLY
    return Often.WEEKS if rule.every_weeks > 1 else Often.WEEKLY


def ended(rule: OpeningRule, ground: Ground) -> OpeningRule | None:
    """Return a rule that holds until yesterday; None for one that never held before today."""
    if rule.valid_from >= ground.today:
        return None
    return replace(rule, valid_until=ground.today - timedelta(days=1))
