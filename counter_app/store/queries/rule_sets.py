"""Reading rule sets that an office keeps itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select, tuple_
from sqlalchemy.orm import Session

from counter_app.domain.errors import Code, Refused
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import PersonLine, full_name
from counter_app.domain.reuse import examples, rule_text
from counter_app.domain.reuse.capture_list import fingers
from counter_app.domain.reuse.facts import Capture, Modality, Place
from counter_app.domain.reuse.rules import ReuseRules, RuleSet
from counter_app.domain.reuse.versions import (
    StoredSet,
    VersionState,
    VersionStep,
    overlaid,
)
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.people import PersonRow
from counter_app.store.tables.reuse import BiometricCaptureRow
from counter_app.store.tables.rule_sets import RuleSetRow, RuleSetStepRow

_SETS = select(RuleSetRow.__table__)
_IN_FORCE = (
    select(RuleSetRow.text)
    .where(RuleSetRow.state == VersionState.PUBLISHED)
    .order_by(RuleSetRow.made_at, RuleSetRow.id)
)
_STEPS = (
    select(RuleSetStepRow.__table__, OperatorRow.name)
    .join(OperatorRow, OperatorRow.id == RuleSetStepRow.operator_id)
    .order_by(RuleSetStepRow.step)
)
_BATCH = 500


def in_force(session: Session, shipped: ReuseRules) -> ReuseRules:
    """Return the shipped rules with the published sets of the office laid over them."""
    texts = tuple(session.connection().execute(_IN_FORCE).scalars())
    return _joined(shipped, texts) if texts else shipped


def _joined(shipped: ReuseRules, texts: tuple[str, ...]) -> ReuseRules:
    return overlaid(shipped, [_parsed(text) for text in texts])


@lru_cache(maxsize=64)
def _parsed(text: str) -> RuleSet:
    return rule_text.read(text)


def every(session: Session) -> tuple[StoredSet, ...]:
    """Return all versions, by code and number."""
    rows = session.execute(_SETS.order_by(RuleSetRow.code, RuleSetRow.number))
    return tuple(_stored(row, frozenset()) for row in rows)


def one(session: Session, rule_set_id: UUID) -> StoredSet:
    """Return a version. Raises Refused(NOT_FOUND)."""
    row = session.execute(_SETS.where(RuleSetRow.id == rule_set_id)).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="rule set")
    writers = session.execute(
        select(RuleSetStepRow.operator_id).where(
            RuleSetStepRow.rule_set_id == rule_set_id,
            (RuleSetStepRow.text != "") | (RuleSetStepRow.to_state == VersionState.PROPOSED),
        )
    )
    return _stored(row, frozenset(writers.scalars()))


def steps(session: Session, rule_set_id: UUID) -> tuple[VersionStep, ...]:
    """Return what happened to a version, the first step first."""
    rows = session.execute(_STEPS.where(RuleSetStepRow.rule_set_id == rule_set_id))
    return tuple(
        VersionStep(
            from_state=row.from_state, to_state=row.to_state, at=row.at,
            operator_id=row.operator_id, operator=row.name, reason=row.reason,
        )
        for row in rows
    )  # fmt: skip


def last_number(session: Session, code: str) -> int:
    """Return the highest number that a version of a code has, 0 for none."""
    found = select(func.max(RuleSetRow.number)).where(RuleSetRow.code == code)
    return session.execute(found).scalar() or 0


def people_count(session: Session) -> int:
    """Return how many people are on file."""
    return session.execute(select(func.count()).select_from(PersonRow)).scalar() or 0


def people_with_captures(
    session: Session,
) -> Iterator[list[tuple[PersonLine, tuple[Capture, ...]]]]:
    """Give everybody on file with what was taken, in batches."""
    last: tuple[str, UUID] | None = None
    while True:
        wanted = select(PersonRow.__table__).order_by(PersonRow.search_key, PersonRow.id)
        if last is not None:
            wanted = wanted.where(tuple_(PersonRow.search_key, PersonRow.id) > last)
        rows = session.execute(wanted.limit(_BATCH)).all()
        if not rows:
            return
        captures = _captures(session, [row.id for row in rows])
        yield [(_line(row), captures.get(row.id, ())) for row in rows]
        last = (rows[-1].search_key, rows[-1].id)


def _captures(session: Session, people: list[UUID]) -> dict[UUID, tuple[Capture, ...]]:
    rows = session.execute(
        select(BiometricCaptureRow.__table__)
        .where(BiometricCaptureRow.person_id.in_(people))
        .order_by(BiometricCaptureRow.recorded_at, BiometricCaptureRow.id)
    )
    found: dict[UUID, dict[tuple[Modality, object, Place], Capture]] = {}
    for row in rows:
        found.setdefault(row.person_id, {})[row.modality, row.taken_on, row.place] = Capture(
            modality=row.modality, taken_on=row.taken_on, place=row.place, quality=row.quality,
            missing=fingers(row.missing),
        )  # fmt: skip
    return {person_id: tuple(held.values()) for person_id, held in found.items()}


def _line(row: Row[*tuple[Any, ...]]) -> PersonLine:
    return PersonLine(
        id=row.id, v_number=row.v_number, name=full_name(row.surname, row.given_names),
        date_of_birth=PartialDate.parse(row.born), nationality=row.nationality,
    )  # fmt: skip


def _stored(row: Row[*tuple[Any, ...]], writers: frozenset[UUID]) -> StoredSet:
    return StoredSet(
        id=row.id, code=row.code, number=row.number, state=row.state, step=row.step,
        rules=replace(_parsed(row.text), version=row.number), examples=examples.read(row.examples),
        note=row.note, made_at=row.made_at, writers=writers,
    )  # fmt: skip
