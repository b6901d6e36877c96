"""A vault count: two people, a list, and an explanation for every difference."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from counter_app.domain.errors import Code, Refused


class Explanation(StrEnum):
    """Why list and vault differ at one card."""

    MISSING = "missing"
    AT_A_DESK = "at_a_desk"
    SENT_SINCE = "sent_since"
    FOUND_BACK = "found_back"
    OTHER_TRAY = "other_tray"
    UNKNOWN_CARD = "unknown_card"


FOR_ABSENT = frozenset({Explanation.MISSING, Explanation.AT_A_DESK, Explanation.SENT_SINCE})
"""What may explain a card that is on the list and was not found."""

FOR_SURPLUS = frozenset({Explanation.FOUND_BACK, Explanation.OTHER_TRAY, Explanation.UNKNOWN_CARD})
"""What may explain a card that was found and is not on the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountLine:
    """One card of a count.

    Attributes:
        is_expected: whether the list has it here.
        seen_at: when it was scanned, None while it was not found.
    """

    number: str
    card_id: UUID | None
    place: str
    is_expected: bool
    seen_at: datetime | None = None
    explanation: Explanation | None = None
    note: str = ""

    @property
    def differs(self) -> bool:
        """Whether list and vault do not agree on it."""
        return self.is_expected is (self.seen_at is None)

    @property
    def allowed(self) -> frozenset[Explanation]:
        """What may explain it."""
        if not self.differs:
            return frozenset()
        return FOR_ABSENT if self.is_expected else FOR_SURPLUS


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A count of a location's vault, or of one tray of it, or of a partner's shelf.

    Attributes:
        second_id: who counted along; None where one person counted alone, for `alone_reason`.
    """

    id: UUID
    location_id: UUID
    tray: str
    first_id: UUID
    second_id: UUID | None
    opened_at: datetime
    closed_at: datetime | None
    lines: tuple[CountLine, ...]
    alone_reason: str = ""

    @property
    def expected(self) -> int:
        """How many cards the list has."""
        return sum(line.is_expected for line in self.lines)

    @property
    def seen(self) -> int:
        """How many cards were scanned."""
        return sum(line.seen_at is not None for line in self.lines)

    @property
    def differences(self) -> tuple[CountLine, ...]:
        """The lines on which list and vault do not agree."""
        return tuple(line for line in self.lines if line.differs)

    @property
    def unexplained(self) -> tuple[CountLine, ...]:
        """The differences that nobody has explained yet."""
        return tuple(line for line in self.differences if line.explanation is None)


def check_closing(count: Count) -> None:
    """Raise Refused(COUNT_UNEXPLAINED) while a difference has no explanation."""
    if count.unexplained:
        raise Refused(Code.COUNT_UNEXPLAINED, number=len(count.unexplained))
