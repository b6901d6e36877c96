"""A picture that is kept for a time: sealed bytes that are nothing without their key.

Layout of version 1: version (1) · nonce (12) · AES-256-GCM of the picture, with the domain prefix
and the version as its additional data. Each picture has a key of its own, used once.
"""

from __future__ import annotations

import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from counter_app.domain.errors import Code, Invalid

KEY_LENGTH: Final = 32
_NONCE_LENGTH: Final = 12
_VERSION: Final = b"\x01"
_DOMAIN: Final = b"counter-app kept picture\x00" + _VERSION


def seal(picture: bytes) -> tuple[bytes, bytes]:
    """Return a fresh key and the picture sealed under it."""
    key, nonce = AESGCM.generate_key(KEY_LENGTH * 8), os.urandom(_NONCE_LENGTH)
    return key, _VERSION + nonce + AESGCM(key).encrypt(nonce, picture, _DOMAIN)


def unseal(key: bytes, sealed: bytes) -> bytes:
    """Return the picture. Raises Invalid(FILE_DAMAGED) for other bytes or another key."""
    head = len(_VERSION) + _NONCE_LENGTH
    if not sealed.startswith(_VERSION) or len(sealed) <= head:
        raise Invalid(Code.FILE_DAMAGED, "picture")
    try:
        return AESGCM(key).decrypt(sealed[len(_VERSION) : head], sealed[head:], _DOMAIN)
    except (InvalidTag, ValueError):
        raise Invalid(Code.FILE_DAMAGED, "picture") from None
