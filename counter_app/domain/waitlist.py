"""The waiting list: who would come sooner, and what was offered to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from counter_app.domain.appointments import Arrangement
from counter_app.domain.booking import Asked, DayPart, Wish
from counter_app.domain.errors import Code, Refused


class WaitState(StrEnum):
    """Where an entry of the waiting list stands."""

    WAITING = "waiting"
    OFFERED = "offered"
    BOOKED = "booked"
    LEFT = "left"
    LAPSED = "lapsed"


_S = WaitState
WAIT_STEPS: frozenset[tuple[WaitState, WaitState]] = frozenset(
    {
        (_S.WAITING, _S.OFFERED),
        (_S.WAITING, _S.LEFT),
        (_S.WAITING, _S.LAPSED),  # the last day that would do is past
        (_S.OFFERED, _S.BOOKED),
        (_S.OFFERED, _S.WAITING),  # the offer expired, or was declined: the next one's turn
        (_S.OFFERED, _S.LEFT),
        (_S.OFFERED, _S.LAPSED),
    }
)
"""Steps that an entry may take; the database holds the same table."""


def check_wait(now: WaitState, then: WaitState) -> None:
    """Raise Refused(WRONG_STATE) unless an entry may take this step."""
    if (now, then) not in WAIT_STEPS:
        raise Refused(Code.WRONG_STATE, state=now.value, wanted=then.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitWish:
    """What somebody waits for: who comes for what, where, and on which days.

    Attributes:
        replaces: the visit that they have already, which is given back when an offer is taken.
        needs: abilities of a desk that somebody needs, beside those of the services.
        audience: the group that they belong to, where a location serves certain groups only.
        postcode: where they live or work, for locations that serve a region; "" for the address
            on file.
    """

    location_id: UUID
    participants: tuple[Asked, ...]
    from_day: date
    until_day: date
    part: DayPart = DayPart.ALL
    arrangement: Arrangement = Arrangement.ONE_AFTER_ANOTHER
    replaces: UUID | None = None
    needs: tuple[str, ...] = ()
    audience: str = ""
    postcode: str = ""

    def at(self, starts_at: datetime) -> Wish:
        """Return the booking of a time that became free."""
        return Wish(
            location_id=self.location_id, starts_at=starts_at, participants=self.participants,
            arrangement=self.arrangement, needs=self.needs, audience=self.audience,
            postcode=self.postcode,
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitEntry:
    """An entry of the waiting list.

    Attributes:
        queued_at: since when it waits in this round; who let an offer pass begins anew.
        offers: how many offers were made.
        appointment_id: the time that is held for an offer, or was booked by it.
        names: of those who wait, in the order of `wish.participants`.
        hindrance: why nothing can be offered to who waits, whatever becomes free; None where
            nothing stands in the way, and where nobody asked.
    """

    id: UUID
    wish: WaitWish
    state: WaitState
    queued_at: datetime
    offers: int = 0
    appointment_id: UUID | None = None
    held_until: datetime | None = None
    names: tuple[str, ...] = ()
    version: int = 1
    hindrance: Refused | None = None
