"""The columns of the day's table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.queue import QueueState
from counter_app.ui import text
from counter_app.ui.today.day_lines import DayRow
from counter_app.ui.widgets.marked_table import MarkedColumn
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from counter_app.ui.today.today_view import TodayView

translate = QCoreApplication.translate
_S = AppointmentState
_MARKS = {
    _S.HELD: ("ring", Tone.QUIET),
    _S.BOOKED: ("ring", Tone.QUIET),
    _S.ARRIVED: ("clock", Tone.INFO),
    _S.IN_SERVICE: ("people", Tone.INFO),
    _S.FULFILLED: ("check", Tone.GOOD),
    _S.CANCELLED: ("cross", Tone.QUIET),
    _S.NO_SHOW: ("minus", Tone.QUIET),
    _S.MOVED: ("transfer", Tone.QUIET),
    _S.RELEASED_NOT_NEEDED: ("minus", Tone.QUIET),
}


def columns(view: TodayView) -> tuple[Column[DayRow], ...]:
    """Return the columns in the present language; times are those of the location."""

    def at(row: DayRow) -> str:
        return f"{row.line.starts_at.astimezone(view.model.zone):%H:%M}"

    return (
        Column(translate("DayColumns", "Time"), at, tip=lambda row: row.line.code),
        Column(translate("DayColumns", "Ticket"), lambda row: row.line.ticket or "–"),
        Column(translate("DayColumns", "Name"), lambda row: row.line.name, stretch=True),
        Column(translate("DayColumns", "V-number"), lambda row: text.v_number(row.line.v_number)),
        Column(
            translate("DayColumns", "Service"), lambda row: text.first_service(row.line.services),
            tip=_services, spoken=_services,
        ),
        Column(translate("DayColumns", "Persons"), lambda row: str(row.line.persons), numeric=True),
        MarkedColumn(translate("DayColumns", "State"), state, tone=_tone, icon=_mark),
        MarkedColumn(translate("DayColumns", "Card"), _place, tone=_card_tone, icon=_card_mark),
    )  # fmt: skip


def _services(row: DayRow) -> str:
    return text.all_services(row.line.services)


def state(row: DayRow) -> str:
    """Say where a person stands now."""
    if row.is_late:
        return translate("DayColumns", "late")
    if row.waited is not None:
        minutes = int(row.waited.total_seconds() // 60)
        return translate("DayColumns", "waiting %1 min").replace("%1", str(minutes))
    if row.queue is not None:
        words = text.of(row.queue.state)
        where = translate("DayColumns", "desk %1").replace("%1", row.queue.desk_name)
        return f"{words}, {where}" if row.queue.desk_name else words
    return text.of(row.line.state)


def _mark(row: DayRow) -> tuple[str, Tone]:
    if row.is_late or row.waits_long:
        return "warn", Tone.WARN
    if row.queue is not None and row.queue.state is QueueState.CALLED:
        return "right", Tone.INFO
    return _MARKS[row.line.state]


def _tone(row: DayRow) -> Tone | None:
    tone = _mark(row)[1]
    return None if tone is Tone.QUIET and row.line.state is _S.BOOKED else tone


def _place(row: DayRow) -> str:
    if row.lacks_card:
        return translate("DayColumns", "not here")
    return row.line.card_place or "–"


def _card_mark(row: DayRow) -> tuple[str, Tone] | None:
    if row.lacks_card:
        return "warn", Tone.WARN
    return ("card", Tone.QUIET) if row.line.card_place else None


def _card_tone(row: DayRow) -> Tone | None:
    return Tone.WARN if row.lacks_card else None
