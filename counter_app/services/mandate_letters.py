"""The printed mandate letter."""

from __future__ import annotations

from uuid import UUID

from counter_app.domain.operators import Actor, Permission
from counter_app.domain.partners.delegation import DelegationRules
from counter_app.letters.mandate import MandateLetter, render
from counter_app.services.messages import sender
from counter_app.store.queries import partners as queries
from counter_app.store.queries import planning
from counter_app.store.store import Store


class MandateLetters:
    """Mandates on paper, as they stand in the register."""

    def __init__(self, store: Store, rules: DelegationRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules

    def letter(self, actor: Actor, mandate_id: UUID, language: str = "nl") -> bytes:
        """Make the letter of a mandate as PDF.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.SEE_MANDATES)
        with self._store.work(actor) as work:
            session = work.session
            mandate = queries.mandate(session, mandate_id)
            organisation = queries.organisation(session, mandate.terms.organisation_id)
            place = planning.location(session, actor.location_id)
            scope, parent_id = mandate.terms.scope, mandate.terms.parent_id
            names = {one.operator_id: one.name for one in queries.staff(session, organisation.id)}
            source = next((r.source for r in self._rules.rules if r.code == mandate.rule), "")
            letter = MandateLetter(
                language=language, sender=sender(session, place), written_at=work.now,
                time_zone=place.zone, mandate=mandate, organisation_kind=organisation.kind,
                locations=tuple(
                    name for one, name in organisation.locations if one in scope.location_ids
                ),
                persons=tuple(sorted(names[one] for one in scope.person_ids)),
                source=source,
                parent_number=queries.mandate(session, parent_id).number if parent_id else "",
            )  # fmt: skip
            work.audit("mandate.letter_made", mandate_id, state=mandate.state.value)
        return render(letter)
