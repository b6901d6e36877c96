"""Numbered stickers: each number once, and stock that runs out stops the booking."""

from __future__ import annotations

from datetime import date

import pytest

from counter_app.domain.custody.stickers import StickerState, Written
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.appointments import Wish
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import refused, unchanged
from tests.services.custody_office import visits_being_served

ENDORSEMENT = "RESIDENCE_ENDORSEMENT"


@pytest.fixture
def demo(office: Office) -> Actor:
    return f.seat(office, "demo")


def wish(office: Office, demo: Actor, minutes: int) -> Wish:
    starts = office.appointments.free_starts(ENDORSEMENT, demo.location_id, f.SATURDAY)
    return Wish(
        location_id=demo.location_id, service=ENDORSEMENT, starts_at=starts[minutes].starts_at,
        person_ids=(f.on_file(office, demo).id,),
    )  # fmt: skip


def test_stock_that_runs_out_stops_the_booking(office: Office, demo: Actor) -> None:
    office.appointments.book(demo, wish(office, demo, 0), new_id())  # nobody keeps stock here yet
    office.stickers.add_roll(demo, ENDORSEMENT, "VA0001", "VA0002", new_id())
    office.appointments.book(demo, wish(office, demo, 6), new_id())
    with refused(Code.STOCK_OUT, service=ENDORSEMENT, left=0):
        office.appointments.book(demo, wish(office, demo, 12), new_id())
    office.stickers.add_roll(demo, ENDORSEMENT, "VA0003", "VA0009", new_id())
    booked = office.appointments.book(demo, wish(office, demo, 12), new_id())
    office.stickers.spoil(demo, "VA0001", "jammed", new_id())
    assert office.appointments.cancel(demo, booked.id, "ill", new_id())


def test_a_sticker_is_placed_once_and_for_the_lesser_of_two_periods(
    office: Office, demo: Actor, second: Actor
) -> None:
    office.stickers.add_roll(demo, ENDORSEMENT, "VA0098", "VA0102", new_id())
    assert office.stickers.next_number(demo, ENDORSEMENT) == "VA0098"
    people = [f.on_file(office, demo) for _ in range(2)]
    ((visit, one, _), (_, other, _)) = visits_being_served(office, demo, people)
    gesture = new_id()
    place = office.stickers.place
    made = place(demo, visit, one, "va 0098", date(2030, 1, 1), Written.PRINTED, gesture)
    assert (made.number, made.valid_until) == ("VA0098", date(2027, 3, 4))
    with unchanged(office.store):
        place(demo, visit, one, "VA0098", date(2030, 1, 1), Written.PRINTED, gesture)
    with refused(Code.STICKER_SPENT):
        place(demo, visit, other, "VA0098", date(2030, 1, 1), Written.BY_HAND, new_id())
    with refused(Code.PASSPORT_TOO_SHORT):
        place(demo, visit, other, "VA0099", date(2026, 10, 1), Written.BY_HAND, new_id())
    with refused(Code.NOT_FOUND):
        place(demo, visit, other, "VA0103", date(2030, 1, 1), Written.BY_HAND, new_id())
    short = place(demo, visit, other, "VA0099", date(2026, 12, 31), Written.BY_HAND, new_id())
    assert short.valid_until == date(2026, 11, 30)
    office.stickers.spoil(demo, "VA0099", "ink ran", new_id())
    with refused(Code.SECOND_PERSON_SAME):
        office.stickers.destroy(demo, demo, "VA0099", new_id())
    gone = office.stickers.destroy(demo, second, "VA0099", new_id())
    assert gone.state is StickerState.DESTROYED
    (roll,) = office.stickers.rolls(demo)
    assert (roll.used, roll.spoiled, roll.destroyed, roll.remaining) == (1, 0, 1, 3)


def test_nobody_gets_a_sticker_unverified(office: Office, demo: Actor) -> None:
    office.stickers.add_roll(demo, ENDORSEMENT, "VA1", "VA9", new_id())
    someone = f.on_file(office, demo)
    visit = office.appointments.book(demo, wish(office, demo, 0), new_id())
    with refused(Code.VERIFICATION_MISSING):
        office.stickers.place(
            demo, visit.id, someone.id, "VA1", date(2030, 1, 1), Written.BY_HAND, new_id()
        )


def test_rolls_do_not_overlap_and_run_forwards(office: Office, demo: Actor) -> None:
    office.stickers.add_roll(demo, ENDORSEMENT, "VA10", "VA19", new_id())
    with refused(Code.NAME_TAKEN):
        office.stickers.add_roll(demo, ENDORSEMENT, "VA15", "VA25", new_id())
    for first, last in (("VA9", "VA1"), ("VA1", "VB9"), ("VA", "VA9")):
        with pytest.raises(Invalid, match="bad_number"):
            office.stickers.add_roll(demo, ENDORSEMENT, first, last, new_id())
