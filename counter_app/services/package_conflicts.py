"""Settling what could not simply go on record: by somebody, with a reason, one case at a time."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select, update

from counter_app.domain.changes import AnythingChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.packages.conflict import Conflict, Remedy
from counter_app.domain.packages.package import ItemState
from counter_app.services.package_record import Recorder
from counter_app.services.package_register import Register
from counter_app.store.base import table
from counter_app.store.queries import package_cases
from counter_app.store.queries import packages as queries
from counter_app.store.store import Store
from counter_app.store.tables.packages import PackageConflictRow
from counter_app.store.work import Work

_CONFLICTS = table(PackageConflictRow)


class PackageConflicts:
    """Cases of what came home."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def open(self, actor: Actor) -> tuple[Conflict, ...]:
        """Return the cases of the actor's place that nobody settled, the oldest act first.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.MERGE_DAY)
        with self._store.reading() as session:
            return package_cases.conflicts(session, actor.location_id, is_open=True)

    def settled(self, actor: Actor) -> tuple[Conflict, ...]:
        """Return the cases that were settled. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.MERGE_DAY)
        with self._store.reading() as session:
            return package_cases.conflicts(session, actor.location_id, is_open=False)

    def settle(
        self, actor: Actor, conflict_id: UUID, remedy: Remedy, reason: str, gesture: UUID
    ) -> Conflict:
        """Settle a case. Once all cases of a thing are settled it goes on record, or stays out.

        One that is kept out stays in the register, whole, with the reason.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, REASON_NEEDED, WRONG_STATE for one that is settled;
                or what the database says against its going on record: nothing is settled then.
        """
        actor.require(Permission.MERGE_DAY)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            found = package_cases.conflict(work.session, conflict_id)
            if work.earlier():
                return found
            if found.settled_at is not None:
                raise Refused(Code.WRONG_STATE, state="settled", wanted="open")
            work.connection.execute(
                update(_CONFLICTS)
                .where(_CONFLICTS.c.id == conflict_id)
                .values(
                    remedy=remedy, reason=reason.strip()[:200], settled_at=work.now,
                    settled_by=actor.operator_id,
                )
            )  # fmt: skip
            self._conclude(work, found)
            work.audit(
                "conflict.settled", conflict_id, location_id=found.location_id,
                reason=reason.strip()[:200], kind=found.kind.value, remedy=remedy.value,
            )  # fmt: skip
            work.note(AnythingChanged())
            return package_cases.conflict(work.session, conflict_id)

    def _conclude(self, work: Work, about: Conflict) -> None:
        """Put the thing on record, or leave it out, if this was its last open case."""
        remedies = work.connection.scalars(
            select(_CONFLICTS.c.remedy).where(_CONFLICTS.c.item_id == about.item_id)
        ).all()
        register = Register(work)
        (item,) = register.items([about.item_id])
        if item.state != ItemState.CONFLICT or None in remedies:
            return
        if Remedy.KEEP_OUT in remedies:
            register.mark(item.id, ItemState.REJECTED)
            return
        package = queries.package(work.session, item.package_id)
        recorder = Recorder(work, package.id, package.lane)
        for said in recorder.record([register.told(item)]).values():
            raise Refused(said.code, **said.values)
        register.mark(item.id, ItemState.ACCEPTED)
