"""What must be true before a card leaves the desk: one reason at a time, and all together."""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from typing import Any

import pytest

from counter_app.domain.custody.card import Card, CardState, Place
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.identity.verification import Outcome, Verification
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import OldDocument, OldDocumentAnswer, missing
from counter_app.domain.issuance_details import (
    NEXT_STEPS,
    CardCheck,
    ChipLook,
    FeePaid,
    FeeTable,
    NextStep,
    Refusal,
    RepresentativeSeen,
    check_next_step,
)
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Relation, Representative
from tests.factories import ACCEPTED, NO_OLD_CARD, NOW, PASSPORT, TODAY, person

HERE, SESSION = new_id(), new_id()
SEEN = RepresentativeSeen("passport", "PC5037655", (True,) * 3)
ADULT = person()
CHILD = person(date_of_birth=PartialDate(2015, 5, 5))
PARENT = Representative(
    id=new_id(), person_id=CHILD.id, name="Voorbeeld", relation=Relation.PARENT,
    valid_from=date(2020, 1, 1),
)  # fmt: skip


def card(**changes: Any) -> Card:
    facts: dict[str, Any] = {
        "id": new_id(), "document_number": "V11111111", "document_type": "I",
        "v_number": "2000000000", "surname": "", "given_names": "Ayşe",
        "date_of_birth": ADULT.date_of_birth, "valid_from": TODAY,
        "valid_until": date(2030, 1, 1), "state": CardState.PRESENTED, "location_id": HERE,
        "place": Place("BOX001", 1), "person_id": ADULT.id,
    }  # fmt: skip
    return Card(**{**facts, **changes})


def verification(**changes: Any) -> Verification:
    facts: dict[str, Any] = {
        "id": new_id(), "person_id": ADULT.id, "appointment_id": new_id(),
        "operator_id": new_id(), "session_id": SESSION, "at": NOW, "document": PASSPORT,
        "answers": ACCEPTED, "outcome": Outcome.ACCEPTED,
    }  # fmt: skip
    return Verification(**{**facts, **changes})


def reasons(**changes: Any) -> list[Code]:
    facts: dict[str, Any] = {
        "card": card(), "person": ADULT, "location_id": HERE, "verification": verification(),
        "session_id": SESSION, "old_document": NO_OLD_CARD, "representatives": (),
        "representative_id": None, "today": TODAY, "now": NOW, "lasts": timedelta(minutes=30),
    }  # fmt: skip
    return [refused.code for refused in missing(**{**facts, **changes})]


def test_nothing_is_missing_when_all_is_there() -> None:
    assert reasons() == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"card": None}, Code.CARD_UNKNOWN),
        ({"card": card(person_id=new_id())}, Code.CARD_OF_OTHER_PERSON),
        ({"card": card(person_id=None)}, Code.CARD_OF_OTHER_PERSON),
        ({"card": card(state=CardState.HANDED_OUT)}, Code.ALREADY_HANDED_OUT),
        ({"card": card(location_id=new_id())}, Code.CARD_NOT_HERE),
        ({"verification": None}, Code.VERIFICATION_MISSING),
        ({"verification": verification(person_id=new_id())}, Code.VERIFICATION_MISSING),
        ({"verification": verification(session_id=new_id())}, Code.VERIFICATION_MISSING),
        ({"verification": verification(outcome=Outcome.REFUSED)}, Code.DOUBT),
        ({"verification": verification(outcome=Outcome.NEEDS_SECOND_PERSON)}, Code.DOUBT),
        ({"verification": verification(at=NOW - timedelta(minutes=31))}, Code.VERIFICATION_STALE),
        ({"old_document": None}, Code.OLD_CARD_NEEDED),
    ],
)
def test_each_reason_by_itself(changes: dict[str, Any], code: Code) -> None:
    assert reasons(**changes) == [code]


@pytest.mark.parametrize(
    "state", sorted(set(CardState) - {CardState.PRESENTED, CardState.HANDED_OUT})
)
def test_a_card_that_lies_anywhere_but_on_the_desk(state: CardState) -> None:
    assert reasons(card=card(state=state)) == [Code.CARD_WRONG_STATE]


def test_all_reasons_are_named_at_once() -> None:
    found = reasons(card=None, verification=None, old_document=None, person=CHILD)
    assert found == [
        Code.CARD_UNKNOWN, Code.VERIFICATION_MISSING, Code.OLD_CARD_NEEDED,
        Code.REPRESENTATIVE_NEEDED,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("representatives", "chosen", "code"),
    [
        ((), None, Code.REPRESENTATIVE_NEEDED),
        ((PARENT,), None, Code.REPRESENTATIVE_NEEDED),
        ((PARENT,), new_id(), Code.REPRESENTATIVE_NEEDED),
        ((PARENT,), PARENT.id, None),
    ],
)
def test_a_minor_comes_with_a_legal_representative(
    representatives: tuple[Representative, ...], chosen: Any, code: Code | None
) -> None:
    found = reasons(
        person=CHILD, card=card(person_id=CHILD.id), representatives=representatives,
        verification=verification(person_id=CHILD.id), representative_id=chosen,
        representative_seen=SEEN,
    )  # fmt: skip
    assert found == ([code] if code else [])


@pytest.mark.parametrize(
    ("valid_from", "valid_until", "acts"),
    [
        (TODAY, None, True),
        (TODAY + timedelta(days=1), None, False),
        (date(2020, 1, 1), TODAY, True),
        (date(2020, 1, 1), TODAY - timedelta(days=1), False),
    ],
)
def test_a_representation_counts_on_the_days_it_is_in_force(
    valid_from: date, valid_until: date | None, acts: bool
) -> None:
    once = Representative(
        id=new_id(), person_id=CHILD.id, name="Voorbeeld", relation=Relation.GUARDIAN,
        valid_from=valid_from, valid_until=valid_until,
    )  # fmt: skip
    found = reasons(
        person=CHILD, card=card(person_id=CHILD.id), representatives=(once,),
        verification=verification(person_id=CHILD.id), representative_id=once.id,
        representative_seen=SEEN,
    )  # fmt: skip
    assert (found == []) is acts


@pytest.mark.parametrize("kind", [OldDocument.TAKEN_IN, OldDocument.POLICE_REPORT])
def test_an_old_document_has_a_number(kind: OldDocument) -> None:
    assert OldDocumentAnswer(kind, "VA1234567").reference == "VA1234567"
    with pytest.raises(Invalid) as caught:
        OldDocumentAnswer(kind, "  ")
    assert (caught.value.code, caught.value.field) == (Code.REQUIRED, "old_document")


@pytest.mark.parametrize("answers", [*itertools.product([True, False, None], repeat=3)])
def test_a_representative_is_verified_by_three_times_yes(answers: tuple[bool | None, ...]) -> None:
    found = reasons(
        person=CHILD, card=card(person_id=CHILD.id), representatives=(PARENT,),
        verification=verification(person_id=CHILD.id), representative_id=PARENT.id,
        representative_seen=RepresentativeSeen("passport", "PC5037655", answers),
    )  # fmt: skip
    assert found == ([] if answers == (True, True, True) else [Code.REPRESENTATIVE_UNCHECKED])


def test_the_representatives_document_is_looked_at_too() -> None:
    found = reasons(
        person=CHILD, card=card(person_id=CHILD.id), representatives=(PARENT,),
        verification=verification(person_id=CHILD.id), representative_id=PARENT.id,
    )  # fmt: skip
    assert found == [Code.REPRESENTATIVE_UNCHECKED]


@pytest.mark.parametrize(
    ("check", "is_good"),
    [
        (CardCheck(), True),
        (CardCheck(chip=ChipLook.AGREES), True),
        (CardCheck(name_right=False), False),
        (CardCheck(lines_agree=False), False),
        (CardCheck(chip=ChipLook.DIFFERS), False),
    ],
)
def test_a_card_that_is_not_right_stays_at_the_desk(check: CardCheck, is_good: bool) -> None:
    assert reasons(check=check) == ([] if is_good else [Code.CARD_DEFECT])


def test_fees_are_dated_and_unknown_amounts_are_typed() -> None:
    table = FeeTable.parse(
        """
        [[fee]]
        kind = "none"
        valid_from = 2020-01-01
        cents = 0
        source = "x"
        [[fee]]
        kind = "replacement"
        valid_from = 2020-01-01
        source = "the amount was not found"
        [[fee]]
        kind = "replacement"
        valid_from = 2027-01-01
        cents = 7500
        source = "y"
        """
    )
    table.check(FeePaid(), TODAY)
    table.check(FeePaid("replacement", 4500), TODAY)
    table.check(FeePaid("replacement", 7500), date(2027, 1, 1))
    for paid, day in (
        (FeePaid("replacement", 0), TODAY), (FeePaid("none", 1), TODAY),
        (FeePaid("unheard_of", 0), TODAY), (FeePaid("replacement", 4500), date(2027, 1, 1)),
        (FeePaid(), date(2019, 1, 1)),
    ):  # fmt: skip
        with pytest.raises(Refused) as caught:
            table.check(paid, day)
        assert caught.value.code is Code.FEE_OPEN


def test_only_steps_that_follow_a_refusal() -> None:
    for refusal in Refusal:
        for step in NextStep:
            if step in NEXT_STEPS[refusal]:
                check_next_step(refusal, step)
            else:
                with pytest.raises(Refused):
                    check_next_step(refusal, step)
