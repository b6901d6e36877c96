"""Several at once at the waiting list, at held times and at the door: one of them, whole."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.booking import Asked
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.people.named import Named
from counter_app.domain.waitlist import WaitState, WaitWish
from counter_app.services.office import Office
from counter_app.store.tables.appointments import AppointmentRow, WaitlistRow
from counter_app.store.tables.messages import OutboxRow
from counter_app.store.tables.queue import QueueEntryRow, TicketRow
from tests import factories as f
from tests import racers
from tests.expectations import rows, slots_are_right
from tests.services.booking_office import PRINTS, family, visit

_LOST = {Code.CHANGED_MEANWHILE, Code.WRONG_STATE}
"""What whoever came second is told: it stands otherwise by now."""


def waits(actor: Actor, people: tuple[Asked, ...], **changes: Any) -> WaitWish:
    return WaitWish(
        location_id=actor.location_id, participants=people, from_day=f.TODAY,
        until_day=date(2026, 9, 12), **changes,
    )  # fmt: skip


def crosswise(people: tuple[Asked, ...], number: int) -> tuple[Asked, ...]:
    """Return people in the order in which the clerk with this number types them."""
    return people if number % 2 else people[::-1]


def codes(results: list[list[Any]]) -> set[Code]:
    return {one for given in results for one in given if isinstance(one, Code)}


def test_a_family_joins_the_waiting_list_once_in_whatever_order(
    office: Office, database: str, clerk: Actor
) -> None:
    families = [family(office, clerk, *[(PRINTS,)] * 4) for _ in range(6)]
    shares = [
        [("waitlist", "join", (waits(clerk, crosswise(one, number)), new_id())) for one in families]
        for number in range(8)
    ]
    results = racers.race(racers.acting, [(database, clerk, share) for share in shares])
    for nth in range(len(families)):
        assert sum(isinstance(given[nth], UUID) for given in results) == 1
    assert codes(results) == {Code.ALREADY_WAITING}
    assert rows(office.store, WaitlistRow) == len(families)
    assert office.audit.verify().flaws == ()


def test_one_offer_is_taken_or_let_go_once(
    office: Office, database: str, clerk: Actor, planner: Actor
) -> None:
    """Some accept it, some give it back, some leave the list, one calls off what it replaces."""
    offered, replaced = [], []
    for n in range(8):
        who = family(office, clerk, (PRINTS,))
        old = office.appointments.book(
            clerk, visit(office, who, starts_at=f.local(date(2026, 9, 12), 10 + n % 4)), new_id()
        )
        entry = office.waitlist.join(clerk, waits(clerk, who, replaces=old.id), new_id())
        offered.append(entry.id)
        replaced.append(old.id)
    assert office.waitlist.offer(planner) == len(offered)
    held = [office.waitlist.get(one).appointment_id for one in offered]
    both = list(zip(offered, held, replaced, strict=True))
    shares: list[list[racers.Act]] = [
        *(
            [("appointments", "confirm", (time, new_id())) for _, time, _ in both]
            for _ in range(3)
        ),
        *(
            [("appointments", "release", (time, new_id())) for _, time, _ in both]
            for _ in range(2)
        ),
        *([("waitlist", "leave", (one, new_id())) for one, _, _ in both] for _ in range(2)),
        [("appointments", "cancel", (old, "ill", new_id())) for _, _, old in both],
    ]  # fmt: skip
    results = racers.race(racers.acting, [(database, clerk, share) for share in shares])
    assert codes(results) <= _LOST
    for nth, (entry_id, time, old_id) in enumerate(both):
        taken = sum(isinstance(given[nth], UUID) for given in results[:3])
        stands = office.waitlist.get(entry_id).state
        state = office.appointments.get(time).state  # type: ignore[arg-type]
        confirmed = rows(office.store, OutboxRow, kind="confirmation", appointment_id=time)
        assert taken == confirmed == (stands is WaitState.BOOKED)
        assert (state is AppointmentState.BOOKED) == (stands is WaitState.BOOKED)
        if taken:
            assert office.appointments.get(old_id).state is AppointmentState.CANCELLED
    slots_are_right(office.store)
    assert office.audit.verify().flaws == ()


def test_two_workers_offer_one_time_once(
    office: Office, database: str, clerk: Actor, planner: Actor
) -> None:
    for _ in range(10):
        office.waitlist.join(clerk, waits(clerk, family(office, clerk, (PRINTS,))), new_id())
    results = racers.race(
        racers.acting, [(database, planner, [("waitlist", "offer", ())]) for _ in range(4)]
    )
    assert sum(given[0] for given in results) == 10
    assert rows(office.store, WaitlistRow, state=WaitState.OFFERED) == 10
    assert rows(office.store, AppointmentRow) == rows(office.store, OutboxRow) == 10
    slots_are_right(office.store)


def test_clerks_who_hold_for_one_family_book_it_once(
    office: Office, database: str, clerk: Actor
) -> None:
    """Held times may stand beside each other; of those that are confirmed one becomes a visit."""
    who = family(office, clerk, *[(PRINTS,)] * 3)
    shares = [
        (
            database, clerk,
            [
                visit(office, crosswise(who, n), starts_at=f.local(f.SATURDAY, hour))
                for hour in (10, 12, 14)
            ],
            True,
        )
        for n in range(6)
    ]  # fmt: skip
    results = racers.race(racers.holding, shares)
    assert sum(len(won) for won, _ in results) == 1
    assert {one for _, lost in results for one in lost} <= {
        Code.ALREADY_BOOKED, Code.SLOT_FULL, Code.TOO_MANY_OPEN,
    }  # fmt: skip
    assert rows(office.store, AppointmentRow, state=AppointmentState.BOOKED) == 1
    slots_are_right(office.store)


def test_one_held_time_is_taken_by_one_clerk(office: Office, database: str, clerk: Actor) -> None:
    """Confirmed, given back and called off at once, on six times one after the other."""
    held = [
        office.appointments.hold(
            clerk, visit(office, family(office, clerk, (PRINTS,)), starts_at=at), new_id()
        ).id
        for at in (f.local(f.SATURDAY, hour) for hour in range(10, 16))
    ]
    shares = [[("appointments", "confirm", (one, new_id())) for one in held] for _ in range(4)] + [
        [("appointments", "release", (one, new_id())) for one in held] for _ in range(3)
    ]
    results = racers.race(racers.acting, [(database, clerk, share) for share in shares])
    assert codes(results) <= _LOST
    for nth, one in enumerate(held):
        assert sum(isinstance(given[nth], UUID) for given in results) == 1
        is_booked = office.appointments.get(one).state is AppointmentState.BOOKED
        assert rows(office.store, OutboxRow, appointment_id=one) == is_booked
    slots_are_right(office.store)


def test_a_group_that_walks_in_beside_its_own_check_in(
    office: Office, database: str, clerk: Actor
) -> None:
    """Who is booked comes once, by the visit; who is not comes once too, whoever lets them in."""
    booked, others = [], []
    for _ in range(5):
        who = family(office, clerk, *[(PRINTS,)] * 3)
        made = office.appointments.book(clerk, visit(office, who, starts_at=f.later(10)), new_id())
        booked.append((who, made.id))
        others.append(family(office, clerk, *[(PRINTS,)] * 3))
    shares: list[list[racers.Act]] = [
        *([("queue", "check_in", (one, new_id())) for _, one in booked] for _ in range(3)),
        *(
            [
                ("hall", "walk_in", (visit(office, crosswise(who, n)), new_id()))
                for (mine, _), other in zip(booked, others, strict=True)
                for who in (mine, other)
            ]
            for n in range(4)
        ),
    ]  # fmt: skip
    results = racers.race(racers.acting, [(database, clerk, share) for share in shares])
    checked_in, walked_in = results[:3], results[3:]
    assert codes(checked_in) <= _LOST
    assert codes(walked_in) == {Code.ALREADY_BOOKED}
    for nth in range(5):
        assert sum(not isinstance(given[nth], Code) for given in checked_in) == 1
        assert all(given[2 * nth] is Code.ALREADY_BOOKED for given in walked_in)
        assert sum(not isinstance(given[2 * nth + 1], Code) for given in walked_in) == 1
    waiting = office.queue.entries(clerk.location_id)
    assert len(waiting) == rows(office.store, TicketRow) == rows(office.store, QueueEntryRow) == 10
    assert len({one.ticket for one in waiting}) == 10
    assert office.audit.verify().flaws == ()


def test_who_is_known_by_name_only_is_joined_to_one_person(
    office: Office, database: str, clerk: Actor
) -> None:
    guests = [
        office.walk_ins.by_name(clerk, Named(surname=f"Guest {n}"), PRINTS, new_id())
        for n in range(6)
    ]
    filed = [f.on_file(office, clerk).id for _ in range(6)]
    shares = [
        [
            ("walk_ins", "join", (
                one.appointment_id, one.person_id, filed[(nth + number) % 6], new_id(),
            ))
            for nth, one in enumerate(guests)
        ]
        for number in range(5)
    ]  # fmt: skip
    results = racers.race(racers.acting, [(database, clerk, share) for share in shares])
    assert codes(results) <= {Code.NOT_FOUND, Code.ALREADY_BOOKED, Code.CHANGED_MEANWHILE}
    for nth in range(len(guests)):
        assert sum(not isinstance(given[nth], Code) for given in results) <= 1
    joined = [one.person_id for one in office.queue.entries(clerk.location_id) if not one.by_name]
    assert len(joined) == len(set(joined)) > 0
