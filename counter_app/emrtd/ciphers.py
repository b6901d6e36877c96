"""The ciphers of secure messaging: two-key triple DES and AES (ICAO Doc 9303-11, 9.7 and 9.8)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, CipherAlgorithm, modes
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.cmac import CMAC

from counter_app.emrtd.failures import Reason, unreadable

MAC_SIZE: Final = 8
FOR_ENCRYPTION: Final = 1
FOR_MAC: Final = 2
FOR_PASSWORD: Final = 3


@dataclass(frozen=True, slots=True)
class Suite:
    """A cipher with its key and block size in bytes."""

    name: str
    key_size: int
    block: int

    @property
    def is_triple_des(self) -> bool:
        """Whether this is triple DES, which pads, numbers and checks in another way."""
        return self.block == 8

    def encrypt(self, key: bytes, data: bytes, iv: bytes | None = None) -> bytes:
        """Encrypt whole blocks in CBC mode; the start vector is zero unless given."""
        done = Cipher(self._algorithm(key), modes.CBC(iv or bytes(self.block))).encryptor()
        return bytes(done.update(data) + done.finalize())

    def decrypt(self, key: bytes, data: bytes, iv: bytes | None = None) -> bytes:
        """Decrypt whole blocks. Raises ChipError(CHIP_UNREADABLE) for a broken block."""
        if not data or len(data) % self.block:
            raise unreadable(Reason.WRONG_PADDING, "cipher text")
        done = Cipher(self._algorithm(key), modes.CBC(iv or bytes(self.block))).decryptor()
        return bytes(done.update(data) + done.finalize())

    def encrypt_block(self, key: bytes, block: bytes) -> bytes:
        """Encrypt one block by itself."""
        return self.encrypt(key, block)

    def mac(self, key: bytes, data: bytes) -> bytes:
        """Return the checksum of data that are padded already where the cipher wants it.

        Triple DES: ISO/IEC 9797-1 algorithm 3 over whole blocks; AES: CMAC, cut to 8 bytes.
        """
        if self.is_triple_des:
            return _retail_mac(key, data)
        sums = CMAC(AES(key))
        sums.update(data)
        return sums.finalize()[:MAC_SIZE]

    def token(self, key: bytes, data: bytes) -> bytes:
        """Return the checksum of data of any length, as authentication tokens have it."""
        return self.mac(key, pad(data, self.block) if self.is_triple_des else data)

    def derive(self, secret: bytes, purpose: int) -> bytes:
        """Derive a key from a shared secret (Doc 9303-11, 9.7.1)."""
        counted = secret + purpose.to_bytes(4, "big")
        if self.key_size > 16:
            return hashlib.sha256(counted).digest()[: self.key_size]
        key = hashlib.sha1(counted, usedforsecurity=False).digest()[:16]
        return _with_parity(key) if self.is_triple_des else key

    def _algorithm(self, key: bytes) -> CipherAlgorithm:
        return TripleDES(key + key[:8]) if self.is_triple_des else AES(key)


TDES: Final = Suite("3DES", 16, 8)
AES_128: Final = Suite("AES-128", 16, 16)
AES_192: Final = Suite("AES-192", 24, 16)
AES_256: Final = Suite("AES-256", 32, 16)


def pad(data: bytes, block: int) -> bytes:
    """Pad to whole blocks (ISO/IEC 9797-1 method 2): one bit, then zeros."""
    return data + b"\x80" + bytes(-(len(data) + 1) % block)


def unpad(data: bytes) -> bytes:
    """Take the padding off. Raises ChipError(CHIP_UNREADABLE) where it is not one."""
    stripped = data.rstrip(b"\0")
    if not stripped.endswith(b"\x80"):
        raise unreadable(Reason.WRONG_PADDING, "padding")
    return stripped[:-1]


def _retail_mac(key: bytes, data: bytes) -> bytes:
    first = key[:8] * 3
    head, last = data[:-8], data[-8:]
    chained = bytes(8)
    if head:
        single = Cipher(TripleDES(first), modes.CBC(bytes(8))).encryptor()
        chained = (single.update(head) + single.finalize())[-8:]
    mixed = bytes(a ^ b for a, b in zip(chained, last, strict=True))
    final = Cipher(TripleDES(key + key[:8]), modes.CBC(bytes(8))).encryptor()
    return bytes(final.update(mixed) + final.finalize())


def _with_parity(key: bytes) -> bytes:
    """Set the lowest bit of each byte so that the number of ones is odd, as DES keys have it."""
    return bytes((byte & 0xFE) | (~(byte >> 1).bit_count() & 1) for byte in key)
