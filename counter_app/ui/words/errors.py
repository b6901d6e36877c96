"""What went wrong and what to do, per error code.

`says` stands alone; `fact` follows it when every value it names is known.
"""

from collections.abc import Mapping

from counter_app.domain.errors import Code
from counter_app.ui.words import (
    QT_TRANSLATE_NOOP,
    custody_errors,
    day_closing,
    issuance_day_floor,
    issuance_days,
    package_errors,
    partners,
    rule_sets,
)
from counter_app.ui.words.appointment_errors import APPOINTMENTS
from counter_app.ui.words.capture_errors import CAPTURE
from counter_app.ui.words.device_errors import CHIPS, DEVICES
from counter_app.ui.words.error_words import Words as Words

CONTEXT = "Errors"

_TYPED: Mapping[Code, Words] = {
    Code.REQUIRED: Words(QT_TRANSLATE_NOOP("Errors", "This is needed. Fill it in.")),
    Code.TOO_LONG: Words(
        QT_TRANSLATE_NOOP("Errors", "This is too long. Shorten it."),
        QT_TRANSLATE_NOOP("Errors", "At most {most} characters fit."),
    ),
    Code.BAD_V_NUMBER: Words(
        QT_TRANSLATE_NOOP("Errors", "This is not a V-number: it has 10 digits. Check the digits.")
    ),
    Code.BAD_BSN: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This is not a BSN: its check digit is wrong. Check the digits."
        )
    ),
    Code.BAD_DOCUMENT_NUMBER: Words(
        QT_TRANSLATE_NOOP("Errors", "This is not a document number. Copy it from the document.")
    ),
    Code.BAD_DATE: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This date does not exist. Type day, month, year, such as 26-09-1997."
        )
    ),
    Code.BAD_EMAIL: Words(
        QT_TRANSLATE_NOOP("Errors", "This is not an e-mail address. Check it with the person.")
    ),
    Code.BAD_NATIONALITY: Words(
        QT_TRANSLATE_NOOP("Errors", "This nationality is not known. Choose one from the list.")
    ),
    Code.BAD_LANGUAGE: Words(
        QT_TRANSLATE_NOOP("Errors", "This language is not known. Choose one from the list.")
    ),
    Code.BAD_TIME: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This time does not exist. Type hours and minutes, such as 09:30."
        )
    ),
    Code.BAD_MRZ: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The lines at the bottom of the document do not add up. Read them again."
        )
    ),
    Code.BAD_NUMBER: Words(QT_TRANSLATE_NOOP("Errors", "This is not a number. Type digits only.")),
    Code.BAD_WORD: Words(
        QT_TRANSLATE_NOOP("Errors", "This word is not known here. Use a word of the manual.")
    ),
    Code.BAD_TOKEN: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This code was not made by Counter or was damaged. Search by name instead."
        )
    ),
    Code.LOST_LEADING_ZERO: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "A zero at the front was lost. Export the column again as text."
        )
    ),
    Code.LOST_CHARACTERS: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "Letters were lost on the way here. Export the file again as UTF-8."
        )
    ),
    Code.V_NUMBER_TAKEN: Words(
        QT_TRANSLATE_NOOP("Errors", "Another person has this V-number. Open that person instead.")
    ),
    Code.NAME_TAKEN: Words(
        QT_TRANSLATE_NOOP("Errors", "This name is in use already. Choose another one.")
    ),
}

_FILES: Mapping[Code, Words] = {
    Code.FILE_MISSING: Words(
        QT_TRANSLATE_NOOP("Errors", "The file is not there any more. Choose it again."),
        QT_TRANSLATE_NOOP("Errors", "Missing: {name}."),
    ),
    Code.FILE_NOT_WRITTEN: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The file could not be written there. Choose another place; nothing is lost."
        )
    ),
    Code.FILE_UNREADABLE: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The file cannot be opened. Close it elsewhere, or ask for access."
        )
    ),
    Code.FILE_EMPTY: Words(QT_TRANSLATE_NOOP("Errors", "The file is empty. Choose another one.")),
    Code.FILE_TOO_LARGE: Words(
        QT_TRANSLATE_NOOP("Errors", "The file is too large. Split it into smaller ones.")
    ),
    Code.FILE_DAMAGED: Words(
        QT_TRANSLATE_NOOP("Errors", "The file cannot be read. Ask the sender for a new one.")
    ),
    Code.FILE_PROTECTED: Words(
        QT_TRANSLATE_NOOP("Errors", "The file has a password. Save it without one and try again.")
    ),
    Code.FILE_WRONG_TYPE: Words(
        QT_TRANSLATE_NOOP("Errors", "This kind of file is not known. Save it as CSV or XLSX.")
    ),
    Code.FILE_UNKNOWN_COLUMNS: Words(
        QT_TRANSLATE_NOOP("Errors", "Some columns are not known. Say what they hold."),
        QT_TRANSLATE_NOOP("Errors", "Missing: {missing}."),
    ),
}

_QUEUE: Mapping[Code, Words] = {
    Code.WRONG_STATE: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This step does not fit what happened so far. Look at it anew."
        ),
    ),
    Code.DESK_BUSY: Words(
        QT_TRANSLATE_NOOP("Errors", "This desk is serving somebody. Finish or park that first.")
    ),
    Code.NO_DESK: Words(
        QT_TRANSLATE_NOOP("Errors", "You have no desk yet. Choose the desk where you sit.")
    ),
    Code.NOBODY_WAITING: Words(QT_TRANSLATE_NOOP("Errors", "Nobody is waiting for this desk now.")),
    Code.TOO_LATE_TO_UNDO: Words(
        QT_TRANSLATE_NOOP("Errors", "It is too late to undo this. Ask a team leader."),
        QT_TRANSLATE_NOOP("Errors", "It can be undone for {minutes} minutes."),
    ),
    Code.REASON_NEEDED: Words(QT_TRANSLATE_NOOP("Errors", "Say why: a reason is needed here.")),
    Code.NOT_YOURS: Words(
        QT_TRANSLATE_NOOP("Errors", "A colleague is doing this. Have it transferred to you first."),
        QT_TRANSLATE_NOOP("Errors", "It is with {desk}."),
    ),
    Code.TOO_EARLY: Words(
        QT_TRANSLATE_NOOP("Errors", "It is too early to check in. Let them come back later."),
        QT_TRANSLATE_NOOP("Errors", "It can be done from {back_at}."),
    ),
    Code.TOO_LATE: Words(
        QT_TRANSLATE_NOOP("Errors", "They come too late. Decide whether they can still be helped."),
        QT_TRANSLATE_NOOP("Errors", "It is {minutes} minutes past the booked time."),
    ),
    Code.DESK_UNABLE: Words(
        QT_TRANSLATE_NOOP("Errors", "Your desk cannot do this. Transfer them to one that can."),
        QT_TRANSLATE_NOOP("Errors", "It lacks: {missing}."),
    ),
    Code.DESK_CLOSED: Words(
        QT_TRANSLATE_NOOP("Errors", "This desk is closed. Open it again first, under Desks."),
        QT_TRANSLATE_NOOP("Errors", "It closed at {until}."),
    ),
    Code.CALL_AGAIN_FIRST: Words(
        QT_TRANSLATE_NOOP("Errors", "Call this person again before you note a no-show."),
        QT_TRANSLATE_NOOP("Errors", "Called {calls} of {needed} times."),
    ),
}

_IDENTITY: Mapping[Code, Words] = {
    Code.ANSWER_OPEN: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "Not every question is answered. Answer the ones that are open."
        )
    ),
    Code.DOUBT: Words(
        QT_TRANSLATE_NOOP("Errors", "There is doubt. A second person must look and sign in here.")
    ),
    Code.MEANS_NEEDED: Words(
        QT_TRANSLATE_NOOP("Errors", "Say by what means you checked this, such as chip or face.")
    ),
    Code.SECOND_PERSON_SAME: Words(
        QT_TRANSLATE_NOOP("Errors", "The second person must be somebody else than the first.")
    ),
    Code.VERIFICATION_MISSING: Words(
        QT_TRANSLATE_NOOP("Errors", "The identity was not checked yet. Check it before you go on.")
    ),
    Code.VERIFICATION_STALE: Words(
        QT_TRANSLATE_NOOP("Errors", "The identity was checked too long ago. Check it again."),
        QT_TRANSLATE_NOOP("Errors", "A check holds for {minutes} minutes."),
    ),
}

_ISSUANCE: Mapping[Code, Words] = {
    Code.CARD_NOT_HERE: Words(
        QT_TRANSLATE_NOOP("Errors", "The card is not at this location. Look up where it is.")
    ),
    Code.CARD_OF_OTHER_PERSON: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This card belongs to somebody else. Put it back and scan the right one."
        )
    ),
    Code.CARD_UNKNOWN: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This card is not in the stock. Check the number, then report it."
        )
    ),
    Code.CARD_WRONG_STATE: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This card cannot be handed out as it stands. Look at its history."
        )
    ),
    Code.ALREADY_HANDED_OUT: Words(
        QT_TRANSLATE_NOOP("Errors", "This card was handed out already. Look at its history.")
    ),
    Code.OLD_CARD_NEEDED: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The old card must be handed in first, or a report of its loss."
        )
    ),
    Code.REPRESENTATIVE_NEEDED: Words(
        QT_TRANSLATE_NOOP("Errors", "A legal representative must be here. Add who that is.")
    ),
    Code.SIGNATURE_NEEDED: Words(
        QT_TRANSLATE_NOOP("Errors", "The receipt is not signed yet. Have it signed.")
    ),
}

_OPERATORS: Mapping[Code, Words] = {
    Code.BAD_SIGN_IN: Words(
        QT_TRANSLATE_NOOP("Errors", "Name or password is wrong. Type both again.")
    ),
    Code.OPERATOR_LOCKED: Words(
        QT_TRANSLATE_NOOP("Errors", "This account is locked. Ask the administrator to open it."),
        QT_TRANSLATE_NOOP("Errors", "It opens by itself on {until}."),
    ),
    Code.NOT_PERMITTED: Words(
        QT_TRANSLATE_NOOP("Errors", "Your role does not include this. Ask a team leader.")
    ),
    Code.TOO_MANY_REQUESTS: Words(
        QT_TRANSLATE_NOOP("Errors", "Too many requests came in a row. Wait a moment."),
    ),
    Code.BAD_REQUEST: Words(
        QT_TRANSLATE_NOOP("Errors", "The request cannot be read. Ask the administrator."),
    ),
    Code.PASSWORD_TOO_SHORT: Words(
        QT_TRANSLATE_NOOP("Errors", "The password is too short. Choose a longer one."),
        QT_TRANSLATE_NOOP("Errors", "At least {least} characters are needed."),
    ),
    Code.PASSWORDS_DIFFER: Words(
        QT_TRANSLATE_NOOP("Errors", "The two passwords differ. Type the same one twice."),
    ),
}

_STORE: Mapping[Code, Words] = {
    Code.NOT_FOUND: Words(QT_TRANSLATE_NOOP("Errors", "This is not there any more. Search again.")),
    Code.CHANGED_MEANWHILE: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "Somebody changed this meanwhile. Load it anew; your input is kept."
        ),
        QT_TRANSLATE_NOOP("Errors", "It is with {desk}."),
    ),
    Code.STORE_BUSY: Words(
        QT_TRANSLATE_NOOP("Errors", "The database is busy. Try again in a moment.")
    ),
    Code.STORE_UNREACHABLE: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The database does not answer. Check the network, then try again."
        )
    ),
    Code.SERVER_NOT_PROVEN: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The server did not prove that it is the one at that address. Your password was not "
            "sent. Check the address and this computer's clock, and ask who runs the server.",
        )
    ),
    Code.STORE_MISSING: Words(
        QT_TRANSLATE_NOOP("Errors", "There is no database yet. Have the administrator make one.")
    ),
    Code.STORE_OLDER: Words(
        QT_TRANSLATE_NOOP("Errors", "The database is older than this program. Have it updated.")
    ),
    Code.STORE_NEWER: Words(
        QT_TRANSLATE_NOOP("Errors", "The database is newer than this program. Update the program.")
    ),
    Code.STORE_LOCKED: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The database stays closed: its key does not fit. Ask the administrator."
        )
    ),
    Code.STORE_DAMAGED: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The database is damaged. Stop work and have a backup restored."
        )
    ),
    Code.STORE_EXISTS: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "There is a database in that place already. Choose another place."
        )
    ),
    Code.CLOCK_AHEAD: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This computer's clock is fast. Nothing was recorded: have it set, then try again.",
        ),
        QT_TRANSLATE_NOOP("Errors", "It is {minutes} minutes ahead of the database."),
    ),
    Code.CLOCK_BEHIND: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This computer's clock is slow. Nothing was recorded: have it set, then try again.",
        ),
        QT_TRANSLATE_NOOP("Errors", "It is {minutes} minutes behind the database."),
    ),
    Code.NOT_ON_RECORD: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This act has no entry in the audit trail. Tell the administrator."
        )
    ),
    Code.DISK_FULL: Words(
        QT_TRANSLATE_NOOP("Errors", "The disk is full. Make room, then try again.")
    ),
}

WORDS: Mapping[Code, Words] = {
    **_TYPED, **_FILES, **APPOINTMENTS, **_QUEUE, **_IDENTITY, **_ISSUANCE, **_OPERATORS,
    **_STORE, **CHIPS, **DEVICES, **CAPTURE, **rule_sets.ERRORS,
    **{code: Words(*words) for code, words in partners.ERRORS.items()},
    **{code: Words(*said) for code, said in custody_errors.WORDS.items()},
    **{code: Words(*said) for code, said in issuance_day_floor.ERRORS.items()},
    **{code: Words(*said) for code, said in package_errors.WORDS.items()},
    **{code: Words(*said) for code, said in issuance_days.ERRORS.items()},
    **{code: Words(*said) for code, said in day_closing.ERRORS.items()},
}  # fmt: skip
