"""The invitation for a person's own calendar (iCalendar, RFC 5545 and 5546)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from icalendar import Alarm, Calendar, Event, Timezone, vCalAddress

from counter_app import __version__
from counter_app.domain.planning.ticks import comes_twice
from counter_app.letters.clock_changes import describe
from counter_app.letters.data import AppointmentLetter, LetterKind
from counter_app.letters.texts import Texts, local, texts


class Method(StrEnum):
    """What the invitation asks of the calendar."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


def method_of(kind: LetterKind) -> Method:
    """Return the method that goes with a kind of letter."""
    return Method.CANCEL if kind.calls_off else Method.REQUEST


def entry(
    letter: AppointmentLetter, uid: UUID, sequence: int, stamp: datetime, organizer: str,
    attendee: str = "",
) -> bytes:  # fmt: skip
    """Return the calendar entry that goes with a letter; nothing for an offer or a notice.

    An offer is no agreement yet: an entry would stay in the calendar when nobody answers. A notice
    changes nothing of the visit. Calling off counts `sequence` up by one, as RFC 5546 3.2.5 asks;
    nothing follows after it. Where one person of several is called off, the visit has counted up
    already; and nothing goes to a calendar in which the others' entry has to stay.
    """
    if letter.is_for_others or not (letter.kind.invites or letter.kind.calls_off):
        return b""
    method = method_of(letter.kind)
    number = sequence + 1 if method is Method.CANCEL and not letter.only_for else sequence
    return invitation(letter, uid, number, method, stamp, organizer, attendee)


def invitation(
    letter: AppointmentLetter,
    uid: UUID,
    sequence: int,
    method: Method,
    stamp: datetime,
    organizer: str,
    attendee: str = "",
) -> bytes:
    """Return an iCalendar object with one event, which names no person.

    An appointment keeps its `uid` when it moves and counts `sequence` up; `stamp` is the aware
    moment of writing; organizer and attendee are mail addresses. Raises Invalid(BAD_TIME, ...)
    and Invalid(NOT_FOUND, ...) for codes that have no words.
    """
    words = texts(letter.language)
    event = Event()
    event.add("uid", str(uid))
    event.add("sequence", sequence)
    event.add("dtstamp", stamp.astimezone(UTC))
    begin, end = (local(at, letter.time_zone) for at in (letter.starts_at, letter.ends_at))
    # a wall clock's time that comes twice means the first one (RFC 5545 3.3.5): UTC is sure
    is_twice = comes_twice(begin) or comes_twice(end)
    event.add("dtstart", begin.astimezone(UTC) if is_twice else begin)
    event.add("dtend", end.astimezone(UTC) if is_twice else end)
    service = words.terms("appointment.service", letter.services)
    event.add("summary", words.plain("calendar.summary", service=service))
    event.add("location", ", ".join((letter.location_name, *letter.location_address)))
    event.add("description", _description(letter, words, method))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT" if method is Method.CANCEL else "OPAQUE")
    event.add("organizer", vCalAddress(f"mailto:{organizer}"))
    if attendee:
        event.add("attendee", _guest(attendee))
    event.add("status", "CANCELLED" if method is Method.CANCEL else "CONFIRMED")
    if method is Method.REQUEST:
        event.add_component(_reminder(words.plain("calendar.reminder", service=service)))
    zone = None if is_twice else describe(letter.time_zone, letter.starts_at.year)
    return _calendar(event, method, zone)


def _guest(address: str) -> vCalAddress:
    """Return the person as a guest who has agreed already: no calendar asks for an answer."""
    guest = vCalAddress(f"mailto:{address}")
    guest.params["cutype"] = "INDIVIDUAL"
    guest.params["role"] = "REQ-PARTICIPANT"
    guest.params["partstat"] = "ACCEPTED"
    guest.params["rsvp"] = "FALSE"
    return guest


def _description(letter: AppointmentLetter, words: Texts, method: Method) -> str:
    code = words.plain("calendar.description", code=letter.code)
    if method is Method.CANCEL:
        return f"{words.plain('calendar.cancelled')}\n{code}"
    lines = [code]
    if letter.bring:
        items = (words.term("appointment.bring", code) for code in letter.bring)
        lines += ["", words.plain("calendar.bring"), *(f"- {item}" for item in items)]
    return "\n".join([*lines, "", words.plain("calendar.absent"), *letter.contact])


def _reminder(text: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", timedelta(days=-1))
    alarm.add("description", text)
    return alarm


def _calendar(event: Event, method: Method, timezone: Timezone | None) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", f"-//Counter//counter-app {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method.value)
    if timezone:
        calendar.add_component(timezone)
    calendar.add_component(event)
    text: bytes = calendar.to_ical()
    return text
