"""Programs of others that may book here, and the tokens by which they are known."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A program that asks over the network, such as a public booking site."""

    id: UUID
    name: str
    made_at: datetime
    is_active: bool = True


def new_token() -> str:
    """Return a token of 256 random bits, to be shown once and kept by the client."""
    return secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """Return what is kept of a token: so much chance in it needs no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
