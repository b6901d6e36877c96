"""`counter-app partners …`: other organisations, their staff, and a partner's own counter."""

from __future__ import annotations

from datetime import date, datetime

import click

from counter_app.cli.console import NEW_PASSWORD_VARIABLE, find_location
from counter_app.cli.dates import ADay
from counter_app.cli.grammar import command, console_of, group
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Role
from counter_app.domain.partners.organisation import Organisation, OrganisationKind, Staff
from counter_app.startup import Session

_DAY = ADay()
_KINDS = [
    kind.value for kind in OrganisationKind if kind is not OrganisationKind.IMMIGRATION_SERVICE
]


@group("partners")
def partners() -> None:
    """Look after other organisations and their staff."""


@command("list")
@click.pass_context
def show(ctx: click.Context) -> None:
    """List the organisations."""
    console = console_of(ctx)
    with console.session() as session:
        found = [o for o in session.office.partners.organisations(session.actor) if o.is_partner]
    for one in found:
        places = ", ".join(name for _place, name in one.locations) or "-"
        console.say("partner", name=one.name, kind=one.kind.value, places=places)
    if not found:
        console.say("no_partners")
    console.answer(found)


@command("add")
@click.argument("name")
@click.option("--kind", required=True, type=click.Choice(_KINDS), help="What it is.")
@click.option("--contact", default="", help="Whom to call, and how.")
@click.option("--designation", default="", help="Ministerial rule, Vw 2000 art. 107(8).")
@click.pass_context
def add(ctx: click.Context, name: str, kind: str, contact: str, designation: str) -> None:
    """Add an organisation."""
    console = console_of(ctx)
    new = Organisation(
        id=new_id(), name=name, kind=OrganisationKind(kind), contact=contact,
        designation=designation,
    )  # fmt: skip
    with console.session() as session:
        made = session.office.partners.add_organisation(session.actor, new, new_id())
    console.say("partner_added", name=made.name)
    console.answer(made)


@command("staff")
@click.argument("organisation")
@click.pass_context
def staff(ctx: click.Context, organisation: str) -> None:
    """List the staff of an organisation with training and screening."""
    console = console_of(ctx)
    with console.session() as session:
        one = named(session, organisation)
        found = session.office.partners.staff(session.actor, one.id)
        today = session.office.store.clock.now().date()
    for person in found:
        console.say(
            "partner_staff", login=person.login, name=person.name, function=person.function or "-",
            trained=_yes(console.words, person.is_trained(today)),
            screened=_yes(console.words, person.is_screened(today)),
        )  # fmt: skip
    if not found:
        console.say("no_partner_staff")
    console.answer(found)


@command("add-staff")
@click.argument("account")
@click.option("--name", required=True, help="Name of the operator.")
@click.option("--location", required=True, metavar="CODE", help="The partner's location.")
@click.option(
    "--role", default=Role.PARTNER_CLERK.value, help="What the operator may do.",
    type=click.Choice([Role.PARTNER_CLERK.value, Role.PARTNER_MANAGER.value]),
)  # fmt: skip
@click.option("--function", default="", help="Function, as mandates name it.")
@click.option("--trained", type=_DAY, metavar="DAY", help="Day on which the training was passed.")
@click.option("--screened", type=_DAY, metavar="DAY", help="Date of the certificate of conduct.")
@click.pass_context
def add_staff(
    ctx: click.Context, account: str, name: str, location: str, role: str, function: str,
    trained: datetime | None, screened: datetime | None,
) -> None:  # fmt: skip
    """Add an account of a partner; its password comes from COUNTER_NEW_PASSWORD, or is asked."""
    console = console_of(ctx)
    with console.session() as session:
        place = find_location(session.office, location, session.actor.location_id)
        password = console.new_password(account, NEW_PASSWORD_VARIABLE)
        new = Staff(
            operator_id=new_id(), login=account, name=name, organisation_id=new_id(),
            location_id=place.id, function=function, trained_on=_date(trained),
            screened_on=_date(screened),
        )  # fmt: skip
        made = session.office.partners.add_staff(
            session.actor, new, password, frozenset({Role(role)}), new_id()
        )
    console.say("operator_added", login=made.login)
    console.answer(made)


@command("counter")
@click.pass_context
def counter(ctx: click.Context) -> None:
    """Show a partner's own counter: who comes today, what lies there, whether it may hand out."""
    console = console_of(ctx)
    with console.session() as session:
        shelf = session.office.partner_shelf.look(session.actor)
    if shelf.closed is None:
        console.say("counter_open", organisation=shelf.organisation)
    else:
        console.say("counter_closed", organisation=shelf.organisation)
        console.write(console.reason(shelf.closed))
    for mandate in shelf.standing:
        console.say("counter_mandate", number=mandate.number, office=mandate.terms.grantee_office)
    console.say("counter_lists", cards=len(shelf.cards), expected=len(shelf.expected))
    console.answer(
        {
            "organisation": shelf.organisation, "open": shelf.closed is None,
            "closed": shelf.closed.code if shelf.closed else None,
            "mandates": [one.number for one in shelf.standing], "pilot": shelf.pilot,
            "cards": shelf.cards, "expected": shelf.expected,
        }
    )  # fmt: skip


def named(session: Session, name: str) -> Organisation:
    """Return the organisation with a name. Raises Refused(NOT_FOUND)."""
    for one in session.office.partners.organisations(session.actor):
        if one.name.casefold() == name.strip().casefold():
            return one
    raise Refused(Code.NOT_FOUND, what=name)


def _date(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


def _yes(words: object, is_so: bool) -> str:
    return str(words("yes" if is_so else "no")) if callable(words) else ""


for _one in (show, add, staff, add_staff, counter):
    partners.add_command(_one)
