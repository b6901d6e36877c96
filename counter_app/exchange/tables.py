"""Reading spreadsheets and text files with columns that others send.

The content decides what a file is, not its name. Nothing in it is evaluated: of a formula the
value that the spreadsheet stored is read. Whatever is wrong with a file becomes one error.
"""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Final, NoReturn

from counter_app.domain.errors import Code, Invalid, Unavailable
from counter_app.domain.tables import Table
from counter_app.exchange import text_tables, workbooks, xml_tables
from counter_app.exchange.bad_table import BadTable

SIZE_LIMIT: Final = 64 * 1024 * 1024
"""Bytes of a file; a list of 10,000 people takes about a megabyte."""

_OLE2: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_OLE2_STREAMS: Final = (
    ("EncryptedPackage", None),
    ("WordDocument", "doc"),
    ("PowerPoint Document", "ppt"),
    ("Workbook", "xls"),
    ("Book", "xls"),
)
"""Names of streams that tell what such a file holds; None: an encrypted one (MS-OFFCRYPTO)."""

_SIGNATURES: Final = (
    (b"%PDF-", "pdf"),
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"{\\rtf", "rtf"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!", "rar"),
    (b"\x1f\x8b", "gzip"),
    (b"MZ", "exe"),
    (b"\x7fELF", "elf"),
    (b"SQLite format 3", "sqlite"),
)


def read_table(path: Path) -> Table:
    """Read the first visible sheet of an XLSX workbook, a list in XML, or a text file with columns.

    Raises:
        Unavailable: FILE_MISSING, FILE_UNREADABLE.
        Invalid: FILE_EMPTY, FILE_TOO_LARGE, FILE_DAMAGED, FILE_PROTECTED, FILE_WRONG_TYPE; the
            values are the `file` name and, where known, `kind`, `reason`, `limit`, `row`.
    """
    content = _content(path)
    try:
        return _table(content)
    except BadTable as bad:
        raise Invalid(bad.code, "file", file=path.name, **bad.values) from None


def _content(path: Path) -> bytes:
    """Read a file whole, if it is one and not too large."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            kind = "folder" if stat.S_ISDIR(status.st_mode) else "device"
            raise Invalid(Code.FILE_WRONG_TYPE, "file", file=path.name, kind=kind)
        with path.open("rb") as source:
            content = source.read(SIZE_LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise Unavailable(Code.FILE_MISSING, file=path.name) from None
    except (OSError, ValueError) as error:  # a null sign in a path is a ValueError
        reason = type(error).__name__
        raise Unavailable(Code.FILE_UNREADABLE, file=path.name, reason=reason) from None
    if len(content) > SIZE_LIMIT:
        raise Invalid(Code.FILE_TOO_LARGE, "file", file=path.name, reason="bytes", limit=SIZE_LIMIT)
    return content


def _table(content: bytes) -> Table:
    """Read a table by what the content is."""
    if not content.strip():
        raise BadTable(Code.FILE_EMPTY)
    if content.startswith(b"PK"):
        return workbooks.read_workbook(content)
    if content.startswith(_OLE2):
        _refuse_ole2(content)
    for signature, kind in _SIGNATURES:
        if content.startswith(signature):
            raise BadTable(Code.FILE_WRONG_TYPE, kind=kind)
    if xml_tables.is_xml(content):
        return xml_tables.read_xml_table(content)
    return text_tables.read_text_table(content)


def _refuse_ole2(content: bytes) -> NoReturn:
    """Tell an encrypted workbook from an old one and from other documents by stream names."""
    for name, kind in _OLE2_STREAMS:
        if name.encode("utf-16-le") in content:
            if kind is None:
                raise BadTable(Code.FILE_PROTECTED)
            raise BadTable(Code.FILE_WRONG_TYPE, kind=kind)
    raise BadTable(Code.FILE_WRONG_TYPE, kind="ole2")
