"""What a comparison of a document can find, what each finding may mean, and where that stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Final

from counter_app.domain.identity.mrz import CheckDigitProblem, FieldFault, MrzRepair


@unique
class DocumentFinding(StrEnum):
    """Everything that can be found when a document is laid beside a file."""

    CHECK_DIGIT = "check_digit"
    IMPOSSIBLE_FIELD = "impossible_field"
    EXPIRED = "expired"
    NO_EXPIRY_DATE = "no_expiry_date"
    EXPIRY_FAR_AHEAD = "expiry_far_ahead"
    OTHER_SURNAME = "other_surname"
    SURNAME_PART_MISSING = "surname_part_missing"
    SURNAME_TRUNCATED = "surname_truncated"
    OTHER_GIVEN_NAMES = "other_given_names"
    GIVEN_NAMES_MISSING = "given_names_missing"
    NAME_ORDER_DIFFERS = "name_order_differs"
    GIVEN_NAMES_TRUNCATED = "given_names_truncated"
    NAME_UNREADABLE = "name_unreadable"
    OTHER_BIRTH_DATE = "other_birth_date"
    PARTIAL_DATE_COMPATIBLE = "partial_date_compatible"
    OTHER_SEX = "other_sex"
    OTHER_NATIONALITY = "other_nationality"
    OTHER_NUMBER = "other_number"
    REPORTED_MISSING = "reported_missing"
    NOT_YET_VALID = "not_yet_valid"
    UNKNOWN_ISSUER = "unknown_issuer"
    ISSUER_NOT_NATIONALITY = "issuer_not_nationality"
    NOT_IDENTITY_DOCUMENT = "not_identity_document"
    CHIP_FORGED = "chip_forged"
    CHIP_CLONED = "chip_cloned"
    CHIP_OTHER_DATA = "chip_other_data"
    CHIP_SIGNER_UNKNOWN = "chip_signer_unknown"
    CHIP_FOR_TRAINING = "chip_for_training"
    CHIP_INCOMPLETE = "chip_incomplete"
    CHIP_PHOTO_DAMAGED = "chip_photo_damaged"
    CHIP_PHOTO_MISSING = "chip_photo_missing"
    REPAIRED_READING = "repaired_reading"


@unique
class PossibleMeaning(StrEnum):
    """What may lie behind a finding."""

    MISREAD = "misread"
    ALTERED_DOCUMENT = "altered_document"
    OTHER_PERSON = "other_person"
    ERROR_ON_FILE = "error_on_file"
    NAME_CHANGED = "name_changed"
    NAMING_CUSTOM = "naming_custom"
    FIELD_TOO_SHORT = "field_too_short"
    NO_TABLE_FOR_SCRIPT = "no_table_for_script"
    DOCUMENT_RAN_OUT = "document_ran_out"
    PERMANENT_DOCUMENT = "permanent_document"
    DATE_PARTLY_UNKNOWN = "date_partly_unknown"
    REGISTRATION_CHANGED = "registration_changed"
    SECOND_NATIONALITY = "second_nationality"
    KEYBOARD_LAYOUT = "keyboard_layout"
    DOCUMENT_RENEWED = "document_renewed"
    FOUND_AGAIN = "found_again"
    FORGED_DOCUMENT = "forged_document"
    COPIED_CHIP = "copied_chip"
    DAMAGED_CHIP = "damaged_chip"
    SPECIMEN = "specimen"
    ISSUED_TO_ALIEN = "issued_to_alien"
    OTHER_PURPOSE = "other_purpose"
    LIST_TOO_OLD = "list_too_old"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class FindingRule:
    """What a finding may mean, likeliest first, its source, and whether an officer must answer."""

    meanings: tuple[PossibleMeaning, ...]
    source: str
    needs_answer: bool


_M = PossibleMeaning
_F = DocumentFinding
FINDING_RULES: Final[dict[DocumentFinding, FindingRule]] = {
    _F.CHECK_DIGIT: FindingRule((_M.MISREAD, _M.ALTERED_DOCUMENT), "ICAO Doc 9303-3, 4.9", True),
    _F.IMPOSSIBLE_FIELD: FindingRule((_M.MISREAD, _M.ALTERED_DOCUMENT), "ICAO Doc 9303-3, 4", True),
    _F.EXPIRED: FindingRule(
        (_M.DOCUMENT_RAN_OUT, _M.MISREAD), "Wet op de identificatieplicht, art. 1", True
    ),
    _F.NO_EXPIRY_DATE: FindingRule(
        (_M.PERMANENT_DOCUMENT, _M.MISREAD), "ICAO Doc 9303-3, 4.8", True
    ),
    _F.EXPIRY_FAR_AHEAD: FindingRule(
        (_M.PERMANENT_DOCUMENT, _M.MISREAD), "ICAO Doc 9303-3, 4.8", True
    ),
    _F.OTHER_SURNAME: FindingRule(
        (_M.NAME_CHANGED, _M.OTHER_PERSON, _M.ERROR_ON_FILE), "ICAO Doc 9303-3, 4.6", True
    ),
    _F.SURNAME_PART_MISSING: FindingRule(
        (_M.NAMING_CUSTOM, _M.NAME_CHANGED, _M.ERROR_ON_FILE), "ICAO Doc 9303-3, 4.6", True
    ),
    _F.OTHER_GIVEN_NAMES: FindingRule(
        (_M.OTHER_PERSON, _M.NAME_CHANGED, _M.ERROR_ON_FILE), "ICAO Doc 9303-3, 4.6", True
    ),
    _F.GIVEN_NAMES_MISSING: FindingRule(
        (_M.NAMING_CUSTOM, _M.ERROR_ON_FILE), "ICAO Doc 9303-3, 4.6", True
    ),
    _F.NAME_ORDER_DIFFERS: FindingRule(
        (_M.NAMING_CUSTOM, _M.ERROR_ON_FILE), "ICAO Doc 9303-3, 4.6", True
    ),
    _F.GIVEN_NAMES_TRUNCATED: FindingRule((_M.FIELD_TOO_SHORT,), "ICAO Doc 9303-4, 4.2.3", False),
    # a cut surname may also be another one that begins alike
    _F.SURNAME_TRUNCATED: FindingRule(
        (_M.FIELD_TOO_SHORT, _M.OTHER_PERSON), "ICAO Doc 9303-4, 4.2.3", True
    ),
    _F.NAME_UNREADABLE: FindingRule(
        (_M.NO_TABLE_FOR_SCRIPT, _M.ERROR_ON_FILE), "ICAO Doc 9303-3, 6", True
    ),
    _F.OTHER_BIRTH_DATE: FindingRule(
        (_M.ERROR_ON_FILE, _M.OTHER_PERSON, _M.MISREAD), "ICAO Doc 9303-3, 4.8", True
    ),
    _F.PARTIAL_DATE_COMPATIBLE: FindingRule(
        (_M.DATE_PARTLY_UNKNOWN,), "ICAO Doc 9303-3, 4.8", False
    ),
    _F.OTHER_SEX: FindingRule(
        (_M.REGISTRATION_CHANGED, _M.ERROR_ON_FILE, _M.MISREAD), "ICAO Doc 9303-4, 4.2.2", True
    ),
    _F.OTHER_NATIONALITY: FindingRule(
        (_M.SECOND_NATIONALITY, _M.REGISTRATION_CHANGED, _M.ERROR_ON_FILE),
        "ICAO Doc 9303-3, 5",
        True,
    ),
    _F.OTHER_NUMBER: FindingRule(
        (_M.DOCUMENT_RENEWED, _M.SECOND_NATIONALITY, _M.MISREAD), "ICAO Doc 9303-3, 4.6", False
    ),
    _F.REPORTED_MISSING: FindingRule(
        (_M.OTHER_PERSON, _M.FOUND_AGAIN, _M.MISREAD), "Paspoortwet art. 31; Vc A1", True
    ),
    _F.NOT_YET_VALID: FindingRule((_M.MISREAD, _M.ALTERED_DOCUMENT), "ICAO Doc 9303-10, 4.7", True),
    _F.UNKNOWN_ISSUER: FindingRule(
        (_M.SPECIMEN, _M.MISREAD, _M.FORGED_DOCUMENT), "ICAO Doc 9303-3, 5", True
    ),
    _F.ISSUER_NOT_NATIONALITY: FindingRule(
        (_M.ISSUED_TO_ALIEN, _M.MISREAD, _M.ALTERED_DOCUMENT), "ICAO Doc 9303-3, 5", True
    ),
    _F.NOT_IDENTITY_DOCUMENT: FindingRule(
        (_M.OTHER_PURPOSE,), "Wet op de identificatieplicht, art. 1", True
    ),
    _F.CHIP_FORGED: FindingRule(
        (_M.ALTERED_DOCUMENT, _M.FORGED_DOCUMENT, _M.DAMAGED_CHIP), "ICAO Doc 9303-11, 5.1", True
    ),
    _F.CHIP_CLONED: FindingRule((_M.COPIED_CHIP, _M.DAMAGED_CHIP), "ICAO Doc 9303-11, 6", True),
    _F.CHIP_OTHER_DATA: FindingRule(
        (_M.ALTERED_DOCUMENT, _M.FORGED_DOCUMENT, _M.MISREAD), "ICAO Doc 9303-10, 4.7.1", True
    ),
    _F.CHIP_SIGNER_UNKNOWN: FindingRule(
        (_M.LIST_TOO_OLD, _M.FORGED_DOCUMENT), "ICAO Doc 9303-12", True
    ),
    _F.CHIP_FOR_TRAINING: FindingRule((_M.PRACTICE, _M.FORGED_DOCUMENT), "ICAO Doc 9303-12", True),
    _F.CHIP_INCOMPLETE: FindingRule(
        (_M.DAMAGED_CHIP, _M.ALTERED_DOCUMENT), "ICAO Doc 9303-10, 4.6", True
    ),
    # the photo is signed as it lies there, so that a signed ruin was made by the state itself
    _F.CHIP_PHOTO_DAMAGED: FindingRule(
        (_M.DAMAGED_CHIP, _M.ALTERED_DOCUMENT), "ICAO Doc 9303-10, 4.7.2", True
    ),
    _F.CHIP_PHOTO_MISSING: FindingRule(
        (_M.DAMAGED_CHIP, _M.ALTERED_DOCUMENT), "ICAO Doc 9303-10, 4.7.2", True
    ),
    _F.REPAIRED_READING: FindingRule((_M.KEYBOARD_LAYOUT,), "ICAO Doc 9303-3, 4.3", False),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding with the facts it rests on; values of names and dates stand in the rows."""

    kind: DocumentFinding
    on: date | None = None
    problems: tuple[CheckDigitProblem, ...] = ()
    faults: tuple[FieldFault, ...] = ()
    repairs: tuple[MrzRepair, ...] = ()

    @property
    def needs_answer(self) -> bool:
        """Whether an officer must answer it before a document is handed out."""
        return FINDING_RULES[self.kind].needs_answer

    @property
    def rule(self) -> FindingRule:
        """What it may mean, and where that stands."""
        return FINDING_RULES[self.kind]
