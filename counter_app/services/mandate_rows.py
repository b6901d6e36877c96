"""What a mandate says, as rows of the register."""

from __future__ import annotations

from uuid import UUID

from counter_app.domain.partners.mandate import MandateState, ScopeKind, Terms
from counter_app.store.tables.partners import (
    MandateLocationRow,
    MandatePersonRow,
    MandateScopeRow,
)
from counter_app.store.work import Work

PARTS = (MandateScopeRow, MandateLocationRow, MandatePersonRow)
"""Tables that hold what limits a mandate."""

_REASON_LENGTH = 200


def columns(terms: Terms) -> dict[str, object]:
    """Return the columns that say what a mandate says."""
    scope = terms.scope
    texts = (
        "number", "grantor_office", "basis_article", "decision_number", "gazette_reference",
        "grantee_office", "grantee_function", "instructions_version", "instructions",
        "signing_line", "report_duty", "pilot",
    )  # fmt: skip
    return {
        **{name: getattr(terms, name).strip() for name in texts},
        "kind": terms.kind, "organisation_id": terms.organisation_id, "parent_id": terms.parent_id,
        "in_force_from": terms.in_force_from, "in_force_until": terms.in_force_until,
        "minors": scope.minors, "only_wards": scope.only_wards,
        "most_per_day": scope.most_per_day, "most_in_all": scope.most_in_all,
        "data_scope": " ".join(sorted(kind.value for kind in scope.data)),
        "sub_mandate_allowed": terms.sub_mandate_allowed,
    }  # fmt: skip


def scope_rows(mandate_id: UUID, terms: Terms) -> list[dict[str, object]]:
    """Return the lines of a mandate's scope."""
    scope = terms.scope
    said = (
        *((ScopeKind.ACTION, action.value) for action in sorted(scope.actions)),
        *((ScopeKind.DOCUMENT_TYPE, kind) for kind in sorted(scope.document_types)),
        *((ScopeKind.WEEKDAY, str(day)) for day in sorted(scope.weekdays)),
        *((ScopeKind.GROUP, group) for group in sorted(scope.groups)),
    )
    return [{**_key(mandate_id, terms), "kind": kind, "value": value} for kind, value in said]


def location_rows(mandate_id: UUID, terms: Terms) -> list[dict[str, object]]:
    """Return the locations that a mandate is limited to."""
    return [
        {**_key(mandate_id, terms), "location_id": one} for one in sorted(terms.scope.location_ids)
    ]


def person_rows(mandate_id: UUID, terms: Terms) -> list[dict[str, object]]:
    """Return the people whom a mandate names."""
    return [
        {**_key(mandate_id, terms), "operator_id": one} for one in sorted(terms.scope.person_ids)
    ]


def event_row(
    work: Work,
    mandate_id: UUID,
    organisation_id: UUID,
    version: int,
    now: MandateState | None,
    then: MandateState,
    reason: str = "",
) -> dict[str, object]:
    """Return one step of a mandate."""
    return {
        "mandate_id": mandate_id, "version": version, "organisation_id": organisation_id,
        "at": work.now, "from_state": now.value if now else None, "to_state": then.value,
        "operator_id": work.actor.operator_id, "reason": reason[:_REASON_LENGTH],
    }  # fmt: skip


def _key(mandate_id: UUID, terms: Terms) -> dict[str, object]:
    return {"mandate_id": mandate_id, "organisation_id": terms.organisation_id}
