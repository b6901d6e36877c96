"""A minor's card leaves a desk only with a representative who acts today and was verified."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, insert
from sqlalchemy.exc import DBAPIError

from counter_app.domain.custody.card import CardState
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import HandOutState, OldDocument
from counter_app.domain.issuance_details import ChipLook, Details, RepresentativeSeen
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Relation
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.refusals import translate
from counter_app.store.tables.custody import CustodyEventRow
from counter_app.store.tables.issuance import HandOutDetailRow, HandOutRow
from tests import factories as f
from tests.beneath import beneath

SEEN = Details(representative=RepresentativeSeen("passport", "PC5037655", (True,) * 3))
CHILD = PartialDate(2015, 5, 5)
Act = Callable[[Connection], Any]


class Desk:
    """A desk with somebody whose card lies on it, and raw statements about both."""

    def __init__(self, office: Office, folder: Path, born: PartialDate) -> None:
        self.office = office
        self.clerk = f.seat(office, "demo")
        self.case = f.at_desk(office, self.clerk, self.clerk, folder, date_of_birth=born)
        self.hand_out_id = new_id()

    def acts(self, since: date) -> Any:
        """Put a parent on file from a day on."""
        key, person = new_id(), self.case.person.id
        return self.office.people.add_representative(
            self.clerk, person, "A. Ouder", Relation.PARENT, since, key
        ).id

    def refused(self, *acts: Act) -> str:
        """Return with what the database refuses raw acts, "" where it takes them all."""
        with beneath(self.office.store, keep=False) as connection:
            try:
                for act in acts:
                    act(connection)
            except DBAPIError as error:
                told = translate(error)
                return told.code if told is not None else str(error.orig)
        return ""

    def hand_out(self, representative: Any = None, **changes: Any) -> Act:
        """Return the row of a hand-out."""
        case, clerk = self.case, self.clerk
        row = {
            "id": self.hand_out_id, "card_id": case.card.id, "person_id": case.person.id,
            "appointment_id": case.visit.id, "verification_id": case.verification.id,
            "operator_id": clerk.operator_id, "session_id": clerk.session_id,
            "location_id": clerk.location_id, "representative_id": representative,
            "state": HandOutState.HANDED_OUT, "at": f.NOW, "old_document": OldDocument.NONE_HELD,
            "old_reference": "", "undone_at": None, "undo_reason": "", "mandate_id": None,
            **changes,
        }  # fmt: skip
        return lambda connection: connection.execute(insert(table(HandOutRow)), row)

    def details(self, relation: Relation | None, *answers: bool) -> Act:
        """Return the row of what was seen of the representative."""
        genuine, holder, on_file = answers or (False,) * 3
        row = {
            "hand_out_id": self.hand_out_id, "name_right": True, "lines_agree": True,
            "chip": ChipLook.NOT_READ, "grants": False, "in_name_of": "", "fee_kind": "none",
            "fee_cents": 0, "relation": relation,
            "representative_kind": "passport" if relation else "",
            "representative_number": "PC5037655" if relation else "",
            "representative_genuine": genuine, "representative_holder": holder,
            "representative_on_file": on_file, "old_card_id": None,
        }  # fmt: skip
        return lambda connection: connection.execute(insert(table(HandOutDetailRow)), row)

    def leaves(self) -> Act:
        """Return the event with which the card goes into the person's hands."""
        card = self.case.card
        row = {
            "card_id": card.id, "version": card.version + 1, "at": f.NOW,
            "from_state": CardState.PRESENTED, "to_state": CardState.HANDED_OUT,
            "location_id": self.clerk.location_id, "operator_id": self.clerk.operator_id,
            "reason": "", "consignment_id": None,
        }  # fmt: skip
        return lambda connection: connection.execute(insert(table(CustodyEventRow)), row)


@pytest.fixture
def child(office: Office, tmp_path: Path) -> Desk:
    return Desk(office, tmp_path, CHILD)


def test_a_minor_without_a_representative(child: Desk) -> None:
    gone = child.acts(date(2020, 1, 1))
    assert child.refused(child.hand_out()) == Code.REPRESENTATIVE_NEEDED
    assert child.refused(child.hand_out(new_id())) == Code.REPRESENTATIVE_NEEDED
    assert child.refused(child.hand_out(child.acts(date(2027, 1, 1)))) == (
        Code.REPRESENTATIVE_NEEDED
    )
    assert child.refused(child.hand_out(gone)) == ""


def test_a_representative_of_another_child(child: Desk, tmp_path: Path) -> None:
    other = f.on_file(child.office, child.clerk, date_of_birth=CHILD)
    theirs = child.office.people.add_representative(
        child.clerk, other.id, "A. Ouder", Relation.PARENT, date(2020, 1, 1), new_id()
    )
    assert child.refused(child.hand_out(theirs.id)) == Code.REPRESENTATIVE_NEEDED


@pytest.mark.parametrize(
    ("relation", "answers"), [(None, ()), (Relation.PARENT, (True, False, True))]
)
def test_a_representative_who_was_not_verified(
    child: Desk, relation: Relation | None, answers: tuple[bool, ...]
) -> None:
    """Without the three answers the card stays on the desk; two of them are not taken."""
    parent = child.acts(date(2020, 1, 1))
    said = child.refused(child.hand_out(parent), child.details(relation, *answers), child.leaves())
    assert said == Code.REPRESENTATIVE_UNCHECKED or "representative_verified" in said
    assert child.refused(child.hand_out(parent), child.leaves()) == Code.REPRESENTATIVE_UNCHECKED


def test_with_three_answers_the_card_leaves(child: Desk) -> None:
    parent = child.acts(date(2020, 1, 1))
    said = child.details(Relation.PARENT, True, True, True)
    assert child.refused(child.hand_out(parent), said, child.leaves()) == ""
    wish = child.case.wish(representative_id=parent, details=SEEN)
    made = child.office.issuance.hand_out(child.clerk, wish, new_id())
    assert made.representative_id == parent


@pytest.mark.parametrize(
    ("born", "is_minor"),
    [
        (PartialDate(2008, 9, 4), False),
        (PartialDate(2008, 9, 5), True),
        (PartialDate(2008, 9), True),
        (PartialDate(2008), True),
        (PartialDate(2007), False),
        (PartialDate(0), False),
    ],
)
def test_the_birthday_decides(
    office: Office, tmp_path: Path, born: PartialDate, is_minor: bool
) -> None:
    """As `Person.is_minor` tells it, on the day of the hand-out."""
    desk = Desk(office, tmp_path, born)
    assert desk.case.person.is_minor(f.TODAY) is is_minor
    assert desk.refused(desk.hand_out()) == (Code.REPRESENTATIVE_NEEDED if is_minor else "")
