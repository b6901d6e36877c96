"""Rosters: the lists in which institutions announce the people of an issuance day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Final, NamedTuple

from counter_app.domain.columns import (
    Corrections,
    Entry,
    Mapped,
    Synonyms,
    match_columns,
    normalised,
    open_entries,
)  # fmt: skip
from counter_app.domain.errors import Invalid
from counter_app.domain.findings import Finding, FindingCode, HeldBackRow, Inspection
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people import numbers
from counter_app.domain.people.facts import PersonFacts
from counter_app.domain.people.names import check_name, restored
from counter_app.domain.people.person import Address, Sex
from counter_app.domain.tables import Cell, Table
from counter_app.domain.written_dates import DateColumn, DateDoubt

OLDEST_AGE: Final = 125
"""Years; nobody on record became older, so an earlier birth date is a slip."""

SYNONYMS: Final[Synonyms] = {
    "v_number": (
        "vnummer", "vnumber", "vnr", "vnum", "vno", "vreemdelingennummer", "vreemdelingnummer",
        "aliennumber", "foreignernumber",
    ),
    "surname": (
        "achternaam", "surname", "lastname", "familyname", "familienaam", "geslachtsnaam",
        "naam", "name",
    ),
    "surname_prefix": (
        "tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "surnameprefix",
        "prefix", "infix",
    ),
    "given_names": (
        "voornamen", "givennames", "voornaam", "givenname", "firstnames", "firstname",
        "forenames", "forename", "roepnaam",
    ),
    "date_of_birth": (
        "geboortedatum", "dateofbirth", "birthdate", "dob", "gebdatum", "gebdat", "geborenop",
        "birthday", "geboortedag",
    ),
    "nationality": (
        "nationaliteit", "nationality", "nationaliteitcode", "nationalitycode", "nat",
        "citizenship", "landcode",
    ),
    "email": (
        "email", "emailadres", "emailaddress", "mail", "mailadres", "eposta", "epost",
    ),
    "language": (
        "taal", "language", "voorkeurstaal", "preferredlanguage", "taalcode", "correspondentietaal",
    ),
    "sex": ("geslacht", "sex", "gender", "mv", "mvx"),
    "institution": (
        "instelling", "institution", "onderwijsinstelling", "university", "universiteit",
        "hogeschool", "school", "organisatie", "organisation", "organization",
    ),
    "phone": (
        "telefoon", "telefoonnummer", "phone", "phonenumber", "telephone", "tel", "mobiel",
        "mobile", "mobielnummer", "gsm",
    ),
    "street": ("adres", "address", "straat", "street", "straatenhuisnummer", "adresregel1"),
    "house_number": ("huisnummer", "housenumber", "huisnr", "nr"),
    "postcode": ("postcode", "zipcode", "zip", "postalcode"),
    "city": ("woonplaats", "plaats", "city", "town", "stad"),
}  # fmt: skip
"""Dutch and English headings of each field, normalised, the surest first."""

REQUIRED: Final = ("v_number", "surname", "given_names", "date_of_birth", "nationality")
"""Fields that need a column; a cell of either name may be empty, not both."""

_SEXES: Final = {
    "v": Sex.FEMALE, "vrouw": Sex.FEMALE, "f": Sex.FEMALE, "female": Sex.FEMALE, "w": Sex.FEMALE,
    "woman": Sex.FEMALE, "m": Sex.MALE, "man": Sex.MALE, "male": Sex.MALE, "x": Sex.UNSPECIFIED,
    "onbekend": Sex.UNSPECIFIED, "unknown": Sex.UNSPECIFIED, "o": Sex.UNSPECIFIED,
    "other": Sex.UNSPECIFIED, "anders": Sex.UNSPECIFIED, "nonbinary": Sex.UNSPECIFIED,
}  # fmt: skip


class Mention(NamedTuple):
    """Where a roster names somebody."""

    file: str
    row: int


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RosterRow:
    """A person as a roster announces them, without any error."""

    row: int
    v_number: str
    surname: str
    given_names: str
    date_of_birth: PartialDate
    nationality: str
    email: str | None = None
    language: str | None = None
    sex: Sex | None = None
    institution: str | None = None
    phone: str | None = None
    address: Address = field(default_factory=Address)

    def facts(self) -> PersonFacts:
        """Return what can be compared with a card."""
        return PersonFacts(
            surname=self.surname, given_names=self.given_names, date_of_birth=self.date_of_birth
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RosterReading:
    """What a roster holds: the good rows, what was found, and the rows that wait for a decision."""

    file: str
    rows: tuple[RosterRow, ...]
    findings: tuple[Finding, ...]
    held_back: tuple[HeldBackRow, ...]

    def mentions(self) -> dict[str, Mention]:
        """Return where each V-number stands, those of rows held back as they are written."""
        written = [(row.row, row.fields["v_number"].strip()) for row in self.held_back]
        good = [(row.row, row.v_number) for row in self.rows]
        return {number: Mention(self.file, row) for row, number in written + good if number}


def map_columns(header: Sequence[Cell]) -> Mapped:
    """Find the column of each field of a roster.

    Raises:
        Invalid: FILE_UNKNOWN_COLUMNS naming the required fields that are `missing`.
    """
    return match_columns(header, SYNONYMS, REQUIRED)


def read_roster(
    table: Table,
    file_name: str,
    today: date,
    *,
    printed: Mapping[str, PersonFacts] | None = None,
    corrections: Corrections | None = None,
) -> RosterReading:
    """Judge every row of a roster; rows with an error are held back complete, none is repaired.

    Args:
        printed: what cards say, by V-number: the source of proposals for names that lost letters.
        corrections: what a person decided that a cell says, by row and field.

    Raises:
        Invalid: FILE_UNKNOWN_COLUMNS, FILE_EMPTY.
    """
    inspection, lines = open_entries(table, file_name, SYNONYMS, REQUIRED, corrections)
    reader = _RowReader(inspection, lines, today, printed or {})
    drafts = [reader.read(line) for line in lines]
    _note_duplicates(drafts, inspection)
    good = [draft.row for draft in drafts if not inspection.holds_back(draft.entry.row)]
    waiting = [line.held_back() for line in lines if inspection.holds_back(line.row)]
    return RosterReading(
        file=file_name,
        rows=tuple(row for row in good if row is not None),
        findings=inspection.findings(),
        held_back=tuple(waiting),
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class _Draft:
    """A row read as far as it can be; `row` is None while a field that must be is not right."""

    entry: Entry
    v_number: str | None
    said: Mapping[str, str]
    row: RosterRow | None


class _RowReader:
    """Reads the rows of one roster."""

    def __init__(
        self,
        inspection: Inspection,
        lines: Sequence[Entry],
        today: date,
        printed: Mapping[str, PersonFacts],
    ) -> None:
        """Judge the date column as a whole first."""
        self._inspection = inspection
        self._today = today
        self._printed = printed
        self._dates = DateColumn.of(line.cells.get("date_of_birth") for line in lines)

    def read(self, entry: Entry) -> _Draft:
        """Read one row and note what is wrong with it."""
        v_number = check_v_number(entry, self._inspection)
        born = check_date(entry, "date_of_birth", self._dates, self._inspection)
        if born is not None:
            self._check_birth(entry, born)
        surname, given_names = self._names(entry, v_number, born)
        nationality = self._nationality(entry)
        email = self._optional(entry, "email", FindingCode.BAD_EMAIL)
        language = self._optional(entry, "language", FindingCode.BAD_LANGUAGE)
        sex = self._sex(entry)
        street = f"{entry.text('street')} {entry.text('house_number')}".strip()
        said = {name: entry.text(name).casefold() for name in entry.cells} | {
            "date_of_birth": born.iso() if born else entry.text("date_of_birth"),
            "sex": sex.value if sex else "",
        }
        row = None
        if v_number and born is not None and nationality:
            row = RosterRow(
                row=entry.row,
                v_number=v_number,
                surname=surname,
                given_names=given_names,
                date_of_birth=born,
                nationality=nationality,
                email=email,
                language=language,
                sex=sex,
                institution=entry.text("institution") or None,
                phone=entry.text("phone") or None,
                address=Address(street, entry.text("postcode"), entry.text("city")),
            )
        return _Draft(entry=entry, v_number=v_number, said=said, row=row)

    def _names(
        self, entry: Entry, v_number: str | None, born: PartialDate | None
    ) -> tuple[str, str]:
        """Read both names; a card of the same V-number and birth date knows lost letters."""
        card = self._printed.get(v_number or "")
        if card is not None and card.date_of_birth != born:
            card = None
        prefix = entry.text("surname_prefix")
        for_surname = card.surname.removeprefix(prefix).strip() if card else ""
        surname = check_name(
            entry, "surname", self._inspection, lambda name: restored(name, for_surname)
        )
        for_given = card.given_names if card else ""
        given_names = check_name(
            entry, "given_names", self._inspection, lambda name: restored(name, for_given)
        )
        if not surname and not given_names:
            self._inspection.note(entry.row, "surname", FindingCode.REQUIRED)
        return f"{prefix} {surname}".strip(), given_names

    def _check_birth(self, entry: Entry, born: PartialDate) -> None:
        """Note a birth date in the future or longer ago than anybody lives."""
        reason = ""
        if born > PartialDate.of(self._today):
            reason = "future"
        elif born.year and born.year < self._today.year - OLDEST_AGE:
            reason = "too_long_ago"
        if reason:
            code, text = FindingCode.BAD_DATE, entry.text("date_of_birth")
            self._inspection.note(entry.row, "date_of_birth", code, text, reason=reason)

    def _nationality(self, entry: Entry) -> str:
        """Read the nationality, or note what is wrong with it and return ""."""
        text = entry.text("nationality")
        if not text:
            self._inspection.note(entry.row, "nationality", FindingCode.REQUIRED)
            return ""
        try:
            return numbers.country(text)
        except Invalid as error:
            proposal = error.values["proposal"]
            code = FindingCode.BAD_NATIONALITY
            self._inspection.note(entry.row, "nationality", code, text, proposal=proposal)
            return ""

    def _optional(self, entry: Entry, name: str, code: FindingCode) -> str | None:
        """Read a field that may be empty; one that is not right is noted and left out."""
        text = entry.text(name)
        if not text:
            return None
        try:
            return numbers.email(text) if name == "email" else numbers.language(text)
        except Invalid:
            self._inspection.note(entry.row, name, code, text)
            return None

    def _sex(self, entry: Entry) -> Sex | None:
        """Read the sex; one that is written in no known way is noted and left out."""
        text = entry.text("sex")
        found = _SEXES.get(normalised(text))
        if text and found is None:
            self._inspection.note(entry.row, "sex", FindingCode.BAD_SEX, text)
        return found


def check_v_number(entry: Entry, inspection: Inspection) -> str | None:
    """Return the V-number of a row, or note what is wrong with it and return None.

    Seven to nine digits stored as a number, or eight or nine as text, have lost their zeros: as
    text they come from a spreadsheet that was saved as a text file.
    """
    text = entry.text("v_number")
    if not text:
        inspection.note(entry.row, "v_number", FindingCode.REQUIRED)
        return None
    try:
        return numbers.v_number(text)
    except Invalid:
        pass
    stored_as_number = isinstance(entry.cells.get("v_number"), int)
    fewest = 7 if stored_as_number else 8
    digits = text.isascii() and text.isdigit()
    if digits and fewest <= len(text) < numbers.V_NUMBER_LENGTH:
        inspection.note(
            entry.row, "v_number", FindingCode.LOST_LEADING_ZERO, text,
            proposal=text.zfill(numbers.V_NUMBER_LENGTH), as_number=stored_as_number,
        )  # fmt: skip
    else:
        inspection.note(entry.row, "v_number", FindingCode.BAD_V_NUMBER, text, length=len(text))
    return None


def check_date(
    entry: Entry, field: str, column: DateColumn, inspection: Inspection
) -> PartialDate | None:
    """Return the date of a row, or note why there is none; an ambiguous one is returned too."""
    read = column.read(entry.cells.get(field))
    proposal = read.proposal.iso() if read.proposal else None
    if read.doubt is DateDoubt.EMPTY:
        inspection.note(entry.row, field, FindingCode.REQUIRED)
    elif read.doubt is not None:
        code = FindingCode.BAD_DATE if read.date is None else FindingCode.AMBIGUOUS_DATE
        as_read = read.date.iso() if read.date else None
        inspection.note(
            entry.row, field, code, entry.text(field), proposal=proposal,
            reason=read.doubt.value, read_as=as_read,
        )  # fmt: skip
    return read.date


def _note_duplicates(drafts: Sequence[_Draft], inspection: Inspection) -> None:
    """Note rows with the same V-number: again the same person, or a contradiction."""
    with_number = [draft for draft in drafts if draft.v_number]
    with_number.sort(key=lambda draft: (draft.v_number or "", draft.entry.row))
    for v_number, group in groupby(with_number, key=lambda draft: draft.v_number or ""):
        first, *others = group
        differing = sorted({name for other in others for name in _contradictions(first, other)})
        if differing:
            rows = (first.entry.row, *(other.entry.row for other in others))
            for row in rows:
                inspection.note(
                    row, "v_number", FindingCode.DUPLICATE_DIFFERENT, v_number,
                    rows=rows, fields=tuple(differing),
                )  # fmt: skip
            continue
        for other in others:
            code, row = FindingCode.DUPLICATE_ROW, other.entry.row
            inspection.note(row, "v_number", code, v_number, first_row=first.entry.row)


def _contradictions(one: _Draft, other: _Draft) -> set[str]:
    """Return the fields that both rows fill, differently."""
    return {
        name
        for name, text in one.said.items()
        if text and other.said.get(name) and other.said[name] != text
    }
