"""Keeps rows where they are while somebody points at them."""

from collections.abc import Sequence
from uuid import UUID

from counter_app.domain.queue import QueueEntry


class HeldOrder:
    """The order in which the queue is shown.

    While it is held, a fresh queue changes what rows say, but no row moves: who has gone stays, who
    is new comes last. A click then hits whom the eye saw.
    """

    def __init__(self) -> None:
        """Begin without anybody, not held."""
        self.is_held = False
        self._shown: tuple[QueueEntry, ...] = ()
        self.gone: frozenset[UUID] = frozenset()

    def show(self, fresh: Sequence[QueueEntry]) -> tuple[QueueEntry, ...]:
        """Return the rows to show for a fresh queue."""
        if not self.is_held:
            self._shown, self.gone = tuple(fresh), frozenset()
            return self._shown
        now = {entry.appointment_id: entry for entry in fresh}
        kept = [now.pop(one.appointment_id, one) for one in self._shown]
        there = {entry.appointment_id for entry in fresh}
        self._shown = (*kept, *now.values())
        self.gone = frozenset(
            one.appointment_id for one in self._shown if one.appointment_id not in there
        )
        return self._shown
