"""Which issuance day a command is about: by its date, and by the hall where two have the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from counter_app.cli.dates import iso_day
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.issuance_days.day import DayState, IssuanceDay
from counter_app.startup import Session

F = TypeVar("F", bound=Callable[..., Any])


def for_a_day(function: F) -> F:
    """Give a command the argument DAY and the option --hall."""
    hall = click.option("--hall", metavar="CODE", help="The hall, where two have this date.")
    return hall(click.argument("on", metavar="DAY")(function))


def chosen_day(session: Session, on: str, hall: str | None) -> IssuanceDay:
    """Return the day of a date.

    Raises:
        Invalid: BAD_DATE.
        Refused: NOT_PERMITTED, NOT_FOUND; CHOICE_NEEDED with the `number` of days of that date.
    """
    try:
        wanted = iso_day(on)
    except ValueError:
        raise Invalid(Code.BAD_DATE, "day", value=on) from None
    codes = {one.id: one.code for one in session.office.planning.locations()}
    found = [
        day
        for day in session.office.issuance_days.days(session.actor)
        if day.day == wanted
        and day.state is not DayState.CALLED_OFF
        and (hall is None or codes.get(day.location_id, "").casefold() == hall.casefold())
    ]
    if not found:
        raise Refused(Code.NOT_FOUND, what=on)
    if len(found) > 1:
        raise Refused(Code.CHOICE_NEEDED, number=len(found))
    return found[0]
