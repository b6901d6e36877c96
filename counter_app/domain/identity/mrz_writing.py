"""Writing machine readable zones: for specimens, training and virtual documents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.identity.mrz_lines import (
    ALPHABET,
    LAYOUTS,
    Layout,
    MrzFormat,
    MrzProblem,
    check_digit,
)
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.transliteration import to_mrz


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MrzFields:
    """What a zone is to say; names in full script, dates with unknown parts as 0."""

    document_code: str
    issuer: str
    document_number: str
    surname: str
    given_names: str = ""
    nationality: str
    date_of_birth: PartialDate
    sex: str | None = None
    date_of_expiry: date | None = None
    optional_data: str = ""
    optional_data_2: str = ""


def write_td1(fields: MrzFields) -> tuple[str, ...]:
    """Write the three lines of a card. Raises Invalid(BAD_MRZ) by field."""
    return write(fields, MrzFormat.TD1)


def write_td3(fields: MrzFields) -> tuple[str, ...]:
    """Write the two lines of a passport. Raises Invalid(BAD_MRZ) by field."""
    return write(fields, MrzFormat.TD3)


def write(fields: MrzFields, kind: MrzFormat) -> tuple[str, ...]:
    """Write the lines of a zone with their check digits. Raises Invalid(BAD_MRZ) by field."""
    layout = LAYOUTS[kind]
    cells = ["<"] * layout.length
    if fields.document_code.startswith("V") is not (kind in {MrzFormat.MRV_A, MrzFormat.MRV_B}):
        _refuse("document_code")
    _put(cells, slice(0, 2), fields.document_code, "document_code")
    _put(cells, slice(2, 5), fields.issuer, "issuer")
    width = layout.name.stop - layout.name.start
    name = name_field(to_mrz(fields.surname), to_mrz(fields.given_names), width)
    _put(cells, layout.name, name, "surname")
    _put(cells, layout.nationality, fields.nationality, "nationality")
    birth = fields.date_of_birth
    parts = (birth.year, birth.month, birth.day)
    text = "".join(f"{part % 100:02}" if part else "<<" for part in parts)
    _put(cells, layout.birth, text, "date_of_birth")
    _put(cells, slice(layout.sex, layout.sex + 1), _sex(fields.sex), "sex")
    expiry = fields.date_of_expiry.strftime("%y%m%d") if fields.date_of_expiry else "<<<<<<"
    _put(cells, layout.expiry, expiry, "date_of_expiry")
    _put_number(cells, layout, fields)
    if layout.optional_2 is not None:
        _put(cells, layout.optional_2, fields.optional_data_2, "optional_data_2")
    elif fields.optional_data_2:
        _refuse("optional_data_2")
    _put_checks(cells, layout)
    joined = "".join(cells)
    return tuple(joined[at : at + layout.width] for at in range(0, layout.length, layout.width))


def name_field(surname: str, given_names: str, width: int) -> str:
    """Write names of A-Z and spaces into a field, cut so that its last place shows a letter.

    A full last place is how a reader sees that a name may be cut (ICAO Doc 9303-4, 4.2.3): where
    a cut would fall behind a filler, the surname or a given name gives way by a letter.
    """
    primary, secondary = surname.replace(" ", "<"), given_names.replace(" ", "<")
    full = f"{primary}<<{secondary}" if secondary else primary
    if len(full) <= width:
        return full.ljust(width, "<")
    longest = min(len(primary), width - 3) if secondary else 0
    for kept in range(longest, 0, -1):
        text = f"{primary[:kept].rstrip('<')}<<{secondary}"[:width]
        if len(text) == width and text[-1] != "<":
            return text
    text = full[:width]
    at = width - 2
    while text[-1] == "<" and at > longest + 1:
        if text[at] != "<" and text[at - 1] != "<":
            return f"{full[:at]}{full[at + 1 : width + 1]}"
        at -= 1
    return text


def _sex(sex: str | None) -> str:
    """Write a sex; unspecified is a filler (ICAO Doc 9303-4, 4.2.2)."""
    if sex not in {"M", "F", "X", None}:
        _refuse("sex")
    return "<" if sex in {"X", None} else str(sex)


def _put_number(cells: list[str], layout: Layout, fields: MrzFields) -> None:
    """Put the document number and its check digit; a long one goes on in the optional data."""
    number, optional = fields.document_number, fields.optional_data
    check = str(_digit(number, "document_number"))
    if len(number) > 9 and layout.long_numbers:
        _put(cells, layout.number, number[:9], "document_number")
        optional = f"{number[9:]}{check}<{optional}"
    else:
        _put(cells, layout.number, number, "document_number")
        cells[layout.number_check] = str(_digit("".join(cells[layout.number]), "document_number"))
    _put(cells, layout.optional, optional, "optional_data")


def _put_checks(cells: list[str], layout: Layout) -> None:
    """Put the check digits of dates, optional data and the whole."""
    cells[layout.birth_check] = str(check_digit("".join(cells[layout.birth])))
    cells[layout.expiry_check] = str(check_digit("".join(cells[layout.expiry])))
    if layout.optional_check is not None:
        optional = "".join(cells[layout.optional])
        if optional.strip("<"):
            cells[layout.optional_check] = str(check_digit(optional))
    if layout.composite_check is not None:
        whole = "".join("".join(cells[span]) for span in layout.composite)
        cells[layout.composite_check] = str(check_digit(whole))


def _put(cells: list[str], place: slice, text: str, field: str) -> None:
    """Write a text at its place. Raises Invalid(BAD_MRZ) if it does not fit or is no such text."""
    if len(text) > place.stop - place.start or not set(text.encode()) <= set(ALPHABET):
        _refuse(field)
    cells[place.start : place.start + len(text)] = text


def _digit(text: str, field: str) -> int:
    """Return a check digit, or refuse the field."""
    if not set(text.encode()) <= set(ALPHABET):
        _refuse(field)
    return check_digit(text)


def _refuse(field: str) -> None:
    """Raise Invalid(BAD_MRZ) for a field that the zone cannot hold."""
    raise Invalid(Code.BAD_MRZ, field, reason=MrzProblem.LINE_LENGTH)
