"""What stands against what was brought home, by example; and never by the order of coming."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.custody.card import CardState
from counter_app.domain.packages.conflict import ConflictKind, conflict_id, item_id
from counter_app.domain.packages.judging import (
    Brought,
    CardAtHome,
    Home,
    against,
    contested,
    verdicts,
)
from counter_app.domain.packages.package import ItemKind, OfflineRules, Standstill, standstill

K = ConflictKind
PACKED = datetime(2026, 9, 5, 5, tzinfo=UTC)
AT = PACKED + timedelta(hours=4)
PLACE, PERSON, CLERK, CARD, VISIT, PACKAGE, OTHER = (UUID(int=n) for n in range(1, 8))
CARD_ITEM = Brought(
    id=UUID(int=20), package_id=PACKAGE, kind=ItemKind.CARD, subject=CARD, at=AT, until=AT,
    operators=frozenset({CLERK}), people={PERSON: "print"}, visit_id=VISIT, location_id=PLACE,
    handed_out=True, documents=frozenset({("VNM", "P1")}),
)  # fmt: skip
VISIT_ITEM = Brought(
    id=UUID(int=21), package_id=PACKAGE, kind=ItemKind.VISIT, subject=VISIT, at=AT, until=AT,
    operators=frozenset({CLERK}), people={PERSON: "print"}, visit_id=VISIT, location_id=PLACE,
)  # fmt: skip
HOME = Home(
    now=AT + timedelta(hours=10), people={PERSON: "print"},
    cards={CARD: CardAtHome(state=CardState.IN_STOCK, location_id=PLACE, person_id=PERSON)},
    visits={VISIT: AppointmentState.BOOKED}, packed={PACKAGE: PACKED},
    expires={PACKAGE: PACKED + timedelta(hours=18)},
)  # fmt: skip


def card_at_home(**changes: object) -> Home:
    card = {"state": CardState.IN_STOCK, "location_id": PLACE, "person_id": PERSON, **changes}
    return replace(HOME, cards={CARD: CardAtHome(**card)})  # type: ignore[arg-type]


def test_nothing_stands_against_an_ordinary_hand_out() -> None:
    assert against(CARD_ITEM, HOME) == against(VISIT_ITEM, HOME) == frozenset()


@pytest.mark.parametrize(
    ("home", "kind"),
    [
        (card_at_home(state=CardState.BLOCKED), K.RECALLED),
        (card_at_home(state=CardState.RETURNED), K.RECALLED),
        (card_at_home(state=CardState.MISSING), K.CARD_MISSING),
        (card_at_home(state=CardState.HANDED_OUT), K.HANDED_OUT_AT_HOME),
        (card_at_home(location_id=OTHER), K.CARD_MOVED),
        (card_at_home(state=CardState.IN_TRANSIT), K.CARD_MOVED),
        (card_at_home(person_id=OTHER), K.CARD_REASSIGNED),
        (replace(HOME, cards={}), K.UNKNOWN_CARD),
        (replace(HOME, people={}), K.UNKNOWN_PERSON),
        (replace(HOME, people={PERSON: "other"}), K.PERSON_CHANGED),
        (replace(HOME, away=frozenset({CLERK})), K.OPERATOR_LOCKED),
        (replace(HOME, reported=frozenset({("VNM", "P1")})), K.DOCUMENT_REPORTED),
        (replace(HOME, withdrawn=frozenset({PACKAGE})), K.PACKAGE_WITHDRAWN),
        (replace(HOME, expires={PACKAGE: AT}), K.PACKAGE_EXPIRED),
        (replace(HOME, packed={PACKAGE: AT + timedelta(hours=1)}), K.CLOCK_WRONG),
        (replace(HOME, now=AT - timedelta(hours=1)), K.CLOCK_WRONG),
    ],
)
def test_what_home_knows_stands_against_a_card(home: Home, kind: ConflictKind) -> None:
    assert against(CARD_ITEM, home) == {kind}


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        (AppointmentState.MOVED, K.APPOINTMENT_MOVED),
        (AppointmentState.CANCELLED, K.APPOINTMENT_CANCELLED),
        (AppointmentState.FULFILLED, K.SERVED_AT_HOME),
    ],
)
def test_what_home_knows_stands_against_a_visit(
    state: AppointmentState, kind: ConflictKind
) -> None:
    assert against(VISIT_ITEM, replace(HOME, visits={VISIT: state})) == {kind}


def test_a_visit_that_was_not_over_is_told() -> None:
    assert against(replace(VISIT_ITEM, is_whole=False), HOME) == {K.UNFINISHED}


def test_somebody_who_came_without_an_appointment_needs_none_at_home() -> None:
    walked_in = replace(VISIT_ITEM, is_new=True, people={PERSON: ""})
    assert against(walked_in, replace(HOME, visits={}, people={})) == frozenset()


def test_one_card_of_two_packages_is_nobodys_until_settled() -> None:
    other = replace(CARD_ITEM, id=UUID(int=30), package_id=OTHER, at=AT - timedelta(hours=1))
    assert contested([CARD_ITEM, other]) == {
        CARD_ITEM.id: {K.CARD_TWICE}, other.id: {K.CARD_TWICE},
    }  # fmt: skip


def test_one_person_served_by_two_packages_holds_their_cards_too() -> None:
    other = replace(VISIT_ITEM, id=UUID(int=31), package_id=OTHER, subject=OTHER)
    found = contested([CARD_ITEM, VISIT_ITEM, other])
    assert found == {one.id: {K.SERVED_TWICE} for one in (CARD_ITEM, VISIT_ITEM, other)}


ITEMS = st.lists(
    st.builds(
        lambda package, kind, subject, person, minutes: Brought(
            id=item_id(UUID(int=package), kind, UUID(int=subject)),
            package_id=UUID(int=package),
            kind=kind,
            subject=UUID(int=subject),
            at=AT,
            until=AT + timedelta(minutes=minutes),
            people={UUID(int=person): ""},
            visit_id=UUID(int=subject),
            location_id=PLACE,
        ),
        st.integers(1, 3),
        st.sampled_from([ItemKind.CARD, ItemKind.VISIT]),
        st.integers(1, 4),
        st.integers(1, 3),
        st.integers(0, 5),
    ),
    unique_by=lambda one: one.id,
    max_size=8,
)


@given(ITEMS, st.randoms(use_true_random=False))
def test_the_order_of_coming_changes_nothing(items: list[Brought], chance: object) -> None:
    shuffled = list(items)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert verdicts(items, HOME) == verdicts(shuffled, HOME)


@given(ITEMS, ITEMS)
def test_what_stands_against_something_stays_when_more_comes(
    first: list[Brought], more: list[Brought]
) -> None:
    before = verdicts(first, HOME)
    known = {one.id for one in first}
    after = verdicts([*first, *(one for one in more if one.id not in known)], HOME)
    assert all(before[one] <= after[one] for one in before)


def test_identifiers_are_the_same_whenever_they_are_made() -> None:
    made = item_id(PACKAGE, ItemKind.CARD, CARD)
    assert made == item_id(PACKAGE, ItemKind.CARD, CARD) != item_id(OTHER, ItemKind.CARD, CARD)
    assert conflict_id(made, K.RECALLED) != conflict_id(made, K.CARD_TWICE)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, None),
        ({"is_closed": True}, Standstill.CLOSED),
        ({"now": PACKED - timedelta(seconds=1)}, Standstill.CLOCK_SET_BACK),
        ({"latest": AT + timedelta(seconds=1)}, Standstill.CLOCK_SET_BACK),
        ({"now": PACKED + timedelta(hours=18)}, Standstill.EXPIRED),
        (
            {"now": PACKED + timedelta(hours=27), "expires_at": PACKED + timedelta(hours=48)},
            Standstill.TOO_OLD,
        ),
        ({"unsent": 400}, Standstill.TOO_MANY_UNSENT),
    ],
)
def test_new_work_stops_when_it_must(
    changes: dict[str, object], expected: Standstill | None
) -> None:
    facts: dict[str, object] = {
        "now": AT, "made_at": PACKED, "expires_at": PACKED + timedelta(hours=18), "latest": AT,
        "unsent": 399, "is_closed": False, "rules": OfflineRules(),
    }  # fmt: skip
    assert standstill(**{**facts, **changes}) is expected  # type: ignore[arg-type]
