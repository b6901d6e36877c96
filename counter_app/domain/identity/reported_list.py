"""The list of documents reported missing: numbers with their issuer, as a table.

Such lists come from the service's own sources (the chain's verification register, INTERPOL's
SLTD by way of the Koninklijke Marechaussee); their form differs, so headings are found by name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from counter_app.domain.columns import find_heading
from counter_app.domain.errors import Code
from counter_app.domain.people.countries import NATIONALITIES, OTHER_SPELLINGS, PROPOSALS
from counter_app.domain.tables import Cell, Table, as_text
from counter_app.domain.written_dates import DateColumn

LONGEST_NUMBER: Final = 40

_COLUMNS: Final = {
    "issuer": ("issuer", "issuingstate", "country", "state", "land", "staat", "afgiftestaat"),
    "number": ("number", "documentnumber", "nummer", "documentnummer", "passportnumber"),
    "reported_on": ("reportedon", "reported", "since", "vermistsinds", "gemeldop", "datum", "date"),
}
_NUMBER: Final = re.compile(r"[A-Z0-9]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class ReportedDocument:
    """One document on the list."""

    issuer: str
    number: str
    reported_on: date | None = None


@dataclass(frozen=True, slots=True)
class WrongRow:
    """A row that names no document, and why."""

    row: int
    code: Code


@dataclass(frozen=True, slots=True)
class ReportedList:
    """What a table says: the documents, each once, and the rows that cannot be used."""

    documents: tuple[ReportedDocument, ...]
    wrong: tuple[WrongRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListReport:
    """What taking in a list did.

    Attributes:
        on_list: how many documents are on the list now.
        added, removed: against the list before.
        wrong: rows that could not be used.
    """

    list_of: date
    on_list: int
    added: int
    removed: int
    wrong: tuple[WrongRow, ...]


def issuer_key(code: str) -> str:
    """Return an issuer by the three letters under which the list keeps it: D becomes DEU."""
    plain = code.strip().upper().rstrip("<")
    return OTHER_SPELLINGS.get(plain, plain)


def number_key(number: str) -> str:
    """Return a document number without spaces, hyphens and fillers, in capitals."""
    return re.sub(r"[\s<./-]", "", number).upper()


def read_reported(table: Table) -> ReportedList:
    """Read a list of reported documents.

    Raises:
        Invalid: FILE_UNKNOWN_COLUMNS without a column for the issuer or the number.
    """
    heading, mapped = find_heading(table, _COLUMNS, ("issuer", "number"))
    rows = [row for row in table.rows if row.number > heading.number]
    column = mapped.columns.get("reported_on")
    days = _days([None if column is None else row.cell(column) for row in rows])
    found: dict[tuple[str, str], ReportedDocument] = {}
    wrong = []
    for row, day in zip(rows, days, strict=True):
        cells = {name: as_text(row.cell(column)) for name, column in mapped.columns.items()}
        made = _document(cells, day)
        if isinstance(made, Code):
            wrong.append(WrongRow(row.number, made))
        else:
            found.setdefault((made.issuer, made.number), made)
    return ReportedList(tuple(found.values()), tuple(wrong))


def _document(cells: Mapping[str, str], day: date | None) -> ReportedDocument | Code:
    issuer = issuer_key(cells["issuer"])
    issuer = issuer if issuer in NATIONALITIES else PROPOSALS.get(issuer, "")
    number = number_key(cells["number"])
    if not issuer:
        return Code.BAD_NATIONALITY
    if not _NUMBER.fullmatch(number) or len(number) > LONGEST_NUMBER:
        return Code.BAD_DOCUMENT_NUMBER
    return ReportedDocument(issuer, number, day)


def _days(cells: list[Cell]) -> list[date | None]:
    """Read the days of a column; one that is no whole date is left out, the document counts."""
    column = DateColumn.of(cells)
    found = [column.read(cell).date for cell in cells]
    return [
        date(each.year, each.month, each.day) if each is not None and each.is_complete else None
        for each in found
    ]
