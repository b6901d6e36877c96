"""Whether a person's photo and fingerprints must be taken again, and the records it rests on."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import insert

from counter_app.domain.changes import PersonChanged
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.reuse.capture_list import (
    CaptureLine,
    CaptureReport,
    WrongLine,
    read_captures,
    written,
)
from counter_app.domain.reuse.decision import Decision
from counter_app.domain.reuse.engine import decide
from counter_app.domain.reuse.facts import Capture, Facts, Product
from counter_app.domain.reuse.rules import ReuseRules
from counter_app.exchange.tables import read_table
from counter_app.services.person_lists import named, not_found
from counter_app.store.base import table
from counter_app.store.queries import people, planning, rule_sets
from counter_app.store.queries import reuse as queries
from counter_app.store.store import Store
from counter_app.store.tables.reuse import BiometricCaptureRow
from counter_app.store.work import Work


class Reuse:
    """Decisions by dated rules; records of captures, never pictures or prints."""

    def __init__(self, store: Store, rules: ReuseRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules

    def decide(
        self, actor: Actor, person_id: UUID, product: Product, on: date | None = None
    ) -> Decision:
        """Decide what must be taken; reading the records is noted in the audit trail.

        Args:
            actor: who asks.
            person_id: of whom.
            product: for which document.
            on: on which day; today at the location by default.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.SEE_PEOPLE)
        with self._store.work(actor) as work:
            person = people.person(work.session, person_id)
            facts = Facts(
                born=person.date_of_birth, product=product, on=on or self._today(work),
                captures=queries.of_person(work.session, person_id),
            )  # fmt: skip
            found = decide(rule_sets.in_force(work.session, self._rules), facts)
            work.audit(
                "reuse.decided", person_id, product=product.value, on=facts.on.isoformat(),
                answer=found.answer.value, rule_set=found.rule_set, version=found.version,
            )  # fmt: skip
            return found

    def take_in(self, actor: Actor, path: Path) -> CaptureReport:
        """Take in a list of capture records; the same list again adds nothing.

        Raises:
            Refused: NOT_PERMITTED.
            Invalid: FILE_EMPTY for a list without a row.
            Invalid, Unavailable: FILE_*, for a file that cannot be read.
        """
        actor.require(Permission.IMPORT)
        read = read_table(path)
        with self._store.work(actor) as work:
            found = named(path, lambda: read_captures(read, self._today(work)))
            report = self._add(work, found.lines, found.wrong)
            work.audit(
                "reuse.records_taken_in", new_id(), added=report.added, known=report.known,
                wrong=len(report.wrong),
            )  # fmt: skip
            return report

    def _add(
        self, work: Work, lines: tuple[CaptureLine, ...], wrong: tuple[WrongLine, ...]
    ) -> CaptureReport:
        known = people.by_v_numbers(work.session, {line.v_number for line in lines})
        missing = not_found(lines, known)
        held: dict[UUID, list[Capture]] = {}
        rows = []
        for line in lines:
            person = known.get(line.v_number)
            if person is None:
                continue
            if person.id not in held:
                held[person.id] = list(queries.of_person(work.session, person.id))
            if line.capture not in held[person.id]:
                held[person.id].append(line.capture)
                rows.append(self._row(work, person.id, line.capture))
        if rows:
            work.session.execute(insert(table(BiometricCaptureRow)), rows)
            work.note(*(PersonChanged(person_id) for person_id in held))
        usable = len(lines) - len(missing)
        every = sorted((*wrong, *missing), key=lambda one: one.row)
        return CaptureReport(added=len(rows), known=usable - len(rows), wrong=tuple(every))

    @staticmethod
    def _row(work: Work, person_id: UUID, capture: Capture) -> dict[str, object]:
        return {
            "id": new_id(), "person_id": person_id, "modality": capture.modality,
            "taken_on": capture.taken_on, "place": capture.place, "quality": capture.quality,
            "missing": written(capture.missing), "recorded_at": work.now,
            "operator_id": work.actor.operator_id,
        }  # fmt: skip

    @staticmethod
    def _today(work: Work) -> date:
        today, _ = day_and_tick(
            work.now, planning.location(work.session, work.actor.location_id).tz
        )
        return today
