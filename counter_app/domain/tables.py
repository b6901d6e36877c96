"""What a sheet of a spreadsheet or a text file with columns holds, before anybody judges it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

Cell = str | int | float | date | None
"""A cell as it was stored: a number stays a number, so that a lost leading zero can be seen."""


class EncodingDoubt(StrEnum):
    """What is not certain about the letters of a text file."""

    NONE = "none"
    ASSUMED = "assumed"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True, repr=False)
class TableRow:
    """A row that holds something, with its number from 1 as a spreadsheet shows it."""

    number: int
    cells: tuple[Cell, ...]

    def cell(self, column: int) -> Cell:
        """Return the cell in a column from 0, None where the row is shorter."""
        return self.cells[column] if column < len(self.cells) else None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Table:
    """The rows of one sheet.

    Attributes:
        rows: the rows that hold something, from top to bottom.
        empty_rows: numbers of rows without content between them and, in text files, below them.
        sheet: name of the sheet, "" for a text file.
        other_sheets: names of further sheets, which were not read.
        encoding: of a text file, "" for a spreadsheet.
        delimiter: of a text file, "" for a spreadsheet.
    """

    rows: tuple[TableRow, ...]
    empty_rows: tuple[int, ...] = ()
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()
    encoding: str = ""
    encoding_doubt: EncodingDoubt = EncodingDoubt.NONE
    delimiter: str = ""


def as_text(cell: Cell) -> str:
    """Write a cell as a person would type it: dates as YYYY-MM-DD, empty cells as ""."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)
