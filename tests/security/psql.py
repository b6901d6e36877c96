"""Somebody with an account and a bare driver, on a server whose clock a test sets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, NullPool, create_engine, insert
from sqlalchemy.exc import DBAPIError

from counter_app.domain.audit import microseconds
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.refusals import translate
from counter_app.store.tables.audit import AuditRow
from tests import factories as f
from tests.beneath import beneath

Act = Callable[[Connection], Any]

_FUNCTIONS = """
SELECT p.oid::regprocedure::text FROM pg_proc p
WHERE p.pronamespace = 'public'::regnamespace AND p.proname <> 'clock_timestamp'
AND p.prosrc ~ '(clock|transaction)_timestamp'
"""


def keep_time(office: Office, tolerance: str | None = "5 minutes") -> None:
    """Let the database judge the time of acts, as one that `db create` made does; or not."""
    with beneath(office.store) as connection:
        connection.exec_driver_sql("UPDATE border_clock SET tolerance = %s", (tolerance,))


def set_server(office: Office, at: datetime) -> None:
    """Set the clock that the database's own functions look at."""
    with beneath(office.store) as connection:
        for name in ("clock_timestamp", "transaction_timestamp"):
            connection.exec_driver_sql(
                f"CREATE OR REPLACE FUNCTION public.{name}() RETURNS timestamptz"
                f" LANGUAGE sql STABLE AS $$ SELECT timestamptz '{at.isoformat()}' $$"
            )
        for function in connection.exec_driver_sql(_FUNCTIONS).scalars().all():
            connection.exec_driver_sql(
                f"ALTER FUNCTION {function} SET search_path = public, pg_catalog, pg_temp"
            )


def told(office: Office, login: str, *acts: Act, keep: bool = False) -> CounterError | str:
    """Do something with one's own connection, up to what a commit would check.

    Returns:
        What the database said, or "nothing".
    """
    url = office.store.url.set(username=login, password=f.PASSWORD)
    engine = create_engine(url, poolclass=NullPool, hide_parameters=True)
    with engine.connect() as connection:
        try:
            for act in acts:
                act(connection)
            connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
        except DBAPIError as error:
            return translate(error) or f"{getattr(error.orig, 'sqlstate', '')} {error.orig}"
        if keep:
            connection.commit()
        else:
            connection.rollback()
    return "nothing"


def code(office: Office, login: str, *acts: Act) -> Code | str:
    """Return the code with which the database refused, or what else it said."""
    said = told(office, login, *acts)
    return said.code if isinstance(said, CounterError) else said


def noted(actor: Actor, subject: object, at: datetime, action: str = "card.handed_out") -> Act:
    """Return the act of adding an entry to the audit trail."""
    row = {
        "chain": str(actor.location_id), "number": None, "at_us": microseconds(at),
        "actor": str(actor.operator_id), "action": action, "subject": str(subject),
        "gesture": None, "facts": "{}", "hash": None,
    }  # fmt: skip
    return lambda connection: connection.execute(insert(table(AuditRow)), row)
