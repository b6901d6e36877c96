"""What came of the rehearsal of an issuance day.

A rehearsal is played with a package (`PackWish.rehearse_on`): a copy of the day on laptops or on
the hall's own server, which touches no card, sends no message, and of which nothing comes home.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.operators import Actor, Permission
from counter_app.services.issuance_days import IssuanceDays
from counter_app.store.queries import issuance_days as queries
from counter_app.store.store import Store


class Rehearsals:
    """Rehearsals of issuance days."""

    def __init__(self, store: Store, days: IssuanceDays) -> None:
        """Join the parts."""
        self._store = store
        self._days = days

    def note(self, actor: Actor, day_id: UUID, words: str, gesture: UUID) -> IssuanceDay:
        """Note that a day was rehearsed now, and what came of it; a later note takes its place.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, REASON_NEEDED without words; WRONG_STATE for a day
                that has ended.
        """
        actor.require(Permission.PLAN)
        if not words.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.reading() as session:
            day = queries.day(session, day_id)
        noted = replace(day.rehearsal, done_at=self._store.clock.now(), note=words.strip()[:400])
        return self._days.change(actor, replace(day, rehearsal=noted), gesture)
