"""What captain and runners say to all who run a day, and what still holds of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class SignalKind(StrEnum):
    """What was said.

    `call_early`: guests whose time is before a moment may come in now. `want_desk`: somebody is to
    sit down at a desk. `drop_desk`: that desk is not wanted any more. `not_found`: a card does not
    lie where it should.
    """

    CALL_EARLY = "call_early"
    WANT_DESK = "want_desk"
    DROP_DESK = "drop_desk"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """One thing that was said."""

    kind: SignalKind
    at: datetime
    until_at: datetime | None = None
    desk_id: UUID | None = None
    card_id: UUID | None = None


def called_until(signals: Iterable[Signal]) -> datetime | None:
    """Return before which moment guests were called early, as was said last; None for nobody.

    Of what was said at one moment the later one in the order given counts.
    """
    said = sorted(
        (one for one in signals if one.kind is SignalKind.CALL_EARLY), key=lambda one: one.at
    )
    return said[-1].until_at if said else None


def wanted_desks(signals: Iterable[Signal]) -> dict[UUID, datetime]:
    """Return the desks that are wanted, and since when."""
    found: dict[UUID, datetime] = {}
    for one in sorted(signals, key=lambda one: one.at):
        if one.desk_id is not None and one.kind is SignalKind.WANT_DESK:
            found.setdefault(one.desk_id, one.at)
        elif one.desk_id is not None:
            found.pop(one.desk_id, None)
    return found
