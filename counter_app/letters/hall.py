"""Words for people in the hall, as data: one file a language in `resources/hall`."""

from __future__ import annotations

import tomllib
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from counter_app.domain.queue.arrival import Arrival
from counter_app.domain.queue.hall import Call, Slip, Ticket, Told, WaitWords, told
from counter_app.letters.texts import Texts
from counter_app.paths import resource


@cache
def languages() -> dict[str, str]:
    """Return the languages of the hall, each in its own words, in the order of the kiosk."""
    found = {code: _tables(code) for code in _codes()}
    ordered = sorted(found, key=lambda code: (found[code]["order"], code))
    return {code: str(found[code]["name"]) for code in ordered}


@cache
def words(language: str) -> Texts:
    """Return the words of a language; those of the first where it has none."""
    offered = languages()
    chosen = language if language in offered else next(iter(offered))
    return Texts(chosen, {k: v for k, v in _tables(chosen).items() if k != "order"})


def answer(arrival: Arrival, language: str) -> tuple[str, str]:
    """Word what became of somebody at the kiosk: a heading, and what to do now."""
    said, key, zone = words(language), arrival.kind.value, ZoneInfo(arrival.zone)
    body = said.say(
        f"{key}.body",
        number=arrival.ticket.number if arrival.ticket else "", place=arrival.place,
        time=_time(arrival.starts_at, zone), date=_date(arrival.starts_at, zone),
        back=_time(arrival.back_at, zone),
    )  # fmt: skip
    return said.say(f"{key}.head"), body


def wait(ticket: Ticket, language: str) -> str:
    """Word how long somebody is going to wait, as honestly as it is known."""
    return _wait(told(ticket.estimate), words(language))


def rehearsal(place: str, language: str) -> str:
    """Word that it is a rehearsal, for `place` "slip", "screen", "answer" or "spoken"."""
    return words(language).say(f"rehearsal.{place}")


def spoken(call: Call, language: str, *, is_rehearsal: bool = False) -> str:
    """Word what is said aloud when a number is called."""
    said = words(language).say("calls.spoken", number=call.ticket, desk=call.desk_name)
    return f"{rehearsal('spoken', language)} {said}" if is_rehearsal else said


def slip(ticket: Ticket, language: str) -> Slip:
    """Return what stands on the paper that a person takes along; it names nobody."""
    said, zone = words(language), ZoneInfo(ticket.zone)
    lines = [said.say("slip.arrived", time=_time(ticket.arrived_at, zone))]
    if ticket.starts_at is not None:
        lines.append(said.say("slip.booked", time=_time(ticket.starts_at, zone)))
    lines += [wait(ticket, language), said.say("slip.watch")]
    date = said.say("slip.date", date=_date(ticket.arrived_at, zone))
    return Slip(
        heading=ticket.location_name, label=said.say("slip.number"), number=ticket.number,
        lines=tuple(lines), footer=date,
        warning=rehearsal("slip", language) if ticket.is_rehearsal else "",
    )  # fmt: skip


def _wait(found: Told, said: Texts) -> str:
    match found.kind:
        case WaitWords.SOON | WaitWords.UNKNOWN:
            return said.say(f"wait.{found.kind.value}")
        case WaitWords.ABOUT:
            return said.say("wait.about", minutes=found.most)
        case WaitWords.BETWEEN:
            return said.say("wait.between", least=found.least, most=found.most)


def _time(at: datetime | None, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%H:%M}" if at else ""


def _date(at: datetime | None, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%d-%m-%Y}" if at else ""


def _codes() -> list[str]:
    return [file.stem for file in sorted(resource("hall").glob("*.toml"))]


def _tables(code: str) -> dict[str, Any]:
    return tomllib.loads(resource("hall", f"{code}.toml").read_text(encoding="utf-8"))
