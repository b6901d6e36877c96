"""The database is the border: raw statements get no further than the windows would let them."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import timedelta
from enum import StrEnum
from typing import Any

import pytest
from sqlalchemy import Connection, Executable, delete, insert, select, text, update

from counter_app.domain import appointments, messages, queue
from counter_app.domain.appointments import AppointmentState, Outcome
from counter_app.domain.contacts.needless import NEEDLESS_STEPS, NeedlessState
from counter_app.domain.custody import card
from counter_app.domain.custody.card import CardState
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days import day
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.invitations import INVITATION_STEPS, InvitationState
from counter_app.domain.messages import DeliveryState
from counter_app.domain.partners import mandate
from counter_app.domain.partners.mandate import MandateState
from counter_app.domain.queue import QueueState
from counter_app.domain.reuse.versions import TRANSITIONS as RULE_SET_STEPS
from counter_app.domain.reuse.versions import VersionState
from counter_app.domain.waitlist import WAIT_STEPS, WaitState
from counter_app.store.base import Base, table
from counter_app.store.tables.appointments import AppointmentRow
from counter_app.store.tables.audit import StateStepRow
from counter_app.store.tables.custody import CardRow, CustodyEventRow
from counter_app.store.tables.identity import VerificationRow
from counter_app.store.tables.issuance import HandOutRow
from counter_app.store.tables.queue import QueueEntryRow
from tests import factories as f
from tests.security.conftest import Scene

APPEND_ONLY = (
    "audit", "audit_heads", "state_steps", "appointment_events", "participants", "custody_events",
    "verifications", "receipts", "biometric_captures", "capture_reports",
)  # fmt: skip
STAY = (
    *APPEND_ONLY, "appointments", "appointment_spans", "participant_services", "cards", "hand_outs",
    "queue_entries",
)  # fmt: skip
MACHINES: dict[str, tuple[type[StrEnum], frozenset[tuple[StrEnum, StrEnum]]]] = {
    "appointment": (AppointmentState, frozenset(appointments.TRANSITIONS)),
    "outcome": (Outcome, frozenset(appointments.OUTCOME_STEPS)),
    "waitlist": (WaitState, frozenset(WAIT_STEPS)),
    "queue": (QueueState, frozenset(queue.TRANSITIONS)),
    "card": (CardState, frozenset(card.TRANSITIONS)),
    "delivery": (DeliveryState, frozenset(messages.TRANSITIONS)),
    "mandate": (MandateState, frozenset(mandate.TRANSITIONS)),
    "issuance_day": (DayState, frozenset(day.TRANSITIONS)),
    "invitation": (InvitationState, frozenset(INVITATION_STEPS)),
    "needless": (NeedlessState, NEEDLESS_STEPS),
    "rule_set": (VersionState, RULE_SET_STEPS),
}


@pytest.mark.parametrize("name", STAY)
def test_rows_that_stay(scene: Scene, name: str) -> None:
    one = Base.metadata.tables[name]

    def attack(connection: Connection) -> None:
        assert connection.execute(select(one)).first() is not None
        connection.execute(delete(one))

    assert "append_only" in str(scene.attack(attack))


@pytest.mark.parametrize(
    ("name", "column"),
    [(name, one.name) for name in APPEND_ONLY for one in Base.metadata.tables[name].columns],
)
def test_rows_that_are_never_changed(scene: Scene, name: str, column: str) -> None:
    one = Base.metadata.tables[name]
    same = update(one).values({column: one.c[column]})
    assert "append_only" in str(scene.attack(lambda connection: connection.execute(same)))


@pytest.mark.parametrize("name", STAY)
def test_tables_are_not_emptied(scene: Scene, name: str) -> None:
    if scene.office.store.is_embedded:
        pytest.skip("SQLite knows no TRUNCATE")
    said = scene.attack(lambda connection: connection.execute(text(f"TRUNCATE {name} CASCADE")))
    assert "append_only" in str(said)


@pytest.mark.parametrize(
    "name",
    [
        "verifications",
        "receipts",
        "participants",
        "hand_outs",
        "audit",
        "biometric_captures",
        "capture_reports",
    ],
)
def test_rows_are_not_replaced(scene: Scene, name: str) -> None:
    """REPLACE deletes what stands in its way, and that is a deletion too."""
    if not scene.office.store.is_embedded:
        pytest.skip("PostgreSQL knows no REPLACE")
    columns = ", ".join(column.name for column in Base.metadata.tables[name].columns)
    statement = text(f"REPLACE INTO {name} ({columns}) SELECT {columns} FROM {name} LIMIT 1")
    assert scene.attack(lambda connection: connection.execute(statement)) != "nothing"


def test_the_databases_steps_are_the_domains(scene: Scene) -> None:
    with scene.office.store.reading() as session:
        found = {tuple(row) for row in session.execute(select(table(StateStepRow)))}
    assert found == {
        (machine, now.value, then.value)
        for machine, (_, steps) in MACHINES.items()
        for now, then in steps
    }


def test_nobody_adds_a_step(scene: Scene) -> None:
    step = {"machine": "card", "from_state": "in_stock", "to_state": "handed_out"}
    add = insert(table(StateStepRow)).values(step)
    assert "append_only" in str(scene.attack(lambda connection: connection.execute(add)))


def running(statement: Executable) -> Callable[[Connection], Any]:
    return lambda connection: connection.execute(statement)


def path_to(machine: str, first: StrEnum, goal: StrEnum) -> list[StrEnum]:
    """Return the shortest way of states from the first to a goal, by the domain's steps."""
    steps = MACHINES[machine][1]
    ways: list[list[StrEnum]] = [[first]]
    for way in ways:
        if way[-1] is goal:
            return way
        ways.extend([*way, then] for now, then in steps if now is way[-1] and then not in way)
    raise AssertionError(goal)


def wrong(machine: str) -> list[tuple[StrEnum, StrEnum]]:
    states, steps = MACHINES[machine]
    return [pair for pair in itertools.product(states, states) if pair not in steps]


def test_no_appointment_takes_a_step_that_is_not_in_the_table(scene: Scene) -> None:
    rows = table(AppointmentRow)
    visit = f.book(scene.office, scene.clerk, f.local(f.SATURDAY, 10))

    def walk(states: list[StrEnum]) -> Callable[[Connection], None]:
        def act(connection: Connection) -> None:
            for state in states:
                connection.execute(
                    update(rows)
                    .where(rows.c.id == visit.id)
                    .values(state=state, version=rows.c.version + 1)
                )

        return act

    for now, then in wrong("appointment"):
        if now is AppointmentState.HELD:
            continue  # nothing is held here; the table of steps covers it
        way = path_to("appointment", AppointmentState.BOOKED, now)[1:]
        assert scene.attack(walk(way)) == "nothing"
        assert scene.refused(walk([*way, then])) is Code.WRONG_STATE, (now, then)


def test_no_card_takes_a_step_that_is_not_in_the_table(scene: Scene) -> None:
    known = scene.here.card

    def walk(states: list[StrEnum]) -> Callable[[Connection], None]:
        def act(connection: Connection) -> None:
            for n, (now, then) in enumerate(itertools.pairwise(states), known.version + 1):
                connection.execute(insert(table(CustodyEventRow)).values(
                    card_id=known.id, version=n, at=f.NOW, from_state=now.value,
                    to_state=then.value, location_id=known.location_id,
                    operator_id=scene.clerk.operator_id, reason="",
                ))  # fmt: skip

        return act

    for now, then in wrong("card"):
        if now in {CardState.HANDED_OUT, CardState.SURRENDERED, CardState.ANNOUNCED,
                   CardState.DESTROYED}:  # fmt: skip
            continue  # not without a hand-out or two signatures, nor again
        way = path_to("card", CardState.PRESENTED, now)
        assert scene.attack(walk(way)) == "nothing", way
        assert scene.refused(walk([*way, then])) is Code.CARD_WRONG_STATE, (now, then)
    assert scene.refused(walk([CardState.PRESENTED, CardState.HANDED_OUT])) is (
        Code.VERIFICATION_MISSING
    )


def test_no_visit_takes_a_slice_that_is_not_in_the_table(scene: Scene) -> None:
    rows = table(QueueEntryRow)
    visit = f.book(scene.office, scene.clerk, f.local(f.SATURDAY, 11))

    def walk(states: list[StrEnum]) -> Callable[[Connection], None]:
        def act(connection: Connection) -> None:
            previous = None
            for state in states:
                made = new_id()
                connection.execute(insert(rows).values(
                    id=made, appointment_id=visit.id, location_id=visit.location_id, state=state,
                    started_at=f.NOW, ended_at=f.NOW, desk_id=None, operator_id=None,
                    previous_id=previous, voided_at=None, void_reason="",
                    to_ability="prints" if state is QueueState.TRANSFERRED else "",
                ))  # fmt: skip
                previous = made

        return act

    for now, then in wrong("queue"):
        way = path_to("queue", QueueState.WAITING, now)
        assert scene.attack(walk(way)) == "nothing"
        assert scene.refused(walk([*way, then])) is Code.WRONG_STATE, (now, then)
    for state in set(QueueState) - {QueueState.WAITING}:
        assert scene.refused(walk([state])) is Code.WRONG_STATE


def test_a_card_moves_by_its_events_only(scene: Scene) -> None:
    rows = table(CardRow)
    mine = rows.c.id == scene.here.card.id
    for values in (
        {"state": CardState.HANDED_OUT},
        {"state": CardState.HANDED_OUT, "version": rows.c.version + 1},
        {"version": rows.c.version + 1},
    ):
        change = update(rows).where(mine).values(values)
        said = scene.refused(running(change))
        assert said is Code.CARD_WRONG_STATE
    number = update(rows).where(mine).values(document_number="V99999999")
    assert "append_only" in str(scene.attack(lambda connection: connection.execute(number)))


def hand_out(scene: Scene, **changes: Any) -> Callable[[Connection], Any]:
    case, clerk = scene.here, scene.clerk
    row = {
        "id": new_id(), "card_id": case.card.id, "person_id": case.person.id,
        "appointment_id": case.visit.id, "verification_id": case.verification.id,
        "operator_id": clerk.operator_id, "session_id": clerk.session_id,
        "location_id": clerk.location_id, "representative_id": None, "state": "handed_out",
        "at": f.NOW, "old_document": "none_held", "old_reference": "", "undone_at": None,
        "undo_reason": "",
    }  # fmt: skip
    return lambda connection: connection.execute(
        insert(table(HandOutRow)).values({**row, **changes})
    )


def test_a_raw_hand_out_needs_all_that_the_window_asks_for(scene: Scene) -> None:
    assert scene.attack(hand_out(scene)) == "nothing"
    other = scene.gone
    cases: list[tuple[dict[str, Any], Code]] = [
        ({"verification_id": new_id()}, Code.VERIFICATION_MISSING),
        ({"verification_id": other.verification.id}, Code.VERIFICATION_MISSING),
        ({"session_id": new_id()}, Code.VERIFICATION_MISSING),
        ({"operator_id": f.seat(scene.office, "second").operator_id}, Code.VERIFICATION_MISSING),
        ({"appointment_id": other.visit.id}, Code.VERIFICATION_MISSING),
        ({"person_id": other.person.id}, Code.VERIFICATION_MISSING),
        ({"at": f.NOW - timedelta(minutes=1)}, Code.VERIFICATION_MISSING),
        ({"card_id": other.card.id}, Code.ALREADY_HANDED_OUT),
        ({"state": "undone", "undone_at": f.NOW, "undo_reason": "x"}, Code.WRONG_STATE),
    ]
    for changes, code in cases:
        assert scene.refused(hand_out(scene, **changes)) is code, changes
    assert "old_reference" in str(scene.attack(hand_out(scene, old_document="taken_in")))


def test_a_raw_hand_out_of_a_card_that_lies_elsewhere_or_in_its_tray(scene: Scene) -> None:
    office, clerk = scene.office, f.seat(scene.office, "demo")
    away = f.location("RTM", "Rotterdam")
    office.planning.add_location(clerk, away, office.planning.organisation_id(), 1, ())
    assert scene.refused(hand_out(scene, location_id=away.id)) is Code.CARD_WRONG_STATE
    office.custody.put_back(clerk, scene.here.card.id, "later", new_id())
    assert scene.refused(hand_out(scene)) is Code.CARD_WRONG_STATE
    number, person = scene.here.card.document_number, scene.here.person
    office.custody.present(clerk, number, person.id, new_id())
    assert scene.attack(hand_out(scene)) == "nothing"


def test_a_verification_is_not_accepted_without_three_times_yes(scene: Scene) -> None:
    rows = table(VerificationRow)

    def forge(connection: Connection) -> None:
        known = rows.c.id == scene.here.verification.id
        row = connection.execute(select(rows).where(known)).one()
        forged = {**row._mapping, "id": new_id(), "holder_is_person": "doubt"}
        connection.execute(insert(rows).values(forged))

    assert "accepted_means_three_times_yes" in str(scene.attack(forge))


def test_a_raw_hand_out_after_a_doubt_needs_a_second_person(scene: Scene) -> None:
    rows = table(VerificationRow)
    operators = {name: f.seat(scene.office, name).operator_id for name in ("second", "demo")}
    doubt, seconded = new_id(), new_id()

    def also(
        *made: dict[str, Any], then: Callable[[Connection], Any] | None = None
    ) -> Callable[[Connection], None]:
        def act(connection: Connection) -> None:
            known = rows.c.id == scene.here.verification.id
            row = connection.execute(select(rows).where(known)).one()
            for changes in made:
                fresh = {**row._mapping, "id": new_id(), **changes}
                connection.execute(insert(rows).values(fresh))
            if then is not None:
                then(connection)

        return act

    first = {"id": doubt, "outcome": "needs_second_person", "holder_is_person": "doubt"}
    other = {"id": seconded, "operator_id": operators["second"], "second_of": doubt}
    refused = scene.refused
    assert refused(also(first, then=hand_out(scene))) is Code.DOUBT
    assert refused(also(first, {}, then=hand_out(scene))) is Code.DOUBT
    settled = hand_out(scene, verification_id=seconded)
    assert scene.attack(also(first, other, then=settled)) == "nothing"
    bad: list[tuple[dict[str, Any], Code]] = [
        ({"operator_id": scene.clerk.operator_id}, Code.SECOND_PERSON_SAME),
        ({"second_of": scene.here.verification.id}, Code.WRONG_STATE),
        ({"session_id": new_id()}, Code.WRONG_STATE),
        ({"person_id": scene.gone.person.id}, Code.WRONG_STATE),
        ({"at": f.NOW - timedelta(minutes=1)}, Code.WRONG_STATE),
    ]
    for changes, code in bad:
        assert refused(also(first, {**other, **changes}, then=settled)) is code, changes
    again = {**first, "id": new_id(), "operator_id": operators["demo"]}
    assert refused(also(first, other, again, then=settled)) is Code.DOUBT


@pytest.mark.parametrize(
    "changes",
    [
        {"state": "handed_out"}, {"undo_reason": ""}, {"at": f.later(1)}, {"session_id": new_id()},
        {"old_document": "police_report", "old_reference": "P1"},
    ],
)  # fmt: skip
def test_an_undone_hand_out_keeps_all_but_its_undoing(
    scene: Scene, changes: dict[str, Any]
) -> None:
    rows = table(HandOutRow)
    undone = {"state": "undone", "undone_at": f.NOW, "undo_reason": "wrong", **changes}
    change = update(rows).where(rows.c.id == scene.hand_out.id).values(undone)
    assert scene.attack(lambda connection: connection.execute(change)) != "nothing"


def test_an_appointments_time_is_changed_by_moving_it_only(scene: Scene) -> None:
    rows = table(AppointmentRow)
    visit = f.book(scene.office, scene.clerk, f.local(f.SATURDAY, 13))
    for values in (
        {"starts_at": f.NOW}, {"channel": "public"}, {"code": "X"}, {"overbook_reason": "x"},
        {"arrangement": "side_by_side"},
    ):  # fmt: skip
        change = update(rows).where(rows.c.id == visit.id)
        change = change.values(state="arrived", version=rows.c.version + 1, **values)
        said = scene.attack(running(change))
        assert "append_only" in str(said)
    stale = update(rows).where(rows.c.id == visit.id).values(state="arrived")
    assert scene.refused(lambda connection: connection.execute(stale)) is Code.CHANGED_MEANWHILE


def test_a_visit_and_a_desk_have_one_open_slice(scene: Scene) -> None:
    rows = table(QueueEntryRow)
    open_one = scene.office.queue.entry(scene.here.visit.id)
    assert open_one is not None
    other = f.book(scene.office, scene.clerk, f.later(300))
    slot = {
        "location_id": other.location_id, "started_at": f.NOW, "ended_at": None,
        "operator_id": None, "voided_at": None, "void_reason": "",
    }  # fmt: skip

    def second_slice(connection: Connection) -> None:
        waiting = {"appointment_id": scene.here.visit.id, "state": "waiting", "desk_id": None}
        connection.execute(insert(rows).values(id=new_id(), previous_id=None, **waiting, **slot))

    def second_at_desk(connection: Connection) -> None:
        waiting, called = new_id(), new_id()
        base = {**slot, "appointment_id": other.id}
        connection.execute(insert(rows).values({
            **base, "id": waiting, "state": "waiting", "ended_at": f.NOW, "desk_id": None,
            "previous_id": None,
        }))  # fmt: skip
        connection.execute(insert(rows).values({
            **base, "id": called, "state": "called", "desk_id": open_one.desk_id,
            "previous_id": waiting,
        }))  # fmt: skip

    assert scene.refused(second_slice) is Code.CHANGED_MEANWHILE
    assert scene.refused(second_at_desk) is Code.DESK_BUSY
    for values in ({"state": "done"}, {"desk_id": None}, {"started_at": f.later(-5)},
                   {"appointment_id": other.id}, {"previous_id": None}):  # fmt: skip
        change = update(rows).where(rows.c.id == open_one.id).values(values)
        said = scene.attack(running(change))
        assert "append_only" in str(said), values
