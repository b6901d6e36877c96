"""`counter-app worker`: the work by the clock, without a window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from counter_app.cli.grammar import REFUSED, command, console_of
from counter_app.cli.stopping import stopped_by_signal
from counter_app.domain.errors import Code, Refused

if TYPE_CHECKING:
    from counter_app.cli.console import Console
    from counter_app.domain.jobs import JobRun


@command("worker")
@click.option("--once", is_flag=True, help="Do every job now, then end.")
@click.pass_context
def worker(ctx: click.Context, once: bool) -> None:
    """Send messages, lay out slots, save a database and check the audit, each at its time.

    Several workers may run on one shared database: each job is done by one of them.
    """
    from counter_app.scheduler import Jobs, Scheduler, dispatch_of

    console = console_of(ctx)
    with console.session() as session:
        if session.is_alone:  # it sends nothing and plans nothing: home does
            raise Refused(Code.NOT_OFFLINE)
        sending = dispatch_of(session.office, console.settings.messages)
        jobs = Jobs(session.office, session.actor, dispatch=sending)
        scheduler = Scheduler(jobs, session.office, session.actor)
        if once:
            runs = [scheduler.run_now(job) for job in jobs.wanted]
            _show(console, runs)
        else:
            runs = []
            _stay(console, scheduler.start, scheduler.stop)
    if not all(run.succeeded for run in runs):
        ctx.exit(REFUSED)


def _show(console: Console, runs: list[JobRun]) -> None:
    for run in runs:
        key = "job_done" if run.succeeded else "job_failed"
        console.say(key, job=run.job.value, count=run.count, code=run.code, incident=run.incident)
    console.answer(runs)


def _stay(console: Console, start: Callable[[], None], stop: Callable[[], None]) -> None:
    """Work until SIGTERM or Ctrl+C; a job under way is finished first."""
    ended = threading.Event()
    with stopped_by_signal(ended.set):
        start()
        console.say("worker_started")
        try:
            while not ended.wait(1):  # Windows delivers a signal only between two waits
                pass
        finally:
            stop()
    console.say("worker_stopped")
