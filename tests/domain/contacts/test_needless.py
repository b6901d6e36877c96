"""Which booked services are needless, by example."""

from __future__ import annotations

from uuid import UUID

import pytest

from counter_app.domain.contacts.needless import Due, Ground, find
from counter_app.domain.custody.card import CardState, Place
from counter_app.domain.queue.preflight import CardSeen
from counter_app.domain.reuse.engine import decide_on_the_day
from counter_app.domain.reuse.facts import Facts, Product
from tests.domain.contacts import scene as s

VISIT, OTHER, PERSON, HERE = (UUID(int=number) for number in (1, 2, 3, 4))


def due(service: str, *states: CardState, visit: UUID = VISIT) -> Due:
    cards = tuple(
        CardSeen(state=state, location_id=HERE, location_name="", place=Place("", None))
        for state in states
    )
    return Due(
        appointment_id=visit, person_id=PERSON, service=service, location_id=HERE, day=s.ON,
        cards=cards,
    )  # fmt: skip


def grounds(*expected: Due, days_ago: int | None = None) -> list[Ground]:
    captures = s.taken(days_ago) if days_ago else ()
    facts = Facts(born=s.person().born, product=Product.LATER_PERMIT, on=s.ON, captures=captures)
    return [one.ground for one in find(expected, lambda _: decide_on_the_day(s.REUSE, facts))]


def test_photo_and_prints_that_are_still_good() -> None:
    assert grounds(due("BIOMETRICS"), days_ago=30) == [Ground.REUSE]
    assert grounds(due("BIOMETRICS"), days_ago=300) == []
    assert grounds(due("BIOMETRICS")) == []


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ((CardState.HANDED_OUT,), [Ground.HANDED_OUT]),
        ((CardState.HANDED_OUT, CardState.IN_STOCK), []),
        ((CardState.HANDED_OUT, CardState.ANNOUNCED), []),
        ((CardState.MISSING,), []),
        ((), []),
    ],
)
def test_a_card_that_was_handed_out_with_none_to_come(
    states: tuple[CardState, ...], expected: list[Ground]
) -> None:
    assert grounds(due("COLLECT_DOCUMENT", *states)) == expected


def test_a_sticker_for_who_collects_the_card_on_another_visit() -> None:
    sticker = due("RESIDENCE_ENDORSEMENT", CardState.IN_STOCK)
    assert grounds(sticker) == []
    collect = due("COLLECT_DOCUMENT", CardState.IN_STOCK, visit=OTHER)
    assert grounds(sticker, collect) == [Ground.CARD_READY]


def test_who_comes_for_two_things_of_which_one_is_needed() -> None:
    both = (due("BIOMETRICS"), due("RETURN_VISA"))
    assert grounds(*both, days_ago=30) == []


def test_where_the_rules_may_not_be_asked_a_visit_stands() -> None:
    assert find([due("BIOMETRICS")], lambda _: None) == ()
