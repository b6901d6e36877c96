"""What a change of the planning would do: to days, and to people, of whom each is decided on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from counter_app.domain.appointments import TRANSITIONS, AppointmentState, FreeStart
from counter_app.domain.errors import Code, Refused
from counter_app.domain.planning.fitting import HitCause
from counter_app.domain.planning.opening import DayPlan
from counter_app.domain.planning.plan import PlanChange

REASON_LENGTH = 200
"""Characters of a reason that are kept."""


class Way(StrEnum):
    """What becomes of a visit for which there is no place any more."""

    KEEP = "keep"
    MOVE = "move"
    CALL_OFF = "call_off"


_STEP = {Way.MOVE: AppointmentState.MOVED, Way.CALL_OFF: AppointmentState.CANCELLED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a planner decided about one visit.

    Attributes:
        reason: why somebody is kept where there is no place; needed for that.
        to, location_id: where somebody is moved to; needed for that.
    """

    appointment_id: UUID
    way: Way
    reason: str = ""
    to: datetime | None = None
    location_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A visit that a change leaves without a place, or without a desk that can serve it.

    Attributes:
        version: of the appointment, as it was read.
        name: who comes; "" for an operator who may not see people.
        proposals: other times, the nearest first; no two hits have the same first one.
    """

    appointment_id: UUID
    version: int
    code: str
    name: str
    service: str
    location_id: UUID
    starts_at: datetime
    ends_at: datetime
    booked_at: datetime
    persons: int
    state: AppointmentState
    cause: HitCause
    is_overbooked: bool = False
    proposals: tuple[FreeStart, ...] = ()

    @property
    def ways(self) -> tuple[Way, ...]:
        """What may become of it: somebody who is here already can only be kept."""
        return tuple(
            way for way in Way if way is Way.KEEP or (self.state, _STEP[way]) in TRANSITIONS
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DayChange:
    """A day on which a change makes a difference for a service group."""

    group: str
    day: date
    before: DayPlan
    after: DayPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a change would do now.

    Attributes:
        days: days that change, in order.
        hits: visits that no longer fit, in order of booking: the newest is the first to go.
        cooling_ended: places that were resting after a cancellation and go with the change.
        changes_audience: whether the location will serve other groups or another region; who is
            booked already keeps their place.
    """

    change: PlanChange
    days: tuple[DayChange, ...] = ()
    hits: tuple[Hit, ...] = ()
    cooling_ended: int = 0
    changes_audience: bool = False

    @property
    def minutes_before(self) -> int:
        """Desk-minutes on the days that change, as they are."""
        return sum(one.before.desk_minutes for one in self.days)

    @property
    def minutes_after(self) -> int:
        """Desk-minutes on the same days, as they would be."""
        return sum(one.after.desk_minutes for one in self.days)

    def asks_the_same(self, other: Preview) -> bool:
        """Whether the same people are to be decided on, in the state in which they were seen."""
        mine, others = (
            {(hit.appointment_id, hit.version, hit.cause) for hit in one.hits}
            for one in (self, other)
        )
        return mine == others


def check_choices(hits: Iterable[Hit], choices: Iterable[Choice]) -> Mapping[UUID, Choice]:
    """Return the choice of each visit that was hit.

    Raises:
        Refused: CHOICE_NEEDED with the `number` of people not decided on; REASON_NEEDED for one
            who is kept without a reason or moved without a time; WRONG_STATE for a way that
            somebody cannot go.
    """
    by_visit = {choice.appointment_id: choice for choice in choices}
    open_ones = [hit for hit in hits if hit.appointment_id not in by_visit]
    if open_ones:
        raise Refused(Code.CHOICE_NEEDED, number=len(open_ones))
    chosen = {hit.appointment_id: by_visit[hit.appointment_id] for hit in hits}
    for hit in hits:
        choice = chosen[hit.appointment_id]
        if choice.way not in hit.ways:
            raise Refused(
                Code.WRONG_STATE, state=hit.state.value, wanted=choice.way.value, visit=hit.code
            )
        if choice.way is Way.KEEP and not choice.reason.strip():
            raise Refused(Code.REASON_NEEDED, visit=hit.code)
        if choice.way is Way.MOVE and choice.to is None:
            raise Refused(Code.CHOICE_NEEDED, number=1, visit=hit.code)
    return chosen


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """A change that was written, with all that came of it.

    Attributes:
        change_id: names it in the history.
        days: how many days were laid out anew.
        kept, moved, called_off: appointments, as they are called now.
    """

    change_id: UUID
    days: int = 0
    kept: tuple[UUID, ...] = ()
    moved: tuple[UUID, ...] = ()
    called_off: tuple[UUID, ...] = ()
