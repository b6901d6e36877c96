"""The table of example persons, read as facts and as what is expected of them."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse.decision import Answer, Reason
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

TABLE = Path(__file__).parents[2] / "fixtures" / "reuse" / "examples.csv"
_MISSING = {
    "lasting": dict.fromkeys(Finger, FingerMissing.LASTING),
    "passing": {Finger.RIGHT_INDEX: FingerMissing.PASSING},
    "partly": {Finger.RIGHT_INDEX: FingerMissing.LASTING},
}
_QUALITY = {"poor": Quality.POOR, "unstated": Quality.NOT_STATED}


@dataclass(frozen=True, slots=True)
class Example:
    number: str
    rule_set: str
    facts: Facts
    answer: Answer
    reason: Reason
    source: str
    because: str


def capture(modality: Modality, written: str) -> Capture:
    """Read a record as the table writes it: 2023-05-01 desk poor."""
    day, place, *rest = written.split()
    word = rest[0] if rest else ""
    assert word in {"", *_MISSING, *_QUALITY}, written
    return Capture(
        modality=modality, taken_on=date.fromisoformat(day), place=Place(place),
        quality=_QUALITY.get(word, Quality.GOOD), missing=_MISSING.get(word, {}),
    )  # fmt: skip


def captures(modality: Modality, written: str) -> tuple[Capture, ...]:
    return tuple(capture(modality, one) for one in written.split(" + ") if one)


def read() -> list[Example]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [_example(row) for row in csv.DictReader(file)]


def _example(row: dict[str, str]) -> Example:
    return Example(
        number=row["number"], rule_set=row["rule set"],
        facts=Facts(
            born=PartialDate.parse(row["born"]), product=Product(row["document"]),
            on=date.fromisoformat(row["day"]),
            captures=captures(Modality.PHOTO, row["photo"])
            + captures(Modality.FINGERPRINTS, row["fingerprints"]),
        ),
        answer=Answer(row["answer"]), reason=Reason(row["reason"]), source=row["source"],
        because=row["because"],
    )  # fmt: skip
