"""Tables that go out as files: XLSX workbooks and CSV text that spreadsheets open as they are."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # read when a workbook is written: it takes longer to load than many a command
    from openpyxl import Workbook

Cell = str | int | float | date | datetime | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for a formula at the beginning of a cell (OWASP, CSV injection)."""
_NOT_IN_A_NAME = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_LONGEST_NAME = 31
_WIDEST = 60


@dataclass(frozen=True, slots=True)
class WrittenSheet:
    """One sheet of a workbook: its name, its head, its rows."""

    name: str
    head: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]


def workbook(name: str, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a workbook of one sheet: the head in bold and held in place, text always as text."""
    return workbook_of([WrittenSheet(name, tuple(head), [list(row) for row in rows])])


def workbook_of(sheets: Iterable[WrittenSheet]) -> bytes:
    """Return a workbook of several such sheets; at least one."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for one in sheets:
        _write_sheet(book, one)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _write_sheet(book: Workbook, one: WrittenSheet) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(one.name.translate(_NOT_IN_A_NAME).strip()[:_LONGEST_NAME] or "1")
    for column, title in enumerate(one.head):
        longest = max([len(title), *(len(_shown(row[column])) for row in one.rows)])
        sheet.column_dimensions[get_column_letter(column + 1)].width = min(longest, _WIDEST) + 2
    sheet.freeze_panes = "A2"
    titles = []
    for title in one.head:
        cell = WriteOnlyCell(sheet, value=title)
        cell.font = Font(bold=True)
        titles.append(cell)
    sheet.append(titles)
    for row in one.rows:
        sheet.append([_cell(sheet, value) for value in row])


def text_table(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return CSV in UTF-8 with a byte order mark and semicolons, as Dutch spreadsheets expect it.

    Text that a spreadsheet would run as a formula begins with an apostrophe.
    """
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([_harmless(title) for title in head])
    for row in rows:
        writer.writerow([_harmless(_shown(value)) for value in row])
    return out.getvalue().encode("utf-8-sig")


def _cell(sheet: object, value: Cell) -> object:
    if not isinstance(value, str):
        return value
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, value=value)  # type: ignore[arg-type] # the stub wants a read sheet
    cell.data_type = "s"  # never a formula
    return cell


def _shown(value: Cell) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
    return str(value)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
