"""Basic Access Control: proof that reader and chip both know the three fields (9303-11, 4.3)."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable
from typing import Final

from counter_app.domain.errors import Code
from counter_app.emrtd.apdu import Answer, Command, Status
from counter_app.emrtd.channel import Channel
from counter_app.emrtd.ciphers import FOR_ENCRYPTION, FOR_MAC, MAC_SIZE, TDES
from counter_app.emrtd.failures import ChipError, Reason, unreadable
from counter_app.emrtd.passwords import AccessPassword, PasswordKind
from counter_app.emrtd.secure_messaging import SecureMessaging

_CHALLENGE: Final = 8
_KEY: Final = 16
_WRONG_PASSWORD: Final = {
    Status.AUTHENTICATION_FAILED, Status.NOT_ALLOWED, Status.PROTECTION_WRONG, Status.WRONG_DATA,
    Status.CONDITIONS_MISSING,
}  # fmt: skip


def establish(
    channel: Channel, password: AccessPassword, draw: Callable[[int], bytes] = secrets.token_bytes
) -> None:
    """Agree on keys with a chip whose application is selected.

    Raises:
        ChipError: CHIP_PASSWORD where the fields are not those of this document;
            CHIP_UNSUPPORTED for a card access number, which BAC does not know.
    """
    if password.kind is not PasswordKind.MRZ:
        raise ChipError(Code.CHIP_UNSUPPORTED, Reason.NO_PROTOCOL, what="BAC with CAN")
    encryption = TDES.derive(password.seed[:16], FOR_ENCRYPTION)
    mac = TDES.derive(password.seed[:16], FOR_MAC)
    theirs = channel.demand(Command(0, 0x84, 0, 0, ne=_CHALLENGE), "challenge")
    if len(theirs) != _CHALLENGE:
        raise unreadable(Reason.WRONG_VALUE, "challenge")
    ours, our_key = draw(_CHALLENGE), draw(_KEY)
    secret = TDES.encrypt(encryption, ours + theirs + our_key)
    proof = secret + TDES.token(mac, secret)
    answer = channel.send(Command(0, 0x82, 0, 0, proof, len(proof)), "authentication")
    plain = _opened(answer, encryption, mac)
    if plain[:16] != theirs + ours:
        raise ChipError(Code.CHIP_PASSWORD, Reason.WRONG_TOKEN)
    seed = bytes(a ^ b for a, b in zip(our_key, plain[16:], strict=True))
    counter = int.from_bytes(theirs[4:] + ours[4:], "big")
    channel.protection = SecureMessaging.from_secret(TDES, seed, counter)


def _opened(answer: Answer, encryption: bytes, mac: bytes) -> bytes:
    if answer.status in _WRONG_PASSWORD:
        raise ChipError(
            Code.CHIP_PASSWORD, Reason.STATUS, status=answer.status, word=f"{answer.word:04X}"
        )
    if answer.status is not Status.OK:
        raise ChipError(
            Code.CHIP_REFUSED, Reason.STATUS, what="authentication", status=answer.status,
            word=f"{answer.word:04X}",
        )  # fmt: skip
    if len(answer.data) != 32 + MAC_SIZE:
        raise unreadable(Reason.WRONG_VALUE, "authentication")
    secret, checksum = answer.data[:32], answer.data[32:]
    if not hmac.compare_digest(TDES.token(mac, secret), checksum):
        raise ChipError(Code.CHIP_PASSWORD, Reason.WRONG_MAC)
    return TDES.decrypt(encryption, secret)
