"""How a visit on the agenda is marked: icon, tone and a word, never by colour alone."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from counter_app.domain.agenda import is_late
from counter_app.domain.appointments import AppointmentState, DayLine
from counter_app.ui import text
from counter_app.ui.widgets.tone import Tone

_MARKS = {
    AppointmentState.HELD: ("ring", Tone.QUIET),
    AppointmentState.BOOKED: ("ring", Tone.QUIET),
    AppointmentState.ARRIVED: ("clock", Tone.INFO),
    AppointmentState.IN_SERVICE: ("people", Tone.INFO),
    AppointmentState.FULFILLED: ("check", Tone.GOOD),
    AppointmentState.NO_SHOW: ("minus", Tone.QUIET),
}


def mark(line: DayLine, now: datetime) -> tuple[str, Tone]:
    """Return icon and tone of a visit at a moment."""
    if is_late(line, now):
        return "warn", Tone.WARN
    return _MARKS.get(line.state, ("ring", Tone.QUIET))


def state_words(line: DayLine, now: datetime) -> str:
    """Return the state in words."""
    if is_late(line, now):
        return QCoreApplication.translate("AgendaMarks", "late")
    return text.of(line.state)
