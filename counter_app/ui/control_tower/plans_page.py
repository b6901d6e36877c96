"""Plans beside each other: the present one, a plain one, the solver's; and what each does where."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.tower.duties import Duty, Method
from counter_app.domain.tower.month import Hours
from counter_app.domain.tower.proposal import Judged, Proposal, SiteEffect
from counter_app.domain.tower.waiting import Waiting
from counter_app.ui import local_time, text
from counter_app.ui.control_tower.tower_model import TowerModel
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.notice import Notice
from counter_app.ui.widgets.table import Column, RecordTableModel
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns

_SECONDS = 20
_Work = tuple[int, str, Hours, int, int]
"""Weekday, service group, hours, people, of whom so many come from elsewhere."""


class PlansPage(QWidget):
    """What is asked for at the top, plans below, locations and their week under the chosen plan.

    Signals:
        search_wanted: the first day (or None), weeks and seconds of a search.
    """

    search_wanted = Signal(object, int, float)

    def __init__(self, model: TowerModel, parent: QWidget | None = None) -> None:
        """Build the page over a model."""
        super().__init__(parent)
        self.model = model
        self.first, self.weeks, self.seconds = DateEdit(), QSpinBox(), QSpinBox()
        self._proposed: PartialDate | None = None
        self.fields: dict[str, FormField[Any]] = {
            "first_day": FormField("", self.first), "weeks": FormField("", self.weeks),
            "seconds": FormField("", self.seconds),
        }  # fmt: skip
        self.search, self.look = QPushButton(), QPushButton()
        self._hint, self._notice = Label("", "muted", wrap=True), Notice()
        self.plans: MarkedTableModel[Judged] = MarkedTableModel((), lambda one: one.method, self)
        self.plan_table = SteadyTable(self.plans, "", sortable=False)
        self.sites: RecordTableModel[SiteEffect] = RecordTableModel((), lambda one: one.site, self)
        self.site_table = SteadyTable(self.sites, "", sortable=False)
        self.work: RecordTableModel[_Work] = RecordTableModel((), lambda one: one[:3], self)
        self.work_table = SteadyTable(self.work, "", sortable=False)
        self._sites_card, self._work_card = Card(margins=12), Card(margins=12)
        self._build()
        self._connect()
        self.retranslate()

    def set_first(self, day: date) -> None:
        """Propose a Monday to begin on; what somebody chose stays."""
        if self.first.date() in {None, self._proposed} and not self.first.is_wrong:
            self._proposed = PartialDate.of(day)
            self.first.set_date(self._proposed)

    def go_first(self) -> None:
        """Go to the plans, or to what is asked for before there are any."""
        where = self.plan_table if self.plans.rowCount() else self.search
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Look for plans."""
        day = self.first.date()
        if day is None:
            self.fields["first_day"].show_error(self.tr("Write a date, such as 05-10-2026."))
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.model.is_searching:
            self.search_wanted.emit(day.latest(), self.weeks.value(), float(self.seconds.value()))

    def look_here(self) -> None:
        """Look at what the chosen plan does at the chosen location, in Planning."""
        effect = self.site_table.record()
        if effect is not None:
            self.model.look_at(effect.site)

    def retranslate(self) -> None:
        """Word the page anew."""
        self.fields["first_day"].set_label(self.tr("&First Monday"))
        self.fields["weeks"].set_label(self.tr("&Weeks"))
        self.fields["seconds"].set_label(self.tr("Seconds to &search"))
        self.look.setText(self.tr("Look at the effect here…"))
        self.plan_table.setAccessibleName(self.tr("Plans"))
        self.plan_table.set_empty(self.tr("No plan was looked for yet. Press the button above."))
        self.site_table.setAccessibleName(self.tr("Locations under the chosen plan"))
        self.site_table.set_empty(self.tr("Choose a plan above."))
        self.work_table.setAccessibleName(self.tr("Who works here in a week"))
        self.work_table.set_empty(self.tr("The present plan stays as it is in Planning."))
        self._columns()
        self.show_all()

    def show_all(self) -> None:
        """Show what the model has now."""
        searching = self.model.is_searching
        self.search.setText(
            self.tr("Searching…") if searching else self.tr("Look for a better week")
        )
        self.search.setEnabled(not searching)
        found = self.model.proposal
        if found is None:
            self._hint.setText(
                self.tr(
                    "A week that holds for some weeks: who works where when, within contracts, "
                    "travel limits, desks and the hours that may open. Nothing is written before "
                    "you looked at it in Planning."
                )
            )
            self.look.setEnabled(False)
            return
        month = found.month
        words = self.tr("%1 to %2. Waiting counts the days from asking to the visit.")
        words = words.replace("%1", local_time.day(month.first_day))
        self._hint.setText(words.replace("%2", local_time.day(month.last_day)))
        self._show_notice(found)
        self.plans.set_rows(found.plans)
        chosen = self.model.chosen
        if chosen is not None:
            self.plan_table.select(chosen.method)
            self.sites.set_rows(chosen.sites)
        if self.site_table.record() is None:
            self.site_table.choose_row(0)
        self._show_work(self.site_table.record())

    def _show_notice(self, found: Proposal) -> None:
        """Say why the solver's plan is not among those that were found."""
        self._notice.setVisible(found.of(Method.SOLVER) is None)
        if not found.has_solver:
            words = self.tr("The solver is not installed on this computer: the plain plan alone.")
            self._notice.say(Tone.INFO, words)
        elif found.of(Method.SOLVER) is None:
            words = self.tr("The solver found nothing in that time. Give it more seconds.")
            self._notice.say(Tone.WARN, words)

    def _columns(self) -> None:
        self.plans.set_columns(
            (
                MarkedColumn(self.tr("Plan"), lambda one: text.of(one.method), icon=self._mark),
                Column(self.tr("Average wait, days"), lambda one: self._days(one.waiting.mean),
                       numeric=True),
                Column(self.tr("Half at most, days"), lambda one: self._days(one.waiting.median),
                       numeric=True),
                Column(self.tr("Nine in ten at most, days"),
                       lambda one: self._days(one.waiting.p90), numeric=True),
                Column(self.tr("Desk hours"), lambda one: text.number(one.desk_hours),
                       numeric=True),
                Column(self.tr("Duties elsewhere"), lambda one: str(one.plan.away or "–"),
                       numeric=True),
                Column(self.tr("Hard rules"), self._rules, stretch=True, tip=self._rules),
            )
        )  # fmt: skip
        self.sites.set_columns(
            (
                Column(self.tr("Location"), self._name, stretch=True, tip=self._name),
                Column(self.tr("Wait in days"), self._waiting, numeric=True,
                       tip=lambda one: self._nine(one.waiting)),
                Column(self.tr("Desk hours"), self._hours, numeric=True),
                Column(self.tr("In / out"),
                       lambda one: f"{one.coming or '–'} / {one.going or '–'}", numeric=True,
                       tip=self._moves),
            )
        )  # fmt: skip
        self.work.set_columns(
            (
                Column(self.tr("Day"), lambda one: QLocale().dayName(one[0] + 1)),
                Column(self.tr("Hours"), lambda one: _span(one[2])),
                Column(self.tr("Group"), lambda one: text.service_group(one[1]), stretch=True),
                Column(self.tr("People (visiting)"), _people, numeric=True),
            )
        )  # fmt: skip

    def _build(self) -> None:
        self.weeks.setRange(1, 13)
        self.weeks.setValue(self.model.weeks)
        self.seconds.setRange(1, 600)
        self.seconds.setValue(_SECONDS)
        self.search.setProperty("kind", "primary")
        tools = QWidget()
        row = FlowBox(tools, spacing=12, low=True)
        for field, wide in zip(self.fields.values(), (150, 90, 130), strict=True):
            _as_wide(field, wide)
            row.addWidget(field)
        row.addWidget(self.search)
        outer = VBox(self, spacing=10)
        outer.addWidget(tools)
        outer.addWidget(self._hint)
        outer.addWidget(self._notice)
        outer.addWidget(self.plan_table)
        keep(self, self._measure)
        self._sites_card.add(self.site_table, 1)
        foot = HBox()
        foot.addStretch(1)
        foot.addWidget(self.look)
        self._sites_card.add(foot)
        self._work_card.add(self.work_table, 1)
        lower = TwoColumns(self._sites_card, self._work_card, least=980, share=(5, 4))
        outer.addWidget(lower, 1)

    def _measure(self) -> None:
        """Give the plans room for three lines, and a bar to go sideways with, and no more."""
        bar = self.plan_table.horizontalScrollBar().sizeHint().height()
        high = current().px(34 * 4 + 10) + bar
        self.plan_table.setMinimumHeight(high)
        self.plan_table.setMaximumHeight(high)

    def _connect(self) -> None:
        model = self.model
        self.search.clicked.connect(self.begin)
        self.look.clicked.connect(self.look_here)
        self.plan_table.selected.connect(self._choose)
        self.site_table.selected.connect(self._show_work)
        self.site_table.opened.connect(lambda _effect: self.look_here())
        model.proposed.connect(self.show_all)
        model.searching_changed.connect(lambda _on: self.show_all())

    def _choose(self, judged: Judged | None) -> None:
        if judged is not None:
            self.model.choose(judged.method)

    def _show_work(self, effect: SiteEffect | None) -> None:
        """Show the week of a location."""
        self.look.setEnabled(effect is not None and self.model.may_look())
        name = self._name(effect) if effect is not None else ""
        chosen = self.model.chosen
        self._sites_card.set_title(
            self.tr("Locations, now → then"), text.of(chosen.method) if chosen else ""
        )
        self._work_card.set_title(self.tr("The week"), name)
        duties = self.model.duties(effect.site) if effect is not None else ()
        self.work.set_rows(_work(duties))

    def _mark(self, one: Judged) -> tuple[str, Tone] | None:
        found = self.model.proposal
        return ("check", Tone.GOOD) if found is not None and one is found.best else None

    def _rules(self, one: Judged) -> str:
        if one.method is Method.PRESENT:
            return self.tr("not judged: it names nobody")
        if one.broken:
            kinds = dict.fromkeys(text.of(breach.rule) for breach in one.broken)
            return ", ".join(kinds)
        words = self.tr("none broken")
        gap = one.plan.gap
        if gap is None:
            return words
        close = self.tr("best within %1 %")
        return f"{words}; {close.replace('%1', text.number(gap * 100, 1))}"

    def _name(self, one: SiteEffect) -> str:
        found = self.model.proposal
        return found.month.site[one.site].name if found else ""

    def _waiting(self, one: SiteEffect) -> str:
        found = self.model.proposal
        if found is None:
            return ""
        before = found.present.at(one.site).waiting.mean
        return f"{text.number(before, 1)} → {text.number(one.waiting.mean, 1)}"

    def _hours(self, one: SiteEffect) -> str:
        found = self.model.proposal
        if found is None:
            return ""
        now = found.present.at(one.site).desk_hours
        return f"{text.number(now)} → {text.number(one.desk_hours)}"

    def _moves(self, one: SiteEffect) -> str:
        words = self.tr("%1 duties a week from elsewhere, %2 of people from here elsewhere")
        return words.replace("%1", str(one.coming)).replace("%2", str(one.going))

    def _nine(self, waiting: Waiting) -> str:
        return self.tr("Nine in ten wait at most %1 days").replace("%1", str(waiting.p90))

    def _days(self, days: float) -> str:
        return text.number(days, 0 if days == int(days) else 1)


def _as_wide(field: QWidget, units: float) -> None:
    keep(field, lambda: field.setFixedWidth(current().px(units)))


def _people(one: _Work) -> str:
    return f"{one[3]} ({one[4]})" if one[4] else str(one[3])


def _span(hours: Hours) -> str:
    begins, ends = hours.times
    return f"{begins:%H:%M}–{ends:%H:%M}"


def _work(duties: tuple[Duty, ...]) -> tuple[_Work, ...]:
    people = Counter((one.weekday, one.group, one.hours) for one in duties)
    away = Counter((one.weekday, one.group, one.hours) for one in duties if one.home != one.site)
    return tuple(
        (*key, people[key], away[key])
        for key in sorted(people, key=lambda key: (key[0], key[1], key[2].begins, key[2].ends))
    )
