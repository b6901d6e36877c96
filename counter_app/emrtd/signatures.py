"""Signatures of states and chips: RSA (PKCS #1 v1.5 and PSS) and ECDSA with SHA-1 and SHA-2."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Final

from asn1crypto import algos
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils
from ecdsa import BadSignatureError, VerifyingKey
from ecdsa.util import sigdecode_string

from counter_app.emrtd.asn1 import load, parsing
from counter_app.emrtd.curves import Curve
from counter_app.emrtd.failures import Reason, unsupported
from counter_app.emrtd.public_keys import AgreementKey, PublicKey, RsaKey

HASHES: Final = {
    "1.3.14.3.2.26": "sha1",
    "2.16.840.1.101.3.4.2.4": "sha224",
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
}
_OBJECTS: Final[dict[str, hashes.HashAlgorithm]] = {
    "sha1": hashes.SHA1(),  # noqa: S303 - states still sign with it
    "sha224": hashes.SHA224(),
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}
_PKCS1: Final = "1.2.840.113549.1.1"
_RSA: Final = {
    f"{_PKCS1}.5": "sha1", f"{_PKCS1}.14": "sha224", f"{_PKCS1}.11": "sha256",
    f"{_PKCS1}.12": "sha384", f"{_PKCS1}.13": "sha512",
}  # fmt: skip
_RSA_PLAIN, _PSS = f"{_PKCS1}.1", f"{_PKCS1}.10"
_X962: Final = "1.2.840.10045"
_ECDSA: Final = {
    f"{_X962}.4.1": "sha1", f"{_X962}.4.3.1": "sha224", f"{_X962}.4.3.2": "sha256",
    f"{_X962}.4.3.3": "sha384", f"{_X962}.4.3.4": "sha512",
}  # fmt: skip
_EC_PLAIN: Final = {f"{_X962}.2.1", f"{_X962}.4.3"}
_BSI_ECDSA: Final = "0.4.0.127.0.7.1.1.4.1"
_ECDSA_RAW: Final = {
    f"{_BSI_ECDSA}.1": "sha1", f"{_BSI_ECDSA}.2": "sha224", f"{_BSI_ECDSA}.3": "sha256",
    f"{_BSI_ECDSA}.4": "sha384", f"{_BSI_ECDSA}.5": "sha512",
}  # fmt: skip
_FAST: Final[dict[str, ec.EllipticCurve]] = {
    "P-256": ec.SECP256R1(), "P-384": ec.SECP384R1(), "P-521": ec.SECP521R1(),
    "P-224": ec.SECP224R1(), "brainpoolP256r1": ec.BrainpoolP256R1(),
    "brainpoolP384r1": ec.BrainpoolP384R1(), "brainpoolP512r1": ec.BrainpoolP512R1(),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class SignatureAlgorithm:
    """A signature algorithm as it is written: identifier and, for PSS, parameters in DER."""

    oid: str
    parameters: bytes = b""


def hash_name(oid: str, what: str) -> str:
    """Return the name of a hash function for `hashlib`. Raises ChipError(CHIP_UNSUPPORTED)."""
    name = HASHES.get(oid)
    if name is None:
        raise unsupported(Reason.UNKNOWN_ALGORITHM, what, algorithm=oid)
    return name


def ecdsa_hash(oid: str) -> str | None:
    """Return the hash function that an ECDSA identifier names, None for any other identifier."""
    return _ECDSA.get(oid) or _ECDSA_RAW.get(oid)


def verify(
    key: PublicKey, algorithm: SignatureAlgorithm, signature: bytes, message: bytes, told_hash: str
) -> bool:
    """Tell whether a signature over a message holds.

    Args:
        told_hash: the hash function named beside it, for identifiers that name none.

    Raises:
        ChipError: CHIP_UNSUPPORTED for an algorithm that is not known or does not fit the key.
    """
    oid = algorithm.oid
    if isinstance(key, RsaKey):
        if oid in _RSA or oid == _RSA_PLAIN:
            return _verify_rsa(key, signature, message, _RSA.get(oid, told_hash), None)
        if oid == _PSS:
            return _verify_rsa(key, signature, message, "", algorithm.parameters)
    else:
        named = _ECDSA.get(oid) or (told_hash if oid in _EC_PLAIN else None)
        if named:
            return verify_ecdsa(key, _numbers(signature), message, named)
        if oid in _ECDSA_RAW:
            return verify_ecdsa(key, halves(signature), message, _ECDSA_RAW[oid])
    raise unsupported(Reason.UNKNOWN_ALGORITHM, "signature", algorithm=oid)


def halves(signature: bytes) -> tuple[int, int] | None:
    """Return the two numbers of a plain signature, None where it has no two halves."""
    if not signature or len(signature) % 2:
        return None
    middle = len(signature) // 2
    return int.from_bytes(signature[:middle], "big"), int.from_bytes(signature[middle:], "big")


def verify_ecdsa(
    key: AgreementKey, numbers: tuple[int, int] | None, message: bytes, name: str
) -> bool:
    """Tell whether an ECDSA signature holds. Raises ChipError for a key that is on no curve."""
    curve = key.domain
    if not isinstance(curve, Curve):
        raise unsupported(Reason.UNKNOWN_ALGORITHM, "signature", algorithm="ECDSA in a group")
    if numbers is None or not all(0 < number < curve.order for number in numbers):
        return False
    digest = hashlib.new(name, message, usedforsecurity=False).digest()
    fast = _FAST.get(curve.name)
    if fast is not None:
        x, y = int(key.element.x()), int(key.element.y())
        public = ec.EllipticCurvePublicNumbers(x, y, fast).public_key()
        try:
            public.verify(
                utils.encode_dss_signature(*numbers), digest,
                ec.ECDSA(utils.Prehashed(_OBJECTS[name])),
            )  # fmt: skip
        except InvalidSignature:
            return False
        return True
    size = (curve.order.bit_length() + 7) // 8
    written = b"".join(number.to_bytes(size, "big") for number in numbers)
    slow: Any = VerifyingKey.from_public_point(key.element, curve.parameters)
    try:
        return bool(
            slow.verify_digest(written, digest, sigdecode=sigdecode_string, allow_truncate=True)
        )
    except BadSignatureError:
        return False


def _numbers(signature: bytes) -> tuple[int, int] | None:
    try:
        return utils.decode_dss_signature(signature)
    except ValueError:
        return None


def _verify_rsa(
    key: RsaKey, signature: bytes, message: bytes, name: str, pss: bytes | None
) -> bool:
    how: padding.AsymmetricPadding = padding.PKCS1v15()
    if pss is not None:
        name, how = _pss(pss)
    if name not in _OBJECTS:
        raise unsupported(Reason.UNKNOWN_ALGORITHM, "signature", algorithm=name)
    try:
        public = rsa.RSAPublicNumbers(key.exponent, key.modulus).public_key()
        public.verify(signature.rjust(key.size, b"\0"), message, how, _OBJECTS[name])
    except InvalidSignature:
        return False
    except (ValueError, UnsupportedAlgorithm) as error:
        raise unsupported(Reason.UNKNOWN_ALGORITHM, "signature", algorithm="RSA") from error
    return True


def _pss(parameters: bytes) -> tuple[str, padding.PSS]:
    with parsing("signature parameters"):
        told = load(algos.RSASSAPSSParams, parameters or b"\x30\x00", "signature parameters")
        name = hash_name(str(told["hash_algorithm"]["algorithm"].dotted), "signature")
        mask = told["mask_gen_algorithm"]["parameters"]["algorithm"]
        salt = int(told["salt_length"].native)
    if not 0 <= salt <= 512:
        raise unsupported(Reason.WRONG_VALUE, "signature parameters")
    masked = _OBJECTS[hash_name(str(mask.dotted), "signature")]
    return name, padding.PSS(padding.MGF1(masked), salt)
