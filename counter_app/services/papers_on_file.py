"""Papers on file: recorded once, so that nobody is asked to bring them again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.orm import Session

from counter_app.domain.changes import PersonChanged
from counter_app.domain.contacts.on_file import OnFile
from counter_app.domain.contacts.papers_asked import judged, to_bring
from counter_app.domain.contacts.rules import PlanRules
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.reuse.capture_list import CaptureReport, WrongLine
from counter_app.domain.reuse.contact_rules import ContactRules
from counter_app.domain.reuse.contacts import ContactDecision, PaperOnFile
from counter_app.domain.reuse.papers_on_file import KeptPaper, PaperLine, check, read_papers
from counter_app.exchange.tables import read_table
from counter_app.services.person_lists import named, not_found
from counter_app.store.base import table
from counter_app.store.queries import contacts as contact_queries
from counter_app.store.queries import papers_on_file as queries
from counter_app.store.queries import people, planning
from counter_app.store.store import Store
from counter_app.store.tables.papers_on_file import PaperRow
from counter_app.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersOf:
    """The papers of a person.

    Attributes:
        kept: the records, the newest first.
        decisions: of each kind that is on file or asked for, whether it must be brought.
    """

    kept: tuple[KeptPaper, ...]
    decisions: tuple[ContactDecision, ...]


class PapersOnFile:
    """Records that a paper was handed in; the paper itself is kept elsewhere."""

    def __init__(self, store: Store, plan: PlanRules, rules: ContactRules) -> None:
        """Join the parts."""
        self._store = store
        self._plan, self._rules = plan, rules

    def of_person(self, actor: Actor, person_id: UUID) -> PapersOf:
        """Return the papers of a person that are on file, and whether each counts today.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.SEE_PEOPLE)
        with self._store.reading() as session:
            zone = planning.location(session, actor.location_id).tz
            today, _ = day_and_tick(self._store.clock.now(), zone)
            known = contact_queries.on_file(session, [person_id], today).get(person_id)
            if known is None:
                raise Refused(Code.NOT_FOUND, what="person")
            return PapersOf(
                kept=queries.of_person(session, person_id),
                decisions=judged(self._plan, self._rules, known, today),
            )

    def to_bring(
        self, session: Session, usual: Sequence[str], people_: Sequence[UUID], day: date
    ) -> tuple[str, ...]:
        """Return what a letter about a visit asks to bring, without the papers that are on file.

        Args:
            session: of the work that makes the letter.
            usual: codes of what the service asks to bring.
            people_: who comes.
            day: of the visit.
        """
        known = self._on_file(session, people_, day)
        said = {one: judged(self._plan, self._rules, known[one], day) for one in known}
        return to_bring(usual, self._plan, known.values(), said)

    def each_to_bring(
        self, session: Session, usual: Sequence[str], people_: Sequence[UUID], day: date
    ) -> dict[UUID, tuple[str, ...]]:
        """Return the same for many who come alone; what is on file is read once for all of them."""
        known = self._on_file(session, people_, day)
        said = {one: judged(self._plan, self._rules, known[one], day) for one in known}
        return {
            one: to_bring(usual, self._plan, (known[one],) if one in known else (), said)
            for one in people_
        }

    def _on_file(self, session: Session, people_: Sequence[UUID], day: date) -> dict[UUID, OnFile]:
        """Return those of some people whose papers, or whose procedures, make a difference."""
        noted = contact_queries.procedures(session, people_)
        asked = any(
            self._plan.procedures[code].papers
            for code in set(noted.values())
            if code in self._plan.procedures
        )
        if not asked and not queries.of_people(session, people_):
            return {}
        return contact_queries.on_file(session, people_, day)

    def record(self, actor: Actor, person_id: UUID, paper: PaperOnFile, gesture: UUID) -> None:
        """Record that a paper of a person is on file; the same paper again adds nothing.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
            Invalid: BAD_DATE for a paper of a day to come; BAD_WORD for a language.
        """
        actor.require(Permission.BOOK)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            person = people.person(work.session, person_id)
            check(paper, self._today(work))
            if paper in queries.of_people(work.session, [person.id]).get(person.id, ()):
                return
            work.session.execute(insert(table(PaperRow)), [_row(work, person.id, paper)])
            work.note(PersonChanged(person.id))
            work.audit(
                "paper.recorded", person.id, paper=paper.paper.value, dated=paper.dated.isoformat()
            )

    def take_back(self, actor: Actor, person_id: UUID, paper_id: UUID, gesture: UUID) -> None:
        """Take a record back that was a mistake; it stays in the trail.

        Raises:
            Refused: NOT_PERMITTED; NOT_FOUND for a record that does not stand.
        """
        actor.require(Permission.BOOK)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            found = queries.of_person(work.session, person_id)
            kept = next((one for one in found if one.id == paper_id), None)
            if kept is None:
                raise Refused(Code.NOT_FOUND, what="paper")
            mirror = {**_row(work, person_id, kept.paper), "undoes_id": paper_id}
            work.session.execute(insert(table(PaperRow)), [mirror])
            work.note(PersonChanged(person_id))
            work.audit(
                "paper.taken_back", person_id, paper=kept.paper.paper.value,
                dated=kept.paper.dated.isoformat(),
            )  # fmt: skip

    def take_in(self, actor: Actor, path: Path) -> CaptureReport:
        """Take in a list of papers on file; the same list again adds nothing.

        Raises:
            Refused: NOT_PERMITTED.
            Invalid: FILE_EMPTY for a list without a row.
            Invalid, Unavailable: FILE_*, for a file that cannot be read.
        """
        actor.require(Permission.IMPORT)
        read = read_table(path)
        with self._store.work(actor) as work:
            found = named(path, lambda: read_papers(read, self._today(work)))
            report = self._add(work, found.lines, found.wrong)
            work.audit(
                "papers.taken_in", new_id(), added=report.added, known=report.known,
                wrong=len(report.wrong),
            )  # fmt: skip
            return report

    @staticmethod
    def _add(work: Work, lines: tuple[PaperLine, ...], wrong: Iterable[WrongLine]) -> CaptureReport:
        known = people.by_v_numbers(work.session, {line.v_number for line in lines})
        missing = not_found(lines, known)
        before = queries.of_people(work.session, {person.id for person in known.values()})
        held = {person_id: set(papers) for person_id, papers in before.items()}
        rows, changed = [], set()
        for line in lines:
            if line.v_number not in known:
                continue
            person_id = known[line.v_number].id
            of_person = held.setdefault(person_id, set())
            if line.paper not in of_person:
                of_person.add(line.paper)
                rows.append(_row(work, person_id, line.paper))
                changed.add(person_id)
        if rows:
            work.session.execute(insert(table(PaperRow)), rows)
            work.note(*(PersonChanged(person_id) for person_id in sorted(changed)))
        every = sorted((*wrong, *missing), key=lambda one: one.row)
        return CaptureReport(
            added=len(rows), known=len(lines) - len(missing) - len(rows), wrong=tuple(every)
        )

    @staticmethod
    def _today(work: Work) -> date:
        zone = planning.location(work.session, work.actor.location_id).tz
        today, _ = day_and_tick(work.now, zone)
        return today


def _row(work: Work, person_id: UUID, paper: PaperOnFile) -> dict[str, object]:
    return {
        "id": new_id(), "person_id": person_id, "paper": paper.paper, "dated": paper.dated,
        "language": paper.language, "is_translated": paper.is_translated,
        "recorded_at": work.now, "operator_id": work.actor.operator_id, "undoes_id": None,
    }  # fmt: skip
