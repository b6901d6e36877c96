"""What can go wrong, sorted by its remedy. Errors carry a code and values, never a sentence."""

from enum import StrEnum, unique
from typing import Any


@unique
class Code(StrEnum):
    """Every reason that a person may be told; each has words in `ui/text.py` and `cli/words.py`."""

    # what was typed or read
    REQUIRED = "required"
    TOO_LONG = "too_long"
    BAD_V_NUMBER = "bad_v_number"
    BAD_BSN = "bad_bsn"
    BAD_DOCUMENT_NUMBER = "bad_document_number"
    BAD_DATE = "bad_date"
    BAD_EMAIL = "bad_email"
    BAD_NATIONALITY = "bad_nationality"
    BAD_LANGUAGE = "bad_language"
    BAD_TIME = "bad_time"
    BAD_MRZ = "bad_mrz"
    BAD_NUMBER = "bad_number"
    BAD_WORD = "bad_word"
    BAD_TOKEN = "bad_token"
    LOST_LEADING_ZERO = "lost_leading_zero"
    LOST_CHARACTERS = "lost_characters"
    V_NUMBER_TAKEN = "v_number_taken"
    NAME_TAKEN = "name_taken"
    # files
    FILE_MISSING = "file_missing"
    FILE_NOT_WRITTEN = "file_not_written"
    FILE_UNREADABLE = "file_unreadable"
    FILE_EMPTY = "file_empty"
    FILE_TOO_LARGE = "file_too_large"
    FILE_DAMAGED = "file_damaged"
    FILE_PROTECTED = "file_protected"
    FILE_WRONG_TYPE = "file_wrong_type"
    FILE_UNKNOWN_COLUMNS = "file_unknown_columns"
    # appointments and planning
    SLOT_FULL = "slot_full"
    SLOT_CLOSED = "slot_closed"
    SLOT_PAST = "slot_past"
    NO_PARTICIPANT = "no_participant"
    TOO_MANY_PERSONS = "too_many_persons"
    SERVICE_NOT_OFFERED = "service_not_offered"
    ALREADY_BOOKED = "already_booked"
    TOO_MANY_OPEN = "too_many_open"
    ALREADY_WAITING = "already_waiting"
    HOLD_EXPIRED = "hold_expired"
    NOT_PUBLIC = "not_public"
    WRONG_AUDIENCE = "wrong_audience"
    OUT_OF_REGION = "out_of_region"
    WRONG_AGE = "wrong_age"
    ABILITY_MISSING = "ability_missing"
    CARD_LIES_ELSEWHERE = "card_lies_elsewhere"
    BAD_POSTCODE = "bad_postcode"
    NOT_TODAY = "not_today"
    NOT_HERE = "not_here"
    CHOICE_NEEDED = "choice_needed"
    STILL_NEEDED = "still_needed"
    # queue
    WRONG_STATE = "wrong_state"
    DESK_BUSY = "desk_busy"
    NO_DESK = "no_desk"
    NOBODY_WAITING = "nobody_waiting"
    TOO_LATE_TO_UNDO = "too_late_to_undo"
    REASON_NEEDED = "reason_needed"
    NOT_YOURS = "not_yours"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    DESK_UNABLE = "desk_unable"
    DESK_CLOSED = "desk_closed"
    CALL_AGAIN_FIRST = "call_again_first"
    # a running issuance day
    DAY_NOT_RUNNING = "day_not_running"
    NOT_LET_IN = "not_let_in"
    NOBODY_WAITS = "nobody_waits"
    # identity
    ANSWER_OPEN = "answer_open"
    DOUBT = "doubt"
    MEANS_NEEDED = "means_needed"
    SECOND_PERSON_SAME = "second_person_same"
    VERIFICATION_MISSING = "verification_missing"
    VERIFICATION_STALE = "verification_stale"
    # photo, fingerprints, signature
    BIOMETRICS_NOT_YOURS = "biometrics_not_yours"
    UNDER_SIX = "under_six"
    PHOTO_UNUSABLE = "photo_unusable"
    PHOTO_POOR = "photo_poor"
    PHOTO_FORMAT = "photo_format"
    PICTURE_IN_EVIDENCE = "picture_in_evidence"
    PICTURE_GONE = "picture_gone"
    # rules on reuse
    RULES_UNREADABLE = "rules_unreadable"
    EXAMPLES_FAIL = "examples_fail"
    # custody and issuance
    CARD_NOT_HERE = "card_not_here"
    CARD_OF_OTHER_PERSON = "card_of_other_person"
    CARD_UNKNOWN = "card_unknown"
    CARD_WRONG_STATE = "card_wrong_state"
    ALREADY_HANDED_OUT = "already_handed_out"
    OLD_CARD_NEEDED = "old_card_needed"
    REPRESENTATIVE_NEEDED = "representative_needed"
    SIGNATURE_NEEDED = "signature_needed"
    # custody and what a hand-out rests on
    PLACE_TAKEN = "place_taken"
    COUNT_UNEXPLAINED = "count_unexplained"
    TWO_PERSONS_NEEDED = "two_persons_needed"
    SEAL_FIRST = "seal_first"
    NUMBER_DIFFERS = "number_differs"
    STICKER_SPENT = "sticker_spent"
    STOCK_OUT = "stock_out"
    PASSPORT_TOO_SHORT = "passport_too_short"
    CARD_DEFECT = "card_defect"
    REPRESENTATIVE_UNCHECKED = "representative_unchecked"
    FEE_OPEN = "fee_open"
    CARD_NOT_DUE = "card_not_due"
    NO_VISIT = "no_visit"
    ADDRESS_NEEDED = "address_needed"
    # partners and mandates
    MANDATE_NEEDED = "mandate_needed"
    MANDATE_NOT_COVERING = "mandate_not_covering"
    MANDATE_WRONG_STATE = "mandate_wrong_state"
    SUB_MANDATE_NOT_ALLOWED = "sub_mandate_not_allowed"
    SUB_MANDATE_WIDER = "sub_mandate_wider"
    CONSENT_NEEDED = "consent_needed"
    STAFF_NOT_READY = "staff_not_ready"
    DELEGATION_NOT_ALLOWED = "delegation_not_allowed"
    DESIGNATION_NEEDED = "designation_needed"
    REPRESENTATIVE_SAME = "representative_same"
    # issuance days
    DAY_NOT_READY = "day_not_ready"
    DAY_HAS_GUESTS = "day_has_guests"
    WAVE_TOO_SMALL = "wave_too_small"
    DAY_CARDS_OPEN = "day_cards_open"
    DAY_COUNT_NEEDED = "day_count_needed"
    # operators
    BAD_SIGN_IN = "bad_sign_in"
    OPERATOR_LOCKED = "operator_locked"
    NOT_PERMITTED = "not_permitted"
    TOO_MANY_REQUESTS = "too_many_requests"
    BAD_REQUEST = "bad_request"
    PASSWORD_TOO_SHORT = "password_too_short"
    PASSWORDS_DIFFER = "passwords_differ"
    # store
    NOT_FOUND = "not_found"
    CHANGED_MEANWHILE = "changed_meanwhile"
    STORE_BUSY = "store_busy"
    STORE_UNREACHABLE = "store_unreachable"
    SERVER_NOT_PROVEN = "server_not_proven"
    STORE_MISSING = "store_missing"
    STORE_OLDER = "store_older"
    STORE_NEWER = "store_newer"
    STORE_LOCKED = "store_locked"
    STORE_DAMAGED = "store_damaged"
    STORE_EXISTS = "store_exists"
    CLOCK_AHEAD = "clock_ahead"
    CLOCK_BEHIND = "clock_behind"
    NOT_ON_RECORD = "not_on_record"
    DISK_FULL = "disk_full"
    # devices
    DEVICE_ABSENT = "device_absent"
    DEVICE_FAILED = "device_failed"
    CAMERA_SOFTWARE_MISSING = "camera_software_missing"
    SCANNER_SOFTWARE_MISSING = "scanner_software_missing"
    SCANNER_BUSY = "scanner_busy"
    SCANNER_OPEN = "scanner_open"
    SCANNER_REFUSED = "scanner_refused"
    SCANNER_SLOW = "scanner_slow"
    SCANNER_STOPPED = "scanner_stopped"
    # messages
    MAIL_SETTINGS = "mail_settings"
    # serving other programs
    ADDRESS_UNUSABLE = "address_unusable"
    PORT_TAKEN = "port_taken"
    CERTIFICATE_UNUSABLE = "certificate_unusable"
    # chips of travel documents
    READER_ABSENT = "reader_absent"
    READER_BUSY = "reader_busy"
    READER_STOPPED = "reader_stopped"
    READER_SOFTWARE_MISSING = "reader_software_missing"
    CHIP_ABSENT = "chip_absent"
    CHIP_LOST = "chip_lost"
    CHIP_PASSWORD = "chip_password"
    CHIP_REFUSED = "chip_refused"
    CHIP_UNREADABLE = "chip_unreadable"
    CHIP_UNSUPPORTED = "chip_unsupported"
    CHIP_CANCELLED = "chip_cancelled"
    # packages for work without a network
    PACKAGE_CUT_SHORT = "package_cut_short"
    PACKAGE_CHANGED = "package_changed"
    PACKAGE_FOREIGN = "package_foreign"
    PACKAGE_OTHER_DEVICE = "package_other_device"
    PACKAGE_WRONG_WAY = "package_wrong_way"
    PACKAGE_EXPIRED = "package_expired"
    PACKAGE_WITHDRAWN = "package_withdrawn"
    PACKAGE_UNKNOWN = "package_unknown"
    PACKAGE_NOT_YOURS = "package_not_yours"
    PACKAGE_NOT_FOR_HALL = "package_not_for_hall"
    HALL_ADDRESS_NEEDED = "hall_address_needed"
    HALL_UNREACHABLE = "hall_unreachable"
    HALL_SERVER_MISSING = "hall_server_missing"
    HALL_SERVER_FAILED = "hall_server_failed"
    HALL_SERVER_ADMINISTRATOR = "hall_server_administrator"
    HALL_NOT_CLOSED = "hall_not_closed"
    PACKAGE_REHEARSAL = "package_rehearsal"
    NOT_KNOWN_AT_HOME = "not_known_at_home"
    OFFLINE_STOPPED = "offline_stopped"
    OFFLINE_ONLY = "offline_only"
    NOT_OFFLINE = "not_offline"
    DEVICE_UNKNOWN = "device_unknown"
    NOBODY_ENROLLED = "nobody_enrolled"
    CLOCK_SET_BACK = "clock_set_back"
    # anything else is a bug
    INTERNAL = "internal"


class CounterError(Exception):
    """The root of all errors that have a remedy.

    Attributes:
        code: why, out of the closed vocabulary.
        values: the facts the reason rests on, for the sentence that a screen makes of it.
    """

    def __init__(self, code: Code, **values: Any) -> None:
        """Keep the code and the facts."""
        super().__init__(code.value)
        self.code = code
        self.values = values


class Invalid(CounterError):
    """A field holds what cannot be right. Remedy: correct that field."""

    def __init__(self, code: Code, field: str, **values: Any) -> None:
        """Name the field, by its name in the domain."""
        super().__init__(code, field=field, **values)
        self.field = field


class Refused(CounterError):
    """A rule says no. Remedy: what the values name."""


class Conflict(CounterError):
    """Somebody else was first. Remedy: look at the fresh state, the input is kept."""


class Unavailable(CounterError):
    """A database, device or file does not answer now. Remedy: try again, or repair it."""
