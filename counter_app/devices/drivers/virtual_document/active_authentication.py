"""Active authentication as the card does it (ICAO Doc 9303-11, 6.1)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Final, Protocol

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from ecdsa import SigningKey, VerifyingKey
from ecdsa.util import sigencode_string

from counter_app.devices.drivers.virtual_document import identifiers
from counter_app.devices.drivers.virtual_document.groups import EcGroup
from counter_app.devices.drivers.virtual_document.randomness import Randomness

_TRAILERS: Final = {
    "sha1": "bc", "sha224": "38cc", "sha256": "34cc", "sha384": "36cc", "sha512": "35cc",
}  # fmt: skip
_PLAIN_ECDSA: Final = {"sha1": 1, "sha224": 2, "sha256": 3, "sha384": 4, "sha512": 5}


class ActiveKey(Protocol):
    """A key that answers a reader's challenge."""

    @property
    def public_key_info(self) -> bytes:
        """The SubjectPublicKeyInfo that data group 15 holds."""
        ...

    @property
    def signature_algorithm(self) -> str | None:
        """The identifier that data group 14 must name; None where none is needed."""
        ...

    def sign(self, challenge: bytes, randomness: Randomness) -> bytes:
        """Answer a challenge."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class RsaActiveKey:
    """Signs by ISO/IEC 9796-2, digital signature scheme 1, generation by its annex B.6."""

    key: rsa.RSAPrivateKey
    hash_name: str = "sha256"

    @property
    def public_key_info(self) -> bytes:
        """The public key."""
        return self.key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)

    @property
    def signature_algorithm(self) -> str | None:
        """None: the trailer of the signature tells."""
        return None

    def sign(self, challenge: bytes, randomness: Randomness) -> bytes:
        """Sign a part that can be recovered, and the challenge that cannot."""
        numbers = self.key.private_numbers()
        width = self.key.key_size // 8
        trailer = bytes.fromhex(_TRAILERS[self.hash_name])
        size = hashlib.new(self.hash_name, usedforsecurity=False).digest_size
        nonce = randomness.octets(width - size - len(trailer) - 1)
        representative = message_representative(nonce, challenge, self.hash_name)
        message = int.from_bytes(representative, "big")
        modulus = numbers.public_numbers.n
        return pow(message, numbers.d, modulus).to_bytes(width, "big")


def message_representative(nonce: bytes, challenge: bytes, hash_name: str) -> bytes:
    """Return what an RSA key signs: header, nonce, hash over both parts, trailer (appendix F)."""
    digest = hashlib.new(hash_name, nonce + challenge, usedforsecurity=False).digest()
    return b"\x6a" + nonce + digest + bytes.fromhex(_TRAILERS[hash_name])


@dataclass(frozen=True, slots=True, repr=False)
class EcActiveKey:
    """Signs by ECDSA, plain format: both numbers side by side (BSI TR-03111)."""

    group: EcGroup
    scalar: int
    hash_name: str = "sha256"

    @property
    def public_key_info(self) -> bytes:
        """The public key, with the curve's parameters written out."""
        public: VerifyingKey = self._key.get_verifying_key()
        info: bytes = public.to_der(curve_parameters_encoding="explicit")
        return info

    @property
    def signature_algorithm(self) -> str | None:
        """Plain ECDSA with the hash of this key."""
        return f"{identifiers.ECDSA_PLAIN}.{_PLAIN_ECDSA[self.hash_name]}"

    def sign(self, challenge: bytes, randomness: Randomness) -> bytes:
        """Sign the challenge."""
        signature: bytes = self._key.sign_deterministic(
            challenge, hashfunc=getattr(hashlib, self.hash_name), sigencode=sigencode_string
        )
        return signature

    @property
    def _key(self) -> Any:
        return SigningKey.from_secret_exponent(self.scalar, self.group.curve)
