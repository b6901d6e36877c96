"""Secure messaging: every command and answer encrypted and with a checksum (Doc 9303-11, 9.8)."""

from __future__ import annotations

import hmac
from dataclasses import replace
from typing import Final

from counter_app.domain.errors import Code
from counter_app.emrtd import tlv
from counter_app.emrtd.apdu import LONGEST_ANSWER, PROTECTED, SHORT_ANSWER, Answer, Command, Status
from counter_app.emrtd.ciphers import FOR_ENCRYPTION, FOR_MAC, Suite, pad, unpad
from counter_app.emrtd.failures import ChipError, Reason, unreadable

_PADDED: Final = b"\x01"
_CRYPTOGRAM, _CRYPTOGRAM_ODD, _LE, _STATUS, _MAC = 0x87, 0x85, 0x97, 0x99, 0x8E
_ORDER: Final = (_CRYPTOGRAM_ODD, _CRYPTOGRAM, _STATUS)
# 99 02 xx xx and 8E 08 and eight bytes; the cryptogram's tag, length and padding indicator
_TRAILER: Final = 4 + 10
_MISSED: Final = {Status.NOT_FOUND, Status.NOT_ALLOWED}


class SecureMessaging:
    """Protects commands and opens answers under one pair of keys, counting both."""

    def __init__(self, suite: Suite, encryption: bytes, mac: bytes, counter: int = 0) -> None:
        """Start with two keys and a counter: random after BAC, zero after PACE."""
        self.suite = suite
        self._encryption = encryption
        self._mac = mac
        self._counter = counter

    @classmethod
    def from_secret(cls, suite: Suite, secret: bytes, counter: int = 0) -> SecureMessaging:
        """Derive both keys from a shared secret."""
        encryption, mac = suite.derive(secret, FOR_ENCRYPTION), suite.derive(secret, FOR_MAC)
        return cls(suite, encryption, mac, counter)

    def protect(self, command: Command) -> Command:
        """Return a command as it goes over the air."""
        self._step(1)
        objects = b""
        if command.data:
            tag = _CRYPTOGRAM_ODD if command.ins & 1 else _CRYPTOGRAM
            secret = self.suite.encrypt(
                self._encryption, pad(command.data, self.suite.block), self._iv()
            )
            objects += tlv.encode(tag, (b"" if command.ins & 1 else _PADDED) + secret)
        if command.ne:
            size = 2 if command.is_extended else 1
            short = command.ne & (0xFFFF if size == 2 else 0xFF)
            objects += tlv.encode(_LE, short.to_bytes(size, "big"))
        guarded = replace(command, cla=command.cla | PROTECTED)
        summed = pad(guarded.header, self.suite.block) + objects
        objects += tlv.encode(_MAC, self._checksum(summed))
        is_long = command.is_extended or len(objects) > 255
        return replace(
            guarded, data=objects, ne=LONGEST_ANSWER if is_long else SHORT_ANSWER, extended=is_long
        )

    def open(self, answer: Answer) -> Answer:
        """Check an answer and return what it says.

        Raises:
            ChipError: CHIP_UNREADABLE for a wrong checksum; CHIP_REFUSED for an answer without
                protection, except the two that say that there is no such file or right.
        """
        if not answer.data:
            return self._bare(answer)
        self._step(1)
        items = tlv.read_all(answer.data, "protected answer")
        checksum = tlv.need(items, _MAC, "protected answer")
        known = [item for item in items if item.tag in _ORDER]
        if len(known) != len(items) - 1 or len({item.tag for item in items}) != len(items):
            raise unreadable(Reason.WRONG_TAG, "protected answer")
        if not hmac.compare_digest(checksum, self._checksum(tlv.join(known))):
            raise unreadable(Reason.WRONG_MAC, "protected answer")
        word = tlv.need(items, _STATUS, "protected answer")
        if len(word) != 2 or int.from_bytes(word, "big") != answer.word:
            raise unreadable(Reason.WRONG_VALUE, "protected status")
        return Answer(self._plain(items), answer.word, is_protected=True)

    def room(self, answer: int) -> int:
        """Return how many plain bytes fit into a protected answer of at most so many bytes."""
        for head in (3, 4, 5):  # tag and length of the cryptogram, then its padding indicator
            inner = (answer - _TRAILER - head) // self.suite.block * self.suite.block
            if inner + 1 <= {3: 0xFF, 4: 0xFFFF, 5: 0xFFFFFF}[head]:
                return max(1, inner - 1)
        return 1

    def _bare(self, answer: Answer) -> Answer:
        """Judge an answer without protection: a refusal may come so, a success never."""
        if answer.status in _MISSED:
            self._step(-1)  # such a chip has not counted the command either
            return answer
        raise ChipError(
            Code.CHIP_REFUSED, Reason.UNPROTECTED_ANSWER, status=answer.status,
            word=f"{answer.word:04X}", what="secure messaging",
        )  # fmt: skip

    def _plain(self, items: tuple[tlv.Tlv, ...]) -> bytes:
        secret = tlv.first(items, _CRYPTOGRAM)
        if secret is not None:
            if not secret.startswith(_PADDED):
                raise unreadable(Reason.WRONG_PADDING, "protected answer")
            return unpad(self.suite.decrypt(self._encryption, secret[1:], self._iv()))
        secret = tlv.first(items, _CRYPTOGRAM_ODD)
        if secret is None:
            return b""
        return unpad(self.suite.decrypt(self._encryption, secret, self._iv()))

    def _checksum(self, objects: bytes) -> bytes:
        counted = self._counter.to_bytes(self.suite.block, "big") + objects
        return self.suite.mac(self._mac, pad(counted, self.suite.block))

    def _iv(self) -> bytes | None:
        """AES begins with the encrypted counter, triple DES with zeros (9.8.6.1)."""
        if self.suite.is_triple_des:
            return None
        counter = self._counter.to_bytes(self.suite.block, "big")
        return self.suite.encrypt_block(self._encryption, counter)

    def _step(self, by: int) -> None:
        self._counter = (self._counter + by) % (1 << 8 * self.suite.block)
