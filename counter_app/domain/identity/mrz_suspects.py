"""Which character of a zone is probably the wrong one, when check digits fail.

A check digit says that a field is wrong, not where. But few of the slips that hands and readers
make bring it back: a character taken for one that looks alike, two that changed places. Where
only a few places explain all failing digits, they are pointed at, never put in: the document
decides. About one slip in ten is explained by another place too, so every such place is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from counter_app.domain.errors import Invalid
from counter_app.domain.identity.mrz import Mrz, MrzField, read
from counter_app.domain.identity.mrz_lines import LAYOUTS, Layout

MOST: Final = 4
"""Places that are worth pointing at; where more would do, none says anything."""

# What eyes and readers take for each other in OCR-B (ICAO Doc 9303-3, 4.1 names O and 0), surely
# and now and then.
_ALIKE: Final = {
    "0": "OQD", "1": "IL", "2": "Z", "5": "S", "6": "G", "8": "B", "O": "0QD", "Q": "0O",
    "D": "0O", "I": "1L", "L": "1I", "Z": "2", "S": "5", "G": "6C", "C": "G", "B": "8",
    "U": "V", "V": "U",
}  # fmt: skip
_LESS_ALIKE: Final = {
    "0": "86", "1": "7", "2": "7", "3": "8", "4": "A9", "5": "6", "6": "B850", "7": "1T2",
    "8": "3069", "9": "48G", "A": "4", "C": "<", "E": "F", "F": "E", "K": "X<", "M": "N",
    "N": "M", "T": "7", "X": "K",
}  # fmt: skip
_DIGITS: Final = "0123456789"


@dataclass(frozen=True, slots=True)
class Suspect:
    """A place where another character would make all check digits fit; both count from 1."""

    line: int
    position: int
    found: str
    fits: str


def suspects(mrz: Mrz, today: date) -> tuple[Suspect, ...]:
    """Return where a single slip explains all failing check digits, the likeliest kind only.

    Characters that look alike and two that changed places come first, then those that look less
    alike, then any other digit.
    Empty when all digits fit, or when no single slip or more than a few explain them.
    """
    if not mrz.problems:
        return ()
    layout = LAYOUTS[mrz.format]
    places = _places(mrz, layout)
    zone = mrz.zone
    ways: tuple[Iterable[tuple[int, str]], ...] = (
        [
            *((at, other) for at in places for other in _ALIKE.get(zone[at], "")),
            *_swaps(zone, places),
        ],
        [(at, other) for at in places for other in _LESS_ALIKE.get(zone[at], "")],
        [(at, digit) for at in places if zone[at].isdigit() for digit in _DIGITS],
    )
    for way in ways:
        found = tuple(
            _suspect(zone, at, new, layout)
            for at, new in way
            if zone[at : at + len(new)] != new and _fits(zone, at, new, mrz, today)
        )
        if found:
            return found if len(found) <= MOST else ()
    return ()


def _places(mrz: Mrz, layout: Layout) -> tuple[int, ...]:
    """Return the places of the fields that fail, each with its check digit."""
    spans = {
        MrzField.DOCUMENT_NUMBER: (layout.number, layout.number_check),
        MrzField.DATE_OF_BIRTH: (layout.birth, layout.birth_check),
        MrzField.DATE_OF_EXPIRY: (layout.expiry, layout.expiry_check),
        MrzField.OPTIONAL_DATA: (layout.optional, layout.optional_check),
    }
    failing = {problem.field for problem in mrz.problems}
    own = failing - {MrzField.COMPOSITE}
    found: list[int] = []
    for field, (span, check) in spans.items():
        covered = field is MrzField.OPTIONAL_DATA and layout.optional_check is None
        if field in own or (not own and covered):
            found.extend(range(span.start, span.stop))
            if check is not None:
                found.append(check)
    if not own and layout.optional_2 is not None:
        found.extend(range(layout.optional_2.start, layout.optional_2.stop))
    if layout.composite_check is not None:
        found.append(layout.composite_check)
    return tuple(dict.fromkeys(found))


def _swaps(zone: str, places: tuple[int, ...]) -> Iterator[tuple[int, str]]:
    known = set(places)
    for at in places:
        if at + 1 in known and zone[at] != zone[at + 1]:
            yield at, zone[at + 1] + zone[at]


def _fits(zone: str, at: int, new: str, mrz: Mrz, today: date) -> bool:
    changed = zone[:at] + new + zone[at + len(new) :]
    width = LAYOUTS[mrz.format].width
    lines = (changed[start : start + width] for start in range(0, len(changed), width))
    try:
        again = read("\n".join(lines), today)
    except Invalid:
        return False
    return not again.problems and set(again.faults) <= set(mrz.faults)


def _suspect(zone: str, at: int, new: str, layout: Layout) -> Suspect:
    line, column = divmod(at, layout.width)
    return Suspect(line + 1, column + 1, zone[at : at + len(new)], new)
