"""What can be measured of a photo and what a clerk is asked, by dated limits with their sources.

Only what a few lines of arithmetic can tell is measured. Eyes, expression, likeness and head cover
are questions to a person: a number for them would be a guess.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum, unique
from typing import Any, Final


@unique
class Measure(StrEnum):
    """What is measured, in the order in which it is told."""

    WIDTH = "width"
    HEIGHT = "height"
    SHAPE = "shape"
    DARK = "dark"
    LIGHT = "light"
    BRIGHTNESS = "brightness"
    TONES = "tones"
    SHARPNESS = "sharpness"
    BACKGROUND = "background"
    AGE = "age"


@unique
class Verdict(StrEnum):
    """What a measure comes to.

    HINT says that somebody should look; POOR that the photo counts as poor; UNUSABLE that nobody
    can take it; UNKNOWN that it could not be measured.
    """

    GOOD = "good"
    UNKNOWN = "unknown"
    HINT = "hint"
    POOR = "poor"
    UNUSABLE = "unusable"


_ORDER: Final = tuple(Verdict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoFacts:
    """What was measured of a picture, without a judgement; never the picture.

    Attributes:
        format: "JPEG", "JPEG2000" or "PNG".
        is_colour: whether it has colours, or greys only.
        values: each measure in its unit (pixels, width by height, percent, 0-255, tones, ratio).
        taken_on: from which day it is, None where nothing says so.
    """

    format: str
    is_colour: bool
    values: Mapping[Measure, float]
    taken_on: date | None = None

    def from_day(self, taken_on: date) -> PhotoFacts:
        """Return the same facts of a photo that is known to be from a day."""
        return replace(self, taken_on=taken_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """What a measure should be.

    Attributes:
        least: below it the verdict is `otherwise`.
        most: above it likewise.
        floor: below it the photo is of no use.
        source: where the limit comes from, or "assumed".
    """

    least: float | None = None
    most: float | None = None
    floor: float | None = None
    otherwise: Verdict = Verdict.POOR
    source: str

    def judge(self, value: float | None) -> Verdict:
        """Return the verdict on a value; None could not be measured."""
        if value is None:
            return Verdict.UNKNOWN
        if self.floor is not None and value < self.floor:
            return Verdict.UNUSABLE
        is_low = self.least is not None and value < self.least
        is_high = self.most is not None and value > self.most
        return self.otherwise if is_low or is_high else Verdict.GOOD


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What only a person can tell, answered yes or no.

    Attributes:
        words: the sentence per language; yes is always the good answer.
        files_only: whether it is asked of pictures from a file only.
    """

    code: str
    words: Mapping[str, str]
    source: str
    files_only: bool = False

    def say(self, language: str) -> str:
        """Return the sentence in a language; in English where there is none."""
        return self.words.get(language, self.words["en"])


@dataclass(frozen=True, slots=True, kw_only=True)
class QualityLine:
    """One measure of one photo: the value, what it should be, the verdict, the source."""

    measure: Measure
    value: float | None
    limit: Limit
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoQuality:
    """What the measures of one photo come to, by which version of the limits."""

    facts: PhotoFacts
    lines: tuple[QualityLine, ...]
    version: int

    @property
    def verdict(self) -> Verdict:
        """The worst verdict on what could be measured; what could not does not weigh."""
        known = (line.verdict for line in self.lines if line.verdict is not Verdict.UNKNOWN)
        return max(known, key=_ORDER.index, default=Verdict.UNKNOWN)

    @property
    def unknown(self) -> tuple[Measure, ...]:
        """What could not be measured."""
        return tuple(line.measure for line in self.lines if line.verdict is Verdict.UNKNOWN)

    def line(self, measure: Measure) -> QualityLine:
        """Return the line of a measure. Raises KeyError."""
        return {line.measure: line for line in self.lines}[measure]

    def as_data(self) -> dict[str, Any]:
        """Return values and verdicts in plain words and numbers, as they are recorded."""
        return {
            "version": self.version,
            "format": self.facts.format,
            "colour": self.facts.is_colour,
            "measures": {
                line.measure.value: {"value": line.value, "verdict": line.verdict.value}
                for line in self.lines
            },
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoRules:
    """The limits of the day and the questions, as `resources/rules/photo_quality.toml` has them."""

    version: int
    valid_from: date
    limits: Mapping[Measure, Limit]
    questions: tuple[Question, ...] = field(default=())

    @classmethod
    def parse(cls, text: str) -> PhotoRules:
        """Read the rules (TOML). Raises KeyError or ValueError for damaged or lacking data."""
        data = tomllib.loads(text)
        return cls(
            version=data["version"],
            valid_from=data["from"],
            limits={measure: _limit(data["measures"][measure.value]) for measure in Measure},
            questions=tuple(
                Question(
                    code=code, words={"en": asked["en"], "nl": asked["nl"]},
                    source=asked["source"], files_only=asked.get("files_only", False),
                )
                for code, asked in data["questions"].items()
            ),
        )  # fmt: skip

    def judge(self, facts: PhotoFacts, on: date) -> PhotoQuality:
        """Judge a photo on a day; its age is counted in days until then."""
        values: dict[Measure, float | None] = {one: facts.values.get(one) for one in Measure}
        if facts.taken_on is not None:
            values[Measure.AGE] = float((on - facts.taken_on).days)
        lines = tuple(
            QualityLine(
                measure=one, value=values[one], limit=self.limits[one],
                verdict=self.limits[one].judge(values[one]),
            )
            for one in Measure
        )  # fmt: skip
        return PhotoQuality(facts=facts, lines=lines, version=self.version)

    def asked(self, *, of_file: bool) -> tuple[Question, ...]:
        """Return what a clerk answers about a photo from the desk's camera, or from a file."""
        return tuple(one for one in self.questions if of_file or not one.files_only)


def _limit(data: Mapping[str, Any]) -> Limit:
    return Limit(
        least=data.get("least"), most=data.get("most"), floor=data.get("floor"),
        otherwise=Verdict(data.get("otherwise", Verdict.POOR)), source=data["source"],
    )  # fmt: skip
