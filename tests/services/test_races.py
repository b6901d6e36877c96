"""Many processes at once: nothing is given twice, nothing is lost, and losers are helped."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

from sqlalchemy import insert

from counter_app.domain.appointments import Channel
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.appointments import AppointmentRow
from counter_app.store.tables.issuance import HandOutRow
from counter_app.store.tables.people import ImportRunRow, PersonRow
from counter_app.store.tables.planning import DeskRow
from tests import factories as f
from tests import racers
from tests.beneath import beneath
from tests.expectations import rows, slots_are_right
from tests.services.booking_office import family, sql, visit

PROCESSES = 16


def test_the_last_forty_places_of_a_day(
    office: Office, database: str, clerk: Actor, planner: Actor
) -> None:
    """Two desks for two hundred minutes: forty visits of ten minutes fit, and not one more."""
    sunday = f.rule(clerk.location_id, 6, opens=time(9), closes=time(12, 20), desks=2)
    office.planning.add_rules(planner, (sunday,))
    assert office.planning.lay_out(planner, clerk.location_id, f.SUNDAY, f.SUNDAY) == 1
    begins = [f.local(f.SUNDAY, 9) + n * timedelta(minutes=10) for n in range(20)]
    wishes = [f.wish(office, at, f.on_file(office, clerk)) for at in begins * 4]
    shares = [
        (database, clerk, [wish.person_ids for wish in wishes[n::PROCESSES]], begins, n)
        for n in range(PROCESSES)
    ]
    results = racers.race(racers.booking, shares)
    won = [one for winners, _ in results for one in winners]
    lost = [one for _, losers in results for one in losers]
    assert (len(won), len(set(won)), rows(office.store, AppointmentRow)) == (40, 40, 40)
    visits = Counter(office.appointments.get(one).starts_at for one in won)
    assert visits == dict.fromkeys(begins, 2)
    assert {code for code, _, _ in lost} == {Code.SLOT_FULL}
    for _, wanted, alternatives in lost:
        assert alternatives
        assert all(other.places > 0 and other.starts_at != wanted for other in alternatives)
    slots_are_right(office.store)
    assert office.audit.verify().flaws == ()


def test_one_person_is_booked_once_whatever_the_day(
    office: Office, database: str, clerk: Actor
) -> None:
    someone = f.on_file(office, clerk)
    days = [f.SATURDAY, *(f.SATURDAY + timedelta(days=n) for n in range(2, 8))]
    results = racers.race(
        racers.one_booking,
        [(database, clerk, f.wish(office, f.local(day, 10), someone), new_id()) for day in days],
    )
    refusals = [one for one in results if isinstance(one, Code)]
    assert (len(results) - len(refusals), rows(office.store, AppointmentRow)) == (1, 1)
    assert set(refusals) == {Code.ALREADY_BOOKED}
    slots_are_right(office.store)


def test_one_gesture_from_many_processes_books_once(
    office: Office, database: str, clerk: Actor
) -> None:
    wish, gesture = f.wish(office, f.local(f.SATURDAY, 10), f.on_file(office, clerk)), new_id()
    results = racers.race(racers.one_booking, [(database, clerk, wish, gesture)] * 8)
    made = office.audit.outcome_of(gesture)
    assert made is not None
    told = {str(one) for one in results if not isinstance(one, Code)}
    assert told == {made.subject}
    assert {one for one in results if isinstance(one, Code)} <= {
        Code.ALREADY_BOOKED, Code.CHANGED_MEANWHILE,
    }  # fmt: skip
    assert rows(office.store, AppointmentRow) == 1
    slots_are_right(office.store)


def test_sixteen_desks_call_each_person_once(office: Office, database: str, clerk: Actor) -> None:
    waiting = []
    for n in range(24):
        visit = f.book(office, clerk, f.later(10 + 10 * (n // 6)))
        waiting.append(office.queue.check_in(clerk, visit.id, new_id()).appointment_id)
    desks = [
        {"id": new_id(), "location_id": clerk.location_id, "name": str(n)} for n in range(7, 17)
    ]
    with beneath(office.store) as connection:
        connection.execute(insert(table(DeskRow)), desks)
    seats = [
        replace(clerk, desk_id=desk.id, desk_name=desk.name)
        for desk in office.planning.desks(clerk.location_id)
    ]
    assert len(seats) == PROCESSES
    results = racers.race(racers.calling, [(database, seat) for seat in seats])
    called = [visit for one in results for visit in one]
    assert sorted(called) == sorted(waiting)
    assert office.queue.entries(clerk.location_id) == ()
    assert office.audit.verify().flaws == ()


def test_one_card_goes_into_one_hand(
    office: Office, database: str, clerk: Actor, planner: Actor, tmp_path: Path
) -> None:
    case = f.at_desk(office, clerk, planner, tmp_path)
    results = racers.race(racers.handing_out, [(database, clerk, case.wish())] * 8)
    refusals = [one for one in results if isinstance(one, Code)]
    assert set(refusals) == {Code.ALREADY_HANDED_OUT}
    assert (len(refusals), rows(office.store, HandOutRow)) == (7, 1)
    assert office.audit.verify().flaws == ()


def test_one_file_is_taken_in_once(
    office: Office, database: str, planner: Actor, tmp_path: Path
) -> None:
    file = tmp_path / "students.csv"
    lines = [f"{f.v_number()},Voorbeeld,Ayşe,2001-02-03,TUR" for _ in range(50)]
    heading = "v_number,surname,given_names,date_of_birth,nationality"
    file.write_text("\n".join([heading, *lines]), encoding="utf-8")
    results = racers.race(racers.taking_in, [(database, planner, file)] * 4)
    assert results.count(False) == 1
    assert set(results) <= {False, True, Code.CHANGED_MEANWHILE, Code.V_NUMBER_TAKEN}
    assert (rows(office.store, ImportRunRow), rows(office.store, PersonRow)) == (1, 50)


def test_sixteen_clerks_hold_the_last_places(office: Office, database: str, clerk: Actor) -> None:
    """Six desks at ten o'clock: six holds are won and confirmed, the rest is refused."""
    shares = [
        (database, clerk, [visit(office, family(office, clerk, ("BIOMETRICS",)))], True)
        for _ in range(PROCESSES)
    ]
    results = racers.race(racers.holding, shares)
    won = [one for winners, _ in results for one in winners]
    lost = [one for _, losers in results for one in losers]
    assert (len(won), len(set(won)), len(lost)) == (6, 6, PROCESSES - 6)
    assert set(lost) == {Code.SLOT_FULL}
    slots_are_right(office.store)


def test_the_public_never_gets_more_than_its_share(
    office: Office, database: str, clerk: Actor
) -> None:
    """The public fills two of six desks and no more; the desk gets whatever is left."""
    sql(office, "UPDATE slots SET open_public = 2")
    shares = []
    for n in range(PROCESSES):
        channel = Channel.PUBLIC if n % 2 else Channel.DESK
        people = [family(office, clerk, ("BIOMETRICS",)) for _ in range(2)]
        wishes = [visit(office, one, channel=channel) for one in people]
        shares.append((database, clerk, wishes, False))
    results = racers.race(racers.holding, shares)
    won = [one for winners, _ in results for one in winners]
    channels = Counter(office.appointments.get(one).channel for one in won)
    assert channels[Channel.PUBLIC] <= 2
    assert len(won) == 6
    assert {one for _, losers in results for one in losers} == {Code.SLOT_FULL}
    slots_are_right(office.store)
