"""The audit trail: an append-only chain of hashes per location."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

GENESIS = bytes(32)
"""What the first entry of a chain stands on."""


class Flaw(StrEnum):
    """What a verification can find wrong with an entry."""

    CHANGED = "changed"
    REMOVED = "removed"
    INSERTED = "inserted"
    TAIL_REMOVED = "tail_removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One act, as it was recorded.

    Attributes:
        chain: the location whose chain it stands in.
        number: its place in the chain, from 1 without gaps.
        gesture: the key of the gesture that caused it, or "" for reads.
        facts: canonical JSON of identifiers and codes, never names or numbers of people.
    """

    chain: str
    number: int
    at: datetime
    actor: str
    action: str
    subject: str
    gesture: str
    facts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditFlaw:
    """One place at which a chain does not hold."""

    chain: str
    number: int
    flaw: Flaw


def seal(
    previous: bytes, chain: str, number: int, at_us: int, actor: str, action: str,
    subject: str, gesture: str, facts: str,
) -> bytes:  # fmt: skip
    """Return the SHA-256 that binds an entry to all entries before it.

    `at_us` counts microseconds since 1970-01-01 UTC. No field but the last may hold U+001F, so
    two different entries never give the same bytes.
    """
    head = f"{chain}\x1f{number}\x1f{at_us}\x1f{actor}\x1f{action}\x1f{subject}"
    return hashlib.sha256(previous + f"{head}\x1f{gesture}\x1f{facts}".encode()).digest()


def microseconds(at: datetime) -> int:
    """Count the microseconds from 1970-01-01 UTC to an aware moment, exactly."""
    delta = at.astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)
    return (delta.days * 86_400 + delta.seconds) * 1_000_000 + delta.microseconds


def moment(at_us: int) -> datetime:
    """Turn microseconds since 1970-01-01 UTC into an aware datetime, exactly."""
    seconds, rest = divmod(at_us, 1_000_000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest)
