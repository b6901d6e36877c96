"""Taking in rosters of people and consignments of cards.

A file is taken in whole or not at all. Rows with an error wait, complete, until somebody decides;
nothing is dropped and nothing is repaired in silence. The same file twice changes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import insert, update

from counter_app.domain.changes import CardsChanged, ImportFinished
from counter_app.domain.custody.consignment import ConsignmentCard, cross_check, read_consignment
from counter_app.domain.errors import Code, Refused
from counter_app.domain.findings import Finding, HeldBackRow, Severity
from counter_app.domain.ids import new_id
from counter_app.domain.imports import ImportKind, ImportReport
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.people.facts import PersonFacts
from counter_app.domain.people.roster import read_roster
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.tables import Table, TableRow
from counter_app.exchange.tables import read_table
from counter_app.services.import_rows import Tally, take_in_cards, take_in_people
from counter_app.store.base import table
from counter_app.store.queries import custody, people, planning
from counter_app.store.queries import imports as queries
from counter_app.store.store import Store
from counter_app.store.tables.people import (
    HeldBackRowRow,
    ImportFindingRow,
    ImportRunRow,
    RosterEntryRow,
)
from counter_app.store.work import Work


class Imports:
    """Files that come from institutions and from the maker of the cards."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def runs(self, actor: Actor, most: int = 20) -> tuple[ImportReport, ...]:
        """Return the latest reports, the newest first. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.IMPORT)
        with self._store.reading() as session:
            return tuple(queries.report(session, run) for run in queries.runs(session, most))

    def report(self, actor: Actor, run_id: UUID) -> ImportReport:
        """Return one report as it stands now. Raises Refused(NOT_PERMITTED, NOT_FOUND)."""
        actor.require(Permission.IMPORT)
        with self._store.reading() as session:
            return queries.report(session, run_id)

    def people(self, actor: Actor, path: Path) -> ImportReport:
        """Take in a roster.

        Raises:
            Refused: NOT_PERMITTED.
            Invalid, Unavailable: FILE_*, for a file that cannot be read; nothing changes then.
        """
        actor.require(Permission.IMPORT)
        read, sha256 = read_table(path), _sha256(path)
        with self._store.work(actor) as work:
            before = queries.run_of(work.session, ImportKind.PEOPLE, sha256)
            if before:
                return queries.report(work.session, before, repeated=True)
            printed = {
                card.v_number: PersonFacts(
                    surname=card.surname, given_names=card.given_names,
                    date_of_birth=card.date_of_birth,
                )
                for card in custody.all_cards(work.session)
            }  # fmt: skip
            reading = read_roster(read, path.name, _today(work), printed=printed)
            run_id = new_id()
            tally, extra, entries = take_in_people(work, reading.rows, path.name)
            report = _report(
                work, run_id, ImportKind.PEOPLE, path.name, tally, reading.held_back,
                reading.findings + extra,
            )  # fmt: skip
            _save(work, report, sha256)
            if entries:
                work.session.execute(
                    insert(table(RosterEntryRow)),
                    [
                        {"run_id": run_id, "person_id": person_id, "row": row}
                        for person_id, row in entries.items()
                    ],
                )
            return report

    def consignment(self, actor: Actor, path: Path, *, received: bool = True) -> ImportReport:
        """Take in a consignment of cards at the actor's location.

        Args:
            received: whether the cards lie here already; otherwise they are only announced.

        Raises:
            Refused: NOT_PERMITTED.
            Invalid, Unavailable: FILE_*, for a file that cannot be read; nothing changes then.
        """
        actor.require(Permission.IMPORT)
        with self._store.work(actor) as work:
            return take_in_consignment(work, path, received=received)[0]

    def settle(
        self, actor: Actor, run_id: UUID, row: int, corrections: Mapping[str, str]
    ) -> ImportReport:
        """Take in a row that was held back, with what a person decided its fields say.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; BAD_NUMBER with the findings that still stand.
        """
        actor.require(Permission.IMPORT)
        with self._store.work(actor) as work:
            report = queries.report(work.session, run_id)
            waiting = queries.held_back(work.session, run_id, row)
            fields = {**waiting.fields, **corrections}
            single = _single_row(fields, row)
            if report.kind is ImportKind.PEOPLE:
                roster = read_roster(single, report.file, _today(work))
                _refuse_errors(roster.findings)
                _, _, entries = take_in_people(work, roster.rows, report.file)
                for person_id in entries:
                    # of two rows about one person the first one settled names the person
                    if work.session.get(RosterEntryRow, (run_id, person_id)) is None:
                        work.session.execute(
                            insert(table(RosterEntryRow)),
                            {"run_id": run_id, "person_id": person_id, "row": row},
                        )
            else:
                cards = read_consignment(single, report.file, _today(work))
                _refuse_errors(cards.findings)
                persons = people.by_v_numbers(work.session, {c.v_number for c in cards.cards})
                take_in_cards(work, cards.cards, persons, report.file, received=True)
            work.session.execute(
                update(table(HeldBackRowRow))
                .where(HeldBackRowRow.run_id == run_id, HeldBackRowRow.row == row)
                .values(settled_at=work.now)
            )
            work.audit("import.row_settled", run_id, row=row, fields=sorted(corrections))
            work.note(ImportFinished(run_id))
            return queries.report(work.session, run_id)


def take_in_consignment(
    work: Work, path: Path, *, received: bool
) -> tuple[ImportReport, tuple[ConsignmentCard, ...]]:
    """Take in a list of cards within a transaction; return the report and the list's good rows.

    Raises:
        Invalid, Unavailable: FILE_*, for a file that cannot be read.
    """
    read, sha256 = read_table(path), _sha256(path)
    reading = read_consignment(read, path.name, _today(work))
    before = queries.run_of(work.session, ImportKind.CONSIGNMENT, sha256)
    if before:
        return queries.report(work.session, before, repeated=True), reading.cards
    persons = people.by_v_numbers(work.session, {c.v_number for c in reading.cards})
    expected = queries.without_card(work.session)
    tally, extra = take_in_cards(work, reading.cards, persons, path.name, received)
    known = {
        v_number: PersonFacts(
            surname=person.surname, given_names=person.given_names,
            date_of_birth=person.date_of_birth,
        )
        for v_number, person in persons.items()
    }  # fmt: skip
    crossed = cross_check(reading.cards, known, expected, path.name)
    report = _report(
        work, new_id(), ImportKind.CONSIGNMENT, path.name, tally, reading.held_back,
        reading.findings + extra + crossed,
    )  # fmt: skip
    _save(work, report, sha256)
    work.note(CardsChanged(work.actor.location_id))
    return report, reading.cards


def _today(work: Work) -> date:
    zone = planning.location(work.session, work.actor.location_id).tz
    return day_and_tick(work.now, zone)[0]


def _single_row(fields: Mapping[str, str], row: int) -> Table:
    """Make a table of one row whose heading are the fields' own names."""
    names = tuple(fields)
    cells = tuple(fields[name] or None for name in names)
    return Table(rows=(TableRow(row - 1, names), TableRow(row, cells)))


def _refuse_errors(findings: Sequence[Finding]) -> None:
    errors = tuple(finding for finding in findings if finding.severity is Severity.ERROR)
    if errors:
        raise Refused(Code.BAD_NUMBER, findings=errors)


def _report(
    work: Work,
    run_id: UUID,
    kind: ImportKind,
    file: str,
    tally: Tally,
    held_back: tuple[HeldBackRow, ...],
    findings: tuple[Finding, ...],
) -> ImportReport:
    return ImportReport(
        run_id=run_id, kind=kind, file=file, at=work.now,
        rows=tally.added + tally.completed + tally.unchanged + len(held_back),
        added=tally.added, completed=tally.completed, unchanged=tally.unchanged,
        held_back=held_back, findings=findings,
    )  # fmt: skip


def _save(work: Work, report: ImportReport, sha256: str) -> None:
    session, run_id = work.session, report.run_id
    session.execute(
        insert(table(ImportRunRow)),
        {
            "id": run_id, "kind": report.kind.value, "file_name": report.file[:255],
            "sha256": sha256, "at": work.now, "operator_id": work.actor.operator_id,
            "rows": report.rows, "added": report.added, "completed": report.completed,
            "unchanged": report.unchanged, "held_back": len(report.held_back),
        },
    )  # fmt: skip
    if report.findings:
        session.execute(
            insert(table(ImportFindingRow)),
            [
                {
                    "id": new_id(), "run_id": run_id, "row": finding.row, "field": finding.field,
                    "code": finding.code.value, "severity": finding.severity.value,
                    "value": finding.value, "proposal": finding.proposal,
                    "facts": _plain(finding.values),
                }
                for finding in report.findings
            ],
        )  # fmt: skip
    if report.held_back:
        session.execute(
            insert(table(HeldBackRowRow)),
            [
                {
                    "run_id": run_id, "row": row.row, "fields": dict(row.fields),
                    "cells": dict(row.cells), "settled_at": None,
                }
                for row in report.held_back
            ],
        )  # fmt: skip
    work.audit(
        "import.finished", run_id, kind=report.kind.value, rows=report.rows, added=report.added,
        completed=report.completed, unchanged=report.unchanged, held_back=len(report.held_back),
    )  # fmt: skip
    work.note(ImportFinished(run_id))


def _plain(values: Mapping[str, object]) -> dict[str, object]:
    """Return values that JSON can hold."""
    return {
        key: value if isinstance(value, str | int | float | bool | None) else str(value)
        for key, value in values.items()
    }


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
