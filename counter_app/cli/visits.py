"""What the commands about appointments share: reading times and people, telling visits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_app.cli.dates import iso_day, iso_moment
from counter_app.domain.appointments import Appointment
from counter_app.domain.booking import Asked
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.people.numbers import v_number
from counter_app.domain.planning.ticks import comes_twice
from counter_app.services.lookup import FoundKind
from counter_app.startup import Session


def person(session: Session, text: str) -> UUID:
    """Return who has a V-number. Raises Invalid(BAD_V_NUMBER), Refused(NOT_FOUND)."""
    number = v_number(text)
    found: Sequence[UUID] = [
        line.id
        for line in session.office.people.search(session.actor, number)
        if line.v_number == number
    ]
    if not found:
        raise Refused(Code.NOT_FOUND, what="v_number")
    return found[0]


def participants(
    session: Session, numbers: Sequence[str], services: Sequence[str], named: Sequence[str] = ()
) -> tuple[Asked, ...]:
    """Return who comes for what.

    Args:
        numbers: V-numbers of those who come for all `services`.
        named: "V-number=SERVICE,SERVICE" of those who come for their own.
    """
    wanted = tuple(code.upper() for code in services)
    coming = [Asked(person(session, number), wanted) for number in numbers]
    for one in named:
        number, _, codes = one.partition("=")
        own = tuple(code.strip().upper() for code in codes.split(",") if code.strip())
        coming.append(Asked(person(session, number), own or wanted))
    return tuple(coming)


def appointment(session: Session, code: str) -> Appointment:
    """Return the appointment with a code. Raises Refused(NOT_FOUND)."""
    found = session.office.lookup.find(session.actor, code)
    if found.kind is not FoundKind.APPOINTMENT or found.appointment_id is None:
        raise found.refusal or Refused(Code.NOT_FOUND, what="code")
    return session.office.appointments.get(found.appointment_id)


def a_day(text: str, field: str = "day") -> date:
    """Read a day. Raises Invalid(BAD_DATE)."""
    try:
        return iso_day(text)
    except ValueError:
        raise Invalid(Code.BAD_DATE, field) from None


def moment(text: str, zone: ZoneInfo) -> datetime:
    """Read a local time; one with an offset is taken as it says. Raises Invalid(BAD_TIME)."""
    try:
        read = iso_moment(text)
    except ValueError:
        raise Invalid(Code.BAD_TIME, "at") from None
    return (read if read.tzinfo else read.replace(tzinfo=zone)).astimezone(UTC)


def local(at: datetime, zone: ZoneInfo) -> str:
    """Write a moment by the clock of a location."""
    shown = at.astimezone(zone)
    return shown.strftime("%Y-%m-%d %H:%M %Z" if comes_twice(shown) else "%Y-%m-%d %H:%M")


def facts(made: Appointment, zone: ZoneInfo) -> dict[str, str]:
    """Return what a sentence says of a visit."""
    return {"code": made.code, "at": local(made.starts_at, zone), "location": made.location_name}


def as_data(made: Appointment) -> dict[str, object]:
    """Return a visit as JSON has it."""
    return {
        "id": made.id, "code": made.code, "location": made.location_name,
        "service": made.service, "services": made.services, "starts_at": made.starts_at,
        "ends_at": made.ends_at, "state": made.state, "persons": len(made.participants),
        "held_until": made.held_until, "overbook_reason": made.overbook_reason,
        "participants": [
            {
                "person_id": one.person_id,
                "services": {due.service: due.outcome for due in one.services},
            }
            for one in made.people
        ],
    }  # fmt: skip
