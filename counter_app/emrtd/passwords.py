"""What opens a chip: three fields of the machine readable zone, or the card access number."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from enum import IntEnum, unique
from typing import Final

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.identity.mrz import Mrz, check_digit
from counter_app.domain.identity.mrz_lines import LAYOUTS

_SHORTEST_NUMBER: Final = 9
_DATE: Final = 6


@unique
class PasswordKind(IntEnum):
    """The kinds, by the number that PACE has for them (Doc 9303-11, 4.4.4.1)."""

    MRZ = 1
    CAN = 2


@dataclass(frozen=True, slots=True, repr=False)
class AccessPassword:
    """A password. It has no repr, so that no log can show it.

    Attributes:
        text: the three fields with their check digits, or the number on the card.
        zone: the whole zone that the fields come from, lines joined; "" where only they are known.
    """

    kind: PasswordKind
    text: str
    zone: str = ""

    @property
    def seed(self) -> bytes:
        """What keys are derived from: SHA-1 of the fields, or the number itself (9.7.3)."""
        written = self.text.encode("latin-1")
        if self.kind is PasswordKind.CAN:
            return written
        return hashlib.sha1(written, usedforsecurity=False).digest()


def from_fields(number: str, birth: str, expiry: str) -> AccessPassword:
    """Make the password of a document number and two dates written YYMMDD.

    Raises:
        Invalid: BAD_DOCUMENT_NUMBER, BAD_DATE.
    """
    full = number.strip().upper().ljust(_SHORTEST_NUMBER, "<")
    if not full.strip("<") or not all(c == "<" or (c.isascii() and c.isalnum()) for c in full):
        raise Invalid(Code.BAD_DOCUMENT_NUMBER, "document_number")
    for field, date in (("date_of_birth", birth), ("date_of_expiry", expiry)):
        if len(date) != _DATE or not all(c == "<" or (c.isascii() and c.isdigit()) for c in date):
            raise Invalid(Code.BAD_DATE, field)
    text = "".join(part + str(check_digit(part)) for part in (full, birth, expiry))
    return AccessPassword(PasswordKind.MRZ, text)


def from_mrz(zone: Mrz) -> AccessPassword:
    """Make the password of a zone that was read; dates as they are written, unknown parts too.

    Raises:
        Invalid: BAD_DOCUMENT_NUMBER, BAD_DATE.
    """
    layout = LAYOUTS[zone.format]
    made = from_fields(zone.document_number, zone.zone[layout.birth], zone.zone[layout.expiry])
    return replace(made, zone=zone.zone)


def from_can(text: str) -> AccessPassword:
    """Make the password of a card access number, six digits on the face of a card.

    Raises:
        Invalid: BAD_NUMBER.
    """
    digits = text.strip()
    if not (digits.isascii() and digits.isdigit() and 6 <= len(digits) <= 10):
        raise Invalid(Code.BAD_NUMBER, "can")
    return AccessPassword(PasswordKind.CAN, digits)
