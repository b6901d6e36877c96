"""`counter-app photo`: what can be measured of a photo, and what only a person can tell."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from counter_app.cli import words
from counter_app.cli.console import Console
from counter_app.cli.grammar import REFUSED, console_of, group
from counter_app.cli.words import capture as capture_words
from counter_app.domain.capture.photo_quality import (
    Limit,
    PhotoQuality,
    PhotoRules,
    QualityLine,
    Verdict,
)
from counter_app.domain.clock import SystemClock
from counter_app.domain.errors import Code, CounterError, Invalid
from counter_app.domain.partial_date import PartialDate

if TYPE_CHECKING:
    from counter_app.devices.ports import PhotoScore

_BAD: Final = frozenset({Verdict.POOR, Verdict.UNUSABLE})


@group("photo")
def photo() -> None:
    """Tell what can be measured of a photo."""


@photo.command("check")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--on", "day", metavar="DATE", help="The day to judge by; today by default.")
@click.pass_context
def check(ctx: click.Context, file: Path, day: str | None) -> None:
    """Measure a photo and judge it by the limits of the day; nothing is kept.

    Size, light, sharpness and age only: eyes, expression and likeness are questions to a person.
    Exit code 1 for a photo that is poor or of no use.
    """
    from counter_app.devices.photo_measures import measure
    from counter_app.devices.pictures import read_file
    from counter_app.settings import photo_rules

    console = console_of(ctx)
    data, rules = read_file(file), photo_rules()
    quality = rules.judge(measure(data), _day(day))
    for line in quality.lines:
        _show(console, line)
    console.write(_together(console, quality))
    console.say("photo_asked")
    for question in rules.asked(of_file=True):
        console.write(f"  - {question.say(console.language)}")
    scores = _scores(console, data)
    console.answer(as_data(quality, rules, scores))
    if quality.verdict in _BAD:
        ctx.exit(REFUSED)


def as_data(
    quality: PhotoQuality, rules: PhotoRules, scores: tuple[PhotoScore, ...] | None
) -> dict[str, Any]:
    """Return all that was measured, each with its limits and source; `scores` are hints or None."""
    return {
        "verdict": quality.verdict, "unknown": quality.unknown,
        "rules": {"version": rules.version, "from": rules.valid_from},
        "format": quality.facts.format, "colour": quality.facts.is_colour,
        "taken_on": quality.facts.taken_on,
        "measures": [
            {
                "measure": line.measure, "value": line.value, "least": line.limit.least,
                "most": line.limit.most, "floor": line.limit.floor, "verdict": line.verdict,
                "source": line.limit.source,
            }
            for line in quality.lines
        ],
        "questions": [
            {"code": one.code, "en": one.say("en"), "nl": one.say("nl"), "source": one.source}
            for one in rules.asked(of_file=True)
        ],
        "program": None if scores is None else {one.name: one.value for one in scores},
    }  # fmt: skip


def _day(text: str | None) -> date:
    if text is None:
        return SystemClock().now().astimezone(words.ZONE).date()
    read = PartialDate.parse(text)
    latest = read.latest()
    if not read.is_complete or latest is None:
        raise Invalid(Code.BAD_DATE, "on", value=text)
    return latest


def _show(console: Console, line: QualityLine) -> None:
    unknown = words.sentence("photo_unknown", console.language)
    console.say(
        "photo_line", verdict=_said(console, line.verdict),
        measure=words.pick(capture_words.MEASURES[line.measure], console.language),
        value=unknown if line.value is None else f"{line.value:g}", limit=_limit(line.limit),
        source=line.limit.source,
    )  # fmt: skip


def _together(console: Console, quality: PhotoQuality) -> str:
    said = console.words("photo_verdict", verdict=_said(console, quality.verdict))
    names = ", ".join(
        words.pick(capture_words.MEASURES[one], console.language) for one in quality.unknown
    )
    return f"{said} {console.words('photo_not_known', names=names)}" if names else said


def _limit(limit: Limit) -> str:
    least = "" if limit.least is None else f">= {limit.least:g}"
    most = "" if limit.most is None else f"<= {limit.most:g}"
    return ", ".join(part for part in (least, most) if part)


def _said(console: Console, verdict: Verdict) -> str:
    return words.pick(capture_words.VERDICTS[verdict], console.language)


def _scores(console: Console, data: bytes) -> tuple[PhotoScore, ...] | None:
    """Ask the quality program of the settings; None where there is none or it says nothing."""
    from counter_app.devices.registry import photo_adviser

    adviser = photo_adviser(console.settings.photo_program)
    if adviser is None:
        console.say("photo_no_program")
        return None
    try:
        found = adviser.scores(data)
    except CounterError:
        console.say("photo_program_failed")
        return None
    for one in found:
        console.say("photo_score", name=one.name, value=one.value)
    return found
