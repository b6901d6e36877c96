"""The block ciphers of a chip, how they encrypt, authenticate and get their keys.

Padding method 2 and MAC algorithm 3 of ISO/IEC 9797-1; ICAO Doc 9303-11, 9.7.1 and 9.8.
"""

from __future__ import annotations

import hashlib
import hmac
from enum import Enum, unique
from typing import Final

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher as Encryption
from cryptography.hazmat.primitives.ciphers import modes
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.cmac import CMAC

MAC_LENGTH: Final = 8
ENCRYPT, AUTHENTICATE, PASSWORD = 1, 2, 3
"""The counters of the key derivation."""


@unique
class Cipher(Enum):
    """A cipher with its key length in bytes and the last arc of its object identifiers."""

    TDES = (16, 1)
    AES_128 = (16, 2)
    AES_192 = (24, 3)
    AES_256 = (32, 4)

    @property
    def key_length(self) -> int:
        """The length of a key in bytes."""
        return self.value[0]

    @property
    def arc(self) -> int:
        """The number that ends the object identifiers of protocols that use it."""
        return self.value[1]

    @property
    def block(self) -> int:
        """The block length in bytes."""
        return 8 if self is Cipher.TDES else 16

    def derive(self, secret: bytes, counter: int) -> bytes:
        """Derive a key from a secret (ICAO Doc 9303-11, 9.7.1)."""
        name = "sha256" if self.key_length > 16 else "sha1"
        digest = hashlib.new(name, secret + counter.to_bytes(4, "big"), usedforsecurity=False)
        key = digest.digest()[: self.key_length]
        return with_parity(key) if self is Cipher.TDES else key

    def encrypt(self, key: bytes, data: bytes, start: bytes | None = None) -> bytes:
        """Encrypt whole blocks in CBC mode; the chain starts with zeros unless told otherwise."""
        worker = self._cbc(key, start).encryptor()
        return worker.update(data) + worker.finalize()

    def decrypt(self, key: bytes, data: bytes, start: bytes | None = None) -> bytes:
        """Decrypt whole blocks in CBC mode."""
        worker = self._cbc(key, start).decryptor()
        return worker.update(data) + worker.finalize()

    def mac(self, key: bytes, data: bytes) -> bytes:
        """Compute a checksum of eight bytes over data of any length."""
        return self.checksum(key, pad(data, 8) if self is Cipher.TDES else data)

    def checksum(self, key: bytes, data: bytes) -> bytes:
        """Compute a checksum of eight bytes; 3DES needs whole blocks."""
        if self is Cipher.TDES:
            return _retail_mac(key, data)
        worker = CMAC(AES(key))
        worker.update(data)
        return worker.finalize()[:MAC_LENGTH]

    def _cbc(self, key: bytes, start: bytes | None) -> Encryption[modes.CBC]:
        algorithm = TripleDES(key + key[:8]) if self is Cipher.TDES else AES(key)
        return Encryption(algorithm, modes.CBC(start or bytes(self.block)))


def pad(data: bytes, block: int) -> bytes:
    """Pad with 80 00 ... to whole blocks."""
    return data + b"\x80" + bytes(-(len(data) + 1) % block)


def unpad(data: bytes) -> bytes:
    """Take the padding off. Raises ValueError where there is none."""
    bare = data.rstrip(b"\x00")
    if not bare.endswith(b"\x80"):
        raise ValueError("no padding")
    return bare[:-1]


def same(one: bytes, other: bytes) -> bool:
    """Compare checksums in constant time."""
    return hmac.compare_digest(one, other)


def with_parity(key: bytes) -> bytes:
    """Set the last bit of every byte so that its number of ones is odd, as DES keys have it."""
    return bytes(byte & 0xFE | (byte >> 1).bit_count() + 1 & 1 for byte in key)


def _retail_mac(key: bytes, padded: bytes) -> bytes:
    """Chain with the first key; decrypt with the second and encrypt with the first at the end."""
    one, two = key[:8], key[8:16]
    chained = _des(one).encryptor().update(padded)[-8:]
    middle = _des(two).decryptor().update(chained)
    return _des(one).encryptor().update(middle)


def _des(key: bytes) -> Encryption[modes.CBC]:
    """Return DES, as the 3DES whose keys are all the same, with a chain that starts with zeros."""
    return Encryption(TripleDES(key * 3), modes.CBC(bytes(8)))
