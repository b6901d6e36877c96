"""The list of a day's appointments for the desk: on paper, or as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from counter_app.domain.agenda import AgendaDay
from counter_app.domain.appointments import DayLine
from counter_app.letters import fonts, sheet
from counter_app.letters.sheet import LEFT, RIGHT, Sheet
from counter_app.letters.texts import Texts, texts

_COLUMNS = (
    ("time", 0.0, 14.0),
    ("ticket", 15.0, 14.0),
    ("name", 30.0, 54.0),
    ("persons", 86.0, 8.0),
    ("service", 96.0, 34.0),
    ("state", 132.0, 18.0),
    ("place", 151.0, 14.0),
)
"""Name, left edge and width of each column, in millimetres from the left margin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayList:
    """Days of a location, to be listed in a language."""

    language: str
    location_name: str
    days: tuple[AgendaDay, ...]


def table(data: DayList) -> tuple[tuple[str, ...], list[tuple[str | int, ...]]]:
    """Return the head and the rows of the list: what a desk needs, and no number of a person."""
    words = texts(data.language)
    head = ("day", "time", "until", "ticket", "name", "persons", "service", "state", "place")
    rows: list[tuple[str | int, ...]] = [
        (
            day.day.isoformat(), _clock(line.starts_at, day.zone), _clock(line.ends_at, day.zone),
            line.ticket, line.name, line.persons, _service(words, line), _state(words, line),
            line.card_place,
        )
        for day in data.days
        for line in day.lines
    ]  # fmt: skip
    return tuple(words.say(f"day_list.{name}") for name in head), rows


def render(data: DayList) -> bytes:
    """Return the list as PDF, each day on a page of its own.

    A character that the fonts cannot write is shown as a question mark: time and ticket still say
    whose line it is, and the rest of the list is there.
    """
    words = texts(data.language)
    out = Sheet(words.say("day_list.title"), words.language)
    for day in data.days:
        _write_day(out, words, data.location_name, day)
    return out.finish()


def _write_day(out: Sheet, words: Texts, place: str, day: AgendaDay) -> None:
    name = words.date(day.day)
    out.begin_letter(
        f"{words.say('day_list.title')} · {place} · {name}", words.say("day_list.foot")
    )
    y = out.text(LEFT, 17.0, f"{words.say('day_list.title')} · {place}", sheet.TITLE, RIGHT - LEFT)
    y = out.text(LEFT, y, name, sheet.HERO, RIGHT - LEFT) + 2.0
    if not day.lines:
        out.text(LEFT, y, words.say("day_list.none"), sheet.BODY, RIGHT - LEFT)
        out.end_page()
        return
    y = _row(out, y, [words.say(f"day_list.{name}") for name, _, _ in _COLUMNS], sheet.LABEL)
    out.rule(y + 1.0)
    y += 2.5
    for line in day.lines:
        cells = [
            _clock(line.starts_at, day.zone), line.ticket, _writable(line.name), str(line.persons),
            _service(words, line), _state(words, line), line.card_place,
        ]  # fmt: skip
        y = _row(out, y, cells, sheet.BODY) + 1.4
    out.end_page()


def _row(out: Sheet, y: float, cells: Sequence[str], style: sheet.Style) -> float:
    """Write a row whose cells may run over several lines; return the y below it."""
    broken = [
        out.lines(text, style, width) or ("",)
        for text, (_, _, width) in zip(cells, _COLUMNS, strict=True)
    ]
    deepest = max(len(lines) for lines in broken)
    y = out.fit(y, deepest * style.step)
    for lines, (_, left, width) in zip(broken, _COLUMNS, strict=True):
        for number, text in enumerate(lines):
            out.shrunk(LEFT + left, y + number * style.step, text, style, width)
    return y + deepest * style.step


def _writable(name: str) -> str:
    lacking = {chr(int(point[2:], 16)) for point in fonts.uncovered(name)}
    return "".join("?" if character in lacking else character for character in fonts.tidy(name))


def _clock(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%H:%M}"


def _service(words: Texts, line: DayLine) -> str:
    return words.terms("day_list.services", line.services)


def _state(words: Texts, line: DayLine) -> str:
    return words.term("day_list.states", line.state.value)
