"""XLSX workbooks: what may be opened at all, and the rows of the first visible sheet."""

from __future__ import annotations

import io
import warnings
import zipfile
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Final

from counter_app.domain.errors import Code
from counter_app.domain.tables import Cell, Table, TableRow
from counter_app.exchange.bad_table import COLUMN_LIMIT, BadTable, check_size

if TYPE_CHECKING:  # read when a workbook is: it takes longer to load than many a command
    from openpyxl.worksheet.worksheet import Worksheet

UNPACKED_LIMIT: Final = 192 * 1024 * 1024
"""Bytes of all parts together; 100,000 rows of ten columns come to a third of it."""

TAG_LIMIT: Final = 6_000_000
"""Tags of all parts together, as of 100,000 rows of ten columns; bounds time and memory."""

WIDTHS_LIMIT: Final = 50_000_000
"""Cells of a sheet, with the empty ones before a filled or styled one; bounds the time."""

_PARTS_LIMIT: Final = 5_000
SHEET_ROWS: Final = 1_048_576
"""Rows of a sheet, by the format."""

_CHUNK: Final = 1024 * 1024
_DECLARATIONS: Final = tuple(
    word.encode(encoding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)
_OTHER_PACKAGES: Final = (
    ("word/", "docx"),
    ("ppt/", "pptx"),
    ("xl/workbook.bin", "xlsb"),
    ("content.xml", "ods"),
    ("META-INF/MANIFEST.MF", "jar"),
)


def read_workbook(content: bytes) -> Table:
    """Read the first visible sheet that holds something.

    Raises:
        BadTable: FILE_EMPTY, FILE_TOO_LARGE, FILE_DAMAGED, FILE_PROTECTED, FILE_WRONG_TYPE.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            _check_package(package)
        return _first_sheet(content)
    except BadTable:
        raise
    except Exception as error:
        # openpyxl and zipfile raise some twenty kinds of errors for damaged parts
        raise BadTable(Code.FILE_DAMAGED, reason=type(error).__name__) from error


def _check_package(package: zipfile.ZipFile) -> None:
    """Refuse other packages, locked ones, bombs and parts that declare entities; check all sums."""
    parts = package.infolist()
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names:
        kind = next(
            (kind for sign, kind in _OTHER_PACKAGES if any(n.startswith(sign) for n in names)),
            "zip",
        )
        if "[Content_Types].xml" not in names or kind != "zip":
            raise BadTable(Code.FILE_WRONG_TYPE, kind=kind)
    if any(part.flag_bits & 1 for part in parts):
        raise BadTable(Code.FILE_PROTECTED)
    if len(parts) > _PARTS_LIMIT or sum(part.file_size for part in parts) > UNPACKED_LIMIT:
        raise BadTable(Code.FILE_TOO_LARGE, reason="unpacked", limit=UNPACKED_LIMIT)
    tags = 0
    for part in parts:
        with package.open(part) as source:
            tail = b""
            while chunk := source.read(_CHUNK):
                tags += chunk.count(b"<")
                window = tail + chunk
                if any(declaration in window for declaration in _DECLARATIONS):
                    raise BadTable(Code.FILE_DAMAGED, reason="entities")
                tail = window[-32:]
    if tags > TAG_LIMIT:
        raise BadTable(Code.FILE_TOO_LARGE, reason="unpacked", limit=TAG_LIMIT)


def _first_sheet(content: bytes) -> Table:
    """Read the first visible sheet with content, and name the others that have some."""
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of every feature that it leaves out
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        try:
            found: Table | None = None
            others: list[str] = []
            for sheet in book.worksheets:
                if sheet.sheet_state != "visible":
                    continue
                sheet.reset_dimensions()  # what a sheet says about its size may be wrong
                if found is None:
                    found = _read_sheet(sheet)
                elif _holds_something(sheet):
                    others.append(sheet.title)
        finally:
            book.close()
    if found is None:
        raise BadTable(Code.FILE_EMPTY)
    return Table(
        rows=found.rows,
        empty_rows=found.empty_rows,
        sheet=found.sheet,
        other_sheets=tuple(others),
    )


def _read_sheet(sheet: Worksheet) -> Table | None:
    """Read the rows of a sheet, None when it holds nothing."""
    rows: list[TableRow] = []
    empty: list[int] = []
    widths = 0
    for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
        if number > SHEET_ROWS:
            raise BadTable(Code.FILE_DAMAGED, reason="rows")
        widths += len(values)
        if widths > WIDTHS_LIMIT:
            raise BadTable(Code.FILE_TOO_LARGE, reason="unpacked", limit=WIDTHS_LIMIT)
        beyond = values[COLUMN_LIMIT:]
        check_size(0, COLUMN_LIMIT + len(beyond) - beyond.count(None))
        cells = [_cell(value) for value in values[:COLUMN_LIMIT]]
        while cells and cells[-1] is None:
            cells.pop()
        if not cells:
            empty.append(number)
            continue
        check_size(len(rows) + 1, 0)
        rows.append(TableRow(number, tuple(cells)))
    if not rows:
        return None
    last = rows[-1].number
    between = tuple(number for number in empty if number < last)
    return Table(rows=tuple(rows), empty_rows=between, sheet=sheet.title)


def _holds_something(sheet: Worksheet) -> bool:
    """Tell whether the beginning of a sheet has a filled cell."""
    for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
        if any(_cell(value) is not None for value in values):
            return True
        if number >= 1000:
            break
    return False


def _cell(value: object) -> Cell:
    """Keep texts, whole and broken numbers and days; write all else as text."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, str | int | date):
        return value
    return str(value)
