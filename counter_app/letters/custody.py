"""Papers of the vault: lists to pack, put away and fetch by, report of a missing card, sticker.

The office's own papers. Lists name documents and places, never a person; the report and the
sticker name what their readers need.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from counter_app.letters import sheet
from counter_app.letters.sheet import LEFT, RIGHT, Sheet
from counter_app.letters.texts import Texts, local, texts

_FULL = RIGHT - LEFT
_VALUES = LEFT + 58.0
_LABELS = _VALUES - LEFT - 3.0
_ROOM = RIGHT - _VALUES
_COLUMN = _FULL / 2 - 6.0
_EDGE = 5.0
"""What is left free around the text of a sticker, in millimetres."""
_STICKER_LINES = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PackingList:
    """A consignment on paper: it travels with the bags, and is signed at both ends."""

    language: str
    sender: tuple[str, ...]
    reference: str
    origin: str
    destination: str
    courier: str
    sent_at: datetime
    time_zone: str
    bags: tuple[tuple[str, str], ...]
    cards: tuple[tuple[str, str], ...]
    surrendered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PickList:
    """Cards to fetch, in walking order: place, card, time of the visit."""

    language: str
    location_name: str
    day: date
    lines: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAwayList:
    """Cards to put away, in walking order: the place proposed, "" where none is free, and card."""

    language: str
    location_name: str
    day: date
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingReport:
    """The report of a missing card, to be signed and sent to who must know."""

    language: str
    sender: tuple[str, ...]
    reference: str
    document_number: str
    document_type: str
    last_place: str
    last_keeper: str
    last_seen: datetime
    missed_at: datetime
    due_at: datetime | None
    time_zone: str
    note: str = ""
    steps: tuple[tuple[datetime, str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StickerText:
    """What is printed on a numbered sticker (Vv 3.8: V-number and passport number).

    Attributes:
        size: width and height of the sticker in millimetres.
    """

    language: str
    number: str
    v_number: str
    passport_number: str
    valid_until: date
    place: str
    day: date
    size: tuple[float, float]


def packing_list(data: PackingList) -> bytes:
    """Return the packing list as PDF."""
    words = texts(data.language)
    title = words.say("custody.packing_title")
    out = Sheet(title, words.language)
    out.begin_letter(f"{title} · {data.reference}", words.say("custody.packing_foot"))
    y = _title(out, data.sender, title, data.reference)
    for key, value in (
        ("origin", data.origin), ("destination", data.destination), ("courier", data.courier),
        ("sent_at", words.moment(local(data.sent_at, data.time_zone))),
        ("number", str(len(data.cards))),
    ):  # fmt: skip
        y = _row(out, y, words.say(f"custody.{key}"), value)
    y = _heading(out, y + 2.0, words.say("custody.bags_heading"))
    for label, seal in data.bags:
        y = _row(
            out, y, words.say("custody.bag", label=label), words.say("custody.seal", seal=seal)
        )
    y = _heading(out, y + 2.0, words.say("custody.cards_heading"))
    y = _two_columns(out, y, [f"{number}   {bag}" for number, bag in data.cards])
    if data.surrendered:
        y = _heading(out, y + 2.0, words.say("custody.surrendered_heading"))
        y = _two_columns(out, y, data.surrendered)
    _signatures(out, y + 6.0, words, ("signed_sender", "signed_courier", "signed_receiver"))
    out.end_page()
    return out.finish()


def pick_list(data: PickList) -> bytes:
    """Return the pick list as PDF."""
    words = texts(data.language)
    out, y = _walk(words, "pick", data.location_name, data.day, bool(data.lines))
    for place, number, at in data.lines:
        y = out.fit(y, sheet.BODY.step)
        out.shrunk(LEFT, y, place, sheet.STRONG, 60.0)
        out.shrunk(LEFT + 64.0, y, number, sheet.BODY, 40.0)
        y = out.shrunk(LEFT + 108.0, y, at, sheet.BODY, 60.0) + 1.2
    out.end_page()
    return out.finish()


def put_away_list(data: PutAwayList) -> bytes:
    """Return the put-away list as PDF; beside each card a line for another place."""
    words = texts(data.language)
    out, y = _walk(words, "put_away", data.location_name, data.day, bool(data.lines))
    if data.lines:
        for left, key in ((0.0, "place"), (64.0, "card"), (108.0, "other_place")):
            out.text(LEFT + left, y, words.say(f"custody.put_away_{key}"), sheet.LABEL, 60.0)
        y += sheet.LABEL.step + 1.2
    for place, number in data.lines:
        y = out.fit(y, sheet.BODY.step + 1.4)
        out.shrunk(LEFT, y, place or words.say("custody.put_away_full"), sheet.STRONG, 60.0)
        below = out.shrunk(LEFT + 64.0, y, number, sheet.BODY, 40.0)
        out.rule(below, LEFT + 108.0, LEFT + 160.0)
        y = below + 1.4
    out.end_page()
    return out.finish()


def _walk(words: Texts, name: str, place: str, day: date, is_any: bool) -> tuple[Sheet, float]:
    """Begin a list that is walked by; say so when there is nothing on it."""
    title, on = words.say(f"custody.{name}_title"), words.date(day)
    out = Sheet(title, words.language)
    out.begin_letter(f"{title} · {place} · {on}", words.say(f"custody.{name}_foot"))
    y = out.text(LEFT, 17.0, f"{title} · {place}", sheet.TITLE, _FULL)
    y = out.text(LEFT, y, on, sheet.HERO, _FULL) + 2.0
    if not is_any:
        out.text(LEFT, y, words.say(f"custody.{name}_none"), sheet.BODY, _FULL)
    return out, y


def missing_report(data: MissingReport) -> bytes:
    """Return the report of a missing card as PDF."""
    words = texts(data.language)
    title = words.say("custody.missing_title")
    out = Sheet(title, words.language)
    out.begin_letter(f"{title} · {data.reference}", words.say("custody.missing_foot"))
    y = _title(out, data.sender, title, data.reference)

    def moment(at: datetime) -> str:
        return words.moment(local(at, data.time_zone))

    due = moment(data.due_at) if data.due_at else words.say("custody.no_period")
    for key, value in (
        ("document_number", data.document_number), ("document_type", data.document_type),
        ("last_place", data.last_place), ("last_keeper", data.last_keeper),
        ("last_seen", moment(data.last_seen)), ("missed_at", moment(data.missed_at)),
        ("due_at", due), ("note", data.note or "–"),
    ):  # fmt: skip
        y = _row(out, y, words.say(f"custody.{key}"), value)
    y = _heading(out, y + 2.0, words.say("custody.steps_heading"))
    for at, state, place in data.steps:
        y = _row(out, y, moment(at), words.term("custody.state", state), place)
    y = _heading(out, y + 2.0, words.say("custody.circumstances"))
    for _line in range(4):
        y = out.fit(y, 8.0) + 7.0
        out.rule(y)
    _signatures(out, y + 8.0, words, ("signed_reporter", "signed_manager"))
    out.end_page()
    return out.finish()


def sticker_text(data: StickerText) -> bytes:
    """Return the text of a sticker as PDF: one page as large as the sticker."""
    words, (width, height) = texts(data.language), data.size
    out = Sheet(words.say("custody.sticker_title"), words.language, data.size)
    room = width - 2 * _EDGE
    step = (height - 2 * _EDGE) / _STICKER_LINES
    out.shrunk(_EDGE, _EDGE, data.number, sheet.CODE, room)
    y = _EDGE + step * 1.2
    for key, value in (
        ("v_number", data.v_number), ("passport_number", data.passport_number),
        ("valid_until", words.date(data.valid_until)),
        ("place_and_day", f"{data.place}, {words.date(data.day)}"),
    ):  # fmt: skip
        out.shrunk(_EDGE, y, words.say(f"custody.{key}"), sheet.LABEL, room * 0.32)
        out.shrunk(_EDGE + room * 0.34, y, value, sheet.STRONG, room * 0.66)
        y += step
    out.end_page()
    return out.finish()


def _title(out: Sheet, sender: Sequence[str], title: str, reference: str) -> float:
    name, *address = sender or ("",)
    out.text(LEFT, 17.0, name, sheet.HERO, _FULL)
    out.text(LEFT, 23.6, " · ".join(address), sheet.SMALL, _FULL)
    y = out.text(LEFT, 34.0, title, sheet.TITLE, _FULL)
    return out.text(LEFT, y + 0.6, reference, sheet.LABEL, _FULL) + 4.0


def _heading(out: Sheet, y: float, title: str) -> float:
    y = out.fit(y, 18.0)
    out.rule(y)
    return out.text(LEFT, y + 2.2, title, sheet.HEADING, _FULL) + 1.0


def _row(out: Sheet, y: float, label: str, *values: str) -> float:
    below = out.text(LEFT, y, label, sheet.LABEL, _LABELS)
    style = sheet.STRONG
    for value in values:
        if value:
            y = out.text(_VALUES, y, value, style, _ROOM)
            style = sheet.LABEL
    return max(y, below) + 0.6


def _two_columns(out: Sheet, y: float, lines: Sequence[str]) -> float:
    for left, right in zip(lines[::2], (*lines[1::2], ""), strict=False):
        y = out.fit(y, sheet.BODY.step)
        out.shrunk(LEFT, y, left, sheet.BODY, _COLUMN)
        y = out.shrunk(LEFT + _FULL / 2, y, right, sheet.BODY, _COLUMN)
    return y


def _signatures(out: Sheet, y: float, words: Texts, keys: Sequence[str]) -> None:
    y = out.fit(y, 30.0)
    wide = _FULL / len(keys)
    for number, key in enumerate(keys):
        left = LEFT + number * wide
        out.text(left, y, words.say(f"custody.{key}"), sheet.LABEL, wide - 6.0)
        out.rule(y + 24.0, left, left + wide - 6.0, strong=True)
