"""Machine readable zones of ICAO Doc 9303: TD1, TD2, TD3, MRV-A and MRV-B.

Check digits do not cover names, nor sex and nationality in most formats: a valid zone is no
proof of a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from functools import lru_cache
from typing import Final

from counter_app.domain.errors import Invalid
from counter_app.domain.identity.mrz_lines import LAYOUTS, VALUES, Layout, joined_lines, weighted
from counter_app.domain.identity.mrz_lines import MrzFormat as MrzFormat
from counter_app.domain.identity.mrz_lines import MrzProblem as MrzProblem
from counter_app.domain.identity.mrz_lines import MrzRepair as MrzRepair
from counter_app.domain.identity.mrz_lines import check_digit as check_digit
from counter_app.domain.identity.mrz_writing import MrzFields as MrzFields
from counter_app.domain.identity.mrz_writing import write as write
from counter_app.domain.identity.mrz_writing import write_td1 as write_td1
from counter_app.domain.identity.mrz_writing import write_td3 as write_td3
from counter_app.domain.partial_date import PartialDate

# A two-digit year of expiry means the year from 20 years back to 79 years ahead: documents that
# ran out longer ago are not shown at a counter, and "never" is written as the year 9999.
EXPIRY_YEARS_BACK: Final = 20


@unique
class MrzField(StrEnum):
    """The fields of a machine readable zone, as problems and faults name them."""

    DOCUMENT_CODE = "document_code"
    ISSUER = "issuer"
    NAME = "name"
    DOCUMENT_NUMBER = "document_number"
    NATIONALITY = "nationality"
    DATE_OF_BIRTH = "date_of_birth"
    SEX = "sex"
    DATE_OF_EXPIRY = "date_of_expiry"
    OPTIONAL_DATA = "optional_data"
    COMPOSITE = "composite"


@dataclass(frozen=True, slots=True)
class CheckDigitProblem:
    """A check digit that does not fit its field. Line and position count from 1."""

    field: MrzField
    line: int
    position: int
    found: str
    expected: str


@dataclass(frozen=True, slots=True)
class FieldFault:
    """A field that holds what its rules exclude, such as the 31st of February."""

    field: MrzField
    line: int
    position: int


@dataclass(frozen=True, slots=True, repr=False)
class Mrz:
    """What a machine readable zone says. It has no repr, so that no log can show a person.

    Attributes:
        surname: the primary identifier, words divided by single spaces; a single name stands here.
        date_of_birth: unknown parts are 0; an unreadable date is wholly unknown and a fault.
        sex: M, F or X; None where the zone says `<`.
        date_of_expiry: None where the zone says `<<<<<<` or cannot be read (then also a fault).
        zone: the lines, joined without a break.
        problems: the check digits that fail.
        faults: the fields that no document can have.
        repairs: what was put right in the text before reading.
    """

    format: MrzFormat
    document_code: str
    issuer: str
    document_number: str
    surname: str
    given_names: str
    nationality: str
    date_of_birth: PartialDate
    sex: str | None
    date_of_expiry: date | None
    optional_data: str
    zone: str
    problems: tuple[CheckDigitProblem, ...]
    faults: tuple[FieldFault, ...]
    repairs: tuple[MrzRepair, ...]

    @property
    def is_valid(self) -> bool:
        """Whether all check digits fit and all fields are possible."""
        return not self.problems and not self.faults

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines as they stand on the document, after repairs."""
        width = LAYOUTS[self.format].width
        return tuple(self.zone[at : at + width] for at in range(0, len(self.zone), width))

    @property
    def names_truncated(self) -> bool:
        """Whether the name field is full to its last place, so that the name may be cut off."""
        return self.zone[LAYOUTS[self.format].name.stop - 1] != "<"

    @property
    def optional_data_2(self) -> str:
        """The second field for optional data, which only TD1 has."""
        place = LAYOUTS[self.format].optional_2
        return self.zone[place].rstrip("<") if place else ""

    @property
    def name_width(self) -> int:
        """The number of places that the name field of this format has."""
        name = LAYOUTS[self.format].name
        return int(name.stop - name.start)


_UNKNOWN_DATE: Final = PartialDate(0)
_TWO_DIGITS: Final = {f"{number:02}": number for number in range(100)} | {"<<": 0}
_FILLER: Final = ord("<")
_SEXES: Final = {"M": "M", "F": "F", "X": "X", "<": None}


def read(text: str, today: date) -> Mrz:
    """Read a machine readable zone as a reader or a keyboard sends it.

    Raises Invalid(BAD_MRZ) with a MrzProblem as reason for what is no such zone; a zone with
    wrong check digits is returned, and names them. Two-digit years are told apart by today.
    """
    joined, raw, layout, repairs = joined_lines(text)
    number, optional, number_end = _number_and_optional(joined, layout)
    surname, given_names, is_named = _names(joined[layout.name])
    birth = _date_of_birth(joined[layout.birth], today)
    expiry, is_date = _date_of_expiry(joined[layout.expiry], today)
    issuer = joined[2:5].rstrip("<")
    nationality = joined[layout.nationality].rstrip("<")
    sex = joined[layout.sex]
    is_sound = (
        is_named
        and birth is not None
        and is_date
        and sex in _SEXES
        and issuer.isalpha()
        and nationality.isalpha()
        and joined[0].isalpha()
    )
    return Mrz(
        layout.format,
        joined[:2].rstrip("<"),
        issuer,
        number,
        surname,
        given_names,
        nationality,
        birth or _UNKNOWN_DATE,
        _SEXES.get(sex),
        expiry,
        optional.rstrip("<"),
        joined,
        _problems(joined, raw, layout, number_end),
        () if is_sound else _faults(joined, layout, is_named, birth is not None, is_date),
        repairs,
    )


def _number_and_optional(joined: str, layout: Layout) -> tuple[str, str, int]:
    """Return the document number, the optional data and where the number's check digit stands.

    A number of more than nine characters goes on in the optional data: `<` for its check digit,
    then the rest, the check digit, and a filler (ICAO Doc 9303-5, 4.2.2; 9303-6, 4.2.2).
    """
    number = joined[layout.number]
    optional = joined[layout.optional]
    if layout.long_numbers and joined[layout.number_check] == "<" and optional[0] != "<":
        rest = optional.partition("<")[0]
        check = layout.optional.start + len(rest) - 1
        return number + rest[:-1], optional[len(rest) + 1 :], check
    return number.rstrip("<"), optional, layout.number_check


def _names(field: str) -> tuple[str, str, bool]:
    """Split a name field at its first double filler; also tell whether it holds only letters."""
    text = field.rstrip("<").replace("<", " ")
    surname, _, given = text.partition("  ")
    if given and (given[0] == " " or "  " in given):
        given = " ".join(given.split())
    return surname.strip(), given, text.replace(" ", "").isalpha()


@lru_cache(maxsize=8192)
def _date_of_birth(text: str, today: date) -> PartialDate | None:
    """Return a birth date, the latest that is not after today; None if no date can be so written.

    A known day or month of an unknown year or month is given up, as no calendar can hold it.
    """
    year = _TWO_DIGITS.get(text[:2])
    month = _TWO_DIGITS.get(text[2:4])
    day = _TWO_DIGITS.get(text[4:])
    if year is None or month is None or day is None or (text.isdigit() and not month * day):
        return None
    if text[:2] == "<<":
        return _UNKNOWN_DATE
    full = today.year // 100 * 100 + year
    if full >= today.year and (full, month, day) > (today.year, today.month, today.day):
        full -= 100
    try:
        return PartialDate(full, month, day if month else 0)
    except Invalid:
        return None


def _date_of_expiry(text: str, today: date) -> tuple[date | None, bool]:
    """Return a date of expiry, and whether the text is one; `<<<<<<` means that there is none."""
    if not text.isdigit():
        return None, text == "<<<<<<"
    oldest = today.year - EXPIRY_YEARS_BACK
    year = oldest + (_TWO_DIGITS[text[:2]] - oldest) % 100
    try:
        return date(year, _TWO_DIGITS[text[2:4]], _TWO_DIGITS[text[4:]]), True
    except ValueError:
        return None, False


def _problems(
    joined: str, raw: bytes, layout: Layout, number_check: int
) -> tuple[CheckDigitProblem, ...]:
    """Return the check digits that fail: number, birth, expiry, optional data, composite."""
    values = raw.translate(VALUES)
    number = values[layout.number]
    if number_check != layout.number_check:
        number += values[layout.optional.start : number_check]
    wrong = []
    if weighted(number) % 10 + 48 != raw[number_check]:
        wrong.append((MrzField.DOCUMENT_NUMBER, number, number_check))
    a, b, c, d, e, f = birth = values[layout.birth]
    if (7 * (a + d) + 3 * (b + e) + c + f) % 10 + 48 != raw[layout.birth_check]:
        wrong.append((MrzField.DATE_OF_BIRTH, birth, layout.birth_check))
    a, b, c, d, e, f = expiry = values[layout.expiry]
    if (7 * (a + d) + 3 * (b + e) + c + f) % 10 + 48 != raw[layout.expiry_check]:
        wrong.append((MrzField.DATE_OF_EXPIRY, expiry, layout.expiry_check))
    check = layout.optional_check
    # an empty field may have a filler for its check digit (ICAO Doc 9303-4, 4.2.2)
    if check is not None and (raw[check] != _FILLER or joined[layout.optional].strip("<")):
        optional = values[layout.optional]
        if weighted(optional) % 10 + 48 != raw[check]:
            wrong.append((MrzField.OPTIONAL_DATA, optional, check))
    check = layout.composite_check
    if check is not None:
        one, two, three = layout.composite
        composite = values[one] + values[two] + values[three]
        if weighted(composite) % 10 + 48 != raw[check]:
            wrong.append((MrzField.COMPOSITE, composite, check))
    if not wrong:
        return ()
    return tuple([_problem(field, part, at, joined, layout) for field, part, at in wrong])


def _problem(
    field: MrzField, values: bytes, at: int, joined: str, layout: Layout
) -> CheckDigitProblem:
    """Word one failing check digit by its place on the document."""
    line, column = divmod(at, layout.width)
    expected = str(weighted(values) % 10)
    return CheckDigitProblem(field, line + 1, column + 1, joined[at], expected)


def _faults(
    joined: str, layout: Layout, is_named: bool, is_birth: bool, is_expiry: bool
) -> tuple[FieldFault, ...]:
    """Return the fields that no document can have, in the order of the zone."""
    sound = {
        (MrzField.DOCUMENT_CODE, 0): joined[0].isalpha(),
        (MrzField.ISSUER, 2): joined[2:5].rstrip("<").isalpha(),
        (MrzField.NAME, layout.name.start): is_named,
        (MrzField.NATIONALITY, layout.nationality.start): (
            joined[layout.nationality].rstrip("<").isalpha()
        ),
        (MrzField.DATE_OF_BIRTH, layout.birth.start): is_birth,
        (MrzField.SEX, layout.sex): joined[layout.sex] in _SEXES,
        (MrzField.DATE_OF_EXPIRY, layout.expiry.start): is_expiry,
    }
    places = sorted((at, field) for (field, at), is_sound in sound.items() if not is_sound)
    return tuple(
        FieldFault(field, at // layout.width + 1, at % layout.width + 1) for at, field in places
    )
