"""Scenarios beside each other on paper: a chart, a table, and what all of it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from reportlab.lib.colors import Color, HexColor

from counter_app.domain.scenarios.assumptions import Assumptions
from counter_app.domain.scenarios.courses import Band, Course, Outcome
from counter_app.domain.scenarios.effects import Effect, EffectKind
from counter_app.letters import sheet
from counter_app.letters.line_chart import Line, chart
from counter_app.letters.sheet import LEFT, RIGHT, Sheet
from counter_app.letters.texts import Texts, texts

_FULL = RIGHT - LEFT
_VALUES = LEFT + 42.0
_CHART_HEIGHT = 70.0
MOST: Final = 4
"""More lines than that in one chart cannot be told apart."""

_DASHES: Final[tuple[tuple[float, ...], ...]] = ((), (5, 2), (1.5, 2), (7, 2, 1.5, 2))
_COLOURS: Final[tuple[Color, ...]] = tuple(
    HexColor(one) for one in ("#14181F", "#1F5FA8", "#8A3B12", "#4B6B1F")
)
_COLUMNS: Final = (
    ("mean", 44.0, 30.0), ("worst", 76.0, 24.0), ("visits", 102.0, 20.0),
    ("elsewhere", 124.0, 20.0), ("hours", 146.0, 18.0),
)  # fmt: skip
"""Heading, left edge and width, in millimetres from the left margin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioReport:
    """Scenarios to compare on paper, at most four of them."""

    language: str
    day: date
    outcomes: tuple[Outcome, ...]
    given: Assumptions


def report(data: ScenarioReport) -> bytes:
    """Return the comparison as PDF."""
    words = texts(data.language)
    title = words.say("scenarios.title")
    out = Sheet(title, words.language)
    out.begin_letter(title, words.say("scenarios.foot", day=words.date(data.day)))
    y = out.text(LEFT, 17.0, title, sheet.TITLE, _FULL)
    y = out.text(LEFT, y, words.date(data.day), sheet.LABEL, _FULL) + 4.0
    for number, outcome in enumerate(data.outcomes[:MOST]):
        y = _question(out, y, words, outcome, number, data.given)
    y = _heading(out, y + 1.0, words.say("scenarios.waiting_heading"), _CHART_HEIGHT + 56.0)
    y = out.text(LEFT, y, words.say("scenarios.waiting_words"), sheet.LABEL, _FULL) + 2.0
    lines = tuple(_lines(data.outcomes[:MOST], words))
    y = chart(out, y, _CHART_HEIGHT, lines, lambda week: words.say("scenarios.week", number=week))
    y = _heading(out, y + 3.0, words.say("scenarios.table_heading"), 30.0)
    y = _table(out, y, words, data.outcomes[:MOST])
    y = _heading(out, y + 3.0, words.say("scenarios.assumptions_heading"), 30.0)
    for sentence in assumptions(words, data.given):
        y = out.text(LEFT, y, sentence, sheet.BODY, _FULL) + 1.6
    out.end_page()
    return out.finish()


def effect_words(words: Texts, effect: Effect, given: Assumptions) -> str:
    """Return what an effect is, and from when to when; weeks are counted from 1."""
    key = effect.kind.value
    if effect.kind is EffectKind.VALIDITY and effect.issued:
        key = "validity_issued"
    signed = effect.kind in {EffectKind.INFLOW, EffectKind.OPENING}
    group = given.groups.get(effect.name) if effect.kind is EffectKind.GROUP else None
    said = words.say(
        f"scenarios.effect.{key}", percent=f"{effect.percent:+d}" if signed else effect.percent,
        number=_number(effect.number or (group.persons if group else 0)), years=effect.years,
        name=effect.name, within=effect.within or (group.weeks if group else 0),
    )  # fmt: skip
    if effect.until_week is not None:
        return words.say(
            "scenarios.effect.span", words=said, first=effect.from_week + 1, last=effect.until_week
        )
    if effect.from_week:
        return words.say("scenarios.effect.span_open", words=said, first=effect.from_week + 1)
    return said


def scenario_name(words: Texts, outcome: Outcome) -> str:
    """Return what a scenario is called; one that came with the program, in the language."""
    name = outcome.scenario.name
    key = f"scenarios.preset.{name}"
    return words.say(key) if words.has(key) else name


def assumptions(words: Texts, given: Assumptions) -> tuple[str, ...]:
    """Return what all scenarios rest on, each with its source."""
    return (
        words.say("scenarios.definition"),
        words.say("scenarios.assumed_date", day=words.date(given.valid_from)),
        words.say("scenarios.source_visits", visits=_number(given.country_visits),
                  source=given.country_source),
        words.say("scenarios.source_documents", years=given.valid_years,
                  renewal=round(given.renewal * 100)),
        words.say("scenarios.source_partners", municipalities=given.municipalities,
                  taken=round(given.taken * 100)),
        words.say("scenarios.source_again", again=_decimal(words, given.again * 100)),
        words.say("scenarios.source_rest"),
    )  # fmt: skip


def _question(
    out: Sheet, y: float, words: Texts, outcome: Outcome, number: int, given: Assumptions
) -> float:
    asked = outcome.scenario
    y = _heading(out, y, f"{number + 1}. {scenario_name(words, outcome)}", 24.0)
    for key, value in (
        ("base", words.term("scenarios.base_kind", asked.base.value)),
        ("asked", words.say("scenarios.asked_value", day=words.date(asked.first_day),
                            weeks=asked.weeks, runs=asked.runs)),
        ("happens", _effects(words, asked.effects, given, "nothing")),
        ("done", _effects(words, asked.measures, given, "no_measures")),
    ):  # fmt: skip
        below = out.text(LEFT, y, words.say(f"scenarios.{key}"), sheet.LABEL, 40.0)
        y = max(below, out.text(_VALUES, y, value, sheet.BODY, RIGHT - _VALUES)) + 0.4
    return y + 2.0


def _effects(words: Texts, effects: Sequence[Effect], given: Assumptions, none: str) -> str:
    said = [effect_words(words, one, given) for one in effects]
    return "; ".join(said) or words.say(f"scenarios.{none}")


def _lines(outcomes: Sequence[Outcome], words: Texts) -> Iterator[Line]:
    """Yield each scenario's last word: with its measures, where it has some."""
    for number, outcome in enumerate(outcomes):
        yield Line(
            label=f"{number + 1}. {scenario_name(words, outcome)}", bands=outcome.last.waiting,
            dash=_DASHES[number], colour=_COLOURS[number],
        )  # fmt: skip


def _heading(out: Sheet, y: float, title: str, least: float) -> float:
    y = out.fit(y, least)
    out.rule(y)
    return out.text(LEFT, y + 2.2, title, sheet.HEADING, _FULL) + 1.0


def _table(out: Sheet, y: float, words: Texts, outcomes: Sequence[Outcome]) -> float:
    y = out.fit(y, 20.0)
    out.shrunk(LEFT, y, words.say("scenarios.scenario"), sheet.LABEL, 42.0)
    for key, left, wide in _COLUMNS:
        out.shrunk(LEFT + left, y, words.say(f"scenarios.{key}"), sheet.LABEL, wide)
    y += sheet.LABEL.step + 1.0
    for number, outcome in enumerate(outcomes):
        y = out.fit(y, 16.0)
        name = f"{number + 1}. {scenario_name(words, outcome)}"
        y = out.shrunk(LEFT, y, name, sheet.STRONG, _FULL)
        for key, course in (("without", outcome.without), ("answered", outcome.answered)):
            if course is not None:
                y = _row(out, y, words.say(f"scenarios.{key}"), course)
        y += 1.2
    return y


def _row(out: Sheet, y: float, name: str, course: Course) -> float:
    values = {
        "mean": _days(course.mean), "worst": f"{course.worst.middle:.0f}",
        "visits": _number(course.at_counters), "elsewhere": _number(course.elsewhere),
        "hours": _number(course.desk_hours),
    }  # fmt: skip
    out.shrunk(LEFT + 4.0, y, name, sheet.BODY, 39.0)
    for key, left, wide in _COLUMNS:
        out.shrunk(LEFT + left, y, values[key], sheet.BODY, wide)
    return y + sheet.BODY.step


def _days(band: Band) -> str:
    return f"{band.middle:.0f} ({band.low:.0f}–{band.high:.0f})"


def _decimal(words: Texts, value: float) -> str:
    mark = "," if words.language == "nl" else "."
    return f"{value:.1f}".replace(".", mark)


def _number(value: float) -> str:
    return f"{round(value):,}".replace(",", "\u202f")
