"""Moments and days as a counter reads them, in the zone of its location."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale

from counter_app.domain.planning.ticks import comes_twice


def clock(moment: datetime, zone: ZoneInfo) -> str:
    """Write the local time, such as 09:30; one that comes twice that day with its zone's letters.

    In the night in which summer time ends that is 02:30 CEST, and an hour later 02:30 CET.
    """
    local = moment.astimezone(zone)
    return local.strftime("%H:%M %Z" if comes_twice(local) else "%H:%M")


def day(when: date) -> str:
    """Write a day in figures, such as 26-09-2026."""
    return when.strftime("%d-%m-%Y")


def day_words(when: date) -> str:
    """Write a day in words of the present language, such as Saturday 5 September 2026."""
    return QLocale().toString(QDate(when.year, when.month, when.day), "dddd d MMMM yyyy")


def short_day(when: date) -> str:
    """Write a day in short words of the present language, such as Sat 5 Sep."""
    return QLocale().toString(QDate(when.year, when.month, when.day), "ddd d MMM")


def moment_words(moment: datetime, zone: ZoneInfo) -> str:
    """Write a moment in short words, such as Sat 5 Sep 10:40."""
    return f"{short_day(moment.astimezone(zone).date())} {clock(moment, zone)}"


def minutes(since: datetime, now: datetime) -> int:
    """Count the full minutes that have passed."""
    return max(0, int((now - since).total_seconds() // 60))


def stopwatch(since: datetime, now: datetime) -> str:
    """Write how long something has lasted: minutes and seconds, above an hour hours too."""
    seconds = int(max(timedelta(0), now - since).total_seconds())
    hours, rest = divmod(seconds, 3600)
    if hours:
        return f"{hours}:{rest // 60:02}:{rest % 60:02}"
    return f"{rest // 60:02}:{rest % 60:02}"
