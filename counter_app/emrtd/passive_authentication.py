"""Passive authentication: are the data as a state signed them? (Doc 9303-11, 5.1)"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from counter_app.domain.errors import Code
from counter_app.domain.identity.chip import (
    ChainCheck,
    ChainVerdict,
    GroupCheck,
    GroupVerdict,
    SignatureVerdict,
)
from counter_app.emrtd.chain import Anchors, judge
from counter_app.emrtd.cms import SignedData
from counter_app.emrtd.failures import ChipError
from counter_app.emrtd.security_object import SecurityObject

PROTECTED_GROUPS: Final = frozenset({3, 4})
"""Fingerprints and irises: only readers with a state's certificate get them (BSI TR-03110)."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Whether a signature holds, and who stands behind it."""

    signature: SignatureVerdict
    chain: ChainCheck

    @property
    def is_vouched_for(self) -> bool:
        """Whether a trusted authority stands behind a good signature."""
        trusted = {ChainVerdict.TRUSTED, ChainVerdict.TRAINING}
        return self.signature is SignatureVerdict.GOOD and self.chain.verdict in trusted


NO_SIGNATURE: Final = Origin(SignatureVerdict.MISSING, ChainCheck(ChainVerdict.NOT_REACHED))


def failed(error: ChipError) -> Origin:
    """Return what is known of signed data that could not even be read."""
    verdict = {
        Code.CHIP_UNSUPPORTED: SignatureVerdict.UNSUPPORTED,
        Code.CHIP_REFUSED: SignatureVerdict.MISSING,
    }.get(error.code, SignatureVerdict.UNREADABLE)
    return Origin(verdict, ChainCheck(ChainVerdict.NOT_REACHED))


def origin_of(
    signed: SignedData, anchors: Anchors, now: datetime, issuing_state: str = ""
) -> Origin:
    """Judge a signature and follow it to a state."""
    nowhere = ChainCheck(ChainVerdict.NOT_REACHED)
    signer = signed.certificate()
    if signer is None:
        return Origin(SignatureVerdict.UNREADABLE, nowhere)
    try:
        holds = signed.is_signed_by(signer)
    except ChipError as error:
        return failed(error)
    if not holds:
        return Origin(SignatureVerdict.WRONG, nowhere)
    chain = judge(
        signer, anchors, signed_at=signed.signer.signed_at, now=now, issuing_state=issuing_state
    )
    return Origin(SignatureVerdict.GOOD, chain)


def check_groups(
    listed: Iterable[int],
    data: Mapping[int, bytes],
    signed: SecurityObject | None,
    absent: Mapping[int, GroupVerdict] | None = None,
) -> tuple[GroupCheck, ...]:
    """Lay each data group beside its signed hash.

    Args:
        listed: numbers that EF.COM names; nobody signed that list.
        data: what was read, by number.
        absent: why the chip did not give those that it was asked for.
    """
    hashes = signed.hashes if signed else {}
    numbers = sorted({*listed, *data, *hashes})
    return tuple(_check(number, data.get(number), signed, absent or {}) for number in numbers)


def _check(
    number: int,
    data: bytes | None,
    signed: SecurityObject | None,
    absent: Mapping[int, GroupVerdict],
) -> GroupCheck:
    if data is None:
        if number in absent:
            return GroupCheck(number, absent[number])
        if number in PROTECTED_GROUPS:
            return GroupCheck(number, GroupVerdict.PROTECTED)
        return GroupCheck(number, GroupVerdict.NOT_READ)
    matches = signed.matches(number, data) if signed else None
    verdict = {
        True: GroupVerdict.MATCHES, False: GroupVerdict.DIFFERS, None: GroupVerdict.NOT_SIGNED,
    }[matches]  # fmt: skip
    return GroupCheck(number, verdict, len(data))
