"""Work by the clock: sending messages, laying out slots, saving a database, checking the audit,
destroying pictures, finding visits that are not needed, inviting the guests of issuance days.

It runs in the window of an embedded office, and in `counter-app worker` for a shared one. Several
workers may run: the database gives each job to one of them. A new job is a member of
`domain.jobs.Job`, a time in its timetable, and a method of `Jobs`.
"""

from __future__ import annotations

import json
import re
import time as stopwatch
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from counter_app import log, paths
from counter_app.domain.errors import Code, CounterError, Refused
from counter_app.domain.jobs import TIMETABLE, Daily, Job, JobRun
from counter_app.domain.message_settings import MessageSettings
from counter_app.domain.messages import Standing
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.senders.registry import senders
from counter_app.services.dispatch import Dispatch
from counter_app.services.office import Office
from counter_app.settings import message_rules
from counter_app.store import schema

DAILY_KEPT: Final = 7
WEEKLY_KEPT: Final = 4
_SAVED: Final = re.compile(r"(?P<stem>.+)-(?P<day>\d{8})\.backup")
_LATE: Final = timedelta(hours=6)  # a laptop that slept at night does its work in the morning
_STANDING: Final = "messages"
_CATCH_UP: Final = "catch_up"
_HOLD_ON: Final = "hold_on"
_log = log.get(__name__)


class Jobs:
    """The jobs themselves; each can be called at any time and as often as one likes."""

    def __init__(
        self,
        office: Office,
        actor: Actor,
        folder: Path | None = None,
        dispatch: Dispatch | None = None,
    ) -> None:
        """Work in an office on behalf of the program.

        Args:
            actor: in whose session the jobs run, whatever that operator may do otherwise.
            folder: where backups are kept; beside the database when not given.
            dispatch: what sends messages; without it nothing is sent.
        """
        self._office = office
        self._folder = folder
        self._dispatch = dispatch
        self.actor = replace(actor, permissions=frozenset({Permission.PLAN}))

    @property
    def wanted(self) -> tuple[Job, ...]:
        """The jobs that fit this office: a shared database is saved by its own server."""
        unwanted = set()
        if not self._office.store.is_embedded:
            unwanted.add(Job.BACK_UP)
        if self._dispatch is None:
            unwanted |= {Job.SEND, Job.REMIND}
        return tuple(job for job in Job if job not in unwanted)

    def run(self, job: Job) -> int:
        """Do one job; return what it counts. Raises CounterError."""
        return self._work(job)()

    def send(self) -> int:
        """Send the messages that are due; return how many went out. Raises Invalid."""
        return self._dispatch.run(self.actor) if self._dispatch else 0

    def remind(self) -> int:
        """Put reminders of visits that come near into the outbox; return how many."""
        return self._dispatch.make_reminders(self.actor) if self._dispatch else 0

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
                changed += self._office.planning.lay_out(self.actor, place.id, today, last)
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
        zone = self._office.planning.location(self.actor.location_id).tz
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
        given = self._office.appointments.expire(self.actor)
        return given + self._office.waitlist.offer(self.actor)

    def destroy_pictures(self) -> int:
        """Destroy the pictures that were kept long enough; return how many."""
        return self._office.kept_pictures.destroy_due(self.actor)

    def find_needless(self) -> int:
        """Look for booked visits that are not needed; return how many people need not come."""
        return self._office.needless.look_ahead(self.actor)

    def figures(self) -> int:
        """Note the first free times, and sum up the days that are over; return how many days."""
        self._office.reports.note_first_free(self.actor)
        return self._office.reports.sum_up(self.actor)

    def invite(self) -> int:
        """Invite the guests of waves that go out by themselves; return how many.

        A wave that finds no room stops no other. Raises the first such refusal afterwards.
        """
        return self._office.invitations.invite_due(self.actor)

    def _work(self, job: Job) -> Callable[[], int]:
        return {
            Job.SEND: self.send,
            Job.REMIND: self.remind,
            Job.LAY_OUT: self.lay_out,
            Job.BACK_UP: self.back_up,
            Job.CHECK_AUDIT: self.check_audit,
            Job.FREE_TIMES: self.free_times,
            Job.DESTROY_PICTURES: self.destroy_pictures,
            Job.FIND_NEEDLESS: self.find_needless,
            Job.FIGURES: self.figures,
            Job.INVITE: self.invite,
        }[job]


class Scheduler:
    """Runs the jobs at their times on a thread of its own."""

    def __init__(self, jobs: Jobs, office: Office, actor: Actor, state: Path | None = None) -> None:
        """Prepare the timetable; nothing runs before `start`.

        Args:
            state: file that tells `doctor` how the jobs went; the user's own when not given.
        """
        self._jobs = jobs
        self._office = office
        self._clock = office.store.clock
        self._state = state or state_file()
        self._lease = message_rules().job_lease
        self._zone: ZoneInfo = office.planning.location(actor.location_id).tz
        self._scheduler = BackgroundScheduler(timezone=self._zone)
        for job in jobs.wanted:
            self._add(job.value, _trigger(job, self._zone), self.run_due, [job])
        every = IntervalTrigger(seconds=self._lease.total_seconds() / 3, timezone=self._zone)
        self._add(_CATCH_UP, every, self.catch_up, [])
        self._add(_HOLD_ON, every, self.hold_on, [])

    def start(self) -> None:
        """Begin to watch the clock."""
        self._scheduler.start()

    def stop(self) -> None:
        """Stop after the job that is running."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)

    def times(self) -> dict[Job, datetime]:
        """Return when each job runs next, once it is started."""
        own = {job.value for job in Job}
        return {
            Job(one.id): one.next_run_time for one in self._scheduler.get_jobs() if one.id in own
        }

    def run_due(self, job: Job) -> JobRun | None:
        """Do a job for the moment it was due at last, unless some worker has it or did it."""
        due_at = TIMETABLE[job].due(self._clock.now(), self._zone)
        actor, runs = self._jobs.actor, self._office.job_runs
        try:
            if not runs.take(actor, job, due_at, self._lease):
                return None
        except CounterError as error:
            _log.warning("job not taken", job=job.value, code=error.code.value)
            return None
        run = self.run_now(job)
        try:
            runs.finish(actor, due_at, run)
        except CounterError as error:  # its lease ends; another worker does it again
            _log.warning("job not noted", job=job.value, code=error.code.value)
        return run

    def catch_up(self) -> None:
        """Do what was due lately and what nobody did, or what a worker left when it died."""
        now = self._clock.now()
        for job in self._jobs.wanted:
            times = TIMETABLE[job]
            if isinstance(times, Daily) and now - times.due(now, self._zone) <= _LATE:
                self.run_due(job)

    def hold_on(self) -> None:
        """Tell the other workers that this one is alive and still at its jobs."""
        try:
            self._office.job_runs.renew(self._jobs.actor, self._lease)
        except CounterError as error:
            _log.warning("lease not renewed", code=error.code.value)

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
        if run.succeeded and isinstance(TIMETABLE[job], Daily):
            _log.info("job done", job=job.value, seconds=seconds, count=count)
        elif not run.succeeded:
            _log.error("job failed", job=job.value, code=code, incident=incident)
        _note(self._state, run, self._standing() if job is Job.SEND else None)
        return run

    def _standing(self) -> Standing | None:
        try:
            return self._office.outbox.standing()
        except CounterError:
            return None  # the job itself told why

    def _add(
        self, name: str, trigger: BaseTrigger, act: Callable[..., object], given: list[Job]
    ) -> None:
        self._scheduler.add_job(
            act, trigger, args=given, id=name, coalesce=True, max_instances=1,
            misfire_grace_time=int(_LATE.total_seconds()),
        )  # fmt: skip


def dispatch_of(office: Office, settings: MessageSettings) -> Dispatch:
    """Return what sends an office's messages by these settings."""
    clock = office.store.clock
    return Dispatch(
        office.store, office.messages, settings, message_rules(), lambda: senders(settings, clock)
    )


def _trigger(job: Job, zone: ZoneInfo) -> BaseTrigger:
    times = TIMETABLE[job]
    if isinstance(times, Daily):
        return CronTrigger(hour=times.hour, minute=times.minute, timezone=zone)
    return CronTrigger(minute=f"*/{times.minutes}", timezone=zone)


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


def last_standing(state: Path | None = None) -> Standing | None:
    """Return how messages stood when this machine sent some the last time, None if it never did."""
    try:
        found = _read(state or state_file())[_STANDING]
        oldest = found["oldest"]
        return Standing(**{**found, "oldest": datetime.fromisoformat(oldest) if oldest else None})
    except (KeyError, TypeError, ValueError):
        return None


def _note(state: Path, run: JobRun, standing: Standing | None) -> None:
    found = _read(state)
    if standing is not None:
        oldest = standing.oldest.isoformat() if standing.oldest else None
        found[_STANDING] = {**asdict(standing), "oldest": oldest}
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
