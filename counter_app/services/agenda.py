"""The agenda of a location: days, the season, and lists to take away."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from counter_app.domain.agenda import AgendaDay, SeasonDay, shown
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning import ticks as t
from counter_app.exchange import written_tables
from counter_app.letters import day_list
from counter_app.letters.day_list import DayList
from counter_app.store.queries import agenda as queries
from counter_app.store.queries import appointments, planning
from counter_app.store.store import Store

LONGEST = 31
"""Days that are read in one go at most."""


class ListKind(StrEnum):
    """The forms in which a list is taken away."""

    XLSX = "xlsx"
    CSV = "csv"
    PDF = "pdf"


class Agenda:
    """What a location has before it, for a day, a week or a season."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def days(
        self, actor: Actor, location_id: UUID, first_day: date, days: int = 1
    ) -> tuple[AgendaDay, ...]:
        """Return some days with their capacity and the visits that keep their time.

        At most `LONGEST` days are read.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.SEE_PEOPLE)
        wanted = [first_day + timedelta(days=n) for n in range(min(days, LONGEST))]
        with self._store.reading() as session:
            zone = planning.location(session, location_id).tz
            load = queries.load(session, location_id, wanted[0], wanted[-1])
            return tuple(
                AgendaDay(
                    day=day, zone=zone, load=load.get(day, ()),
                    lines=shown(
                        appointments.day(
                            session, location_id, t.midnight(day, zone),
                            t.midnight(day + timedelta(days=1), zone),
                        )
                    ),
                )
                for day in wanted
            )  # fmt: skip

    def season(
        self, actor: Actor, location_id: UUID, first_day: date, days: int = 60
    ) -> tuple[SeasonDay, ...]:
        """Return how full the coming days are; days that are not laid out are missing.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.SEE_PEOPLE)
        last_day = first_day + timedelta(days=days - 1)
        with self._store.reading() as session:
            return queries.season(session, location_id, first_day, last_day)

    def list_of(
        self, actor: Actor, location_id: UUID, first_day: date, days: int, kind: ListKind,
        language: str,
    ) -> bytes:  # fmt: skip
        """Write the appointments of some days as a file; it is noted in the audit trail.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        read = self.days(actor, location_id, first_day, days)
        with self._store.work(actor) as work:
            place = planning.location(work.session, location_id)
            work.audit(
                "agenda.list_made", location_id, location_id=location_id, kind=kind.value,
                first_day=first_day, days=days,
            )  # fmt: skip
        data = DayList(language=language, location_name=place.name, days=read)
        if kind is ListKind.PDF:
            return day_list.render(data)
        head, rows = day_list.table(data)
        if kind is ListKind.XLSX:
            return written_tables.workbook(place.name, head, rows)
        return written_tables.text_table(head, rows)
