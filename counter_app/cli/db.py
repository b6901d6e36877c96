"""`counter-app db …`: making a database, upgrading, checking, saving and restoring it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from counter_app.cli import shared_database
from counter_app.cli.database import open_without_session
from counter_app.cli.grammar import A_FILE, command, console_of, group
from counter_app.domain.clock import SystemClock
from counter_app.domain.errors import Code, Refused, Unavailable
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Role, check_password
from counter_app.domain.planning.opening import Location
from counter_app.services.office import NewOffice
from counter_app.settings import house_rules
from counter_app.startup import create as create_office
from counter_app.store import rights, schema
from counter_app.store.keyfile import KeyFile
from counter_app.store.postgres import as_account
from counter_app.store.store import Store, parse_url

if TYPE_CHECKING:
    from sqlalchemy import URL

_ZONE = "Europe/Amsterdam"
_FILE = click.argument("file", type=A_FILE, metavar="FILE")


@group("db")
def db() -> None:
    """Make a database and look after it.

    The database is an SQLite file, encrypted under the operators' passwords, or PostgreSQL.
    """


@command("create")
@click.option(
    "--postgres", metavar="URL",
    help="PostgreSQL: the database to make, by the address of somebody who may make roles.",
)  # fmt: skip
@click.option("--organisation", help="Name of the organisation.")
@click.option("--location", "location_name", help="Name of the first location.")
@click.option("--code", help="Short code of the location.")
@click.option("--address", help="Address of the location.")
@click.option("--desks", type=click.IntRange(0, 74), default=1, help="Number of desks.")
@click.option("--service", "services", multiple=True, help="Service offered; all by default.")
@click.option("--name", help="Name of the first operator, who may do everything.")
@click.pass_context
def create(
    ctx: click.Context, postgres: str | None, organisation: str | None,
    location_name: str | None, code: str | None, address: str | None, desks: int,
    services: tuple[str, ...], name: str | None,
) -> None:  # fmt: skip
    """Make a new office: its first location and its first operator.

    What is not given is asked. With --postgres a shared database is made: its roles, rights and
    row-level security too.
    """
    console = console_of(ctx)
    offered = tuple(service.upper() for service in services) or tuple(house_rules().services)
    for service in offered:
        if service not in house_rules().services:
            raise Refused(Code.SERVICE_NOT_OFFERED)
    place = Location(
        id=new_id(),
        code=console.ask("ask_location_code", code, "code"),
        name=console.ask("ask_location_name", location_name, "location"),
        kind="desk",
        zone=_ZONE,
        address=console.ask("ask_address", address, "address").replace("\\n", "\n"),
    )
    login = console.login().strip().lower()
    password = console.new_password(login)
    check_password(password)
    new = NewOffice(
        organisation=console.ask("ask_organisation", organisation, "organisation"),
        location=place, desks=desks, services=offered, login=login,
        name=console.ask("ask_name", name, "name"), password=password, roles=frozenset(Role),
    )  # fmt: skip
    database = postgres or console.settings.database_or_default
    if postgres:
        schema.make_database(parse_url(postgres))
    create_office(database, new)
    named = _for_operators(parse_url(database))
    console.say("db_created", database=named, login=login)
    console.answer({"database": named, "login": login})


@command("upgrade")
@click.pass_context
def upgrade(ctx: click.Context) -> None:
    """Bring an older database up to this program; an SQLite file is saved beside itself first."""
    console = console_of(ctx)
    store = open_without_session(console)
    try:
        found = schema.state(store)
        if found is not schema.SchemaState.OLDER:
            schema.require_current(store)
            console.say("db_was_current")
            console.answer({"upgraded": False})
            return
        if store.is_embedded and store.key:
            path = Path(str(store.url.database))
            moment = f"{store.clock.now():%Y%m%dT%H%M%S}"
            schema.backup(path, store.key, path.with_name(f"{path.name}.{moment}.bak"))
        schema.upgrade(store)
    finally:
        store.close()
    console.say("db_upgraded")
    console.answer({"upgraded": True})


@command("check")
@click.pass_context
def check(ctx: click.Context) -> None:
    """Check that the database is whole and fits this program."""
    console = console_of(ctx)
    store = open_without_session(console)
    try:
        if store.is_embedded and store.key:
            schema.check_file(Path(str(store.url.database)), store.key)
        schema.require_current(store)
    finally:
        store.close()
    console.say("db_good")
    console.answer({"state": schema.SchemaState.CURRENT})


@command("backup")
@_FILE
@click.pass_context
def backup(ctx: click.Context, file: Path) -> None:
    """Save the database, while it is in use, in a new file.

    The keys of an SQLite file are saved beside it as FILE.keys. PostgreSQL needs pg_dump here.
    """
    console = console_of(ctx)
    url = parse_url(console.settings.database_or_default)
    if url.get_backend_name() != "sqlite":
        shared_database.save(url, file)
    else:
        store = open_without_session(console)
        try:
            if store.key:
                file.parent.mkdir(parents=True, exist_ok=True)
                schema.backup(Path(str(store.url.database)), store.key, file)
                schema.check_file(file, store.key)
        finally:
            store.close()
    console.say("db_saved", file=file)
    console.answer({"file": str(file)})


@command("restore")
@_FILE
@click.pass_context
def restore(ctx: click.Context, file: Path) -> None:
    """Put a saved database in place; what stood there is set aside, not deleted.

    PostgreSQL needs pg_restore here, and an empty database to put it in.
    """
    console = console_of(ctx)
    url = parse_url(console.settings.database_or_default)
    aside = None
    if url.get_backend_name() != "sqlite":
        _require_empty(url)
        shared_database.restore(file, url)
    else:
        keys = KeyFile(file) if file.is_file() else None
        if keys is None or not keys.path.is_file():
            raise Unavailable(Code.FILE_MISSING, file=keys.path.name if keys else file.name)
        key = keys.open(console.login().strip().lower(), console.password())
        aside = schema.restore(file, key, Path(str(url.database)), SystemClock().now())
    console.say("db_restored", file=file)
    if aside:
        console.say("db_aside", file=aside)
    console.answer({"file": str(file), "aside": str(aside) if aside else None})


@command("rights")
@click.pass_context
def rights_(ctx: click.Context) -> None:
    """Show who may do what with which rows of a shared database."""
    console = console_of(ctx)
    console.write(rights.page().rstrip("\n"))
    console.answer({
        name: {"reach": list(one.reach), "read": one.read, "add": one.add, "change": one.change,
               "remove": one.remove}
        for name, one in rights.load().tables.items()
    })  # fmt: skip


for _command in (create, upgrade, check, backup, restore, rights_):
    db.add_command(_command)


def _require_empty(url: URL) -> None:
    """Raise Refused(STORE_EXISTS) for a shared database that holds an office already."""
    store = Store(url, SystemClock())
    try:
        if schema.state(store) is not schema.SchemaState.EMPTY:
            raise Refused(Code.STORE_EXISTS)
    finally:
        store.close()


def _for_operators(url: URL) -> str:
    """Return a database's address as operators give it: each signs in as himself."""
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    return as_account(url.set(drivername="postgresql"), None, None).render_as_string()
