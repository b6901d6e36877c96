"""What a kiosk answers to a code: a closed vocabulary, each with what the person needs to know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from counter_app.domain.packages.package import ScanFailure
from counter_app.domain.queue.hall import Ticket


class ArrivalKind(StrEnum):
    """What became of somebody who showed a code."""

    CHECKED_IN = "checked_in"
    ALREADY_IN = "already_in"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    ELSEWHERE = "elsewhere"
    NOT_TODAY = "not_today"
    OVER = "over"
    NOT_FOUND = "not_found"


WAITS = frozenset({ArrivalKind.CHECKED_IN, ArrivalKind.ALREADY_IN})
"""Answers after which the person has a number and waits to be called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """An answer. It names no person: others can read along.

    Attributes:
        ticket: the number, for who waits now.
        starts_at: the booked time, where the answer is about it.
        back_at: when to come back, for who is too early.
        place, address: where the appointment is, for who is elsewhere.
        zone: the time zone in which these moments are told.
        failure: why a scan led to nobody, for what was not found.
    """

    kind: ArrivalKind
    zone: str
    ticket: Ticket | None = None
    starts_at: datetime | None = None
    back_at: datetime | None = None
    place: str = ""
    address: str = ""
    failure: ScanFailure | None = None
