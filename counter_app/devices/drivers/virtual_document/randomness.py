"""Where a card's random numbers come from; worked examples put their own in its place."""

from __future__ import annotations

import secrets
from typing import Protocol


class Randomness(Protocol):
    """A source of random numbers."""

    def octets(self, count: int) -> bytes:
        """Return so many random bytes."""
        ...

    def below(self, limit: int) -> int:
        """Return a random number from 1 to below the limit."""
        ...


class SystemRandomness:
    """The operating system's."""

    def octets(self, count: int) -> bytes:
        """Return so many random bytes."""
        return secrets.token_bytes(count)

    def below(self, limit: int) -> int:
        """Return a random number from 1 to below the limit."""
        return secrets.randbelow(limit - 1) + 1
