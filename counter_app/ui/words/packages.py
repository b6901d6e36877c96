"""Words for packages, what comes home with them, and machines without a network."""

from collections.abc import Mapping

from counter_app.domain.packages.conflict import ConflictKind, Remedy
from counter_app.domain.packages.package import (
    ItemKind,
    PackageState,
    ScanFailure,
    Standstill,
)
from counter_app.ui.words import QT_TRANSLATE_NOOP

CONFLICTS: Mapping[ConflictKind, str] = {
    ConflictKind.RECALLED: QT_TRANSLATE_NOOP("Packages", "The card was recalled meanwhile."),
    ConflictKind.CARD_MISSING: QT_TRANSLATE_NOOP(
        "Packages", "The card was reported missing meanwhile."
    ),
    ConflictKind.CARD_MOVED: QT_TRANSLATE_NOOP(
        "Packages", "The card went to another place meanwhile."
    ),
    ConflictKind.CARD_REASSIGNED: QT_TRANSLATE_NOOP(
        "Packages", "At home the card now belongs to somebody else."
    ),
    ConflictKind.CARD_TWICE: QT_TRANSLATE_NOOP(
        "Packages", "Two machines say that they had this card."
    ),
    ConflictKind.HANDED_OUT_AT_HOME: QT_TRANSLATE_NOOP(
        "Packages", "The card had been handed out at home already."
    ),
    ConflictKind.UNKNOWN_CARD: QT_TRANSLATE_NOOP("Packages", "This card is not known at home."),
    ConflictKind.SERVED_TWICE: QT_TRANSLATE_NOOP(
        "Packages", "Two machines say that they served this person."
    ),
    ConflictKind.SERVED_AT_HOME: QT_TRANSLATE_NOOP(
        "Packages", "This visit had begun at home already."
    ),
    ConflictKind.APPOINTMENT_MOVED: QT_TRANSLATE_NOOP(
        "Packages", "The appointment was moved meanwhile."
    ),
    ConflictKind.APPOINTMENT_CANCELLED: QT_TRANSLATE_NOOP(
        "Packages", "The appointment was called off meanwhile."
    ),
    ConflictKind.UNFINISHED: QT_TRANSLATE_NOOP(
        "Packages", "The visit was not over when the day was closed."
    ),
    ConflictKind.UNKNOWN_PERSON: QT_TRANSLATE_NOOP(
        "Packages", "This person is no longer known at home."
    ),
    ConflictKind.PERSON_CHANGED: QT_TRANSLATE_NOOP(
        "Packages", "What the file says of the person changed meanwhile."
    ),
    ConflictKind.DOCUMENT_REPORTED: QT_TRANSLATE_NOOP(
        "Packages", "The travel document that was shown was reported missing."
    ),
    ConflictKind.MANDATE_ENDED: QT_TRANSLATE_NOOP(
        "Packages", "The mandate did not cover the hand-out."
    ),
    ConflictKind.OPERATOR_LOCKED: QT_TRANSLATE_NOOP(
        "Packages", "The operator's account was closed meanwhile."
    ),
    ConflictKind.PACKAGE_EXPIRED: QT_TRANSLATE_NOOP("Packages", "The package had expired by then."),
    ConflictKind.PACKAGE_WITHDRAWN: QT_TRANSLATE_NOOP(
        "Packages", "The package had been called back."
    ),
    ConflictKind.CLOCK_WRONG: QT_TRANSLATE_NOOP("Packages", "The clock of the machine was wrong."),
    ConflictKind.CHANGED_AFTERWARDS: QT_TRANSLATE_NOOP(
        "Packages", "The machine later told something else than at first."
    ),
    ConflictKind.NOT_RECORDED: QT_TRANSLATE_NOOP("Packages", "The database refused it."),
}

STANDSTILLS: Mapping[Standstill, str] = {
    Standstill.EXPIRED: QT_TRANSLATE_NOOP("Packages", "the package has expired"),
    Standstill.TOO_OLD: QT_TRANSLATE_NOOP("Packages", "the data are too old"),
    Standstill.TOO_MANY_UNSENT: QT_TRANSLATE_NOOP(
        "Packages", "too much is not sealed for home yet"
    ),
    Standstill.CLOCK_SET_BACK: QT_TRANSLATE_NOOP("Packages", "the clock was set back"),
    Standstill.CLOSED: QT_TRANSLATE_NOOP("Packages", "the day is closed"),
}

ITEMS: Mapping[ItemKind, str] = {
    ItemKind.VISIT: QT_TRANSLATE_NOOP("Packages", "visit"),
    ItemKind.CARD: QT_TRANSLATE_NOOP("Packages", "card"),
    ItemKind.COUNT: QT_TRANSLATE_NOOP("Packages", "count"),
    ItemKind.SCAN: QT_TRANSLATE_NOOP("Packages", "scan"),
}

REMEDIES: Mapping[Remedy, str] = {
    Remedy.RECORD: QT_TRANSLATE_NOOP("Packages", "put on record"),
    Remedy.KEEP_OUT: QT_TRANSLATE_NOOP("Packages", "keep out"),
}

STATES: Mapping[PackageState, str] = {
    PackageState.SEALED: QT_TRANSLATE_NOOP("Packages", "sealed"),
    PackageState.MERGED: QT_TRANSLATE_NOOP("Packages", "home"),
    PackageState.WITHDRAWN: QT_TRANSLATE_NOOP("Packages", "called back"),
}

FAILURES: Mapping[ScanFailure, str] = {
    ScanFailure.BAD_TOKEN: QT_TRANSLATE_NOOP("Packages", "code not valid"),
    ScanFailure.NOT_IN_PACKAGE: QT_TRANSLATE_NOOP("Packages", "not in the package"),
    ScanFailure.CARD_UNKNOWN: QT_TRANSLATE_NOOP("Packages", "card unknown"),
    ScanFailure.UNREADABLE: QT_TRANSLATE_NOOP("Packages", "unreadable"),
}

ACTIONS: Mapping[str, str] = {
    "device.registered": QT_TRANSLATE_NOOP("Actions", "machine registered"),
    "device.retired": QT_TRANSLATE_NOOP("Actions", "machine retired"),
    "operator.enrolled": QT_TRANSLATE_NOOP("Actions", "enrolled for work without a network"),
    "package.sealed": QT_TRANSLATE_NOOP("Actions", "package sealed"),
    "package.withdrawn": QT_TRANSLATE_NOOP("Actions", "package called back"),
    "package.opened": QT_TRANSLATE_NOOP("Actions", "package opened"),
    "package.closed": QT_TRANSLATE_NOOP("Actions", "results sealed for home"),
    "package.merged": QT_TRANSLATE_NOOP("Actions", "results came home"),
    "conflict.settled": QT_TRANSLATE_NOOP("Actions", "conflict settled"),
    "offline.overridden": QT_TRANSLATE_NOOP("Actions", "work went on at somebody's word"),
    "scan.failed": QT_TRANSLATE_NOOP("Actions", "scan led nowhere"),
}

TABLES = (
    ("Packages", CONFLICTS),
    ("Packages", STANDSTILLS),
    ("Packages", ITEMS),
    ("Packages", REMEDIES),
    ("Packages", STATES),
    ("Packages", FAILURES),
)
"""The translation context and the words of each member, per enum."""
