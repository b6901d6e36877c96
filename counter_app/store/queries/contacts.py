"""Reading what plans of contacts rest on, what was found needless, and the record of savings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, func, select
from sqlalchemy.orm import Session

from counter_app.domain.contacts.avoided import AvoidedVisit
from counter_app.domain.contacts.on_file import OnFile
from counter_app.domain.custody.card import COLLECTABLE, CardState
from counter_app.domain.identity.verification import Outcome
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import full_name
from counter_app.domain.reuse.capture_list import fingers
from counter_app.domain.reuse.facts import Capture
from counter_app.store.queries import papers_on_file
from counter_app.store.tables.audit import AuditRow
from counter_app.store.tables.contacts import AvoidedVisitRow, ProcedureRow
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.identity import VerificationRow
from counter_app.store.tables.people import PersonRow, RepresentativeRow
from counter_app.store.tables.reuse import BiometricCaptureRow

_AT_ONCE = 5_000
_PEOPLE: BindParameter[UUID] = bindparam("people", expanding=True)
_ON_FILE = select(
    PersonRow.id, PersonRow.v_number, PersonRow.surname, PersonRow.given_names, PersonRow.born,
    PersonRow.nationality, PersonRow.postcode,
).where(PersonRow.id.in_(_PEOPLE))  # fmt: skip
_BY_V_NUMBER = select(PersonRow.v_number, PersonRow.id).where(
    PersonRow.v_number.in_(bindparam("numbers", expanding=True))
)
_CAPTURES = (
    select(
        BiometricCaptureRow.person_id, BiometricCaptureRow.modality, BiometricCaptureRow.taken_on,
        BiometricCaptureRow.place, BiometricCaptureRow.quality, BiometricCaptureRow.missing,
    )
    .where(BiometricCaptureRow.person_id.in_(_PEOPLE))
    .order_by(BiometricCaptureRow.recorded_at, BiometricCaptureRow.id)
)  # fmt: skip
_CARDS = (
    select(
        CardRow.person_id, CardRow.state, CardRow.location_id, CardRow.document_type,
        CardRow.valid_from, CardRow.valid_until,
    )
    .where(
        CardRow.person_id.in_(_PEOPLE),
        CardRow.state.in_(sorted(COLLECTABLE | {CardState.HANDED_OUT})),
    )
    .order_by(CardRow.valid_until, CardRow.id)
)  # fmt: skip
_VERIFIED = (
    select(VerificationRow.person_id, func.max(VerificationRow.at).label("at"))
    .where(VerificationRow.person_id.in_(_PEOPLE), VerificationRow.outcome == Outcome.ACCEPTED)
    .group_by(VerificationRow.person_id)
)
_GUARDIANS = select(
    RepresentativeRow.person_id, RepresentativeRow.organisation_id,
    RepresentativeRow.valid_from, RepresentativeRow.valid_until,
).where(
    RepresentativeRow.person_id.in_(_PEOPLE), RepresentativeRow.organisation_id.is_not(None)
)  # fmt: skip
_PROCEDURES = (
    select(ProcedureRow.person_id, ProcedureRow.kind)
    .where(ProcedureRow.person_id.in_(_PEOPLE))
    .order_by(ProcedureRow.noted_at, ProcedureRow.id)
)
_AVOIDED = select(AvoidedVisitRow.__table__).order_by(
    AvoidedVisitRow.recorded_at, AvoidedVisitRow.id
)
_GESTURES = select(AuditRow.gesture).where(
    AuditRow.gesture.in_(bindparam("gestures", expanding=True))
)
_Item = TypeVar("_Item")


def on_file(session: Session, people: Iterable[UUID], day: date) -> dict[UUID, OnFile]:
    """Return what is on file of people, as far as they are.

    Args:
        day: the day on which guardians must act.
    """
    found: dict[UUID, OnFile] = {}
    for some in _chunks(list(people)):
        found |= _some(session, some, day)
    return found


def ids_of(session: Session, v_numbers: Collection[str]) -> dict[str, UUID]:
    """Return who bears each of some V-numbers, as far as they are on file."""
    found: dict[str, UUID] = {}
    for some in _chunks(sorted(v_numbers)):
        rows = session.connection().execute(_BY_V_NUMBER, {"numbers": some})
        found |= {row[0]: row[1] for row in rows if row[0]}
    return found


def gestures_done(session: Session, gestures: Iterable[UUID]) -> frozenset[UUID]:
    """Return which of some gestures were committed."""
    found: set[UUID] = set()
    for some in _chunks([str(one) for one in gestures]):
        rows = session.connection().execute(_GESTURES, {"gestures": some})
        found.update(UUID(row.gesture) for row in rows)
    return frozenset(found)


def subject_of(session: Session, gesture: UUID) -> UUID | None:
    """Return the subject of a gesture that was committed, or None."""
    subject = session.scalar(select(AuditRow.subject).where(AuditRow.gesture == str(gesture)))
    return UUID(subject) if subject else None


def procedures(session: Session, people: Iterable[UUID]) -> dict[UUID, str]:
    """Return the procedure that was noted last for each of some people."""
    found: dict[UUID, str] = {}
    for some in _chunks(list(people)):
        rows = session.connection().execute(_PROCEDURES, {"people": some})
        found |= {row.person_id: row.kind for row in rows}
    return found


def captures(session: Session, people: Iterable[UUID]) -> dict[UUID, tuple[Capture, ...]]:
    """Return what was taken of people; of one modality, day and place the last record counts."""
    found: dict[UUID, dict[tuple[object, ...], Capture]] = defaultdict(dict)
    for some in _chunks(list(people)):
        for row in session.connection().execute(_CAPTURES, {"people": some}):
            found[row.person_id][row.modality, row.taken_on, row.place] = Capture(
                modality=row.modality, taken_on=row.taken_on, place=row.place,
                quality=row.quality, missing=fingers(row.missing) if row.missing else {},
            )  # fmt: skip
    return {person_id: tuple(of_person.values()) for person_id, of_person in found.items()}


def avoided(
    session: Session, *, person_id: UUID | None = None, appointment_id: UUID | None = None
) -> tuple[AvoidedVisit, ...]:
    """Return entries of the record, the oldest first: of a person, of a visit, or both."""
    wanted = _AVOIDED
    if person_id is not None:
        wanted = wanted.where(AvoidedVisitRow.person_id == person_id)
    if appointment_id is not None:
        wanted = wanted.where(AvoidedVisitRow.appointment_id == appointment_id)
    return tuple(
        AvoidedVisit(
            id=row.id, saving=row.saving, contact=row.contact, rule=row.rule,
            rule_version=row.rule_version, person_id=row.person_id, location_id=row.location_id,
            day=row.day, recorded_at=row.recorded_at, appointment_id=row.appointment_id,
            visits=row.visits, metres=row.metres, minutes=row.minutes, undoes_id=row.undoes_id,
        )
        for row in session.connection().execute(wanted)
    )  # fmt: skip


def _some(session: Session, people: Sequence[UUID], day: date) -> dict[UUID, OnFile]:
    connection, given = session.connection(), {"people": list(people)}
    taken = captures(session, people)
    noted = procedures(session, people)
    ready: dict[UUID, dict[UUID, str]] = defaultdict(dict)
    valid: dict[UUID, date] = {}
    granted: dict[UUID, date] = {}
    held: dict[UUID, date] = {}
    handed_in = papers_on_file.of_people(session, people)
    for row in connection.execute(_CARDS, given):
        if row.state is CardState.HANDED_OUT:
            valid[row.person_id], held[row.person_id] = row.valid_until, row.valid_from
        else:
            ready[row.person_id][row.location_id] = row.document_type
            granted[row.person_id] = row.valid_from
    verified: dict[UUID, datetime] = {
        row.person_id: row.at for row in connection.execute(_VERIFIED, given)
    }
    guardians: dict[UUID, set[UUID]] = defaultdict(set)
    for one in connection.execute(_GUARDIANS, given):
        if one.valid_from <= day and (one.valid_until is None or day <= one.valid_until):
            guardians[one.person_id].add(one.organisation_id)
    return {
        row.id: OnFile(
            person_id=row.id, v_number=row.v_number or "",
            name=full_name(row.surname, row.given_names), born=PartialDate.parse(row.born),
            nationality=row.nationality, postcode=row.postcode, captures=taken.get(row.id, ()),
            ready=ready.get(row.id, {}), valid_until=valid.get(row.id),
            verified_on=verified[row.id].date() if row.id in verified else None,
            guardians=frozenset(guardians.get(row.id, ())), procedure=noted.get(row.id, ""),
            granted_on=granted.get(row.id), papers=handed_in.get(row.id, ()),
            held_since=held.get(row.id),
        )
        for row in connection.execute(_ON_FILE, given)
    }  # fmt: skip


def _chunks(items: Sequence[_Item]) -> Iterator[list[_Item]]:
    for begin in range(0, len(items), _AT_ONCE):
        yield list(items[begin : begin + _AT_ONCE])
