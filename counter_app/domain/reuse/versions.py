"""Rule sets that an office keeps itself, as versions with a machine, laid over the shipped ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from counter_app.domain.errors import Code, Refused
from counter_app.domain.reuse.dates import ONE_DAY
from counter_app.domain.reuse.examples import Example
from counter_app.domain.reuse.rules import ReuseRules, RuleSet


class VersionState(StrEnum):
    """Where a version stands."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


_V = VersionState
TRANSITIONS: Final[frozenset[tuple[VersionState, VersionState]]] = frozenset(
    {
        (_V.DRAFT, _V.DRAFT),
        (_V.DRAFT, _V.PROPOSED),
        (_V.DRAFT, _V.WITHDRAWN),
        (_V.PROPOSED, _V.DRAFT),
        (_V.PROPOSED, _V.PUBLISHED),
        (_V.PUBLISHED, _V.WITHDRAWN),
    }
)
"""Which step may follow: a change of a draft is a step too, and a proposal can be sent back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetWish:
    """What a version is to say.

    Attributes:
        note: why it is made, for whoever looks at it before publication.
    """

    rules: RuleSet
    examples: tuple[Example, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSet:
    """A version as it is kept.

    Attributes:
        number: which version of this code.
        step: how many steps it took; grows with each.
        writers: who wrote or proposed it, and therefore does not publish it.
    """

    id: UUID
    code: str
    number: int
    state: VersionState
    step: int
    rules: RuleSet
    examples: tuple[Example, ...]
    note: str
    made_at: datetime
    writers: frozenset[UUID] = frozenset()

    def check(self, to: VersionState) -> None:
        """Raise Refused(WRONG_STATE) unless this step may follow."""
        if (self.state, to) not in TRANSITIONS:
            raise Refused(Code.WRONG_STATE, state=self.state.value, wanted=to.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionStep:
    """A step of a version: who did it, when, and why."""

    from_state: VersionState | None
    to_state: VersionState
    at: datetime
    operator_id: UUID
    operator: str
    reason: str


def overlaid(rules: ReuseRules, published: Iterable[RuleSet]) -> ReuseRules:
    """Lay published sets over others: on its days the one published last holds."""
    sets = rules.sets
    for new in published:
        sets = tuple(piece for one in sets for piece in _around(one, new))
        sets = (*sets, new)
    return ReuseRules(rules.law, tuple(sorted(sets, key=lambda one: one.starts or date.min)))


def _around(one: RuleSet, new: RuleSet) -> list[RuleSet]:
    """Return what is left of a set on the days before and after another."""
    pieces = []
    if new.starts is not None and (one.starts is None or one.starts < new.starts):
        eve = new.starts - ONE_DAY
        pieces.append(replace(one, ends=min(one.ends or eve, eve)))
    if new.ends is not None and (one.ends is None or one.ends > new.ends):
        morrow = new.ends + ONE_DAY
        pieces.append(replace(one, starts=max(one.starts or morrow, morrow)))
    return pieces
