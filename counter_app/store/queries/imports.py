"""Reading what came of taking in files."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from counter_app.domain.errors import Code, Refused
from counter_app.domain.findings import Finding, FindingCode, HeldBackRow, Severity
from counter_app.domain.imports import ImportKind, ImportReport
from counter_app.domain.people.roster import Mention
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.people import (
    HeldBackRowRow,
    ImportFindingRow,
    ImportRunRow,
    PersonRow,
    RosterEntryRow,
)


def run_of(session: Session, kind: ImportKind, sha256: str) -> UUID | None:
    """Return the run that took in a file of this content before, or None."""
    return session.scalar(
        select(ImportRunRow.id).where(
            ImportRunRow.kind == kind.value, ImportRunRow.sha256 == sha256
        )
    )


def runs(session: Session, most: int) -> tuple[UUID, ...]:
    """Return the latest runs, the newest first."""
    return tuple(
        session.scalars(
            select(ImportRunRow.id)
            .order_by(ImportRunRow.at.desc(), ImportRunRow.id.desc())
            .limit(most)
        )
    )


def report(session: Session, run_id: UUID, *, repeated: bool = False) -> ImportReport:
    """Return the report of a run; rows settled since are no longer held back.

    Raises:
        Refused: NOT_FOUND.
    """
    run = session.get(ImportRunRow, run_id)
    if run is None:
        raise Refused(Code.NOT_FOUND, what="import")
    held = session.scalars(
        select(HeldBackRowRow)
        .where(HeldBackRowRow.run_id == run_id, HeldBackRowRow.settled_at.is_(None))
        .order_by(HeldBackRowRow.row)
    )
    found = session.scalars(
        select(ImportFindingRow)
        .where(ImportFindingRow.run_id == run_id)
        .order_by(ImportFindingRow.id)
    )
    return ImportReport(
        run_id=run.id, kind=ImportKind(run.kind), file=run.file_name, at=run.at, rows=run.rows,
        added=run.added, completed=run.completed, unchanged=run.unchanged, repeated=repeated,
        held_back=tuple(
            HeldBackRow(row=row.row, cells=row.cells, fields=row.fields) for row in held
        ),
        findings=tuple(
            Finding(
                file=run.file_name, row=row.row, field=row.field, code=FindingCode(row.code),
                severity=Severity(row.severity), value=row.value, proposal=row.proposal,
                values=row.facts,
            )
            for row in found
        ),
    )  # fmt: skip


def held_back(session: Session, run_id: UUID, row: int) -> HeldBackRowRow:
    """Return a row that waits for a decision. Raises Refused(NOT_FOUND)."""
    found = session.get(HeldBackRowRow, (run_id, row))
    if found is None or found.settled_at is not None:
        raise Refused(Code.NOT_FOUND, what="row")
    return found


def without_card(session: Session) -> dict[str, Mention]:
    """Return where rosters name people of whom no card is on file, by V-number as written."""
    waiting = session.execute(
        select(HeldBackRowRow.fields, HeldBackRowRow.row, ImportRunRow.file_name)
        .join(ImportRunRow, ImportRunRow.id == HeldBackRowRow.run_id)
        .where(HeldBackRowRow.settled_at.is_(None), ImportRunRow.kind == ImportKind.PEOPLE.value)
    )
    mentions = {
        str(fields.get("v_number", "")).strip(): Mention(file, row) for fields, row, file in waiting
    }
    entries = session.execute(
        select(PersonRow.v_number, RosterEntryRow.row, ImportRunRow.file_name)
        .join(RosterEntryRow, RosterEntryRow.person_id == PersonRow.id)
        .join(ImportRunRow, ImportRunRow.id == RosterEntryRow.run_id)
        .where(~exists().where(CardRow.v_number == PersonRow.v_number))
    )
    mentions.update({v_number or "": Mention(file, row) for v_number, row, file in entries})
    mentions.pop("", None)
    return mentions
