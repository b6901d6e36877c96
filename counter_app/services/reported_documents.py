"""The list of documents reported missing: taken in whole, asked at each reading."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import delete, insert, select

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.identity.reported_list import ListReport, read_reported
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.exchange.tables import read_table
from counter_app.store.base import table
from counter_app.store.queries import identity as queries
from counter_app.store.queries import planning
from counter_app.store.store import Store
from counter_app.store.tables.identity import ReportedDocumentRow

_AT_ONCE = 5000


class ReportedDocuments:
    """Numbers and issuers only: the list says nothing about the persons."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def list_of(self) -> date | None:
        """Return of which day the present list is, None where none was taken in."""
        with self._store.reading() as session:
            return queries.list_of(session)

    def take_in(self, actor: Actor, path: Path, day: date | None = None) -> ListReport:
        """Take in a list; it replaces the one before as a whole.

        Args:
            actor: who does it.
            path: a table with issuer and number, and perhaps the day of the report.
            day: of which day the list is; today by default.

        Raises:
            Refused: NOT_PERMITTED.
            Invalid: FILE_EMPTY for a list without one usable row: the old list stays then.
            Invalid, Unavailable: FILE_*, for a file that cannot be read.
        """
        actor.require(Permission.IMPORT)
        try:
            found = read_reported(read_table(path))
        except Invalid as error:
            error.values.setdefault("file", path.name)
            raise
        if not found.documents:
            raise Invalid(Code.FILE_EMPTY, "file", file=path.name)
        rows = table(ReportedDocumentRow)
        with self._store.work(actor) as work:
            zone = planning.location(work.session, actor.location_id).tz
            today, _ = day_and_tick(work.now, zone)
            of_day = min(day or today, today)
            before = {
                tuple(row) for row in work.connection.execute(select(rows.c.issuer, rows.c.number))
            }
            after = {(each.issuer, each.number) for each in found.documents}
            work.connection.execute(delete(rows))
            for at in range(0, len(found.documents), _AT_ONCE):
                work.connection.execute(
                    insert(rows),
                    [
                        {
                            "id": new_id(), "issuer": each.issuer, "number": each.number,
                            "reported_on": each.reported_on, "list_of": of_day,
                        }
                        for each in found.documents[at : at + _AT_ONCE]
                    ],
                )  # fmt: skip
            report = ListReport(
                list_of=of_day, on_list=len(after), added=len(after - before),
                removed=len(before - after), wrong=found.wrong,
            )  # fmt: skip
            work.audit(
                "identity.list_taken_in", new_id(), on_list=report.on_list, added=report.added,
                removed=report.removed, wrong=len(report.wrong), list_of=of_day.isoformat(),
            )  # fmt: skip
            return report
