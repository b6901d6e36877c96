"""Secure messaging as the card sees it (ICAO Doc 9303-11, 9.8)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from counter_app.devices.drivers.virtual_document.apdu import (
    SECURED,
    Command,
    RefusedError,
    Status,
    answer,
)
from counter_app.devices.drivers.virtual_document.ciphers import Cipher, pad, same, unpad
from counter_app.devices.drivers.virtual_document.tlv import (
    BadTlvError,
    first,
    length,
    objects,
    tlv,
)

DATA_EVEN, DATA_ODD, EXPECTED, STATUS, CHECKSUM = 0x87, 0x85, 0x97, 0x99, 0x8E
_ORDER: Final = (DATA_ODD, DATA_EVEN, EXPECTED, CHECKSUM)
_TAIL: Final = len(tlv(STATUS, bytes(2)) + tlv(CHECKSUM, bytes(8))) + 2


class Channel:
    """The keys and the counter of a protected session. It has no repr that shows them."""

    def __init__(self, cipher: Cipher, encrypting: bytes, signing: bytes, counter: bytes) -> None:
        """Start with session keys and the first value of the send sequence counter."""
        self.cipher = cipher
        self._encrypting = encrypting
        self._signing = signing
        self._counter = int.from_bytes(counter, "big")

    @classmethod
    def of_secret(cls, cipher: Cipher, secret: bytes) -> Channel:
        """Start with keys derived from an agreed secret, the counter at zero (9.7.4)."""
        return cls(cipher, cipher.derive(secret, 1), cipher.derive(secret, 2), bytes(cipher.block))

    def open(self, command: Command) -> Command:
        """Check and unwrap a protected command.

        Raises:
            RefusedError: SM_OBJECTS_MISSING without a checksum, SM_OBJECTS_INCORRECT when
                anything else is wrong. The session is then over.
        """
        self._count()
        try:
            found = objects(command.data)
        except BadTlvError as error:
            raise RefusedError(Status.SM_OBJECTS_INCORRECT) from error
        checksum = first(found, CHECKSUM)
        if checksum is None:
            raise RefusedError(Status.SM_OBJECTS_MISSING)
        tags = [tag for tag, _ in found]
        if any(tag not in _ORDER for tag in tags) or tags != sorted(set(tags), key=_ORDER.index):
            raise RefusedError(Status.SM_OBJECTS_INCORRECT)
        protected = b"".join(tlv(tag, value) for tag, value in found if tag != CHECKSUM)
        signed = pad(command.header, self.cipher.block)  # alone it gets no second padding
        if protected:
            signed += pad(protected, self.cipher.block)
        if not same(checksum, self._mac(signed)):
            raise RefusedError(Status.SM_OBJECTS_INCORRECT)
        return replace(
            command, cla=command.cla & ~SECURED, data=self._data(command.ins, found),
            le=self._expected(first(found, EXPECTED)),
        )  # fmt: skip

    def seal(self, ins: int, data: bytes, status: int) -> bytes:
        """Write a protected answer to an instruction."""
        self._count()
        body = b""
        if data:
            padded = pad(data, self.cipher.block)
            secret = self.cipher.encrypt(self._encrypting, padded, self._start())
            body = tlv(DATA_ODD, secret) if ins & 1 else tlv(DATA_EVEN, b"\x01", secret)
        body += tlv(STATUS, status.to_bytes(2, "big"))
        return answer(body + tlv(CHECKSUM, self._mac(pad(body, self.cipher.block))), status)

    def room(self, limit: int, ins: int) -> int:
        """Return how many bytes of data fit in an answer of a limited length, status included."""
        block = self.cipher.block
        space = limit - _TAIL - (0 if ins & 1 else 1)
        blocks = max(0, space) // block
        while blocks and blocks * block + 1 + len(length(blocks * block + 1)) > space:
            blocks -= 1
        return max(0, blocks * block - 1)

    def _data(self, ins: int, found: list[tuple[int, bytes]]) -> bytes:
        """Decrypt the data of a command; even instructions carry a padding indicator."""
        wrong, right = (DATA_EVEN, DATA_ODD) if ins & 1 else (DATA_ODD, DATA_EVEN)
        secret = first(found, right)
        if first(found, wrong) is not None or secret == b"":
            raise RefusedError(Status.SM_OBJECTS_INCORRECT)
        if secret is None:
            return b""
        if right == DATA_EVEN:
            if secret[0] != 1:
                raise RefusedError(Status.SM_OBJECTS_INCORRECT)
            secret = secret[1:]
        if not secret or len(secret) % self.cipher.block:
            raise RefusedError(Status.SM_OBJECTS_INCORRECT)
        try:
            return unpad(self.cipher.decrypt(self._encrypting, secret, self._start()))
        except ValueError as error:
            raise RefusedError(Status.SM_OBJECTS_INCORRECT) from error

    @staticmethod
    def _expected(value: bytes | None) -> int | None:
        if value is None:
            return None
        if len(value) not in {1, 2}:
            raise RefusedError(Status.SM_OBJECTS_INCORRECT)
        return int.from_bytes(value, "big") or 1 << 8 * len(value)

    def _count(self) -> None:
        self._counter = (self._counter + 1) % (1 << 8 * self.cipher.block)

    def _octets(self) -> bytes:
        return self._counter.to_bytes(self.cipher.block, "big")

    def _start(self) -> bytes:
        """Return what the chain starts with: zeros for 3DES, the encrypted counter for AES."""
        if self.cipher is Cipher.TDES:
            return bytes(8)
        return self.cipher.encrypt(self._encrypting, self._octets())

    def _mac(self, padded: bytes) -> bytes:
        """Authenticate whole blocks with the counter in front."""
        return self.cipher.checksum(self._signing, self._octets() + padded)
