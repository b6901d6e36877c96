"""The program itself, with its own checks taken out: the database refuses what they refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time

import pytest

from counter_app.domain.booking import Wish
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import Signed
from counter_app.domain.operators import Actor, Permission, Role
from counter_app.domain.people.person import Relation
from counter_app.domain.planning.opening import Closure
from counter_app.services.hall import ArrivalKind
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import counts, refused
from tests.security.border_scene import Border, border

__all__ = ["border"]

Act = Callable[[Office, Actor, Border], object]


@pytest.fixture(params=["other", "partner", "guest", "auditor", "kiosk"])
def intruder(request: pytest.FixtureRequest, border: Border) -> Iterator[tuple[Office, Actor]]:
    """Give a changed program, in which everybody may do everything, and who sits at it."""
    login: str = request.param
    account = f.seat(border.office, login)
    office = f.open_office(border.url, SetClock(f.NOW), by=account)
    everything = frozenset(Permission)
    yield office, replace(account, permissions=everything, location_id=border.place)
    office.close()


ACTS: dict[str, Act] = {
    "book": lambda o, a, b: o.appointments.book(
        a, Wish(location_id=b.place, service="BIOMETRICS", starts_at=f.local(f.SATURDAY, 10),
                person_ids=(b.gone.person.id,)), new_id()),
    "cancel": lambda o, a, b: o.appointments.cancel(a, b.here.visit.id, "no", new_id()),
    "page": lambda o, a, b: o.people.page(a, b.gone.person.id),
    "change person": lambda o, a, b: o.people.change(a, b.gone.person, new_id()),
    "add person": lambda o, a, b: o.people.add(a, f.person(), new_id()),
    "representative": lambda o, a, b: o.people.add_representative(
        a, b.gone.person.id, "X", Relation.PARENT, f.TODAY, new_id()),
    "check in": lambda o, a, b: o.queue.check_in(a, b.here.visit.id, new_id()),
    "call": lambda o, a, b: o.queue.call(a, b.here.visit.id, new_id()),
    "serve": lambda o, a, b: o.queue.serve(a, b.here.visit.id, new_id()),
    "done": lambda o, a, b: o.queue.done(a, b.here.visit.id, new_id()),
    "present": lambda o, a, b: o.custody.present(
        a, b.here.card.document_number, b.here.person.id, new_id()),
    "verify": lambda o, a, b: o.identity.verify(
        a, b.here.visit.id, b.here.person.id, f.PASSPORT, f.ACCEPTED, new_id()),
    "hand out": lambda o, a, b: o.issuance.hand_out(a, b.here.wish(), new_id()),
    "undo": lambda o, a, b: o.issuance.undo(a, b.hand_out.id, "no", new_id()),
    "sign": lambda o, a, b: o.issuance.sign(a, b.hand_out.id, Signed.PAPER, None, new_id()),
    "visit": lambda o, a, b: o.issuance.visit(a, b.here.visit.id),
    "close a day": lambda o, a, b: o.planning.add_closure(
        a, Closure(id=new_id(), location_id=b.place, first_day=date(2026, 9, 7),
                   last_day=date(2026, 9, 7))),
    "rules": lambda o, a, b: o.planning.add_rules(a, (f.rule(b.place, 6, opens=time(1)),)),
    "account": lambda o, a, b: o.operators.add(
        a, "mine", "Mine", f.PASSWORD, frozenset(Role), b.place),
    "client": lambda o, a, b: o.clients.add(a, "mine"),
    "in another's name": lambda o, a, b: o.people.page(b.clerk, b.gone.person.id),
}  # fmt: skip


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_the_database_refuses_what_the_program_would_not(
    border: Border, intruder: tuple[Office, Actor], act: Act
) -> None:
    office, actor = intruder
    if (actor.login, act) in EXEMPT:
        pytest.skip("that is this role's own work")
    before = counts(border.office.store)
    with pytest.raises(CounterError):
        act(office, actor, border)
    assert counts(border.office.store) == before


EXEMPT = {
    ("guest", ACTS["close a day"]), ("guest", ACTS["rules"]),
    ("other", ACTS["add person"]), ("partner", ACTS["add person"]),
}  # fmt: skip


def test_nothing_is_found_by_searching(border: Border, intruder: tuple[Office, Actor]) -> None:
    office, actor = intruder
    asked: tuple[Callable[[], object], ...] = (
        lambda: office.people.search(actor, border.gone.person.surname),
        lambda: office.people.search(actor, str(border.gone.person.v_number)),
        lambda: office.people.get(border.gone.person.id),
        lambda: office.custody.of_person(border.gone.person.id),
        lambda: actor.login != "kiosk" and office.queue.entries(border.place),
        lambda: (
            actor.login != "auditor"
            and [
                one
                for one in office.audit.entries(actor, border.place)
                if one.actor != str(actor.operator_id)
            ]
        ),
        lambda: [
            one.lines for one in office.agenda.days(actor, border.place, f.TODAY) if one.lines
        ],
    )
    for number, ask in enumerate(asked):
        try:
            found = ask()
        except CounterError:
            continue
        assert not found, number


def test_a_clerk_of_another_desk_works_at_that_desk(border: Border) -> None:
    """The border leaves everybody the own work: this desk's own people, visits and lists."""
    other = f.seat(border.office, "other")
    office = f.open_office(border.url, SetClock(f.NOW), by=other)
    try:
        someone = f.on_file(office, other)
        assert [one.id for one in office.people.search(other, "Voorbeeld")] == [someone.id]
        page = office.people.page(other, someone.id)
        assert page.person.id == someone.id
        assert [line.action for line in page.history][:1] == ["person.added"]
    finally:
        office.close()


def test_a_kiosk_lets_people_in_and_sees_nobody(border: Border) -> None:
    visit = f.book(border.office, border.clerk, f.later(30))
    kiosk = f.seat(border.office, "kiosk")
    office = f.open_office(border.url, SetClock(f.NOW), by=kiosk)
    try:
        arrival = office.hall.arrive(kiosk, visit.code, new_id())
        assert arrival.kind is ArrivalKind.CHECKED_IN
        with refused(Code.NOT_PERMITTED):
            office.people.search(replace(kiosk, permissions=frozenset(Permission)), "V")
    finally:
        office.close()
