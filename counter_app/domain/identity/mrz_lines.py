"""The lines of a machine readable zone: their formats, their alphabet and what readers do to them.

Positions follow ICAO Doc 9303 parts 4 to 7; all slices are on the lines joined without a break.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum, unique
from typing import Final, NoReturn

from counter_app.domain.errors import Code, Invalid

ALPHABET: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
LONGEST_TEXT: Final = 512


@unique
class MrzFormat(StrEnum):
    """The five sizes of machine readable zones."""

    TD1 = "td1"
    TD2 = "td2"
    TD3 = "td3"
    MRV_A = "mrv_a"
    MRV_B = "mrv_b"


@unique
class MrzProblem(StrEnum):
    """Why a text is no machine readable zone at all."""

    EMPTY = "empty"
    ALPHABET = "alphabet"
    LINE_MISSING = "line_missing"
    LINE_LENGTH = "line_length"
    TOO_LONG = "too_long"


@unique
class MrzRepair(StrEnum):
    """What was put right before reading; none of it touches a letter or a digit."""

    CONTROL_CHARACTERS = "control_characters"
    AIM_PREFIX = "aim_prefix"
    LOWER_CASE = "lower_case"
    FILLER = "filler"
    SPACES = "spaces"


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each field of a format lies in the joined lines; checks are single positions."""

    format: MrzFormat
    width: int
    length: int
    name: slice
    number: slice
    number_check: int
    birth: slice
    birth_check: int
    sex: int
    expiry: slice
    expiry_check: int
    nationality: slice
    optional: slice
    optional_check: int | None = None
    optional_2: slice | None = None
    composite: tuple[slice, ...] = ()
    composite_check: int | None = None
    long_numbers: bool = False


def _two_lines(
    kind: MrzFormat, width: int, optional: slice, optional_check: int | None, composite: bool
) -> Layout:
    """Build a layout of two lines; those of parts 4, 6 and 7 differ only in their ends."""
    at, end = width, 2 * width
    return Layout(
        format=kind,
        width=width,
        length=end,
        name=slice(5, width),
        number=slice(at, at + 9),
        number_check=at + 9,
        nationality=slice(at + 10, at + 13),
        birth=slice(at + 13, at + 19),
        birth_check=at + 19,
        sex=at + 20,
        expiry=slice(at + 21, at + 27),
        expiry_check=at + 27,
        optional=optional,
        optional_check=optional_check,
        composite=(slice(at, at + 10), slice(at + 13, at + 20), slice(at + 21, end - 1))
        if composite
        else (),
        composite_check=end - 1 if composite else None,
        long_numbers=kind is MrzFormat.TD2,
    )


LAYOUTS: Final[dict[MrzFormat, Layout]] = {
    MrzFormat.TD1: Layout(
        format=MrzFormat.TD1,
        width=30,
        length=90,
        name=slice(60, 90),
        number=slice(5, 14),
        number_check=14,
        birth=slice(30, 36),
        birth_check=36,
        sex=37,
        expiry=slice(38, 44),
        expiry_check=44,
        nationality=slice(45, 48),
        optional=slice(15, 30),
        optional_2=slice(48, 59),
        composite=(slice(5, 37), slice(38, 45), slice(48, 59)),
        composite_check=59,
        long_numbers=True,
    ),
    MrzFormat.TD2: _two_lines(MrzFormat.TD2, 36, slice(64, 71), None, True),
    MrzFormat.TD3: _two_lines(MrzFormat.TD3, 44, slice(72, 86), 86, True),
    MrzFormat.MRV_A: _two_lines(MrzFormat.MRV_A, 44, slice(72, 88), None, False),
    MrzFormat.MRV_B: _two_lines(MrzFormat.MRV_B, 36, slice(64, 72), None, False),
}
_BY_LENGTH: Final = {
    30 * 3: (LAYOUTS[MrzFormat.TD1], LAYOUTS[MrzFormat.TD1]),
    36 * 2: (LAYOUTS[MrzFormat.TD2], LAYOUTS[MrzFormat.MRV_B]),
    44 * 2: (LAYOUTS[MrzFormat.TD3], LAYOUTS[MrzFormat.MRV_A]),
}
_ROW_LENGTHS: Final = frozenset({30, 36, 44, 60, 72, 88, 90})

VALUES: Final = bytes(
    byte - 48 if 48 <= byte <= 57 else byte - 55 if 65 <= byte <= 90 else 0 for byte in range(256)
)

# A reader set to another keyboard than the computer sends another sign for "<": its key is
# Shift+comma on a US board (";" on German and Dutch, "." on French ones) or the key beside the
# left Shift on European boards ("\\", "|" or ">" on US and British ones, "§" on a Mac).
_FILLERS: Final = ";,.>\\|§`«‹＜≤"
_REPAIR: Final = {
    **{ord(sign): "<" for sign in _FILLERS},
    **{ord(letter): letter.upper() for letter in "abcdefghijklmnopqrstuvwxyz"},
}
_BREAKS: Final = re.compile("[\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029]+")
_CONTROLS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2060\ufeff]+")
_AIM: Final = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_DAMAGED: Final = re.compile(f"[{re.escape(_FILLERS)}]")


def check_digit(text: str) -> int:
    """Return the check digit over a text of A-Z, 0-9 and `<` (ICAO Doc 9303-3, 4.9).

    Raises Invalid(BAD_MRZ) for other characters.
    """
    raw = text.encode("utf-8", "replace")
    if raw.translate(None, ALPHABET):
        raise Invalid(Code.BAD_MRZ, "mrz", reason=MrzProblem.ALPHABET)
    return weighted(raw.translate(VALUES)) % 10


def weighted(values: bytes) -> int:
    """Return the sum of values (0 to 35) under the weights 7, 3, 1."""
    return 7 * sum(values[::3]) + 3 * sum(values[1::3]) + sum(values[2::3])


def joined_lines(text: str) -> tuple[str, bytes, Layout, tuple[MrzRepair, ...]]:
    """Return the lines of a scan joined, the same as bytes, their layout and what was put right.

    Raises Invalid(BAD_MRZ) with a MrzProblem as its reason. Takes time linear in the text.
    """
    if len(text) <= LONGEST_TEXT and text.isascii():
        rows = text.split()
        joined = "".join(rows)
        layouts = _BY_LENGTH.get(len(joined))
        if layouts is not None and not (raw := joined.encode()).translate(None, ALPHABET):
            width = layouts[0].width
            for row in rows:
                if len(row) % width and len(rows) > 1:
                    break
            else:
                return joined, raw, layouts[joined[0] == "V"], ()
    return _repaired(text)


def _repaired(text: str) -> tuple[str, bytes, Layout, tuple[MrzRepair, ...]]:
    """Put right what readers and keyboards damage, then judge the lines again."""
    if len(text) > LONGEST_TEXT:
        _refuse(MrzProblem.TOO_LONG, length=len(text))
    repairs: set[MrzRepair] = set()
    rows = [row for piece in _BREAKS.split(text) if (row := _clean_row(piece, repairs))]
    joined = "".join(rows)
    if not joined:
        _refuse(MrzProblem.EMPTY)
    raw = joined.encode("utf-8", "replace")
    if raw.translate(None, ALPHABET):
        _refuse(MrzProblem.ALPHABET)
    layouts = _BY_LENGTH.get(len(joined))
    if layouts is None or any(len(row) % layouts[0].width for row in rows):
        lengths = tuple(len(row) for row in rows)
        lone = set(lengths) <= {30, 60} or lengths in {(36,), (44,)}
        reason = MrzProblem.LINE_MISSING if lone else MrzProblem.LINE_LENGTH
        _refuse(reason, lengths=lengths)
    return joined, raw, layouts[joined[0] == "V"], tuple(sorted(repairs))


def _clean_row(piece: str, repairs: set[MrzRepair]) -> str:
    """Return one row in the alphabet as far as it can be put right."""
    row, found = _CONTROLS.subn("", piece)
    if found:
        repairs.add(MrzRepair.CONTROL_CHARACTERS)
    row = row.replace("\xa0", " ")
    if _AIM.match(row.lstrip()):
        row = row.lstrip()[3:]
        repairs.add(MrzRepair.AIM_PREFIX)
    if not row.strip():
        return ""
    if " " in row:
        row = _without_spaces(row)
        repairs.add(MrzRepair.SPACES)
    if any("a" <= letter <= "z" for letter in row):
        repairs.add(MrzRepair.LOWER_CASE)
    if _DAMAGED.search(row):
        repairs.add(MrzRepair.FILLER)
    return row.translate(_REPAIR)


def _without_spaces(row: str) -> str:
    """Leave spaces out where the rest has the right length, else take them for fillers."""
    compact = row.replace(" ", "")
    if len(compact) in _ROW_LENGTHS:
        return compact
    if len(row.strip()) in _ROW_LENGTHS:
        row = row.strip()
    return row.replace(" ", "<") if len(row) in _ROW_LENGTHS else compact


def _refuse(reason: MrzProblem, **values: object) -> NoReturn:
    """Raise the one error of this file; it never carries what was scanned."""
    raise Invalid(Code.BAD_MRZ, "mrz", reason=reason, **values)
