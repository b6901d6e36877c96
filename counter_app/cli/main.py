"""The program's name on a command line, and all commands below it."""

from __future__ import annotations

import contextlib
import io
import sys
from dataclasses import replace
from typing import Final, NoReturn

import click

from counter_app import __version__, log
from counter_app.cli.grammar import RootGroup, console_of

_HERE: Final = "counter_app.cli"
_COMMANDS: Final = {
    "audit": (f"{_HERE}.audit:audit", "Look after the audit trail."),
    "bench": (f"{_HERE}.bench.command:bench", "Measure how fast the program is here."),
    "book": (f"{_HERE}.planner:book", "Book an appointment."),
    "chip": (f"{_HERE}.chip:chip", "Read the chip of a travel document."),
    "callscreen": (f"{_HERE}.hall:callscreen", "Open the screen with calls for the hall."),
    "cancel": (f"{_HERE}.planner:cancel", "Cancel an appointment."),
    "clients": (f"{_HERE}.clients:clients", "Look after programs that may book here."),
    "contacts": (
        f"{_HERE}.contacts:contacts",
        "Plan contacts, and find visits that are not needed.",
    ),
    "custody": (f"{_HERE}.custody:custody", "Look after the vault."),
    "day": (f"{_HERE}.day:day", "Look after issuance days."),
    "db": (f"{_HERE}.db:db", "Make a database and look after it."),
    "demo": (f"{_HERE}.demo:demo", "Fill an office to practise in."),
    "doctor": (f"{_HERE}.doctor:doctor", "Tell what works here and what is missing."),
    "import": (f"{_HERE}.imports:imports", "Take in lists of people and consignments of cards."),
    "kiosk": (f"{_HERE}.hall:kiosk", "Open the check-in kiosk."),
    "mandates": (f"{_HERE}.mandates:mandates", "Look after the mandate register."),
    "messages": (f"{_HERE}.messages:messages", "Look after messages to applicants."),
    "move": (f"{_HERE}.planner:move", "Move an appointment."),
    "mrz": (f"{_HERE}.mrz:mrz", "Check machine readable zones, and compare them with people."),
    "operators": (f"{_HERE}.operators:operators", "Look after accounts."),
    "partners": (
        f"{_HERE}.partners:partners",
        "Look after other organisations and their staff.",
    ),
    "photo": (f"{_HERE}.photo:photo", "Tell what can be measured of a photo."),
    "planning": (f"{_HERE}.planning:planning", "Look at opening hours, and change them."),
    "queue": (f"{_HERE}.queue:queue", "Look at the queue, check in, call, look ahead."),
    "report": (f"{_HERE}.report:report", "Tell figures, and make the monthly report."),
    "reuse": (f"{_HERE}.reuse:reuse", "Tell whether photo and prints must be taken again."),
    "rules": (f"{_HERE}.rules:rules", "Look after rule sets on reuse."),
    "scenario": (f"{_HERE}.scenario:scenario", "Ask what happens under other circumstances."),
    "series": (f"{_HERE}.waiting:series", "Book a class or a centre."),
    "serve": (f"{_HERE}.serve:serve", "Let other programs find times and book."),
    "slots": (f"{_HERE}.planner:slots", "Show free times."),
    "tower": (f"{_HERE}.tower:tower", "Look at all locations at once, and improve the plan."),
    "trust": (f"{_HERE}.trust:trust", "Look after the national certificates."),
    "tour": (f"{_HERE}.tour.command:tour", "Play the main job through the real windows."),
    "turn": (f"{_HERE}.turn:turn", "Tell when it is a person's turn."),
    "virtual-document": (
        f"{_HERE}.virtual_document:virtual_document",
        "Lay a virtual document on a virtual reader.",
    ),
    "waitlist": (f"{_HERE}.waiting:waitlist", "Look after the waiting list of a location."),
    "withdraw": (f"{_HERE}.planner:withdraw", "Take one person off an appointment."),
    "worker": (f"{_HERE}.worker:worker", "Do the work by the clock without a window."),
}


@click.group(
    "counter-app", cls=RootGroup, late=_COMMANDS, invoke_without_command=True,
    context_settings={"help_option_names": ["--help", "-h"]},
)  # fmt: skip
@click.option("--measure-start", is_flag=True, hidden=True)
@click.option("--version", is_flag=True, help="Show the version and end.")
@click.pass_context
def counter_app(ctx: click.Context, measure_start: bool, version: bool) -> None:
    """Appointments, queue, identity check and hand-out of residence documents at the counter.

    Without a command the window opens.
    """
    console = console_of(ctx)
    with contextlib.suppress(OSError):  # a full or read-only disk is no reason not to work
        log.configure()
    if version:
        console.write(__version__)
        console.answer({"version": __version__})
        ctx.exit()
    if ctx.invoked_subcommand is None:
        from counter_app.app import run as open_window

        settings = replace(console.settings)
        ctx.exit(open_window(settings, measure_start=measure_start))


def run() -> NoReturn:
    """Run the command line and exit: 0 done, 1 refused with reasons, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # a terminal that cannot show a letter shows its code instead of failing
            stream.reconfigure(errors="backslashreplace")
    counter_app.main(prog_name="counter-app")
