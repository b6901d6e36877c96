"""What the database itself refuses of keepers, counts, consignments and stickers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, update

from counter_app.domain.custody.keeper import KeeperKind
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.store.base import Base, table
from counter_app.store.tables.custody import CardReminderRow, CardRow, CustodyEventRow
from counter_app.store.tables.stickers import RollRow, StickerRow
from counter_app.store.tables.vault import CountLineRow, CountRow, DestructionRow
from tests import factories as f
from tests.beneath import beneath
from tests.security.conftest import Scene


@pytest.mark.parametrize(
    "change",
    [
        {"keeper": KeeperKind.MAKER, "keeper_id": None},
        {"keeper": KeeperKind.HOLDER},
        {"keeper_id": new_id()},
    ],
)
def test_nobody_but_an_event_moves_a_keeper(scene: Scene, change: dict[str, Any]) -> None:
    card = scene.here.card
    assert card.keeper.kind is KeeperKind.OPERATOR
    move = update(table(CardRow)).where(CardRow.id == card.id).values(**change)
    assert scene.refused(lambda connection: connection.execute(move)) is Code.CARD_WRONG_STATE


def test_a_card_is_never_without_a_keeper(scene: Scene) -> None:
    keeper = table(CardRow).c.keeper
    assert not keeper.nullable
    with scene.office.store.reading() as session:
        for row in session.execute(select(CardRow.keeper, CardRow.keeper_id)):
            assert (row.keeper is KeeperKind.MAKER) == (row.keeper_id is None)


def event(scene: Scene, *states: str, consignment: object = None) -> Any:
    card = scene.here.card

    def act(connection: Connection) -> None:
        before = card.state.value
        for number, state in enumerate(states, card.version + 1):
            connection.execute(insert(table(CustodyEventRow)).values(
                card_id=card.id, version=number, at=f.NOW, from_state=before, to_state=state,
                location_id=card.location_id, operator_id=scene.clerk.operator_id, reason="",
                consignment_id=consignment if state == "in_transit" else None,
            ))  # fmt: skip
            before = state

    return act


def test_destroying_takes_two_signatures(scene: Scene) -> None:
    way = ("blocked", "returned", "destroyed")
    assert scene.refused(event(scene, *way)) is Code.TWO_PERSONS_NEEDED
    alone = insert(table(DestructionRow)).values(
        card_id=scene.here.card.id, first_id=scene.clerk.operator_id,
        second_id=scene.clerk.operator_id, at=f.NOW,
    )  # fmt: skip
    assert "two_persons" in str(scene.attack(lambda connection: connection.execute(alone)))


def test_what_was_blocked_does_not_come_into_stock_by_being_lost(scene: Scene) -> None:
    way = event(scene, "blocked", "missing", "in_stock")
    assert scene.refused(way) is Code.CARD_WRONG_STATE


def test_a_reminder_is_of_a_card_that_lies_there(scene: Scene) -> None:
    card = scene.here.card  # it is in somebody's hands, at the desk
    reminder = insert(table(CardReminderRow)).values(
        id=new_id(), run_id=new_id(), card_id=card.id, number=1, at=f.NOW,
        operator_id=scene.clerk.operator_id, location_id=card.location_id,
    )  # fmt: skip
    said = scene.refused(lambda connection: connection.execute(reminder))
    assert said is Code.CARD_WRONG_STATE


def count_rows(scene: Scene, connection: Connection, second: Actor, **line: object) -> None:
    count_id = new_id()
    connection.execute(insert(table(CountRow)).values(
        id=count_id, location_id=scene.clerk.location_id, tray="",
        first_id=scene.clerk.operator_id, second_id=second.operator_id, opened_at=f.NOW,
    ))  # fmt: skip
    facts: dict[str, object] = {
        "count_id": count_id, "number": "V1", "card_id": None, "place": "", "note": "",
        "is_expected": True, "seen_at": None, "explanation": None, **line,
    }  # fmt: skip
    connection.execute(insert(table(CountLineRow)).values(**facts))
    connection.execute(
        update(table(CountRow)).where(CountRow.id == count_id).values(closed_at=f.NOW)
    )


def test_no_count_closes_over_a_difference(scene: Scene) -> None:
    second = f.seat(scene.office, "second")

    def closing(**line: object) -> Callable[[Connection], None]:
        return lambda connection: count_rows(scene, connection, second, **line)

    assert scene.refused(closing()) is Code.COUNT_UNEXPLAINED
    surplus = closing(is_expected=False, seen_at=f.NOW)
    assert scene.refused(surplus) is Code.COUNT_UNEXPLAINED
    assert scene.attack(closing(seen_at=f.NOW)) == "nothing"


def test_a_sticker_leaves_its_roll_once(scene: Scene) -> None:
    roll = scene.office.stickers.add_roll(
        f.seat(scene.office, "planner"), "RESIDENCE_ENDORSEMENT", "VA1", "VA9", new_id()
    )

    def spoil(*numbers: int, state: str = "spoiled") -> Any:
        def act(connection: Connection) -> None:
            for number in numbers:
                connection.execute(insert(table(StickerRow)).values(
                    id=new_id(), roll_id=roll.id, number=number, state=state, at=f.NOW,
                    operator_id=scene.clerk.operator_id, reason="", person_id=None,
                    appointment_id=None, verification_id=None, passport_until=None,
                    valid_until=None, written=None, second_id=None,
                ))  # fmt: skip

        return act

    assert scene.attack(spoil(1, 2)) == "nothing"
    assert scene.refused(spoil(10)) is Code.BAD_NUMBER
    assert "stickers" in str(scene.attack(spoil(3, 3)))
    move = update(table(RollRow)).values(last=99)
    assert "append_only" in str(scene.attack(lambda connection: connection.execute(move)))


@pytest.mark.parametrize(
    "name",
    ["destructions", "card_reminders", "counts", "count_lines", "consignments", "consignment_items",
     "custody_cases", "stickers", "sticker_rolls", "hand_out_details", "hand_out_refusals",
     "surrendered_documents"],
)  # fmt: skip
def test_every_trail_has_its_guards(scene: Scene, name: str) -> None:
    """Each of these tables has a trigger against deleting, on both databases."""
    assert name in Base.metadata.tables
    query = (
        "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name = ?"
        if scene.office.store.is_embedded
        else "SELECT count(*) FROM pg_trigger WHERE tgname = %s"
    )
    with beneath(scene.office.store, keep=False) as connection:
        found = connection.exec_driver_sql(query, (f"{name}_stay",)).scalar_one()
    assert found == 1
