"""Which worker does a job: the database decides, so that each runs once for each moment."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import CursorResult, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from counter_app.domain.ids import new_id
from counter_app.domain.jobs import Job, JobRun
from counter_app.domain.operators import Actor, Permission
from counter_app.store.base import table
from counter_app.store.store import Store
from counter_app.store.tables.jobs import JobRunRow

_KEPT = timedelta(days=31)
_runs = table(JobRunRow)


class JobRuns:
    """The runs of jobs, as one worker takes part in them.

    A run belongs to who inserts its row. A worker that dies leaves a lease that ends; then another
    takes the run over. Clocks of workers may differ by less than a lease.
    """

    def __init__(self, store: Store) -> None:
        """Join the parts; this worker gets an identifier of its own."""
        self._store = store
        self._worker = new_id()

    def take(self, actor: Actor, job: Job, due_at: datetime, lease: timedelta) -> bool:
        """Take a job for the moment it is due at; tell whether it is this worker's now.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor) as work:
            insert = sqlite.insert if self._store.is_embedded else postgresql.insert
            mine = {
                "worker": self._worker, "started_at": work.now, "lease_until": work.now + lease,
            }  # fmt: skip
            made = work.connection.execute(
                insert(_runs)
                .values(job=job.value, due_at=due_at, **mine)
                .on_conflict_do_nothing()
                .returning(_runs.c.job)
            )
            if made.first() is not None:
                work.connection.execute(
                    delete(_runs).where(
                        _runs.c.job == job.value, _runs.c.due_at < due_at - _KEPT,
                        _runs.c.finished_at.is_not(None),
                    )
                )  # fmt: skip
                return True
            taken: CursorResult[Any] = work.connection.execute(
                update(_runs)
                .where(
                    _runs.c.job == job.value, _runs.c.due_at == due_at,
                    _runs.c.finished_at.is_(None), _runs.c.lease_until < work.now,
                )
                .values(**mine)
            )  # fmt: skip
            return taken.rowcount == 1

    def renew(self, actor: Actor, lease: timedelta) -> int:
        """Hold on to what this worker is doing; return how many runs that are.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor) as work:
            held: CursorResult[Any] = work.connection.execute(
                update(_runs)
                .where(_runs.c.worker == self._worker, _runs.c.finished_at.is_(None))
                .values(lease_until=work.now + lease)
            )
            return held.rowcount

    def finish(self, actor: Actor, due_at: datetime, run: JobRun) -> None:
        """Note how a run went, if it is still this worker's. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.PLAN)
        with self._store.work(actor) as work:
            work.connection.execute(
                update(_runs)
                .where(
                    _runs.c.job == run.job.value, _runs.c.due_at == due_at,
                    _runs.c.worker == self._worker, _runs.c.finished_at.is_(None),
                )
                .values(
                    finished_at=work.now, code=run.code, incident=run.incident, count=run.count
                )
            )  # fmt: skip

    def last(self) -> tuple[JobRun, ...]:
        """Return how each job went the last time, on whatever machine."""
        newest = (
            select(_runs.c.job, func.max(_runs.c.due_at).label("due_at"))
            .where(_runs.c.finished_at.is_not(None))
            .group_by(_runs.c.job)
            .subquery()
        )
        asked = select(_runs, _runs.c["count"].label("done")).join(
            newest, (newest.c.job == _runs.c.job) & (newest.c.due_at == _runs.c.due_at)
        )
        known = {job.value for job in Job}
        with self._store.reading() as session:
            return tuple(
                JobRun(
                    job=Job(row.job), at=row.started_at.isoformat(timespec="seconds"),
                    seconds=(row.finished_at - row.started_at).total_seconds(), code=row.code,
                    incident=row.incident, count=row.done,
                )
                for row in session.connection().execute(asked.order_by(_runs.c.job))
                if row.job in known
            )  # fmt: skip
