"""Keys with which a training state signs: elliptic curves with all parameters, and RSA."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

from asn1crypto import algos, keys
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from ecdsa import SigningKey as EcdsaKey
from ecdsa.util import sigencode_der

from counter_app.devices.drivers.virtual_document.groups import AnyGroup, EcGroup


class SigningKey(Protocol):
    """A private key with the way it is used."""

    @property
    def hash_name(self) -> str:
        """The hash it signs, such as "sha256"."""
        ...

    @property
    def public_key_info(self) -> keys.PublicKeyInfo:
        """The public key."""
        ...

    @property
    def algorithm(self) -> algos.SignedDigestAlgorithm:
        """How it signs."""
        ...

    def sign(self, data: bytes) -> bytes:
        """Sign data."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class EcSigner:
    """Signs by ECDSA; the curve's parameters are written out, as ICAO Doc 9303-12 demands."""

    group: EcGroup
    scalar: int
    hash_name: str = "sha256"

    @classmethod
    def of_seed(cls, seed: str, group: EcGroup, hash_name: str = "sha256") -> EcSigner:
        """Derive a key from a text: the same text gives the same key, which is no secret then."""
        return cls(group, scalar_of(seed, group), hash_name)

    @property
    def public_key_info(self) -> keys.PublicKeyInfo:
        """The public key."""
        public = self._key.get_verifying_key()
        return keys.PublicKeyInfo.load(public.to_der(curve_parameters_encoding="explicit"))

    @property
    def algorithm(self) -> algos.SignedDigestAlgorithm:
        """ECDSA with the hash."""
        return algos.SignedDigestAlgorithm({"algorithm": f"{self.hash_name}_ecdsa"})

    def sign(self, data: bytes) -> bytes:
        """Sign data the same way each time (RFC 6979)."""
        signature: bytes = self._key.sign_deterministic(
            data, hashfunc=getattr(hashlib, self.hash_name), sigencode=sigencode_der
        )
        return signature

    @property
    def _key(self) -> Any:
        return EcdsaKey.from_secret_exponent(self.scalar, self.group.curve)


@dataclass(frozen=True, slots=True, repr=False)
class RsaSigner:
    """Signs by RSA, PKCS #1 version 1.5 or PSS. Its key is drawn once a process."""

    seed: str
    is_pss: bool = False
    hash_name: str = "sha256"

    @property
    def public_key_info(self) -> keys.PublicKeyInfo:
        """The public key."""
        public = rsa_key(self.seed).public_key()
        return keys.PublicKeyInfo.load(
            public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        )

    @property
    def algorithm(self) -> algos.SignedDigestAlgorithm:
        """RSA with the hash; PSS names hash, mask and salt."""
        if not self.is_pss:
            return algos.SignedDigestAlgorithm({"algorithm": f"{self.hash_name}_rsa"})
        digest = {"algorithm": self.hash_name}
        salt = hashlib.new(self.hash_name).digest_size
        parameters = {
            "hash_algorithm": digest,
            "mask_gen_algorithm": {"algorithm": "mgf1", "parameters": digest},
            "salt_length": salt,
        }
        return algos.SignedDigestAlgorithm({"algorithm": "rsassa_pss", "parameters": parameters})

    def sign(self, data: bytes) -> bytes:
        """Sign data."""
        digest: hashes.HashAlgorithm = getattr(hashes, self.hash_name.upper())()
        if not self.is_pss:
            return rsa_key(self.seed).sign(data, padding.PKCS1v15(), digest)
        pss = padding.PSS(padding.MGF1(digest), digest.digest_size)
        return rsa_key(self.seed).sign(data, pss, digest)


def scalar_of(seed: str, group: AnyGroup) -> int:
    """Return the number that a text stands for in a group."""
    digest = hashlib.shake_256(seed.encode()).digest((group.order.bit_length() + 7) // 8 + 8)
    return int.from_bytes(digest, "big") % (group.order - 1) + 1


@lru_cache(maxsize=32)
def rsa_key(seed: str, bits: int = 2048) -> rsa.RSAPrivateKey:
    """Draw the RSA key of a name; it lives as long as the process."""
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)
