"""Example persons with the answer that the texts give: the tests that belong to a rule set.

They are written as a table that a lawyer can read. A record reads `2023-05-01 desk poor`, several
are joined by ` + `; the last word may be poor, unstated, lasting (no finger, ever), passing (a
finger, for a time) or partly (a finger, ever). A column for signatures on record stands in the
table only where an example speaks of one.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse.dates import birthday
from counter_app.domain.reuse.decision import Answer, Decision, Reason
from counter_app.domain.reuse.engine import decide_on_the_day
from counter_app.domain.reuse.facts import (
    Capture,
    Facts,
    Finger,
    FingerMissing,
    Modality,
    Place,
    Product,
    Quality,
)
from counter_app.domain.reuse.rules import Law, ReuseRules, RuleSet

COLUMNS: Final = (
    "number", "rule set", "day", "document", "born", "photo", "fingerprints", "answer", "reason",
    "source", "because",
)  # fmt: skip
_SIGNATURE: Final = "signature"
_MISSING: Final[Mapping[str, Mapping[Finger, FingerMissing]]] = {
    "lasting": dict.fromkeys(Finger, FingerMissing.LASTING),
    "passing": {Finger.RIGHT_INDEX: FingerMissing.PASSING},
    "partly": {Finger.RIGHT_INDEX: FingerMissing.LASTING},
}
_QUALITY: Final = {"poor": Quality.POOR, "unstated": Quality.NOT_STATED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A made-up person, and what is expected of the rules.

    Attributes:
        number: as lawyers refer to it.
        rule_set: the code of the set it is a test of.
        source: article or page.
        because: why the texts say so, in a few words.
    """

    number: str
    rule_set: str
    facts: Facts
    answer: Answer
    reason: Reason
    source: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """An example and what the rules say of it."""

    example: Example
    decision: Decision

    @property
    def is_right(self) -> bool:
        """Whether answer and reason are those expected."""
        said = (self.decision.answer, self.decision.reason)
        return said == (self.example.answer, self.example.reason)


def check(law: Law, rules: RuleSet, examples: Iterable[Example]) -> tuple[Checked, ...]:
    """Run the examples of a set; a day on which it does not hold gives no answer."""
    alone = ReuseRules(law, (rules,))
    return tuple(
        Checked(example=one, decision=decide_on_the_day(alone, one.facts)) for one in examples
    )


def read(text: str) -> tuple[Example, ...]:
    """Read a table of examples.

    Raises:
        Invalid: BAD_DATE, BAD_WORD, REQUIRED with the example's number; FILE_UNKNOWN_COLUMNS.
    """
    if not text.strip():
        return ()
    table = csv.DictReader(io.StringIO(text))
    if not set(COLUMNS) <= set(table.fieldnames or ()):
        raise Invalid(Code.FILE_UNKNOWN_COLUMNS, "examples")
    return tuple(example(row) for row in table)


def example(row: Mapping[str, str]) -> Example:
    """Read one line of the table. Raises as `read`."""
    number = row["number"].strip()
    try:
        return Example(
            number=number, rule_set=row["rule set"].strip(),
            facts=Facts(
                born=PartialDate.parse(row["born"]), product=Product(row["document"]),
                on=_day(row["day"]),
                captures=captures(Modality.PHOTO, row["photo"])
                + captures(Modality.FINGERPRINTS, row["fingerprints"])
                + captures(Modality.SIGNATURE, row.get(_SIGNATURE) or ""),
            ),
            answer=Answer(row["answer"]), reason=Reason(row["reason"]), source=row["source"],
            because=row["because"],
        )  # fmt: skip
    except Invalid as error:
        error.values.setdefault("number", number)
        raise
    except ValueError:
        raise Invalid(Code.BAD_WORD, "examples", number=number) from None


def moved(one: Example, years: int) -> Example:
    """Return an example with all its days so many years later, for a set of other days.

    Ages and the age of records stay as they are, but for a day around 29 February.
    """
    facts, born = one.facts, one.facts.born
    then = born
    if born.year:
        then = (
            PartialDate.of(birthday(date(born.year, born.month, born.day), years))
            if born.is_complete
            else PartialDate(born.year + years, born.month)
        )
    captures = tuple(
        replace(each, taken_on=birthday(each.taken_on, years)) for each in facts.captures
    )
    later = replace(facts, born=then, on=birthday(facts.on, years), captures=captures)
    return replace(one, facts=later)


def row_of(one: Example) -> dict[str, str]:
    """Return the line of the table that stands for an example."""
    facts = one.facts
    return {
        "number": one.number, "rule set": one.rule_set, "day": facts.on.isoformat(),
        "document": facts.product.value, "born": facts.born.iso(),
        "photo": _records(facts, Modality.PHOTO),
        "fingerprints": _records(facts, Modality.FINGERPRINTS),
        _SIGNATURE: _records(facts, Modality.SIGNATURE),
        "answer": one.answer.value, "reason": one.reason.value, "source": one.source,
        "because": one.because,
    }  # fmt: skip


def written(examples: Iterable[Example]) -> str:
    """Write the table that `read` reads."""
    out, rows = io.StringIO(), [row_of(one) for one in examples]
    is_signed = any(row[_SIGNATURE] for row in rows)
    columns = (*COLUMNS, _SIGNATURE) if is_signed else COLUMNS
    writer = csv.DictWriter(out, columns, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def captures(modality: Modality, text: str) -> tuple[Capture, ...]:
    """Read the records of one modality. Raises Invalid(BAD_WORD, BAD_DATE)."""
    return tuple(_capture(modality, one) for one in text.split(" + ") if one.strip())


def _capture(modality: Modality, text: str) -> Capture:
    day, *rest = text.split()
    place, word = (*rest, "", "")[:2]
    if place not in {one.value for one in Place} or word not in {"", *_MISSING, *_QUALITY}:
        raise Invalid(Code.BAD_WORD, modality.value)
    return Capture(
        modality=modality, taken_on=_day(day), place=Place(place),
        quality=_QUALITY.get(word, Quality.GOOD), missing=_MISSING.get(word, {}),
    )  # fmt: skip


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise Invalid(Code.BAD_DATE, "day") from None


def _records(facts: Facts, modality: Modality) -> str:
    return " + ".join(_record(one) for one in facts.captures if one.modality is modality)


def _record(one: Capture) -> str:
    words = [word for word, quality in _QUALITY.items() if quality is one.quality]
    words += [word for word, missing in _MISSING.items() if one.missing and missing == one.missing]
    return " ".join((one.taken_on.isoformat(), one.place.value, *words[:1]))
