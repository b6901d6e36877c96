"""What went wrong with a package, or on a machine without a network: the sentence."""

from collections.abc import Mapping

from counter_app.domain.errors import Code
from counter_app.ui.words import QT_TRANSLATE_NOOP

WORDS: Mapping[Code, tuple[str, ...]] = {
    Code.PACKAGE_CUT_SHORT: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This package is not complete. Copy it again from where it was made.",
        ),
    ),
    Code.PACKAGE_CHANGED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This package was changed or damaged after it was sealed. Copy it again; "
            "nothing of it was used.",
        ),
    ),
    Code.PACKAGE_FOREIGN: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This package was sealed by somebody who is not known here. Ask who made it; "
            "nothing of it was used.",
        ),
    ),
    Code.PACKAGE_OTHER_DEVICE: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This package was sealed for another machine or another operator. Take the one "
            "with the name of this machine.",
        ),
    ),
    Code.PACKAGE_WRONG_WAY: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This file goes the other way: a laptop opens the package that was made for it, and "
            "home takes in what the laptop sealed. Choose the other file.",
        ),
    ),
    Code.PACKAGE_EXPIRED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This package has expired. Ask for a new one.",
        ),
    ),
    Code.PACKAGE_WITHDRAWN: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This package was called back. Ask for a new one.",
        ),
    ),
    Code.PACKAGE_UNKNOWN: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "No such package went out from here. Look at the database you are signed in to.",
        ),
    ),
    Code.PACKAGE_NOT_YOURS: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "You are not among the operators of this package. Ask one of them to open it.",
        ),
    ),
    Code.PACKAGE_NOT_FOR_HALL: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This package was sealed for one machine alone. Ask for one that is sealed for the "
            "hall.",
        ),
    ),
    Code.HALL_ADDRESS_NEEDED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This package is a hall's. Say at which address the laptop in the middle stands.",
        ),
    ),
    Code.HALL_UNREACHABLE: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "No hall's server answers there. See that the laptop in the middle is on, in the same "
            "network, and lets this port through its firewall.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Asked: {address}."),
    ),
    Code.HALL_SERVER_MISSING: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This laptop cannot stand in the middle: PostgreSQL is not installed on it. Choose "
            "another laptop, or let each work alone with a package of its own.",
        ),
    ),
    Code.HALL_SERVER_FAILED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The hall's server did not start. Let each laptop work alone with a package of its "
            "own, or ask the administrator.",
        ),
        QT_TRANSLATE_NOOP("Errors", "It said: {told}"),
    ),
    Code.HALL_SERVER_ADMINISTRATOR: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "An administrator of this machine may not run the hall's server. Sign in to the "
            "machine as an ordinary user.",
        ),
    ),
    Code.HALL_NOT_CLOSED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The day on the hall's server was not closed, or the server does not run. Close the "
            "day first; nothing was removed.",
        ),
    ),
    Code.NOT_KNOWN_AT_HOME: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The office knows no such visit or card, so this cannot go on record. Keep it out; "
            "take the person or the card in where that is needed.",
        ),
    ),
    Code.PACKAGE_REHEARSAL: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This is a rehearsal: nothing of it counts, and nothing of it goes on record.",
        ),
    ),
    Code.OFFLINE_STOPPED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This machine takes on no new work without the network. Finish what is under "
            "way, close the day, or let somebody who may do so take it upon himself.",
        ),
    ),
    Code.OFFLINE_ONLY: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This goes only on a machine that works with a package.",
        ),
    ),
    Code.NOT_OFFLINE: (QT_TRANSLATE_NOOP("Errors", "This needs the network: do it at home."),),
    Code.DEVICE_UNKNOWN: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This machine is not registered yet. Register it first.",
        ),
    ),
    Code.NOBODY_ENROLLED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "No operator of this package is ready for work without a network. Let each of "
            "them enrol first.",
        ),
    ),
    Code.CLOCK_SET_BACK: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The clock of this machine is wrong: it stands before what it knows. Set it "
            "right first.",
        ),
    ),
}
