"""The columns of the agenda as a list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_app.domain.appointments import DayLine
from counter_app.ui import local_time, text
from counter_app.ui.agenda.marks import mark, state_words
from counter_app.ui.widgets.marked_table import MarkedColumn
from counter_app.ui.widgets.table import Column

translate = QCoreApplication.translate


def columns(
    zone: Callable[[], ZoneInfo], now: Callable[[], datetime]
) -> tuple[Column[DayLine], ...]:
    """Return the columns in the present language; times are those of the location."""

    def day(line: DayLine) -> str:
        return local_time.short_day(line.starts_at.astimezone(zone()).date())

    def at(line: DayLine) -> str:
        return local_time.clock(line.starts_at, zone())

    return (
        Column(translate("AgendaList", "Day"), day),
        Column(translate("AgendaList", "Time"), at, tip=lambda line: line.code),
        Column(translate("AgendaList", "Name"), lambda line: line.name, stretch=True),
        Column(
            translate("AgendaList", "Service"), lambda line: text.first_service(line.services),
            tip=_services, spoken=_services,
        ),
        Column(
            translate("AgendaList", "Persons"), lambda line: str(line.persons), numeric=True
        ),
        MarkedColumn(
            translate("AgendaList", "State"), lambda line: state_words(line, now()),
            icon=lambda line: mark(line, now()),
        ),
        Column(translate("AgendaList", "Card"), lambda line: line.card_place or "–"),
    )  # fmt: skip


def _services(line: DayLine) -> str:
    return text.all_services(line.services)
