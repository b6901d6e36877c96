"""What the database itself refuses of a running day: signals, and cards in a runner's hands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, delete, insert, update
from sqlalchemy.exc import DBAPIError

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.refusals import translate
from counter_app.store.tables.custody import CustodyEventRow
from counter_app.store.tables.issuance_day_floor import SignalRow
from tests import factories as f
from tests.beneath import beneath
from tests.issuance_day_floor_office import Floor, Invited, floor

TEN = f.local(f.TODAY, 10)
Raw = Callable[[Connection], object]


def refusal(office: Office, act: Raw) -> Code | str | None:
    """Return why the database refuses a raw statement, None if not; it is undone in any case."""
    try:
        with beneath(office.store, keep=False) as connection:
            act(connection)
    except DBAPIError as error:
        meaning = translate(error)
        return meaning.code if meaning else str(error.orig)
    return None


def signal(made: Floor, by: Actor, kind: str, **values: Any) -> Raw:
    row = {
        "id": new_id(), "day_id": made.day.id, "kind": kind, "at": TEN,
        "operator_id": by.operator_id, **values,
    }  # fmt: skip
    return lambda connection: connection.execute(insert(table(SignalRow)).values(**row))


def moved(office: Office, guest: Invited, by: Actor, to: str) -> Raw:
    card = guest.card(office)
    row = {
        "card_id": card.id, "version": card.version + 1, "at": TEN, "from_state": card.state.value,
        "to_state": to, "location_id": card.location_id, "operator_id": by.operator_id,
        "reason": "",
    }  # fmt: skip
    return lambda connection: connection.execute(insert(table(CustodyEventRow)).values(**row))


def test_signals_are_the_captains_while_the_day_runs(office: Office, clock: SetClock) -> None:
    made = floor(office, [TEN])
    captain, runner = f.seat(office, "captain"), f.seat(office, "runner")
    clock.set(TEN)
    assert refusal(office, signal(made, captain, "call_early", until_at=TEN)) is None
    early = signal(made, runner, "call_early", until_at=TEN)
    assert refusal(office, early) is Code.NOT_PERMITTED
    card = made.guests[0].card(office).id
    assert refusal(office, signal(made, runner, "not_found", card_id=card)) is None
    assert "card_id" in str(refusal(office, signal(made, runner, "not_found")))
    desk = next(iter(office.planning.desks(captain.location_id))).id
    assert refusal(office, signal(made, captain, "want_desk", desk_id=desk)) is None
    assert refusal(office, signal(made, captain, "want_desk", desk_id=new_id())) is Code.NOT_HERE


def test_before_and_after_the_day_nothing_is_said(office: Office, clock: SetClock) -> None:
    made = floor(office, [TEN], DayState.CUT_OFF)
    captain = f.seat(office, "captain")
    early = signal(made, captain, "call_early", until_at=TEN)
    assert refusal(office, early) is Code.DAY_NOT_RUNNING


def test_what_was_said_stays(office: Office, clock: SetClock) -> None:
    floor(office, [TEN])
    captain = f.seat(office, "captain")
    clock.set(TEN)
    office.day_captain.call_early(captain, TEN, new_id())
    rows = table(SignalRow)
    for act in (update(rows).values(at=f.NOW), delete(rows)):
        said = refusal(office, lambda connection, one=act: connection.execute(one))
        assert "append_only" in str(said)


def test_a_runner_takes_cards_of_people_in_the_hall_only(
    office: Office, host: Actor, clock: SetClock
) -> None:
    inside, outside = floor(office, [TEN, TEN]).guests
    runner, clerk = f.seat(office, "runner"), f.seat(office, "clerk")
    clock.set(TEN)
    office.day_door.let_in(host, inside.visit.id, new_id())
    assert refusal(office, moved(office, inside, runner, "presented")) is None
    assert refusal(office, moved(office, outside, runner, "presented")) is Code.NOBODY_WAITS
    assert refusal(office, moved(office, outside, clerk, "presented")) is None
    for to in ("missing", "in_transit", "blocked", "reserved"):
        assert refusal(office, moved(office, inside, runner, to)) is Code.NOT_PERMITTED


def test_a_runner_lays_back_only_what_he_carries(
    office: Office, host: Actor, clerk: Actor, clock: SetClock
) -> None:
    (guest,) = floor(office, [TEN]).guests
    runner, captain = f.seat(office, "runner"), f.seat(office, "captain")
    clock.set(TEN)
    office.day_door.let_in(host, guest.visit.id, new_id())
    office.day_runner.fetch(runner, guest.card(office).document_number, new_id())
    assert refusal(office, moved(office, guest, captain, "in_stock")) is Code.CARD_WRONG_STATE
    assert refusal(office, moved(office, guest, captain, "presented")) is Code.NOT_PERMITTED
    assert refusal(office, moved(office, guest, runner, "in_stock")) is None
    assert refusal(office, moved(office, guest, clerk, "presented")) is None
