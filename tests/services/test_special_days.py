"""Special days, end to end: laid out, booked, on the letter, in the calendar, and in the slots."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from icalendar import Calendar

from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import refused, slots_are_right
from tests.services.booking_office import PRINTS
from tests.services.test_messages import words

USUAL, NIGHT = (time(9), time(17)), (time(1), time(4))

DAYS = [
    # day, hours, at by the wall clock, at in UTC, ticks of five minutes that are open
    (date(2028, 2, 29), USUAL, time(10), "2028-02-29T09:00", 96),
    (date(2027, 4, 24), USUAL, time(10), "2027-04-24T08:00", 96),  # King's Day is on Tuesday
    (date(2027, 5, 1), USUAL, time(10), "2027-05-01T08:00", 96),
    (date(2029, 4, 28), USUAL, time(10), "2029-04-28T08:00", 96),  # the day after King's Day
    (date(2031, 4, 19), USUAL, time(10), "2031-04-19T08:00", 96),  # it is kept on Saturday the 26th
    (date(2031, 5, 3), USUAL, time(10), "2031-05-03T08:00", 96),
    (date(2026, 10, 25), NIGHT, time(1, 30), "2026-10-24T23:30", 48),  # two o'clock comes twice
    (date(2026, 10, 25), NIGHT, time(3), "2026-10-25T02:00", 48),
    (date(2026, 10, 25), USUAL, time(10), "2026-10-25T09:00", 96),
    (date(2027, 3, 28), NIGHT, time(1, 30), "2027-03-28T00:30", 24),  # and here not at all
    (date(2027, 3, 28), NIGHT, time(3), "2027-03-28T01:00", 24),
    (date(2027, 3, 28), USUAL, time(10), "2027-03-28T08:00", 96),
]


def opened(office: Office, planner: Actor, day: date, hours: tuple[time, time]) -> None:
    """Come two days before, open on a Sunday too, and lay the day out."""
    clock = office.store.clock
    clock.set(datetime.combine(day - timedelta(days=2), time(12), f.ZONE))  # type: ignore[attr-defined]
    if day.weekday() == 6:
        opens, closes = hours
        rule = f.rule(planner.location_id, 6, opens=opens, closes=closes, on_holidays=True)
        office.planning.add_rules(planner, (rule,))
    office.planning.lay_out(planner, planner.location_id, day, day)


@pytest.mark.parametrize(("day", "hours", "at", "utc", "ticks"), DAYS)
def test_a_special_day_is_right_from_the_slot_to_the_calendar(
    office: Office, planner: Actor, day: date, hours: tuple[time, time], at: time, utc: str,
    ticks: int,
) -> None:  # fmt: skip
    opened(office, planner, day, hours)
    place_id, moment = planner.location_id, datetime.fromisoformat(utc).replace(tzinfo=UTC)
    kinds = {one.code: one for one in office.planning.services_at(place_id)}
    length = kinds[PRINTS].ticks(1)
    free = office.appointments.free_starts(PRINTS, place_id, day)
    assert len(free) == ticks - length + 1
    start = next(one for one in free if one.starts_at == moment)
    assert start.starts_at.astimezone(f.ZONE).time() == at

    someone = f.on_file(office, planner, languages=("en",))
    wish = f.wish(office, moment, someone, service=PRINTS)
    visit = office.appointments.book(planner, wish, new_id())
    letter = office.messages.appointment_letter(planner, visit.id)
    text = " ".join(words(letter.pdf).split())
    weekday = day.strftime("%A")
    assert f"{weekday} {day.day} {day.strftime('%B')} {day.year}" in text
    assert at.isoformat("minutes") in text

    (event,) = Calendar.from_ical(letter.ics).walk("VEVENT")
    local = f"DTSTART;TZID=Europe/Amsterdam:{day:%Y%m%d}T{at:%H%M%S}"
    assert local in letter.ics.decode()
    assert event.decoded("DTSTART") == moment
    assert event.decoded("DTEND") == visit.ends_at

    monday = day - timedelta(days=day.weekday())
    (laid,) = [one for one in office.planning.week(place_id, monday).groups if one.day == day]
    midnight = datetime.combine(day, time(), f.ZONE)
    first = (moment - midnight.astimezone(UTC)) // timedelta(minutes=5)
    taken = [tick for tick, number in enumerate(laid.booked) if number]
    assert taken == list(range(first, first + length))
    assert (laid.is_laid, sum(1 for desks in laid.plan.capacity if desks)) == (True, ticks)
    slots_are_right(office.store)


def test_the_hour_that_comes_twice_holds_two_visits_that_are_told_apart(
    office: Office, planner: Actor
) -> None:
    day = date(2026, 10, 25)
    opened(office, planner, day, NIGHT)
    for hour, said in ((0, "02:30 (summer time)"), (1, "02:30 (winter time)")):
        moment = datetime(2026, 10, 25, hour, 30, tzinfo=UTC)
        someone = f.on_file(office, planner, languages=("en",))
        wish = f.wish(office, moment, someone, service=PRINTS)
        visit = office.appointments.book(planner, wish, new_id())
        assert visit.starts_at == moment
        letter = office.messages.appointment_letter(planner, visit.id)
        assert said in " ".join(words(letter.pdf).split())
        (event,) = Calendar.from_ical(letter.ics).walk("VEVENT")
        assert event.decoded("DTSTART") == moment
        assert event.decoded("DTEND") == visit.ends_at
    slots_are_right(office.store)


@pytest.mark.parametrize("day", [date(2027, 4, 27), date(2031, 4, 26)])
def test_on_kings_day_nobody_is_booked(office: Office, planner: Actor, day: date) -> None:
    """27 April, or the Saturday before when that is a Sunday."""
    opened(office, planner, day, USUAL)
    assert office.appointments.free_starts(PRINTS, planner.location_id, day) == ()
    someone = f.on_file(office, planner)
    with refused(Code.SLOT_CLOSED):
        wish = f.wish(office, f.local(day, 10), someone, service=PRINTS)
        office.appointments.book(planner, wish, new_id())
