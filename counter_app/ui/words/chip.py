"""Words for what a chip said: short for a badge, and what it proves and does not prove."""

from collections.abc import Mapping
from typing import Any

from counter_app.domain.identity.chip import (
    AccessProtocol,
    ChipStatement,
    CloneVerdict,
    GroupVerdict,
    ReadStep,
)
from counter_app.ui.words import QT_TRANSLATE_NOOP

STATEMENTS: Mapping[ChipStatement, str] = {
    ChipStatement.DATA_AS_ISSUED: QT_TRANSLATE_NOOP("Chip", "state signature"),
    ChipStatement.DATA_AS_SIGNED_FOR_TRAINING: QT_TRANSLATE_NOOP("Chip", "practice signature"),
    ChipStatement.DATA_CHANGED: QT_TRANSLATE_NOOP("Chip", "not as signed"),
    ChipStatement.DATA_INCOMPLETE: QT_TRANSLATE_NOOP("Chip", "not all data was read"),
    ChipStatement.DATA_SIGNER_UNKNOWN: QT_TRANSLATE_NOOP("Chip", "signer not known here"),
    ChipStatement.DATA_SIGNER_REFUSED: QT_TRANSLATE_NOOP("Chip", "signer not allowed"),
    ChipStatement.DATA_UNSIGNED: QT_TRANSLATE_NOOP("Chip", "not signed"),
    ChipStatement.NO_COPY: QT_TRANSLATE_NOOP("Chip", "no copy"),
    ChipStatement.COPY_POSSIBLE: QT_TRANSLATE_NOOP(
        "Chip", "clone protection: none on this document"
    ),
    ChipStatement.COPY_OR_BROKEN: QT_TRANSLATE_NOOP("Chip", "a copy, or broken"),
    ChipStatement.COPY_NOT_EXCLUDED: QT_TRANSLATE_NOOP("Chip", "copy not ruled out"),
    ChipStatement.ZONE_SAME: QT_TRANSLATE_NOOP("Chip", "same as the print"),
    ChipStatement.ZONE_KEY_FIELDS_SAME: QT_TRANSLATE_NOOP("Chip", "number and dates as printed"),
    ChipStatement.ZONE_DIFFERS: QT_TRANSLATE_NOOP("Chip", "differs from the print"),
    ChipStatement.ZONE_NOT_COMPARED: QT_TRANSLATE_NOOP("Chip", "not compared with the print"),
    ChipStatement.PHOTO_DAMAGED: QT_TRANSLATE_NOOP("Chip", "photo damaged"),
    ChipStatement.PHOTO_MISSING: QT_TRANSLATE_NOOP("Chip", "no photo on the chip"),
}

PROOFS: Mapping[ChipStatement, str] = {
    ChipStatement.DATA_AS_ISSUED: QT_TRANSLATE_NOOP(
        "Chip",
        "Name, photo and dates are as the state wrote them. It does not say that the chip is in "
        "its own document, nor that the holder is the person in the photo.",
    ),
    ChipStatement.DATA_AS_SIGNED_FOR_TRAINING: QT_TRANSLATE_NOOP(
        "Chip", "This document was made for practice. It proves nothing about anybody."
    ),
    ChipStatement.DATA_CHANGED: QT_TRANSLATE_NOOP(
        "Chip", "Something was changed after the state signed, or the chip is damaged."
    ),
    ChipStatement.DATA_INCOMPLETE: QT_TRANSLATE_NOOP(
        "Chip", "Name or photo could not be read: nothing is proven. Read it once more."
    ),
    ChipStatement.DATA_SIGNER_UNKNOWN: QT_TRANSLATE_NOOP(
        "Chip",
        "The data hangs together, but no list on this machine names the signer. It proves "
        "nothing until the list is renewed.",
    ),
    ChipStatement.DATA_SIGNER_REFUSED: QT_TRANSLATE_NOOP(
        "Chip", "The signer was not valid, was withdrawn, or belongs to another state."
    ),
    ChipStatement.DATA_UNSIGNED: QT_TRANSLATE_NOOP(
        "Chip", "There is no signature. Every chip of a travel document has one."
    ),
    ChipStatement.NO_COPY: QT_TRANSLATE_NOOP(
        "Chip", "The chip holds a key that cannot be copied: it is the one that was issued."
    ),
    ChipStatement.COPY_POSSIBLE: QT_TRANSLATE_NOOP(
        "Chip",
        "The state made this document without. A copy of its chip cannot be told from it: look "
        "at the document all the more.",
    ),
    ChipStatement.COPY_OR_BROKEN: QT_TRANSLATE_NOOP(
        "Chip", "The chip does not hold the key that belongs to it."
    ),
    ChipStatement.COPY_NOT_EXCLUDED: QT_TRANSLATE_NOOP(
        "Chip", "The chip could not be shown to be the one that was issued."
    ),
    ChipStatement.ZONE_SAME: QT_TRANSLATE_NOOP(
        "Chip", "The chip belongs to this page: both hold the same lines."
    ),
    ChipStatement.ZONE_KEY_FIELDS_SAME: QT_TRANSLATE_NOOP(
        "Chip",
        "Number, birth date and expiry are the printed ones. The name was not read from the "
        "print: compare it by eye.",
    ),
    ChipStatement.ZONE_DIFFERS: QT_TRANSLATE_NOOP(
        "Chip", "The page and the chip do not belong to each other."
    ),
    ChipStatement.ZONE_NOT_COMPARED: QT_TRANSLATE_NOOP(
        "Chip", "It was opened with another number than the lines."
    ),
    ChipStatement.PHOTO_DAMAGED: QT_TRANSLATE_NOOP(
        "Chip",
        "The chip holds a photo that cannot be shown, so that it says nothing about the holder. "
        "Compare the face with the printed photo, and look at its edges for traces.",
    ),
    ChipStatement.PHOTO_MISSING: QT_TRANSLATE_NOOP(
        "Chip",
        "Every travel document has a photo on its chip; this chip gives none. Read it once more. "
        "If none comes, compare the face with the printed photo and take it as a doubt.",
    ),
}

PROTOCOLS: Mapping[AccessProtocol, str] = {
    AccessProtocol.BAC: QT_TRANSLATE_NOOP("Chip", "BAC"),
    AccessProtocol.PACE_GENERIC: QT_TRANSLATE_NOOP("Chip", "PACE"),
    AccessProtocol.PACE_INTEGRATED: QT_TRANSLATE_NOOP("Chip", "PACE"),
    AccessProtocol.PACE_CHIP_AUTHENTICATION: QT_TRANSLATE_NOOP("Chip", "PACE"),
}

STEPS: Mapping[ReadStep, str] = {
    ReadStep.ACCESS: QT_TRANSLATE_NOOP("Chip", "opening the chip"),
    ReadStep.SECURITY_OBJECT: QT_TRANSLATE_NOOP("Chip", "reading the signature"),
    ReadStep.CHIP_AUTHENTICATION: QT_TRANSLATE_NOOP("Chip", "testing for a copy"),
    ReadStep.ACTIVE_AUTHENTICATION: QT_TRANSLATE_NOOP("Chip", "testing for a copy"),
    ReadStep.DATA: QT_TRANSLATE_NOOP("Chip", "reading the data"),
    ReadStep.PHOTO: QT_TRANSLATE_NOOP("Chip", "reading the photo"),
    ReadStep.JUDGEMENT: QT_TRANSLATE_NOOP("Chip", "checking the signature"),
}

GROUPS: Mapping[GroupVerdict, str] = {
    GroupVerdict.MATCHES: QT_TRANSLATE_NOOP("Chip", "as signed"),
    GroupVerdict.DIFFERS: QT_TRANSLATE_NOOP("Chip", "changed"),
    GroupVerdict.NOT_SIGNED: QT_TRANSLATE_NOOP("Chip", "not in the signed list"),
    GroupVerdict.NOT_READ: QT_TRANSLATE_NOOP("Chip", "not read"),
    GroupVerdict.PROTECTED: QT_TRANSLATE_NOOP("Chip", "protected, not read"),
    GroupVerdict.UNREADABLE: QT_TRANSLATE_NOOP("Chip", "unreadable"),
    GroupVerdict.MISSING: QT_TRANSLATE_NOOP("Chip", "missing"),
}

CLONES: Mapping[CloneVerdict, str] = {
    CloneVerdict.PROVEN: QT_TRANSLATE_NOOP("Chip", "proven"),
    CloneVerdict.FAILED: QT_TRANSLATE_NOOP("Chip", "failed"),
    CloneVerdict.KEY_NOT_SIGNED: QT_TRANSLATE_NOOP("Chip", "key not signed"),
    CloneVerdict.UNSUPPORTED: QT_TRANSLATE_NOOP("Chip", "form not known here"),
    CloneVerdict.NONE_ON_DOCUMENT: QT_TRANSLATE_NOOP("Chip", "none on this document"),
    CloneVerdict.NOT_DONE: QT_TRANSLATE_NOOP("Chip", "not tested"),
}

TABLES: tuple[tuple[str, Mapping[Any, str]], ...] = (
    ("Chip", STATEMENTS),
    ("Chip", PROTOCOLS),
    ("Chip", STEPS),
    ("Chip", GROUPS),
    ("Chip", CLONES),
)
"""The translation context and the words of each member, per enum."""
