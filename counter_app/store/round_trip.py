"""Several statements in one round trip to a shared database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError


@contextmanager
def one_round_trip(connection: Connection) -> Iterator[None]:
    """Send the statements of a block together, in their order; an embedded file is never far.

    Only for statements of which no result is read, not even how many rows they met. A refusal is
    raised at the end of the block at the latest, as its statement would have raised it; what came
    after the refused one was not done. A commit may be the last of them.
    """
    if connection.dialect.name == "sqlite":
        yield
        return
    import psycopg  # loaded by now; an embedded office never needs it

    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)  # noqa: S101 - what the address said
    failed: BaseException | None = None
    try:
        with driver.pipeline() as pipeline:
            try:
                yield
                pipeline.sync()
            except BaseException as error:
                failed = error
                with suppress(psycopg.Error):  # the same refusal, told again
                    pipeline.sync()
    except psycopg.Error as error:
        failed = failed or error
    if isinstance(failed, psycopg.Error):
        if driver.closed:
            connection.invalidate()
        raise DBAPIError.instance(
            None, None, failed, psycopg.Error, hide_parameters=True,
            connection_invalidated=driver.closed, dialect=connection.dialect,
        ) from None  # fmt: skip
    if failed is not None:
        raise failed
