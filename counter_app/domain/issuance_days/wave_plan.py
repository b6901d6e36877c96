"""A plan of waves: each institution in a row of quarters, so that its buses come together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import QUARTER, DayState, IssuanceDay
from counter_app.domain.issuance_days.invitations import Wave


@dataclass(frozen=True, slots=True)
class Expected:
    """How many people of an institution could be invited now."""

    institution_id: UUID
    name: str
    number: int


def propose(day: IssuanceDay, expected: Sequence[Expected]) -> tuple[Wave, ...]:
    """Return a wave for each institution that has people, one after the other through the day.

    The largest comes first. A wave begins in the quarter in which the one before it ends, so that
    no place between two of them is lost; who finds no room is told when the wave is invited.
    """
    quarters = [(at, most) for at, most in day.quarters() if most]
    waves: list[Wave] = []
    at, room = 0, quarters[0][1] if quarters else 0
    for one in sorted(expected, key=lambda one: (-one.number, one.name)):
        if not one.number or at >= len(quarters):
            continue
        first, left = at, one.number
        most = quarters[at][1]
        while left > 0 and at < len(quarters):
            taken = min(left, room)
            left, room = left - taken, room - taken
            last, most = at, max(most, quarters[at][1])
            if room == 0:
                at += 1
                room = quarters[at][1] if at < len(quarters) else 0
        begins, ends = quarters[first][0], quarters[last][0] + QUARTER
        waves.append(
            Wave(
                id=new_id(), day_id=day.id, number=len(waves) + 1, name=one.name,
                begins=begins.astimezone(day.tz).time(), ends=ends.astimezone(day.tz).time(),
                per_quarter=most, institution_id=one.institution_id, send_on=day.invite_from,
            )
        )  # fmt: skip
    return tuple(waves)


def goes_out(wave: Wave, day: IssuanceDay, now: datetime) -> bool:
    """Whether the invitations of a wave go out by themselves now.

    From the day on which it is to be sent until answers count no more; without such a day a person
    sends it.
    """
    if wave.send_on is None or day.state is not DayState.OPEN_FOR_INVITATIONS:
        return False
    is_late = day.cut_off_at is not None and now >= day.cut_off_at
    return wave.send_on <= now.astimezone(day.tz).date() <= day.day and not is_late
