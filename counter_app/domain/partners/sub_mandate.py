"""A sub-mandate lies within the mandate that it rests on: nobody gives on more than was given."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from enum import StrEnum

from counter_app.domain.partners.mandate import Minors, Terms


class Wider(StrEnum):
    """In what a sub-mandate goes beyond the mandate that it rests on."""

    ACTIONS = "actions"
    DOCUMENT_TYPES = "document_types"
    WEEKDAYS = "weekdays"
    GROUPS = "groups"
    LOCATIONS = "locations"
    MINORS = "minors"
    WARDS = "wards"
    NUMBERS = "numbers"
    PERIOD = "period"
    DATA = "data"


def wider(parent: Terms, sub: Terms) -> tuple[Wider, ...]:
    """Return in what a sub-mandate goes beyond its parent (Awb 10:9); empty when it lies within.

    Who acts under it is its own: it goes to others than the parent does.
    """
    above, below = parent.scope, sub.scope
    tests = (
        (Wider.ACTIONS, below.actions <= above.actions),
        (Wider.DOCUMENT_TYPES, _within(below.document_types, above.document_types)),
        (Wider.WEEKDAYS, _within(below.weekdays, above.weekdays)),
        (Wider.GROUPS, _within(below.groups, above.groups)),
        (Wider.LOCATIONS, _within(below.location_ids, above.location_ids)),
        (Wider.MINORS, above.minors in {Minors.YES, below.minors}),
        (Wider.WARDS, below.only_wards or not above.only_wards),
        (Wider.NUMBERS, _fewer(below.most_per_day, above.most_per_day)
            and _fewer(below.most_in_all, above.most_in_all)),
        (Wider.PERIOD, _lasts_within(parent, sub)),
        (Wider.DATA, below.data <= above.data),
    )  # fmt: skip
    return tuple(what for what, holds in tests if not holds)


def _within(below: AbstractSet[object], above: AbstractSet[object]) -> bool:
    """Whether one limit lies within another; an empty one is no limit."""
    return not above or (bool(below) and below <= above)


def _fewer(below: int | None, above: int | None) -> bool:
    return above is None or (below is not None and below <= above)


def _lasts_within(parent: Terms, sub: Terms) -> bool:
    if sub.in_force_from < parent.in_force_from:
        return False
    return parent.in_force_until is None or (
        sub.in_force_until is not None and sub.in_force_until <= parent.in_force_until
    )
