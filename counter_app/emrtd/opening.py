"""Opening a chip: what it offers, how much fits, PACE where it can, BAC where it cannot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from counter_app.domain.errors import Code
from counter_app.domain.identity.chip import Access, AccessProtocol, PasswordSource
from counter_app.emrtd import bac, pace
from counter_app.emrtd.channel import Channel, Limits
from counter_app.emrtd.ciphers import TDES
from counter_app.emrtd.failures import ChipError, Reason, unsupported
from counter_app.emrtd.files import (
    CARD_ACCESS,
    CARD_SECURITY,
    FileReader,
    select_application,
    select_master,
)
from counter_app.emrtd.limits import find_limits
from counter_app.emrtd.mapping import Domain, Mapping
from counter_app.emrtd.passwords import AccessPassword, PasswordKind
from counter_app.emrtd.security_infos import PaceInfo, SecurityInfos, read_security_infos

_LARGEST_SMALL_FILE: Final = 16 * 1024
_NAMES: Final = {
    Mapping.GENERIC: AccessProtocol.PACE_GENERIC,
    Mapping.INTEGRATED: AccessProtocol.PACE_INTEGRATED,
    Mapping.CHIP_AUTHENTICATION: AccessProtocol.PACE_CHIP_AUTHENTICATION,
}
_OTHER_WAY: Final = {Code.CHIP_REFUSED, Code.CHIP_UNREADABLE, Code.CHIP_UNSUPPORTED}


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """A chip whose application is selected under protection.

    Attributes:
        proof: what the chip sent with chip authentication mapping, None with other protocols.
        card_security: the file that names the key for it, as it came; None where it was not read.
    """

    access: Access
    proof: pace.ChipProof | None = None
    card_security: bytes | None = None


def open_chip(channel: Channel, password: AccessPassword, *, long_answers: bool = True) -> Opened:
    """Open a chip and select the travel document's application.

    Args:
        long_answers: whether to find out about answers of more than 256 bytes.

    Raises:
        ChipError: CHIP_PASSWORD, CHIP_UNSUPPORTED for no travel document or no known protocol,
            CHIP_REFUSED, CHIP_UNREADABLE, CHIP_CANCELLED; CounterError where the chip has gone.
    """
    channel.protection, channel.limits = None, Limits()
    select_master(channel)
    infos = _card_access(channel)
    if long_answers:
        channel.limits = find_limits(channel, has_card_access=infos is not None)
    offer = pace.choose(infos) if infos else None
    if offer is not None:
        try:
            return _with_pace(channel, password, offer)
        except ChipError as error:
            if error.code not in _OTHER_WAY or password.kind is not PasswordKind.MRZ:
                raise
            return _with_bac(channel, password, error)
    return _with_bac(channel, password, None)


def _card_access(channel: Channel) -> SecurityInfos | None:
    try:
        data = FileReader(channel).read(CARD_ACCESS, _LARGEST_SMALL_FILE)
        return read_security_infos(data, CARD_ACCESS.name)
    except ChipError as error:
        if error.code in _OTHER_WAY:
            return None  # a document with BAC only
        raise


def _with_pace(
    channel: Channel, password: AccessPassword, offer: tuple[PaceInfo, Domain]
) -> Opened:
    made = pace.establish(channel, password, offer)
    card_security = None
    if made.proof is not None:
        card_security = _card_security(channel)
    select_application(channel)
    access = Access(
        _NAMES[made.info.mapping], _source(password), made.info.suite.name, made.domain.name
    )
    return Opened(access, made.proof, card_security)


def _card_security(channel: Channel) -> bytes | None:
    """Read the file with the chip's key; a chip that withholds it proves nothing."""
    try:
        return FileReader(channel).read(CARD_SECURITY, _LARGEST_SMALL_FILE)
    except ChipError as error:
        if error.reason is Reason.STATUS:
            return None
        raise


def _with_bac(channel: Channel, password: AccessPassword, earlier: ChipError | None) -> Opened:
    """Open with BAC; where the chip has none, the reason that PACE failed is the one to tell."""
    channel.protection = None
    if password.kind is not PasswordKind.MRZ:
        raise unsupported(Reason.NO_PROTOCOL, "PACE")
    try:
        select_application(channel)
        bac.establish(channel, password)
    except ChipError as error:
        if earlier is not None and error.code in _OTHER_WAY:
            raise earlier from error
        raise
    return Opened(Access(AccessProtocol.BAC, _source(password), TDES.name))


def _source(password: AccessPassword) -> PasswordSource:
    return PasswordSource.MRZ if password.kind is PasswordKind.MRZ else PasswordSource.CAN
