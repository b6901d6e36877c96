"""What can go wrong between a reader and a chip: one error, with a reason out of a closed list."""

from __future__ import annotations

from enum import StrEnum, unique
from typing import Any

from counter_app.domain.errors import Code, Unavailable


@unique
class Reason(StrEnum):
    """Why a chip cannot be read, finer than the code that a clerk is told; for log and report."""

    ENDS_EARLY = "ends_early"
    TOO_LONG = "too_long"
    TOO_DEEP = "too_deep"
    TRAILING_BYTES = "trailing_bytes"
    WRONG_TAG = "wrong_tag"
    MISSING_PART = "missing_part"
    WRONG_VALUE = "wrong_value"
    WRONG_MAC = "wrong_mac"
    WRONG_PADDING = "wrong_padding"
    WRONG_TOKEN = "wrong_token"
    NOT_ON_CURVE = "not_on_curve"
    SAME_KEY = "same_key"
    STATUS = "status"
    UNPROTECTED_ANSWER = "unprotected_answer"
    NO_ANSWER = "no_answer"
    UNKNOWN_ALGORITHM = "unknown_algorithm"
    UNKNOWN_CURVE = "unknown_curve"
    NO_PROTOCOL = "no_protocol"
    BAD_STRUCTURE = "bad_structure"


class ChipError(Unavailable):
    """A chip, or a file out of one, that cannot be read or may not be believed.

    Attributes:
        reason: the finer reason.
    """

    def __init__(self, code: Code, reason: Reason, **values: Any) -> None:
        """Keep the reason among the facts."""
        super().__init__(code, reason=reason, **values)
        self.reason = reason


def unreadable(reason: Reason, what: str, **values: Any) -> ChipError:
    """Return the error for data that are not what the standard says they are."""
    return ChipError(Code.CHIP_UNREADABLE, reason, what=what, **values)


def unsupported(reason: Reason, what: str, **values: Any) -> ChipError:
    """Return the error for an algorithm or protocol that this program does not know."""
    return ChipError(Code.CHIP_UNSUPPORTED, reason, what=what, **values)
