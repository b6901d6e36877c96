"""The captain's board: figures that agree with what happened, desks, and loose ends."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import update

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.board import (
    Board,
    DeskKind,
    Forecast,
    LooseKind,
    Standing,
    Tally,
)
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.operators import Actor
from counter_app.exchange import device_keys
from counter_app.services.issuance_day_captain import DayCaptain
from counter_app.services.office import Office
from counter_app.services.packages import PackWish
from counter_app.store.base import table
from counter_app.store.tables.custody import CardRow
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import actions, refused, unchanged
from tests.issuance_day_floor_office import floor

TEN = f.local(f.TODAY, 10)


def board_of(office: Office, captain: Actor) -> Board:
    found = office.day_captain.board(captain)
    assert found is not None
    return found


def test_the_figures_follow_what_happens(
    office: Office, host: Actor, clerk: Actor, clock: SetClock
) -> None:
    made = floor(office, [TEN, TEN, TEN + timedelta(minutes=15), TEN + timedelta(minutes=20)])
    captain = f.seat(office, "captain")
    clock.set(TEN)
    assert board_of(office, captain).total == Tally(invited=4)
    for guest in made.guests[:3]:
        office.day_door.let_in(host, guest.visit.id, new_id())
    first = made.guests[0]
    office.queue.call(clerk, first.visit.id, new_id())
    office.queue.serve(clerk, first.visit.id, new_id())
    clock.set(TEN + timedelta(minutes=4))
    board = board_of(office, captain)
    assert (board.hall.waiting, board.hall.at_desk, board.hall.inside) == (2, 1, 3)
    assert board.longest_wait == timedelta(minutes=4)
    serving = next(one for one in board.desks if one.kind is DeskKind.SERVES)
    assert (serving.name, serving.ticket) == (clerk.desk_name, "A 001")
    made_at_desk = f.verified(office, clerk, first.visit.id, first.person.id)
    card = office.custody.present(
        clerk, first.card(office).document_number, first.person.id, new_id()
    )
    wish = f.AtDesk(
        person=first.person, visit=first.visit, card=card, verification=made_at_desk
    ).wish()  # fmt: skip
    office.issuance.hand_out(clerk, wish, new_id())
    office.queue.done(clerk, first.visit.id, new_id())
    board = board_of(office, captain)
    assert board.total == Tally(invited=4, came=3, handed=1, recent=1)
    assert [line.tally.invited for line in board.quarters] == [2, 2]
    assert {line.name: line.tally.handed for line in board.institutions} == {
        "Universiteit Utrecht": 1, "Hogeschool Voorbeeld": 0,
    }  # fmt: skip
    clock.set(TEN + timedelta(minutes=30))
    assert board_of(office, captain).total.recent == 0


def test_desks_are_wanted_opened_and_closed(
    office: Office, clerk: Actor, second: Actor, clock: SetClock
) -> None:
    floor(office, [TEN])
    captain = f.seat(office, "captain")
    clock.set(TEN)
    assert clerk.desk_id is not None
    gesture = new_id()
    office.day_captain.want_desk(captain, clerk.desk_id, gesture)
    office.day_captain.want_desk(captain, clerk.desk_id, gesture)
    assert [action for action, _ in actions(office, gesture)] == ["desk.wanted"]
    kinds = {one.name: one.kind for one in board_of(office, captain).desks}
    assert kinds[clerk.desk_name] is DeskKind.WANTED
    office.hall.take_desk(clerk, new_id())
    board = board_of(office, captain)
    assert board.open_desks == 1
    assert {one.name: one.kind for one in board.desks}[clerk.desk_name] is DeskKind.FREE
    clock.set(TEN + timedelta(minutes=1))
    office.day_captain.close_desk(captain, clerk.desk_id, new_id())
    clock.set(TEN + timedelta(minutes=2))
    with refused(Code.DESK_CLOSED):
        office.queue.call_next(clerk, new_id())
    office.day_captain.want_desk(captain, clerk.desk_id, new_id())
    with refused(Code.NOBODY_WAITING):
        office.queue.call_next(clerk, new_id())
    assert second.desk_id is not None
    with unchanged(office.store), refused(Code.NO_DESK):
        office.day_captain.close_desk(captain, second.desk_id, new_id())
    with unchanged(office.store), refused(Code.NOT_FOUND):
        office.day_captain.want_desk(captain, new_id(), new_id())
    office.day_captain.want_desk(captain, second.desk_id, new_id())
    office.day_captain.want_desk(captain, second.desk_id, new_id(), is_wanted=False)
    kinds = {one.name: one.kind for one in board_of(office, captain).desks}
    assert kinds[second.desk_name] is DeskKind.CLOSED


def test_people_without_card_and_cards_without_person(
    office: Office, host: Actor, planner: Actor, clock: SetClock, tmp_path: Path
) -> None:
    inside, coming, fine = floor(office, [TEN, TEN, TEN]).guests
    captain = f.seat(office, "captain")
    clock.set(TEN)
    office.day_door.let_in(host, inside.visit.id, new_id())
    f.lose_cards(office, inside.person.id)
    f.lose_cards(office, coming.person.id)
    nobody = f.card_for(office, planner, tmp_path, f.on_file(office, planner))
    ends = office.day_captain.loose_ends(captain)
    assert ends.counts == {
        LooseKind.INSIDE_NO_CARD: 1, LooseKind.NOT_FOUND: 0, LooseKind.INVITED_NO_CARD: 1,
        LooseKind.CARD_NO_PERSON: 1, LooseKind.LAPTOP_AWAY: 0,
    }  # fmt: skip
    assert [(one.kind, one.person_id or one.number) for one in ends.shown] == [
        (LooseKind.INSIDE_NO_CARD, inside.person.id),
        (LooseKind.INVITED_NO_CARD, coming.person.id),
        (LooseKind.CARD_NO_PERSON, nobody.document_number),
    ]
    assert ends.shown[0].ticket == "A 001"
    assert fine.person.id not in {one.person_id for one in ends.shown}
    with beneath(office.store) as connection:
        connection.execute(
            update(table(CardRow)).where(CardRow.id == nobody.id).values(person_id=None)
        )
    assert office.day_captain.loose_ends(captain).counts[LooseKind.CARD_NO_PERSON] == 1


def test_a_laptop_that_went_out_and_is_not_home_yet_is_told(
    office: Office, planner: Actor, clock: SetClock
) -> None:
    day = floor(office, [TEN]).day
    office.offline_accounts.enrol(f.seat(office, "clerk"), f.PASSWORD, new_id())
    keys = office.packages.register(planner, device_keys.make("laptop 7"), new_id())
    sealed_at = clock.now()
    office.packages.pack(planner, PackWish(device_id=keys.id, day=f.TODAY), new_id())
    clock.set(TEN)
    captain = f.seat(office, "captain")
    ends = office.day_captain.loose_ends(captain)
    assert ends.counts[LooseKind.LAPTOP_AWAY] == 1
    assert (ends.shown[-1].name, ends.shown[-1].starts_at) == ("laptop 7", sealed_at)
    assert office.day_closing.look(planner, day.id).away == (("laptop 7", sealed_at),)


def test_a_quarter_outside_the_day_is_not_called(office: Office, clock: SetClock) -> None:
    floor(office, [TEN])
    captain = f.seat(office, "captain")
    clock.set(TEN)
    with unchanged(office.store), refused(Code.BAD_TIME):
        office.day_captain.call_early(captain, TEN + timedelta(hours=12), new_id())


def test_a_forecast_is_asked_with_where_the_day_stands(
    office: Office, host: Actor, clerk: Actor, second: Actor, clock: SetClock
) -> None:
    made = floor(office, [TEN, TEN, TEN, TEN + timedelta(minutes=15)])
    captain = f.seat(office, "captain")
    clock.set(TEN)
    for guest in made.guests[:3]:
        office.day_door.let_in(host, guest.visit.id, new_id())
    for at, guest in ((clerk, made.guests[0]), (second, made.guests[1])):
        office.queue.call(at, guest.visit.id, new_id())
        office.queue.serve(at, guest.visit.id, new_id())
    clock.set(TEN + timedelta(minutes=4))
    office.queue.done(second, made.guests[1].visit.id, new_id())
    clock.set(TEN + timedelta(minutes=5))
    asked: list[Standing] = []

    def tell(standing: Standing, plan: IssuanceDay, now: datetime) -> Forecast:
        asked.append(standing)
        return Forecast(likely=now, late=plan.ends_at)

    told = DayCaptain(office.store, office.rules, tell).forecast(captain)
    assert told == Forecast(likely=TEN + timedelta(minutes=5), late=made.day.ends_at)
    assert asked == [
        Standing(
            inside=(TEN,), at_desks=(300.0,), desks_open=2,
            expected=((TEN + timedelta(minutes=15), 1),), took=(240.0,),
        )
    ]  # fmt: skip
    played = office.day_captain.forecast(captain)
    assert played is not None
    assert TEN < played.likely <= played.late < made.day.ends_at
    by_pace = DayCaptain(office.store, office.rules)
    assert by_pace.forecast(captain) is None  # nothing was handed out lately
