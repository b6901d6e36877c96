"""Who is decided otherwise under other rules: counted, and the first of them by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from counter_app.domain.reuse.decision import Answer, Decision, Reason
from counter_app.domain.reuse.engine import decide_on_the_day
from counter_app.domain.reuse.facts import Facts, Product
from counter_app.domain.reuse.rules import ReuseRules

NO_VISIT: Final = frozenset({Answer.REUSE, Answer.BY_POST})
"""Answers for which nobody comes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Otherwise:
    """Somebody who is decided otherwise."""

    person_id: UUID
    v_number: str | None
    name: str
    before: Answer
    after: Answer
    reason: Reason
    age: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePreview:
    """What other rules would do.

    Attributes:
        product: the document for which everybody was decided.
        looked_at: how many people were decided.
        counts: how many of them, by the answer before and the answer after.
        otherwise: the first of them whose answer differs.
        is_whole: whether everybody was looked at, or it was stopped before.
    """

    product: Product
    looked_at: int
    counts: Mapping[tuple[Answer, Answer], int]
    otherwise: tuple[Otherwise, ...]
    is_whole: bool

    @property
    def differing(self) -> int:
        """How many are decided otherwise."""
        return sum(count for (before, after), count in self.counts.items() if before is not after)

    def visits(self, *, after: bool) -> int:
        """How many must come: those who need not, and those of whom it is not known, left out."""
        none = NO_VISIT | {Answer.UNKNOWN}
        return sum(count for pair, count in self.counts.items() if pair[after] not in none)

    def unknown(self, *, after: bool) -> int:
        """Of how many it is not known whether they must come."""
        return sum(count for pair, count in self.counts.items() if pair[after] is Answer.UNKNOWN)


@dataclass
class Comparison:
    """Decides people one after the other under the present rules and under others."""

    present: ReuseRules
    other: ReuseRules
    most: int
    counts: Counter[tuple[Answer, Answer]] = field(default_factory=Counter)
    otherwise: list[Otherwise] = field(default_factory=list)

    def look_at(self, person_id: UUID, v_number: str | None, name: str, facts: Facts) -> None:
        """Decide one person twice."""
        before = decide_on_the_day(self.present, facts)
        after = decide_on_the_day(self.other, facts)
        self.counts[before.answer, after.answer] += 1
        if before.answer is not after.answer and len(self.otherwise) < self.most:
            self.otherwise.append(_otherwise(person_id, v_number, name, before, after))

    def result(self, product: Product, *, is_whole: bool) -> RulePreview:
        """Return what was found so far."""
        return RulePreview(
            product=product, looked_at=self.counts.total(), counts=dict(self.counts),
            otherwise=tuple(self.otherwise), is_whole=is_whole,
        )  # fmt: skip


def _otherwise(
    person_id: UUID, v_number: str | None, name: str, before: Decision, after: Decision
) -> Otherwise:
    return Otherwise(
        person_id=person_id, v_number=v_number, name=name, before=before.answer,
        after=after.answer, reason=after.reason, age=after.age,
    )  # fmt: skip
