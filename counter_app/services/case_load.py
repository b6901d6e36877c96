"""Planning a case load of thousands from a list, with a report for each row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from counter_app.domain.contacts.asked import Applicant, Judges
from counter_app.domain.contacts.atlas import Atlas
from counter_app.domain.contacts.case_list import CaseLine, CaseList, families_of, read_cases
from counter_app.domain.contacts.case_report import (
    CaseReport,
    CaseRow,
    row_of,
    totals_of,
)
from counter_app.domain.contacts.on_file import OnFile, applicant
from counter_app.domain.contacts.planner import Planner
from counter_app.domain.contacts.rules import PlanRules
from counter_app.domain.contacts.seeking import Seeker
from counter_app.domain.contacts.supply import LoadSupply
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.reuse.contact_rules import ContactRules
from counter_app.domain.reuse.rules import ReuseRules
from counter_app.exchange.tables import read_table
from counter_app.services.contacts import postcodes
from counter_app.services.free_times import FreeTimes
from counter_app.services.plan_places import free_ticks, places_of
from counter_app.store.queries import contacts as queries
from counter_app.store.queries import planning, rule_sets
from counter_app.store.store import Store

Told = Callable[[int, int], object]
"""Is told how many people were planned, of how many."""

_STEP = 500


class CaseLoad:
    """Plans lists of people; nothing is booked, and nobody is written about."""

    def __init__(
        self, store: Store, rules: PlanRules, reuse: ReuseRules, contacts: ContactRules,
        times: FreeTimes, horizon_days: int,
    ) -> None:  # fmt: skip
        """Join the parts.

        Args:
            horizon_days: how far ahead slots are laid out.
        """
        self._store = store
        self.rules = rules
        self._reuse = reuse
        self._contacts = contacts
        self._times = times
        self._horizon = horizon_days

    def plan(
        self, actor: Actor, path: Path, on: date | None = None, told: Told | None = None
    ) -> CaseReport:
        """Plan everybody on a list, each row with what falls away and where the rest is done.

        Each plan takes what it counts on, so that thousands are spread over what is free.

        Args:
            actor: who asks.
            path: a list with V-number and procedure, and perhaps family and more.
            on: the day of the plan; today by default.
            told: is told of the progress.

        Raises:
            Refused: NOT_PERMITTED.
            Invalid: FILE_EMPTY for a list without a row.
            Invalid, Unavailable: FILE_*, for a file that cannot be read.
        """
        actor.require(Permission.SEE_PEOPLE)
        found = self.read(path)
        rows = [CaseRow(row=one.row, code=one.code, field=one.field) for one in found.wrong]
        rows += self.rows(actor, found.lines, on, told)
        report = CaseReport(rows=tuple(sorted(rows, key=lambda row: row.row)),
                            totals=totals_of(rows))  # fmt: skip
        with self._store.work(actor) as work:
            work.audit(
                "contacts.case_load", new_id(), rows=report.totals.rows,
                wrong=report.totals.wrong, visits=report.totals.made,
                saved=report.totals.asked - report.totals.made,
            )  # fmt: skip
        return report

    def read(self, path: Path) -> CaseList:
        """Read a list, with the rows that cannot be used; nothing is planned.

        Raises:
            Invalid: FILE_EMPTY for a list without a row.
            Invalid, Unavailable: FILE_*, for a file that cannot be read.
        """
        found = read_cases(read_table(path), self.rules.procedures)
        if not found.lines and not found.wrong:
            raise Invalid(Code.FILE_EMPTY, "file", file=path.name)
        return found

    def rows(
        self, actor: Actor, lines: Sequence[CaseLine], on: date | None = None,
        told: Told | None = None,
    ) -> list[CaseRow]:  # fmt: skip
        """Plan the rows of a list, family by family.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.SEE_PEOPLE)
        with self._store.reading() as session:
            zone = planning.location(session, actor.location_id).tz
            day = on or day_and_tick(self._store.clock.now(), zone)[0]
            ids = queries.ids_of(session, [line.v_number for line in lines])
            known = queries.on_file(session, ids.values(), day)
            planner = self._planner(session, day)
        return self._rows(planner, lines, {v: known[i] for v, i in ids.items()}, day, told)

    def _planner(self, session: Session, day: date) -> Planner:
        places = places_of(session, self._times, self._store.clock.now())
        supply = LoadSupply(day, free_ticks(session, places, day, self._horizon))
        seeker = Seeker(Atlas(places, postcodes()), supply, self.rules.travel)
        reuse = rule_sets.in_force(session, self._reuse)
        judges = Judges(self.rules, reuse, self._contacts, foresees=False)
        return Planner(self.rules, judges, seeker)

    def _rows(
        self, planner: Planner, lines: Sequence[CaseLine], known: Mapping[str, OnFile], day: date,
        told: Told | None,
    ) -> list[CaseRow]:  # fmt: skip
        rows = []
        reported = 0
        for family in families_of(lines):
            people, own = [], []
            for line in family:
                about = known.get(line.v_number)
                if about is None:
                    rows.append(CaseRow(
                        row=line.row, v_number=line.v_number, procedure=line.procedure,
                        code=Code.NOT_FOUND, field="v_number",
                    ))  # fmt: skip
                    continue
                people.append(self._applicant(line, about, day))
                own.append(line)
            if people:
                rows += _planned(planner, people, own)
            if told is not None and len(rows) - reported >= _STEP:
                reported = len(rows)
                told(reported, len(lines))
        return rows

    def _applicant(self, line: CaseLine, about: OnFile, day: date) -> Applicant:
        procedure = self.rules.procedures[line.procedure]
        return applicant(about, line.wanted(about.person_id), procedure, day, key=str(line.row))


def _planned(
    planner: Planner, people: Sequence[Applicant], lines: Sequence[CaseLine]
) -> list[CaseRow]:
    plan = planner.plan(people)
    return [
        row_of(plan, person, row=line.row, v_number=line.v_number, procedure=line.procedure)
        for line, person in zip(lines, plan.people, strict=True)
    ]
