"""Bookings in every order under any opening hours: no tick ever holds more than it has."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select, text

from counter_app.domain.appointments import (
    OCCUPIES,
    AppointmentState,
    Arrangement,
    Channel,
)
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import Closure
from counter_app.domain.planning.preview import Way
from counter_app.domain.planning.ticks import TICK, midnight
from counter_app.services.office import Office
from counter_app.settings import house_rules
from counter_app.store import guards
from counter_app.store.base import table
from counter_app.store.queries import plan as plans
from counter_app.store.tables.appointments import AppointmentRow, AppointmentSpanRow
from counter_app.store.tables.planning import SlotDayRow
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import slots_are_right
from tests.services.drawn_changes import Drawn, change_of, choice_of, drawn, rule_of

WEEKENDS = (date(2026, 9, 5), date(2026, 10, 24), date(2027, 3, 27))
"""Saturdays: of any week, and of those in whose next night the clock goes back or forward. The
third is also Easter: rules hold on its Sunday and Monday only where they say so."""

SERVICES = ("BIOMETRICS", "RETURN_VISA", "UA_PROOF")
"""Biometrics have desks of their own here; the others share theirs."""

NEVER = {Code.INTERNAL, Code.STORE_BUSY, Code.STORE_DAMAGED, Code.NOT_FOUND, Code.NOT_PERMITTED,
         Code.CHANGED_MEANWHILE}  # fmt: skip

picks = st.integers(0, 11)
wanted = st.lists(st.sampled_from(SERVICES), min_size=1, max_size=2, unique=True).map(tuple)
families = st.lists(st.tuples(picks, wanted), min_size=1, max_size=4, unique_by=lambda one: one[0])
moments = st.tuples(
    st.integers(0, 2),
    st.sampled_from([*range(108, 140)] * 4 + [106, 107, *range(10, 46), *range(208, 231)]),
)
"""A day of the three, and a tick: mostly from nine on, when doors may be open; else just before, in
the night, in which the clock may change, or in the evening."""


Crowd = list[tuple[list[tuple[int, tuple[str, ...]]], tuple[int, int]]]
crowds = st.lists(st.tuples(families, moments), min_size=1, max_size=4)


class Desk(RuleBasedStateMachine):
    """One location with two groups of desks, and everything that changes what is free."""

    make: Callable[[], str]

    def __init__(self) -> None:
        super().__init__()
        self.clock = SetClock(f.NOW)
        opened = f.open_office(type(self).make(), self.clock)
        rules = house_rules()
        booking = replace(rules.booking, cool=timedelta(minutes=40), most_open=4)
        near = replace(rules, booking=booking, horizon_days=4)
        self.office = Office(opened.store, near, f.CHEAP)
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
            connection.execute(text("UPDATE desks SET abilities = 'low' WHERE name = '1'"))
            guards.lay(connection)

    @initialize(saturday=st.sampled_from(WEEKENDS), sundays=st.booleans(), crowd=crowds)
    def begin(
        self, saturday: date, sundays: bool,
        crowd: Crowd,
    ) -> None:  # fmt: skip
        """Begin on the Friday before such a weekend, with desks for everything and a few booked."""
        self.days = tuple(saturday + timedelta(days=number) for number in range(3))
        friday = datetime.combine(saturday - timedelta(days=1), time(9), self.place.tz)
        self.clock.set(friday.astimezone(UTC))
        fresh = [f.rule(self.place.id, day, group="prints", desks=2) for day in (5, 0)]
        if sundays:
            fresh += [
                f.rule(self.place.id, 6, group=one, desks=2, on_holidays=True)
                for one in ("prints", "counter")
            ]
        self._plan(lambda: self.office.planning.add_rules(self.actor, tuple(fresh)))
        self._book(crowd)

    def teardown(self) -> None:
        assert self.office.audit.verify().flaws == ()
        self.office.close()

    def _plan(self, change: Callable[[], None]) -> None:
        change()
        refused: list[Code] = []
        try:
            self.office.planning.lay_out(self.actor, self.place.id, self.days[0], self.days[-1])
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

    def _moment(self, at: tuple[int, int]) -> datetime:
        return midnight(self.days[at[0]], self.place.tz) + at[1] * TICK

    def _wish(
        self, family: list[tuple[int, tuple[str, ...]]], at: tuple[int, int], **more: Any
    ) -> Wish:
        return Wish(
            location_id=self.place.id, starts_at=self._moment(at),
            participants=tuple(Asked(self.people[pick], services) for pick, services in family),
            **more,
        )  # fmt: skip

    @rule(drawn=drawn)
    def open_longer(self, drawn: Drawn) -> None:
        fresh = rule_of(drawn, self.days, self.place.id)
        self._plan(lambda: self.office.planning.add_rules(self.actor, (fresh,)))

    @rule(number=st.integers(0, 2))
    def close(self, number: int) -> None:
        day = self.days[number]
        closed = Closure(id=new_id(), location_id=self.place.id, first_day=day, last_day=day)
        self._plan(lambda: self.office.planning.add_closure(self.actor, closed))

    def _book(self, crowd: Crowd) -> None:
        """Book families of people who have no visit yet, as far as there are any."""
        for family, at in crowd:
            turn = 3 * len(self.visits)
            others = [((pick + turn) % len(self.people), wanted) for pick, wanted in family]
            self._attempt(self.office.appointments.book, self.actor, self._wish(others, at))

    @rule(drawn=drawn, decided=st.lists(picks, min_size=1, max_size=6), crowd=crowds)
    def change_the_plan(self, drawn: Drawn, decided: list[int], crowd: Crowd) -> None:
        """Go a planner's way: look whom it hits, decide on each, and do it all in one go."""
        self._book(crowd)
        planning, gesture = self.office.planning, new_id()
        change = change_of(self._aimed(drawn), planning.plan(self.place.id), self.days, SERVICES)
        if change is None:
            return
        seen = planning.preview(self.actor, change)
        choices = [
            choice_of(hit, decided[number % len(decided)]) for number, hit in enumerate(seen.hits)
        ]
        done = planning.apply(self.actor, seen, choices, gesture)
        assert planning.apply(self.actor, seen, choices, gesture) == done
        assert len(done.kept) + len(done.moved) + len(done.called_off) == len(seen.hits)
        for one in choices:
            now = self.office.appointments.get(one.appointment_id)
            assert (now.state in OCCUPIES) == (one.way is Way.KEEP)
            if one.way is Way.MOVE:
                assert now.state is AppointmentState.MOVED
        begins = [self.office.appointments.get(visit).starts_at for visit in done.moved]
        assert sorted(begins) == sorted(one.to for one in choices if one.to is not None)
        self.visits += done.moved
        with self.office.store.reading() as session:
            lengths = {(one.group, one.day): len(one.after.capacity) for one in seen.days}
            there = plans.laid(session, self.place.id, lengths)
        for one_day in seen.days:
            assert there[one_day.group, one_day.day].plan == one_day.after

    def _aimed(self, drawn: Drawn) -> Drawn:
        """Let a change speak of the hour of a visit, where it would else rarely hit anybody."""
        visit = self._visit(drawn.pick)
        if visit is None or not drawn.is_aimed:
            return drawn
        at = self.office.appointments.get(visit).starts_at.astimezone(self.place.tz)
        if at.date() not in self.days:
            return drawn
        hours = (at.hour, (at.hour + 1) % 24)
        return replace(drawn, day=self.days.index(at.date()), hours=hours)

    @rule(share=st.integers(0, 3))
    def open_to_public(self, share: int) -> None:
        with beneath(self.office.store) as connection:
            connection.execute(text("UPDATE slots SET open_public = :share"), {"share": share})

    @rule(
        family=families, at=moments, arrangement=st.sampled_from(Arrangement),
        channel=st.sampled_from([Channel.DESK, Channel.PUBLIC]),
        reason=st.sampled_from(["", "", "travels tomorrow"]), held=st.booleans(),
        needs=st.sampled_from([(), (), ("low",)]),
    )  # fmt: skip
    def book(
        self, family: list[tuple[int, tuple[str, ...]]], at: tuple[int, int],
        arrangement: Arrangement, channel: Channel, reason: str, held: bool, needs: tuple[str, ...],
    ) -> None:  # fmt: skip
        wish = self._wish(
            family, at, arrangement=arrangement, channel=channel, overbook_reason=reason,
            needs=needs,
        )  # fmt: skip
        times = self.office.appointments
        made = self._attempt(times.hold if held else times.book, self.actor, wish)
        if made and channel is Channel.PUBLIC:
            assert not made.overbook_reason

    @rule(family=families)
    def walk_in(self, family: list[tuple[int, tuple[str, ...]]]) -> None:
        wish = self._wish(family, (0, 0))
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
    def move(self, pick: int, at: tuple[int, int]) -> None:
        if visit := self._visit(pick):
            to = self._moment(at)
            self._attempt(self.office.appointments.move, self.actor, visit, to, self.place.id)

    @rule(pick=picks, who=picks, at=moments)
    def move_one(self, pick: int, who: int, at: tuple[int, int]) -> None:
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
