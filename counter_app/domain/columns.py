"""Which column of a table holds which field, found by its heading."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.findings import FindingCode, HeldBackRow, Inspection
from counter_app.domain.tables import Cell, EncodingDoubt, Table, TableRow, as_text

HEADING_WITHIN: Final = 20
"""Rows from the top among which the heading is looked for; titles often stand above it."""

Synonyms = Mapping[str, tuple[str, ...]]
"""Headings of each field, normalised, the surest first."""

Corrections = Mapping[tuple[int, str], str]
"""What a person decided that a cell says, by row and field of the domain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """The columns of one table.

    Attributes:
        columns: column from 0 by field.
        unknown: columns that no field uses, by heading.
        doubled: headings that stand there twice, with the column that is not used.
        width: number of columns that have a heading, counted to the last one.
    """

    columns: Mapping[str, int]
    unknown: tuple[tuple[int, str], ...] = ()
    doubled: tuple[tuple[int, str], ...] = ()
    width: int = 0


def normalised(heading: str) -> str:
    """Return a heading in small letters and digits without marks, spaces and signs."""
    plain = unicodedata.normalize("NFKD", heading).casefold()
    return re.sub(r"[\W_]", "", "".join(c for c in plain if not unicodedata.combining(c)))


def match_columns(header: Sequence[Cell], synonyms: Synonyms, required: Sequence[str]) -> Mapped:
    """Find the column of each field; of two that fit, the surer heading wins, then the first.

    Raises:
        Invalid: FILE_UNKNOWN_COLUMNS naming the required fields that are `missing`.
    """
    headings = [as_text(cell).strip() for cell in header]
    keys = [normalised(heading) for heading in headings]
    columns: dict[str, int] = {}
    for field, names in synonyms.items():
        at = next((keys.index(name) for name in names if name in keys), None)
        if at is not None:
            columns[field] = at
    missing = tuple(field for field in required if field not in columns)
    if missing:
        found = tuple(heading for heading in headings if heading)
        raise Invalid(Code.FILE_UNKNOWN_COLUMNS, "file", missing=missing, found=found)
    used = set(columns.values())
    spare = [(at, headings[at]) for at in range(len(headings)) if headings[at] and at not in used]
    doubled = tuple((at, heading) for at, heading in spare if keys.index(keys[at]) in used)
    return Mapped(
        columns=columns,
        unknown=tuple(pair for pair in spare if pair not in doubled),
        doubled=doubled,
        width=max((at + 1 for at, heading in enumerate(headings) if heading), default=0),
    )


def heading_of(table: Table, synonyms: Synonyms) -> TableRow | None:
    """Return the row among the upper ones that names the most fields; None of an empty table."""
    known = {name for names in synonyms.values() for name in names}
    return max(
        table.rows[:HEADING_WITHIN],
        key=lambda row: len({normalised(as_text(cell)) for cell in row.cells} & known),
        default=None,
    )


def find_heading(
    table: Table, synonyms: Synonyms, required: Sequence[str]
) -> tuple[TableRow, Mapped]:
    """Find the heading among the upper rows: the one that names the most fields.

    Raises:
        Invalid: FILE_UNKNOWN_COLUMNS when no row names all required fields, by the best row.
    """
    best = heading_of(table, synonyms)
    if best is None:
        raise Invalid(Code.FILE_UNKNOWN_COLUMNS, "file", missing=tuple(required), found=())
    return best, match_columns(best.cells, synonyms, required)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Entry:
    """A row below the heading, by field.

    Attributes:
        cells: the stored cell of each field that has a column.
        raw: every cell as text, by heading.
    """

    row: int
    cells: Mapping[str, Cell]
    raw: Mapping[str, str]

    def text(self, field: str) -> str:
        """Return a field as text without outer or doubled spaces, in composed letters (NFC)."""
        return " ".join(unicodedata.normalize("NFC", as_text(self.cells.get(field))).split())

    def held_back(self) -> HeldBackRow:
        """Return the row as it is kept until somebody decides."""
        fields = {field: as_text(cell) for field, cell in self.cells.items()}
        return HeldBackRow(row=self.row, cells=self.raw, fields=fields)


def open_entries(
    table: Table,
    file_name: str,
    synonyms: Synonyms,
    required: Sequence[str],
    corrections: Corrections | None,
) -> tuple[Inspection, list[Entry]]:
    """Find the heading and return the rows below it, with what was found about the whole file.

    Raises:
        Invalid: FILE_UNKNOWN_COLUMNS naming the `missing` fields; FILE_EMPTY without a row.
    """
    heading, mapped = find_heading(table, synonyms, required)
    inspection = Inspection(file_name)
    _note_file(table, heading, mapped, inspection)
    lines = list(_entries(table, heading, mapped, corrections or {}, inspection))
    if not lines:
        raise Invalid(Code.FILE_EMPTY, "file", file=file_name)
    return inspection, lines


def _entries(
    table: Table,
    heading: TableRow,
    mapped: Mapped,
    corrections: Corrections,
    inspection: Inspection,
) -> Iterator[Entry]:
    """Give the rows below the heading by field; rows wider than it are noted."""
    names = [as_text(cell).strip() or f"#{at + 1}" for at, cell in enumerate(heading.cells)]
    for row in table.rows:
        if row.number <= heading.number:
            continue
        beyond = [as_text(cell) for cell in row.cells[mapped.width :] if cell is not None]
        if beyond:
            inspection.note(
                row.number, "", FindingCode.EXTRA_CELLS, " | ".join(beyond), count=len(beyond)
            )
        cells = {
            field: corrections.get((row.number, field), row.cell(at))
            for field, at in mapped.columns.items()
        }
        raw: dict[str, str] = {}
        for at, cell in enumerate(row.cells):
            name = names[at] if at < len(names) else f"#{at + 1}"
            raw[f"{name} #{at + 1}" if name in raw else name] = as_text(cell)
        yield Entry(row=row.number, cells=cells, raw=raw)


def _note_file(table: Table, heading: TableRow, mapped: Mapped, inspection: Inspection) -> None:
    """Say what was assumed about a file and what of it is not used."""
    if table.encoding_doubt is EncodingDoubt.ASSUMED:
        inspection.note(None, "", FindingCode.ENCODING_ASSUMED, encoding=table.encoding)
    elif table.encoding_doubt is EncodingDoubt.DAMAGED:
        inspection.note(None, "", FindingCode.ENCODING_DAMAGED, encoding=table.encoding)
    if table.other_sheets:
        inspection.note(
            None, "", FindingCode.OTHER_SHEETS, sheet=table.sheet, others=table.other_sheets
        )
    for at, name in mapped.unknown:
        inspection.note(heading.number, "", FindingCode.UNKNOWN_COLUMN, name, column=at + 1)
    for at, name in mapped.doubled:
        inspection.note(heading.number, "", FindingCode.DUPLICATE_COLUMN, name, column=at + 1)
    empty = tuple(number for number in table.empty_rows if number > heading.number)
    if empty:
        inspection.note(None, "", FindingCode.EMPTY_ROWS, count=len(empty), rows=empty)
