"""A door below the services: rows as their owner sees them, whoever the office was opened by."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, NullPool, create_engine

from counter_app.store.border import OWNER
from counter_app.store.store import Store
from tests.postgres_server import administrator


@contextmanager
def beneath(store: Store, *, keep: bool = True, as_owner: bool = True) -> Iterator[Connection]:
    """Give a transaction for raw statements; it is undone in the end unless it is to be kept.

    In a shared database it is the schema's owner who acts: guards stand, policies do not; or,
    for looking at sessions, the server's administrator.
    """
    engine = store.engine if store.is_embedded else _owner(store)
    with engine.connect() as connection, connection.begin() as transaction:
        if as_owner and not store.is_embedded:
            connection.exec_driver_sql(f"SET LOCAL ROLE {OWNER}")
        yield connection
        if not keep and transaction.is_active:
            transaction.rollback()


def _owner(store: Store) -> Engine:
    login, password = administrator()
    url = store.url.set(username=login, password=password)
    return create_engine(url, poolclass=NullPool, hide_parameters=True)
