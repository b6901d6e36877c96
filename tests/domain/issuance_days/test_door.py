"""What the door says to a scan: who comes in, who comes back, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.custody.card import CardState
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.door import (
    LETS_IN,
    CardSeen,
    CardTrouble,
    DoorFacts,
    Verdict,
    decide,
)
from counter_app.domain.queue import PriorityReason
from counter_app.domain.queue.rules import QueueRules

NOON = datetime(2026, 9, 5, 10, tzinfo=UTC)
HERE, AWAY, WHO = new_id(), new_id(), new_id()
RULES = QueueRules(early_limit=timedelta(minutes=15), late_limit=timedelta(minutes=15))
READY = CardSeen(person_id=WHO, state=CardState.RESERVED, location_id=HERE, place="A / 1")
INVITED = DoorFacts(
    person_id=WHO, appointment_id=new_id(), name="Voorbeeld, Ayşe", starts_at=NOON, persons=(WHO,),
    cards=(READY,), is_today=True, is_here=True, location_name="Jaarbeurs",
)  # fmt: skip


def said(facts: DoorFacts, minutes: int = 0) -> Verdict:
    return decide(facts, HERE, RULES, NOON + timedelta(minutes=minutes)).verdict


@pytest.mark.parametrize(
    ("minutes", "verdict"),
    [(-16, Verdict.EARLY), (-15, Verdict.EXPECTED), (0, Verdict.EXPECTED), (15, Verdict.EXPECTED),
     (16, Verdict.LATE)],
)  # fmt: skip
def test_the_time_of_the_invitation_decides_to_the_minute(minutes: int, verdict: Verdict) -> None:
    assert said(INVITED, minutes) is verdict


def test_who_is_early_is_told_when_to_come_back_and_who_is_late_how_much() -> None:
    early = decide(INVITED, HERE, RULES, NOON - timedelta(hours=1))
    assert early.back_at == NOON - timedelta(minutes=15)
    assert not early.lets_in
    late = decide(INVITED, HERE, RULES, NOON + timedelta(minutes=42))
    assert (late.minutes, late.lets_in) == (42, True)


def test_a_quarter_that_was_called_early_comes_in_at_once() -> None:
    called = replace(INVITED, called_until=NOON + timedelta(minutes=15))
    assert said(called, -60) is Verdict.EXPECTED
    assert said(replace(INVITED, called_until=NOON), -60) is Verdict.EARLY


def test_who_was_put_first_is_let_in_whatever_the_time() -> None:
    first = replace(INVITED, priority=PriorityReason.TRAVELS_TODAY)
    assert said(first, -120) is Verdict.PRIORITY


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({"is_over": True}, Verdict.SERVED),
        ({"is_inside": True}, Verdict.INSIDE),
        ({"is_off": True}, Verdict.CALLED_OFF),
        ({"is_here": False}, Verdict.ELSEWHERE),
        ({"is_today": False}, Verdict.NOT_TODAY),
        ({"cards": ()}, Verdict.NO_CARD),
        ({"appointment_id": None}, Verdict.NOT_TODAY),
        ({"appointment_id": None, "person_id": None}, Verdict.UNKNOWN),
    ],
)
def test_each_thing_that_stands_in_the_way_is_named(
    changes: dict[str, object], verdict: Verdict
) -> None:
    answer = decide(replace(INVITED, **changes), HERE, RULES, NOON)  # type: ignore[arg-type]
    assert answer.verdict is verdict
    assert not answer.lets_in
    assert not answer.may_come_first


def card(state: CardState, where: UUID = HERE) -> CardSeen:
    return CardSeen(person_id=WHO, state=state, location_id=where, location_name="Zwolle")


@pytest.mark.parametrize(
    ("cards", "trouble", "where"),
    [
        ((), CardTrouble.NONE, ""),
        ((card(CardState.ANNOUNCED),), CardTrouble.NOT_ARRIVED, ""),
        ((card(CardState.IN_TRANSIT, AWAY),), CardTrouble.NOT_ARRIVED, ""),
        ((card(CardState.RECEIVED),), CardTrouble.NOT_SORTED, ""),
        ((card(CardState.IN_STOCK, AWAY),), CardTrouble.ELSEWHERE, "Zwolle"),
        ((card(CardState.MISSING),), CardTrouble.OUT_OF_USE, ""),
        ((card(CardState.BLOCKED), card(CardState.ANNOUNCED)), CardTrouble.NOT_ARRIVED, ""),
        ((card(CardState.SURRENDERED),), CardTrouble.NONE, ""),
    ],
)
def test_why_there_is_no_card_is_told_the_nearest_remedy_first(
    cards: tuple[CardSeen, ...], trouble: CardTrouble, where: str
) -> None:
    answer = decide(replace(INVITED, cards=cards), HERE, RULES, NOON)
    assert (answer.verdict, answer.trouble, answer.card_at) == (Verdict.NO_CARD, trouble, where)


def test_of_a_family_one_card_is_enough_to_come_in() -> None:
    answer = decide(replace(INVITED, persons=(WHO, new_id())), HERE, RULES, NOON)
    assert (answer.verdict, answer.ready, answer.persons) == (Verdict.EXPECTED, 1, 2)


MOMENTS = st.integers(-600, 600).map(lambda minutes: NOON + timedelta(minutes=minutes))
CARDS = st.lists(
    st.builds(
        CardSeen,
        person_id=st.just(WHO),
        state=st.sampled_from((CardState.IN_STOCK, *CardState)),
        location_id=st.sampled_from((HERE, AWAY)),
    ),
    max_size=3,
)
USUALLY = st.sampled_from((True, True, True, False))


@given(
    facts=st.builds(
        DoorFacts,
        appointment_id=st.uuids(),
        starts_at=MOMENTS,
        persons=st.just((WHO,)),
        cards=CARDS.map(tuple),
        is_today=USUALLY,
        is_here=USUALLY,
        is_off=USUALLY.map(lambda usual: not usual),
        is_over=USUALLY.map(lambda usual: not usual),
        is_inside=USUALLY.map(lambda usual: not usual),
        priority=st.none() | st.sampled_from(PriorityReason),
        called_until=st.none() | MOMENTS,
    ),
    now=MOMENTS,
)
def test_who_is_let_in_has_a_card_here_and_an_appointment_that_stands(
    facts: DoorFacts, now: datetime
) -> None:
    answer = decide(facts, HERE, RULES, now)
    in_the_way = facts.is_off or facts.is_over or facts.is_inside
    may = facts.is_today and facts.is_here and answer.ready and not in_the_way
    assert answer.may_come_first == bool(may)
    assert (answer.verdict in LETS_IN) <= answer.may_come_first
    assert (answer.trouble is not None) == (answer.verdict is Verdict.NO_CARD)
