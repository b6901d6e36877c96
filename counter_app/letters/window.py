"""Where an envelope's window is: return address and address, and the date beside them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from counter_app.letters import sheet
from counter_app.letters.sheet import LEFT, RIGHT, Sheet, Style
from counter_app.letters.texts import DEFAULT_LANGUAGE, Texts, texts

# the address falls into a C5 or C5/6 window on the left: 20-110 mm across, 45-85 mm down
_RETURN_ADDRESS = 46.5
_ADDRESS = 51.5
_ADDRESS_ROOM = 80.0

SIDE: Final = 36.0
"""How wide the column is at the far side of the window."""

SIDE_LEFT: Final = RIGHT - SIDE

BODY: Final = 88.0
"""Where the letter begins below the window."""

BODY_SECOND: Final = 34.0
"""Where it begins on a page that lies behind another."""


def write(
    out: Sheet, words: Texts, sender: Sequence[str], recipient: Sequence[str], written_on: date
) -> float:
    """Write the address in the envelope's window, and the date; return the y below the address."""
    address = sender[1:]
    if address:
        # for the postman: in Dutch whatever the letter's language
        back = texts(DEFAULT_LANGUAGE).say(
            "appointment.return_address", address=" · ".join(address)
        )
        style = Style(7, 9, colour=sheet.QUIET)
        out.shrunk(LEFT, _RETURN_ADDRESS, back, style, _ADDRESS_ROOM, fixed=True)
    x = _side(words)
    out.text(x, _RETURN_ADDRESS, words.say("appointment.written_on"), sheet.SMALL, SIDE)
    out.text(x, _ADDRESS, words.date(written_on), sheet.BODY, SIDE)
    y = _ADDRESS
    for line in recipient:
        y = out.text(LEFT, y, line, sheet.BODY, _ADDRESS_ROOM, fixed=True)
    return y + 8.0


def second_page(out: Sheet, words: Texts) -> None:
    """Say below the date that the letter stands in Dutch on the next page."""
    note = words.say("appointment.second_page")
    out.text(_side(words), _ADDRESS + 12.0, note, sheet.SMALL, SIDE)


def _side(words: Texts) -> float:
    return LEFT if words.is_rtl else SIDE_LEFT  # mirrored, both stand at the window's far side
