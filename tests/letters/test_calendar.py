"""Invitations: they parse, keep their identity when moved, and hold the right clock time."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import icalendar
import pytest

from counter_app.domain.errors import Invalid
from counter_app.letters.calendar import Method, invitation, method_of
from counter_app.letters.clock_changes import describe
from counter_app.letters.data import AppointmentLetter, LetterKind

MAKE = Callable[..., AppointmentLetter]
VISIT = UUID("0198c0de-7a11-7b2c-8d3e-4f5061728394")
STAMP = datetime(2026, 8, 3, 9, 30, tzinfo=UTC)


def written(
    letter: AppointmentLetter, sequence: int = 0, method: Method = Method.REQUEST, **more: Any
) -> icalendar.Calendar:
    text = invitation(letter, VISIT, sequence, method, STAMP, "balie@example.nl", **more)
    assert b"\r\n" in text
    calendar = icalendar.Calendar.from_ical(text)
    assert isinstance(calendar, icalendar.Calendar)
    return calendar


def test_it_parses_and_says_when_where_and_what(appointment_letter: MAKE) -> None:
    calendar = written(appointment_letter(), attendee="person@example.nl")
    [event] = calendar.events
    assert calendar["method"] == "REQUEST"
    assert event["uid"] == str(VISIT)
    assert event["sequence"] == 0
    assert event["dtstamp"].dt == STAMP
    assert event["summary"] == "Afspraak: Verblijfsdocument ophalen"
    assert event["location"] == "Balie Amsterdam-Zuid, Voorbeeldstraat 1, 1012 AB Amsterdam"
    assert event["status"] == "CONFIRMED"
    assert "K7M42QXD" in event["description"]
    assert event["organizer"] == "mailto:balie@example.nl"
    assert event["attendee"] == "mailto:person@example.nl"
    [alarm] = event.walk("VALARM")
    assert alarm["trigger"].dt == timedelta(days=-1)


def test_all_services_of_a_visit_are_named(appointment_letter: MAKE) -> None:
    letter = appointment_letter(language="en", services=("collect_document", "biometrics"))
    [event] = written(letter).events
    assert event["summary"] == (
        "Appointment: Collecting a residence document + "
        "Photo, fingerprints and signature (biometrics)"
    )


def test_a_moved_appointment_keeps_its_uid_and_counts_up(appointment_letter: MAKE) -> None:
    before = appointment_letter()
    after = appointment_letter(
        kind=LetterKind.CHANGE, starts_at=before.starts_at + timedelta(days=3)
    )
    first, second = (
        written(letter, sequence, method_of(letter.kind)).events[0]
        for sequence, letter in enumerate((before, after))
    )
    assert first["uid"] == second["uid"]
    assert second["sequence"] > first["sequence"]
    assert second["dtstart"].dt - first["dtstart"].dt == timedelta(days=3)


def test_a_cancellation_takes_the_event_away_and_rings_no_bell(appointment_letter: MAKE) -> None:
    letter = appointment_letter(kind=LetterKind.CANCELLATION, language="en")
    calendar = written(letter, 4, method_of(letter.kind))
    [event] = calendar.events
    assert calendar["method"] == "CANCEL"
    assert event["status"] == "CANCELLED"
    assert event["sequence"] == 4
    assert event.walk("VALARM") == []
    assert "You do not have to come." in event["description"]


@pytest.mark.parametrize(
    ("moment", "clock"),
    [
        (datetime(2026, 7, 1, 7, 10, tzinfo=UTC), "20260701T091000"),
        (datetime(2027, 1, 4, 7, 10, tzinfo=UTC), "20270104T081000"),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "20260329T030000"),
        (datetime(2026, 3, 29, 0, 50, tzinfo=UTC), "20260329T015000"),
        (datetime(2026, 10, 24, 23, 45, tzinfo=UTC), "20261025T014500"),
        (datetime(2026, 10, 25, 2, 0, tzinfo=UTC), "20261025T030000"),
    ],
)
def test_summer_and_winter_time_are_right(
    appointment_letter: MAKE, moment: datetime, clock: str
) -> None:
    letter = appointment_letter(starts_at=moment, ends_at=moment + timedelta(minutes=10))
    text = invitation(letter, VISIT, 0, Method.REQUEST, STAMP, "balie@example.nl").decode()
    assert f"DTSTART;TZID=Europe/Amsterdam:{clock}" in text
    assert text.count("BEGIN:VTIMEZONE") == 1


@pytest.mark.parametrize(
    ("begins", "minutes"),
    [
        (datetime(2026, 10, 25, 0, 0, tzinfo=UTC), 10),  # 02:00 in summer time
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), 10),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), 60),  # 02:30 until 02:30
        (datetime(2026, 10, 25, 1, 0, tzinfo=UTC), 10),  # 02:00 in winter time
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), 40),
        (datetime(2026, 10, 24, 23, 55, tzinfo=UTC), 10),  # from before it into it
    ],
)
def test_the_hour_that_comes_twice_is_told_in_universal_time(
    appointment_letter: MAKE, begins: datetime, minutes: int
) -> None:
    ends = begins + timedelta(minutes=minutes)
    calendar = written(appointment_letter(starts_at=begins, ends_at=ends))
    [event] = calendar.events
    assert (event["dtstart"].dt, event["dtend"].dt) == (begins, ends)
    text = calendar.to_ical().decode()
    assert f"DTSTART:{begins:%Y%m%dT%H%M%S}Z" in text
    assert "TZID" not in text


def test_what_a_calendar_reads_is_the_moment_all_through_both_nights(
    appointment_letter: MAKE,
) -> None:
    """Every five minutes of the days on which the clock changes, read back by their own zone."""
    for day in (datetime(2026, 3, 28, 22, tzinfo=UTC), datetime(2026, 10, 24, 21, tzinfo=UTC)):
        for step in range(72):
            begins = day + step * timedelta(minutes=5)
            letter = appointment_letter(starts_at=begins, ends_at=begins + timedelta(minutes=10))
            calendar = written(letter)
            zones = [one.to_tz(lookup_tzid=False) for one in calendar.walk("VTIMEZONE")]
            for name, moment in (("dtstart", begins), ("dtend", letter.ends_at)):
                told = calendar.events[0][name].dt
                if zones:  # by the rules that went along, not by our tables
                    told = told.replace(tzinfo=zones[0], fold=0)
                assert told.astimezone(UTC) == moment


def test_the_zone_is_told_as_outlook_knows_it() -> None:
    text = describe("Europe/Amsterdam", 2026).to_ical().decode()
    for line in (
        "TZID:Europe/Amsterdam", "DTSTART:20250330T020000", "DTSTART:20251026T030000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    ):  # fmt: skip
        assert line in text
    assert text.count("BEGIN:DAYLIGHT") == text.count("BEGIN:STANDARD") == 1


@pytest.mark.parametrize("name", ["Europe/Amsterdam", "America/New_York", "America/Curacao"])
def test_the_zone_alone_gives_the_same_clock_as_our_tables(name: str) -> None:
    described = describe(name, 2026).to_tz(lookup_tzid=False)
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    while moment.year == 2026:
        assert (
            moment.astimezone(described).utcoffset()
            == moment.astimezone(ZoneInfo(name)).utcoffset()
        ), moment
        moment += timedelta(hours=6)


def test_nobody_is_named(appointment_letter: MAKE, names: tuple[str, ...]) -> None:
    letter = appointment_letter(participants=names)
    text = invitation(letter, VISIT, 0, Method.REQUEST, STAMP, "balie@example.nl").decode()
    unfolded = text.replace("\r\n ", "")
    assert not any(part in unfolded for name in names for part in name.split() if len(part) > 3)


def test_the_same_input_gives_the_same_bytes(appointment_letter: MAKE) -> None:
    letter = appointment_letter()
    once, again = (
        invitation(letter, VISIT, 1, Method.REQUEST, STAMP, "balie@example.nl") for _ in range(2)
    )
    assert once == again


def test_an_unknown_zone_is_refused(appointment_letter: MAKE) -> None:
    with pytest.raises(Invalid):
        written(appointment_letter(time_zone="Europe/Atlantis"))
