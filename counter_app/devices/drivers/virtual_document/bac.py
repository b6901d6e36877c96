"""Basic access control as the card does it (ICAO Doc 9303-11, 4.3)."""

from __future__ import annotations

from counter_app.devices.drivers.virtual_document.apdu import RefusedError, Status
from counter_app.devices.drivers.virtual_document.channel import Channel
from counter_app.devices.drivers.virtual_document.ciphers import (
    AUTHENTICATE,
    ENCRYPT,
    Cipher,
    same,
)
from counter_app.devices.drivers.virtual_document.randomness import Randomness


class BasicAccess:
    """Holds the keys of the printed zone and the challenge that is open."""

    def __init__(self, seed: bytes, randomness: Randomness) -> None:
        """Derive the keys from the first 16 bytes of the hashed zone."""
        self._encrypting = Cipher.TDES.derive(seed[:16], ENCRYPT)
        self._signing = Cipher.TDES.derive(seed[:16], AUTHENTICATE)
        self._randomness = randomness
        self._challenge = b""

    def challenge(self) -> bytes:
        """Return a new challenge, which holds for one answer."""
        self._challenge = self._randomness.octets(8)
        return self._challenge

    def authenticate(self, data: bytes) -> tuple[bytes, Channel]:
        """Check the reader's answer; return the card's own and the session that begins.

        Raises:
            RefusedError: CONDITIONS_NOT_SATISFIED without a challenge, WRONG_LENGTH, or
                NOT_AUTHENTICATED when the reader does not know the zone.
        """
        ours, self._challenge = self._challenge, b""
        if not ours:
            raise RefusedError(Status.CONDITIONS_NOT_SATISFIED)
        if len(data) != 40:
            raise RefusedError(Status.WRONG_LENGTH)
        secret, checksum = data[:32], data[32:]
        if not same(checksum, Cipher.TDES.mac(self._signing, secret)):
            raise RefusedError(Status.NOT_AUTHENTICATED)
        plain = Cipher.TDES.decrypt(self._encrypting, secret)
        theirs, echo, their_key = plain[:8], plain[8:16], plain[16:]
        if not same(echo, ours):
            raise RefusedError(Status.NOT_AUTHENTICATED)
        our_key = self._randomness.octets(16)
        back = Cipher.TDES.encrypt(self._encrypting, ours + theirs + our_key)
        seed = bytes(a ^ b for a, b in zip(our_key, their_key, strict=True))
        channel = Channel(
            Cipher.TDES, Cipher.TDES.derive(seed, ENCRYPT), Cipher.TDES.derive(seed, AUTHENTICATE),
            ours[4:] + theirs[4:],
        )  # fmt: skip
        return back + Cipher.TDES.mac(self._signing, back), channel
