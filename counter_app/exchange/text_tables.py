"""Text files with columns: their encoding, their delimiter, their rows."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from itertools import islice
from typing import Final

from counter_app.domain.errors import Code
from counter_app.domain.tables import EncodingDoubt, Table, TableRow
from counter_app.exchange.bad_table import BadTable, check_size

DELIMITERS: Final = (";", ",", "\t", "|")

_SAMPLE_ROWS: Final = 100
_CELL_LIMIT: Final = 32_767
"""Characters of a cell, as in a spreadsheet; more means a quote that never closes."""

_BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f]")
_CONTROL_BYTES: Final = re.compile(_CONTROL.pattern.encode())
_SEPARATOR_LINE: Final = re.compile(r"sep=([^\r\n])(?:\r\n|\r|\n)", re.IGNORECASE)
_MARKUP: Final = re.compile(r"\s*<[?!a-zA-Z]")


def read_text_table(content: bytes) -> Table:
    """Read a text file with columns.

    Raises:
        BadTable: FILE_EMPTY, FILE_TOO_LARGE, FILE_DAMAGED, FILE_WRONG_TYPE.
    """
    text, encoding, doubt = _decoded(content)
    if _CONTROL.search(text):
        raise BadTable(Code.FILE_WRONG_TYPE, kind="binary")
    if _MARKUP.match(text):
        raise BadTable(Code.FILE_WRONG_TYPE, kind="markup")
    if not text.strip():
        raise BadTable(Code.FILE_EMPTY)
    if told := _SEPARATOR_LINE.match(text):
        delimiter, text = told[1], text[told.end() :]
        if delimiter not in DELIMITERS:
            raise BadTable(Code.FILE_DAMAGED, reason="delimiter")
    else:
        delimiter = _delimiter(text)
    rows, empty = _rows(text, delimiter)
    if not rows:
        raise BadTable(Code.FILE_EMPTY)
    return Table(
        rows=rows, empty_rows=empty, encoding=encoding, encoding_doubt=doubt, delimiter=delimiter
    )


def _decoded(content: bytes) -> tuple[str, str, EncodingDoubt]:
    """Return the text, its encoding and how sure that is."""
    marked = next((name for mark, name in _BYTE_ORDER_MARKS if content.startswith(mark)), None)
    encoding = marked or _utf_16_without_mark(content) or "utf-8"
    if encoding.startswith("utf-8") and _CONTROL_BYTES.search(content):
        raise BadTable(Code.FILE_WRONG_TYPE, kind="binary")
    try:
        return content.decode(encoding), encoding.removesuffix("-sig"), EncodingDoubt.NONE
    except UnicodeDecodeError:
        if encoding != "utf-8":
            return _damaged(content, encoding)
    # Some broken letters among many whole ones are a damaged UTF-8 file, not an older encoding.
    lenient = content.decode("utf-8", errors="replace")
    broken = lenient.count("\ufffd")
    whole = sum(not letter.isascii() for letter in lenient) - broken
    if whole > 4 * broken:
        return lenient, "utf-8", EncodingDoubt.DAMAGED
    try:
        return content.decode("cp1252"), "windows-1252", EncodingDoubt.ASSUMED
    except UnicodeDecodeError:
        raise BadTable(Code.FILE_DAMAGED, reason="encoding") from None


def _damaged(content: bytes, encoding: str) -> tuple[str, str, EncodingDoubt]:
    """Read a marked file with broken letters, unless most of them are."""
    text = content.decode(encoding, errors="replace")
    if text.count("\ufffd") * 10 > len(text):
        raise BadTable(Code.FILE_DAMAGED, reason="encoding")
    return text.removeprefix("\ufeff"), encoding.removesuffix("-sig"), EncodingDoubt.DAMAGED


def _utf_16_without_mark(content: bytes) -> str | None:
    """Guess UTF-16 where every other byte of the beginning is zero, as in Western text."""
    sample = content[:400]
    if len(sample) < 4 or b"\x00" not in sample:
        return None
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _delimiter(text: str) -> str:
    """Choose the delimiter under which most of the first rows are equally wide, then the widest."""

    def score(delimiter: str) -> tuple[float, int]:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        widths: Counter[int] = Counter()
        try:
            for row in islice(reader, _SAMPLE_ROWS):
                if any(cell.strip() for cell in row):
                    widths[len(row)] += 1
        except csv.Error:
            pass  # the rows until there still tell
        total = widths.total()
        del widths[1]
        width, count = max(widths.items(), key=lambda item: item[1], default=(1, 0))
        return count / max(total, 1), width

    return max(DELIMITERS, key=score)


def _rows(text: str, delimiter: str) -> tuple[tuple[TableRow, ...], tuple[int, ...]]:
    """Split a text into rows, numbered as a spreadsheet shows them, and the empty ones."""
    rows: list[TableRow] = []
    empty: list[int] = []
    number = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for number, record in enumerate(reader, 1):
            if not any(cell.strip() for cell in record):
                empty.append(number)
                check_size(len(empty), 0)
                continue
            while not record[-1].strip():
                record.pop()
            if max(map(len, record)) > _CELL_LIMIT:
                raise BadTable(Code.FILE_DAMAGED, reason="quotes", row=number)
            check_size(len(rows) + 1, len(record))
            rows.append(TableRow(number, tuple(cell if cell.strip() else None for cell in record)))
    except csv.Error:
        raise BadTable(Code.FILE_DAMAGED, reason="quotes", row=number + 1) from None
    return tuple(rows), tuple(empty)
