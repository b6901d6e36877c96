"""Programs of others that may book here: letting them in, and showing them the door."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import insert, select, update

from counter_app.domain.clients import Client, digest, new_token
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.store.base import table
from counter_app.store.store import Store
from counter_app.store.tables.clients import ClientRow

_NAME_LENGTH = 60


class Clients:
    """Clients of this office. A token is shown once, and only its hash is kept."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def add(self, actor: Actor, name: str) -> tuple[Client, str]:
        """Let a program in; return it with its token, which nobody can read again.

        Raises:
            Refused: NOT_PERMITTED, NAME_TAKEN.
            Invalid: REQUIRED, TOO_LONG.
        """
        actor.require(Permission.MANAGE_OPERATORS)
        wanted = name.strip()
        if not wanted:
            raise Invalid(Code.REQUIRED, "name")
        if len(wanted) > _NAME_LENGTH:
            raise Invalid(Code.TOO_LONG, "name", most=_NAME_LENGTH)
        token = new_token()
        with self._store.work(actor) as work:
            made = Client(id=new_id(), name=wanted, made_at=work.now)
            row = {
                "id": made.id, "name": made.name, "token_sha256": digest(token),
                "made_at": made.made_at, "is_active": True,
            }  # fmt: skip
            work.write((insert(table(ClientRow)), row))
            work.audit("client.added", made.id)
        return made, token

    def all(self, actor: Actor) -> tuple[Client, ...]:
        """Return all clients by name, those that were retired too.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.MANAGE_OPERATORS)
        with self._store.reading() as session:
            return tuple(
                Client(id=row.id, name=row.name, made_at=row.made_at, is_active=row.is_active)
                for row in session.execute(select(table(ClientRow)).order_by(ClientRow.name))
            )

    def retire(self, actor: Actor, name: str) -> None:
        """Let a program in no more; what it booked stays.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.MANAGE_OPERATORS)
        wanted = select(ClientRow.id).where(ClientRow.name == name.strip())
        with self._store.work(actor) as work:
            client_id = work.session.scalars(wanted).one_or_none()
            if client_id is None:
                raise Refused(Code.NOT_FOUND, what="client")
            work.session.execute(
                update(table(ClientRow)).where(ClientRow.id == client_id).values(is_active=False)
            )
            work.audit("client.retired", client_id)

    def sign_in(self, token: str) -> Actor:
        """Return the client that has a token, as one who may book and nothing else.

        Raises:
            Refused: BAD_SIGN_IN for an unknown token and a retired client, alike.
        """
        with self._store.reading() as session:
            row = session.execute(
                select(ClientRow.id, ClientRow.name).where(
                    ClientRow.token_sha256 == digest(token), ClientRow.is_active
                )
            ).one_or_none()
        if row is None:
            raise Refused(Code.BAD_SIGN_IN)
        return Actor(
            operator_id=row.id, login="", name=row.name, location_id=UUID(int=0), location_name="",
            session_id=new_id(), permissions=frozenset({Permission.BOOK}),
        )  # fmt: skip
