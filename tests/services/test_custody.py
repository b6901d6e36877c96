"""Cards that are brought to a desk and put back."""

from __future__ import annotations

from pathlib import Path

from counter_app.domain.changes import CardsChanged, Change, PersonChanged
from counter_app.domain.custody.card import CardState
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import actions, refused, unchanged


def test_a_card_is_brought_and_put_back(
    office: Office, clerk: Actor, planner: Actor, tmp_path: Path, announced: list[Change]
) -> None:
    someone = f.on_file(office, clerk)
    card = f.card_for(office, planner, tmp_path, someone)
    assert (card.state, card.person_id, str(card.place)) == (
        CardState.IN_STOCK, someone.id, "BOX001",
    )  # fmt: skip
    assert office.custody.by_number(card.document_number) == card
    assert office.custody.of_v_number(card.v_number) == (card,)
    announced.clear()
    gesture = new_id()
    number = f" {card.document_number.lower()} "
    brought = office.custody.present(clerk, number, someone.id, gesture)
    assert (brought.state, brought.version) == (CardState.PRESENTED, card.version + 1)
    assert set(announced) == {CardsChanged(clerk.location_id), PersonChanged(someone.id)}
    assert actions(office, gesture) == [("card.presented", str(card.id))]
    with unchanged(office.store):
        assert office.custody.present(clerk, number, someone.id, gesture) == brought
        assert office.custody.present(clerk, number, someone.id, new_id()) == brought
    back = office.custody.put_back(clerk, card.id, "gone home", new_id())
    assert back.state is CardState.IN_STOCK
    assert office.custody.events(card.id)[-1].reason == "gone home"
    with refused(Code.CARD_WRONG_STATE):
        office.custody.put_back(clerk, card.id, "gone home", new_id())
    with refused(Code.CARD_UNKNOWN):
        office.custody.put_back(clerk, new_id(), "gone home", new_id())


def test_a_card_for_somebody_else_or_of_nobody(
    office: Office, clerk: Actor, planner: Actor, tmp_path: Path
) -> None:
    someone = f.on_file(office, clerk)
    card = f.card_for(office, planner, tmp_path, someone)
    with unchanged(office.store), refused(Code.CARD_OF_OTHER_PERSON):
        office.custody.present(clerk, card.document_number, new_id(), new_id())
    with unchanged(office.store), refused(Code.CARD_UNKNOWN, number="V99999999"):
        office.custody.present(clerk, "V99999999", someone.id, new_id())
    assert office.custody.by_number("V99999999") is None


def test_announced_cards_are_not_here_yet(
    office: Office, clerk: Actor, planner: Actor, tmp_path: Path
) -> None:
    someone = f.on_file(office, clerk)
    file = f.consignment(tmp_path / "announced.csv", {"person": someone})
    office.imports.consignment(planner, file, received=False)
    (card,) = office.custody.of_person(someone.id)
    assert card.state is CardState.ANNOUNCED
    with unchanged(office.store), refused(Code.CARD_WRONG_STATE):
        office.custody.present(clerk, card.document_number, someone.id, new_id())
