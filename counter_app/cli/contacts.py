"""`counter-app contacts`: plans for a person, a family, a case load; visits that are not needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from counter_app.cli import words
from counter_app.cli.case_booking import ENDINGS, book
from counter_app.cli.console import Console
from counter_app.cli.grammar import REFUSED, console_of, group
from counter_app.cli.words import contacts as contact_words
from counter_app.cli.words.errors import Both
from counter_app.domain.contacts.asked import Fate
from counter_app.domain.contacts.case_report import CaseReport, CaseRow, CaseVisit
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.needless import NeedlessState, NeedlessVisit
from counter_app.domain.contacts.on_file import Wanted
from counter_app.domain.contacts.places import Stage
from counter_app.domain.contacts.plan import Plan, PlannedVisit
from counter_app.domain.errors import Code, CounterError, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people import numbers
from counter_app.domain.reuse.contacts import ContactDecision
from counter_app.exchange import written_tables
from counter_app.services.contacts import Planned
from counter_app.startup import Session

_SHOWN = (Contact.BIOMETRICS, Contact.ENDORSEMENT, Contact.COLLECT, Contact.DOCUMENTS)


@group("contacts")
def contacts() -> None:
    """Plan contacts: what falls away, what is joined, what is done nearer by."""


contacts.add_command(book)


@contacts.command("plan")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--out", required=True, metavar="FILE", type=click.Path(path_type=Path),
    help="Where the report goes: a file ending in .xlsx or .csv.",
)  # fmt: skip
@click.option("--on", "day", metavar="DATE", help="The day to plan for; today by default.")
@click.pass_context
def plan(ctx: click.Context, file: Path, out: Path, day: str | None) -> None:
    """Plan a case load from a list, with a report for each row.

    Columns: V-number and procedure; family, case number, postcode, audience, document type,
    valid until, lost on, granted on, mvv. Nothing is booked: `contacts book` does. Exit code 1
    when a row is of no use.
    """
    console = console_of(ctx)
    if out.suffix.casefold() not in ENDINGS:
        raise Invalid(Code.FILE_WRONG_TYPE, "out", file=out.name)
    on = _day(day)
    with console.session() as session:
        report = session.office.case_load.plan(session.actor, file, on)
    out.write_bytes(_written(console, report, out))
    totals = report.totals
    console.say(
        "contact_load", file=file.name, rows=totals.rows, wrong=totals.wrong, made=totals.made,
        asked=totals.asked, unplaced=totals.unplaced,
    )  # fmt: skip
    console.say("contact_written", file=out.name)
    console.answer(totals)
    if totals.wrong:
        ctx.exit(REFUSED)


@contacts.command("person")
@click.argument("number", metavar="V-NUMBER…", nargs=-1, required=True)
@click.option(
    "--procedure", metavar="CODE",
    help="Which procedure they go through; the noted one, or an extension, by default.",
)  # fmt: skip
@click.option(
    "--audience", default="", metavar="CODE",
    help="The group that they belong to, for places that serve some only.",
)  # fmt: skip
@click.option(
    "--granted-on", "granted", metavar="DATE",
    help="When the permit was granted; as far as it is on file by default.",
)  # fmt: skip
@click.option(
    "--mvv/--no-mvv", "has_mvv", default=None,
    help="Whether they travelled in on an mvv, where the procedure does not settle it.",
)  # fmt: skip
@click.option(
    "--document-type", default="", metavar="TYPE",
    help="The document to come, such as II, which mandates may ask for.",
)  # fmt: skip
@click.option(
    "--valid-until", metavar="DATE", help="Last day of the present document, else the one on file.",
)  # fmt: skip
@click.option("--lost-on", metavar="DATE", help="When it was lost or stolen.")
@click.option("--on", "day", metavar="DATE", help="The day to plan for; today by default.")
@click.pass_context
def person(
    ctx: click.Context, number: tuple[str, ...], procedure: str | None, audience: str,
    document_type: str, valid_until: str | None, lost_on: str | None, granted: str | None,
    has_mvv: bool | None, day: str | None,
) -> None:  # fmt: skip
    """Plan the contacts of one person, or of people who belong together."""
    console = console_of(ctx)
    on = _day(day)
    with console.session() as session:
        said = Wanted(
            person_id=new_id(), procedure=procedure or "", audience=audience,
            document_type=document_type, valid_until=_day(valid_until), lost_on=_day(lost_on),
            granted_on=_day(granted), has_mvv=has_mvv,
        )  # fmt: skip
        wanted = [_wanted(session, one, said) for one in number]
        planned = session.office.contacts.propose(session.actor, wanted, on)
    _show(console, planned)
    console.answer(planned.proposal)


@contacts.command("needless")
@click.option(
    "--days", type=click.IntRange(1, 365), metavar="DAYS",
    help="So many days ahead; as the rules of the house say by default.",
)  # fmt: skip
@click.option(
    "--release", is_flag=True,
    help="Give them back and tell the people that they need not come.",
)  # fmt: skip
@click.pass_context
def needless(ctx: click.Context, days: int | None, release: bool) -> None:
    """Look at booked visits ahead, and tell which are not needed.

    What rests on an assumption, such as that a document is brought home, is told and never given
    back from here.
    """
    console = console_of(ctx)
    released, left = 0, 0
    with console.session() as session:
        office, actor = session.office, session.actor
        found = office.needless.look_ahead(actor, days)
        for one in office.needless.list(actor) if release else ():
            if one.state is not NeedlessState.OPEN or one.is_proposed_only:
                continue  # what rests on an assumption is given back at a desk, one by one
            try:
                office.needless.release(actor, one.appointment_id, one.person_id, new_id())
                released += 1
            except CounterError as refusal:
                left += 1
                console.write(console.reason(refusal))
        listed = office.needless.list(actor)
        codes = [office.appointments.get(one.appointment_id).code for one in listed]
    console.say("needless_found", found=found)
    for one, code in zip(listed, codes, strict=True):
        console.write(_needless(console, one, code))
    if release:
        console.say("needless_released", released=released, left=left)
    console.answer({"found": found, "released": released, "left": left, "visits": listed})
    if left:
        ctx.exit(REFUSED)


def _day(said: str | None) -> date | None:
    return PartialDate.parse(said).latest() if said else None


def _wanted(session: Session, number: str, said: Wanted) -> Wanted:
    office, actor = session.office, session.actor
    person_id = office.lookup.find(actor, numbers.v_number(number)).person_id
    if person_id is None:
        raise Refused(Code.NOT_FOUND, what="V-number")
    code = said.procedure or office.contacts.noted(actor, person_id) or "extension"
    return replace(said, person_id=person_id, procedure=code)


def _show(console: Console, planned: Planned) -> None:
    proposal = planned.proposal
    for of_person in proposal.plan.people:
        console.write(planned.names[of_person.key])
        for line in of_person.lines:
            console.say(
                "contact_line", contact=_word(console, contact_words.CONTACTS[line.contact]),
                fate=_word(console, contact_words.FATES[line.fate]), rule=line.rule,
                source=line.source,
            )  # fmt: skip
        if of_person.start_work is not None:
            _show_work(console, of_person.start_work)
    for one in (proposal.plan, *proposal.alternatives):
        _show_plan(console, one)


def _show_work(console: Console, said: ContactDecision) -> None:
    console.say(
        "contact_work", answer=_word(console, contact_words.START_WORK[said.answer]),
        reason=_word(console, contact_words.WORK_REASONS[said.reason]),
        rule=f"{said.contact.value}.{said.rule}", source=said.source,
    )  # fmt: skip


def _show_plan(console: Console, plan: Plan) -> None:
    console.say(
        "contact_plan", aim=_word(console, contact_words.AIMS[plan.aim]), made=plan.made,
        asked=plan.asked, kilometres=plan.kilometres, hours=plan.hours,
    )  # fmt: skip
    for visit in plan.visits:
        _show_visit(console, visit)


def _show_visit(console: Console, visit: PlannedVisit) -> None:
    stage = _word(console, contact_words.STAGES[visit.stage])
    if visit.offer is None:
        why = console.reason(visit.obstacle) if visit.obstacle else ""
        console.say("contact_no_place", stage=stage, why=why)
        return
    offer = visit.offer
    starts = offer.opening.starts_at
    at = words.shown(starts) if starts else offer.opening.day.isoformat()
    away = offer.kilometres
    km = "" if away is None else f", {console.words('contact_away', km=away)}"
    if offer.wait is not None:
        minutes = round(offer.wait.total_seconds() / 60)
        km += f", {console.words('contact_wait', minutes=minutes)}"
    contacts = dict.fromkeys(contact for one in visit.coming for contact in one.contacts)
    console.say(
        "contact_visit", stage=stage, place=f"{offer.name}{km}", at=at,
        way=_word(console, contact_words.WAYS[offer.way]), persons=len(visit.coming),
        what=_contacts(console, tuple(contacts)),
    )  # fmt: skip


def _needless(console: Console, one: NeedlessVisit, code: str) -> str:
    return console.words(
        "needless_line", at=words.shown(one.starts_at), place=one.location_name, code=code,
        what=", ".join(one.services), rule=one.rule,
        ground=", ".join(_word(console, contact_words.GROUNDS[each]) for each in one.grounds),
        state=_word(console, contact_words.STATES[one.state]),
    )  # fmt: skip


def _written(console: Console, report: CaseReport, out: Path) -> bytes:
    head = [
        console.words(f"column_{name}")
        for name in ("row", "v_number", "procedure", "finding", "asked", "made")
    ]
    for contact in _SHOWN:
        head += [_word(console, contact_words.CONTACTS[contact]), console.words("column_rule")]
    head += [console.words("column_work"), console.words("column_rule")]
    visit = ("what", "place", "way", "day", "km", "wait", "mandate")
    head += [console.words(f"column_{name}") for name in visit]
    later = console.words("column_later")
    head += [f"{console.words(f'column_{name}')} ({later})" for name in visit]
    rows = (cells for row in report.rows for cells in rows_of(console, row))
    if out.suffix.casefold() == ".xlsx":
        return written_tables.workbook(console.words("load_sheet"), head, rows)
    return written_tables.text_table(head, rows)


def rows_of(console: Console, row: CaseRow) -> Iterator[Sequence[written_tables.Cell]]:
    """Write a person in one row; further visits of the same stage follow in rows of their own."""
    of_stage = [[one for one in row.visits if one.stage is stage] for stage in Stage]
    yield [*_cells(console, row), *_visits(console, of_stage, 0)]
    for number in range(1, max(map(len, of_stage))):
        blank = [""] * (3 + 2 * len(_SHOWN) + 2)
        yield [row.row, row.v_number, row.procedure, *blank, *_visits(console, of_stage, number)]


def _visits(
    console: Console, of_stage: Sequence[Sequence[CaseVisit]], number: int
) -> Iterator[written_tables.Cell]:
    for visits in of_stage:
        yield from _visit_cells(console, visits[number] if number < len(visits) else None)


def _cells(console: Console, row: CaseRow) -> Sequence[written_tables.Cell]:
    finding = console.reason(Invalid(row.code, row.field)) if row.code else ""
    cells: list[written_tables.Cell] = [
        row.row, row.v_number, row.procedure, finding, row.asked, len(row.visits),
    ]  # fmt: skip
    by_contact = {one.contact: one for one in row.contacts}
    for contact in _SHOWN:
        one = by_contact.get(contact)
        settled = one is not None and one.fate is not Fate.COME
        cells += [
            _word(console, contact_words.FATES[one.fate]) if one else "",
            one.rule if one and settled else "",
        ]
    work = row.start_work
    if work is None:
        return (*cells, "", "")
    answer = _word(console, contact_words.START_WORK[work.answer])
    reason = _word(console, contact_words.WORK_REASONS[work.reason])
    return (*cells, f"{answer}: {reason}", f"{work.contact.value}.{work.rule}" if work.rule else "")


def _visit_cells(console: Console, visit: CaseVisit | None) -> Iterator[written_tables.Cell]:
    if visit is None:
        yield from ("", "", "", None, None, None, "")
        return
    yield _contacts(console, visit.contacts)
    yield visit.place
    yield _word(console, contact_words.WAYS[visit.way]) if visit.way else ""
    yield visit.day
    yield None if visit.kilometres is None else round(visit.kilometres, 1)
    yield None if visit.wait is None else round(visit.wait.total_seconds() / 60)
    yield visit.mandate


def _contacts(console: Console, contacts: Sequence[Contact]) -> str:
    return ", ".join(_word(console, contact_words.CONTACTS[one]) for one in contacts)


def _word(console: Console, both: Both) -> str:
    return words.pick(both, console.language)
