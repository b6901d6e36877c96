"""What each kind of service asks of a desk and of who comes, at all locations alike."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import update

from counter_app.domain.changes import PlanningChanged
from counter_app.domain.errors import Code, Conflict, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.store.base import table
from counter_app.store.queries import desks, planning
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
        return tuple(
            place.name
            for place in places
            if needs and not any(needs <= one for one in able.get(place.id, ()))
        )

    def change(
        self, actor: Actor, before: ServiceKind, after: ServiceKind, gesture: UUID
    ) -> ServiceKind:
        """Change what a kind of service asks for; who is booked already stays so.

        Args:
            before: the kind as it was read.

        Raises:
            Refused: NOT_PERMITTED; NOT_FOUND for a kind that is not there.
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
