"""What it does to people that a desk closes at a time: who is hit, and where each of them goes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from counter_app.domain.queue import AT_DESK, IN_HALL, QueueEntry, QueueState
from counter_app.domain.queue.calling import DeskAtWork, may_call
from counter_app.domain.queue.course import Coming
from counter_app.domain.queue.estimate import Basis, Estimate

_NOTICED = timedelta(minutes=2)
"""A wait that becomes longer by less is no news to anybody."""


class HitKind(StrEnum):
    """How the closing of a desk hits somebody."""

    AT_DESK = "at_desk"
    SENT_HERE = "sent_here"
    ONLY_HERE = "only_here"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Somebody whom the closing of a desk hits.

    Attributes:
        goes_to: names of the desks that may call this person afterwards; none at all means that
            somebody has to see to it.
        later_by: how much longer the wait is going to be, where that is known.
    """

    appointment_id: UUID
    ticket: str
    name: str
    kind: HitKind
    goes_to: tuple[str, ...] = ()
    later_by: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """A desk that is going to close, and what follows.

    Attributes:
        hits: who is hit, those for whom no desk is left first.
        booked_after: how many are booked today from then on.
        stranded: how many of them no other desk at work can serve.
    """

    desk: DeskAtWork
    until: datetime
    hits: tuple[Hit, ...]
    booked_after: int
    stranded: int


def closing(
    desk: DeskAtWork, until: datetime, now: datetime, *, entries: Iterable[QueueEntry],
    coming: Iterable[Coming], at_work: Iterable[DeskAtWork], before: Mapping[UUID, Estimate],
    after: Mapping[UUID, Estimate],
) -> Closing:  # fmt: skip
    """Return what follows when a desk closes.

    Args:
        at_work: all desks at work, this one too.
        before, after: the waiting times without and with the closing, by appointment.
    """
    rest = tuple(one for one in at_work if one.desk_id != desk.desk_id)
    found = []
    for entry in entries:
        known = before.get(entry.appointment_id)
        then = after.get(entry.appointment_id)
        hit = _hit(entry, desk, rest, _called_by(known, now, until), _longer(known, then))
        if hit is not None:
            found.append(hit)
    later = [one for one in coming if one.starts_at >= until]
    return Closing(
        desk=desk, until=until, hits=tuple(sorted(found, key=_urgency)), booked_after=len(later),
        stranded=sum(
            one.needs <= desk.abilities and not any(one.needs <= other.abilities for other in rest)
            for one in later
        ),
    )  # fmt: skip


def _hit(
    entry: QueueEntry, desk: DeskAtWork, rest: tuple[DeskAtWork, ...], in_time: bool,
    longer: timedelta | None,
) -> Hit | None:  # fmt: skip
    if entry.state in AT_DESK and entry.desk_id == desk.desk_id:
        return _made(entry, HitKind.AT_DESK, ())
    if entry.state not in IN_HALL or in_time:
        return None
    goes_to = tuple(one.name for one in rest if may_call(entry, one, rest))
    if entry.state is QueueState.TRANSFERRED and (
        entry.target.desk_id == desk.desk_id or entry.target.operator_id == desk.operator_id
    ):
        return _made(entry, HitKind.SENT_HERE, goes_to, longer)
    if not goes_to and may_call(entry, desk, (*rest, desk)):
        return _made(entry, HitKind.ONLY_HERE, ())
    if longer is not None and longer >= _NOTICED:
        return _made(entry, HitKind.LATER, goes_to, longer)
    return None


def _made(
    entry: QueueEntry, kind: HitKind, goes_to: tuple[str, ...], longer: timedelta | None = None
) -> Hit:
    return Hit(
        appointment_id=entry.appointment_id, ticket=entry.ticket, name=entry.name, kind=kind,
        goes_to=goes_to, later_by=longer,
    )  # fmt: skip


def _called_by(known: Estimate | None, now: datetime, until: datetime) -> bool:
    """Whether somebody is called before the desk closes, as far as is known."""
    return known is not None and known.basis is not Basis.UNKNOWN and now + known.most < until


def _longer(known: Estimate | None, then: Estimate | None) -> timedelta | None:
    if known is None or then is None or Basis.UNKNOWN in {known.basis, then.basis}:
        return None
    return max(timedelta(), then.likely - known.likely)


def _urgency(hit: Hit) -> tuple[int, str]:
    return (list(_FIRST).index(hit.kind), hit.ticket)


_FIRST = (HitKind.ONLY_HERE, HitKind.SENT_HERE, HitKind.AT_DESK, HitKind.LATER)
