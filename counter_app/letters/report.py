"""Figures on paper: at a glance, and each with its chart, its values and its definition.

Charts are bars with their values beside them, so that nothing has to be read off a scale; what nine
of ten cases do not exceed is hatched, for print without colour. Nobody is named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from counter_app.domain.reports.figures import Measure
from counter_app.domain.reports.report import FigureReport, Line
from counter_app.letters import fonts, sheet
from counter_app.letters.report_words import ReportWords
from counter_app.letters.sheet import LEFT, RIGHT, Sheet
from counter_app.letters.texts import local

_FULL = RIGHT - LEFT
_LABEL, _GAP, _VALUE = 52.0, 3.0, 44.0
_BARS = _FULL - _LABEL - _VALUE - 2 * _GAP
_STEP, _HIGH = 5.6, 3.6
_MOST_BARS = 31
_WHOLE = 14
"""Charts of so many lines at most stand on one page; of a longer one no few lines stand alone."""
_TOGETHER = 4
_FIGURE, _NOW, _BEFORE = 78.0, 50.0, 37.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """Figures to be written.

    Attributes:
        month: the month that a monthly report is about; None for any other.
        place: name of the location, or "" for all.
        reports: each figure in its period.
        before: the whole of the same figures a month earlier, by code; may be empty.
    """

    language: str
    reports: Sequence[FigureReport]
    place: str = ""
    month: date | None = None
    before: dict[str, Line] | None = None
    time_zone: str = "Europe/Amsterdam"


def render(paper: Paper) -> bytes:
    """Return the figures as PDF."""
    words = ReportWords(paper.language)
    title = words.say("title")
    if paper.month is not None:
        title = words.say("month_title", month=words.month(paper.month))
    out = Sheet(title, words.language)
    place = _writable(paper.place) or words.say("all_places")
    out.begin_letter(f"{title} · {place}", words.say("foot"))
    y = out.text(LEFT, 17.0, title, sheet.TITLE, _FULL)
    y = out.text(LEFT, y, place, sheet.HERO, _FULL)
    made = local(paper.reports[0].made_at, paper.time_zone)
    y = out.text(
        LEFT,
        y,
        words.say("made_at", at=f"{words.day(made.date())} {made:%H:%M}"),
        sheet.LABEL,
        _FULL,
    )
    y += 4.0
    if paper.month is not None:
        y = _at_a_glance(out, words, paper, y) + 6.0
    for report in paper.reports:
        y = _figure(out, words, report, y) + 7.0
    out.end_page()
    return out.finish()


def _at_a_glance(out: Sheet, words: ReportWords, paper: Paper, y: float) -> float:
    y = out.text(LEFT, y, words.say("at_a_glance"), sheet.HERO, _FULL)
    before = paper.before or {}
    y = _row(out, y, (words.say("figure"), words.month(paper.month or date.min),
                      words.say("month_before")), sheet.LABEL)  # fmt: skip
    out.rule(y + 0.6)
    y += 2.0
    for left, report in zip(range(len(paper.reports), 0, -1), paper.reports, strict=True):
        figure = report.figure
        y = out.fit(y, _together(left) * sheet.BODY.step)
        earlier = before.get(figure.code)
        then = words.short(figure, earlier) if earlier and not figure.is_standing else ""
        name = figure.in_language(words.language).name
        y = _row(out, y, (name, words.short(figure, report.whole), then), sheet.BODY)
    return y


def _row(out: Sheet, y: float, cells: Sequence[str], style: sheet.Style) -> float:
    y = out.fit(y, style.step)
    left = LEFT
    for cell, room in zip(cells, (_FIGURE, _NOW, _BEFORE), strict=True):
        out.shrunk(left, y, cell, style, room - 2.0)
        left += room
    return y + style.step


def _figure(out: Sheet, words: ReportWords, report: FigureReport, y: float) -> float:
    """Write one figure; its name and what it says stay with its chart, or with its first bars."""
    told = report.figure.in_language(words.language)
    lines = report.lines[:_MOST_BARS]
    has_chart = any(line.cases for line in lines)
    says = f"{words.headline(report)} · {words.period(report)}"
    head = ((told.name, sheet.HERO), (says, sheet.STRONG), (told.definition, sheet.SMALL))
    high = sum(len(out.lines(said, style, _FULL)) * style.step for said, style in head)
    bars = (len(lines) if len(lines) <= _WHOLE else _TOGETHER) if has_chart else 0
    y = out.fit(y, high + 2.0 + (bars + 1) * _STEP)
    for said, style in head:
        y = out.text(LEFT, y, said, style, _FULL)
    y += 2.0
    if not has_chart:
        return out.text(LEFT, y, words.say("no_cases"), sheet.BODY, _FULL)
    y = _legend(out, words, report, y)
    most = max((line.high or line.value or 0.0) for line in lines)
    for left, line in zip(range(len(lines), 0, -1), lines, strict=True):
        y = out.fit(y, _together(left) * _STEP)
        _bar(out, words, report, line, most, y)
        y += _STEP
    return y


def _together(left: int) -> int:
    """Return for how many rows there must be room before the next of so many: the last stay."""
    return left if left == _TOGETHER else 1


def _legend(out: Sheet, words: ReportWords, report: FigureReport, y: float) -> float:
    """Say what the bars stand for: how they are taken apart, and what is hatched."""
    by = words.grouping(report.figure, report.asked.by)
    out.shrunk(LEFT, y, by, sheet.LABEL, _LABEL)
    if report.figure.measure is Measure.SPREAD:
        x = LEFT + _LABEL + _GAP
        for name, hatched in (("legend_median", False), ("legend_high", True)):
            out.bar(x, y + 1.2, 6.0, 2.6, hatched=hatched)
            out.shrunk(x + 8.0, y, words.say(name), sheet.LABEL, 40.0)
            x += 34.0
    return y + _STEP


def _bar(
    out: Sheet, words: ReportWords, report: FigureReport, line: Line, most: float, y: float
) -> None:
    figure = report.figure
    label = words.key(report.asked.by, line.key, report.names)
    out.shrunk(LEFT, y, _writable(label), sheet.BODY, _LABEL)
    left, top = LEFT + _LABEL + _GAP, y + (sheet.BODY.step - _HIGH) / 2
    scale = _BARS / most if most else 0.0
    if line.high:
        out.bar(left, top, max(line.high * scale, 0.3), _HIGH, hatched=True)
    if line.value:
        out.bar(left, top, max(line.value * scale, 0.3), _HIGH)
    said = words.value(figure, line)
    if figure.measure is Measure.SPREAD and line.high is not None:
        said = f"{said} · {words.amount(line.high, figure.unit)}"
    out.shrunk(RIGHT - _VALUE, y, said, sheet.BODY, _VALUE)


def _writable(name: str) -> str:
    lacking = {chr(int(point[2:], 16)) for point in fonts.uncovered(name)}
    return "".join("?" if one in lacking else one for one in fonts.tidy(name))
