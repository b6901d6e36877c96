"""A change of the planning previews whom it hits, and then does all of it or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from counter_app.domain.appointments import Appointment, AppointmentState, Channel
from counter_app.domain.changes import AppointmentsChanged, Change, PlanningChanged
from counter_app.domain.errors import Code, Conflict
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.fitting import HitCause
from counter_app.domain.planning.opening import (
    Ability,
    Closure,
    Desk,
    Location,
    OpeningRule,
    StaffShift,
)
from counter_app.domain.planning.plan import PlanChange, Planned, PlannedKind
from counter_app.domain.planning.preview import Applied, Choice, Hit, Preview, Way
from counter_app.letters.data import LetterKind
from counter_app.services.appointments import Wish
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.messages import OutboxRow
from tests import factories as f
from tests.expectations import actions, refused, slots_are_right, unchanged

MONDAY = date(2026, 9, 7)
"""The first working day after a Saturday on which all that follows is booked."""


def closure(place: Location, first: date = f.SATURDAY, **facts: Any) -> Closure:
    return Closure(
        id=new_id(), location_id=place.id, first_day=first,
        **{"last_day": first, "reason": "verbouwing", **facts},
    )  # fmt: skip


def change(place: Location, *put: Planned, end: tuple[Any, ...] = ()) -> PlanChange:
    return PlanChange(location_id=place.id, put=put, end=end)


def saturdays(office: Office, place: Location) -> OpeningRule:
    (only,) = (one for one in office.planning.plan(place.id).rules if one.weekday == 5)
    return only


def off(hit: Hit) -> Choice:
    return Choice(appointment_id=hit.appointment_id, way=Way.CALL_OFF)


def moved(hit: Hit, number: int = 0) -> Choice:
    start = hit.proposals[number]
    return Choice(
        appointment_id=hit.appointment_id, way=Way.MOVE, to=start.starts_at,
        location_id=start.location_id,
    )  # fmt: skip


def kept(hit: Hit, reason: str = "kan niet anders") -> Choice:
    return Choice(appointment_id=hit.appointment_id, way=Way.KEEP, reason=reason)


def apply(office: Office, actor: Actor, seen: Preview, *choices: Choice) -> Applied:
    return office.planning.apply(actor, seen, choices, new_id())


def booked(office: Office, actor: Actor, *hours: int) -> list[Appointment]:
    """Book somebody at each of these hours on Saturday, one minute after the other."""
    found = []
    for hour in hours:
        clock = office.store.clock
        clock.set(clock.now() + timedelta(minutes=1))  # type: ignore[attr-defined]
        found.append(f.book(office, actor, f.local(f.SATURDAY, hour)))
    return found


def state(office: Office, visit: UUID) -> AppointmentState:
    return office.appointments.get(visit).state


def letters(office: Office) -> list[tuple[UUID, str, str]]:
    """Return appointment, kind and reason of what goes out because of a closure."""
    rows = select(table(OutboxRow)).where(OutboxRow.reason != "").order_by(OutboxRow.id)
    with office.store.reading() as session:
        return [(row.appointment_id, str(row.kind), row.reason) for row in session.execute(rows)]


def test_a_preview_tells_whom_a_closure_hits_and_writes_nothing(
    office: Office, planner: Actor, place: Location
) -> None:
    visits = booked(office, planner, 12, 9, 15)
    with unchanged(office.store):
        seen = office.planning.preview(planner, change(place, closure(place)))
    assert [hit.appointment_id for hit in seen.hits] == [visit.id for visit in visits]
    assert {hit.cause for hit in seen.hits} == {HitCause.CLOSED}
    assert [hit.name for hit in seen.hits] == [visit.name for visit in visits]
    (day,) = seen.days
    assert (day.day, day.group) == (f.SATURDAY, "counter")
    assert (seen.minutes_before, seen.minutes_after) == (6 * 8 * 60, 0)
    assert set(day.after.capacity) == {0}


def test_proposals_are_other_times_and_no_two_first_ones_are_the_same_place(
    office: Office, planner: Actor, place: Location
) -> None:
    one_desk = f.rule(place.id, 0, desks=1, id=new_id())
    mondays = next(r for r in office.planning.plan(place.id).rules if r.weekday == 0)
    office.planning.apply(
        planner,
        office.planning.preview(
            planner, change(place, replace(one_desk, id=mondays.id, version=mondays.version))
        ),
        (), new_id(),
    )  # fmt: skip
    booked(office, planner, 12, 12, 12)
    seen = office.planning.preview(planner, change(place, closure(place)))
    firsts = [hit.proposals[0].starts_at for hit in seen.hits]
    assert len(set(firsts)) == 3
    for hit in seen.hits:
        assert all(one.day != f.SATURDAY for one in hit.proposals)
        assert [one.day for one in hit.proposals] == [MONDAY] * 3
    assert firsts[0] == f.local(MONDAY, 12)
    done = apply(office, planner, seen, *map(moved, seen.hits))
    assert [office.appointments.get(one).starts_at for one in done.moved] == firsts
    slots_are_right(office.store)


def test_everything_is_done_in_one_go(
    office: Office, planner: Actor, place: Location, announced: list[Change]
) -> None:
    stays, goes, calls = booked(office, planner, 12, 9, 15)
    seen = office.planning.preview(planner, change(place, closure(place)))
    gesture = new_id()
    choices = (kept(seen.hits[0]), moved(seen.hits[1]), off(seen.hits[2]))
    announced.clear()
    done = office.planning.apply(planner, seen, choices, gesture)
    assert (done.kept, done.called_off, done.days) == ((stays.id,), (calls.id,), 1)
    new = office.appointments.get(done.moved[0])
    assert (new.uid, new.sequence) == (goes.uid, goes.sequence + 1)
    assert new.starts_at == seen.hits[1].proposals[0].starts_at
    assert state(office, goes.id) is AppointmentState.MOVED
    assert state(office, calls.id) is AppointmentState.CANCELLED
    after = office.appointments.get(stays.id)
    assert (after.state, after.overbook_reason) == (AppointmentState.BOOKED, "kan niet anders")
    assert letters(office) == [
        (calls.id, "cancellation", "closed"), (new.id, "change", "closed"),
    ]  # fmt: skip
    assert PlanningChanged(place.id) in announced
    assert AppointmentsChanged(place.id, f.SATURDAY) in announced
    assert actions(office, gesture) == [("planning.changed", str(done.change_id))]
    slots_are_right(office.store)
    assert office.appointments.free_starts("BIOMETRICS", place.id, f.SATURDAY) == ()
    with unchanged(office.store):
        assert office.planning.apply(planner, seen, choices, gesture) == done
    assert office.audit.verify().flaws == ()


def test_who_booked_last_is_the_first_to_go(
    office: Office, planner: Actor, place: Location
) -> None:
    visits = booked(office, planner, 12, 12, 12, 9)
    fewer = replace(saturdays(office, place), desks=2)
    seen = office.planning.preview(planner, change(place, fewer))
    assert [(hit.appointment_id, hit.cause) for hit in seen.hits] == [
        (visits[2].id, HitCause.FEWER_DESKS)
    ]
    apply(office, planner, seen, off(seen.hits[0]))
    assert letters(office) == [(visits[2].id, "cancellation", "fewer_desks")]
    slots_are_right(office.store)
    assert [start.places for start in office.appointments.free_starts(
        "COLLECT_DOCUMENT", place.id, f.SATURDAY
    )[:1]] == [1]  # fmt: skip


def test_somebody_who_was_moved_keeps_the_place_in_the_order(
    office: Office, planner: Actor, place: Location
) -> None:
    first, second = booked(office, planner, 9, 12)
    office.store.clock.set(f.later(30))  # type: ignore[attr-defined]
    again = office.appointments.move(planner, first.id, second.starts_at, place.id, new_id())
    seen = office.planning.preview(
        planner, change(place, replace(saturdays(office, place), desks=1))
    )
    assert [hit.appointment_id for hit in seen.hits] == [second.id]
    assert state(office, again.id) is AppointmentState.BOOKED


@pytest.mark.parametrize(
    ("choose", "code"),
    [
        (lambda hit: [], Code.CHOICE_NEEDED),
        (lambda hit: [kept(hit, "  ")], Code.REASON_NEEDED),
        (lambda hit: [replace(moved(hit), to=None)], Code.CHOICE_NEEDED),
    ],
)
def test_nobody_is_left_undecided(
    office: Office, planner: Actor, place: Location, choose: Any, code: Code
) -> None:
    (visit,) = booked(office, planner, 12)
    seen = office.planning.preview(planner, change(place, closure(place)))
    with unchanged(office.store), refused(code):
        apply(office, planner, seen, *choose(seen.hits[0]))
    assert office.appointments.get(visit.id) == visit


@pytest.mark.parametrize(
    ("lacks", "choose"),
    [(Permission.BOOK, off), (Permission.BOOK, moved), (Permission.OVERBOOK, kept)],
)
def test_a_choice_needs_its_own_permission(
    office: Office, planner: Actor, place: Location, lacks: Permission, choose: Any
) -> None:
    booked(office, planner, 12)
    seen = office.planning.preview(planner, change(place, closure(place)))
    actor = replace(planner, permissions=planner.permissions - {lacks})
    with unchanged(office.store), refused(Code.NOT_PERMITTED, permission=lacks.value):
        apply(office, actor, seen, choose(seen.hits[0]))


def test_names_are_for_who_may_see_people(
    office: Office, planner: Actor, administrator: Actor, place: Location
) -> None:
    booked(office, planner, 12)
    seen = office.planning.preview(administrator, change(place, closure(place)))
    assert [hit.name for hit in seen.hits] == [""]


def test_somebody_books_between_the_look_and_the_deed(
    office: Office, planner: Actor, place: Location
) -> None:
    booked(office, planner, 12)
    seen = office.planning.preview(planner, change(place, closure(place)))
    booked(office, planner, 13)
    with unchanged(office.store), pytest.raises(Conflict) as caught:
        apply(office, planner, seen, off(seen.hits[0]))
    fresh = caught.value.values["preview"]
    assert caught.value.code is Code.CHANGED_MEANWHILE
    assert [hit.appointment_id for hit in fresh.hits][:1] == [seen.hits[0].appointment_id]
    assert len(fresh.hits) == 2
    assert fresh.hits[1].proposals
    done = apply(office, planner, fresh, *map(off, fresh.hits))
    assert len(done.called_off) == 2
    slots_are_right(office.store)


def test_a_new_time_is_gone_between_the_look_and_the_deed(
    office: Office, planner: Actor, place: Location
) -> None:
    (visit,) = booked(office, planner, 12)
    seen = office.planning.preview(planner, change(place, closure(place)))
    wanted = seen.hits[0].proposals[0]
    for _ in range(wanted.places):
        f.book(office, planner, wanted.starts_at)
    with unchanged(office.store), pytest.raises(Conflict) as caught:
        apply(office, planner, seen, moved(seen.hits[0]))
    assert caught.value.values["visit"] == visit.code
    fresh = caught.value.values["preview"]
    assert wanted.starts_at not in [one.starts_at for one in fresh.hits[0].proposals]
    assert office.appointments.get(visit.id) == visit
    apply(office, planner, fresh, moved(fresh.hits[0]))
    slots_are_right(office.store)


def test_somebody_who_is_here_can_only_be_kept(
    office: Office, planner: Actor, clerk: Actor, place: Location
) -> None:
    visit = f.book(office, planner, f.later(60))
    office.queue.check_in(clerk, visit.id, new_id())
    closed = closure(place, f.TODAY, begins=time(9, 30), ends=time(12))
    seen = office.planning.preview(planner, change(place, closed))
    assert [(hit.appointment_id, hit.ways) for hit in seen.hits] == [(visit.id, (Way.KEEP,))]
    with refused(Code.WRONG_STATE):
        apply(office, planner, seen, off(seen.hits[0]))
    apply(office, planner, seen, kept(seen.hits[0]))
    slots_are_right(office.store)
    called = office.queue.call(clerk, visit.id, new_id())
    assert called.appointment_id == visit.id


def test_hours_that_are_past_stay_as_they_were(
    office: Office, planner: Actor, place: Location
) -> None:
    visit = f.book(office, planner, f.later(10))
    office.store.clock.set(f.later(120))  # type: ignore[attr-defined]
    seen = office.planning.preview(planner, change(place, closure(place, f.TODAY)))
    assert seen.hits == ()
    apply(office, planner, seen)
    (day,) = [one for one in office.planning.week(place.id, date(2026, 8, 31)).groups
              if one.day == f.TODAY]  # fmt: skip
    assert max(day.booked) == 1
    assert office.appointments.free_starts("BIOMETRICS", place.id, f.TODAY) == ()
    assert state(office, visit.id) is AppointmentState.BOOKED
    assert office.planning.lay_out(planner, place.id, f.TODAY, f.SATURDAY) == 0
    slots_are_right(office.store)


def test_somebody_kept_is_not_asked_about_again(
    office: Office, planner: Actor, place: Location
) -> None:
    booked(office, planner, 12)
    closed = closure(place, begins=time(11), ends=time(14))
    seen = office.planning.preview(planner, change(place, closed))
    apply(office, planner, seen, kept(seen.hits[0]))
    (written,) = office.planning.plan(place.id).closures
    longer = replace(written, begins=time(10))
    assert office.planning.preview(planner, change(place, longer)).hits == ()
    reopened = office.planning.preview(planner, change(place, end=(written,)))
    assert reopened.hits == ()
    apply(office, planner, reopened)
    slots_are_right(office.store)
    assert office.planning.lay_out(planner, place.id, f.SATURDAY, f.SATURDAY) == 0


def test_resting_places_go_with_the_hours(office: Office, planner: Actor, place: Location) -> None:
    rules = replace(office.rules, booking=replace(office.rules.booking, cool=timedelta(minutes=45)))
    cool = Office(office.store, rules, f.CHEAP)
    (visit,) = booked(cool, planner, 12)
    cool.appointments.cancel(planner, visit.id, "asked for", new_id())
    slots_are_right(office.store)
    fewer = replace(saturdays(office, place), desks=0)
    seen = cool.planning.preview(planner, change(place, fewer))
    assert (seen.hits, seen.cooling_ended) == ((), 1)
    apply(cool, planner, seen)
    slots_are_right(office.store)
    assert office.appointments.free_starts("BIOMETRICS", place.id, f.SATURDAY) == ()


def test_a_held_time_is_given_back_without_a_letter(
    office: Office, planner: Actor, place: Location
) -> None:
    someone = f.on_file(office, planner)
    wish = f.wish(office, f.local(f.SATURDAY, 12), someone)
    held = office.appointments.hold(planner, wish, new_id())
    seen = office.planning.preview(planner, change(place, closure(place)))
    assert [hit.ways for hit in seen.hits] == [(Way.KEEP, Way.CALL_OFF)]
    assert seen.hits[0].proposals == ()
    apply(office, planner, seen, off(seen.hits[0]))
    assert state(office, held.id) is AppointmentState.CANCELLED
    assert letters(office) == []
    slots_are_right(office.store)


def test_staff_on_duty_hits_people_too(office: Office, planner: Actor, place: Location) -> None:
    visits = booked(office, planner, 12, 12)
    alone = StaffShift(
        id=new_id(), location_id=place.id, group="counter", first_day=f.SATURDAY,
        last_day=f.SATURDAY, begins=time(12), ends=time(13), staff=1,
    )  # fmt: skip
    seen = office.planning.preview(planner, change(place, alone))
    assert [hit.appointment_id for hit in seen.hits] == [visits[1].id]
    apply(office, planner, seen, kept(seen.hits[0]))
    slots_are_right(office.store)


def test_only_a_share_is_open_to_the_public(
    office: Office, planner: Actor, place: Location
) -> None:
    shared = replace(saturdays(office, place), public_desks=1)
    apply(office, planner, office.planning.preview(planner, change(place, shared)))
    at = f.local(f.SATURDAY, 12)
    public = [
        Wish(
            location_id=place.id, service="BIOMETRICS", starts_at=at, channel=Channel.PUBLIC,
            person_ids=(f.on_file(office, planner).id,),
        )
        for _ in range(2)
    ]  # fmt: skip
    office.appointments.book(planner, public[0], new_id())
    with refused(Code.SLOT_FULL):
        office.appointments.book(planner, public[1], new_id())
    office.appointments.book(planner, replace(public[1], channel=Channel.DESK), new_id())
    slots_are_right(office.store)


def test_a_service_that_is_not_offered_any_more(
    office: Office, planner: Actor, place: Location
) -> None:
    visits = booked(office, planner, 12, 9)
    offer = next(
        one for one in office.planning.plan(place.id).offers if one.service == "COLLECT_DOCUMENT"
    )
    gone = change(place, replace(offer, is_offered=False))
    seen = office.planning.preview(planner, gone)
    assert [(hit.appointment_id, hit.cause) for hit in seen.hits] == [
        (visit.id, HitCause.NOT_OFFERED) for visit in visits
    ]
    assert (seen.days, [hit.proposals for hit in seen.hits]) == ((), [(), ()])
    apply(office, planner, seen, off(seen.hits[0]), kept(seen.hits[1]))
    assert state(office, visits[1].id) is AppointmentState.BOOKED
    assert letters(office) == [(visits[0].id, "cancellation", "not_offered")]
    assert office.messages.appointment_letter(planner, visits[0].id, LetterKind.CANCELLATION).pdf
    assert "COLLECT_DOCUMENT" not in [one.code for one in office.planning.services_at(place.id)]
    with refused(Code.SERVICE_NOT_OFFERED):
        f.book(office, planner, f.local(MONDAY, 12))
    slots_are_right(office.store)


def test_the_history_tells_who_wrote_what_and_it_can_be_put_back(
    office: Office, planner: Actor, place: Location
) -> None:
    rule = saturdays(office, place)
    plan = office.planning
    apply(office, planner, plan.preview(planner, change(place, replace(rule, desks=2))))
    narrowed = saturdays(office, place)
    apply(office, planner, plan.preview(planner, change(place, end=(narrowed,))))
    told = [one for one in plan.history(place.id) if one.subject == rule.id]
    assert [(one.number, one.made_by) for one in told][:2] == [
        (3, planner.operator_id), (2, planner.operator_id),
    ]  # fmt: skip
    assert [one.item for one in told] == [None, narrowed, rule]
    assert {one.kind for one in told} == {PlannedKind.RULE}
    assert told[0].made_at == office.store.clock.now()
    back = plan.put_back(told[2])
    apply(office, planner, plan.preview(planner, back))
    assert saturdays(office, place) == replace(rule, version=4)
    assert len(office.appointments.free_starts("BIOMETRICS", place.id, f.SATURDAY)) > 0
    slots_are_right(office.store)
    with refused(Code.NOT_FOUND):
        plan.put_back(told[0])


def test_two_planners_do_not_write_over_each_other(
    office: Office, planner: Actor, place: Location
) -> None:
    rule = saturdays(office, place)
    mine = office.planning.preview(planner, change(place, replace(rule, desks=5)))
    theirs = office.planning.preview(planner, change(place, replace(rule, desks=4)))
    apply(office, planner, theirs)
    with unchanged(office.store), refused(Code.CHANGED_MEANWHILE, what="opening_rule"):
        apply(office, planner, mine)
    with refused(Code.CHANGED_MEANWHILE, what="opening_rule"):
        office.planning.preview(planner, change(place, end=(rule,)))
    assert saturdays(office, place).desks == 4


def test_places_desks_and_durations(office: Office, planner: Actor, place: Location) -> None:
    plan = office.planning.plan(place.id)
    desk = replace(plan.desks[0], is_active=False, abilities=frozenset({Ability.BIOMETRICS.value}))
    extra = Desk(id=new_id(), location_id=place.id, name="7")
    offer = replace(plan.offers[0], base_minutes=25, extra_minutes=0)
    moved_place = replace(
        plan.location, name="Den Haag Centrum", postcode="2515 XP", latitude=52.08, longitude=4.32,
        audience=("students",), region=("2500-2599",), is_public=False,
    )  # fmt: skip
    seen = office.planning.preview(planner, change(place, desk, extra, offer, moved_place))
    assert (seen.days, seen.hits) == ((), ())
    apply(office, planner, seen)
    after = office.planning.plan(place.id)
    assert after.location == replace(moved_place, version=2)
    assert after.desks[0] == replace(desk, version=2)
    assert [one.name for one in office.planning.desks(place.id)] == ["2", "3", "4", "5", "6", "7"]
    kind = next(one for one in office.planning.services_at(place.id) if one.code == offer.service)
    assert (kind.base_minutes, kind.extra_minutes) == (25, 0)
    twice = change(place, Desk(id=new_id(), location_id=place.id, name="7"))
    with unchanged(office.store), refused(Code.NAME_TAKEN):
        apply(office, planner, office.planning.preview(planner, twice))
    nameless = change(place, replace(after.location, name=" "))
    with unchanged(office.store), refused(Code.REQUIRED, field="name"):
        apply(office, planner, office.planning.preview(planner, nameless))


@pytest.mark.parametrize(
    ("day", "opens", "starts"),
    [
        (date(2026, 10, 25), time(2), 36),  # two o'clock comes twice
        (date(2026, 10, 25), time(3), 12),
        (date(2027, 3, 28), time(1), 24),  # and once not at all
    ],
)
def test_hours_over_the_change_of_the_clock(
    office: Office, planner: Actor, place: Location, day: date, opens: time, starts: int
) -> None:
    office.store.clock.set(  # type: ignore[attr-defined]
        datetime.combine(day - timedelta(days=2), time(12), f.ZONE)
    )
    night = f.rule(place.id, 6, opens=opens, closes=time(4), desks=1, on_holidays=True)
    once = replace(night, version=0, valid_from=day, valid_until=day)
    seen = office.planning.preview(planner, change(place, once))
    apply(office, planner, seen)
    free = office.appointments.free_starts("COLLECT_DOCUMENT", place.id, day)
    assert len(free) == starts - 1  # ten minutes: the last tick is none to begin at
    assert seen.days[0].after.desk_minutes == starts * 5
    slots_are_right(office.store)


def test_a_change_of_nothing(office: Office, planner: Actor, place: Location) -> None:
    with refused(Code.REQUIRED):
        office.planning.preview(planner, change(place))
    with refused(Code.NOT_FOUND):
        office.planning.preview(planner, PlanChange(location_id=new_id(), put=(closure(place),)))


def test_the_letter_to_somebody_called_off_says_that_the_counter_is_closed(
    office: Office, place: Location, planner: Actor
) -> None:
    """Nobody is told to have cancelled a visit that the office called off."""
    visit = f.book(office, planner, f.local(f.SATURDAY, 9))
    asked = f.book(office, planner, f.local(MONDAY, 9))
    seen = office.planning.preview(planner, change(place, closure(place)))
    office.planning.apply(planner, seen, tuple(off(hit) for hit in seen.hits), new_id())
    office.appointments.cancel(planner, asked.id, "ill", new_id())

    def page(one: Appointment) -> str:
        kind = LetterKind.CANCELLATION
        pdf = office.messages.appointment_letter(planner, one.id, kind).pdf
        return " ".join(PdfReader(BytesIO(pdf)).pages[0].extract_text().split())

    assert "The counter is closed at this time" in page(visit)
    assert "acting for you" in page(asked)
    assert "acting for you" not in page(visit)
