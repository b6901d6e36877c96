"""Reading which papers of people are on file; records that were taken back do not count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from counter_app.domain.reuse.contacts import PaperOnFile
from counter_app.domain.reuse.papers_on_file import KeptPaper
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.papers_on_file import PaperRow

_Undone = aliased(PaperRow)
_STANDING = (
    select(PaperRow.__table__)
    .where(
        PaperRow.person_id.in_(bindparam("people", expanding=True)),
        PaperRow.undoes_id.is_(None),
        ~select(_Undone.id).where(_Undone.undoes_id == PaperRow.id).exists(),
    )
    .order_by(PaperRow.dated.desc(), PaperRow.id.desc())
)
_BY_WHOM = _STANDING.add_columns(OperatorRow.name.label("operator")).join(
    OperatorRow, OperatorRow.id == PaperRow.operator_id
)


def of_person(session: Session, person_id: UUID) -> tuple[KeptPaper, ...]:
    """Return the papers of a person that are on file, the newest first."""
    rows = session.connection().execute(_BY_WHOM, {"people": [person_id]})
    return tuple(
        KeptPaper(
            id=row.id, person_id=row.person_id, recorded_at=row.recorded_at,
            recorded_by=row.operator,
            paper=PaperOnFile(
                paper=row.paper, dated=row.dated, language=row.language,
                is_translated=row.is_translated,
            ),
        )
        for row in rows
    )  # fmt: skip


def of_people(session: Session, people: Iterable[UUID]) -> dict[UUID, tuple[PaperOnFile, ...]]:
    """Return the papers of some people that are on file, the newest first."""
    found: dict[UUID, list[PaperOnFile]] = defaultdict(list)
    for row in session.connection().execute(_STANDING, {"people": list(people)}):
        found[row.person_id].append(
            PaperOnFile(
                paper=row.paper,
                dated=row.dated,
                language=row.language,
                is_translated=row.is_translated,
            )
        )
    return {person_id: tuple(papers) for person_id, papers in found.items()}
