"""When it is somebody's turn, on the office's own figures."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import insert, select

from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import CardState
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.turn import Done, Next, Spared, Sureness
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.custody import CardRow, CustodyEventRow
from counter_app.store.tables.operators import OperatorRow
from tests import contacts_office as c
from tests import factories as f
from tests.beneath import beneath


@pytest.fixture
def demo(office: Office) -> Actor:
    return f.seat(office, "demo")


def cards_that_took(office: Office, demo: Actor, *days: int) -> None:
    """Let cards of strangers have come in yesterday, ordered so many days before."""
    with beneath(office.store) as connection:
        someone = connection.scalar(select(OperatorRow.id).limit(1))
        for took in days:
            card_id = new_id()
            connection.execute(insert(table(CardRow)).values(
                id=card_id, document_number=f.document_number(), document_type="I",
                v_number=f.v_number(), surname="X", given_names="", born="1990-01-01",
                valid_from=f.TODAY, valid_until=f.TODAY, state=CardState.ANNOUNCED,
                location_id=demo.location_id, box="", position=None, person_id=None, version=0,
            ))  # fmt: skip
            here = f.NOW - timedelta(days=1)
            for version, before, then, at in (
                (1, None, "announced", here - timedelta(days=took)),
                (2, "announced", "received", here),
            ):  # fmt: skip
                connection.execute(insert(table(CustodyEventRow)).values(
                    card_id=card_id, version=version, at=at, from_state=before, to_state=then,
                    location_id=demo.location_id, operator_id=someone, reason="",
                ))  # fmt: skip


def ordered(office: Office, demo: Actor, days_ago: int, **changes: object) -> object:
    """Return the id of somebody whose card was ordered so many days ago."""
    person = f.on_file(office, demo, **changes)
    with beneath(office.store) as connection:
        someone = connection.scalar(select(OperatorRow.id).limit(1))
        card_id = new_id()
        connection.execute(insert(table(CardRow)).values(
            id=card_id, document_number=f.document_number(), document_type="I",
            v_number=person.v_number, surname=person.surname, given_names=person.given_names,
            born=person.date_of_birth.iso(), valid_from=f.TODAY, valid_until=f.TODAY,
            state=CardState.ANNOUNCED, location_id=demo.location_id, box="", position=None,
            person_id=person.id, version=0,
        ))  # fmt: skip
        connection.execute(insert(table(CustodyEventRow)).values(
            card_id=card_id, version=1, at=f.NOW - timedelta(days=days_ago), from_state=None,
            to_state="announced", location_id=demo.location_id, operator_id=someone, reason="",
        ))  # fmt: skip
    return person.id


def test_a_day_is_expected_on_the_office_s_own_figures(office: Office, demo: Actor) -> None:
    cards_that_took(office, demo, *([9] * 30), *([12] * 20), *([20] * 10))
    person_id = ordered(office, demo, 10)

    found = office.turns.answer(demo, person_id)  # type: ignore[arg-type]

    assert (found.next, found.sureness) == (Next.WAIT_FOR_CARD, Sureness.ROUGH)
    assert found.expected is not None
    since = f.TODAY - timedelta(days=10)
    assert (found.expected.half_by, found.expected.most_by, found.expected.cases) == (
        since + timedelta(days=12), since + timedelta(days=20), 30,
    )  # fmt: skip
    assert found.done == ((Done.CARD_ORDERED, since),)


def test_too_few_cases_name_no_day(office: Office, demo: Actor) -> None:
    cards_that_took(office, demo, *([12] * 19))
    person_id = ordered(office, demo, 10)

    found = office.turns.answer(demo, person_id)  # type: ignore[arg-type]

    assert (found.expected, found.sureness, found.cases) == (None, Sureness.TOO_FEW, 19)


def test_a_card_that_lies_here_is_to_be_collected(office: Office, demo: Actor) -> None:
    person = f.on_file(office, demo)
    f.ready_card(office, person)
    at_first = office.turns.answer(demo, person.id)
    visit = f.book(office, demo, f.later(60), person)
    then = office.turns.answer(demo, person.id)

    assert (at_first.next, at_first.place) == (Next.BOOK_COLLECT, "Den Haag")
    assert then.next is Next.COME
    assert then.visit is not None
    assert then.visit.starts_at == visit.starts_at


def test_the_letter_is_made_in_both_languages(office: Office, demo: Actor, clock: SetClock) -> None:
    person = f.on_file(office, demo)
    f.ready_card(office, person)

    letters = {one: office.turns.letter(demo, person.id, one) for one in ("nl", "en")}

    assert all(one.startswith(b"%PDF") for one in letters.values())
    assert letters["nl"] != letters["en"]
    assert letters["nl"] == office.turns.letter(demo, person.id, "nl")


def test_nobody_is_answered_for_a_stranger(office: Office, demo: Actor) -> None:
    with pytest.raises(Refused) as caught:
        office.turns.answer(demo, new_id())
    assert caught.value.code is Code.NOT_FOUND


def test_what_falls_away_of_the_noted_procedure_is_told(office: Office, demo: Actor) -> None:
    migrant = ordered(office, demo, 10, nationality="USA")
    waiting = office.turns.answer(demo, migrant)  # type: ignore[arg-type]
    c.goes_through(office, migrant, "skilled_migrant")  # type: ignore[arg-type]
    noted = office.turns.answer(demo, migrant)  # type: ignore[arg-type]
    fetching = f.on_file(office, demo)
    f.ready_card(office, fetching)
    c.goes_through(office, fetching.id, "extension")

    assert set(noted.spared) - set(waiting.spared) == {Spared.START_WORK}
    assert Spared.STICKER in office.turns.answer(demo, fetching.id).spared
