"""Reading organisations, their staff, mandates, and what was done under them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, bindparam, func, select
from sqlalchemy.orm import Session

from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance import HandOutState
from counter_app.domain.partners.mandate import (
    Consent,
    DataKind,
    Mandate,
    MandateAction,
    MandateState,
    MandateStep,
    Scope,
    ScopeKind,
    Terms,
    Withdrawal,
)
from counter_app.domain.partners.organisation import Organisation, Staff
from counter_app.store.tables.issuance import HandOutRow
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.partners import (
    MandateActRow,
    MandateEventRow,
    MandateLocationRow,
    MandatePersonRow,
    MandateRow,
    MandateScopeRow,
    StaffRecordRow,
)
from counter_app.store.tables.people import RepresentativeRow
from counter_app.store.tables.planning import LocationRow, OrganisationRow

_HOME = (
    select(OrganisationRow.__table__)
    .join(LocationRow, LocationRow.organisation_id == OrganisationRow.id)
    .join(OperatorRow, OperatorRow.location_id == LocationRow.id)
    .where(OperatorRow.id == bindparam("operator_id"))
)
_ORGANISATION_OF = (
    select(OrganisationRow.__table__)
    .join(LocationRow, LocationRow.organisation_id == OrganisationRow.id)
    .where(LocationRow.id == bindparam("location_id"))
)
_STAFF = (
    select(
        OperatorRow.id, OperatorRow.login, OperatorRow.name, OperatorRow.location_id,
        OperatorRow.is_active, LocationRow.organisation_id, StaffRecordRow.function,
        StaffRecordRow.trained_on, StaffRecordRow.trained_until, StaffRecordRow.screened_on,
        StaffRecordRow.screened_until, StaffRecordRow.version,
    )
    .join(LocationRow, LocationRow.id == OperatorRow.location_id)
    .outerjoin(StaffRecordRow, StaffRecordRow.operator_id == OperatorRow.id)
    .order_by(OperatorRow.name)
)  # fmt: skip
_MANDATES = (
    select(MandateRow.__table__, OrganisationRow.name.label("organisation"))
    .join(OrganisationRow, OrganisationRow.id == MandateRow.organisation_id)
    .order_by(MandateRow.number)
)
_COUNTS = (
    select(HandOutRow.mandate_id, func.count())
    .where(HandOutRow.mandate_id.is_not(None), HandOutRow.state == HandOutState.HANDED_OUT)
    .group_by(HandOutRow.mandate_id)
)


def organisations(session: Session, *only: UUID) -> tuple[Organisation, ...]:
    """Return organisations with their locations, by name; only some of them where named."""
    wanted = select(OrganisationRow.__table__).order_by(OrganisationRow.name)
    if only:
        wanted = wanted.where(OrganisationRow.id.in_(only))
    places: dict[UUID, list[tuple[UUID, str]]] = defaultdict(list)
    for row in session.execute(
        select(LocationRow.id, LocationRow.organisation_id, LocationRow.name).order_by(
            LocationRow.name
        )
    ):
        places[row.organisation_id].append((row.id, row.name))
    return tuple(_organisation(row, places[row.id]) for row in session.execute(wanted))


def organisation(session: Session, organisation_id: UUID) -> Organisation:
    """Return one organisation. Raises Refused(NOT_FOUND)."""
    found = organisations(session, organisation_id)
    if not found:
        raise Refused(Code.NOT_FOUND, what="organisation")
    return found[0]


def home(session: Session, operator_id: UUID) -> Organisation | None:
    """Return the organisation that an operator works for, without its locations, or None."""
    row = session.execute(_HOME, {"operator_id": operator_id}).one_or_none()
    return _organisation(row, ()) if row else None


def organisation_of(session: Session, location_id: UUID) -> Organisation | None:
    """Return the organisation that runs a location, without its locations, or None."""
    row = session.execute(_ORGANISATION_OF, {"location_id": location_id}).one_or_none()
    return _organisation(row, ()) if row else None


def _organisation(row: Row[*tuple[Any, ...]], places: Iterable[tuple[UUID, str]]) -> Organisation:
    return Organisation(
        id=row.id, name=row.name, kind=row.kind, contact=row.contact, designation=row.designation,
        is_active=row.is_active, locations=tuple(places), version=row.version,
    )  # fmt: skip


def staff(session: Session, organisation_id: UUID) -> tuple[Staff, ...]:
    """Return the operators of an organisation by name, those without a record too."""
    rows = session.execute(_STAFF.where(LocationRow.organisation_id == organisation_id))
    return tuple(_one_of_staff(row) for row in rows)


def active_staff(session: Session, location_id: UUID) -> int:
    """Count the operators of a location who may sign in."""
    asked = select(func.count()).where(
        OperatorRow.location_id == location_id, OperatorRow.is_active.is_(True)
    )
    return session.scalar(asked) or 0


def one_of_staff(session: Session, operator_id: UUID) -> Staff:
    """Return an operator with training and screening. Raises Refused(NOT_FOUND)."""
    row = session.execute(_STAFF.where(OperatorRow.id == operator_id)).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="operator")
    return _one_of_staff(row)


def _one_of_staff(row: Row[*tuple[Any, ...]]) -> Staff:
    return Staff(
        operator_id=row.id, login=row.login, name=row.name, organisation_id=row.organisation_id,
        location_id=row.location_id, function=row.function or "", trained_on=row.trained_on,
        trained_until=row.trained_until, screened_on=row.screened_on,
        screened_until=row.screened_until, is_active=row.is_active, version=row.version or 0,
    )  # fmt: skip


def mandates(session: Session, organisation_id: UUID | None = None) -> tuple[Mandate, ...]:
    """Return mandates by number: of one organisation, or all."""
    wanted = _MANDATES
    if organisation_id is not None:
        wanted = wanted.where(MandateRow.organisation_id == organisation_id)
    return _mandates(session, wanted)


def mandate(session: Session, mandate_id: UUID) -> Mandate:
    """Return one mandate. Raises Refused(NOT_FOUND)."""
    found = _mandates(session, _MANDATES.where(MandateRow.id == mandate_id))
    if not found:
        raise Refused(Code.NOT_FOUND, what="mandate")
    return found[0]


def _mandates(session: Session, wanted: Select[*tuple[Any, ...]]) -> tuple[Mandate, ...]:
    rows = session.execute(wanted).all()
    ids = [row.id for row in rows]
    scopes: dict[UUID, dict[ScopeKind, set[str]]] = defaultdict(lambda: defaultdict(set))
    places: dict[UUID, set[UUID]] = defaultdict(set)
    persons: dict[UUID, set[UUID]] = defaultdict(set)
    for part in session.scalars(select(MandateScopeRow).where(MandateScopeRow.mandate_id.in_(ids))):
        scopes[part.mandate_id][part.kind].add(part.value)
    for place in session.scalars(
        select(MandateLocationRow).where(MandateLocationRow.mandate_id.in_(ids))
    ):
        places[place.mandate_id].add(place.location_id)
    for one in session.scalars(
        select(MandatePersonRow).where(MandatePersonRow.mandate_id.in_(ids))
    ):
        persons[one.mandate_id].add(one.operator_id)
    return tuple(
        _mandate(row, _scope(row, scopes[row.id], places[row.id], persons[row.id])) for row in rows
    )


def _scope(
    row: Row[*tuple[Any, ...]], said: dict[ScopeKind, set[str]], places: set[UUID], who: set[UUID]
) -> Scope:
    return Scope(
        actions=frozenset(map(MandateAction, said[ScopeKind.ACTION])),
        document_types=frozenset(said[ScopeKind.DOCUMENT_TYPE]),
        weekdays=frozenset(map(int, said[ScopeKind.WEEKDAY])),
        groups=frozenset(said[ScopeKind.GROUP]),
        minors=row.minors, only_wards=row.only_wards, location_ids=frozenset(places),
        person_ids=frozenset(who), most_per_day=row.most_per_day, most_in_all=row.most_in_all,
        data=frozenset(map(DataKind, row.data_scope.split())),
    )  # fmt: skip


def _mandate(row: Row[*tuple[Any, ...]], scope: Scope) -> Mandate:
    terms = Terms(
        number=row.number, organisation_id=row.organisation_id, grantee_office=row.grantee_office,
        grantor_office=row.grantor_office, basis_article=row.basis_article,
        in_force_from=row.in_force_from, instructions_version=row.instructions_version,
        signing_line=row.signing_line, kind=row.kind, scope=scope,
        in_force_until=row.in_force_until, decision_number=row.decision_number,
        gazette_reference=row.gazette_reference, grantee_function=row.grantee_function,
        instructions=row.instructions, sub_mandate_allowed=row.sub_mandate_allowed,
        report_duty=row.report_duty, pilot=row.pilot, parent_id=row.parent_id,
    )  # fmt: skip
    return Mandate(
        id=row.id, terms=terms, state=row.state, version=row.version, rule=row.rule,
        made_at=row.made_at, made_by=row.made_by, organisation=row.organisation,
        consent=_consent(row) if row.consent_on else None,
        withdrawal=_withdrawal(row) if row.withdrawn_at else None,
    )  # fmt: skip


def _consent(row: Row[*tuple[Any, ...]]) -> Consent:
    return Consent(by=row.consent_by, superior=row.consent_superior, on=row.consent_on)


def _withdrawal(row: Row[*tuple[Any, ...]]) -> Withdrawal:
    return Withdrawal(at=row.withdrawn_at, by=row.withdrawn_by, document=row.withdrawal_document)


def steps(session: Session, mandate_id: UUID) -> tuple[MandateStep, ...]:
    """Return what happened to a mandate, the first step first."""
    rows = session.execute(
        select(
            MandateEventRow.at, MandateEventRow.from_state, MandateEventRow.to_state,
            MandateEventRow.reason, OperatorRow.name,
        )
        .join(OperatorRow, OperatorRow.id == MandateEventRow.operator_id)
        .where(MandateEventRow.mandate_id == mandate_id)
        .order_by(MandateEventRow.version)
    )  # fmt: skip
    return tuple(
        MandateStep(
            at=row.at, from_state=MandateState(row.from_state) if row.from_state else None,
            to_state=MandateState(row.to_state), operator=row.name, reason=row.reason,
        )
        for row in rows
    )  # fmt: skip


def done(
    session: Session, organisation_id: UUID | None = None, since: datetime | None = None
) -> dict[UUID, int]:
    """Return how many hand-outs stand under each mandate, of one organisation, since a moment."""
    wanted = _COUNTS
    if organisation_id is not None:
        own = select(MandateRow.id).where(MandateRow.organisation_id == organisation_id)
        wanted = wanted.where(HandOutRow.mandate_id.in_(own))
    if since is not None:
        wanted = wanted.where(HandOutRow.at >= since)
    return {row[0]: row[1] for row in session.execute(wanted) if row[0]}


def is_ward(session: Session, person_id: UUID, organisation_id: UUID, day: date) -> bool:
    """Whether an organisation is a person's guardian on a day."""
    wanted = select(RepresentativeRow.id).where(
        RepresentativeRow.person_id == person_id,
        RepresentativeRow.organisation_id == organisation_id,
        RepresentativeRow.valid_from <= day,
        (RepresentativeRow.valid_until.is_(None)) | (RepresentativeRow.valid_until >= day),
    )
    return session.execute(wanted).first() is not None


def snapshot(session: Session, hand_out_id: UUID) -> dict[str, Any] | None:
    """Return the mandate of a hand-out as it stood then, or None where it needed none."""
    text = session.scalar(
        select(MandateActRow.snapshot).where(MandateActRow.subject_id == hand_out_id)
    )
    found: dict[str, Any] | None = json.loads(text) if text else None
    return found
