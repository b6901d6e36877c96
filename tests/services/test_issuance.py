"""The hand-out: only what is complete, once, signed for, and undone within minutes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from counter_app.domain.changes import CardsChanged, Change, PersonChanged
from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import CardState
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.identity.verification import Answer, Finding, Means, Question
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import HandOutState, OldDocument, OldDocumentAnswer, Signed
from counter_app.domain.issuance_details import (
    IN_NAME_OF,
    Details,
    FeePaid,
    NextStep,
    Refusal,
    RepresentativeSeen,
)
from counter_app.domain.operators import Actor
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Relation
from counter_app.services.hand_out_details import RefusalWish
from counter_app.services.office import Office
from counter_app.services.packing import Parcel
from counter_app.store.tables.issuance import HandOutRow, ReceiptRow
from tests import factories as f
from tests.expectations import actions, refused, rows, unchanged

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
Bring = Callable[..., f.AtDesk]


@pytest.fixture
def bring(office: Office, clerk: Actor, planner: Actor, tmp_path: Path) -> Bring:
    """Give a function that brings somebody to desk 1."""

    def at_desk(**changes: Any) -> f.AtDesk:
        return f.at_desk(office, clerk, planner, tmp_path, **changes)

    return at_desk


def test_a_card_is_handed_out(
    office: Office, clerk: Actor, bring: Bring, announced: list[Change]
) -> None:
    case = bring()
    announced.clear()
    gesture = new_id()
    wish = case.wish(old_document=OldDocumentAnswer(OldDocument.TAKEN_IN, " VA1234567 "))
    assert office.issuance.missing(clerk, wish) == ()
    made = office.issuance.hand_out(clerk, wish, gesture)
    assert (made.state, made.at, made.undo_until) == (HandOutState.HANDED_OUT, f.NOW, f.later(10))
    assert made.old_document.reference == "VA1234567"
    assert made.document_number == case.card.document_number
    (card,) = office.custody.of_person(case.person.id)
    assert card.state is CardState.HANDED_OUT
    assert actions(office, gesture) == [("card.handed_out", str(made.id))]
    assert {PersonChanged(case.person.id), CardsChanged(clerk.location_id)} <= set(announced)
    with unchanged(office.store):
        assert office.issuance.hand_out(clerk, wish, gesture) == made
    with unchanged(office.store), refused(Code.ALREADY_HANDED_OUT):
        office.issuance.hand_out(clerk, wish, new_id())
    states = [event.to_state for event in office.custody.events(card.id)]
    assert states == ["announced", "received", "in_stock", "presented", "handed_out"]


def test_what_is_missing_is_named_and_nothing_is_written(
    office: Office, clerk: Actor, second: Actor, bring: Bring, clock: SetClock
) -> None:
    case = bring()
    bare = case.wish(old_document=None)
    assert [one.code for one in office.issuance.missing(clerk, bare)] == [Code.OLD_CARD_NEEDED]
    cases: list[tuple[Actor, dict[str, Any], Code]] = [
        (clerk, {"old_document": None}, Code.OLD_CARD_NEEDED),
        (clerk, {"card_id": new_id()}, Code.CARD_UNKNOWN),
        (clerk, {"verification_id": new_id()}, Code.VERIFICATION_MISSING),
        (second, {}, Code.VERIFICATION_MISSING),  # somebody else's verification
        (clerk, {"person_id": f.on_file(office, clerk).id}, Code.CARD_OF_OTHER_PERSON),
        (clerk, {"person_id": new_id()}, Code.NOT_FOUND),
        (clerk, {"appointment_id": new_id()}, Code.VERIFICATION_MISSING),
    ]
    for actor, changes, code in cases:
        with unchanged(office.store), refused(code):
            office.issuance.hand_out(actor, case.wish(**changes), new_id())
    unknown = case.wish(card_id=new_id(), verification_id=new_id())
    assert [one.code for one in office.issuance.missing(clerk, unknown)] == [
        Code.CARD_UNKNOWN, Code.VERIFICATION_MISSING,
    ]  # fmt: skip
    clock.advance(timedelta(minutes=31))
    with unchanged(office.store), refused(Code.VERIFICATION_STALE, minutes=30):
        office.issuance.hand_out(clerk, case.wish(), new_id())


def test_an_old_session_hands_out_nothing(office: Office, bring: Bring) -> None:
    case = bring()
    again = f.seat(office, "clerk")
    with refused(Code.VERIFICATION_MISSING):
        office.issuance.hand_out(again, case.wish(), new_id())


@pytest.mark.parametrize("answer", [Answer.NO, Answer.DOUBT])
def test_a_doubtful_person_gets_no_card(
    office: Office, clerk: Actor, bring: Bring, answer: Answer
) -> None:
    case = bring()
    answers = {**f.ACCEPTED, Question.HOLDER_IS_PERSON: Finding(answer, frozenset({Means.EYE}))}
    doubt = office.identity.verify(
        clerk, case.visit.id, case.person.id, f.PASSPORT, answers, new_id()
    )
    with unchanged(office.store), refused(Code.DOUBT, outcome=doubt.outcome.value):
        office.issuance.hand_out(clerk, case.wish(verification_id=doubt.id), new_id())


def test_a_card_in_its_tray_is_not_handed_out(office: Office, clerk: Actor, bring: Bring) -> None:
    case = bring()
    office.custody.put_back(clerk, case.card.id, "wrong person", new_id())
    with unchanged(office.store), refused(Code.CARD_WRONG_STATE, state="in_stock"):
        office.issuance.hand_out(clerk, case.wish(), new_id())


def test_a_minor_comes_with_a_representative(office: Office, clerk: Actor, bring: Bring) -> None:
    case = bring(date_of_birth=PartialDate(2015, 5, 5))
    assert office.issuance.visit(clerk, case.visit.id).is_minor
    with unchanged(office.store), refused(Code.REPRESENTATIVE_NEEDED):
        office.issuance.hand_out(clerk, case.wish(), new_id())
    not_yet = office.people.add_representative(
        clerk, case.person.id, "B", Relation.GUARDIAN, date(2027, 1, 1), new_id()
    )
    parent = office.people.add_representative(
        clerk, case.person.id, "A", Relation.PARENT, date(2020, 1, 1), new_id()
    )
    with refused(Code.REPRESENTATIVE_NEEDED):
        office.issuance.hand_out(clerk, case.wish(representative_id=not_yet.id), new_id())
    with refused(Code.REPRESENTATIVE_UNCHECKED):
        office.issuance.hand_out(clerk, case.wish(representative_id=parent.id), new_id())
    doubted = Details(
        representative=RepresentativeSeen("passport", "PC5037655", (True, False, True))
    )
    with refused(Code.REPRESENTATIVE_UNCHECKED):
        office.issuance.hand_out(
            clerk, case.wish(representative_id=parent.id, details=doubted), new_id()
        )
    seen = Details(representative=RepresentativeSeen("passport", "PC5037655", (True,) * 3))
    wish = case.wish(representative_id=parent.id, details=seen)
    made = office.issuance.hand_out(clerk, wish, new_id())
    assert made.representative_id == parent.id
    noted = office.issuance.details(clerk, made.id)
    assert noted is not None
    assert (noted.relation, noted.representative) == (Relation.PARENT, seen.representative)


def test_an_old_card_is_cut_and_kept_until_it_goes_to_the_maker(
    office: Office, clerk: Actor, planner: Actor, bring: Bring, tmp_path: Path
) -> None:
    case = bring()
    first = office.issuance.hand_out(clerk, case.wish(), new_id())
    office.issuance.sign(clerk, first.id, Signed.PAPER, None, new_id())
    file = f.consignment(tmp_path / "renewed.csv", {"person": case.person})
    office.imports.consignment(planner, file)
    new = next(
        card
        for card in office.custody.of_person(case.person.id)
        if card.state is CardState.IN_STOCK
    )
    office.custody.present(clerk, new.document_number, case.person.id, new_id())
    old = OldDocumentAnswer(OldDocument.TAKEN_IN, case.card.document_number)
    made = office.issuance.hand_out(clerk, case.wish(card_id=new.id, old_document=old), new_id())
    taken = office.custody.by_number(case.card.document_number)
    assert taken is not None
    assert (taken.state, taken.keeper.id) == (CardState.SURRENDERED, clerk.location_id)
    office.issuance.undo(clerk, made.id, "wrong one", new_id())
    back = office.custody.by_number(case.card.document_number)
    assert back is not None
    assert (back.state, back.keeper.id) == (CardState.HANDED_OUT, case.person.id)
    office.issuance.hand_out(clerk, case.wish(card_id=new.id, old_document=old), new_id())
    sent = office.consignments.pack(
        clerk, (Parcel("1", "S1", (case.card.id,)),), None, "R-1", "Koerier", new_id()
    )
    on_way = office.custody.by_number(case.card.document_number)
    assert on_way is not None
    assert (on_way.state, on_way.keeper.id) == (CardState.RETURNED, sent.id)


def test_a_hand_out_that_grants_the_permit_is_taken_for_the_minister(
    office: Office, clerk: Actor, bring: Bring
) -> None:
    case = bring()
    made = office.issuance.hand_out(clerk, case.wish(details=Details(grants=True)), new_id())
    noted = office.issuance.details(clerk, made.id)
    assert noted is not None
    assert (noted.grants, noted.in_name_of) == (True, IN_NAME_OF)


def test_a_refusal_says_what_comes_next_and_the_card_goes_back(
    office: Office, clerk: Actor, bring: Bring
) -> None:
    case = bring()
    wish = RefusalWish(
        appointment_id=case.visit.id, person_id=case.person.id, reason=Refusal.CARD_DEFECT,
        next_step=NextStep.NEW_CARD, card_id=case.card.id, note="name misspelt",
    )  # fmt: skip
    with refused(Code.CHOICE_NEEDED):
        office.issuance.refuse(clerk, replace(wish, next_step=NextStep.COME_BACK_TODAY), new_id())
    gesture = new_id()
    made = office.issuance.refuse(clerk, wish, gesture)
    with unchanged(office.store):
        assert office.issuance.refuse(clerk, wish, gesture) == made
    card = office.custody.by_number(case.card.document_number)
    assert card is not None
    assert card.state is CardState.BLOCKED
    (open_case,) = office.cases.open_cases(clerk)
    assert open_case.card_id == card.id


def test_an_open_fee_stands_in_the_way(office: Office, clerk: Actor, bring: Bring) -> None:
    case = bring()
    unpaid = case.wish(details=Details(fee=FeePaid("replacement", 0)))
    with refused(Code.FEE_OPEN):
        office.issuance.hand_out(clerk, unpaid, new_id())
    office.issuance.hand_out(clerk, case.wish(), new_id())


def test_a_hand_out_is_undone_within_minutes_and_made_again(
    office: Office, clerk: Actor, bring: Bring, clock: SetClock
) -> None:
    case = bring()
    first = office.issuance.hand_out(clerk, case.wish(), new_id())
    with refused(Code.REASON_NEEDED):
        office.issuance.undo(clerk, first.id, " ", new_id())
    clock.advance(timedelta(minutes=10))
    gesture = new_id()
    undone = office.issuance.undo(clerk, first.id, "wrong card", gesture)
    assert undone.state is HandOutState.UNDONE
    assert actions(office, gesture) == [("card.hand_out_undone", str(first.id))]
    assert office.custody.of_person(case.person.id)[0].state is CardState.PRESENTED
    with unchanged(office.store):
        assert office.issuance.undo(clerk, first.id, "wrong card", gesture) == undone
    with refused(Code.WRONG_STATE, state="undone"):
        office.issuance.undo(clerk, first.id, "wrong card", new_id())
    again = office.issuance.hand_out(clerk, case.wish(), new_id())
    assert [one.id for one in office.issuance.visit(clerk, case.visit.id).hand_outs] == [
        first.id, again.id,
    ]  # fmt: skip
    clock.advance(timedelta(minutes=10, seconds=1))
    with unchanged(office.store), refused(Code.TOO_LATE_TO_UNDO, minutes=10):
        office.issuance.undo(clerk, again.id, "wrong card", new_id())
    with refused(Code.NOT_FOUND):
        office.issuance.undo(clerk, new_id(), "wrong card", new_id())


def test_a_receipt_is_signed_once(office: Office, clerk: Actor, bring: Bring) -> None:
    case = bring(languages=("vi",))
    made = office.issuance.hand_out(clerk, case.wish(), new_id())
    with refused(Code.SIGNATURE_NEEDED):
        office.issuance.sign(clerk, made.id, Signed.SCREEN, None, new_id())
    for picture in (b"GIF89a", PNG + bytes(200_000)):
        with pytest.raises(Invalid) as caught:
            office.issuance.sign(clerk, made.id, Signed.SCREEN, picture, new_id())
        assert caught.value.field == "signature"
    gesture = new_id()
    receipt = office.issuance.sign(clerk, made.id, Signed.SCREEN, PNG, gesture)
    assert (receipt.signed, receipt.language, receipt.signed_at) == (Signed.SCREEN, "vi", f.NOW)
    assert receipt.number.startswith("20260904-")
    assert actions(office, gesture) == [("receipt.signed", str(receipt.id))]
    assert office.issuance.sign(clerk, made.id, Signed.PAPER, None, new_id()) == receipt
    assert rows(office.store, ReceiptRow) == 1
    assert office.issuance.visit(clerk, case.visit.id).hand_outs[0].receipt_number == receipt.number


def test_nobody_signs_for_what_was_undone(office: Office, clerk: Actor, bring: Bring) -> None:
    made = office.issuance.hand_out(clerk, bring().wish(), new_id())
    office.issuance.undo(clerk, made.id, "wrong card", new_id())
    with refused(Code.WRONG_STATE, state="undone"):
        office.issuance.sign(clerk, made.id, Signed.PAPER, None, new_id())
    with refused(Code.NOT_FOUND):
        office.issuance.sign(clerk, new_id(), Signed.PAPER, None, new_id())


def test_the_visits_page_shows_all_and_its_reading_is_noted(
    office: Office, clerk: Actor, auditor: Actor, bring: Bring
) -> None:
    case = bring()
    page = office.issuance.visit(clerk, case.visit.id)
    assert (page.appointment.id, page.person, page.others) == (case.visit.id, case.person, ())
    assert page.entry is not None
    assert page.entry.desk_id == clerk.desk_id
    assert (page.cards, page.verification) == ((case.card,), case.verification)
    assert not page.is_minor
    (seen,) = office.audit.entries(auditor, clerk.location_id, most=1)
    assert (seen.action, seen.subject) == ("person.seen", str(case.person.id))
    with refused(Code.NOT_FOUND):
        office.issuance.visit(clerk, new_id())


def test_each_participant_has_a_page(office: Office, clerk: Actor) -> None:
    two = (f.on_file(office, clerk), f.on_file(office, clerk))
    visit = f.book(office, clerk, f.later(30), *two)
    assert office.issuance.visit(clerk, visit.id).others == (two[1],)
    assert office.issuance.visit(clerk, visit.id, two[1].id).others == (two[0],)


def test_a_card_at_another_location_stays_there(
    office: Office, clerk: Actor, planner: Actor, bring: Bring
) -> None:
    case = bring()
    elsewhere = f.location("RTM", "Rotterdam")
    office.planning.add_location(planner, elsewhere, office.planning.organisation_id(), 1, ())
    away = replace(clerk, location_id=elsewhere.id)
    with unchanged(office.store), refused(Code.CARD_NOT_HERE):
        office.issuance.hand_out(away, case.wish(), new_id())
    with refused(Code.CARD_NOT_HERE):
        office.custody.present(away, case.card.document_number, case.person.id, new_id())
    assert rows(office.store, HandOutRow) == 0
