"""The report of an issuance day, and the list that each institution gets of its own people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from counter_app.domain.issuance_days.closing import Closing, Fate
from counter_app.domain.issuance_days.course import QUARTER, Measures, measure
from counter_app.domain.issuance_days.invitations import InvitationState
from counter_app.domain.issuance_days.recorded import RecordedVisit, clock_seconds, course_of
from counter_app.domain.issuance_days.report import (
    BagFigures,
    DayReport,
    Difference,
    InstitutionList,
    QuarterFigures,
)
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import midnight
from counter_app.exchange.written_tables import WrittenSheet, workbook, workbook_of
from counter_app.letters import day_report as letters
from counter_app.store.queries import day_closing, day_figures, packages
from counter_app.store.queries import issuance_days as days
from counter_app.store.store import Store
from counter_app.store.tables.day_closing import DayReportRow

_NOT_COMING = (InvitationState.CANNOT_COME, InvitationState.FALLBACK, InvitationState.WITHDRAWN)
_LEFT_OVER = frozenset({Fate.LEFT, Fate.SENT, Fate.KEPT, Fate.AT_DESK, Fate.LOST})


class DayReports:
    """What came of a day, as figures, as a paper and as tables."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def report(self, actor: Actor, day_id: UUID) -> DayReport:
        """Return the figures of a day: those at its closing once it is closed, else those of now.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.KEEP)
        actor.require_service()
        now = self._store.clock.now()
        with self._store.reading() as session:
            kept = session.scalar(select(DayReportRow.figures).where(DayReportRow.day_id == day_id))
            if kept is not None:
                return DayReport.of_data(kept)
            return gather(session, look(session, day_id), now)

    def paper(self, actor: Actor, day_id: UUID, language: str = "nl") -> bytes:
        """Return the report as PDF. Raises Refused(NOT_PERMITTED, NOT_FOUND)."""
        return letters.render(self.report(actor, day_id), language)

    def tables(self, actor: Actor, day_id: UUID, language: str = "nl") -> bytes:
        """Return the report as a workbook. Raises Refused(NOT_PERMITTED, NOT_FOUND)."""
        found = letters.tables(self.report(actor, day_id), language)
        return workbook_of(WrittenSheet(one.name, one.head, one.rows) for one in found)

    def institution_list(self, actor: Actor, day_id: UUID, institution_id: UUID) -> InstitutionList:
        """Return an institution's own list with whether each card was handed out on the day.

        It takes both permissions, to plan and to see people.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.PLAN)
        actor.require(Permission.SEE_PEOPLE)
        with self._store.work(actor) as work:
            day = days.day(work.session, day_id)
            body = days.institution(work.session, institution_id)
            lines = day_figures.institution_lines(work.session, day, institution_id)
            work.audit(
                "issuance_day.list_made", day.id, location_id=day.location_id,
                institution=str(institution_id), number=len(lines),
            )  # fmt: skip
        return InstitutionList(institution=body.name, day=day.day, name=day.name, lines=lines)

    def institution_table(
        self, actor: Actor, day_id: UUID, institution_id: UUID, language: str = "nl"
    ) -> bytes:
        """Return that list as a workbook. Raises Refused(NOT_PERMITTED, NOT_FOUND)."""
        of = self.institution_list(actor, day_id, institution_id)
        one = letters.institution_table(of, language)
        return workbook(of.institution, one.head, one.rows)

    def visits(self, actor: Actor, day_id: UUID) -> tuple[RecordedVisit, ...]:
        """Return the recorded times of a day, without names, to be learnt from and played again.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.PLAN)
        actor.require_service()
        with self._store.reading() as session:
            return day_closing.visits(session, days.day(session, day_id))


def look(session: Session, day_id: UUID) -> Closing:
    """Return how far the closing of a day has come, within a transaction."""
    day = days.day(session, day_id)
    return Closing(
        day=day, cards=day_closing.cards(session, day),
        returns=day_closing.returns(session, day.id),
        count=day_closing.last_count(session, day),
        consignments_open=day_closing.consignments_open(session, day),
        old_documents=day_closing.old_documents(session, day),
        vaults=day_closing.vaults(session, day.id),
        away=tuple(
            (one.device_name, one.made_at)
            for one in packages.away(session, day.location_id, day.day)
        ),
    )  # fmt: skip


def gather(
    session: Session, closing: Closing, now: datetime, *, is_closed: bool = False
) -> DayReport:
    """Count what happened on a day, within a transaction."""
    day = closing.day
    came = day_closing.visits(session, day)
    invited = day_figures.invitations(session, day.id)
    expected, shown, uninvited = day_figures.guests(session, day)
    handed_out, undone = day_figures.hand_outs(session, day)
    doubts, settled = day_figures.doubts(session, day)
    finish = max((one.done for one in came if one.done is not None), default=None)
    seconds, desks = day_closing.desk_seconds(session, day, finish or now)
    course = course_of(came, day.tz, seconds)
    begins = clock_seconds(day.opens_at, day.tz)
    measures = measure(course, begins, clock_seconds(day.ends_at, day.tz))
    left = Counter(card.institution_id for card in closing.cards if card.fate in _LEFT_OVER)
    count = closing.count
    return DayReport(
        day_id=day.id, name=day.name, place=day.location_name, day=day.day, zone=day.zone,
        made_at=now, is_closed=is_closed, invited=sum(invited.values()),
        accepted=invited.get(InvitationState.ACCEPTED.value, 0),
        not_coming=sum(invited.get(state.value, 0) for state in _NOT_COMING),
        unanswered=sum(
            invited.get(state.value, 0)
            for state in (InvitationState.INVITED, InvitationState.UNANSWERED)
        ),
        expected_guests=expected, came=shown, uninvited=uninvited,
        served=measures.served_total, handed_out=len(handed_out),
        refusals=day_figures.refusals(session, day), doubts=doubts, doubts_settled=settled,
        undone=undone, mean_wait=measures.mean_wait, long_wait=measures.long_wait,
        longest_wait=max((stay.waited for stay in course.stays), default=0.0),
        finished_at=finish, desk_use=min(1.0, measures.desk_use), desks_used=desks,
        cards=tuple((fate.value, number) for fate, number in closing.totals.most_common()),
        counted_by=(count.first, count.second) if count and count.closed_at else (),
        quarters=_quarters(closing, came, handed_out, measures),
        institutions=day_figures.institutions(session, day, left),
        differences=tuple(
            Difference(line.number, line.is_expected, line.explanation or "", line.note)
            for line in (count.differences if count else ())
        ),
        returns=tuple(
            BagFigures(
                bag.reference, bag.label, bag.seal, bag.cards, bag.destination, bag.institution,
                bag.received_at is not None,
            )
            for bag in closing.returns
        ),
    )  # fmt: skip


def _quarters(
    closing: Closing, came: Sequence[RecordedVisit], handed_out: Sequence[datetime],
    measures: Measures,
) -> tuple[QuarterFigures, ...]:  # fmt: skip
    """Count each quarter of an hour from the first to the last in which something happened."""
    start = midnight(closing.day.day, closing.day.tz)
    step = timedelta(seconds=QUARTER)

    def quarter(moment: datetime) -> int:
        return int((moment - start) // step)

    arrivals = Counter(quarter(one.arrived) for one in came)
    cards = Counter(quarter(at) for at in handed_out)
    opening = quarter(closing.day.opens_at)
    waiting: Counter[int] = Counter()
    for number, most in enumerate(measures.inside):  # three points of the curve in each quarter
        at = opening + number // 3
        waiting[at] = max(waiting[at], most)
    happened = [*arrivals, *cards, *(at for at, most in waiting.items() if most)]
    if not happened:
        return ()
    return tuple(
        QuarterFigures(start + number * step, arrivals[number], cards[number], waiting[number])
        for number in range(min(happened), max(happened) + 1)
    )
