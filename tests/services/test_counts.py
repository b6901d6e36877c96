"""A count: two people, each difference explained as the books bear it out, then closed."""

from __future__ import annotations

from pathlib import Path

import pytest

from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.counting import Explanation
from counter_app.domain.custody.shipment import CaseKind
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import refused, unchanged


@pytest.fixture
def demo(office: Office) -> Actor:
    return f.seat(office, "demo")


def numbers(office: Office, demo: Actor, folder: Path, wanted: int) -> list[str]:
    return sorted(
        f.card_for(office, demo, folder, f.on_file(office, demo)).document_number
        for _ in range(wanted)
    )


def test_a_count_closes_only_when_each_difference_is_explained(
    office: Office, demo: Actor, second: Actor, tmp_path: Path
) -> None:
    here, lost = numbers(office, demo, tmp_path, 2)
    with refused(Code.SECOND_PERSON_SAME):
        office.counts.begin(demo, demo, "", new_id())
    count = office.counts.begin(demo, second, "", new_id())
    assert (count.expected, count.seen) == (2, 0)
    with refused(Code.WRONG_STATE):
        office.counts.begin(demo, second, "", new_id())
    office.counts.scan(demo, count.id, f" {here.lower()} ", new_id())
    office.counts.scan(demo, count.id, "V99999999", new_id())
    with unchanged(office.store), refused(Code.COUNT_UNEXPLAINED, number=2):
        office.counts.close(demo, count.id, new_id())
    for wrong in (Explanation.FOUND_BACK, Explanation.AT_A_DESK, Explanation.SENT_SINCE):
        with refused(Code.CHOICE_NEEDED):
            office.counts.explain(demo, count.id, lost, wrong, "", new_id())
    with refused(Code.CHOICE_NEEDED):
        office.counts.explain(demo, count.id, here, Explanation.MISSING, "", new_id())
    office.counts.explain(demo, count.id, lost, Explanation.MISSING, "looked twice", new_id())
    office.counts.explain(demo, count.id, "V99999999", Explanation.UNKNOWN_CARD, "", new_id())
    closed = office.counts.close(demo, count.id, new_id())
    assert closed.closed_at == f.NOW
    card = office.custody.by_number(lost)
    assert card is not None
    assert card.state is CardState.MISSING
    assert {case.kind for case in office.cases.open_cases(demo)} == {
        CaseKind.MISSING, CaseKind.SURPLUS,
    }  # fmt: skip
    with refused(Code.WRONG_STATE):
        office.counts.scan(demo, count.id, lost, new_id())


def test_what_was_missing_is_found_back_in_a_count(
    office: Office, demo: Actor, second: Actor, tmp_path: Path
) -> None:
    (number,) = numbers(office, demo, tmp_path, 1)
    office.cases.miss(demo, number, "", new_id())
    count = office.counts.begin(demo, second, "", new_id())
    office.counts.scan(demo, count.id, number, new_id())
    office.counts.explain(demo, count.id, number, Explanation.FOUND_BACK, "", new_id())
    office.counts.close(demo, count.id, new_id())
    card = office.custody.by_number(number)
    assert card is not None
    assert card.state is CardState.IN_STOCK
    assert office.cases.open_cases(demo) == ()


def test_a_blocked_card_that_was_lost_stays_out_of_use(
    office: Office, demo: Actor, second: Actor, tmp_path: Path
) -> None:
    (number,) = numbers(office, demo, tmp_path, 1)
    office.cases.recall(demo, number, "asked for by the maker", new_id())
    office.cases.miss(demo, number, "", new_id())
    count = office.counts.begin(demo, second, "", new_id())
    office.counts.scan(demo, count.id, number, new_id())
    office.counts.explain(demo, count.id, number, Explanation.FOUND_BACK, "", new_id())
    office.counts.close(demo, count.id, new_id())
    card = office.custody.by_number(number)
    assert card is not None
    assert card.state is CardState.RETURNED


def test_a_card_that_was_taken_to_a_desk_meanwhile(
    office: Office, demo: Actor, second: Actor, tmp_path: Path
) -> None:
    someone = f.on_file(office, demo)
    card = f.card_for(office, demo, tmp_path, someone)
    count = office.counts.begin(demo, second, "BOX001", new_id())
    assert count.expected == 1
    office.custody.present(demo, card.document_number, someone.id, new_id())
    office.counts.explain(demo, count.id, card.document_number, Explanation.AT_A_DESK, "", new_id())
    office.counts.close(demo, count.id, new_id())
    again = office.custody.by_number(card.document_number)
    assert again is not None
    assert again.state is CardState.PRESENTED
