"""Booked visits that turn out needless: what was found, and what a clerk said to it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from counter_app.domain.errors import Code, Refused


class NeedlessState(StrEnum):
    """Where a finding stands.

    Attributes:
        LAPSED: it holds no more: the rules or the records say otherwise now, or the visit changed.
    """

    OPEN = "open"
    RELEASED = "released"
    KEPT = "kept"
    LAPSED = "lapsed"


_S = NeedlessState
NEEDLESS_STEPS: Final[frozenset[tuple[NeedlessState, NeedlessState]]] = frozenset(
    {
        (_S.OPEN, _S.RELEASED),
        (_S.OPEN, _S.KEPT),
        (_S.OPEN, _S.LAPSED),
        (_S.KEPT, _S.OPEN),  # a clerk thinks better of it
        (_S.KEPT, _S.LAPSED),
        (_S.LAPSED, _S.OPEN),  # found again
    }
)
"""Steps that a finding may take; the database holds the same table."""


class Ground(StrEnum):
    """Why a booked service is not needed.

    Attributes:
        REUSE: what was taken before can be used again.
        BY_POST: photo and signature come by post.
        HANDED_OUT: the card that the person comes for was handed out.
        CARD_READY: the card itself can be collected, so that no sticker is needed.
    """

    REUSE = "reuse"
    BY_POST = "by_post"
    HANDED_OUT = "handed_out"
    CARD_READY = "card_ready"


def check_step(now: NeedlessState, then: NeedlessState) -> None:
    """Raise Refused(WRONG_STATE) unless a finding may take this step."""
    if (now, then) not in NEEDLESS_STEPS:
        raise Refused(Code.WRONG_STATE, state=now.value, wanted=then.value)
