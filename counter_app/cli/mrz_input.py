"""What `counter-app mrz` reads: bare lines of zones, or a table with a column per line."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from counter_app.domain.columns import find_heading, normalised
from counter_app.domain.errors import Code, Invalid, Unavailable
from counter_app.domain.tables import Table, as_text
from counter_app.exchange.bad_table import BadTable
from counter_app.exchange.tables import SIZE_LIMIT, read_table
from counter_app.exchange.text_tables import read_text_table

_COLUMNS: Final = {
    "v_number": ("vnumber", "vnummer", "vnr"),
    "line_1": ("mrzline1", "mrz1", "line1", "mrz", "regel1"),
    "line_2": ("mrzline2", "mrz2", "line2", "regel2"),
    "line_3": ("mrzline3", "mrz3", "line3", "regel3"),
}
_HEADING: Final = {name for name in _COLUMNS["line_1"] if "1" in name}
_LINES_BY_WIDTH: Final = {44: 2, 36: 2, 30: 3}
"""How many lines a zone has whose first line is so wide (ICAO Doc 9303-4 to 7)."""


@dataclass(frozen=True, slots=True, repr=False)
class ZoneText:
    """A text that may be a zone, where it stands, and whose it is said to be."""

    file: str
    row: int
    zone: str
    v_number: str = ""


def read_zones(source: str) -> list[ZoneText]:
    """Read the zones of a file, or of standard input for "-".

    Raises:
        Unavailable: FILE_MISSING, FILE_UNREADABLE.
        Invalid: FILE_EMPTY, FILE_TOO_LARGE, or FILE_* for a table that cannot be read.
    """
    name = "" if source == "-" else Path(source).name
    content = _content(source, name)
    if content.startswith(b"PK\x03\x04"):
        return _of_table(read_table(Path(source)), name)
    if not content.strip():
        raise Invalid(Code.FILE_EMPTY, "file", file=name)
    if _has_heading(content):
        try:
            table = read_text_table(content)
        except BadTable as bad:
            raise Invalid(bad.code, "file", file=name, **bad.values) from None
        return _of_table(table, name)
    return _of_lines(content.decode("utf-8", errors="replace"), name)


def _content(source: str, name: str) -> bytes:
    try:
        if source == "-":
            content = sys.stdin.buffer.read(SIZE_LIMIT + 1)
        else:
            with Path(source).open("rb") as file:
                content = file.read(SIZE_LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise Unavailable(Code.FILE_MISSING, file=name) from None
    except (OSError, ValueError):
        raise Unavailable(Code.FILE_UNREADABLE, file=name) from None
    if len(content) > SIZE_LIMIT:
        raise Invalid(Code.FILE_TOO_LARGE, "file", file=name)
    return content


def _has_heading(content: bytes) -> bool:
    """Tell whether one of the first lines names the column of a zone's first line."""
    start = content[:4096].replace(b"\0", b"").decode("utf-8", errors="replace")
    cells = re.split(r"[,;\t|\r\n]", start)
    return any(normalised(cell) in _HEADING for cell in cells)


def _of_table(table: Table, name: str) -> list[ZoneText]:
    try:
        heading, mapped = find_heading(table, _COLUMNS, ("line_1",))
    except Invalid as error:
        error.values["file"] = name
        raise
    found = []
    for row in table.rows:
        if row.number <= heading.number:
            continue
        cells = {
            field: as_text(row.cell(column)).strip() for field, column in mapped.columns.items()
        }
        lines = [cells.get(field, "") for field in ("line_1", "line_2", "line_3")]
        zone = "\n".join(line for line in lines if line)
        found.append(ZoneText(name, row.number, zone, cells.get("v_number", "")))
    return found


def _of_lines(text: str, name: str) -> list[ZoneText]:
    """Join lines to zones by the width of the first; an empty line ends a zone."""
    found: list[ZoneText] = []
    pending: list[str] = []
    began = wanted = 0
    for number, line in enumerate(text.splitlines(), 1):
        part = line.strip()
        if part and not pending:
            began, wanted = number, _LINES_BY_WIDTH.get(len(part), 1)
        if part:
            pending.append(part)
        if pending and (not part or len(pending) == wanted):
            found.append(ZoneText(name, began, "\n".join(pending)))
            pending = []
    if pending:
        found.append(ZoneText(name, began, "\n".join(pending)))
    return found
