"""Waves and invitations: who is asked to come when, and what was answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from counter_app.domain.booking import DayPart
from counter_app.domain.errors import Code, Invalid, Refused


class InvitationState(StrEnum):
    """What came of an invitation.

    `invited`: nothing was answered yet. `fallback`: an appointment at a normal desk was made
    instead. `withdrawn`: the house took it back.
    """

    INVITED = "invited"
    ACCEPTED = "accepted"
    OTHER_TIME = "other_time"
    CANNOT_COME = "cannot_come"
    UNANSWERED = "unanswered"
    FALLBACK = "fallback"
    WITHDRAWN = "withdrawn"


_S = InvitationState
INVITATION_STEPS: frozenset[tuple[InvitationState, InvitationState]] = frozenset(
    {
        (_S.INVITED, _S.ACCEPTED),
        (_S.INVITED, _S.OTHER_TIME),
        (_S.INVITED, _S.CANNOT_COME),
        (_S.INVITED, _S.UNANSWERED),
        (_S.INVITED, _S.FALLBACK),
        (_S.INVITED, _S.WITHDRAWN),
        (_S.ACCEPTED, _S.OTHER_TIME),
        (_S.ACCEPTED, _S.CANNOT_COME),
        (_S.ACCEPTED, _S.FALLBACK),
        (_S.ACCEPTED, _S.WITHDRAWN),
        (_S.OTHER_TIME, _S.INVITED),  # another time was found and told
        (_S.OTHER_TIME, _S.ACCEPTED),
        (_S.OTHER_TIME, _S.CANNOT_COME),
        (_S.OTHER_TIME, _S.UNANSWERED),
        (_S.OTHER_TIME, _S.FALLBACK),
        (_S.OTHER_TIME, _S.WITHDRAWN),
        (_S.CANNOT_COME, _S.INVITED),  # asked again, with a new time
        (_S.CANNOT_COME, _S.FALLBACK),
        (_S.UNANSWERED, _S.ACCEPTED),
        (_S.UNANSWERED, _S.CANNOT_COME),
        (_S.UNANSWERED, _S.FALLBACK),
        (_S.UNANSWERED, _S.WITHDRAWN),
        (_S.WITHDRAWN, _S.INVITED),
        (_S.WITHDRAWN, _S.FALLBACK),
    }
)
"""Steps that an invitation may take; the database holds the same table."""

COMING = frozenset({_S.INVITED, _S.ACCEPTED, _S.OTHER_TIME, _S.UNANSWERED})
"""States in which a place in the hall is kept for somebody."""


class Answer(StrEnum):
    """What an invited person answers."""

    ACCEPT = "accept"
    OTHER_TIME = "other_time"
    CANNOT_COME = "cannot_come"


STATE_AFTER: dict[Answer, InvitationState] = {
    Answer.ACCEPT: InvitationState.ACCEPTED,
    Answer.OTHER_TIME: InvitationState.OTHER_TIME,
    Answer.CANNOT_COME: InvitationState.CANNOT_COME,
}


class AnswerWay(StrEnum):
    """By which way an answer came in."""

    CLERK = "clerk"
    IMPORT = "import"
    PORT = "port"
    HOUSE = "house"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """People who are invited together, for a part of the day.

    Attributes:
        number: its place in the order, from 1.
        institution_id: whose people it invites; None for everybody's.
        begins, ends: the wall-clock times between which they are asked to come.
        per_quarter: how many of them for each quarter of an hour; the day's own limit holds too.
        send_on: the first day on which its invitations go out; None for as soon as wanted.
        invited_at: when its invitations were last made; None before that.
    """

    id: UUID
    day_id: UUID
    number: int
    name: str
    begins: time
    ends: time
    per_quarter: int
    institution_id: UUID | None = None
    send_on: date | None = None
    invited_at: datetime | None = None
    version: int = 0

    def __post_init__(self) -> None:
        """Raise Invalid for a wave into which nobody fits."""
        for name, value in (("begins", self.begins), ("ends", self.ends)):
            if value.minute % 15 or value.second or value.microsecond:
                raise Invalid(Code.BAD_TIME, name, value=value.isoformat("minutes"))
        if self.ends <= self.begins:
            raise Invalid(Code.BAD_TIME, "ends", value=self.ends.isoformat("minutes"))
        if self.per_quarter <= 0:
            raise Invalid(Code.BAD_NUMBER, "per_quarter", value=self.per_quarter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """An invitation of one guest to one day.

    Attributes:
        visit_uid: the appointment at the hall, whatever it was moved to since; None when there is
            none any more.
        starts_at: the time that the guest was last told.
        wish: the time of the day that was asked for instead.
        fallback_uid: the appointment at a normal desk that came instead.
        version: counts its steps.
    """

    id: UUID
    day_id: UUID
    guest_id: UUID
    person_id: UUID
    wave_id: UUID | None
    state: InvitationState
    starts_at: datetime
    visit_uid: UUID | None = None
    wish: DayPart = DayPart.ALL
    fallback_uid: UUID | None = None
    answered_at: datetime | None = None
    version: int = 1


def check_invitation_step(state: InvitationState, wanted: InvitationState) -> None:
    """Raise Refused(WRONG_STATE) unless an invitation may take a step."""
    if (state, wanted) not in INVITATION_STEPS:
        raise Refused(Code.WRONG_STATE, state=state.value, wanted=wanted.value)
