"""What goes wrong on purpose on a day without a network, and what must be found of it at home.

Every kind of conflict is planted: something happens on one laptop or on two, something happens at
home meanwhile, and the case that must come of it is known beforehand.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from counter_app.domain.packages.conflict import ConflictKind as K

_NONE: Final[frozenset[K]] = frozenset()


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who is expected, with the visit and the card that lies ready."""

    person: UUID
    visit: UUID
    card: UUID
    number: str
    starts_at: datetime


class Course(StrEnum):
    """What becomes of a guest at a laptop: the ordinary ones first, then those of plants."""

    SERVED = "served"
    UNDONE = "undone"
    REFUSED = "refused"
    MISSED = "missed"
    LEFT = "left"
    ABSENT = "absent"
    WAITING = "waiting"
    STOLEN = "stolen"
    CARD_MISSED = "card_missed"
    SHOWN_FIRST = "shown_first"
    RELIEVED = "relieved"
    LATE = "late"
    FAST_CLOCK = "fast_clock"
    WALKED_IN = "walked_in"


@dataclass(frozen=True, slots=True)
class Turn:
    """A guest at a laptop."""

    guest: Guest
    course: Course


class AtHome(StrEnum):
    """What happens at home while the laptops work."""

    NOTHING = "nothing"
    RECALLED = "recalled"
    MISSED = "missed"
    SENT_AWAY = "sent_away"
    OTHER_OWNER = "other_owner"
    HANDED_OUT = "handed_out"
    CARD_GONE = "card_gone"
    PERSON_GONE = "person_gone"
    MOVED = "moved"
    CANCELLED = "cancelled"
    RENAMED = "renamed"
    WALKED_IN = "walked_in"


@dataclass(frozen=True, slots=True)
class Plant:
    """One thing that goes wrong.

    Attributes:
        visit, card: the kinds of cases that must stand against the visit and against the card.
        courses: what happens on the laptop, or on each of two.
        is_alone: whether it takes a laptop of its own: what it spoils is all that one did.
    """

    visit: frozenset[K] = _NONE
    card: frozenset[K] = _NONE
    courses: tuple[Course, ...] = (Course.SERVED,)
    at_home: AtHome = AtHome.NOTHING
    is_alone: bool = False


def _both(*kinds: K, **more: object) -> Plant:
    return Plant(visit=frozenset(kinds), card=frozenset(kinds), **more)  # type: ignore[arg-type]


_C, _H = Course, AtHome
PLANTS: Final[dict[str, Plant]] = {
    "recalled": Plant(card=frozenset({K.RECALLED}), at_home=_H.RECALLED),
    "missing": Plant(card=frozenset({K.CARD_MISSING}), at_home=_H.MISSED),
    "sent_away": Plant(card=frozenset({K.CARD_MOVED}), at_home=_H.SENT_AWAY),
    "other_owner": Plant(card=frozenset({K.CARD_REASSIGNED}), at_home=_H.OTHER_OWNER),
    "served_at_two": Plant(
        visit=frozenset({K.SERVED_TWICE}), card=frozenset({K.SERVED_TWICE, K.CARD_TWICE}),
        courses=(_C.SERVED, _C.SERVED),
    ),
    "came_to_two": _both(K.SERVED_TWICE, courses=(_C.SERVED, _C.LEFT)),
    "card_at_two": Plant(card=frozenset({K.CARD_TWICE}), courses=(_C.SERVED, _C.CARD_MISSED)),
    "served_at_home": Plant(
        visit=frozenset({K.SERVED_AT_HOME}), card=frozenset({K.HANDED_OUT_AT_HOME}),
        at_home=_H.HANDED_OUT,
    ),
    "card_gone": Plant(card=frozenset({K.UNKNOWN_CARD}), at_home=_H.CARD_GONE),
    "person_gone": Plant(
        visit=frozenset({K.UNKNOWN_PERSON, K.APPOINTMENT_CANCELLED}),
        card=frozenset({K.UNKNOWN_PERSON, K.UNKNOWN_CARD}), at_home=_H.PERSON_GONE,
    ),
    "moved": Plant(visit=frozenset({K.APPOINTMENT_MOVED}), at_home=_H.MOVED),
    "cancelled": Plant(visit=frozenset({K.APPOINTMENT_CANCELLED}), at_home=_H.CANCELLED),
    "waiting": Plant(visit=frozenset({K.UNFINISHED}), courses=(_C.WAITING,)),
    "renamed": _both(K.PERSON_CHANGED, at_home=_H.RENAMED),
    "stolen": _both(K.DOCUMENT_REPORTED, courses=(_C.STOLEN,)),
    "relieved": _both(K.OPERATOR_LOCKED, courses=(_C.RELIEVED,)),
    "late": _both(K.PACKAGE_EXPIRED, courses=(_C.LATE,)),
    "shown_first": Plant(card=frozenset({K.CHANGED_AFTERWARDS}), courses=(_C.SHOWN_FIRST,)),
    "walked_in": Plant(
        visit=frozenset({K.NOT_RECORDED}), courses=(_C.WALKED_IN,), at_home=_H.WALKED_IN
    ),
    "lost_laptop": _both(K.PACKAGE_WITHDRAWN, is_alone=True),
    "fast_clock": _both(K.CLOCK_WRONG, courses=(_C.FAST_CLOCK,), is_alone=True),
    "mandate": Plant(card=frozenset({K.MANDATE_ENDED}), is_alone=True),
}  # fmt: skip
"""Every kind of conflict that there is, each brought about as it comes about in a hall."""
