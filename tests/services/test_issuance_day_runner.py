"""Runners: cards from tray to desk, each with one keeper all the way, on both databases."""

from __future__ import annotations

from counter_app.domain.changes import CardsChanged, Change
from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.keeper import Keeper, KeeperKind
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.board import LooseKind
from counter_app.domain.issuance_days.fetching import Errand
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import actions, refused, unchanged
from tests.issuance_day_floor_office import Floor, floor

TEN = f.local(f.TODAY, 10)


def inside(office: Office, host: Actor, clock: SetClock, guests: int) -> Floor:
    """Let so many guests in at ten."""
    made = floor(office, [TEN] * guests)
    clock.set(TEN)
    for guest in made.guests:
        office.day_door.let_in(host, guest.visit.id, new_id())
    return made


def listed(office: Office, runner: Actor) -> list[tuple[Errand, str]]:
    return [(one.errand, one.whom.ticket) for one in office.day_runner.lines(runner)]


def test_a_card_goes_from_the_tray_by_the_runner_to_the_clerk_and_out(
    office: Office, host: Actor, clerk: Actor, clock: SetClock, announced: list[Change]
) -> None:
    (guest,) = inside(office, host, clock, 1).guests
    runner = f.seat(office, "runner")
    number = guest.card(office).document_number
    assert listed(office, runner) == [(Errand.FETCH_NEXT, "A 001")]
    announced.clear()
    gesture = new_id()
    office.day_runner.fetch(runner, f" {number.lower()} ", gesture)
    assert CardsChanged(runner.location_id) in announced
    assert [action for action, _ in actions(office, gesture)] == ["card.fetched"]
    assert listed(office, runner) == [(Errand.HOLD, "A 001")]
    with unchanged(office.store):
        office.day_runner.fetch(runner, number, gesture)
        office.day_runner.fetch(runner, number, new_id())
    carried = guest.card(office)
    assert (carried.state, carried.keeper) == (
        CardState.PRESENTED, Keeper(KeeperKind.OPERATOR, runner.operator_id),
    )  # fmt: skip
    office.queue.call(clerk, guest.visit.id, new_id())
    (line,) = office.day_runner.lines(runner)
    assert (line.errand, line.whom.desk_name) == (Errand.BRING, clerk.desk_name)
    office.queue.serve(clerk, guest.visit.id, new_id())
    taken = office.custody.present(clerk, number, guest.person.id, new_id())
    assert taken.keeper == Keeper(KeeperKind.OPERATOR, clerk.operator_id)
    assert listed(office, runner) == []
    made = f.verified(office, clerk, guest.visit.id, guest.person.id)
    wish = f.AtDesk(
        person=guest.person, visit=guest.visit, card=taken, verification=made
    ).wish()  # fmt: skip
    office.issuance.hand_out(clerk, wish, new_id())
    kept = [(one.to_state, one.operator_id) for one in office.custody.events(taken.id)][-3:]
    assert kept == [
        (CardState.PRESENTED, runner.operator_id), (CardState.PRESENTED, clerk.operator_id),
        (CardState.HANDED_OUT, clerk.operator_id),
    ]  # fmt: skip


def test_two_runners_never_fetch_one_card(office: Office, host: Actor, clock: SetClock) -> None:
    (guest,) = inside(office, host, clock, 1).guests
    runner, captain = f.seat(office, "runner"), f.seat(office, "captain")
    number = guest.card(office).document_number
    office.day_runner.fetch(runner, number, new_id())
    assert listed(office, captain) == []
    with unchanged(office.store), refused(Code.CARD_WRONG_STATE, state="presented"):
        office.day_runner.fetch(captain, number, new_id())
    with unchanged(office.store), refused(Code.CARD_WRONG_STATE):
        office.day_runner.bring_back(captain, number, new_id())


def test_a_card_goes_back_into_its_tray_when_its_person_has_gone(
    office: Office, host: Actor, clock: SetClock
) -> None:
    (guest,) = inside(office, host, clock, 1).guests
    runner = f.seat(office, "runner")
    card = guest.card(office)
    office.day_runner.fetch(runner, card.document_number, new_id())
    office.queue.left(host, guest.visit.id, new_id())
    assert listed(office, runner) == []
    gesture = new_id()
    office.day_runner.bring_back(runner, card.document_number, gesture)
    back = guest.card(office)
    assert (back.state, back.place) == (CardState.IN_STOCK, card.place)
    with unchanged(office.store):
        office.day_runner.bring_back(runner, card.document_number, gesture)
    with unchanged(office.store), refused(Code.NOBODY_WAITS):
        office.day_runner.fetch(runner, card.document_number, new_id())


def test_cards_that_are_not_a_runners_business(
    office: Office, host: Actor, clock: SetClock
) -> None:
    made = floor(office, [TEN])
    runner = f.seat(office, "runner")
    clock.set(TEN)
    with unchanged(office.store), refused(Code.CARD_UNKNOWN):
        office.day_runner.fetch(runner, "V99999999", new_id())
    number = made.guests[0].card(office).document_number
    with unchanged(office.store), refused(Code.NOBODY_WAITS):
        office.day_runner.fetch(runner, number, new_id())
    f.lose_cards(office, made.guests[0].person.id)
    with unchanged(office.store), refused(Code.CARD_WRONG_STATE, state="missing"):
        office.day_runner.fetch(runner, number, new_id())


def test_a_card_that_is_not_in_its_place_is_told_to_the_captain_until_it_is_found(
    office: Office, host: Actor, clock: SetClock
) -> None:
    (guest,) = inside(office, host, clock, 1).guests
    runner, captain = f.seat(office, "runner"), f.seat(office, "captain")
    number = guest.card(office).document_number
    gesture = new_id()
    office.day_runner.not_found(runner, number, gesture)
    office.day_runner.not_found(runner, number, gesture)
    ends = office.day_captain.loose_ends(captain)
    assert ends.counts[LooseKind.NOT_FOUND] == 1
    assert [one.number for one in ends.shown] == [number]
    office.day_runner.fetch(runner, number, new_id())
    assert office.day_captain.loose_ends(captain).counts[LooseKind.NOT_FOUND] == 0
