"""Words for what is found on a document, what it may mean, and the languages people speak."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from counter_app.domain.identity.document_kinds import DocumentKind
from counter_app.domain.identity.findings import DocumentFinding, PossibleMeaning
from counter_app.domain.identity.mrz import MrzField
from counter_app.ui.words import QT_TRANSLATE_NOOP

FINDINGS: Mapping[DocumentFinding, str] = {
    DocumentFinding.CHECK_DIGIT: QT_TRANSLATE_NOOP("Documents", "A check digit does not fit"),
    DocumentFinding.IMPOSSIBLE_FIELD: QT_TRANSLATE_NOOP(
        "Documents", "A field holds what no document can have"
    ),
    DocumentFinding.EXPIRED: QT_TRANSLATE_NOOP("Documents", "The document has expired"),
    DocumentFinding.NO_EXPIRY_DATE: QT_TRANSLATE_NOOP("Documents", "It bears no expiry date"),
    DocumentFinding.EXPIRY_FAR_AHEAD: QT_TRANSLATE_NOOP(
        "Documents", "The expiry date is unusually far ahead"
    ),
    DocumentFinding.OTHER_SURNAME: QT_TRANSLATE_NOOP("Documents", "The surname differs"),
    DocumentFinding.SURNAME_PART_MISSING: QT_TRANSLATE_NOOP(
        "Documents", "A part of the surname is missing"
    ),
    DocumentFinding.SURNAME_TRUNCATED: QT_TRANSLATE_NOOP("Documents", "The surname is cut short"),
    DocumentFinding.OTHER_GIVEN_NAMES: QT_TRANSLATE_NOOP("Documents", "The given names differ"),
    DocumentFinding.GIVEN_NAMES_MISSING: QT_TRANSLATE_NOOP(
        "Documents", "Some given names are missing"
    ),
    DocumentFinding.NAME_ORDER_DIFFERS: QT_TRANSLATE_NOOP(
        "Documents", "The names stand in another order"
    ),
    DocumentFinding.GIVEN_NAMES_TRUNCATED: QT_TRANSLATE_NOOP(
        "Documents", "The given names are cut short"
    ),
    DocumentFinding.NAME_UNREADABLE: QT_TRANSLATE_NOOP(
        "Documents", "The name on file cannot be compared"
    ),
    DocumentFinding.OTHER_BIRTH_DATE: QT_TRANSLATE_NOOP("Documents", "The date of birth differs"),
    DocumentFinding.PARTIAL_DATE_COMPATIBLE: QT_TRANSLATE_NOOP(
        "Documents", "Parts of the date of birth are unknown"
    ),
    DocumentFinding.OTHER_SEX: QT_TRANSLATE_NOOP("Documents", "The sex differs"),
    DocumentFinding.OTHER_NATIONALITY: QT_TRANSLATE_NOOP("Documents", "The nationality differs"),
    DocumentFinding.OTHER_NUMBER: QT_TRANSLATE_NOOP(
        "Documents", "The number is another one than last time"
    ),
    DocumentFinding.REPORTED_MISSING: QT_TRANSLATE_NOOP(
        "Documents", "This number is on the list of reported documents"
    ),
    DocumentFinding.NOT_YET_VALID: QT_TRANSLATE_NOOP("Documents", "The document is not valid yet"),
    DocumentFinding.UNKNOWN_ISSUER: QT_TRANSLATE_NOOP(
        "Documents", "No state has the code of this issuer"
    ),
    DocumentFinding.ISSUER_NOT_NATIONALITY: QT_TRANSLATE_NOOP(
        "Documents", "Issuer and nationality differ"
    ),
    DocumentFinding.NOT_IDENTITY_DOCUMENT: QT_TRANSLATE_NOOP(
        "Documents", "This kind of document is not enough here"
    ),
    DocumentFinding.CHIP_FORGED: QT_TRANSLATE_NOOP(
        "Documents", "The chip's data is not what the state signed"
    ),
    DocumentFinding.CHIP_CLONED: QT_TRANSLATE_NOOP(
        "Documents", "The chip is not the one it was made for"
    ),
    DocumentFinding.CHIP_OTHER_DATA: QT_TRANSLATE_NOOP(
        "Documents", "The chip and the printed lines differ"
    ),
    DocumentFinding.CHIP_SIGNER_UNKNOWN: QT_TRANSLATE_NOOP(
        "Documents", "The chip's signer is on no list here"
    ),
    DocumentFinding.CHIP_INCOMPLETE: QT_TRANSLATE_NOOP(
        "Documents", "Not all of the chip could be read"
    ),
    DocumentFinding.CHIP_PHOTO_DAMAGED: QT_TRANSLATE_NOOP(
        "Documents", "The photo on the chip is damaged"
    ),
    DocumentFinding.CHIP_PHOTO_MISSING: QT_TRANSLATE_NOOP("Documents", "The chip gives no photo"),
    DocumentFinding.CHIP_FOR_TRAINING: QT_TRANSLATE_NOOP(
        "Documents", "The chip is signed for practice, not by a state"
    ),
    DocumentFinding.REPAIRED_READING: QT_TRANSLATE_NOOP(
        "Documents", "The reader's keyboard setting was put right"
    ),
}

REMEDIES: Mapping[DocumentFinding, str] = {
    DocumentFinding.CHECK_DIGIT: QT_TRANSLATE_NOOP(
        "Documents", "Read it again; if it stays, look at the printing of that place."
    ),
    DocumentFinding.IMPOSSIBLE_FIELD: QT_TRANSLATE_NOOP(
        "Documents", "Read it again; if it stays, look at the printing of that place."
    ),
    DocumentFinding.EXPIRED: QT_TRANSLATE_NOOP("Documents", "Ask for a valid document."),
    DocumentFinding.NO_EXPIRY_DATE: QT_TRANSLATE_NOOP(
        "Documents", "See whether this kind may be without."
    ),
    DocumentFinding.EXPIRY_FAR_AHEAD: QT_TRANSLATE_NOOP(
        "Documents", "Read the date on the document."
    ),
    DocumentFinding.OTHER_SURNAME: QT_TRANSLATE_NOOP("Documents", "Ask how the name came about."),
    DocumentFinding.OTHER_GIVEN_NAMES: QT_TRANSLATE_NOOP(
        "Documents", "Ask how the name came about."
    ),
    DocumentFinding.OTHER_BIRTH_DATE: QT_TRANSLATE_NOOP(
        "Documents", "Ask for the birth date, without reading it out."
    ),
    DocumentFinding.REPORTED_MISSING: QT_TRANSLATE_NOOP(
        "Documents", "Keep the document with you, answer Doubt, and call a second person."
    ),
    DocumentFinding.NOT_YET_VALID: QT_TRANSLATE_NOOP(
        "Documents", "Read the date of issue on the document."
    ),
    DocumentFinding.UNKNOWN_ISSUER: QT_TRANSLATE_NOOP(
        "Documents", "Read it again; a specimen is no document."
    ),
    DocumentFinding.ISSUER_NOT_NATIONALITY: QT_TRANSLATE_NOOP(
        "Documents", "Read both on the page with the photo."
    ),
    DocumentFinding.NOT_IDENTITY_DOCUMENT: QT_TRANSLATE_NOOP(
        "Documents", "Ask for a passport or another travel document."
    ),
    DocumentFinding.CHIP_FORGED: QT_TRANSLATE_NOOP(
        "Documents", "Read it once more; if it stays, answer Doubt and call a second person."
    ),
    DocumentFinding.CHIP_CLONED: QT_TRANSLATE_NOOP(
        "Documents", "Read it once more; if it stays, answer Doubt and call a second person."
    ),
    DocumentFinding.CHIP_OTHER_DATA: QT_TRANSLATE_NOOP(
        "Documents", "Compare the print with the chip; answer Doubt and call a second person."
    ),
    DocumentFinding.CHIP_INCOMPLETE: QT_TRANSLATE_NOOP(
        "Documents", "Read it once more; else look at the document as if it had no chip."
    ),
    DocumentFinding.CHIP_PHOTO_DAMAGED: QT_TRANSLATE_NOOP(
        "Documents",
        "Compare the face with the printed photo; look whether the page was opened. In doubt, "
        "answer Doubt.",
    ),
    DocumentFinding.CHIP_PHOTO_MISSING: QT_TRANSLATE_NOOP(
        "Documents",
        "Read it once more. If none comes, compare with the printed photo. In doubt, answer Doubt.",
    ),
    DocumentFinding.CHIP_FOR_TRAINING: QT_TRANSLATE_NOOP(
        "Documents", "For practice only: it identifies nobody."
    ),
    DocumentFinding.CHIP_SIGNER_UNKNOWN: QT_TRANSLATE_NOOP(
        "Documents", "The chip proves nothing now. Look at the document as if it had none."
    ),
}
"""What to do about a finding; those without are told by what they may mean."""

MEANINGS: Mapping[PossibleMeaning, str] = {
    PossibleMeaning.MISREAD: QT_TRANSLATE_NOOP("Documents", "misread or mistyped"),
    PossibleMeaning.ALTERED_DOCUMENT: QT_TRANSLATE_NOOP("Documents", "document altered"),
    PossibleMeaning.OTHER_PERSON: QT_TRANSLATE_NOOP("Documents", "another person"),
    PossibleMeaning.ERROR_ON_FILE: QT_TRANSLATE_NOOP("Documents", "error on file"),
    PossibleMeaning.NAME_CHANGED: QT_TRANSLATE_NOOP("Documents", "name changed"),
    PossibleMeaning.NAMING_CUSTOM: QT_TRANSLATE_NOOP("Documents", "naming custom of the country"),
    PossibleMeaning.FIELD_TOO_SHORT: QT_TRANSLATE_NOOP("Documents", "field too short"),
    PossibleMeaning.NO_TABLE_FOR_SCRIPT: QT_TRANSLATE_NOOP(
        "Documents", "script without a fixed spelling"
    ),
    PossibleMeaning.DOCUMENT_RAN_OUT: QT_TRANSLATE_NOOP("Documents", "document ran out"),
    PossibleMeaning.PERMANENT_DOCUMENT: QT_TRANSLATE_NOOP("Documents", "document without end"),
    PossibleMeaning.DATE_PARTLY_UNKNOWN: QT_TRANSLATE_NOOP("Documents", "date partly unknown"),
    PossibleMeaning.REGISTRATION_CHANGED: QT_TRANSLATE_NOOP("Documents", "registration changed"),
    PossibleMeaning.SECOND_NATIONALITY: QT_TRANSLATE_NOOP("Documents", "second nationality"),
    PossibleMeaning.KEYBOARD_LAYOUT: QT_TRANSLATE_NOOP("Documents", "keyboard layout"),
    PossibleMeaning.DOCUMENT_RENEWED: QT_TRANSLATE_NOOP("Documents", "document renewed"),
    PossibleMeaning.FOUND_AGAIN: QT_TRANSLATE_NOOP("Documents", "found again after a report"),
    PossibleMeaning.FORGED_DOCUMENT: QT_TRANSLATE_NOOP("Documents", "not made by that state"),
    PossibleMeaning.COPIED_CHIP: QT_TRANSLATE_NOOP("Documents", "chip copied"),
    PossibleMeaning.DAMAGED_CHIP: QT_TRANSLATE_NOOP("Documents", "chip damaged or misread"),
    PossibleMeaning.SPECIMEN: QT_TRANSLATE_NOOP("Documents", "a specimen"),
    PossibleMeaning.ISSUED_TO_ALIEN: QT_TRANSLATE_NOOP(
        "Documents", "issued to somebody of another nationality"
    ),
    PossibleMeaning.OTHER_PURPOSE: QT_TRANSLATE_NOOP("Documents", "made for another purpose"),
    PossibleMeaning.PRACTICE: QT_TRANSLATE_NOOP("Documents", "a document for practice"),
    PossibleMeaning.LIST_TOO_OLD: QT_TRANSLATE_NOOP("Documents", "the list of signers is too old"),
}

FIELDS: Mapping[MrzField, str] = {
    MrzField.DOCUMENT_CODE: QT_TRANSLATE_NOOP("Documents", "document code"),
    MrzField.ISSUER: QT_TRANSLATE_NOOP("Documents", "issuing state"),
    MrzField.NAME: QT_TRANSLATE_NOOP("Documents", "name"),
    MrzField.DOCUMENT_NUMBER: QT_TRANSLATE_NOOP("Documents", "document number"),
    MrzField.NATIONALITY: QT_TRANSLATE_NOOP("Documents", "nationality"),
    MrzField.DATE_OF_BIRTH: QT_TRANSLATE_NOOP("Documents", "date of birth"),
    MrzField.SEX: QT_TRANSLATE_NOOP("Documents", "sex"),
    MrzField.DATE_OF_EXPIRY: QT_TRANSLATE_NOOP("Documents", "date of expiry"),
    MrzField.OPTIONAL_DATA: QT_TRANSLATE_NOOP("Documents", "personal number"),
    MrzField.COMPOSITE: QT_TRANSLATE_NOOP("Documents", "whole line"),
}

KINDS: Mapping[DocumentKind, str] = {
    DocumentKind.PASSPORT: QT_TRANSLATE_NOOP("Documents", "Passport"),
    DocumentKind.DIPLOMATIC_PASSPORT: QT_TRANSLATE_NOOP("Documents", "Diplomatic passport"),
    DocumentKind.OFFICIAL_PASSPORT: QT_TRANSLATE_NOOP("Documents", "Official passport"),
    DocumentKind.EMERGENCY_PASSPORT: QT_TRANSLATE_NOOP("Documents", "Emergency passport"),
    DocumentKind.REFUGEE_TRAVEL_DOCUMENT: QT_TRANSLATE_NOOP(
        "Documents", "Travel document for refugees"
    ),
    DocumentKind.ALIEN_TRAVEL_DOCUMENT: QT_TRANSLATE_NOOP(
        "Documents", "Travel document for aliens"
    ),
    DocumentKind.STATELESS_TRAVEL_DOCUMENT: QT_TRANSLATE_NOOP(
        "Documents", "Travel document for stateless persons"
    ),
    DocumentKind.LAISSEZ_PASSER: QT_TRANSLATE_NOOP("Documents", "Laissez-passer"),
    DocumentKind.PASSPORT_CARD: QT_TRANSLATE_NOOP("Documents", "Passport card"),
    DocumentKind.ID_CARD: QT_TRANSLATE_NOOP("Documents", "Identity card"),
    DocumentKind.CREW_MEMBER_CERTIFICATE: QT_TRANSLATE_NOOP("Documents", "Crew member certificate"),
    DocumentKind.VISA: QT_TRANSLATE_NOOP("Documents", "Visa"),
    DocumentKind.DUTCH_ID_CARD: QT_TRANSLATE_NOOP("Documents", "Dutch identity card"),
    DocumentKind.DUTCH_RESIDENCE_DOCUMENT: QT_TRANSLATE_NOOP(
        "Documents", "Dutch residence document"
    ),
    DocumentKind.FOREIGN_RESIDENCE_DOCUMENT: QT_TRANSLATE_NOOP(
        "Documents", "Foreign residence document"
    ),
    DocumentKind.UNKNOWN: QT_TRANSLATE_NOOP("Documents", "Document of unknown kind"),
}

TABLES: tuple[tuple[str, Mapping[Any, str]], ...] = (
    ("Documents", FINDINGS),
    ("Documents", MEANINGS),
    ("Documents", FIELDS),
    ("Documents", KINDS),
)
"""The translation context and the words of each member, per enum."""

LANGUAGES: Mapping[str, str] = {
    "ar": QT_TRANSLATE_NOOP("Languages", "Arabic"),
    "de": QT_TRANSLATE_NOOP("Languages", "German"),
    "en": QT_TRANSLATE_NOOP("Languages", "English"),
    "es": QT_TRANSLATE_NOOP("Languages", "Spanish"),
    "fa": QT_TRANSLATE_NOOP("Languages", "Persian"),
    "fr": QT_TRANSLATE_NOOP("Languages", "French"),
    "hi": QT_TRANSLATE_NOOP("Languages", "Hindi"),
    "it": QT_TRANSLATE_NOOP("Languages", "Italian"),
    "nl": QT_TRANSLATE_NOOP("Languages", "Dutch"),
    "pl": QT_TRANSLATE_NOOP("Languages", "Polish"),
    "ps": QT_TRANSLATE_NOOP("Languages", "Pashto"),
    "pt": QT_TRANSLATE_NOOP("Languages", "Portuguese"),
    "ru": QT_TRANSLATE_NOOP("Languages", "Russian"),
    "so": QT_TRANSLATE_NOOP("Languages", "Somali"),
    "ti": QT_TRANSLATE_NOOP("Languages", "Tigrinya"),
    "tr": QT_TRANSLATE_NOOP("Languages", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
    "vi": QT_TRANSLATE_NOOP("Languages", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("Languages", "Chinese"),
}
"""Languages by their ISO 639-1 codes."""


def language(code: str) -> str:
    """Return the name of a language; one that is not listed stands as its code."""
    if code in LANGUAGES:
        return QCoreApplication.translate("Languages", LANGUAGES[code])
    return code


def remedy(kind: DocumentFinding) -> str:
    """Return what to do about a finding, "" where what it may mean says enough."""
    said = REMEDIES.get(kind)
    return "" if said is None else QCoreApplication.translate("Documents", said)
