"""Looking ahead at a day, so that nobody comes in vain, and the remedies for who would."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from counter_app.domain.appointments import Appointment
from counter_app.domain.errors import Code, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick, midnight
from counter_app.domain.queue.preflight import PreflightLine, Readiness, Rule, look_ahead
from counter_app.domain.rules import HouseRules
from counter_app.services.appointments import Appointments
from counter_app.store.queries import planning
from counter_app.store.queries import preflight as queries
from counter_app.store.store import Store


class Preflight:
    """Who has a card really here, who need not come, who is at the wrong place."""

    def __init__(
        self, store: Store, rules: HouseRules, appointments: Appointments,
        further: Sequence[Rule] = (),
    ) -> None:  # fmt: skip
        """Join the parts; `further` rules speak before the cards are looked at."""
        self._store = store
        self._appointments = appointments
        self._further = tuple(further)
        self._with_card = frozenset(
            code for code, kind in rules.services.items() if kind.needs_card
        )

    def tomorrow(self, location_id: UUID) -> date:
        """Return the next day on which somebody is expected, or else tomorrow."""
        with self._store.reading() as session:
            place = planning.location(session, location_id)
            today, _ = day_and_tick(self._store.clock.now(), place.tz)
            for ahead in range(1, 8):
                day = today + timedelta(days=ahead)
                first, last = midnight(day, place.tz), midnight(day + timedelta(days=1), place.tz)
                if queries.expected(session, location_id, first, last, frozenset()):
                    return day
        return today + timedelta(days=1)

    def look(self, actor: Actor, location_id: UUID, day: date) -> tuple[PreflightLine, ...]:
        """Return what is found for everybody who is expected on a day.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.SEE_PEOPLE)
        with self._store.reading() as session:
            place = planning.location(session, location_id)
            first, last = midnight(day, place.tz), midnight(day + timedelta(days=1), place.tz)
            found = queries.expected(session, location_id, first, last, self._with_card)
        return tuple(look_ahead(found, self._further))

    def to_card(self, line: PreflightLine) -> datetime:
        """Return the first free time at which the person can fetch the card where it lies.

        Raises:
            Refused: SLOT_FULL when nothing is free there in the next weeks; WRONG_STATE for a
                finding that says nothing of another place.
        """
        card = line.card
        if line.readiness is not Readiness.CARD_ELSEWHERE or card is None:
            raise Refused(Code.WRONG_STATE, state=line.readiness.value, wanted="card_elsewhere")
        day = line.expected.starts_at.date()
        for ahead in range(28):
            starts = self._appointments.free_starts(
                line.expected.service, card.location_id, day + timedelta(days=ahead)
            )
            if starts:
                return starts[0].starts_at
        raise Refused(Code.SLOT_FULL, location=card.location_name)

    def move_to_card(
        self, actor: Actor, line: PreflightLine, to: datetime, gesture: UUID
    ) -> Appointment:
        """Move the visit to the place where the card lies.

        Raises:
            Refused: as `Appointments.move`; WRONG_STATE as `to_card`.
        """
        actor.require(Permission.BOOK)
        card = line.card
        if line.readiness is not Readiness.CARD_ELSEWHERE or card is None:
            raise Refused(Code.WRONG_STATE, state=line.readiness.value, wanted="card_elsewhere")
        return self._appointments.move(
            actor, line.expected.appointment_id, to, card.location_id, gesture
        )
