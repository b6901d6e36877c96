"""Figures say what their cases say, summed up or not, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update
from sqlalchemy.exc import DBAPIError

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Address
from counter_app.domain.planning.opening import LocationKind
from counter_app.domain.reports.figures import Figure, Grouping, Measure, Topic
from counter_app.domain.reports.report import Asked, keyed, lines_of
from counter_app.domain.reports.summary import DaySum, Measured, sum_up
from counter_app.services.avoided import Avoided
from counter_app.services.office import Office
from counter_app.services.reports import Reports
from counter_app.store.base import table
from counter_app.store.queries.contacts import avoided
from counter_app.store.tables.planning import LocationRow
from counter_app.store.tables.reports import FirstFreeRow
from tests import factories as f
from tests.beneath import beneath
from tests.report_office import Played, around, play, release, whole


@pytest.fixture
def played(office: Office, clerk: Actor, planner: Actor, tmp_path: Path) -> Played:
    return play(office, clerk, planner, tmp_path)


def test_a_day_in_figures(office: Office, planner: Actor, played: Played) -> None:
    assert whole(office, planner, "visits_served").value == 1
    assert whole(office, planner, "visits_avoided").value == 1
    assert whole(office, planner, "visits_avoided_how").value == 1
    assert whole(office, planner, "days_to_hand").value == 0
    wait = whole(office, planner, "hall_wait")
    assert (wait.cases, wait.value, wait.high) == (1, 12, 12), "from the booked time, not before"
    assert whole(office, planner, "service_time").value == 9
    missed = whole(office, planner, "no_shows")
    assert (missed.cases, missed.value, missed.of) == (1, 50.0, 2)
    use = whole(office, planner, "desk_use")
    assert use.value == pytest.approx(100 * 9 / 120)
    assert whole(office, planner, "doubts").value == 0
    assert whole(office, planner, "mandate_acts").value == 0
    assert whole(office, planner, "refusals").value == 0


def test_a_hand_out_is_told_by_its_channel(office: Office, planner: Actor, played: Played) -> None:
    asked = around("days_to_hand", Grouping.KIND)
    (line,) = office.reports.figure(planner, asked).lines
    assert line.key == "immigration_service"
    with beneath(office.store) as connection:
        connection.execute(update(table(LocationRow)).values(kind=LocationKind.HALL))
    (line,) = office.reports.figure(planner, asked).lines
    assert line.key == "hall"


def test_what_is_saved_is_counted_where_the_way_is_known_and_said_where_it_is_not(
    office: Office, planner: Actor, played: Played
) -> None:
    way = whole(office, planner, "kilometres_saved")
    assert (way.value, way.cases, way.unknown) == (0, 0, 1), "the location is on no map"
    assert whole(office, planner, "hours_saved").unknown == 1
    asked = around("kilometres_saved", Grouping.KIND)
    (case,) = office.reports.cases(planner, asked).cases
    assert (case.value, case.reference) == (None, played.released.code)
    put_on_map(office)
    home = Address("Voorbeeldstraat 1", "9711 LM", "Groningen")
    more = f.book(office, planner, f.later(300), f.on_file(office, planner, address=home))
    release(office, planner, more)
    way = whole(office, planner, "kilometres_saved")
    assert (way.cases, way.unknown) == (1, 1), "what was not known when it fell away stays so"
    assert way.value == pytest.approx(2 * 1.3 * 197, rel=0.02), "Groningen is 197 km away"
    hours = whole(office, planner, "hours_saved").value
    assert hours is not None
    at_the_desk = 60 * (hours - (way.value or 0) / 45)
    assert 16 <= at_the_desk <= 60, "15 minutes in the hall, and the service"
    (line,) = office.reports.figure(planner, asked).lines
    assert (line.key, line.unknown) == ("preflight.not_needed", 1)
    assert office.reports.cases(planner, asked, line.key).number == 2


def test_what_was_taken_back_counts_for_nothing_on_its_day(
    office: Office, planner: Actor, clock: SetClock
) -> None:
    person = f.on_file(office, planner)
    visit = f.book(office, planner, f.later(90), person)
    release(office, planner, visit)
    clock.set(f.local(f.TODAY, 3) + timedelta(days=1))
    assert office.reports.sum_up(planner) == 1
    assert whole(office, planner, "visits_avoided").value == 1
    take_back(office, planner, person.id)
    assert whole(office, planner, "visits_avoided").value == 0
    by_how = office.reports.figure(planner, around("visits_avoided_how", Grouping.KIND))
    assert [(line.key, line.value, line.cases) for line in by_how.lines] == [("released", 0, 2)]
    assert whole(office, planner, "kilometres_saved").unknown == 0
    check_all(office, planner)
    assert office.reports.sum_up(planner) == 1, "the day was forgotten when the entry came"
    check_all(office, planner)


def take_back(office: Office, planner: Actor, person_id: UUID) -> None:
    with office.store.work(planner) as work:
        Avoided.take_back(work, avoided(work.session, person_id=person_id))
        work.audit("needless.taken_back", person_id, location_id=planner.location_id)


def put_on_map(office: Office) -> None:
    with beneath(office.store) as connection:
        connection.execute(
            update(table(LocationRow)).values(latitude=52.081, longitude=4.327)  # Den Haag
        )


def of_cases(office: Office, actor: Actor, figure: Figure, topic: Topic) -> list[DaySum]:
    """Read the cases of a topic, through a figure that counts it, and sum them up by hand."""
    counting = replace(figure, topic=topic, of=None, unknown=None, measure=Measure.COUNT)
    reports = Reports(
        office.store, replace(office.reports.rules, figures={figure.code: counting}),
        office.appointments, 90,
    )  # fmt: skip
    found = reports.cases(actor, around(figure.code, figure.groupings[0]))
    assert found.number == len(found.cases)
    return sum_up(topic, (
        Measured(one.location_id, one.day, one.kind, one.value)
        for one in found.cases
        if one.value is not None
    ))  # fmt: skip


def check_all(office: Office, actor: Actor) -> None:
    """Compare every figure, taken apart in every way, with its cases."""
    for figure in office.reports.rules.figures.values():
        own = of_cases(office, actor, figure, figure.topic)
        of, unknown = (
            of_cases(office, actor, figure, topic) if topic else []
            for topic in (figure.of, figure.unknown)
        )
        for by in figure.groupings:
            said = office.reports.figure(actor, around(figure.code, by))
            assert (said.whole, said.lines) == lines_of(
                figure, by, keyed(own, by), keyed(of, by), keyed(unknown, by)
            ), (figure.code, by)


def test_every_figure_says_what_its_cases_say(
    office: Office, planner: Actor, clerk: Actor, clock: SetClock, played: Played
) -> None:
    late = f.book(office, planner, f.later(240))
    clock.set(f.later(60 * 24))
    office.reports.note_first_free(planner)
    check_all(office, planner)
    assert office.reports.sum_up(planner) > 0
    assert office.reports.sum_up(planner) == 0, "all days that are over hold"
    check_all(office, planner)
    before = whole(office, planner, "no_shows")
    office.queue.no_show(clerk, late.id, new_id())  # somebody remembers, a day later
    after = whole(office, planner, "no_shows")
    assert (before.cases, after.cases) == (1, 2)
    check_all(office, planner)
    assert office.reports.sum_up(planner) == 1, "only the day that changed"
    check_all(office, planner)


def test_a_day_of_others_is_summed_up_when_its_night_is_over(
    office: Office, planner: Actor, clock: SetClock, played: Played
) -> None:
    clock.set(f.local(f.SATURDAY, 1, 59))
    assert office.reports.sum_up(planner) == 0
    clock.set(f.local(f.SATURDAY, 2, 1))
    assert office.reports.sum_up(planner) == 1


@given(steps=st.lists(st.integers(0, 4), min_size=1, max_size=6), summing=st.integers(0, 5))
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_order_of_steps_and_sums_makes_a_figure_wrong(
    new_sqlite: Callable[[], str], steps: list[int], summing: int
) -> None:
    clock = SetClock(f.NOW)
    office = f.open_office(new_sqlite(), clock)
    try:
        planner, clerk = f.seat(office, "planner"), f.seat(office, "clerk")
        visits = [f.book(office, planner, f.later(30 + 10 * n)) for n in range(len(steps))]
        for number, (step, visit) in enumerate(zip(steps, visits, strict=True)):
            clock.set(max(clock.now(), f.later(30 + 10 * number)))
            if step == 0:
                release(office, planner, visit)
            elif step == 1 and clock.now() < f.later(600):
                f.served(office, clerk, visit.id)
                clock.set(clock.now() + timedelta(minutes=7))
                office.queue.done(clerk, visit.id, new_id())
            elif step == 2:
                clock.set(clock.now() + timedelta(days=1))
                office.queue.no_show(clerk, visit.id, new_id())
            if number == summing:
                clock.set(clock.now() + timedelta(days=1))
                office.reports.sum_up(planner)
        check_all(office, planner)
        clock.set(clock.now() + timedelta(days=2))
        office.reports.sum_up(planner)
        check_all(office, planner)
    finally:
        office.close()


def test_first_free_times_are_noted_once_a_day_and_never_changed(
    office: Office, planner: Actor, clock: SetClock
) -> None:
    assert office.reports.note_first_free(planner) == len(f.SERVICES)
    assert office.reports.note_first_free(planner) == 0
    here = whole(office, planner, "wait_here")
    assert (here.cases, here.value) == (len(f.SERVICES), 0)
    clock.set(f.local(f.SATURDAY, 18))  # closed on Sunday
    office.reports.note_first_free(planner)
    assert whole(office, planner, "wait_here").high == 2
    assert whole(office, planner, "wait_anywhere").cases == 2 * len(f.SERVICES)
    with (
        pytest.raises(DBAPIError, match="append_only"),
        beneath(office.store, keep=False) as connection,
    ):
        connection.execute(update(table(FirstFreeRow)).values(days=1))


def test_where_nothing_is_free_the_days_that_were_looked_at_count(
    office: Office, planner: Actor, clock: SetClock
) -> None:
    clock.set(f.local(f.TODAY, 18) + timedelta(days=22))  # nothing is laid out any more
    office.reports.note_first_free(planner)
    waited = office.reports.figure(
        planner,
        Asked(figure="wait_here", first=f.TODAY, last=f.TODAY + timedelta(days=30)),
    ).whole
    assert waited.value == office.rules.horizon_days


def test_who_looks_at_cases_may_see_people_and_is_noted(
    office: Office, planner: Actor, administrator: Actor, auditor: Actor, played: Played
) -> None:
    asked = around("hall_wait", Grouping.MONTH)
    assert office.reports.figure(administrator, asked).whole.cases == 1
    with pytest.raises(Refused) as caught:
        office.reports.cases(administrator, asked)
    assert caught.value.code is Code.NOT_PERMITTED
    seen = office.reports.cases(planner, asked, "2026-09")
    (case,) = seen.cases
    assert (case.reference, case.person_id) == (
        played.served.visit.code, played.served.person.id,
    )  # fmt: skip
    assert office.reports.cases(planner, asked, "2026-08").number == 0
    entry = office.audit.entries(auditor, planner.location_id)[0]
    assert entry.action == "report.cases_seen"
    assert "Voorbeeld" not in str(entry.facts)


def test_what_is_asked_must_make_sense(office: Office, planner: Actor) -> None:
    good = around("hall_wait", Grouping.MONTH)
    for bad, field in (
        (replace(good, figure="happiness"), "figure"),
        (replace(good, figure="cards_by_age"), "by"),
        (replace(good, last=good.first - timedelta(days=1)), "last"),
        (replace(good, last=good.first + timedelta(days=2000)), "last"),
    ):
        with pytest.raises(Invalid) as caught:
            office.reports.figure(planner, bad)
        assert caught.value.field == field
    with pytest.raises(Refused) as refused:
        office.reports.figure(planner, replace(good, location_id=new_id()))
    assert refused.value.code is Code.NOT_FOUND
