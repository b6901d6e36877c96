"""A case load as a table: one row for each person, with procedure and family."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from counter_app.domain.columns import find_heading, normalised
from counter_app.domain.contacts.on_file import Wanted
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.people import numbers
from counter_app.domain.planning.distance import postcode_digits
from counter_app.domain.tables import Table, TableRow, as_text
from counter_app.domain.written_dates import DateColumn

_COLUMNS: Final = {
    "v_number": ("vnummer", "vnumber", "vnr"),
    "procedure": ("procedure", "soort", "kind"),
    "family": ("family", "gezin", "familie", "group", "groep"),
    "case": ("case", "casenumber", "zaak", "zaaknummer"),
    "postcode": ("postcode", "postalcode"),
    "audience": ("audience", "doelgroep"),
    "document_type": ("documenttype", "documentsoort"),
    "valid_until": ("validuntil", "geldigtot"),
    "lost_on": ("loston", "verlorenop"),
    "granted_on": ("grantedon", "granted", "verleendop", "verleend"),
    "has_mvv": ("mvv", "hasmvv", "mvvverleend"),
}
_REQUIRED: Final = ("v_number", "procedure")
_DATES: Final = ("valid_until", "lost_on", "granted_on")
_ANSWERS: Final = {"ja": True, "j": True, "yes": True, "y": True, "nee": False, "n": False,
                   "no": False}  # fmt: skip
_WORDS: Final = {
    "verlenging": "extension", "eerstezondermvv": "first_without_mvv",
    "eerstemetmvv": "first_with_mvv", "kennismigrant": "skilled_migrant", "asiel": "asylum",
    "wdocument": "id_w", "familieeu": "eu_family", "unieburger": "eu_citizen",
    "vervanging": "replacement", "ophalen": "collect", "oekraine": "ukraine",
    "terugkeervisum": "return_visa",
}  # fmt: skip
"""Dutch words for procedures; their codes count too."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CaseLine:
    """One usable row. Without a repr: it names a person.

    Attributes:
        family: what rows of people who belong together have in common; "" for one alone.
        case: a number that tells this case from another of the same person; "" for none.
        granted_on: when the permit was granted; None for what is on file.
        has_mvv: whether the person travelled in on an mvv; None where the list does not say.
    """

    row: int
    v_number: str
    procedure: str
    family: str = ""
    postcode: str = ""
    audience: str = ""
    document_type: str = ""
    valid_until: date | None = None
    lost_on: date | None = None
    case: str = ""
    granted_on: date | None = None
    has_mvv: bool | None = None

    def wanted(self, person_id: UUID) -> Wanted:
        """Return the row as somebody for whom contacts are planned."""
        return Wanted(
            person_id=person_id, procedure=self.procedure, postcode=self.postcode,
            audience=self.audience, document_type=self.document_type,
            valid_until=self.valid_until, lost_on=self.lost_on, granted_on=self.granted_on,
            has_mvv=self.has_mvv,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class WrongCase:
    """A row that cannot be used: why, in which column, and of which family it is."""

    row: int
    code: Code
    field: str
    family: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class CaseList:
    """What a table says: cases, and rows that cannot be used."""

    lines: tuple[CaseLine, ...]
    wrong: tuple[WrongCase, ...]


def read_cases(table: Table, procedures: Mapping[str, object]) -> CaseList:
    """Read a case load.

    Args:
        table: as it was read.
        procedures: the procedures that are known, by code.

    Raises:
        Invalid: FILE_UNKNOWN_COLUMNS without a column that is needed.
    """
    heading, mapped = find_heading(table, _COLUMNS, _REQUIRED)
    rows = [row for row in table.rows if row.number > heading.number]
    codes = {normalised(code): code for code in procedures} | _WORDS
    days = {
        name: DateColumn.of([row.cell(mapped.columns[name]) for row in rows])
        for name in _DATES
        if name in mapped.columns
    }
    lines, wrong = [], []
    seen: set[str] = set()
    grouped = "family" in mapped.columns
    for row in rows:
        try:
            line = _line(row, mapped.columns, days, codes)
            if line.v_number in seen:
                raise Invalid(Code.V_NUMBER_TAKEN, "v_number")
            seen.add(line.v_number)
            lines.append(line)
        except Invalid as error:
            family = as_text(row.cell(mapped.columns["family"])).strip() if grouped else ""
            wrong.append(WrongCase(row.number, error.code, error.field, family))
    return CaseList(tuple(lines), tuple(wrong))


def families_of(lines: Iterable[CaseLine]) -> list[list[CaseLine]]:
    """Return rows that belong together, in the order of their first ones."""
    found: dict[object, list[CaseLine]] = {}
    for line in lines:
        found.setdefault(line.family or line.row, []).append(line)
    return list(found.values())


def _line(
    row: TableRow, columns: Mapping[str, int], days: Mapping[str, DateColumn],
    codes: Mapping[str, str],
) -> CaseLine:  # fmt: skip
    cells = {
        name: as_text(row.cell(column)).strip()
        for name, column in columns.items()
        if name not in _DATES
    }
    procedure = codes.get(normalised(cells["procedure"]))
    if procedure is None:
        raise Invalid(Code.BAD_WORD, "procedure")
    if cells.get("postcode"):
        postcode_digits(cells["postcode"])
    dates = {name: _date(row, columns[name], column, name) for name, column in days.items()}
    return CaseLine(
        row=row.number, v_number=numbers.v_number(cells["v_number"]), procedure=procedure,
        family=cells.get("family", ""), postcode=cells.get("postcode", ""),
        audience=cells.get("audience", ""), document_type=cells.get("document_type", ""),
        valid_until=dates.get("valid_until"), lost_on=dates.get("lost_on"),
        case=cells.get("case", ""), granted_on=dates.get("granted_on"),
        has_mvv=_answer(cells.get("has_mvv", "")),
    )  # fmt: skip


def _answer(said: str) -> bool | None:
    if not said:
        return None
    found = _ANSWERS.get(normalised(said))
    if found is None:
        raise Invalid(Code.BAD_WORD, "has_mvv")
    return found


def _date(row: TableRow, at: int, column: DateColumn, name: str) -> date | None:
    cell = row.cell(at)
    if not as_text(cell).strip():
        return None
    read = column.read(cell).date
    if read is None or not read.is_complete:
        raise Invalid(Code.BAD_DATE, name)
    return read.latest()
