"""Reports to take away: the table of a figure, and the month on paper."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from counter_app.domain.operators import Actor, Permission
from counter_app.domain.reports.figures import Figure, Grouping
from counter_app.domain.reports.report import Asked, FigureReport
from counter_app.exchange import written_tables
from counter_app.letters import report as paper
from counter_app.letters.report_words import table_of
from counter_app.services.agenda import ListKind
from counter_app.services.reports import Reports
from counter_app.store.queries import planning
from counter_app.store.store import Store

_TREND = 12
"""Months before the one of a monthly report that its trends show."""


class ReportPapers:
    """Figures as files; each is noted in the audit trail."""

    def __init__(self, store: Store, reports: Reports) -> None:
        """Join the parts."""
        self._store, self._reports = store, reports

    def figure(self, actor: Actor, asked: Asked, kind: ListKind, language: str) -> bytes:
        """Return a figure as a workbook, as CSV or on paper.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND for an unknown location.
            Invalid: NOT_FOUND, BAD_DATE, as `Asked.check` says.
        """
        actor.require(Permission.SEE_REPORTS)
        found = self._reports.figure(actor, asked)
        place, _ = self._place(actor, asked.location_id)
        self._note(actor, asked.figure, asked.first, asked.last, kind)
        if kind is ListKind.PDF:
            return paper.render(paper.Paper(language=language, reports=(found,), place=place))
        head, rows = table_of(found, language)
        if kind is ListKind.XLSX:
            return written_tables.workbook(asked.figure, head, rows)
        return written_tables.text_table(head, rows)

    def month(self, actor: Actor, month: date, location_id: UUID | None, language: str) -> bytes:
        """Return the report of a month, on paper: all figures, with the month before.

        Figures that are told by month show the year before it too.

        Args:
            month: any day of it.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND for an unknown location.
        """
        actor.require(Permission.SEE_REPORTS)
        first, last = _month_of(month)
        place, zone = self._place(actor, location_id)
        reports, before = [], {}
        for figure in self._reports.rules.figures.values():
            asked = Asked(
                figure=figure.code, first=first, last=last, location_id=location_id,
                by=figure.groupings[0],
            )  # fmt: skip
            reports.append(self._of_month(actor, figure, asked))
            if not figure.is_standing:
                earlier = _month_of(first - timedelta(days=1))
                then = replace(asked, first=earlier[0], last=earlier[1])
                before[figure.code] = self._reports.figure(actor, then).whole
        self._note(actor, "month", first, last, ListKind.PDF)
        return paper.render(
            paper.Paper(
                language=language, reports=reports, place=place, month=first, before=before,
                time_zone=zone,
            )
        )  # fmt: skip

    def _of_month(self, actor: Actor, figure: Figure, asked: Asked) -> FigureReport:
        """Return a figure of a month; taken apart by month, with the months that went before."""
        found = self._reports.figure(actor, asked)
        if asked.by is not Grouping.MONTH:
            return found
        begin = asked.first
        for _ in range(_TREND):
            begin = _month_of(begin - timedelta(days=1))[0]
        trend = self._reports.figure(actor, replace(asked, first=begin))
        return replace(found, lines=trend.lines)

    def _place(self, actor: Actor, location_id: UUID | None) -> tuple[str, str]:
        """Return the name of a location, "" for all, and the zone in which times are told."""
        with self._store.reading() as session:
            own = planning.location(session, location_id or actor.location_id)
        return (own.name if location_id else ""), own.zone

    def _note(self, actor: Actor, figure: str, first: date, last: date, kind: ListKind) -> None:
        with self._store.work(actor) as work:
            work.audit(
                "report.made", actor.location_id, location_id=actor.location_id, figure=figure,
                first_day=first, last_day=last, kind=kind.value,
            )  # fmt: skip


def _month_of(day: date) -> tuple[date, date]:
    """Return the first and the last day of a month."""
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
