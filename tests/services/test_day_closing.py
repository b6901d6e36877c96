"""A day closes when every card is explained and what was left over was counted by two."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import update
from sqlalchemy.exc import DBAPIError

from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.counting import Explanation
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.closing import Fate, Hindrance, ReturnWish
from counter_app.domain.issuance_days.day import DayState
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.day_closing import DayReportRow
from tests import factories as f
from tests import hall_day as h
from tests.beneath import beneath
from tests.expectations import actions, refused, unchanged


@pytest.fixture
def hall(office: Office, clock: SetClock, tmp_path: Path) -> h.HallDay:
    return h.running(office, clock, tmp_path)


def vault(office: Office) -> UUID:
    """Return the location that cards came from."""
    return next(one.id for one in office.planning.locations() if one.code == "DH")


def wish(office: Office, *cards: UUID, **changes: object) -> ReturnWish:
    made = ReturnWish(
        cards=cards, label="R1", seal="Z-0099", courier="Koerier", reference=f"R-{new_id()}",
        to_location_id=vault(office),
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def test_what_lies_in_the_hall_is_told_by_institution(office: Office, hall: h.HallDay) -> None:
    closing = office.day_closing.look(hall.captain, hall.day.id)
    assert closing.totals == {Fate.LEFT: 4}
    first, second = closing.leftovers
    assert (first.institution, len(first.cards)) == ("Hogeschool Voorbeeld", 2)
    assert (second.institution, len(second.cards)) == ("Universiteit Utrecht", 2)
    assert closing.hindrances == (Hindrance.CARDS_OPEN, Hindrance.COUNT_NEEDED)


def test_a_day_closes_only_when_nothing_is_open(
    office: Office, clock: SetClock, hall: h.HallDay
) -> None:
    close = office.day_closing.close
    h.whole_visit(office, clock, hall, 0, time(9, 10))
    rest = [hall.card(office, number).id for number in (1, 2, 3)]
    with unchanged(office.store), refused(Code.DAY_CARDS_OPEN, number=3):
        close(hall.captain, hall.day.id, new_id())
    h.count_all(office, hall)
    own = hall.institutions[1].id
    sent = wish(office, rest[0], rest[2], institution_id=own)
    office.day_closing.send_back(hall.captain, hall.day.id, sent, new_id())
    with refused(Code.DAY_CARDS_OPEN, number=1):
        close(hall.captain, hall.day.id, new_id())
    gesture = new_id()
    kept = office.day_closing.keep(hall.captain, hall.day.id, rest[1:2], "komt maandag", gesture)
    assert kept.totals == {Fate.HANDED_OUT: 1, Fate.SENT: 2, Fate.KEPT: 1}
    assert kept.hindrances == ()
    day = close(hall.captain, hall.day.id, gesture := new_id())
    assert day.state is DayState.CLOSED
    assert actions(office, gesture) == [("issuance_day.step", str(day.id))]
    with unchanged(office.store):
        assert close(hall.captain, hall.day.id, gesture) == day
    (bag,) = office.day_closing.look(hall.captain, day.id).returns
    assert (bag.seal, bag.cards, bag.destination, bag.institution) == (
        "Z-0099", 2, "Den Haag", "Hogeschool Voorbeeld",
    )  # fmt: skip


def test_a_count_before_the_last_hand_out_does_not_count(
    office: Office, clock: SetClock, hall: h.HallDay
) -> None:
    h.count_all(office, hall)
    clock.advance(timedelta(minutes=5))
    h.whole_visit(office, clock, hall, 0, time(9, 10))
    rest = [hall.card(office, number).id for number in (1, 2, 3)]
    office.day_closing.keep(hall.captain, hall.day.id, rest, "blijft", new_id())
    with refused(Code.DAY_COUNT_NEEDED):
        office.day_closing.close(hall.captain, hall.day.id, new_id())
    with refused(Code.DAY_COUNT_NEEDED):  # by the database itself, on the other road
        office.issuance_days.step(hall.captain, hall.day.id, DayState.CLOSED, new_id())
    h.count_all(office, hall)
    office.day_closing.close(hall.captain, hall.day.id, new_id())


def test_the_database_closes_no_day_with_a_card_open(office: Office, hall: h.HallDay) -> None:
    with refused(Code.DAY_CARDS_OPEN):
        office.issuance_days.step(hall.captain, hall.day.id, DayState.CLOSED, new_id())


def test_a_missing_card_is_explained_by_its_case(
    office: Office, clock: SetClock, hall: h.HallDay
) -> None:
    lost = hall.card(office, 0)
    count = office.counts.begin(hall.captain, hall.helper, "", new_id())
    for line in count.lines:
        if line.number != lost.document_number:
            office.counts.scan(hall.captain, count.id, line.number, new_id())
    office.counts.explain(
        hall.captain, count.id, lost.document_number, Explanation.MISSING, "gezocht", new_id()
    )
    office.counts.close(hall.captain, count.id, new_id())
    rest = [hall.card(office, number).id for number in (1, 2, 3)]
    office.day_closing.send_back(hall.captain, hall.day.id, wish(office, *rest), new_id())
    closing = office.day_closing.look(hall.captain, hall.day.id)
    assert closing.totals == {Fate.LOST: 1, Fate.SENT: 3}
    assert closing.hindrances == ()
    office.day_closing.close(hall.captain, hall.day.id, new_id())
    report = office.day_reports.report(hall.captain, hall.day.id)
    (told,) = report.differences
    assert (told.number, told.explanation, told.note) == (
        lost.document_number, "missing", "gezocht",
    )  # fmt: skip
    assert report.counted_by == ("Leader Voorbeeld", "Helper Voorbeeld")


def test_a_card_at_a_desk_is_not_explained(
    office: Office, clock: SetClock, hall: h.HallDay
) -> None:
    visit = h.book(office, hall, 0, time(9, 10))
    f.served(office, hall.captain, visit.id)
    card = hall.card(office, 0)
    office.custody.present(hall.captain, card.document_number, hall.people[0].id, new_id())
    closing = office.day_closing.look(hall.captain, hall.day.id)
    assert closing.totals[Fate.AT_DESK] == 1
    with refused(Code.CARD_WRONG_STATE):
        office.day_closing.keep(hall.captain, hall.day.id, [card.id], "blijft", new_id())


def test_a_blocked_card_goes_to_the_maker(office: Office, hall: h.HallDay) -> None:
    card = hall.card(office, 0)
    office.cases.recall(hall.captain, card.document_number, "door de maker", new_id())
    sent = wish(office, card.id, to_location_id=None)
    office.day_closing.send_back(hall.captain, hall.day.id, sent, new_id())
    assert hall.card(office, 0).state is CardState.RETURNED
    assert office.day_closing.look(hall.captain, hall.day.id).totals[Fate.SENT] == 1


def test_bags_are_checked(office: Office, hall: h.HallDay) -> None:
    card = hall.card(office, 0).id
    send = office.day_closing.send_back
    for name in ("seal", "label", "courier", "reference"):
        with pytest.raises(Invalid, match="required"):
            send(hall.captain, hall.day.id, wish(office, card, **{name: " "}), new_id())
    with pytest.raises(Invalid, match="required"):
        send(hall.captain, hall.day.id, wish(office), new_id())
    stranger = f.on_file(office, hall.planner)
    f.new_card(office, stranger, hall.day.location_id)
    (alien,) = office.custody.of_person(stranger.id)
    with refused(Code.CARD_UNKNOWN, number="1"):
        send(hall.captain, hall.day.id, wish(office, alien.id), new_id())
    with refused(Code.NOT_HERE):
        send(hall.planner, hall.day.id, wish(office, card), new_id())
    with refused(Code.NOT_HERE):
        here = wish(office, card, to_location_id=hall.day.location_id)
        send(hall.captain, hall.day.id, here, new_id())
    with refused(Code.REASON_NEEDED):
        office.day_closing.keep(hall.captain, hall.day.id, [card], " ", new_id())


def test_a_bag_is_sent_once(office: Office, hall: h.HallDay) -> None:
    sent, gesture = wish(office, hall.card(office, 0).id), new_id()
    first = office.day_closing.send_back(hall.captain, hall.day.id, sent, gesture)
    with unchanged(office.store):
        again = office.day_closing.send_back(hall.captain, hall.day.id, sent, gesture)
    assert first == again


def test_a_closed_day_rests(office: Office, clock: SetClock, hall: h.HallDay) -> None:
    h.count_all(office, hall)
    cards = [hall.card(office, number).id for number in range(4)]
    office.day_closing.keep(hall.captain, hall.day.id, cards, "blijft", new_id())
    office.day_closing.close(hall.captain, hall.day.id, new_id())
    with refused(Code.WRONG_STATE):
        office.day_closing.close(hall.captain, hall.day.id, new_id())
    with refused(Code.WRONG_STATE):
        office.day_closing.keep(hall.captain, hall.day.id, cards, "blijft", new_id())
    with pytest.raises(DBAPIError, match="append_only"), beneath(office.store) as below:
        below.execute(update(table(DayReportRow)).values(figures={}))
