"""Bookings in every order under any opening hours: no tick ever holds more than it has."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import select, text

from counter_app.domain.appointments import OCCUPIES, Arrangement, Channel
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import Closure
from counter_app.domain.planning.ticks import TICK, midnight
from counter_app.services.office import Office
from counter_app.settings import house_rules
from counter_app.store import guards
from counter_app.store.base import table
from counter_app.store.tables.appointments import AppointmentRow, AppointmentSpanRow
from counter_app.store.tables.planning import SlotDayRow
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import slots_are_right

DAYS = (date(2026, 9, 5), date(2026, 9, 6), date(2026, 9, 7))
SERVICES = ("BIOMETRICS", "RETURN_VISA", "UA_PROOF")
"""Biometrics have desks of their own here; the others share theirs."""

NEVER = {Code.INTERNAL, Code.STORE_BUSY, Code.STORE_DAMAGED, Code.NOT_FOUND, Code.NOT_PERMITTED,
         Code.CHANGED_MEANWHILE}  # fmt: skip

picks = st.integers(0, 11)
wanted = st.lists(st.sampled_from(SERVICES), min_size=1, max_size=2, unique=True).map(tuple)
families = st.lists(st.tuples(picks, wanted), min_size=1, max_size=4, unique_by=lambda one: one[0])
moments = st.tuples(st.sampled_from(DAYS), st.integers(106, 128))
"""From 8:50 on: before the doors open, and while they may be."""


class Desk(RuleBasedStateMachine):
    """One location with two groups of desks, and everything that changes what is free."""

    make: Callable[[], str]

    def __init__(self) -> None:
        super().__init__()
        self.clock = SetClock(f.NOW)
        opened = f.open_office(type(self).make(), self.clock)
        rules = house_rules()
        booking = replace(rules.booking, cool=timedelta(minutes=40), most_open=4)
        self.office = Office(opened.store, replace(rules, booking=booking), f.CHEAP)
        self.actor = f.seat(self.office, "demo")
        self.place = self.office.planning.location(self.actor.location_id)
        self.people = [f.on_file(self.office, self.actor).id for _ in range(12)]
        self.visits: list[UUID] = []
        with beneath(self.office.store) as connection:
            guards.lift(connection)  # another office than the template's, not a change of it
            connection.execute(
                text("UPDATE service_kinds SET service_group = 'prints' WHERE code = 'BIOMETRICS'")
            )
            connection.execute(text("UPDATE opening_rules SET desks = 2"))
            guards.lay(connection)
        self._plan(lambda: None)

    def teardown(self) -> None:
        assert self.office.audit.verify().flaws == ()
        self.office.close()

    def _plan(self, change: Callable[[], None]) -> None:
        change()
        refused: list[Code] = []
        try:
            self.office.planning.lay_out(self.actor, self.place.id, DAYS[0], DAYS[-1])
        except CounterError as error:
            refused.append(error.code)
        assert not set(refused) - {Code.SLOT_FULL}  # what is booked comes first

    def _attempt(self, act: Callable[..., Any], *given: object) -> Any:
        """Do something twice with one gesture; a refusal must be one that a person can use."""
        gesture = new_id()
        refused: list[Code] = []
        try:
            made = act(*given, gesture)
        except CounterError as error:
            refused.append(error.code)
        assert not NEVER & set(refused)
        assert (self.office.audit.outcome_of(gesture) is None) == bool(refused)
        if refused:
            return None
        assert act(*given, gesture).id == made.id
        if made.id not in self.visits:
            self.visits.append(made.id)
        return made

    def _visit(self, pick: int) -> UUID | None:
        return self.visits[-1 - pick % len(self.visits)] if self.visits else None

    def _moment(self, at: tuple[date, int]) -> datetime:
        return midnight(at[0], self.place.tz) + at[1] * TICK

    def _wish(
        self, family: list[tuple[int, tuple[str, ...]]], at: tuple[date, int], **more: Any
    ) -> Wish:
        return Wish(
            location_id=self.place.id, starts_at=self._moment(at),
            participants=tuple(Asked(self.people[pick], services) for pick, services in family),
            **more,
        )  # fmt: skip

    @rule(
        weekday=st.sampled_from([5, 6, 0]), opens=st.sampled_from([8, 9]), hours=st.integers(1, 3),
        desks=st.integers(1, 3), group=st.sampled_from(["counter", "prints"]),
    )  # fmt: skip
    def open_longer(self, weekday: int, opens: int, hours: int, desks: int, group: str) -> None:
        fresh = f.rule(
            self.place.id, weekday, group=group, desks=desks, opens=time(opens),
            closes=time(opens + hours),
        )  # fmt: skip
        self._plan(lambda: self.office.planning.add_rules(self.actor, (fresh,)))

    @rule(day=st.sampled_from(DAYS))
    def close(self, day: date) -> None:
        closed = Closure(id=new_id(), location_id=self.place.id, first_day=day, last_day=day)
        self._plan(lambda: self.office.planning.add_closure(self.actor, closed))

    @rule(share=st.integers(0, 3))
    def open_to_public(self, share: int) -> None:
        with beneath(self.office.store) as connection:
            connection.execute(text("UPDATE slots SET open_public = :share"), {"share": share})

    @rule(
        family=families, at=moments, arrangement=st.sampled_from(Arrangement),
        channel=st.sampled_from([Channel.DESK, Channel.PUBLIC]),
        reason=st.sampled_from(["", "", "travels tomorrow"]), held=st.booleans(),
    )  # fmt: skip
    def book(
        self, family: list[tuple[int, tuple[str, ...]]], at: tuple[date, int],
        arrangement: Arrangement, channel: Channel, reason: str, held: bool,
    ) -> None:  # fmt: skip
        wish = self._wish(
            family, at, arrangement=arrangement, channel=channel, overbook_reason=reason
        )
        times = self.office.appointments
        made = self._attempt(times.hold if held else times.book, self.actor, wish)
        if made and channel is Channel.PUBLIC:
            assert not made.overbook_reason

    @rule(family=families)
    def walk_in(self, family: list[tuple[int, tuple[str, ...]]]) -> None:
        wish = self._wish(family, (DAYS[0], 0))
        self._attempt(self.office.appointments.walk_in, self.actor, wish)

    @rule(pick=picks, step=st.sampled_from(["confirm", "release"]))
    def settle(self, pick: int, step: str) -> None:
        if visit := self._visit(pick):
            self._attempt(getattr(self.office.appointments, step), self.actor, visit)

    @rule(pick=picks)
    def cancel(self, pick: int) -> None:
        if visit := self._visit(pick):
            self._attempt(self.office.appointments.cancel, self.actor, visit, "asked")

    @rule(pick=picks, who=picks)
    def withdraw(self, pick: int, who: int) -> None:
        if visit := self._visit(pick):
            found = self.office.appointments.get(visit)
            person = found.participants[who % len(found.participants)]
            made = self._attempt(
                self.office.appointments.withdraw, self.actor, visit, person, "ill"
            )
            if made:
                assert (made.starts_at, made.code) == (found.starts_at, found.code)
                assert made.ends_at <= found.ends_at

    @rule(pick=picks, at=moments)
    def move(self, pick: int, at: tuple[date, int]) -> None:
        if visit := self._visit(pick):
            to = self._moment(at)
            self._attempt(self.office.appointments.move, self.actor, visit, to, self.place.id)

    @rule(pick=picks, who=picks, at=moments)
    def move_one(self, pick: int, who: int, at: tuple[date, int]) -> None:
        if visit := self._visit(pick):
            found = self.office.appointments.get(visit)
            person = found.participants[who % len(found.participants)]
            self._attempt(
                self.office.appointments.move_one, self.actor, visit, person, self._moment(at),
                self.place.id,
            )  # fmt: skip

    @rule(minutes=st.sampled_from([1, 11, 45]))
    def wait(self, minutes: int) -> None:
        self.clock.advance(timedelta(minutes=minutes))

    @rule()
    def expire(self) -> None:
        self.office.appointments.expire(self.actor)
        with self.office.store.reading() as session:
            left = session.execute(
                text("SELECT count(*) FROM appointment_spans WHERE cools_until <= :now"),
                {"now": self.clock.now().replace(tzinfo=None)},
            )
            assert left.scalar() == 0

    @invariant()
    def ticks_and_visits_agree(self) -> None:
        slots_are_right(self.office.store)

    @invariant()
    def visits_lie_in_their_time_and_nobody_in_two(self) -> None:
        with self.office.store.reading() as session:
            days = dict(session.execute(select(SlotDayRow.id, SlotDayRow.day)).all())
            visits = {row.id: row for row in session.execute(select(table(AppointmentRow)))}
            for span in session.execute(select(table(AppointmentSpanRow))):
                visit = visits[span.appointment_id]
                if visit.state in OCCUPIES and span.sequence == visit.sequence:
                    begin = midnight(days[span.slot_day_id], self.place.tz) + span.tick * TICK
                    assert visit.starts_at <= begin
                    assert begin + span.ticks * TICK <= visit.ends_at


@pytest.mark.parametrize(("backend_name", "examples"), [("sqlite", 5), ("postgresql", 2)])
def test_bookings_in_every_order(
    request: pytest.FixtureRequest, backend_name: str, examples: int, tmp_path: Path
) -> None:
    """COUNTER_EXAMPLES asks for more of them than a check of every commit needs."""
    make = request.getfixturevalue("new_sqlite" if backend_name == "sqlite" else "new_postgres")

    class Here(Desk):
        pass

    Here.make = staticmethod(make)
    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=int(os.environ.get("COUNTER_EXAMPLES", examples)),
            stateful_step_count=25, deadline=None,
        ),
    )  # fmt: skip
