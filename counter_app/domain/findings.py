"""What a check of a file found: where it stands, what it is and what is proposed.

A finding never repairs anything. Its words are made by the screens and the commands.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, unique
from typing import Any, Final


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    """The row is held back until somebody decides."""

    WARNING = "warning"
    """The row passes; somebody should look."""

    NOTICE = "notice"
    """Nothing to do here; it is said so that nothing happens in silence."""


@unique
class FindingCode(StrEnum):
    """Everything that a check of a roster or a consignment may find, each with its remedy."""

    REQUIRED = "required"
    """A cell that must be filled is empty. Remedy: ask the sender for it."""

    TOO_LONG = "too_long"
    """A cell is longer than any real one. Remedy: look whether cells ran together."""

    EXTRA_CELLS = "extra_cells"
    """The row has more cells than the heading. Remedy: quote the delimiter inside its cell."""

    LOST_LEADING_ZERO = "lost_leading_zero"
    """A V-number lost the zeros before it, as a number in a spreadsheet. Remedy: the proposal."""

    BAD_V_NUMBER = "bad_v_number"
    """A V-number has not ten digits. Remedy: ask the sender for the right one."""

    DUPLICATE_ROW = "duplicate_row"
    """The same person again without any contradiction. Remedy: none, the first row counts."""

    DUPLICATE_DIFFERENT = "duplicate_different"
    """The same V-number with other data. Remedy: find out which row is right; none is taken."""

    BAD_DATE = "bad_date"
    """No calendar has the date, or nobody can be born on it. Remedy: ask, or the proposal."""

    AMBIGUOUS_DATE = "ambiguous_date"
    """Day and month may be swapped. Remedy: compare the date as read with a document."""

    BAD_EMAIL = "bad_email"
    """No mail can be sent there. Remedy: the person passes without an address, ask for it."""

    LOST_CHARACTERS = "lost_characters"
    """Question marks stand where letters were. Remedy: the name on the card, or a new file."""

    GARBLED_CHARACTERS = "garbled_characters"
    """Letters were read in a wrong encoding. Remedy: the proposal, or a new file in UTF-8."""

    BAD_NAME = "bad_name"
    """Digits or signs stand in a name. Remedy: look whether columns were shifted."""

    BAD_NATIONALITY = "bad_nationality"
    """The code is in no list of states. Remedy: the proposal, or the code of the passport."""

    BAD_SEX = "bad_sex"
    """The sex is written in no known way. Remedy: the person passes without it."""

    BAD_LANGUAGE = "bad_language"
    """The language is written in no known way. Remedy: the person passes without it."""

    BAD_DOCUMENT_NUMBER = "bad_document_number"
    """No Dutch card has such a number. Remedy: take the card in hand and scan it."""

    DUPLICATE_CARD = "duplicate_card"
    """The same card is listed again. Remedy: count the cards; the first row counts."""

    PLACE_TAKEN = "place_taken"
    """Two cards are said to lie in one place. Remedy: look into the box."""

    BAD_NUMBER = "bad_number"
    """A position in a box is no whole number above 0. Remedy: look into the box."""

    VALIDITY_REVERSED = "validity_reversed"
    """A card ends before it begins. Remedy: read the dates on the card."""

    CARD_EXPIRED = "card_expired"
    """A card is no longer valid. Remedy: do not hand it out, return it."""

    TWO_CARDS = "two_cards"
    """One person has several cards. Remedy: ask the maker which one is to be handed out."""

    CARD_OF_NOBODY = "card_of_nobody"
    """No roster and no file knows the card's person. Remedy: keep it apart, ask the maker."""

    CARD_OF_HELD_BACK_ROW = "card_of_held_back_row"
    """The card's person seems to stand in a row that is held back. Remedy: settle that row."""

    DIFFERS_FROM_FILE = "differs_from_file"
    """What is on file says otherwise; the file stays as it is. Remedy: look at a document."""

    NO_CARD = "no_card"
    """A person on a roster has no card. Remedy: call the visit off, or ask the maker."""

    NAME_DIFFERS_ON_CARD = "name_differs_on_card"
    """The card bears another name than the file. Remedy: compare both with the passport."""

    BIRTH_DATE_DIFFERS_ON_CARD = "birth_date_differs_on_card"
    """The card bears another birth date. Remedy: compare both with the passport."""

    UNKNOWN_COLUMN = "unknown_column"
    """A column is not used. Remedy: none, unless its heading was meant as another one."""

    DUPLICATE_COLUMN = "duplicate_column"
    """Two columns bear the same heading; the first is used. Remedy: rename one."""

    OTHER_SHEETS = "other_sheets"
    """The workbook has further sheets, which are not read. Remedy: save each as a file."""

    ENCODING_ASSUMED = "encoding_assumed"
    """The file does not say how letters are stored; Windows-1252 was taken. Remedy: use UTF-8."""

    ENCODING_DAMAGED = "encoding_damaged"
    """Some letters of a UTF-8 file are broken. Remedy: ask for a new file."""

    EMPTY_ROWS = "empty_rows"
    """Rows without content were passed over. Remedy: none."""


_WARNINGS: Final = frozenset(
    {
        FindingCode.AMBIGUOUS_DATE,
        FindingCode.BAD_EMAIL,
        FindingCode.BAD_SEX,
        FindingCode.BAD_LANGUAGE,
        FindingCode.BAD_NUMBER,
        FindingCode.PLACE_TAKEN,
        FindingCode.CARD_EXPIRED,
        FindingCode.TWO_CARDS,
        FindingCode.CARD_OF_NOBODY,
        FindingCode.DIFFERS_FROM_FILE,
        FindingCode.NO_CARD,
        FindingCode.NAME_DIFFERS_ON_CARD,
        FindingCode.BIRTH_DATE_DIFFERS_ON_CARD,
        FindingCode.DUPLICATE_COLUMN,
        FindingCode.ENCODING_DAMAGED,
    }
)
_NOTICES: Final = frozenset(
    {
        FindingCode.CARD_OF_HELD_BACK_ROW,
        FindingCode.UNKNOWN_COLUMN,
        FindingCode.OTHER_SHEETS,
        FindingCode.ENCODING_ASSUMED,
        FindingCode.EMPTY_ROWS,
    }
)


def usual_severity(code: FindingCode) -> Severity:
    """Return how much a code weighs where nothing else is said."""
    if code in _WARNINGS:
        return Severity.WARNING
    return Severity.NOTICE if code in _NOTICES else Severity.ERROR


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found in one file; what it quotes stays out of its repr, and so out of logs.

    Attributes:
        file: name of the file without its folder.
        row: number of the row as a spreadsheet shows it, None for the file as a whole.
        field: name in the domain of the field, or "" for the row as a whole.
        value: the content as it stands in the file.
        proposal: what it should probably be; taken over by a person only.
        values: further facts for the sentence.
    """

    file: str
    row: int | None
    field: str
    code: FindingCode
    severity: Severity
    value: str = dataclasses.field(default="", repr=False)
    proposal: str | None = dataclasses.field(default=None, repr=False)
    values: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HeldBackRow:
    """A row that waits for a decision, complete.

    Attributes:
        cells: what the file says, by the heading of each column.
        fields: the same by field of the domain, with accepted corrections.
    """

    row: int
    cells: Mapping[str, str]
    fields: Mapping[str, str]


class Inspection:
    """Gathers the findings of one file."""

    def __init__(self, file: str) -> None:
        """Start without findings for the file of that name."""
        self._file = file
        self._found: list[Finding] = []
        self._rows_with_errors: set[int] = set()

    def note(
        self,
        row: int | None,
        field: str,
        code: FindingCode,
        value: str = "",
        *,
        proposal: str | None = None,
        severity: Severity | None = None,
        **values: Any,
    ) -> None:
        """Add a finding, of the usual severity unless another one is given."""
        weight = severity or usual_severity(code)
        if weight is Severity.ERROR and row is not None:
            self._rows_with_errors.add(row)
        self._found.append(
            Finding(
                file=self._file, row=row, field=field, code=code, severity=weight, value=value,
                proposal=proposal, values=values,
            )
        )  # fmt: skip

    def holds_back(self, row: int) -> bool:
        """Tell whether a row has an error."""
        return row in self._rows_with_errors

    def findings(self) -> tuple[Finding, ...]:
        """Return what was found: the file as a whole first, then row by row."""
        return tuple(sorted(self._found, key=lambda finding: finding.row or 0))
