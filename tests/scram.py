"""Passwords as PostgreSQL keeps them, made so that signing in costs a test next to nothing."""

import base64
import hashlib
import hmac
import secrets

_ROUNDS = 1


def scram_verifier(password: str) -> str:
    """Return what PostgreSQL keeps of an ASCII password: RFC 5803, with one round of hashing."""
    salt = secrets.token_bytes(16)
    salted = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, _ROUNDS)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    shown, kept, proof = (base64.b64encode(part).decode() for part in (salt, stored, server))
    return f"SCRAM-SHA-256${_ROUNDS}:{shown}${kept}:{proof}"
