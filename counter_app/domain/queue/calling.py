"""Whose turn it is: the order of calling, and which desk may call whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from counter_app.domain.queue import IN_HALL, QueueEntry, QueueState
from counter_app.domain.queue.rules import OrderKey, QueueRules


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskAtWork:
    """A desk at which somebody sits now.

    Attributes:
        abilities: what the desk can do; services may need some of it.
        since: when the clerk sat down.
        until: when the desk is going to close, or None.
    """

    desk_id: UUID
    name: str
    operator_id: UUID
    operator_name: str
    session_id: UUID
    abilities: frozenset[str]
    since: datetime
    until: datetime | None = None

    def works_at(self, now: datetime) -> bool:
        """Whether it has not reached the time at which it closes."""
        return self.until is None or now < self.until


def working(desks: Iterable[DeskAtWork], now: datetime) -> tuple[DeskAtWork, ...]:
    """Return the desks that may still call somebody: a closed one calls nobody any more."""
    return tuple(desk for desk in desks if desk.works_at(now))


def order_key(
    keys: Iterable[OrderKey], priority: int, starts_at: float, arrived_at: float
) -> tuple[float, ...]:
    """Return the sort key of somebody by a house's order; moments in seconds."""
    parts = {
        OrderKey.PRIORITY: -priority,
        OrderKey.DUE: max(starts_at, arrived_at),
        OrderKey.APPOINTMENT: starts_at,
        OrderKey.ARRIVAL: arrived_at,
    }
    return tuple(parts[key] for key in keys)


def order(entry: QueueEntry, keys: Iterable[OrderKey]) -> tuple[float, ...]:
    """Return the sort key of an entry by a house's order."""
    return order_key(
        keys, entry.priority, entry.starts_at.timestamp(), entry.arrived_at.timestamp()
    )


def rests(entry: QueueEntry, rules: QueueRules, now: datetime) -> bool:
    """Whether somebody did not answer just now, so that others go first for some minutes."""
    return (
        entry.state is QueueState.WAITING
        and entry.calls > 0
        and now - entry.since < rules.recall_after
    )


def in_turn(
    entries: Iterable[QueueEntry], rules: QueueRules, now: datetime, today: date
) -> tuple[QueueEntry, ...]:
    """Return entries in the order of being called; leftovers of an earlier day come last."""

    def key(entry: QueueEntry) -> tuple[bool, bool, tuple[float, ...], bytes]:
        return (
            entry.day != today, rests(entry, rules, now), order(entry, rules.order),
            entry.appointment_id.bytes,
        )  # fmt: skip

    return tuple(sorted(entries, key=key))


def may_call(entry: QueueEntry, desk: DeskAtWork, at_work: Iterable[DeskAtWork]) -> bool:
    """Whether `call next` at a desk may bring this person there.

    A transfer to a desk or a clerk that is not at work any more binds nobody: else the person would
    wait for ever.
    """
    if entry.state not in IN_HALL:
        return False
    target = entry.target
    if entry.state is QueueState.TRANSFERRED:
        if target.ability and any(target.ability in one.abilities for one in at_work):
            return target.ability in desk.abilities
        if target.desk_id and any(target.desk_id == one.desk_id for one in at_work):
            return target.desk_id == desk.desk_id
        if target.operator_id and any(target.operator_id == one.operator_id for one in at_work):
            return target.operator_id == desk.operator_id
    return entry.needs <= desk.abilities


def nobody_able(entry: QueueEntry, at_work: Iterable[DeskAtWork]) -> bool:
    """Whether no desk at work may call this person: somebody must be told."""
    desks = tuple(at_work)
    return entry.state in IN_HALL and not any(may_call(entry, desk, desks) for desk in desks)
