"""Work by the clock: laying out slots, saving an embedded database, checking the audit trail.

It runs in the window of an embedded office, and in `counter-app worker` for a shared one.
"""

from __future__ import annotations

import json
import re
import time as stopwatch
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger

from counter_app import log, paths
from counter_app.domain.errors import Code, CounterError, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.services.office import Office
from counter_app.store import schema

DAILY_KEPT: Final = 7
WEEKLY_KEPT: Final = 4
_SAVED: Final = re.compile(r"(?P<stem>.+)-(?P<day>\d{8})\.backup")
_LATE_SECONDS: Final = 6 * 3600  # a laptop that slept at night does its work in the morning
_log = log.get(__name__)


class Job(StrEnum):
    """What is done by the clock."""

    LAY_OUT = "lay_out"
    BACK_UP = "back_up"
    CHECK_AUDIT = "check_audit"
    FREE_TIMES = "free_times"


_TIMES: Final[Mapping[Job, tuple[int, int]]] = {
    Job.LAY_OUT: (1, 15),
    Job.BACK_UP: (2, 0),
    Job.CHECK_AUDIT: (19, 30),
}
"""Hour and minute, by the clock of the operator's location; a job without runs every minute."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRun:
    """How a job went the last time.

    Attributes:
        at: when it began, ISO 8601 in UTC.
        code: why it failed, "" when it did not.
        incident: number of the log entry for a failure that has no code of its own.
        count: what it did: days laid out, files kept, entries checked.
    """

    job: Job
    at: str
    seconds: float
    code: str = ""
    incident: str = ""
    count: int = 0

    @property
    def succeeded(self) -> bool:
        """Whether it did what it is for."""
        return not self.code


class Jobs:
    """The jobs themselves; each can be called at any time and as often as one likes."""

    def __init__(self, office: Office, actor: Actor, folder: Path | None = None) -> None:
        """Work in an office on behalf of the program.

        Args:
            actor: in whose session the jobs run, whatever that operator may do otherwise.
            folder: where backups are kept; beside the database when not given.
        """
        self._office = office
        self._actor = replace(actor, permissions=frozenset({Permission.PLAN}))
        self._folder = folder

    @property
    def wanted(self) -> tuple[Job, ...]:
        """The jobs that fit this office: a shared database is saved by its own server."""
        is_embedded = self._office.store.is_embedded
        return tuple(job for job in Job if is_embedded or job is not Job.BACK_UP)

    def run(self, job: Job) -> int:
        """Do one job; return what it counts. Raises CounterError."""
        return self._work(job)()

    def lay_out(self) -> int:
        """Lay out the slots of all locations up to the horizon; return the days that changed.

        A location with more bookings than its rules allow is left as it is and does not stop
        the others. Raises the first such refusal afterwards.
        """
        changed, refused = 0, None
        for place in self._office.planning.locations():
            today, _ = day_and_tick(self._office.store.clock.now(), place.tz)
            last = today + timedelta(days=self._office.rules.horizon_days)
            try:
                changed += self._office.planning.lay_out(self._actor, place.id, today, last)
            except Refused as refusal:
                refused = refused or refusal
        if refused:
            raise refused
        return changed

    def back_up(self) -> int:
        """Save an embedded database once a day; return how many saved files are kept.

        The last seven days stay, and of the weeks before the last one of each of four.

        Raises:
            Unavailable: STORE_DAMAGED when the saved file does not pass its check.
            Refused: NOT_FOUND for a shared database.
        """
        store = self._office.store
        if not store.is_embedded or store.key is None:
            raise Refused(Code.NOT_FOUND, what="file")
        database = Path(str(store.url.database))
        folder = self._folder or database.parent / "backups"
        folder.mkdir(parents=True, exist_ok=True)
        zone = self._office.planning.location(self._actor.location_id).tz
        today, _ = day_and_tick(store.clock.now(), zone)
        into = folder / f"{database.stem}-{today:%Y%m%d}.backup"
        if not into.exists():
            schema.backup(database, store.key, into)
        schema.check_file(into, store.key)
        return _tidy(folder, database.stem)

    def check_audit(self) -> int:
        """Verify the audit trail; return how many entries were read.

        Raises:
            Refused: STORE_DAMAGED with the number of `flaws` when a chain does not hold.
        """
        verdict = self._office.audit.verify()
        if verdict.flaws:
            raise Refused(Code.STORE_DAMAGED, flaws=len(verdict.flaws))
        return verdict.entries

    def free_times(self) -> int:
        """Give back times that were held or cooled long enough, and offer them to who waits.

        Returns:
            How many were given back and offered.
        """
        given = self._office.appointments.expire(self._actor)
        return given + self._office.waitlist.offer(self._actor)

    def _work(self, job: Job) -> Callable[[], int]:
        return {
            Job.LAY_OUT: self.lay_out,
            Job.BACK_UP: self.back_up,
            Job.CHECK_AUDIT: self.check_audit,
            Job.FREE_TIMES: self.free_times,
        }[job]


class Scheduler:
    """Runs the jobs at their times on a thread of its own."""

    def __init__(self, jobs: Jobs, office: Office, actor: Actor, state: Path | None = None) -> None:
        """Prepare the timetable; nothing runs before `start`.

        Args:
            state: file that tells `doctor` how the jobs went; the user's own when not given.
        """
        self._jobs = jobs
        self._clock = office.store.clock
        self._state = state or state_file()
        zone = office.planning.location(actor.location_id).tz
        self._scheduler = BackgroundScheduler(timezone=zone)
        for job in jobs.wanted:
            hour, minute = _TIMES.get(job, ("*", "*"))
            self._scheduler.add_job(
                self.run_now, CronTrigger(hour=hour, minute=minute, timezone=zone), args=[job],
                id=job.value, coalesce=True, max_instances=1, misfire_grace_time=_LATE_SECONDS,
            )  # fmt: skip

    def start(self) -> None:
        """Begin to watch the clock."""
        self._scheduler.start()

    def stop(self) -> None:
        """Stop after the job that is running."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)

    def times(self) -> dict[Job, datetime]:
        """Return when each job runs next, once it is started."""
        return {Job(job.id): job.next_run_time for job in self._scheduler.get_jobs()}

    def run_now(self, job: Job) -> JobRun:
        """Do a job, note how it went, and never raise: a failure shows in `doctor`."""
        began = stopwatch.perf_counter()
        at = self._clock.now().isoformat(timespec="seconds")
        count, code, incident = 0, "", ""
        try:
            count = self._jobs.run(job)
        except CounterError as error:
            code = error.code.value
        except Exception as error:
            code, incident = Code.INTERNAL.value, log.incident(error)
        seconds = round(stopwatch.perf_counter() - began, 3)
        run = JobRun(job=job, at=at, seconds=seconds, code=code, incident=incident, count=count)
        if run.succeeded and job in _TIMES:
            _log.info("job done", job=job.value, seconds=seconds, count=count)
        elif not run.succeeded:
            _log.error("job failed", job=job.value, code=code, incident=incident)
        _note(self._state, run)
        return run


def state_file() -> Path:
    """Return the file that tells how the jobs of this user's office went."""
    return paths.state_dir() / "jobs.json"


def last_runs(state: Path | None = None) -> tuple[JobRun, ...]:
    """Return how each job went the last time; nothing when none ran, or the file is damaged."""
    found = _read(state or state_file())
    runs = []
    for job in Job:
        try:
            runs.append(JobRun(**{**found[job.value], "job": job}))
        except (KeyError, TypeError):
            continue
    return tuple(runs)


def _note(state: Path, run: JobRun) -> None:
    found = _read(state)
    found[run.job.value] = {**asdict(run), "job": run.job.value}
    try:
        state.parent.mkdir(parents=True, exist_ok=True)
        fresh = state.with_name(state.name + ".new")
        fresh.write_text(json.dumps(found, indent=1), encoding="utf-8")
        fresh.replace(state)
    except OSError:
        _log.warning("state of jobs not written", job=run.job.value)


def _read(state: Path) -> dict[str, Any]:
    try:
        found = json.loads(state.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _tidy(folder: Path, stem: str) -> int:
    """Delete saved files that are neither of the last days nor the last of a recent week."""
    saved: dict[date, Path] = {}
    for path in folder.iterdir():
        match = _SAVED.fullmatch(path.name)
        if match and match["stem"] == stem:
            digits = match["day"]
            saved[date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))] = path
    days = sorted(saved, reverse=True)
    keep = set(days[:DAILY_KEPT])
    weeks: dict[tuple[int, int], date] = {}
    for day in days[DAILY_KEPT:]:
        weeks.setdefault(day.isocalendar()[:2], day)
    keep |= set(sorted(weeks.values(), reverse=True)[:WEEKLY_KEPT])
    for day in saved.keys() - keep:
        saved[day].unlink()
        saved[day].with_name(saved[day].name + ".keys").unlink(missing_ok=True)
    return len(keep)
