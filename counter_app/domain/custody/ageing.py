"""Cards that nobody collects: remind, take back, destroy. No public source states the periods."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from counter_app.domain.custody.card import Card, CardState

_BY_TWO_FROM: Final = 2


class Stage(StrEnum):
    """What is due for a card that lies too long."""

    REMIND = "remind"
    RETURN = "return"
    DESTROY = "destroy"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyRules:
    """Periods of the house; None means that nothing happens by itself (none was found).

    Attributes:
        remind_after, return_after: since a card is in stock, or on a partner's shelf.
        destroy_after: since it was taken back.
        report_within: since a card is known to be missing.
        count_by_two_from: from so many active clerks on, two of them count a partner's shelf.
    """

    remind_after: timedelta | None = None
    return_after: timedelta | None = None
    destroy_after: timedelta | None = None
    report_within: timedelta | None = None
    count_by_two_from: int = _BY_TWO_FROM

    @classmethod
    def parse(cls, text: str) -> CustodyRules:
        """Read a rule file (TOML); a period that is absent or 0 is none. Raises ValueError."""
        data = tomllib.loads(text)

        def days(name: str) -> timedelta | None:
            return timedelta(days=data[name]) if data.get(name) else None

        hours = data.get("report_hours")
        return cls(
            remind_after=days("remind_days"), return_after=days("return_days"),
            destroy_after=days("destroy_days"),
            report_within=timedelta(hours=hours) if hours else None,
            count_by_two_from=data.get("count_by_two_from", _BY_TWO_FROM),
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Lying:
    """A card that lies somewhere.

    Attributes:
        since: the day on which it was received, or taken back.
        reminded: the day of its last reminder, or None.
    """

    card: Card
    since: date
    reminded: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DueCard(Lying):
    """A card for which a stage is due.

    Attributes:
        is_reachable: whether a letter can reach whom it is for: on file, and with an address.
    """

    stage: Stage
    is_reachable: bool = False

    @property
    def can_remind(self) -> bool:
        """Whether a reminder is due and a letter would arrive."""
        return self.stage is Stage.REMIND and self.is_reachable


WAITS: Final = frozenset(
    {CardState.IN_STOCK, CardState.RESERVED, CardState.AT_PARTNER, CardState.NOT_COLLECTED}
)
"""States in which a card lies to be collected, here or at a partner's point."""


def due_stage(
    state: CardState, since: date, today: date, rules: CustodyRules, reminded: date | None = None
) -> Stage | None:
    """Return what is due for a card that has been in a state since a day, or None.

    A card that was reminded of is due for a reminder again when as much time went by once more.
    """
    lies = today - since
    if state is CardState.RETURNED:
        late = rules.destroy_after is not None and lies >= rules.destroy_after
        return Stage.DESTROY if late else None
    if state not in WAITS:
        return None
    if rules.return_after is not None and lies >= rules.return_after:
        return Stage.RETURN
    quiet_for = today - max(since, reminded or since)
    if rules.remind_after is not None and quiet_for >= rules.remind_after:
        return Stage.REMIND
    return None


def kept_until(since: date, rules: CustodyRules) -> date | None:
    """Return the last day on which a card can be collected, or None where it goes back never."""
    return since + rules.return_after - timedelta(days=1) if rules.return_after else None


def due_cards(lying: Iterable[Lying], today: date, rules: CustodyRules) -> tuple[DueCard, ...]:
    """Return every card for which something is due, those lying longest first."""
    found = [
        DueCard(card=one.card, since=one.since, reminded=one.reminded, stage=stage)
        for one in lying
        if (stage := due_stage(one.card.state, one.since, today, rules, one.reminded))
    ]
    return tuple(sorted(found, key=lambda one: (one.since, one.card.document_number)))
