"""What the database itself refuses about times, spans, services per person and the waiting list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, Update, insert, select, text, update

from counter_app.domain.appointments import Appointment, Outcome
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.people.person import Address, Person
from counter_app.store.base import table
from counter_app.store.tables.appointments import (
    AppointmentRow,
    AppointmentSpanRow,
    ParticipantRow,
    ParticipantServiceRow,
    WaitlistPersonRow,
    WaitlistRow,
)
from counter_app.store.tables.planning import SlotDayRow, SlotRow
from tests import factories as f
from tests.security.conftest import Scene

VISITS, SPANS = table(AppointmentRow), table(AppointmentSpanRow)
PEOPLE, SERVICES = table(ParticipantRow), table(ParticipantServiceRow)
SLOTS, WAITLIST = table(SlotRow), table(WaitlistRow)
WAITING_PEOPLE = table(WaitlistPersonRow)

Act = Callable[[Connection], Any]


@pytest.fixture(scope="module")
def visit(scene: Scene) -> Appointment:
    """Give a visit on Saturday at noon, of two ticks."""
    return f.book(scene.office, scene.clerk, f.local(f.SATURDAY, 12))


def all_of(*acts: Act) -> Act:
    def act(connection: Connection) -> None:
        for one in acts:
            one(connection)

    return act


def again(visit: Appointment, made: UUID, **changes: Any) -> Act:
    """Write a second appointment like one that is there, without anything that belongs to it."""

    def act(connection: Connection) -> None:
        row = connection.execute(select(VISITS).where(VISITS.c.id == visit.id)).one()
        fresh = {"id": made, "uid": new_id(), "code": f"{made.int % 10**8:08}", **changes}
        connection.execute(insert(VISITS).values({**row._mapping, **fresh}))

    return act


def span(visit: Appointment, made: UUID, position: int = 0, **changes: Any) -> Act:
    """Write a span like that of another appointment."""

    def act(connection: Connection) -> None:
        found = select(SPANS).where(SPANS.c.appointment_id == visit.id)
        row = connection.execute(found).one()
        fresh = {"appointment_id": made, "position": position, **changes}
        connection.execute(insert(SPANS).values({**row._mapping, **fresh}))

    return act


def booked(visit: Appointment, times: int = 1, **changes: Any) -> Act:
    """Book so many more at the same time, by hand."""
    acts: list[Act] = []
    for _ in range(times):
        made = new_id()
        acts += [again(visit, made), span(visit, made, **changes)]
    return all_of(*acts)


def set_visit(visit_id: UUID, **values: Any) -> Act:
    change = update(VISITS).where(VISITS.c.id == visit_id)
    return lambda connection: connection.execute(
        change.values(version=VISITS.c.version + 1, **values)
    )


def set_spans(visit_id: UUID, **values: Any) -> Act:
    change = update(SPANS).where(SPANS.c.appointment_id == visit_id).values(**values)
    return lambda connection: connection.execute(change)


def set_slots(**values: Any) -> Act:
    saturday = select(SlotDayRow.id).where(SlotDayRow.day == f.SATURDAY)
    change = update(SLOTS).where(SLOTS.c.slot_day_id.in_(saturday)).values(**values)
    return lambda connection: connection.execute(change)


def judged(scene: Scene, cases: Sequence[tuple[Act, Code]]) -> None:
    for number, (act, code) in enumerate(cases):
        assert scene.refused(act) is code, number


def test_nothing_holds_more_than_it_has(scene: Scene, visit: Appointment) -> None:
    assert scene.attack(booked(visit, 5)) == "nothing"
    judged(
        scene,
        [
            (booked(visit, 6), Code.SLOT_FULL),
            (booked(visit, places=6), Code.SLOT_FULL),
            (booked(visit, tick=5), Code.SLOT_CLOSED),
            (set_slots(booked=-1), Code.SLOT_FULL),
            (set_slots(booked=7), Code.SLOT_FULL),
            (set_slots(capacity=0), Code.SLOT_FULL),
            (set_slots(cooling=6), Code.SLOT_FULL),
        ],
    )


def test_a_span_lies_where_its_visit_is(scene: Scene, visit: Appointment) -> None:
    other, place = new_id(), f.location("ZZ", "Zwolle")
    demo = f.seat(scene.office, "demo")
    organisation = scene.office.planning.organisation_id()
    scene.office.planning.add_location(demo, place, organisation, 1, f.SERVICES)
    there = all_of(again(visit, other, location_id=place.id), span(visit, other))
    assert scene.refused(there) is Code.SLOT_CLOSED


def test_more_than_there_is_needs_a_reason(scene: Scene, visit: Appointment) -> None:
    one, two = new_id(), new_id()
    full = booked(visit, 5)
    reason = {"overbook_reason": "flies tomorrow"}
    beyond = all_of(full, again(visit, one, **reason), span(visit, one, is_overbooked=True))
    assert scene.attack(beyond) == "nothing"
    silent = all_of(again(visit, two), span(visit, two, is_overbooked=True))
    public = all_of(
        again(visit, two, channel="public", **reason), span(visit, two, is_overbooked=True)
    )
    judged(scene, [(silent, Code.REASON_NEEDED), (public, Code.SLOT_FULL)])


def test_the_public_fills_its_share_only(scene: Scene, visit: Appointment) -> None:
    made = new_id()
    one = all_of(again(visit, made, channel="public"), span(visit, made))
    assert scene.attack(all_of(set_slots(open_public=2), one)) == "nothing"
    judged(scene, [(all_of(set_slots(open_public=1), one), Code.SLOT_FULL)])


def test_a_held_time_says_until_when(scene: Scene, visit: Appointment) -> None:
    assert "held" in str(scene.attack(again(visit, new_id(), state="held")))
    first = [again(visit, new_id(), state=one) for one in ("arrived", "cancelled", "moved")]
    judged(scene, [(act, Code.WRONG_STATE) for act in first])


def test_time_is_given_back_by_a_step_and_once(scene: Scene, visit: Appointment) -> None:
    gone = set_visit(visit.id, state="cancelled")
    cooling = set_visit(visit.id, state="cancelled", cools_until=f.later(60))
    judged(
        scene,
        [
            (set_spans(visit.id, is_released=True), Code.WRONG_STATE),
            (all_of(gone, set_spans(visit.id, is_released=False)), Code.WRONG_STATE),
            (all_of(gone, set_spans(visit.id, cools_until=f.later(60))), Code.WRONG_STATE),
            (all_of(cooling, set_spans(visit.id, cools_until=f.later(90))), Code.WRONG_STATE),
            (set_visit(visit.id, state="arrived", cools_until=f.later(60)), Code.WRONG_STATE),
        ],
    )
    opened = all_of(cooling, set_spans(visit.id, cools_until=None))
    assert scene.attack(opened) == "nothing"
    for values in ({"tick": 1}, {"ticks": 9}, {"places": 2}, {"sequence": 3}):
        assert "append_only" in str(scene.attack(set_spans(visit.id, **values)))


def test_a_visit_becomes_shorter_and_never_longer(scene: Scene, visit: Appointment) -> None:
    sequence = VISITS.c.sequence + 1
    shorter = visit.ends_at - timedelta(minutes=5)
    left = set_visit(visit.id, sequence=sequence, ends_at=shorter)
    fresh = span(visit, visit.id, 1, ticks=1, sequence=1, is_released=False)
    assert scene.attack(all_of(left, fresh)) == "nothing"
    longer = set_visit(visit.id, sequence=sequence, ends_at=visit.ends_at + timedelta(minutes=5))
    judged(
        scene,
        [
            (longer, Code.WRONG_STATE),
            (set_visit(visit.id, ends_at=shorter), Code.WRONG_STATE),
            (set_visit(visit.id, lead=1), Code.WRONG_STATE),
            # nobody comes to a visit that occupies nothing any more
            (all_of(left, set_visit(visit.id, state="arrived")), Code.WRONG_STATE),
            (span(visit, visit.id, 1, sequence=1), Code.WRONG_STATE),
        ],
    )


def served(visit_id: UUID, person_id: UUID, service: str = "COLLECT_DOCUMENT", **more: Any) -> Act:
    """Put a person on a visit for a service."""

    def act(connection: Connection) -> None:
        at = {"appointment_id": visit_id, "position": 0}
        connection.execute(insert(PEOPLE).values(**at, person_id=person_id))
        due = {"service": service, "outcome": "due", **more}
        connection.execute(insert(SERVICES).values(**at, **due))

    return act


def test_who_may_be_booked_for_what(scene: Scene, visit: Appointment) -> None:
    made, someone = new_id(), f.on_file(scene.office, scene.clerk)
    here = again(visit, made)
    biometrics = served(made, someone.id, "BIOMETRICS")
    assert scene.attack(all_of(here, biometrics)) == "nothing"
    ages = "UPDATE service_kinds SET youngest = {}, oldest = {} WHERE code = 'BIOMETRICS'"

    def aged(youngest: str, oldest: str) -> Act:
        return lambda connection: connection.execute(text(ages.format(youngest, oldest)))

    judged(
        scene,
        [
            (all_of(here, served(made, someone.id)), Code.CARD_LIES_ELSEWHERE),
            (all_of(here, served(made, someone.id, "COMBINED")), Code.SERVICE_NOT_OFFERED),
            (all_of(here, served(made, visit.participants[0])), Code.ALREADY_BOOKED),
            (
                all_of(here, served(made, someone.id, "BIOMETRICS", outcome="done")),
                Code.WRONG_STATE,
            ),
            (all_of(aged("32", "99"), here, biometrics), Code.WRONG_AGE),
            (all_of(aged("0", "30"), here, biometrics), Code.WRONG_AGE),
        ],
    )
    for bounds in (("31", "99"), ("0", "31"), ("NULL", "NULL")):  # born on 2 March 1995
        assert scene.attack(all_of(aged(*bounds), here, biometrics)) == "nothing", bounds


def test_a_place_serves_its_groups_only(scene: Scene, visit: Appointment) -> None:
    made, someone = new_id(), f.on_file(scene.office, scene.clerk)

    def serves(groups: str) -> Act:
        return lambda connection: connection.execute(
            text("UPDATE locations SET audience = :groups").bindparams(groups=groups)
        )

    def comes(audience: str) -> Act:
        biometrics = served(made, someone.id, "BIOMETRICS")
        return all_of(serves("student expat"), again(visit, made, audience=audience), biometrics)

    assert scene.attack(comes("student")) == "nothing"
    assert scene.attack(comes("expat")) == "nothing"
    f.ready_card(scene.office, someone)
    card = all_of(serves("student"), again(visit, made), served(made, someone.id))
    assert scene.attack(card) == "nothing"  # a card is collected wherever it lies
    other = set_visit(visit.id, state="cancelled", audience="student")
    judged(
        scene,
        [
            (comes(""), Code.WRONG_AUDIENCE),
            (comes("stud"), Code.WRONG_AUDIENCE),
            (comes("student expat"), Code.WRONG_AUDIENCE),
        ],
    )
    assert "append_only" in str(scene.attack(other))


def test_a_place_serves_its_region_only(scene: Scene, visit: Appointment) -> None:
    made, office = new_id(), scene.office
    there = f.on_file(
        office, scene.clerk, address=Address(street="A", postcode="3011 BT", city="B")
    )
    nowhere = f.on_file(office, scene.clerk)

    def serves(region: str) -> Act:
        return lambda connection: connection.execute(
            text("UPDATE locations SET region = :region").bindparams(region=region)
        )

    def comes(who: Person, postcode: str = "", region: str = "3000-3199  3300 ") -> Act:
        biometrics = served(made, who.id, "BIOMETRICS")
        return all_of(serves(region), again(visit, made, postcode=postcode), biometrics)

    for allowed in (comes(there), comes(nowhere, "3000"), comes(nowhere, "3199"),
                    comes(nowhere, "3300"), comes(nowhere, region="  ")):  # fmt: skip
        assert scene.attack(allowed) == "nothing"
    f.ready_card(office, nowhere)
    card = all_of(serves("3300"), again(visit, made), served(made, nowhere.id))
    assert scene.attack(card) == "nothing"  # a card is collected wherever it lies
    judged(
        scene,
        [
            (comes(nowhere), Code.OUT_OF_REGION),
            (comes(nowhere, "2999"), Code.OUT_OF_REGION),
            (comes(there, "3200"), Code.OUT_OF_REGION),
            (comes(nowhere, "330"), Code.OUT_OF_REGION),
            (comes(nowhere, "3A00"), Code.OUT_OF_REGION),
            (comes(there, region="3012-3199"), Code.OUT_OF_REGION),
        ],
    )
    assert "append_only" in str(scene.attack(set_visit(visit.id, state="cancelled",
                                                       postcode="3000")))  # fmt: skip


def test_a_desk_in_use_can_do_what_is_asked_for(scene: Scene, visit: Appointment) -> None:
    made, someone = new_id(), f.on_file(scene.office, scene.clerk)

    def sql(statement: str) -> Act:
        return lambda connection: connection.execute(text(statement))

    needs = sql("UPDATE service_kinds SET needs = 'scanner' WHERE code = 'BIOMETRICS'")
    one = sql("UPDATE desks SET abilities = 'low scanner' WHERE name = '3'")
    off = sql("UPDATE desks SET is_active = false WHERE name = '3'")
    comes = all_of(again(visit, made), served(made, someone.id, "BIOMETRICS"))
    sits = all_of(again(visit, made, needs="low"), served(made, someone.id, "BIOMETRICS"))
    for act in (all_of(one, needs, comes), all_of(one, sits), all_of(one, needs, sits)):
        assert scene.attack(act) == "nothing"
    half = sql("UPDATE desks SET abilities = 'scan' WHERE name = '3'")
    judged(
        scene,
        [
            (all_of(needs, comes), Code.ABILITY_MISSING),
            (all_of(half, needs, comes), Code.ABILITY_MISSING),
            (sits, Code.ABILITY_MISSING),
            (all_of(one, needs, off, comes), Code.ABILITY_MISSING),
        ],
    )


def test_a_held_time_is_not_booked_beside_another(scene: Scene, visit: Appointment) -> None:
    made, person = new_id(), visit.participants[0]
    held = again(visit, made, state="held", held_until=f.later(10))
    offered = all_of(held, span(visit, made), served(made, person))
    assert scene.attack(offered) == "nothing"
    taken = all_of(offered, set_visit(made, state="booked", held_until=None))
    assert scene.refused(taken) is Code.ALREADY_BOOKED
    instead = all_of(
        offered, set_visit(visit.id, state="cancelled"),
        set_visit(made, state="booked", held_until=None),
    )  # fmt: skip
    assert scene.attack(instead) == "nothing"


def running(change: Update, connection: Connection) -> None:
    connection.execute(change)


def noted(change: Update, outcome: str, connection: Connection) -> None:
    connection.execute(change.values(outcome=outcome))


def test_an_outcome_takes_its_steps_only(scene: Scene, visit: Appointment) -> None:
    mine = update(SERVICES).where(SERVICES.c.appointment_id == visit.id)

    def walk(*outcomes: str) -> Act:
        return all_of(*(partial(noted, mine, one) for one in outcomes))

    assert scene.attack(walk("done", "due", "absent", "due", "withdrawn")) == "nothing"
    judged(
        scene,
        [
            (walk("due"), Code.WRONG_STATE),
            (walk("done", "absent"), Code.WRONG_STATE),
            (walk("withdrawn", "due"), Code.WRONG_STATE),
            (
                all_of(set_visit(visit.id, state="arrived"), walk(Outcome.WITHDRAWN)),
                Code.WRONG_STATE,
            ),
        ],
    )
    for values in ({"service": "BIOMETRICS"}, {"position": 1}):
        change = mine.values(**values)
        assert "append_only" in str(scene.attack(partial(running, change)))


def test_the_waiting_list_takes_its_steps_only(scene: Scene, visit: Appointment) -> None:
    entry: dict[str, Any] = {
        "id": new_id(), "location_id": visit.location_id, "from_day": date(2026, 9, 5),
        "until_day": date(2026, 9, 9), "part": "all", "arrangement": "one_after_another",
        "state": "waiting", "created_at": f.NOW, "queued_at": f.NOW, "offers": 0,
        "replaces_id": None, "appointment_id": None, "version": 1,
    }  # fmt: skip

    def listed(**changes: Any) -> Act:
        return lambda connection: connection.execute(insert(WAITLIST).values({**entry, **changes}))

    def step(**values: Any) -> Act:
        change = update(WAITLIST).where(WAITLIST.c.id == entry["id"])
        return lambda connection: connection.execute(
            change.values(version=WAITLIST.c.version + 1, **values)
        )

    offer = step(state="offered", appointment_id=visit.id, offers=1)
    assert scene.attack(all_of(listed(), offer, step(state="booked"))) == "nothing"
    judged(
        scene,
        [
            (listed(state="lapsed"), Code.WRONG_STATE),
            (all_of(listed(), step(state="booked", appointment_id=visit.id)), Code.WRONG_STATE),
            (
                all_of(listed(), step(state="left"), step(state="waiting")),
                Code.WRONG_STATE,
            ),
        ],
    )
    assert "offer" in str(scene.attack(all_of(listed(), step(state="offered"))))
    later: dict[str, datetime | date] = {"until_day": date(2026, 10, 1)}
    assert "append_only" in str(scene.attack(all_of(listed(), step(state="left", **later))))
    for other in ({"needs": "low"}, {"audience": "expat"}, {"postcode": "2511"}):
        assert "append_only" in str(scene.attack(all_of(listed(), step(state="left", **other))))


def test_one_person_waits_once_at_a_place_for_the_same(scene: Scene, visit: Appointment) -> None:
    entry: dict[str, Any] = {
        "location_id": visit.location_id, "from_day": date(2026, 9, 5),
        "until_day": date(2026, 9, 9), "part": "all", "arrangement": "one_after_another",
        "state": "waiting", "created_at": f.NOW, "queued_at": f.NOW, "offers": 0,
        "replaces_id": None, "appointment_id": None, "version": 1,
    }  # fmt: skip
    person = visit.participants[0]

    def waits(services: str, entry_id: UUID) -> Act:
        who = {"entry_id": entry_id, "position": 0, "person_id": person, "services": services}
        return all_of(
            lambda connection: connection.execute(insert(WAITLIST).values(id=entry_id, **entry)),
            lambda connection: connection.execute(insert(WAITING_PEOPLE).values(**who)),
        )

    first = waits("BIOMETRICS RETURN_VISA", new_id())
    assert scene.attack(all_of(first, waits("COLLECT_DOCUMENT", new_id()))) == "nothing"
    for again in ("RETURN_VISA", "COLLECT_DOCUMENT BIOMETRICS"):
        assert scene.refused(all_of(first, waits(again, new_id()))) is Code.ALREADY_WAITING


def test_only_what_one_who_withdrew_gave_back_cools(scene: Scene, visit: Appointment) -> None:
    given_back = set_visit(visit.id, sequence=visit.sequence + 1)

    def cools(**changes: Any) -> Act:
        facts = {"is_released": True, "cools_until": f.later(60), "position": 1, **changes}
        return span(visit, visit.id, **facts)

    assert scene.attack(all_of(given_back, cools())) == "nothing"
    judged(
        scene,
        [
            (cools(), Code.WRONG_STATE),  # nothing was given back
            (all_of(given_back, cools(places=2)), Code.WRONG_STATE),
            (all_of(given_back, cools(ticks=9)), Code.WRONG_STATE),
            (all_of(given_back, cools(tick=90)), Code.WRONG_STATE),
            (all_of(given_back, cools(cools_until=None)), Code.WRONG_STATE),
            (all_of(given_back, cools(sequence=visit.sequence + 1)), Code.WRONG_STATE),
        ],
    )
