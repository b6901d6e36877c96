"""Numbers, codes and addresses that identify people and documents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from typing import Final

from stdnum.nl import bsn as _bsn

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.people.countries import NATIONALITIES, OTHER_SPELLINGS, PROPOSALS
from counter_app.domain.people.languages import LANGUAGES, NAMES

V_NUMBER_LENGTH: Final = 10

_V_NUMBER: Final = re.compile(r"[0-9]{10}")
_BSN: Final = re.compile(r"[0-9]{9}")
_DOCUMENT_NUMBER: Final = re.compile(r"V[1-9A-NP-Z]{8}")
_OLDER_DOCUMENT_NUMBER: Final = re.compile(r"[A-Z0-9]{6,9}")
_WRITTEN_WITH_TYPE: Final = re.compile(r"(?:I{1,3}|IV|V|EU/EER|W2?|O)-(?=[A-Z0-9]+\Z)")
_EMAIL_LOCAL: Final = re.compile(r"[^\s@<>()\[\],;:\\\"]+")
_HOST_LABEL: Final = re.compile(r"(?!-)[^\W_](?:[\w-]{0,61}[^\W_])?(?<!-)")


def v_number(text: str) -> str:
    """Return a V-number, ten digits; spaces between them are left out, zeros never added.

    Its length is known from chain systems only; no check digit is published (Vw 107(3)).

    Raises:
        Invalid: BAD_V_NUMBER.
    """
    digits = "".join(text.split())
    if not _V_NUMBER.fullmatch(digits):
        raise Invalid(Code.BAD_V_NUMBER, "v_number", length=len(digits))
    return digits


def bsn(text: str) -> str:
    """Return a citizen service number, nine digits that pass the 11-test; zeros never added.

    Raises:
        Invalid: BAD_BSN.
    """
    digits = re.sub(r"[\s.]", "", text)
    if not _BSN.fullmatch(digits) or not _bsn.is_valid(digits):
        raise Invalid(Code.BAD_BSN, "bsn")
    return digits


def document_number(text: str, *, older: bool = False) -> str:
    """Return the number of a Dutch residence card in capitals, without the type before it.

    Since October 2019 it is a V and eight letters or digits, never 0 or O (RvIG, 10 Dec 2019).

    Args:
        text: as printed or typed; `III-V123AL568` names the type first.
        older: whether the number of a card from before October 2019 is right as well.

    Raises:
        Invalid: BAD_DOCUMENT_NUMBER.
    """
    number = _WRITTEN_WITH_TYPE.sub("", "".join(text.split()).upper())
    if _DOCUMENT_NUMBER.fullmatch(number) or (older and _OLDER_DOCUMENT_NUMBER.fullmatch(number)):
        return number
    raise Invalid(Code.BAD_DOCUMENT_NUMBER, "document_number", length=len(number))


def country(code: str) -> str:
    """Return a nationality in three letters (ISO 3166-1, ICAO Doc 9303-3); German D becomes DEU.

    Raises:
        Invalid: BAD_NATIONALITY, with the code that was probably meant as `proposal`, or None.
    """
    letters = code.strip().upper()
    letters = OTHER_SPELLINGS.get(letters, letters)
    if letters not in NATIONALITIES:
        raise Invalid(Code.BAD_NATIONALITY, "nationality", proposal=PROPOSALS.get(letters))
    return letters


def language(text: str) -> str:
    """Return a language in two letters (ISO 639-1) from such a code or a Dutch or English name.

    Raises:
        Invalid: BAD_LANGUAGE.
    """
    plain = unicodedata.normalize("NFD", text.strip().casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    found = NAMES.get(plain, plain.split("-")[0].split("_")[0])
    if found not in LANGUAGES:
        raise Invalid(Code.BAD_LANGUAGE, "language")
    return found


def email(text: str) -> str:
    """Return an e-mail address that a mail server may accept (lengths of RFC 5321, 4.5.3.1).

    Raises:
        Invalid: BAD_EMAIL.
    """
    address = text.strip()
    local, at, host = address.rpartition("@")
    labels = host.split(".")
    right = (
        bool(at)
        and len(address) <= 254
        and len(local) <= 64
        and _EMAIL_LOCAL.fullmatch(local) is not None
        and not local.startswith(".")
        and not local.endswith(".")
        and ".." not in local
        and len(labels) > 1
        and len(labels[-1]) > 1
        and all(_HOST_LABEL.fullmatch(label) for label in labels)
        and address.isprintable()
    )
    if not right:
        raise Invalid(Code.BAD_EMAIL, "email")
    return address


def near_misses(v_number: str, known: Container[str]) -> tuple[str, ...]:
    """Return the known V-numbers that may be meant by a damaged one, in ascending order.

    Near are numbers that lost or gained leading zeros, and those one slip of the hand away: one
    digit more, less or other, or two neighbours swapped. The number itself is no miss.

    Args:
        known: a set or a mapping, as it is asked some hundred times.
    """
    written = "".join(v_number.split())
    core = written.lstrip("0")
    near = {core.zfill(length) for length in range(len(core), V_NUMBER_LENGTH + 1)}
    near |= _one_slip_away(written)
    return tuple(sorted(number for number in near - {written, ""} if number in known))


def _one_slip_away(written: str) -> set[str]:
    """Return every number that one slip of the hand makes of this one."""
    if len(written) > V_NUMBER_LENGTH + 1:
        return set()
    cuts = [(written[:at], written[at:]) for at in range(len(written) + 1)]
    return {
        *(head + tail[1:] for head, tail in cuts if tail),
        *(head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1),
        *(head + digit + tail[1:] for head, tail in cuts if tail for digit in "0123456789"),
        *(head + digit + tail for head, tail in cuts for digit in "0123456789"),
    }
