"""Opening an office: key, store, schema, services, session, each step with its own refusal."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from counter_app.domain.audit import AuditEntry
from counter_app.domain.clock import Clock, SystemClock
from counter_app.domain.errors import Code, Refused, Unavailable
from counter_app.domain.operators import Actor
from counter_app.services.office import NewOffice, Office
from counter_app.settings import house_rules
from counter_app.store import border, schema
from counter_app.store.journal import Journal
from counter_app.store.keyfile import Cost, KeyFile
from counter_app.store.postgres import as_account
from counter_app.store.store import Store, parse_url


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A gesture that was under way when the program died, and what the audit trail says of it.

    Attributes:
        entry: the act as it was committed, or None when nothing of it was saved.
    """

    gesture: UUID
    at: datetime
    entry: AuditEntry | None


@dataclass(frozen=True, slots=True)
class Session:
    """An open office and who sits in it.

    Attributes:
        is_practice: whether all in it is made up.
        is_alone: whether it works with a package, without the network.
    """

    office: Office
    actor: Actor
    journal: Journal | None = None
    is_practice: bool = False
    is_alone: bool = False

    def unfinished(self) -> tuple[Unfinished, ...]:
        """Return the gestures that a crash cut short on this machine, each told once."""
        if self.journal is None:
            return ()
        found = tuple(
            Unfinished(gesture, at, self.office.audit.outcome_of(gesture))
            for gesture, at in self.journal.left_over()
        )
        for one in found:
            self.journal.forget(one.gesture)
        return found

    def seated(self, actor: Actor) -> Session:
        """Return the same session with the operator at another desk."""
        return replace(self, actor=actor)

    def close(self) -> None:
        """Note the sign-out and close the office."""
        try:
            self.office.hall.leave_desk(self.actor)
            self.office.operators.sign_out(self.actor)
        finally:
            self.office.close()


def create(
    database: str, new: NewOffice, clock: Clock | None = None, cost: Cost | None = None
) -> None:
    """Make a new office in an empty database.

    On PostgreSQL the address must be that of an administrator, who may make roles.

    Raises:
        Refused: STORE_EXISTS when the database holds something already.
        Invalid: PASSWORD_TOO_SHORT, REQUIRED.
    """
    url = parse_url(database)
    key = None
    path = Path(str(url.database))
    is_embedded = url.get_backend_name() == "sqlite"
    if is_embedded:
        if path.exists():
            raise Refused(Code.STORE_EXISTS, file=path.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        key = KeyFile(path, cost).create(new.login.strip().lower(), new.password)
    else:
        schema.prepare(url)
    owner = "" if is_embedded else border.OWNER
    store = Store(url, clock or SystemClock(), key, role=owner)
    office = Office(store, house_rules(), cost)
    try:
        office.found(new)
    except BaseException:
        office.close()
        if is_embedded:
            for leftover in path.parent.glob(f"{path.name}*"):
                leftover.unlink()
        raise
    office.close()


def open_store(
    database: str,
    login: str,
    password: str,
    clock: Clock | None = None,
    journal: Journal | None = None,
) -> Store:
    """Open a database as an operator: an embedded one is unlocked by the password, to a shared
    one the operator's own role connects.

    Raises:
        Refused: BAD_SIGN_IN.
        Unavailable: STORE_MISSING, STORE_DAMAGED, STORE_UNREACHABLE.
    """
    url = parse_url(database)
    key = None
    if url.get_backend_name() == "sqlite":
        path = Path(str(url.database))
        if not path.exists():
            raise Unavailable(Code.STORE_MISSING, file=path.name)
        key = KeyFile(path).open(login.strip().lower(), password)
    else:
        # whoever signs in is a role of the database: no account of the program stands between
        url = as_account(url, login.strip().lower(), password or None)
    return Store(url, clock or SystemClock(), key, journal)


def sign_in(
    database: str,
    login: str,
    password: str,
    *,
    desk: str = "",
    clock: Clock | None = None,
    cost: Cost | None = None,
    journal: Path | None = None,
    sender: str = "",
) -> Session:
    """Open an office and a session in it.

    An embedded database of an older version is upgraded after a backup; a shared one is upgraded
    by its administrator only.

    Args:
        desk: name of the desk at which the operator sits, "" for none.
        journal: folder in which gestures under way are noted, None for none.
        sender: mail address that the office's messages come from, "" for none.

    Raises:
        Refused: BAD_SIGN_IN, OPERATOR_LOCKED.
        Unavailable: STORE_MISSING, STORE_OLDER, STORE_NEWER, STORE_DAMAGED, STORE_UNREACHABLE.
    """
    noted = Journal(journal) if journal else None
    store = open_store(database, login, password, clock, noted)
    try:
        if store.is_embedded and schema.state(store) is schema.SchemaState.OLDER:
            _upgrade_embedded(store, login, password)
        schema.require_current(store)
        office = Office(store, house_rules(), cost)
        office.messages.write_as(sender)
        office.kept_pictures.sweep()
        actor = office.operators.sign_in(login, password, None)
        desk_id = _desk(office, actor, desk)
        if desk_id:
            actor = office.operators.at_desk(actor, desk_id)
        is_alone = office.offline.state() is not None
        return Session(office.seen_by(actor), actor, noted, office.planning.is_practice(), is_alone)
    except BaseException:
        store.close()
        raise


def _upgrade_embedded(store: Store, login: str, password: str) -> None:
    path = Path(str(store.url.database))
    key = KeyFile(path).open(login.strip().lower(), password)
    schema.backup(path, key, path.with_name(f"{path.name}.{store.clock.now():%Y%m%dT%H%M%S}.bak"))
    schema.upgrade(store)


def _desk(office: Office, actor: Actor, name: str) -> UUID | None:
    desks = {desk.name: desk.id for desk in office.planning.desks(actor.location_id)}
    return desks.get(name)
