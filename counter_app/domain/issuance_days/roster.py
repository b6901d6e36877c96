"""Reading an institution's list for a day: every line becomes a guest, none is dropped.

Unlike a list of people to be put on file, a line without a V-number, or with a date that nobody
can read, stays: somebody has to find out who that is. What is wrong is told as findings.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from counter_app.domain.booking import DayPart
from counter_app.domain.columns import (
    Entry,
    Synonyms,
    heading_of,
    match_columns,
    normalised,
    open_entries,
)
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.findings import Finding, FindingCode, Inspection
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people import numbers
from counter_app.domain.people.names import check_name
from counter_app.domain.people.roster import SYNONYMS, check_date, check_v_number
from counter_app.domain.tables import Table, TableRow, as_text
from counter_app.domain.written_dates import DateColumn

UNKNOWN: Final = PartialDate(0)
"""A birth date that the list does not have, or has in no way that can be read."""

_MORE: Final[Synonyms] = {
    "party": (
        "reisgroep", "groep", "party", "travelgroup", "travelgroep", "group", "bus", "samenreizend",
        "reistsamen",
    ),
    "preference": (
        "voorkeur", "preference", "dagdeel", "daypart", "partofday", "voorkeurdagdeel",
        "preferredtime", "voorkeurstijd",
    ),
}  # fmt: skip
FIELDS: Final[Synonyms] = {
    name: names
    for name, names in {**SYNONYMS, **_MORE}.items()
    if name not in {"sex", "phone", "street", "house_number", "postcode", "city", "institution"}
}
"""Dutch and English headings of each field that a day asks of a list."""

NOT_USED: Final = "not_used"
"""Beside the fields that are remembered: headings that somebody said hold nothing for a day."""

_NOT_ASKED: Final = frozenset(
    name for what, names in SYNONYMS.items() if what not in FIELDS for name in names
)
"""Headings that are known, and that a day does not ask for."""

REQUIRED: Final = ("surname", "date_of_birth")
"""Fields that need a column: without them nobody can be told apart from somebody else."""

_SAMPLES: Final = 3

_PARTS: Final[Mapping[str, DayPart]] = {
    "ochtend": DayPart.MORNING, "morning": DayPart.MORNING, "sochtends": DayPart.MORNING,
    "am": DayPart.MORNING, "voormiddag": DayPart.MORNING, "middag": DayPart.AFTERNOON,
    "smiddags": DayPart.AFTERNOON, "afternoon": DayPart.AFTERNOON, "pm": DayPart.AFTERNOON,
    "namiddag": DayPart.AFTERNOON,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GuestLine:
    """A line of a list, as far as it can be read."""

    row: int
    surname: str
    given_names: str
    born: PartialDate
    v_number: str | None = None
    given_number: str = ""
    nationality: str = ""
    email: str = ""
    language: str = ""
    party: str = ""
    preference: DayPart = DayPart.ALL


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GuestReading:
    """What a list holds.

    Attributes:
        columns: what was recognised of its heading.
    """

    lines: tuple[GuestLine, ...]
    findings: tuple[Finding, ...]
    columns: Columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The heading of a list, for somebody who says which column holds what.

    Attributes:
        headings: all headings, from left to right.
        found: heading by field, of the fields that were recognised.
        missing: required fields of which no column was recognised.
        unread: headings that were not recognised, with something below them, of which nobody said
            yet that a day does not need them.
        samples: some of what stands below each heading, for somebody who has to recognise it.
    """

    headings: tuple[str, ...]
    found: Mapping[str, str]
    missing: tuple[str, ...]
    samples: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unread: tuple[str, ...] = ()


def with_not_used(columns: Mapping[str, str], headings: Iterable[str]) -> dict[str, str]:
    """Return what is remembered, with these headings among those that a day does not need."""
    fields = {what: heading for what, heading in columns.items() if what != NOT_USED}
    spare = dict.fromkeys((*columns.get(NOT_USED, "").splitlines(), *headings))
    kept = [one for one in spare if one and one not in fields.values()]
    return {**fields, NOT_USED: "\n".join(kept)} if kept else fields


def with_remembered(columns: Mapping[str, str]) -> Synonyms:
    """Return the headings of each field, those that an institution is known to use first."""
    known = dict(FIELDS)
    said = {what: heading for what, heading in columns.items() if what != NOT_USED}
    taken = {normalised(heading) for heading in said.values()}
    for what, heading in said.items():
        others = tuple(name for name in known.get(what, ()) if name not in taken)
        known[what] = (normalised(heading), *others)
    for what in known.keys() - said.keys():
        known[what] = tuple(name for name in known[what] if name not in taken)
    return known


def look_at_columns(table: Table, columns: Mapping[str, str]) -> Columns:
    """Return what is recognised of a list's heading. Raises Invalid(FILE_EMPTY) without rows."""
    synonyms = with_remembered(columns)
    row = heading_of(table, synonyms)
    if row is None:
        raise Invalid(Code.FILE_EMPTY, "file")
    at = {as_text(cell).strip(): place for place, cell in enumerate(row.cells)}
    at.pop("", None)
    samples = {heading: _samples(table, row, place) for heading, place in at.items()}
    try:
        mapped = match_columns(row.cells, synonyms, REQUIRED)
    except Invalid:
        keys = {normalised(one): one for one in at}
        found = {
            name: next(keys[one] for one in known if one in keys)
            for name, known in synonyms.items()
            if any(one in keys for one in known)
        }
    else:
        found = {name: as_text(row.cell(place)).strip() for name, place in mapped.columns.items()}
    used = {*found.values(), *columns.get(NOT_USED, "").splitlines()}
    return Columns(
        headings=tuple(at), found=found, samples=samples,
        missing=tuple(one for one in REQUIRED if one not in found),
        unread=tuple(
            one for one in at
            if samples[one] and one not in used and normalised(one) not in _NOT_ASKED
        ),
    )  # fmt: skip


def _samples(table: Table, heading: TableRow, column: int) -> tuple[str, ...]:
    """Return the first different texts below a heading."""
    found: dict[str, None] = {}
    for row in table.rows:
        text = as_text(row.cell(column)).strip() if row.number > heading.number else ""
        if text:
            found[text] = None
        if len(found) == _SAMPLES:
            break
    return tuple(found)


def read_guests(
    table: Table, file_name: str, today: date, columns: Mapping[str, str]
) -> GuestReading:
    """Read every line of a list.

    Args:
        columns: heading by field, as a person said for this institution before; {} for nothing.

    Raises:
        Invalid: FILE_UNKNOWN_COLUMNS naming the `missing` fields; FILE_EMPTY without a line.
    """
    synonyms = with_remembered(columns)
    inspection, entries = open_entries(table, file_name, synonyms, REQUIRED, None)
    seen = look_at_columns(table, columns)
    reader = _Lines(inspection, DateColumn.of(e.cells.get("date_of_birth") for e in entries), today)
    lines = tuple(reader.line(entry) for entry in entries)
    return GuestReading(lines=lines, findings=inspection.findings(), columns=seen)


class _Lines:
    """Reads the lines of one list."""

    def __init__(self, inspection: Inspection, dates: DateColumn, today: date) -> None:
        """Keep what all lines share."""
        self._inspection = inspection
        self._dates = dates
        self._today = today

    def line(self, entry: Entry) -> GuestLine:
        """Read one line and note what is wrong with it."""
        prefix = entry.text("surname_prefix")
        surname = check_name(entry, "surname", self._inspection, _nothing)
        born = check_date(entry, "date_of_birth", self._dates, self._inspection)
        if born is not None and born > PartialDate.of(self._today):
            self._inspection.note(
                entry.row, "date_of_birth", FindingCode.BAD_DATE, entry.text("date_of_birth"),
                reason="future",
            )  # fmt: skip
            born = None
        return GuestLine(
            row=entry.row, surname=f"{prefix} {surname}".strip()[:200],
            given_names=check_name(entry, "given_names", self._inspection, _nothing)[:200],
            born=born or UNKNOWN,
            v_number=(
                check_v_number(entry, self._inspection) if "v_number" in entry.cells else None
            ),
            given_number=entry.text("v_number")[:40],
            nationality=self._known(entry, "nationality", FindingCode.BAD_NATIONALITY),
            email=self._known(entry, "email", FindingCode.BAD_EMAIL),
            language=self._known(entry, "language", FindingCode.BAD_LANGUAGE),
            party=entry.text("party")[:80],
            preference=_PARTS.get(normalised(entry.text("preference")), DayPart.ALL),
        )  # fmt: skip

    def _known(self, entry: Entry, name: str, code: FindingCode) -> str:
        """Read a field that may be empty; one that is not right is noted and left out."""
        text = entry.text(name)
        if not text:
            return ""
        read = {"nationality": numbers.country, "email": numbers.email,
                "language": numbers.language}[name]  # fmt: skip
        try:
            return read(text)
        except Invalid:
            self._inspection.note(entry.row, name, code, text)
            return ""


def _nothing(_: str) -> None:
    """Propose no other name: nobody is on file yet to take it from."""


def is_same_line(one: GuestLine, other: GuestLine) -> bool:
    """Tell whether two lines say the same, wherever they stand."""
    return replace(one, row=0) == replace(other, row=0)
