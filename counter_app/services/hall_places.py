"""Free places of a hall on its day, taken one after the other within a transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from counter_app.domain.appointments import Channel
from counter_app.domain.booking import Asked, Terms, Wish, hindrance
from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance_days.day import TICKS_IN_QUARTER, IssuanceDay
from counter_app.domain.issuance_days.invitations import Wave
from counter_app.domain.planning import ticks as t
from counter_app.domain.planning import visits
from counter_app.domain.planning.visits import Visit
from counter_app.services.placing import Seat
from counter_app.store.queries import booking
from counter_app.store.queries.booking import DayLines, Guest


class HallPlaces:
    """What is free in a hall on its day; a place that was taken is not given again."""

    def __init__(self, session: Session, day: IssuanceDay, *, lock: bool) -> None:
        """Read what is free, and lock it until the end of the transaction where asked.

        Raises:
            Refused: SLOT_CLOSED when the hall's slots are not laid out; SERVICE_NOT_OFFERED.
        """
        self.day = day
        codes = (day.service,)
        terms = booking.terms_at(session, codes, day.location_id)
        if terms is None or day.service not in terms.kinds:
            raise Refused(Code.SERVICE_NOT_OFFERED, service=day.service)
        found = booking.seats(session, day.location_id, codes, day.day, None, lock=False)
        if found is None or not found.days:
            raise Refused(Code.SLOT_CLOSED, starts_at=day.opens_at)
        self.terms: Terms = terms
        self.days: Mapping[str, DayLines] = found.days
        if lock:
            ids = [one.slot_day_id for one in found.days.values()]
            fresh = booking.locked_days(session, ids)
            self.days = {group: fresh[one.slot_day_id] for group, one in found.days.items()}
        self._lines = {group: one.house for group, one in self.days.items()}
        self.visit: Visit = visits.visit_of(terms.kinds, [codes])
        self._used: Counter[int] = Counter()

    def take(self, quarter: datetime) -> int | None:
        """Take a place in a quarter of an hour; return its tick, or None when it is full.

        The ticks of a quarter are filled side by side, so that people do not all come at once.
        """
        _, first = t.day_and_tick(quarter, self.terms.location.tz)
        ticks = range(first, first + TICKS_IN_QUARTER)
        for tick in sorted(ticks, key=lambda one: (self._used[one], one)):
            if visits.fits(self.visit, self._lines, tick):
                self._used[tick] += 1
                self._take(tick)
                return tick
        return None

    def _take(self, tick: int) -> None:
        for piece in self.visit:
            self._lines[piece.group] = visits.taken(self._lines[piece.group], piece, tick)

    def seat(self, tick: int) -> Seat:
        """Return the seat at a tick."""
        return Seat(terms=self.terms, visit=self.visit, day=self.day.day, tick=tick, days=self.days)

    def wish(self, person_id: UUID, tick: int) -> Wish:
        """Return the wish of one person for a tick."""
        return Wish(
            location_id=self.day.location_id,
            starts_at=t.moment_of(self.day.day, tick, self.terms.location.tz),
            participants=(Asked(person_id, (self.day.service,)),), channel=Channel.SERIES,
            audience=min(self.terms.audience, default=""),
        )  # fmt: skip

    def hindrance(self, guest: Guest) -> Code | None:
        """Return why somebody may not be invited; the card may still travel here."""
        if guest.open_elsewhere is not None:
            return Code.ALREADY_BOOKED
        here = replace(guest.visitor, cards=frozenset({self.day.location_id}))
        audience = min(self.terms.audience, default="")
        refusal = hindrance(self.terms, [here], self.day.day, audience=audience)
        return refusal.code if refusal else None


def quarter_of(moment: datetime) -> datetime:
    """Return the beginning of the quarter of an hour in which a moment lies."""
    return moment.replace(minute=moment.minute // 15 * 15, second=0, microsecond=0)


def free_quarters(
    day: IssuanceDay, asked: Mapping[datetime, int], wave: Wave | None = None,
    of_wave: Mapping[datetime, int] | None = None,
) -> dict[datetime, int]:  # fmt: skip
    """Return how many more guests each quarter of a day takes, of those of a wave.

    Args:
        asked: guests that are asked for each moment already.
        of_wave: those of them that came with this wave.
    """
    there, own = _by_quarter(asked), _by_quarter(of_wave or {})
    free: dict[datetime, int] = {}
    for at, most in day.quarters():
        left = most - there[at]
        if wave is not None:
            if not day.moment(wave.begins) <= at < day.moment(wave.ends):
                continue
            left = min(left, wave.per_quarter - own[at])
        free[at] = max(left, 0)
    return free


def _by_quarter(moments: Mapping[datetime, int]) -> Counter[datetime]:
    found: Counter[datetime] = Counter()
    for moment, number in moments.items():
        found[quarter_of(moment)] += number
    return found
