"""What is planned, in the operator's words: when a rule holds, hours, what a version says."""

from collections.abc import Iterable
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QLocale

from counter_app.domain.planning.days_off import SchoolRegion
from counter_app.domain.planning.opening import (
    Closure,
    DayPlan,
    Desk,
    Location,
    OpeningRule,
    ServiceOffer,
    StaffShift,
)
from counter_app.domain.planning.overview import DayNotes, GroupDay, Segment, segments
from counter_app.domain.planning.plan import Planned
from counter_app.domain.planning.ticks import moment_of, ticks_in
from counter_app.ui import local_time, text

_LAST = -1


def weekday(number: int) -> str:
    """Return a weekday's name; Monday is 0."""
    return QLocale().standaloneDayName(number + 1)


def clock(at: time, *, is_end: bool = False) -> str:
    """Write a wall-clock time; midnight as an end is 24:00."""
    return "24:00" if is_end and at == time() else at.strftime("%H:%M")


def hours(begins: time, ends: time) -> str:
    """Write hours, such as 09:00–17:00."""
    return f"{clock(begins)}–{clock(ends, is_end=True)}"


def tick_clock(day: date, tick: int, place: Location) -> str:
    """Write the local time at which a tick begins; that after the last one is 24:00."""
    if tick >= ticks_in(day, place.tz):
        return "24:00"
    return local_time.clock(moment_of(day, tick, place.tz), place.tz)


def segment_hours(day: date, segment: Segment, place: Location) -> str:
    """Write the hours of a run of ticks."""
    return f"{tick_clock(day, segment.first, place)}–{tick_clock(day, segment.end, place)}"


def repetition(rule: OpeningRule) -> str:
    """Tell on which days a rule holds."""
    name = weekday(rule.weekday)
    if rule.is_one_off:
        return local_time.short_day(rule.valid_from)
    if rule.nth is not None:
        return nth(rule.nth, name)
    if rule.every_weeks > 1:
        words = QCoreApplication.translate("Planning", "%1, every %2 weeks")
        return words.replace("%1", name).replace("%2", str(rule.every_weeks))
    return name


def nth(number: int, name: str) -> str:
    """Tell which weekday of a month is meant; -1 is the last."""
    words = {
        1: QCoreApplication.translate("Planning", "first %1 of the month"),
        2: QCoreApplication.translate("Planning", "second %1 of the month"),
        3: QCoreApplication.translate("Planning", "third %1 of the month"),
        4: QCoreApplication.translate("Planning", "fourth %1 of the month"),
        5: QCoreApplication.translate("Planning", "fifth %1 of the month"),
        _LAST: QCoreApplication.translate("Planning", "last %1 of the month"),
    }
    return words[number].replace("%1", name)


def period(first: date, last: date | None) -> str:
    """Write a span of days; open at its end where there is none."""
    if first == last:
        return local_time.day(first)
    if last is None:
        words = QCoreApplication.translate("Planning", "from %1")
        return words.replace("%1", local_time.day(first))
    return f"{local_time.day(first)} – {local_time.day(last)}"


def closure_hours(closure: Closure) -> str:
    """Tell which hours a closure closes."""
    if closure.begins is None or closure.ends is None:
        return QCoreApplication.translate("Planning", "whole days")
    return hours(closure.begins, closure.ends)


def group(name: str) -> str:
    """Return a service group, or that all are meant."""
    return text.service_group(name) if name else QCoreApplication.translate("Planning", "all")


def item(planned: Planned) -> str:
    """Say in one line what is planned."""
    match planned:
        case OpeningRule():
            words = QCoreApplication.translate("Planning", "%1 %2, %3 desks")
            return _filled(
                words, repetition(planned), hours(planned.opens, planned.closes), planned.desks
            )
        case Closure():
            words = QCoreApplication.translate("Planning", "%1, %2")
            return _filled(
                words, period(planned.first_day, planned.last_day), closure_hours(planned)
            )
        case StaffShift():
            words = QCoreApplication.translate("Planning", "%1 %2, %3 people")
            return _filled(
                words, period(planned.first_day, planned.last_day),
                hours(planned.begins, planned.ends), planned.staff,
            )  # fmt: skip
        case Desk():
            words = QCoreApplication.translate("Planning", "Desk %1")
            return _filled(words, planned.name)
        case ServiceOffer():
            return text.service(planned.service)
        case Location():
            return planned.name


def _filled(words: str, *values: object) -> str:
    for place, value in enumerate(values, 1):
        words = words.replace(f"%{place}", str(value))
    return words


def day_plan(day: date, plan: DayPlan, place: Location) -> str:
    """Say when how many desks work on a day: 09:00–16:00 6, 16:00–20:00 2."""
    none = (0,) * len(plan.capacity)
    runs = segments(GroupDay(group="", day=day, plan=plan, booked=none, is_laid=True))
    by_desks: list[Segment] = []
    for run in runs:
        last = by_desks[-1] if by_desks else None
        if last and last.end == run.first and last.desks == run.desks:
            by_desks[-1] = Segment(last.first, run.end, run.desks, 0, 0)
        else:
            by_desks.append(run)
    if not by_desks:
        return QCoreApplication.translate("Planning", "closed")
    words = QCoreApplication.translate("Planning", "%1: %2")
    return ", ".join(_filled(words, segment_hours(day, run, place), run.desks) for run in by_desks)


def notes(of: DayNotes) -> tuple[str, ...]:
    """Say what is special about a day."""
    found = [of.holiday] if of.holiday else []
    closed = QCoreApplication.translate("Planning", "closed: %1")
    for one in of.closures:
        why = one.reason or closure_hours(one)
        found.append(closed.replace("%1", why))
    if of.schools:
        schools = QCoreApplication.translate("Planning", "school holiday: %1")
        found.append(schools.replace("%1", regions(of.schools)))
    if not of.schools_known:
        found.append(QCoreApplication.translate("Planning", "school holidays not known"))
    return tuple(found)


def regions(which: Iterable[object]) -> str:
    """Name the regions of school holidays, from north to south."""
    there = set(which)
    if len(there) == len(SchoolRegion):
        return QCoreApplication.translate("Planning", "whole country")
    return ", ".join(text.of(one) for one in SchoolRegion if one in there)


def desk_hours(minutes: int) -> str:
    """Write desk-minutes as hours."""
    return QLocale().toString(minutes / 60, "f", 0 if minutes % 60 == 0 else 1)
