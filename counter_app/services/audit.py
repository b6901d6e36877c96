"""Reading and verifying the audit trail."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from counter_app.domain.audit import GENESIS, AuditEntry, AuditFlaw, Flaw, moment, seal
from counter_app.domain.operators import Actor, Permission
from counter_app.store.store import Store
from counter_app.store.tables.audit import AuditHeadRow, AuditRow

_COLUMNS = (
    AuditRow.chain, AuditRow.number, AuditRow.at_us, AuditRow.actor, AuditRow.action,
    AuditRow.subject, AuditRow.gesture, AuditRow.facts, AuditRow.hash,
)  # fmt: skip
_BATCH = 20_000
_MOST_NAMED = 1_000
"""Of a run of lost entries, so many are named one by one."""

_SEARCHED = 64
"""So many entries taken out or slipped in at one place are told from changed ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditVerdict:
    """What a verification found.

    Attributes:
        entries: how many entries were read.
        heads: chain to (number, hash in hex) of its last entry: written down elsewhere, they
            prove later that nothing was cut off.
    """

    entries: int
    chains: int
    flaws: tuple[AuditFlaw, ...]
    heads: dict[str, tuple[int, str]]


class Audit:
    """The audit trail of all locations."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def verify(
        self,
        progress: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> AuditVerdict:
        """Check every chain from its beginning: hash, number, and head.

        Args:
            progress: is told now and then how many entries are checked.
            cancelled: is asked between batches; True ends the check early.
        """
        chains: dict[str, _Chain] = {}
        count = 0
        with self._store.reading(together=True) as session:
            heads = {
                row.chain: (row.number, row.hash)
                for row in session.execute(
                    select(AuditHeadRow.chain, AuditHeadRow.number, AuditHeadRow.hash)
                )
            }
            found = session.connection().execute(
                select(*_COLUMNS)
                .order_by(AuditRow.chain, AuditRow.number)
                .execution_options(stream_results=True, yield_per=_BATCH)
            )
            with found as rows:
                for batch in rows.partitions():
                    if cancelled and cancelled():
                        break
                    for row in batch:
                        chain = chains.get(row[0])
                        if chain is None:
                            chain = chains[row[0]] = _Chain(row[0])
                        chain.feed(row)
                    count += len(batch)
                    if progress:
                        progress(count)
                else:
                    for name in heads.keys() | chains.keys():
                        chains.setdefault(name, _Chain(name)).close(heads.get(name))
        return AuditVerdict(
            entries=count,
            chains=len(chains),
            flaws=tuple(flaw for chain in chains.values() for flaw in chain.flaws),
            heads={chain.chain: (chain.number, chain.digest.hex()) for chain in chains.values()},
        )

    def entries(
        self, actor: Actor, location_id: UUID, before: int | None = None, most: int = 200
    ) -> tuple[AuditEntry, ...]:
        """Return entries of a location, the newest first; `before` continues below a number.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.SEE_AUDIT)
        query = select(*_COLUMNS).where(AuditRow.chain == str(location_id))
        if before is not None:
            query = query.where(AuditRow.number < before)
        with self._store.reading() as session:
            rows = session.execute(query.order_by(AuditRow.number.desc()).limit(most))
            return tuple(
                AuditEntry(
                    chain=row.chain, number=row.number, at=moment(row.at_us), actor=row.actor,
                    action=row.action, subject=row.subject, gesture=row.gesture or "",
                    facts=row.facts,
                )
                for row in rows
            )  # fmt: skip

    def outcome_of(self, gesture: UUID) -> AuditEntry | None:
        """Return the entry of a gesture, or None when it never came to be."""
        with self._store.reading() as session:
            row = session.execute(
                select(*_COLUMNS).where(AuditRow.gesture == str(gesture))
            ).one_or_none()
            if row is None:
                return None
            return AuditEntry(
                chain=row.chain, number=row.number, at=moment(row.at_us), actor=row.actor,
                action=row.action, subject=row.subject, gesture=row.gesture or "",
                facts=row.facts,
            )  # fmt: skip


class _Chain:
    """Follows one chain from entry to entry.

    A wrong hash alone does not say what was done. The next entry tells: it fits the hash before
    the wrong entry if that one was slipped in, a later number if one was taken out and the rest
    renumbered, the hash that belongs to the wrong entry if only its stored hash was changed, and
    that stored hash if anything else of it was.
    """

    def __init__(self, chain: str) -> None:
        self.chain = chain
        self.number = 0
        self.digest = GENESIS
        self.flaws: list[AuditFlaw] = []
        self._shift = 0
        self._doubted: tuple[int, bytes, bytes] | None = None
        self._earlier: deque[bytes] = deque(maxlen=_SEARCHED)

    def feed(self, row: Any) -> None:
        """Judge the next entry."""
        _, number, at_us, actor, action, subject, gesture, facts, stored = row
        before = self.digest
        if number == self.number + 1 and self._doubted is None and not self._shift:
            sealed = seal(
                before, self.chain, number, at_us, actor, action, subject, gesture or "", facts
            )
            if stored == sealed:  # nearly always; what follows costs three times as much
                self._earlier.append(before)
                self.number, self.digest = number, stored
                return
        rest = (at_us, actor, action, subject, gesture or "", facts)
        original = number - self._shift

        def fits(previous: bytes, sealed_as: int) -> bool:
            return bool(stored == seal(previous, self.chain, sealed_as, *rest))

        if number > self.number + 1:
            self.settle()
            self._say(range(self.number + 1, number), Flaw.REMOVED)
        elif fits(before, original):
            self.settle()
        else:
            right = seal(before, self.chain, original, *rest)
            self._doubt(number, (number, before, right), fits)
        self._earlier.append(before)
        self.number, self.digest = number, stored

    def _doubt(
        self, number: int, now: tuple[int, bytes, bytes], fits: Callable[[bytes, int], bool]
    ) -> None:
        """Find out why an entry does not fit the one before it."""
        original = number - self._shift
        if self._doubted is None:
            added = _first(fits(one, original - n) for n, one in enumerate(self._behind(), 1))
            if added:
                self._say(range(number - added, number), Flaw.INSERTED)
                self._shift += added
            else:
                self._doubted = now
            return
        doubted, before, right = self._doubted
        lost = _first(fits(now[1], original + n) for n in range(1, _SEARCHED))
        if fits(right, original):
            self.settle()
        elif fits(before, original - 1):
            self.settle(Flaw.INSERTED)
            self._shift += 1
        elif lost:
            self._say(range(doubted, doubted + lost), Flaw.REMOVED)
            self._shift, self._doubted = self._shift - lost, None
        else:
            self.settle()
            self._doubted = now

    def _behind(self) -> Iterable[bytes]:
        """Return the hashes on which the latest entries stand, the latest first."""
        return reversed(self._earlier)

    def settle(self, flaw: Flaw = Flaw.CHANGED) -> None:
        """Name an entry that was doubted, now that nothing else explains it."""
        if self._doubted is not None:
            self._say([self._doubted[0]], flaw)
            self._doubted = None

    def close(self, head: tuple[int, bytes] | None) -> None:
        """Compare the end of the chain with its head."""
        number, digest = head or (0, GENESIS)
        if self.number > number:
            self._doubted = None
            self._say(range(number + 1, self.number + 1), Flaw.INSERTED)
            return
        self.settle()
        if self.number < number:
            self._say(range(self.number + 1, number + 1), Flaw.TAIL_REMOVED)
        elif self.digest != digest and not self.flaws:
            self._say([number], Flaw.CHANGED)

    def _say(self, numbers: Iterable[int], flaw: Flaw) -> None:
        named = itertools.islice(numbers, _MOST_NAMED)
        self.flaws.extend(AuditFlaw(chain=self.chain, number=n, flaw=flaw) for n in named)


def _first(answers: Iterable[bool]) -> int:
    """Return at which place from 1 the first yes stands, or 0."""
    return next((place for place, answer in enumerate(answers, 1) if answer), 0)
