"""Which booked services are needless, by example."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from counter_app.domain.contacts.asked import Applicant, facts_of
from counter_app.domain.contacts.needless import PROPOSED_ONLY, Due, Ground, find
from counter_app.domain.custody.card import CardState, Place
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.queue.preflight import CardSeen
from counter_app.domain.reuse.contact_rules import Contact
from counter_app.domain.reuse.contacts import decide_contact_by_the_day
from counter_app.domain.reuse.engine import decide_on_the_day
from counter_app.domain.reuse.facts import Facts, Product
from counter_app.settings import contact_rules
from tests.domain.contacts import scene as s

_BORN = PartialDate(1990, 5, 6)
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


def nobody(_due: Due) -> None:
    """No procedure was noted: the rules on other contacts may not be asked."""


def grounds(
    *expected: Due, days_ago: int | None = None, born: PartialDate = _BORN,
    product: Product = Product.LATER_PERMIT, on: date = s.ON,
) -> list[Ground]:  # fmt: skip
    captures = s.taken(days_ago) if days_ago else ()
    facts = Facts(born=born, product=product, on=on, captures=captures)
    found = find(expected, lambda _: decide_on_the_day(s.REUSE, facts), nobody)
    return [one.ground for one in found]


def ruled(service: str, who: Applicant, *states: CardState) -> list[tuple[Ground, str]]:
    asked = {"RESIDENCE_ENDORSEMENT": Contact.STICKER, "COLLECT_DOCUMENT": Contact.COLLECT}[service]
    said = decide_contact_by_the_day(contact_rules(), asked, facts_of(who))
    found = find([due(service, *states)], lambda _: None, lambda _: said)
    return [(one.ground, one.rule) for one in found]


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
    assert find([due("BIOMETRICS")], lambda _: None, nobody) == ()
    assert find([due("RESIDENCE_ENDORSEMENT")], lambda _: None, nobody) == ()
    assert find([due("COLLECT_DOCUMENT")], lambda _: None, nobody) == ()


def test_a_baby_and_an_eu_citizen_send_it_by_post() -> None:
    baby = PartialDate(2023, 3, 1)
    assert grounds(due("BIOMETRICS"), born=baby) == [Ground.BY_POST]
    assert grounds(due("BIOMETRICS"), born=PartialDate(2022, 3, 1)) == []
    under_a = date(2019, 3, 1)  # no later set names them
    by_post = grounds(due("BIOMETRICS"), product=Product.EU_CITIZEN, on=under_a)
    assert by_post == [Ground.BY_POST]
    assert grounds(due("BIOMETRICS"), product=Product.EU_CITIZEN) == []


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        (s.person(valid_until=s.ON), [(Ground.RULED, "sticker.sticker")]),
        (s.person(), []),  # expired, and an extension was filed
        (s.person(filed_on=None), [(Ground.RULED, "sticker.sticker")]),
        (s.person(procedure="asylum"), [(Ground.RULED, "sticker.sticker")]),
        (s.person(procedure="first_without_mvv"), []),
        (s.person(valid_until=None), []),  # not known
    ],
    ids=["valid", "expired", "nothing-filed", "asylum", "first-permit", "not-known"],
)
def test_a_sticker_that_a_text_says_nobody_needs(
    who: Applicant, expected: list[tuple[Ground, str]]
) -> None:
    assert ruled("RESIDENCE_ENDORSEMENT", who) == expected


def test_a_document_that_may_be_brought_home_is_proposed_to_a_clerk_only() -> None:
    who = s.person(on=date(2024, 3, 4), verified_on=date(2023, 3, 4))
    assert ruled("COLLECT_DOCUMENT", who) == [(Ground.DELIVERED, "collect.courier")]
    assert ruled("COLLECT_DOCUMENT", who, CardState.ANNOUNCED) == [
        (Ground.DELIVERED, "collect.courier")
    ]
    assert ruled("COLLECT_DOCUMENT", who, CardState.IN_STOCK) == []  # it lies at a desk
    assert ruled("COLLECT_DOCUMENT", s.person(on=date(2024, 3, 4))) == []  # never verified
    assert frozenset({Ground.DELIVERED}) == PROPOSED_ONLY
