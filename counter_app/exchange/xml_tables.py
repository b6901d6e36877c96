"""Lists in XML: each record an element with one value in each of its children or attributes.

Nothing outside the file is ever read: a document type, which could name other files or grow
without end, is refused before it is looked at.
"""

from __future__ import annotations

from collections import Counter
from typing import Final
from xml.parsers import expat

from counter_app.domain.errors import Code
from counter_app.domain.tables import Table, TableRow
from counter_app.exchange.bad_table import BadTable, check_size

DEPTH_LIMIT: Final = 16
_CELL_LIMIT: Final = 32_767

_Record = tuple[str, dict[str, str]]


def is_xml(content: bytes) -> bool:
    """Tell whether a content says of itself that it is XML."""
    return content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml")


def read_xml_table(content: bytes) -> Table:
    """Read the records of the kind of which there are most.

    Their fields, in the order in which they first appear, are the heading.

    Raises:
        BadTable: FILE_WRONG_TYPE for markup without records or with a document type,
            FILE_TOO_LARGE.
    """
    records = _Reader().read(content)
    if not records:
        raise BadTable(Code.FILE_WRONG_TYPE, kind="markup")
    kind = Counter(name for name, _ in records).most_common(1)[0][0]
    chosen = [fields for name, fields in records if name == kind]
    heading = tuple(dict.fromkeys(field for fields in chosen for field in fields))
    check_size(len(chosen), len(heading))
    rows = [TableRow(1, heading)]
    for number, fields in enumerate(chosen, 2):
        cells = tuple(fields.get(field) or None for field in heading)
        if any(cells):
            rows.append(TableRow(number, cells))
    return Table(rows=tuple(rows), encoding="xml")


class _Reader:
    """Collects the elements that hold fields, and no other elements."""

    def __init__(self) -> None:
        self._open: list[tuple[str, dict[str, str], list[bool]]] = []
        self._text: list[str] = []
        self._records: list[_Record] = []

    def read(self, content: bytes) -> list[_Record]:
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._say
        try:
            parser.Parse(content, True)
        except expat.ExpatError:
            raise BadTable(Code.FILE_WRONG_TYPE, kind="markup") from None
        return self._records

    @staticmethod
    def _refuse(*_: object) -> None:
        raise BadTable(Code.FILE_WRONG_TYPE, kind="markup")

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= DEPTH_LIMIT:
            raise BadTable(Code.FILE_TOO_LARGE, reason="depth", limit=DEPTH_LIMIT)
        self._open.append((_local(name), {_local(key): attributes[key] for key in attributes}, []))
        self._text = []

    def _say(self, text: str) -> None:
        self._text.append(text)

    def _end(self, _name: str) -> None:
        name, fields, children = self._open.pop()
        text = "".join(self._text).strip()
        self._text = []
        is_leaf = not children
        if len(text) > _CELL_LIMIT:
            raise BadTable(Code.FILE_TOO_LARGE, reason="cell", limit=_CELL_LIMIT)
        if self._open:
            parent = self._open[-1]
            parent[2].append(is_leaf and not fields)
            if is_leaf and not fields:
                parent[1].setdefault(name, text)
        if (is_leaf and fields) or (children and all(children)):
            self._records.append((name, fields))
            check_size(len(self._records), len(fields))


def _local(name: str) -> str:
    """Return a name without its namespace's prefix."""
    return name.rpartition(":")[2]
