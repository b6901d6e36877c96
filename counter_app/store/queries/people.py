"""Reading people."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, select
from sqlalchemy.orm import Session

from counter_app.domain.audit import moment
from counter_app.domain.errors import Code, Refused
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import (
    Address,
    HistoryLine,
    Person,
    PersonLine,
    Representative,
    full_name,
)
from counter_app.domain.transliteration import fold
from counter_app.store.tables.audit import AuditRow
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.people import PersonRow, RepresentativeRow
from counter_app.store.tables.planning import LocationRow

_ALL = select(PersonRow.__table__)
_BY_ID = _ALL.where(PersonRow.id == bindparam("person_id"))
_BY_V_NUMBER = _ALL.where(PersonRow.v_number == bindparam("v_number"))
_LINE = (
    PersonRow.id,
    PersonRow.v_number,
    PersonRow.surname,
    PersonRow.given_names,
    PersonRow.born,
    PersonRow.nationality,
)
_BY_KEY = (
    select(*_LINE)
    .where(
        PersonRow.search_key >= bindparam("least"),
        PersonRow.search_key < bindparam("beyond"),
    )
    .order_by(PersonRow.search_key)
    .limit(bindparam("most"))
)
_BY_V_NUMBER_PART = (
    select(*_LINE)
    .where(PersonRow.v_number >= bindparam("least"), PersonRow.v_number < bindparam("beyond"))
    .order_by(PersonRow.v_number)
    .limit(bindparam("most"))
)
_REPRESENTATIVES = (
    select(RepresentativeRow.__table__)
    .where(RepresentativeRow.person_id == bindparam("person_id"))
    .order_by(RepresentativeRow.valid_from)
)
_HISTORY = (
    select(AuditRow.at_us, AuditRow.action, AuditRow.subject, AuditRow.actor, AuditRow.chain)
    .where(AuditRow.subject.in_(bindparam("subjects", expanding=True)))
    .order_by(AuditRow.at_us.desc())
    .limit(bindparam("most"))
)
_OPERATORS = select(OperatorRow.id, OperatorRow.name).where(
    OperatorRow.id.in_(bindparam("ids", expanding=True))
)
_PLACES = select(LocationRow.id, LocationRow.name).where(
    LocationRow.id.in_(bindparam("ids", expanding=True))
)
_LAST = "\U0010ffff"


def _person(row: Row[*tuple[Any, ...]]) -> Person:
    return Person(
        id=row.id, v_number=row.v_number, surname=row.surname, given_names=row.given_names,
        date_of_birth=PartialDate.parse(row.born), nationality=row.nationality, sex=row.sex,
        languages=tuple(row.languages.split()), email=row.email, phone=row.phone,
        address=Address(row.street, row.postcode, row.city), version=row.version,
    )  # fmt: skip


def _line(row: Row[*tuple[Any, ...]]) -> PersonLine:
    return PersonLine(
        id=row.id, v_number=row.v_number, name=full_name(row.surname, row.given_names),
        date_of_birth=PartialDate.parse(row.born), nationality=row.nationality,
    )  # fmt: skip


def person(session: Session, person_id: UUID) -> Person:
    """Return a person. Raises Refused(NOT_FOUND)."""
    row = session.connection().execute(_BY_ID, {"person_id": person_id}).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="person")
    return _person(row)


def lock(session: Session, people: Collection[UUID]) -> None:
    """Hold people against other bookings until the end, in one order of them.

    Whoever books several people locks them in this order too, so that nobody waits crosswise.
    """
    if people:
        held = (
            select(PersonRow.id)
            .where(PersonRow.id.in_(list(people)))
            .order_by(PersonRow.id)
            .with_for_update(key_share=True)
        )
        session.connection().execute(held).all()


def by_v_number(session: Session, v_number: str) -> Person | None:
    """Return the person with a V-number, or None."""
    row = session.connection().execute(_BY_V_NUMBER, {"v_number": v_number}).one_or_none()
    return _person(row) if row else None


def by_v_numbers(session: Session, v_numbers: Iterable[str]) -> dict[str, Person]:
    """Return the people with these V-numbers."""
    wanted = list(v_numbers)
    found: dict[str, Person] = {}
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        for row in session.execute(_ALL.where(PersonRow.v_number.in_(part))):
            found[row.v_number] = _person(row)
    return found


def by_ids(session: Session, ids: Iterable[UUID]) -> dict[UUID, Person]:
    """Return the people with these identifiers; who is not met is left out."""
    wanted = list(ids)
    found: dict[UUID, Person] = {}
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        for row in session.execute(_ALL.where(PersonRow.id.in_(part))):
            found[row.id] = _person(row)
    return found


def search(session: Session, key: str, most: int) -> tuple[PersonLine, ...]:
    """Return people whose folded name, surname first, begins with `key`."""
    rows = session.connection().execute(
        _BY_KEY, {"least": key, "beyond": key + _LAST, "most": most}
    )
    return tuple(_line(row) for row in rows)


def search_v_number(session: Session, digits: str, most: int) -> tuple[PersonLine, ...]:
    """Return people whose V-number begins with `digits`."""
    rows = session.execute(
        _BY_V_NUMBER_PART, {"least": digits, "beyond": digits + ":", "most": most}
    )
    return tuple(_line(row) for row in rows)


def by_words(session: Session, text: str, most: int) -> tuple[PersonLine, ...]:
    """Return people by the beginning of a V-number or of a name, surname first."""
    wanted = text.strip()
    digits = wanted.replace(" ", "").replace(".", "")
    if digits.isascii() and digits.isdigit():
        return search_v_number(session, digits, most)
    key = fold(wanted.replace(",", " "))
    return search(session, key, most) if key else ()


def representatives(session: Session, person_id: UUID) -> tuple[Representative, ...]:
    """Return who acts for a person by law."""
    rows = session.connection().execute(_REPRESENTATIVES, {"person_id": person_id})
    return tuple(
        Representative(
            id=row.id, person_id=row.person_id, name=row.name, relation=row.relation,
            valid_from=row.valid_from, valid_until=row.valid_until,
            organisation_id=row.organisation_id, operator_id=row.operator_id,
        )
        for row in rows
    )  # fmt: skip


def history(session: Session, subjects: Iterable[UUID], most: int) -> tuple[HistoryLine, ...]:
    """Return what the audit trail says of these subjects, newest first."""
    connection = session.connection()
    wanted = {"subjects": [str(subject) for subject in subjects], "most": most}
    rows = connection.execute(_HISTORY, wanted).all()
    by = {"ids": list({UUID(row.actor) for row in rows})}
    at = {"ids": list({UUID(row.chain) for row in rows})}
    operators: dict[UUID, str] = {row.id: row.name for row in connection.execute(_OPERATORS, by)}
    places: dict[UUID, str] = {row.id: row.name for row in connection.execute(_PLACES, at)}
    return tuple(
        HistoryLine(
            at=moment(row.at_us), action=row.action, subject_id=UUID(row.subject),
            location=places.get(UUID(row.chain), ""),
            operator=operators.get(UUID(row.actor), ""),
        )
        for row in rows
    )  # fmt: skip
