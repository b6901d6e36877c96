"""Signing in, and who may."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from sqlalchemy import Update, insert, select, update
from sqlalchemy.orm import Session

from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import (
    Actor,
    Operator,
    Permission,
    Role,
    check_password,
    permissions_of,
)
from counter_app.domain.rules import HouseRules
from counter_app.store import accounts
from counter_app.store.base import table
from counter_app.store.keyfile import Cost, KeyFile
from counter_app.store.queries import partners, planning
from counter_app.store.store import Store
from counter_app.store.tables.operators import OperatorRoleRow, OperatorRow

_WHO = (OperatorRow.id, OperatorRow.login, OperatorRow.name, OperatorRow.location_id)


class Operators:
    """Accounts of this office. Passwords are kept as argon2id (RFC 9106)."""

    def __init__(self, store: Store, rules: HouseRules, cost: Cost) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules
        self._cost = cost
        self._hasher = PasswordHasher(cost.time, cost.memory_kib, cost.lanes)

    def sign_in(self, login: str, password: str, desk_id: UUID | None = None) -> Actor:
        """Open a session.

        Raises:
            Refused: BAD_SIGN_IN for an unknown login or a wrong password, alike;
                OPERATOR_LOCKED after too many wrong ones, with the moment it ends.
        """
        return self._prove("operator.signed_in", login, password, desk_id, {})

    def attest(self, actor: Actor, login: str, password: str) -> Actor:
        """Let somebody else sign in on the spot, for one act; the actor's session goes on.

        Raises:
            Refused: as `sign_in`; SECOND_PERSON_SAME for the actor himself.
        """
        if login.strip().lower() == actor.login:
            raise Refused(Code.SECOND_PERSON_SAME)
        beside = {"beside": str(actor.session_id)}
        return self._prove("operator.attested", login, password, None, beside)

    def _prove(
        self, action: str, login: str, password: str, desk_id: UUID | None, facts: dict[str, Any]
    ) -> Actor:
        if not self._store.is_embedded:
            return self._admit(action, login.strip().lower(), password, desk_id, facts)
        with self._store.reading() as session:
            row = session.scalars(
                select(OperatorRow).where(OperatorRow.login == login.strip().lower())
            ).one_or_none()
            if row is None or not row.is_active:
                self._matches(self._nobody(), password)  # the same work, so that time tells nothing
                raise Refused(Code.BAD_SIGN_IN)
            now = self._store.clock.now()
            if row.locked_until and row.locked_until > now:
                raise Refused(Code.OPERATOR_LOCKED, until=row.locked_until)
            actor = self._actor(session, row, desk_id)
        if not self._matches(row.password_hash, password):
            self._note_failure(actor, row.failed_sign_ins + 1, now)
            raise Refused(Code.BAD_SIGN_IN)
        with self._store.work(actor) as work:
            if row.failed_sign_ins or row.locked_until:
                work.session.execute(_failures(actor.operator_id, 0, None))
            work.audit(action, actor.operator_id, session=str(actor.session_id), **facts)
        return actor

    def _admit(
        self, action: str, login: str, password: str, desk_id: UUID | None, facts: dict[str, Any]
    ) -> Actor:
        """Let the server of a shared database judge who it is, and let the role do the work."""
        self._store.admit(login, password)
        with self._store.reading() as session:
            asked = select(*_WHO).where(OperatorRow.login == login, OperatorRow.is_active)
            row = session.execute(asked).one_or_none()
            if row is None:
                raise Refused(Code.BAD_SIGN_IN)
            actor = self._actor(session, row, desk_id)
        with self._store.work(actor) as work:
            work.audit(action, actor.operator_id, session=str(actor.session_id), **facts)
        return actor

    def sign_out(self, actor: Actor) -> None:
        """Note that a session ended."""
        with self._store.work(actor) as work:
            work.audit("operator.signed_out", actor.operator_id, session=str(actor.session_id))

    def add(
        self, actor: Actor, login: str, name: str, password: str, roles: frozenset[Role],
        location_id: UUID, gesture: UUID | None = None,
    ) -> Operator:  # fmt: skip
        """Add an account; one that the same gesture added is only returned.

        Raises:
            Refused: NOT_PERMITTED, NAME_TAKEN; NOT_FOUND for the location.
            Invalid: REQUIRED for a missing login or name, PASSWORD_TOO_SHORT.
        """
        actor.require(Permission.MANAGE_OPERATORS)
        with self._store.work(actor, gesture) as work:
            planning.location(work.session, location_id)
            earlier = work.earlier()
            if earlier is not None:
                return Operator(
                    id=earlier, login=login.strip().lower(), name=name.strip(), roles=roles,
                    location_id=location_id,
                )  # fmt: skip
            made = self.insert(work.session, login, name, password, roles, location_id)
            work.audit("operator.added", made.id, roles=sorted(role.value for role in roles))
        self.give_key(made.login, password)
        return made

    def insert(
        self, session: Session, login: str, name: str, password: str, roles: frozenset[Role],
        location_id: UUID,
    ) -> Operator:  # fmt: skip
        """Write an account within a transaction under way. Raises Invalid as `add`."""
        for field, value in (("login", login), ("name", name)):
            if not value.strip():
                raise Invalid(Code.REQUIRED, field)
        check_password(password)
        made = Operator(
            id=new_id(), login=login.strip().lower(), name=name.strip(), roles=roles,
            location_id=location_id,
        )  # fmt: skip
        session.execute(
            insert(table(OperatorRow)),
            {
                "id": made.id, "login": made.login, "name": made.name,
                "location_id": location_id, "password_hash": self.kept(password),
                "is_active": True, "failed_sign_ins": 0, "locked_until": None,
            },
        )  # fmt: skip
        session.execute(
            insert(table(OperatorRoleRow)),
            [{"operator_id": made.id, "role": role} for role in sorted(roles)],
        )
        accounts.set_password(session.connection(), made.login, password)
        return made

    def kept(self, password: str) -> str:
        """Return what an embedded database keeps of a password; a shared one's server keeps it."""
        return self._hasher.hash(password) if self._store.is_embedded else ""

    def give_key(self, login: str, password: str) -> None:
        """Let an account open an embedded database's file with a password; a shared one has none.

        After the commit: a login that is refused must not take another's slot.
        """
        if self._store.is_embedded and self._store.key:
            self._keys().add(login, password, self._store.key)

    def take_key(self, login: str) -> None:
        """Let an account open an embedded database's file no more."""
        if self._store.is_embedded and self._store.key:
            self._keys().remove(login)

    def _keys(self) -> KeyFile:
        return KeyFile(Path(str(self._store.url.database)), self._cost)

    def hashed(self, password: str) -> str:
        """Return what a machine without a network keeps of a password."""
        return self._hasher.hash(password)

    def proves(self, actor: Actor, password: str) -> bool:
        """Whether a password is the actor's own, as whoever keeps it says."""
        if not self._store.is_embedded:
            try:
                self._store.admit(actor.login, password)
            except Refused:
                return False
            return True
        with self._store.reading() as session:
            stored = session.scalar(
                select(OperatorRow.password_hash).where(OperatorRow.id == actor.operator_id)
            )
        return stored is not None and self._matches(stored, password)

    def names(self) -> dict[UUID, str]:
        """Return the name behind every account, those that rest too."""
        with self._store.reading() as session:
            rows = session.execute(select(OperatorRow.id, OperatorRow.name))
            return {row.id: row.name for row in rows}

    def at_desk(self, actor: Actor, desk_id: UUID | None) -> Actor:
        """Return the same session, seated at a desk of its location, or away from any.

        Raises:
            Refused: NOT_FOUND for a desk of another location.
        """
        if desk_id is None:
            return replace(actor, desk_id=None, desk_name="")
        with self._store.reading() as session:
            for desk in planning.desks(session, actor.location_id):
                if desk.id == desk_id:
                    return replace(actor, desk_id=desk.id, desk_name=desk.name)
        raise Refused(Code.NOT_FOUND, what="desk")

    @staticmethod
    def _actor(session: Session, row: Any, desk_id: UUID | None) -> Actor:
        roles = frozenset(
            session.scalars(
                select(OperatorRoleRow.role).where(OperatorRoleRow.operator_id == row.id)
            )
        )
        place = planning.location(session, row.location_id)
        desk = next((d for d in planning.desks(session, place.id) if d.id == desk_id), None)
        own = partners.organisation_of(session, place.id)
        return Actor(
            operator_id=row.id, login=row.login, name=row.name, location_id=place.id,
            location_name=place.name, session_id=new_id(), permissions=permissions_of(roles),
            desk_id=desk.id if desk else None, desk_name=desk.name if desk else "",
            organisation_id=own.id if own else None, is_partner=own is not None and own.is_partner,
        )  # fmt: skip

    @cache  # noqa: B019 - one object for the life of the program
    def _nobody(self) -> str:
        """Return a hash to compare with where no account is."""
        return self._hasher.hash("nobody has this password")

    def _matches(self, stored: str, password: str) -> bool:
        try:
            return self._hasher.verify(stored, password)
        except (VerifyMismatchError, InvalidHashError):
            return False

    def _note_failure(self, actor: Actor, failures: int, now: datetime) -> None:
        until = now + self._rules.lock_for if failures >= self._rules.failed_sign_ins else None
        count = 0 if until else failures
        with self._store.work(actor) as work:
            work.session.execute(_failures(actor.operator_id, count, until))
            work.audit("operator.sign_in_failed", actor.operator_id, locked=until is not None)


def _failures(operator_id: UUID, count: int, until: datetime | None) -> Update:
    return (
        update(table(OperatorRow))
        .where(OperatorRow.id == operator_id)
        .values(failed_sign_ins=count, locked_until=until)
    )
