"""A list of capture records as a table: what was taken, of whom, when and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from counter_app.domain.columns import find_heading, normalised
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.people import numbers
from counter_app.domain.reuse.facts import (
    Capture,
    Finger,
    FingerMissing,
    Modality,
    Place,
    Quality,
)
from counter_app.domain.tables import Table, as_text
from counter_app.domain.written_dates import DateColumn

_COLUMNS: Final = {
    "v_number": ("vnummer", "vnumber", "vnr"),
    "modality": ("modality", "modaliteit", "wat", "what", "soort"),
    "taken_on": ("takenon", "afgenomenop", "datum", "date"),
    "place": ("place", "plaats", "waar", "where"),
    "quality": ("quality", "kwaliteit"),
    "missing": ("missing", "missingfingers", "ontbreekt", "ontbrekendevingers"),
}
_REQUIRED: Final = ("v_number", "modality", "taken_on", "place")
_MODALITIES: Final = {
    "photo": Modality.PHOTO, "foto": Modality.PHOTO, "fingerprints": Modality.FINGERPRINTS,
    "vingerafdrukken": Modality.FINGERPRINTS, "signature": Modality.SIGNATURE,
    "handtekening": Modality.SIGNATURE,
}  # fmt: skip
_PLACES: Final = {
    "desk": Place.DESK, "loket": Place.DESK, "balie": Place.DESK, "embassy": Place.EMBASSY,
    "ambassade": Place.EMBASSY, "police": Place.POLICE, "politie": Place.POLICE,
    "border": Place.BORDER, "grens": Place.BORDER, "kmar": Place.BORDER,
}  # fmt: skip
_QUALITIES: Final = {
    "": Quality.NOT_STATED, "good": Quality.GOOD, "goed": Quality.GOOD, "poor": Quality.POOR,
    "slecht": Quality.POOR, "notstated": Quality.NOT_STATED,
}  # fmt: skip
_Word = TypeVar("_Word")


@dataclass(frozen=True, slots=True, repr=False)
class CaptureLine:
    """One usable row: whose record it is, and the record."""

    row: int
    v_number: str
    capture: Capture


@dataclass(frozen=True, slots=True)
class WrongLine:
    """A row that cannot be used: why, and in which column."""

    row: int
    code: Code
    field: str


@dataclass(frozen=True, slots=True, repr=False)
class CaptureList:
    """What a table says: the records, and the rows that cannot be used."""

    lines: tuple[CaptureLine, ...]
    wrong: tuple[WrongLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureReport:
    """What taking in a list did: records added, records known already, rows of no use."""

    added: int
    known: int
    wrong: tuple[WrongLine, ...]


def read_captures(table: Table, today: date) -> CaptureList:
    """Read a list of capture records; days after `today` are slips.

    Missing fingers are written as "right_index:passing left_thumb:lasting".

    Raises:
        Invalid: FILE_UNKNOWN_COLUMNS without a column that is needed.
    """
    heading, mapped = find_heading(table, _COLUMNS, _REQUIRED)
    rows = [row for row in table.rows if row.number > heading.number]
    days = DateColumn.of([row.cell(mapped.columns["taken_on"]) for row in rows])
    lines, wrong = [], []
    for row in rows:
        cells = {name: as_text(row.cell(column)) for name, column in mapped.columns.items()}
        read = days.read(row.cell(mapped.columns["taken_on"])).date
        day = read.latest() if read is not None and read.is_complete else None
        try:
            if day is None or day > today:
                raise Invalid(Code.BAD_DATE, "taken_on")
            line = CaptureLine(row.number, numbers.v_number(cells["v_number"]), _read(cells, day))
            lines.append(line)
        except Invalid as error:
            wrong.append(WrongLine(row.number, error.code, error.field))
    return CaptureList(tuple(lines), tuple(wrong))


def written(missing: Mapping[Finger, FingerMissing]) -> str:
    """Write missing fingers with their reasons as one word each, in the order of the fingers."""
    return " ".join(f"{one.value}:{missing[one].value}" for one in Finger if one in missing)


def fingers(text: str) -> dict[Finger, FingerMissing]:
    """Read what `written` wrote. Raises Invalid(BAD_WORD)."""
    found = {}
    for part in text.split():
        finger, _, reason = part.partition(":")
        try:
            found[Finger(finger)] = FingerMissing(reason)
        except ValueError:
            raise Invalid(Code.BAD_WORD, "missing") from None
    return found


def _read(cells: Mapping[str, str], day: date) -> Capture:
    modality = _word(_MODALITIES, cells, "modality")
    missing = fingers(cells.get("missing", ""))
    if missing and modality is not Modality.FINGERPRINTS:
        raise Invalid(Code.BAD_WORD, "missing")
    return Capture(
        modality=modality, taken_on=day, place=_word(_PLACES, cells, "place"),
        quality=_word(_QUALITIES, cells, "quality"), missing=missing,
    )  # fmt: skip


def _word(words: Mapping[str, _Word], cells: Mapping[str, str], field: str) -> _Word:
    found = words.get(normalised(cells.get(field, "")))
    if found is None:
        raise Invalid(Code.BAD_WORD, field)
    return found
