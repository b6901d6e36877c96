"""Rosters of an issuance day: taking them in, saying who is meant, and what each still lacks."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import insert, update

from counter_app.domain.changes import IssuanceDaysChanged
from counter_app.domain.errors import Code, Conflict, Refused
from counter_app.domain.findings import Finding
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.issuance_days.guests import Guest, Match
from counter_app.domain.issuance_days.ready import ReadyList
from counter_app.domain.issuance_days.roster import (
    NOT_USED,
    Columns,
    GuestReading,
    look_at_columns,
    read_guests,
    with_not_used,
)
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.exchange.tables import read_table
from counter_app.services.guest_lines import Intake, person_meant
from counter_app.services.import_rows import complete_contacts
from counter_app.store.base import table
from counter_app.store.queries import day_guests as queries
from counter_app.store.queries import issuance_days as days
from counter_app.store.queries import people
from counter_app.store.store import Store
from counter_app.store.tables.issuance_days import (
    InstitutionRow,
    IssuanceDayGuestRow,
    IssuanceDayRosterRow,
)
from counter_app.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterReport:
    """What came of a list.

    Attributes:
        by_number, proposed, nobody, double: lines by how they were joined to a file.
        people_added: people who were new on file.
        unchanged: lines that stood on the day's lists already.
        findings: what is wrong with lines; empty for a list that was taken in before.
        repeated: whether the very same file was taken in before, so that nothing was written.
        unread: headings of columns that were not recognised and not used.
    """

    roster_id: UUID
    rows: int = 0
    by_number: int = 0
    proposed: int = 0
    nobody: int = 0
    double: int = 0
    people_added: int = 0
    unchanged: int = 0
    findings: tuple[Finding, ...] = field(default=(), compare=False)
    repeated: bool = False
    unread: tuple[str, ...] = ()


class DayGuests:
    """Who is on the lists of issuance days."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def columns(self, actor: Actor, institution_id: UUID, path: Path) -> Columns:
        """Return what is recognised of a list's heading, with what this institution is known for.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
            Invalid, Unavailable: FILE_*.
        """
        actor.require(Permission.IMPORT)
        with self._store.reading() as session:
            body = days.institution(session, institution_id)
        return look_at_columns(read_table(path), dict(body.columns))

    def take_in(
        self,
        actor: Actor,
        day_id: UUID,
        institution_id: UUID,
        path: Path,
        columns: Mapping[str, str] | None = None,
    ) -> RosterReport:
        """Take in a list of an institution for a day; the same file twice changes nothing.

        Unless more is said of its columns: then each line is read once more, and what nobody
        settled yet is judged anew.

        Args:
            columns: heading by field where a person said so; remembered for this institution.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE for an institution that is not on the
                day, or a day that has ended.
            Invalid, Unavailable: FILE_*, for a file that cannot be read; nothing changes then.
        """
        actor.require(Permission.IMPORT)
        read, content = read_table(path), path.read_bytes()
        sha256 = hashlib.sha256(content).hexdigest()
        with self._store.work(actor) as work:
            before = queries.roster_of(work.session, day_id, institution_id, sha256)
            day = days.day(work.session, day_id)
            body = days.institution(work.session, institution_id)
            remembered = dict(body.columns)
            known = with_not_used(
                {**remembered, **dict(columns or {})}, remembered.get(NOT_USED, "").splitlines()
            )
            if known != remembered:
                _remember(work, institution_id, known)
            says_more = _fields(known) != _fields(remembered)
            if before and not says_more:
                unread = look_at_columns(read, known).unread
                return _report(before[0], before[1], unread=unread, repeated=True)
            today, _ = day_and_tick(work.now, day.tz)
            reading = read_guests(read, path.name, today, known)
            there = before[0] if before else None
            return self._write(work, day, institution_id, path.name, sha256, reading, there)

    @staticmethod
    def _write(
        work: Work, day: IssuanceDay, institution_id: UUID, name: str, sha256: str,
        reading: GuestReading, before: UUID | None,
    ) -> RosterReport:  # fmt: skip
        roster_id = before or new_id()
        intake = Intake(work, day, institution_id, roster_id, reading.lines)
        report = {"rows": len(reading.lines), **intake.judge()}
        if before is None:
            work.session.execute(
                insert(table(IssuanceDayRosterRow)),
                {
                    "id": roster_id, "day_id": day.id, "institution_id": institution_id,
                    "file_name": name[:255], "sha256": sha256, "at": work.now,
                    "operator_id": work.actor.operator_id, "rows": len(reading.lines),
                    "report": report,
                },
            )  # fmt: skip
        intake.write()
        work.audit(
            "issuance_day.roster", roster_id, location_id=day.location_id, day=str(day.id),
            institution=str(institution_id), rows=len(reading.lines),
        )  # fmt: skip
        work.note(IssuanceDaysChanged(day.id))
        return _report(roster_id, report, reading.findings, unread=reading.columns.unread)

    def ready(self, actor: Actor, day_id: UUID) -> ReadyList:
        """Return everybody on a day's lists with what is lacking; the look is noted.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.SEE_DAYS)
        with self._store.work(actor) as work:
            day = days.day(work.session, day_id)
            guests = queries.ready(work.session, day)
            work.audit(
                "issuance_day.lists", day.id, location_id=day.location_id, guests=len(guests)
            )
        return ReadyList(day_id=day.id, at=work.now, guests=guests)

    def settle(self, actor: Actor, guest: Guest, person_id: UUID | None, gesture: UUID) -> Guest:
        """Say who a line means, or that it is none of those on file.

        Args:
            guest: the line as it was read.
            person_id: who it is, the proposed person or another one; None for nobody on file.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; ALREADY_BOOKED when that person stands on the day's
                lists already; WRONG_STATE for a line that was joined by its V-number.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.IMPORT)
        with self._store.work(actor, gesture) as work:
            there = _to_settle(work, guest)
            return there if work.earlier() else self._join(work, there, person_id)

    def settle_as(self, actor: Actor, guest: Guest, number: str, gesture: UUID) -> Guest:
        """Say who a line means by a V-number, or by the number of that person's card.

        Somebody who is not on file yet, and of whom a card of the maker is known, is put there: as
        the card names them, with the nationality of the list.

        Raises:
            Refused: as `settle`; NOT_FOUND for a number of nobody on file and on no card.
            Invalid: BAD_V_NUMBER for what is neither number; REQUIRED nationality, where the list
                has none for somebody who is to be put on file.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.IMPORT)
        with self._store.work(actor, gesture) as work:
            there = _to_settle(work, guest)
            if work.earlier():
                return there
            return self._join(work, there, person_meant(work, there, number))

    def _join(self, work: Work, there: Guest, person_id: UUID | None) -> Guest:
        if person_id is not None:
            person = people.person(work.session, person_id)
            taken = queries.on_day(work.session, there.day_id, [person_id])
            if taken.get(person_id, there.id) != there.id:
                raise Refused(Code.ALREADY_BOOKED, starts_at=work.now)
            complete_contacts(work.session, [(person, there.email, there.language)])
        self._settle(work, there, person_id)
        return queries.guest(work.session, there.id)

    @staticmethod
    def _settle(work: Work, there: Guest, person_id: UUID | None) -> None:
        match = Match.CONFIRMED if person_id else Match.REJECTED
        rows = table(IssuanceDayGuestRow)
        work.session.execute(
            update(rows)
            .where(rows.c.id == there.id)
            .values(
                match=match, person_id=person_id, proposal_id=there.proposal_id,
                settled_at=work.now, settled_by=work.actor.operator_id,
                version=there.version + 1,
            )
        )  # fmt: skip
        day = days.day(work.session, there.day_id)
        work.audit(
            "issuance_day.guest", there.id, location_id=day.location_id, match=match.value,
            person=str(person_id) if person_id else None,
        )  # fmt: skip
        work.note(IssuanceDaysChanged(there.day_id))


def _to_settle(work: Work, guest: Guest) -> Guest:
    """Return a line as it is now, locked; after a gesture that was done it may stand as it is."""
    there = queries.guest(work.session, guest.id, lock=True)
    if not work.earlier():
        if there.version != guest.version:
            raise Conflict(Code.CHANGED_MEANWHILE)
        if there.match is Match.BY_NUMBER:
            raise Refused(Code.WRONG_STATE, state=there.match.value, wanted="confirmed")
    return there


def _report(
    roster_id: UUID,
    numbers: Mapping[str, int],
    findings: tuple[Finding, ...] = (),
    *,
    unread: tuple[str, ...] = (),
    repeated: bool = False,
) -> RosterReport:
    return RosterReport(
        roster_id=roster_id, rows=numbers["rows"], by_number=numbers["by_number"],
        proposed=numbers["proposed"], nobody=numbers["nobody"], double=numbers["double"],
        people_added=numbers["people_added"], unchanged=numbers["unchanged"],
        findings=findings, repeated=repeated, unread=unread,
    )  # fmt: skip


def _fields(columns: Mapping[str, str]) -> dict[str, str]:
    return {what: heading for what, heading in columns.items() if what != NOT_USED}


def _remember(work: Work, institution_id: UUID, columns: Mapping[str, str]) -> None:
    """Keep which column of an institution's lists holds what."""
    rows = table(InstitutionRow)
    said: dict[str, Any] = dict(columns)
    work.session.execute(
        update(rows)
        .where(rows.c.id == institution_id)
        .values(columns=said, version=rows.c.version + 1)
    )
