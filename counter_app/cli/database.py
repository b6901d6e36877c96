"""Opening a database without a session in it, to look after it."""

from __future__ import annotations

from counter_app.cli.console import Console
from counter_app.domain.clock import SystemClock
from counter_app.startup import open_store
from counter_app.store.store import Store, parse_url


def open_without_session(console: Console) -> Store:
    """Open the database: a file by the operator's password, a shared one by its address.

    Raises:
        Refused: BAD_SIGN_IN.
        Unavailable: STORE_MISSING, STORE_DAMAGED, STORE_UNREACHABLE.
    """
    database = console.settings.database_or_default
    url = parse_url(database)
    if url.get_backend_name() != "sqlite":
        return Store(url, SystemClock())
    return open_store(database, console.login(), console.password())
