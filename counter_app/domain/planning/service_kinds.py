"""Kinds of service, and how long each takes for how many persons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.ticks import ticks_for

OLDEST = 120
"""Nobody who comes is older."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceKind:
    """A kind of service as a location offers it.

    Attributes:
        code: code name of the kind, such as COLLECT_DOCUMENT.
        group: the service group whose desks do it.
        base_minutes: what one person takes.
        extra_minutes: what each further person adds.
        most_persons: how many may come on one appointment.
        bring: codes of what to bring, in the order of the letter.
        needs: abilities of the desk that serves it.
        youngest, oldest: ages in years of whom it is for, or None.
        needs_card: whether a card must lie ready at the location.
    """

    code: str
    group: str
    base_minutes: int
    extra_minutes: int
    most_persons: int
    bring: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    youngest: int | None = None
    oldest: int | None = None
    needs_card: bool = False

    def check_ages(self) -> None:
        """Raise Invalid(BAD_NUMBER) for ages that nobody has."""
        for name, age in (("youngest", self.youngest), ("oldest", self.oldest)):
            if age is not None and not 0 <= age <= OLDEST:
                raise Invalid(Code.BAD_NUMBER, name, value=age)
        if self.youngest is not None and self.oldest is not None and self.oldest < self.youngest:
            raise Invalid(Code.BAD_NUMBER, "oldest", value=self.oldest)

    def minutes(self, persons: int) -> int:
        """Return the duration in minutes: base + extra for each further person.

        Raises:
            Refused: NO_PARTICIPANT or TOO_MANY_PERSONS.
        """
        if persons < 1:
            raise Refused(Code.NO_PARTICIPANT)
        if persons > self.most_persons:
            raise Refused(Code.TOO_MANY_PERSONS, persons=persons, most=self.most_persons)
        return self.base_minutes + self.extra_minutes * (persons - 1)

    def ticks(self, persons: int) -> int:
        """Return the duration in ticks of five minutes, rounded up."""
        return ticks_for(self.minutes(persons))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranded:
    """A booked visit that no desk of its location could serve any more.

    Attributes:
        name: who comes; "" for an operator who may not see people.
    """

    appointment_id: UUID
    code: str
    name: str
    location: Location
    starts_at: datetime
    persons: int
