"""Cards that nobody collects: nothing by itself without a period, and two people to destroy."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from counter_app.domain.changes import CardsChanged, Change
from counter_app.domain.clock import SetClock
from counter_app.domain.custody.ageing import CustodyRules, DueCard, Stage
from counter_app.domain.custody.card import CardState
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Address
from counter_app.services.ageing import Ageing
from counter_app.services.office import Office
from counter_app.store.queries import custody as queries
from counter_app.store.tables.custody import CardReminderRow
from tests import factories as f
from tests.expectations import refused, rows


def test_nothing_is_due_while_the_house_has_no_periods(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, tmp_path: Path
) -> None:
    f.card_for(office, planner, tmp_path, f.on_file(office, clerk))
    clock.advance(timedelta(days=3650))
    assert office.ageing.due(clerk) == ()


def test_a_card_is_reminded_of_taken_back_and_destroyed(
    office: Office, clerk: Actor, second: Actor, planner: Actor, clock: SetClock, tmp_path: Path
) -> None:
    days = [timedelta(days=n) for n in (30, 90, 10)]
    rules = CustodyRules(remind_after=days[0], return_after=days[1], destroy_after=days[2])
    ageing = Ageing(office.store, rules)
    number = f.card_for(office, planner, tmp_path, f.on_file(office, clerk)).document_number
    assert ageing.due(clerk) == ()
    for advance, stage in ((30, Stage.REMIND), (60, Stage.RETURN)):
        clock.advance(timedelta(days=advance))
        assert [due.stage for due in ageing.due(clerk)] == [stage]
    with refused(Code.CARD_WRONG_STATE):
        ageing.destroy(clerk, second, number, new_id())
    ageing.take_back(clerk, number, "not collected", new_id())
    assert ageing.due(clerk) == ()
    clock.advance(timedelta(days=10))
    assert [due.stage for due in ageing.due(clerk)] == [Stage.DESTROY]
    with refused(Code.SECOND_PERSON_SAME):
        ageing.destroy(clerk, clerk, number, new_id())
    assert ageing.destroy(clerk, second, number, new_id()).state is CardState.DESTROYED


HOME = Address("Voorbeeldstraat 8", "2515 XP", "Den Haag")
MONTH = timedelta(days=30)


@pytest.fixture
def ageing(office: Office) -> Ageing:
    return Ageing(office.store, CustodyRules(remind_after=MONTH, return_after=3 * MONTH))


def numbers(due: tuple[DueCard, ...]) -> list[str]:
    return [one.card.document_number for one in due if one.can_remind]


def test_reminders_are_made_once_and_due_again_later(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, tmp_path: Path,
    ageing: Ageing, announced: list[Change],
) -> None:  # fmt: skip
    one = f.on_file(office, clerk, given_names="Ayşe", address=HOME, languages=("fr",))
    two = f.on_file(office, clerk, given_names="Bo", address=HOME, languages=("nl",))
    wanted = [f.card_for(office, planner, tmp_path, who).document_number for who in (one, two)]
    clock.advance(MONTH)
    assert sorted(numbers(ageing.due(clerk))) == sorted(wanted)

    announced.clear()
    key = new_id()
    made = ageing.remind(clerk, wanted, key)
    assert (made.letters, len(made.cards)) == (2, 2)
    pages = [page.get_textpage().get_text_bounded() for page in pdfium.PdfDocument(made.pdf)]
    assert len(pages) == 3
    said = "\n".join(pages)
    for words in ("Ayşe Voorbeeld", "Bo Voorbeeld", "titre de séjour", "ligt klaar in"):
        assert words in said
    for person in (one, two):
        assert str(person.v_number) not in said
    assert CardsChanged(clerk.location_id) in announced
    assert ageing.due(clerk) == ()

    again = ageing.remind(clerk, wanted, key)
    assert (again.pdf, again.letters) == (made.pdf, 2)
    assert rows(office.store, CardReminderRow) == 2
    with refused(Code.CARD_NOT_DUE, number=wanted[0]):
        ageing.remind(clerk, wanted, new_id())

    clock.advance(MONTH - timedelta(days=1))
    assert ageing.due(clerk) == ()
    clock.advance(timedelta(days=1))
    assert ageing.remind(clerk, wanted[:1], new_id()).letters == 1
    assert numbers(ageing.due(clerk)) == wanted[1:]
    assert rows(office.store, CardReminderRow, number=2) == 1


def test_one_letter_is_about_all_cards_of_a_person(
    office: Office, clerk: Actor, clock: SetClock, ageing: Ageing
) -> None:
    someone = f.on_file(office, clerk, address=HOME)
    for _card in range(2):
        f.new_card(office, someone, clerk.location_id)
    clock.advance(MONTH)
    made = ageing.remind(clerk, numbers(ageing.due(clerk)), new_id())
    assert (made.letters, len(made.cards)) == (1, 2)


def test_who_cannot_be_written_to_is_refused_and_stays_due(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, tmp_path: Path, ageing: Ageing
) -> None:
    nowhere = f.card_for(office, planner, tmp_path, f.on_file(office, clerk)).document_number
    at_home = f.on_file(office, clerk, address=HOME)
    reached = f.card_for(office, planner, tmp_path, at_home).document_number
    clock.advance(MONTH)
    with refused(Code.ADDRESS_NEEDED, number=nowhere):
        ageing.remind(clerk, [reached, nowhere], new_id())
    assert rows(office.store, CardReminderRow) == 0
    assert numbers(ageing.due(clerk)) == [reached]
    with refused(Code.CARD_UNKNOWN):
        ageing.remind(clerk, ["V99999999"], new_id())
    assert ageing.remind(clerk, [], new_id()).pdf == b""


def test_a_card_that_is_to_go_back_is_not_reminded_of(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, tmp_path: Path, ageing: Ageing
) -> None:
    someone = f.on_file(office, clerk, address=HOME)
    number = f.card_for(office, planner, tmp_path, someone).document_number
    clock.advance(3 * MONTH)
    with refused(Code.CARD_NOT_DUE):
        ageing.remind(clerk, [number], new_id())
    ageing.take_back(clerk, number, "not collected", new_id())
    with refused(Code.CARD_WRONG_STATE):
        ageing.remind(clerk, [number], new_id())


def test_two_who_remind_at_once_do_it_once(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, tmp_path: Path, ageing: Ageing,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    someone = f.on_file(office, clerk, address=HOME)
    number = f.card_for(office, planner, tmp_path, someone).document_number
    clock.advance(MONTH)
    ageing.remind(clerk, [number], new_id())
    clock.advance(MONTH)
    # what the second one read before the first one's reminder was there
    monkeypatch.setattr(queries, "reminders_so_far", lambda _session, _location_id: {})
    with refused(Code.CHANGED_MEANWHILE):
        ageing.remind(clerk, [number], new_id())
    assert rows(office.store, CardReminderRow) == 1
