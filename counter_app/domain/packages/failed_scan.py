"""Why a scan led to nobody: what is kept of it on a machine that works with a package."""

from __future__ import annotations

import re
from typing import Final

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.packages.package import ScanFailure
from counter_app.domain.people import numbers

_APPOINTMENT_CODE: Final = re.compile(r"[2-9A-HJ-NP-Z]{8}")

_REFUSALS: Final = {
    Code.BAD_TOKEN: ScanFailure.BAD_TOKEN,
    Code.NOT_FOUND: ScanFailure.NOT_IN_PACKAGE,
    Code.NOT_HERE: ScanFailure.NOT_IN_PACKAGE,
    Code.CARD_NOT_HERE: ScanFailure.NOT_IN_PACKAGE,
    Code.CARD_UNKNOWN: ScanFailure.CARD_UNKNOWN,
}


def of_refusal(code: Code) -> ScanFailure | None:
    """Return why a scan failed that was refused so; None for what says where somebody stands.

    A card that is handed out already or that nobody waits for was read and known: no failed scan.
    """
    return _REFUSALS.get(code)


def of_text(text: str) -> ScanFailure:
    """Return why a scan failed of which nothing on file came, by what it looks like.

    A V-number and a code of an appointment are not in the package, a card's number is unknown;
    anything else was misread, or is no scan of ours.
    """
    try:
        numbers.document_number(text)
    except Invalid:
        compact = "".join(text.split()).upper()
        known_shape = _is_v_number(compact) or _APPOINTMENT_CODE.fullmatch(compact)
        return ScanFailure.NOT_IN_PACKAGE if known_shape else ScanFailure.UNREADABLE
    return ScanFailure.CARD_UNKNOWN


def of_code(text: str) -> ScanFailure:
    """Return why a scan failed where codes of appointments alone are looked for, as at a kiosk."""
    known_shape = _APPOINTMENT_CODE.fullmatch("".join(text.split()).upper())
    return ScanFailure.NOT_IN_PACKAGE if known_shape else ScanFailure.UNREADABLE


def _is_v_number(text: str) -> bool:
    try:
        numbers.v_number(text)
    except Invalid:
        return False
    return True
