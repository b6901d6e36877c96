"""The door of a running day: what scans mean, and letting in, on both databases."""

from __future__ import annotations

import pytest

from counter_app.domain.changes import Change, QueueChanged
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.door import CardTrouble, Verdict
from counter_app.domain.operators import Actor
from counter_app.domain.queue import PriorityReason, QueueState
from counter_app.domain.queue.arrival import ArrivalKind
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import actions, refused, unchanged
from tests.issuance_day_floor_office import floor

TEN = f.local(f.TODAY, 10)


def told(office: Office, host: Actor, text: str) -> Verdict:
    answer = office.day_door.look(host, text).answer
    assert answer is not None
    return answer.verdict


def test_letter_card_and_number_of_a_guest_lead_to_one_answer(
    office: Office, host: Actor, clock: SetClock
) -> None:
    (guest,) = floor(office, [TEN]).guests
    clock.set(TEN)
    card = guest.card(office)
    for text in (guest.visit.code, card.document_number, guest.person.v_number or ""):
        answer = office.day_door.look(host, text).answer
        assert answer is not None
        assert (answer.verdict, answer.appointment_id) == (Verdict.EXPECTED, guest.visit.id)
        assert (answer.institution, answer.starts_at) == (guest.institution.name, TEN)
        assert (answer.ready, answer.persons) == (1, 1)


def test_one_key_lets_in_once_with_a_number(
    office: Office, host: Actor, clock: SetClock, announced: list[Change]
) -> None:
    (guest,) = floor(office, [TEN]).guests
    clock.set(TEN)
    announced.clear()
    gesture = new_id()
    inside = office.day_door.let_in(host, guest.visit.id, gesture)
    assert (inside.ticket, inside.verdict) == ("A 001", Verdict.EXPECTED)
    assert QueueChanged(host.location_id) in announced
    assert actions(office, gesture) == [("queue.checked_in", str(guest.visit.id))]
    entry = office.queue.entry(guest.visit.id)
    assert entry is not None
    assert entry.state is QueueState.WAITING
    with unchanged(office.store):
        assert office.day_door.let_in(host, guest.visit.id, gesture).ticket == "A 001"
        assert office.day_door.let_in(host, guest.visit.id, new_id()).verdict is Verdict.INSIDE


def test_who_is_early_comes_back_unless_the_host_has_a_reason(
    office: Office, host: Actor, clock: SetClock
) -> None:
    (guest,) = floor(office, [f.local(f.TODAY, 14)]).guests
    clock.set(TEN)
    answer = office.day_door.look(host, guest.visit.code).answer
    assert answer is not None
    assert (answer.verdict, answer.back_at) == (Verdict.EARLY, f.local(f.TODAY, 13, 30))
    with unchanged(office.store), refused(Code.NOT_LET_IN, verdict="early"):
        office.day_door.let_in(host, guest.visit.id, new_id())
    gesture = new_id()
    inside = office.day_door.let_in(host, guest.visit.id, gesture, PriorityReason.TRAVELS_TODAY)
    assert inside.priority is PriorityReason.TRAVELS_TODAY
    entry = office.queue.entry(guest.visit.id)
    assert entry is not None
    assert (entry.priority, entry.priority_reason) == (1, PriorityReason.TRAVELS_TODAY)
    assert [action for action, _ in actions(office, gesture)] == ["queue.checked_in"]


def test_the_captain_calls_the_next_quarter_early(
    office: Office, host: Actor, clock: SetClock
) -> None:
    first, second = floor(
        office, [f.local(f.TODAY, 14), f.local(f.TODAY, 14, 15)]
    ).guests  # fmt: skip
    captain = f.seat(office, "captain")
    clock.set(TEN)
    board = office.day_captain.board(captain)
    assert board is not None
    assert board.next_call == f.local(f.TODAY, 14)
    office.day_captain.call_early(captain, board.next_call, new_id())
    assert told(office, host, first.visit.code) is Verdict.EXPECTED
    assert told(office, host, second.visit.code) is Verdict.EARLY
    office.day_captain.stop_early(captain, new_id())
    assert told(office, host, first.visit.code) is Verdict.EARLY


def test_each_other_answer(office: Office, host: Actor, clock: SetClock) -> None:
    gone, served, off = floor(office, [TEN, TEN, TEN]).guests
    clerk, demo = f.seat(office, "clerk"), f.seat(office, "demo")
    stranger = f.on_file(office, clerk)
    tomorrow = f.book(office, clerk, f.local(f.SATURDAY, 11))
    office.appointments.cancel(demo, off.visit.id, "asked for", new_id())
    f.lose_cards(office, gone.person.id)
    clock.set(TEN)
    f.served(office, clerk, served.visit.id)
    assert told(office, host, served.visit.code) is Verdict.INSIDE
    office.queue.done(clerk, served.visit.id, new_id())
    assert told(office, host, served.visit.code) is Verdict.SERVED
    assert told(office, host, off.visit.code) is Verdict.CALLED_OFF
    instead = f.book(office, clerk, f.local(f.SATURDAY, 11, 30), off.person)
    looked = office.day_door.look(host, off.visit.code)
    assert looked.answer is not None
    assert looked.answer.verdict is Verdict.NOT_TODAY
    assert looked.answer.starts_at == instead.starts_at
    assert told(office, host, tomorrow.code) is Verdict.NOT_TODAY
    assert told(office, host, stranger.v_number or "") is Verdict.NOT_TODAY
    answer = office.day_door.look(host, gone.visit.code).answer
    assert answer is not None
    assert (answer.verdict, answer.trouble) == (Verdict.NO_CARD, CardTrouble.OUT_OF_USE)
    assert told(office, host, "CTR1:ABCDEF") is Verdict.UNKNOWN
    for visit in (gone.visit, served.visit, off.visit, tomorrow):
        with unchanged(office.store), refused(Code.NOT_LET_IN):
            office.day_door.let_in(host, visit.id, new_id(), PriorityReason.OTHER)


def test_a_name_finds_only_who_is_expected_today(
    office: Office, host: Actor, clock: SetClock
) -> None:
    guests = floor(office, [TEN, TEN]).guests
    clerk = f.seat(office, "clerk")
    f.on_file(office, clerk, surname="Gast999")
    clock.set(TEN)
    looked = office.day_door.look(host, "gast")
    assert looked.answer is None
    assert [one.person_id for one in looked.candidates] == [one.person.id for one in guests]
    assert looked.candidates[0].institution == guests[0].institution.name
    answer = office.day_door.look_at(host, looked.candidates[1].person_id)
    assert answer.appointment_id == guests[1].visit.id
    assert office.day_door.look(host, "nobody").candidates == ()


@pytest.mark.parametrize("state", [DayState.CUT_OFF])
def test_the_door_stays_closed_until_the_captain_begins(
    office: Office, host: Actor, clock: SetClock, state: DayState
) -> None:
    (guest,) = floor(office, [TEN], state).guests
    captain = f.seat(office, "captain")
    clock.set(TEN)
    with unchanged(office.store), refused(Code.DAY_NOT_RUNNING, state="cut_off"):
        office.day_door.look(host, guest.visit.code)
    with unchanged(office.store), refused(Code.DAY_NOT_RUNNING, state="cut_off"):
        office.day_door.let_in(host, guest.visit.id, new_id())
    gesture = new_id()
    office.day_captain.begin(captain, gesture)
    office.day_captain.begin(captain, gesture)
    assert told(office, host, guest.visit.code) is Verdict.EXPECTED


def test_the_kiosk_follows_the_day_too(office: Office, clock: SetClock) -> None:
    """On other days this house lets wait who comes early; on an issuance day they come back."""
    first, second = floor(office, [f.local(f.TODAY, 14), f.local(f.TODAY, 15)]).guests
    captain, kiosk = f.seat(office, "captain"), f.seat(office, "kiosk")
    clock.set(TEN)
    for guest in (first, second):
        arrival = office.hall.arrive(kiosk, guest.visit.code, new_id())
        assert arrival.kind is ArrivalKind.TOO_EARLY
    assert arrival.back_at == f.local(f.TODAY, 14, 30)
    office.day_captain.call_early(captain, f.local(f.TODAY, 14), new_id())
    arrivals = [office.hall.arrive(kiosk, one.visit.code, new_id()) for one in (first, second)]
    assert [one.kind for one in arrivals] == [ArrivalKind.CHECKED_IN, ArrivalKind.TOO_EARLY]


def test_whoever_is_inside_is_led_to_the_visit_by_any_scan(
    office: Office, host: Actor, clerk: Actor, clock: SetClock
) -> None:
    (guest,) = floor(office, [TEN]).guests
    clock.set(TEN)
    number = guest.card(office).document_number
    assert office.lookup.find(clerk, number).visit_id is None
    office.day_door.let_in(host, guest.visit.id, new_id())
    for text in (number, guest.person.v_number or "", guest.visit.code):
        assert office.lookup.find(clerk, text).visit_id == guest.visit.id


def test_without_a_day_here_nothing_is_answered(office: Office, host: Actor) -> None:
    with refused(Code.DAY_NOT_RUNNING, state=""):
        office.day_door.look(host, "ABCDEFGH")
    captain = f.seat(office, "captain")
    assert office.day_captain.board(captain) is None
    with refused(Code.DAY_NOT_RUNNING):
        office.day_captain.begin(captain, new_id())
