"""Reports of identity checks, for the file and for the identity desk (ECID)."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from counter_app import settings
from counter_app.domain.identity.verification import Verification
from counter_app.domain.operators import Actor, Permission
from counter_app.letters import identity_report
from counter_app.letters.data import IdentityReport
from counter_app.services.messages import sender
from counter_app.store.queries import appointments, people, planning
from counter_app.store.queries import identity as queries
from counter_app.store.store import Store
from counter_app.store.tables.operators import OperatorRow


class IdentityReports:
    """Papers of the office about a check; they are never handed to the person."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def report(
        self, actor: Actor, verification_id: UUID, *, for_identity_desk: bool = False,
        language: str = "nl",
    ) -> bytes:  # fmt: skip
        """Make the report of a check as PDF, with all answers given in its visit so far.

        Args:
            actor: who asks for it.
            verification_id: the check; those before it in the same visit are told too.
            for_identity_desk: make the form that asks the identity desk instead.
            language: of the paper, "nl" or "en".

        Raises:
            Refused: NOT_PERMITTED, VERIFICATION_MISSING.
        """
        actor.require(Permission.VERIFY)
        with self._store.work(actor) as work:
            session = work.session
            made = queries.verification(session, verification_id)
            actor.require_here(appointments.appointment(session, made.appointment_id).location_id)
            person = people.person(session, made.person_id)
            place = planning.location(session, actor.location_id)
            told = queries.of_visit(session, made.appointment_id, made.person_id)
            names = session.execute(
                select(OperatorRow.id, OperatorRow.name).where(
                    OperatorRow.id.in_({each.operator_id for each in told})
                )
            )
            data = IdentityReport(
                language=language, sender=sender(session, place), holder_name=person.full_name,
                date_of_birth=person.date_of_birth, time_zone=place.zone,
                verifications=told[: told.index(made) + 1],
                operators={row.id: row.name for row in names}, v_number=person.v_number or "",
                checks=_checks(made, language), for_identity_desk=for_identity_desk,
            )  # fmt: skip
            work.audit("identity.report_made", made.id, form=for_identity_desk)
        return identity_report.render(data)


def _checks(made: Verification, language: str) -> tuple[str, ...]:
    """Word what was ticked, in the order of the lists."""
    guidance = settings.guidance()
    lists = (*guidance.kinds.values(), guidance.holder)
    known = {check.code: check for checks in lists for check in checks}
    ticked = made.evidence.checks
    return tuple(check.say(language) for code, check in known.items() if code in ticked)
