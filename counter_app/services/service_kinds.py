"""What each kind of service asks of a desk and of who comes, at all locations alike."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.orm import Session

from counter_app.domain.changes import PlanningChanged
from counter_app.domain.errors import Code, Conflict, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.abilities import can_serve
from counter_app.domain.planning.service_kinds import ServiceKind, Stranded
from counter_app.store.base import table
from counter_app.store.queries import appointments, desks, hits, planning
from counter_app.store.store import Store
from counter_app.store.tables.planning import ServiceKindRow


class ServiceKinds:
    """The kinds of service of the house."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def unable(self, kind: ServiceKind) -> tuple[str, ...]:
        """Return the locations that offer a kind and have no desk in use that can do it, by name.

        Nobody can be booked there for it.
        """
        with self._store.reading() as session:
            able = desks.desks_of(session)
            places = planning.offering(session, kind.code)
        needs = frozenset(kind.needs)
        return tuple(place.name for place in places if not can_serve(able.get(place.id, ()), needs))

    def stranded(self, actor: Actor, kind: ServiceKind) -> tuple[Stranded, ...]:
        """Return who is booked and could be served by no desk any more if a kind asked this.

        The soonest visit comes first. Who is booked stays booked: they are to be called.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PLAN)
        with self._store.reading() as session:
            ids = _stranded(session, kind, self._store.clock.now())
            found = appointments.some(session, ids)
            places = {one.id: one for one in planning.locations(session)}
        shows_names = actor.may(Permission.SEE_PEOPLE)
        return tuple(
            Stranded(
                appointment_id=one.id, code=one.code, name=one.name if shows_names else "",
                location=places[one.location_id], starts_at=one.starts_at,
                persons=len(one.participants),
            )
            for one in found
        )  # fmt: skip

    def change(
        self, actor: Actor, before: ServiceKind, after: ServiceKind, gesture: UUID,
        seen: Collection[UUID] = (),
    ) -> ServiceKind:  # fmt: skip
        """Change what a kind of service asks for; who is booked already stays so.

        Args:
            before: the kind as it was read.
            seen: visits of which it was seen that no desk could serve them any more.

        Raises:
            Refused: NOT_PERMITTED; NOT_FOUND for a kind that is not there; CHOICE_NEEDED with the
                `number` of visits that it would strand and nobody looked at.
            Invalid: BAD_NUMBER for ages that nobody has.
            Conflict: CHANGED_MEANWHILE when somebody else changed it first.
        """
        actor.require(Permission.PLAN)
        after.check_ages()
        row = table(ServiceKindRow)
        with self._store.work(actor, gesture) as work:
            there = {one.code: one for one in planning.service_kinds(work.session)}
            if before.code != after.code or before.code not in there:
                raise Refused(Code.NOT_FOUND, what="service")
            if work.earlier():
                return there[before.code]
            if there[before.code] != before:
                raise Conflict(Code.CHANGED_MEANWHILE, what="service")
            unseen = _stranded(work.session, after, work.now) - set(seen)
            if unseen:
                raise Refused(Code.CHOICE_NEEDED, number=len(unseen))
            work.session.execute(
                update(row)
                .where(row.c.code == after.code)
                .values(
                    needs=" ".join(sorted(set(after.needs))), youngest=after.youngest,
                    oldest=after.oldest, needs_card=after.needs_card,
                )
            )  # fmt: skip
            work.audit(
                "service.changed", actor.location_id, location_id=actor.location_id,
                service=after.code, needs=sorted(set(after.needs)), youngest=after.youngest,
                oldest=after.oldest, needs_card=after.needs_card,
            )  # fmt: skip
            for place in planning.locations(work.session):
                work.note(PlanningChanged(place.id))
            return next(
                one for one in planning.service_kinds(work.session) if one.code == after.code
            )


def _stranded(session: Session, after: ServiceKind, now: datetime) -> set[UUID]:
    """Return visits that a desk could serve now and none could if a kind asked for that."""
    before = {kind.code: frozenset(kind.needs) for kind in planning.service_kinds(session)}
    then = {**before, after.code: frozenset(after.needs)}
    if before.get(after.code, frozenset()) >= then[after.code]:
        return set()
    asking = [code for code, needs in then.items() if needs]
    able = desks.desks_of(session)
    return {
        one.appointment_id
        for one in hits.needing(session, asking, now)
        if after.code in one.services
        and can_serve(able.get(one.location_id, ()), one.needs(before))
        and not can_serve(able.get(one.location_id, ()), one.needs(then))
    }
