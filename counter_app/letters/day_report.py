"""The report of an issuance day on paper and as tables, and the list of an institution."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from counter_app.domain.issuance_days.report import DayReport, InstitutionList
from counter_app.letters import sheet
from counter_app.letters.sheet import LEFT, RIGHT, Sheet
from counter_app.letters.texts import Texts, local, texts

Cell = str | int | float | date | datetime | None
_FULL: Final = RIGHT - LEFT
_GAP: Final = 2.0
_COUNTED, _LINE, _MOST = 56.0, 6.0, 150.0
"""Millimetres: what the count needs with its signatures, each difference, and at most together."""
_WIDEST_BAR: Final = 12.0
_FIGURES: Final = (
    "invited", "accepted", "not_coming", "unanswered", "expected_guests", "came", "no_show",
    "uninvited", "served", "handed_out", "refused", "doubts", "doubts_settled", "undone",
    "best_quarter", "desks_used",
)  # fmt: skip
_WAITS: Final = ("mean_wait", "long_wait", "longest_wait")


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the report: a name, a head, and rows as long as the head."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables(report: DayReport, language: str) -> tuple[Table, ...]:
    """Return the report as tables, those without rows too: what did not happen is told as well."""
    words = texts(language)
    say = _saying(words)
    zone = ZoneInfo(report.zone)
    figures: list[tuple[Cell, ...]] = [(say(name), getattr(report, name)) for name in _FIGURES]
    figures += [(say(name), _minutes(words, getattr(report, name))) for name in _WAITS]
    figures += [
        (say("finished_at"), f"{report.finished_at.astimezone(zone):%H:%M}"
         if report.finished_at else say("none")),
        (say("desk_use"), words.say("day_report.percent", percent=round(report.desk_use * 100))),
    ]  # fmt: skip
    return (
        Table(say("figures"), (say("figure"), say("value")), tuple(figures)),
        Table(say("cards"), (say("outcome"), say("number")), tuple(
            (words.term("day_report.fate", fate), number) for fate, number in report.cards
        )),
        Table(say("institutions"), tuple(say(name) for name in (
            "institution", "expected", "listed", "invited", "came", "no_show", "handed_out",
            "left_over",
        )), tuple(
            (one.name, one.expected, one.listed, one.invited, one.came, one.no_show,
             one.handed_out, one.left_over)
            for one in report.institutions
        )),
        Table(say("quarters"), tuple(say(name) for name in (
            "quarter", "came", "handed_out", "waiting",
        )), tuple(
            (f"{one.begins_at.astimezone(zone):%H:%M}", one.came, one.handed_out, one.waiting)
            for one in report.quarters
        )),
        Table(say("refusals"), (say("reason"), say("number")), tuple(
            (words.term("day_report.refusal", reason), number)
            for reason, number in report.refusals
        )),
        _returns(words, report),
        _differences(words, report),
    )  # fmt: skip


def _returns(words: Texts, report: DayReport) -> Table:
    say = _saying(words)
    head = ("reference", "label", "seal", "number", "institution", "destination", "received")
    return Table(say("returns"), tuple(say(name) for name in head), tuple(
        (
            bag.reference, bag.label, bag.seal, bag.cards, bag.institution or say("several"),
            bag.destination or say("maker"), say("yes" if bag.is_received else "no"),
        )
        for bag in report.returns
    ))  # fmt: skip


def _differences(words: Texts, report: DayReport) -> Table:
    say = _saying(words)
    head = ("card", "found", "explanation", "note")
    return Table(say("differences"), tuple(say(name) for name in head), tuple(
        (
            one.number, say("no" if one.is_expected else "yes"),
            words.term("day_report.counted", one.explanation) if one.explanation else "",
            one.note,
        )
        for one in report.differences
    ))  # fmt: skip


def institution_table(of: InstitutionList, language: str) -> Table:
    """Return the list for an institution: its own lines, and whether the card was handed out."""
    words = texts(language)
    say = _saying(words)
    head = ("list_name", "row", "surname", "given_names", "given_number", "has_card", "on")
    return Table(say("list_title"), tuple(say(name) for name in head), tuple(
        (
            line.list_name, line.row, line.surname, line.given_names, line.given_number,
            say("yes" if line.has_card else "no"), line.handed_out_on,
        )
        for line in of.lines
    ))  # fmt: skip


def render(report: DayReport, language: str) -> bytes:
    """Return the report as PDF: figures, a chart of the day, institutions, bags, differences."""
    words = texts(language)
    say = _saying(words)
    found = tables(report, language)
    day = words.date(report.day)
    out = Sheet(say("title"), words.language)
    out.begin_letter(f"{say('title')} · {report.place} · {day}", say("foot"))
    y = out.text(LEFT, 17.0, f"{say('title')} · {report.name}", sheet.TITLE, _FULL)
    y = out.text(LEFT, y, f"{report.place}, {day}", sheet.HERO, _FULL)
    told = "closed" if report.is_closed else "not_closed"
    moment = words.moment(local(report.made_at, report.zone))
    y = out.text(LEFT, y, words.say(f"day_report.{told}", moment=moment), sheet.LABEL, _FULL)
    figures, cards, institutions, quarters, refusals, returns, differences = found
    y = _two_columns(out, y + 2.0, figures)
    y = _chart(out, y + 4.0, quarters)
    for one, shares in (
        (cards, (4, 1)), (institutions, (5, 2, 2, 3, 2, 2, 3, 2)), (refusals, (4, 1)),
        (returns, (3, 2, 3, 2, 4, 4, 2)),
    ):  # fmt: skip
        if one.rows:
            y = _table(out, y + 3.0, one, shares)
    # nobody signs a sheet on which nothing else stands: what two people counted goes along
    y = out.fit(y + 3.0, min(_COUNTED + _LINE * len(differences.rows), _MOST))
    y = _heading(out, y, differences.name)
    if report.counted_by:
        first, second = report.counted_by
        said = words.say("day_report.counted_by", first=first, second=second)
        y = out.text(LEFT, y, said, sheet.BODY, _FULL)
    lacking = "no_differences" if report.counted_by else "not_counted"
    if differences.rows:
        y = _table(out, y, differences, (3, 2, 3, 4), has_heading=False)
    else:
        y = out.text(LEFT, y, say(lacking), sheet.BODY, _FULL)
    _signatures(out, y + 8.0, words)
    out.end_page()
    return out.finish()


def _two_columns(out: Sheet, y: float, figures: Table) -> float:
    half = -(-len(figures.rows) // 2)
    wide = _FULL / 2 - 4.0
    top = _heading(out, y, figures.name)
    for number, (name, value) in enumerate(figures.rows):
        left = LEFT if number < half else LEFT + _FULL / 2 + 4.0
        at = top + (number % half) * sheet.BODY.step
        out.shrunk(left, at, str(name), sheet.LABEL, wide - 24.0)
        out.shrunk(left + wide - 22.0, at, str(value), sheet.STRONG, 22.0)
    return top + half * sheet.BODY.step


def _chart(out: Sheet, y: float, quarters: Table) -> float:
    """Draw what was handed out in each quarter as bars, with the numbers above them."""
    if not quarters.rows:
        return y
    tall, foot = 34.0, 5.0
    y = _heading(out, out.fit(y, tall + foot + 14.0), f"{quarters.name}: {quarters.head[2]}")
    most = max(1, *(int(str(row[2])) for row in quarters.rows))
    wide = _FULL / len(quarters.rows)
    every = max(1, -(-len(quarters.rows) // 24))
    base = y + tall + 4.0
    for number, row in enumerate(quarters.rows):
        value, left = int(str(row[2])), LEFT + number * wide
        high = tall * value / most
        if value:
            out.block(left, base - high, min(wide * 0.76, _WIDEST_BAR), high)
        if number % every == 0:
            out.shrunk(left, base + 0.6, str(row[0]), sheet.SMALL, wide * every - 0.5)
            if value:
                out.shrunk(left, base - high - 3.9, str(value), sheet.SMALL, wide * every - 0.5)
    out.rule(base)
    return base + foot


def _table(
    out: Sheet, y: float, of: Table, shares: Sequence[int], *, has_heading: bool = True
) -> float:
    if has_heading:
        y = _heading(out, y, of.name)
    unit = (_FULL - _GAP * (len(shares) - 1)) / sum(shares)
    edges, left = [], LEFT
    for share in shares:
        edges.append((left, share * unit))
        left += share * unit + _GAP
    y = _row(out, y, of.head, edges, sheet.SMALL)
    out.rule(y + 0.6)
    y += 1.6
    for row in of.rows:
        y = _row(out, y, row, edges, sheet.BODY)
    return y


def _row(
    out: Sheet, y: float, cells: Sequence[Cell], edges: Sequence[tuple[float, float]],
    style: sheet.Style,
) -> float:  # fmt: skip
    broken = [
        out.lines(str(cell), style, width) or ("",)
        for cell, (_, width) in zip(cells, edges, strict=True)
    ]
    deepest = max(len(lines) for lines in broken)
    y = out.fit(y, deepest * style.step)
    for lines, (left, width) in zip(broken, edges, strict=True):
        for number, text in enumerate(lines):
            out.shrunk(left, y + number * style.step, text, style, width)
    return y + deepest * style.step


def _heading(out: Sheet, y: float, text: str) -> float:
    return out.text(LEFT, out.fit(y, 24.0), text, sheet.HEADING, _FULL) + 0.6


def _signatures(out: Sheet, y: float, words: Texts) -> None:
    wide = _FULL / 2 - 6.0
    y = out.fit(y, 22.0) + 12.0
    for number, name in enumerate(("signed_first", "signed_second")):
        left = LEFT + number * (wide + 12.0)
        out.rule(y, left, left + wide)
        out.text(left, y + 1.0, words.say(f"day_report.{name}"), sheet.LABEL, wide)


def _minutes(words: Texts, seconds: float) -> str:
    return words.say("day_report.minutes", minutes=round(seconds / 60))


def _saying(words: Texts) -> Callable[[str], str]:
    """Return what finds the report's own words."""
    return lambda name: words.say(f"day_report.{name}")
