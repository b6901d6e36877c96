"""Looking after accounts: who has one, locking it, a new password, and the end of it."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Update, delete, insert, select, update

from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.operators import Actor, Operator, Permission, Role, check_password
from counter_app.services.operators import Operators
from counter_app.store import accounts
from counter_app.store.base import table
from counter_app.store.store import Store
from counter_app.store.tables.operators import OperatorRoleRow, OperatorRow
from counter_app.store.tables.packages import OfflineAccountRow
from counter_app.store.work import Work

_OPERATORS = table(OperatorRow)
_ROLES = table(OperatorRoleRow)
_OFFLINE = table(OfflineAccountRow)
_LINE = select(
    _OPERATORS.c.id, _OPERATORS.c.login, _OPERATORS.c.name, _OPERATORS.c.location_id,
    _OPERATORS.c.is_active,
)  # fmt: skip


class Accounts:
    """Accounts that are there. In a shared database each is a role of it, which follows by itself.

    Nobody looks after the own account, here or in the database.
    """

    def __init__(self, store: Store, operators: Operators) -> None:
        """Join the parts."""
        self._store = store
        self._operators = operators

    def all(self, actor: Actor) -> tuple[Operator, ...]:
        """Return every account that the actor looks after, with those that are locked, by login.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.MANAGE_OPERATORS)
        with self._store.reading() as session:
            roles: dict[UUID, set[Role]] = {}
            for row in session.execute(select(_ROLES.c.operator_id, _ROLES.c.role)):
                roles.setdefault(row.operator_id, set()).add(Role(row.role))
            return tuple(
                Operator(
                    id=row.id, login=row.login, name=row.name, location_id=row.location_id,
                    is_active=row.is_active, roles=frozenset(roles.get(row.id, set())),
                )
                for row in session.execute(_LINE.order_by(_OPERATORS.c.login))
            )  # fmt: skip

    def lock(self, actor: Actor, login: str, gesture: UUID) -> Operator:
        """Let an account sign in no more; sessions that are open meet nothing in a shared database.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        return self._set_active(actor, login, gesture, active=False)

    def unlock(self, actor: Actor, login: str, gesture: UUID) -> Operator:
        """Let a locked account sign in again, wrong passwords forgotten.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        return self._set_active(actor, login, gesture, active=True)

    def reset_password(self, actor: Actor, login: str, password: str, gesture: UUID) -> Operator:
        """Give an account another password.

        An embedded database is locked by passwords: its key file must learn it as well.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
            Invalid: PASSWORD_TOO_SHORT.
        """
        self._require(actor, login)
        check_password(password)
        with self._store.work(actor, gesture) as work:
            found = _account(work, login)
            if not work.earlier():
                if self._store.is_embedded:
                    kept = self._operators.kept(password)
                    work.connection.execute(_change(found.id).values(password_hash=kept))
                accounts.set_password(work.connection, found.login, password)
                work.connection.execute(delete(_OFFLINE).where(_OFFLINE.c.operator_id == found.id))
                work.audit("operator.password_reset", found.id)
        self._operators.give_key(found.login, password)
        return found

    def assign(self, actor: Actor, login: str, roles: frozenset[Role], gesture: UUID) -> Operator:
        """Give an account other roles; open sessions of a shared database meet them at once.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
            Invalid: REQUIRED without any role.
        """
        self._require(actor, login)
        if not roles:
            raise Invalid(Code.REQUIRED, "roles")
        with self._store.work(actor, gesture) as work:
            found = _account(work, login)
            if not work.earlier():
                owned = _ROLES.c.operator_id == found.id
                gone = sorted(found.roles - roles)
                work.connection.execute(delete(_ROLES).where(owned, _ROLES.c.role.in_(gone)))
                new = [
                    {"operator_id": found.id, "role": one} for one in sorted(roles - found.roles)
                ]
                if new:
                    work.connection.execute(insert(_ROLES), new)
                work.audit("operator.assigned", found.id, roles=sorted(one.value for one in roles))
            return _account(work, login)

    def retire(self, actor: Actor, login: str, gesture: UUID) -> Operator:
        """End an account: it keeps its name in what it did, and may do nothing more.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        self._require(actor, login)
        with self._store.work(actor, gesture) as work:
            found = _account(work, login)
            if not work.earlier():
                work.connection.execute(delete(_ROLES).where(_ROLES.c.operator_id == found.id))
                work.connection.execute(_change(found.id).values(is_active=False))
                work.audit("operator.retired", found.id)
            ended = _account(work, login)
        self._operators.take_key(ended.login)
        return ended

    def _set_active(self, actor: Actor, login: str, gesture: UUID, *, active: bool) -> Operator:
        self._require(actor, login)
        with self._store.work(actor, gesture) as work:
            found = _account(work, login)
            if not work.earlier():
                change: dict[str, object] = {"is_active": active}
                if self._store.is_embedded:  # a shared database's server judges passwords itself
                    change |= {"failed_sign_ins": 0, "locked_until": None}
                work.connection.execute(_change(found.id).values(change))
                work.audit("operator.unlocked" if active else "operator.locked", found.id)
            return _account(work, login)

    @staticmethod
    def _require(actor: Actor, login: str) -> None:
        actor.require(Permission.MANAGE_OPERATORS)
        if login.strip().lower() == actor.login:
            raise Refused(Code.NOT_PERMITTED, permission=Permission.MANAGE_OPERATORS.value)


def _change(operator_id: UUID) -> Update:
    return update(_OPERATORS).where(_OPERATORS.c.id == operator_id)


def _account(work: Work, login: str) -> Operator:
    row = work.connection.execute(
        _LINE.where(_OPERATORS.c.login == login.strip().lower())
    ).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what=login)
    roles = work.connection.execute(select(_ROLES.c.role).where(_ROLES.c.operator_id == row.id))
    return Operator(
        id=row.id, login=row.login, name=row.name, location_id=row.location_id,
        is_active=row.is_active, roles=frozenset(Role(one) for one in roles.scalars()),
    )  # fmt: skip
