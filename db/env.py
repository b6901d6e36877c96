"""Alembic's entry: runs the revisions over a connection that the program hands in."""

from alembic import context
from sqlalchemy import Connection, create_engine

from counter_app.store import border, guards, schema
from counter_app.store.base import Base


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
        include_object=lambda *what: not border.is_own(*what),
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET lock_timeout = '10s'")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({schema.MIGRATION_LOCK})")
        guards.lift(connection)
        context.run_migrations()
        if context.get_context().get_current_revision() == context.get_head_revision():
            guards.lay(connection)
        elif connection.dialect.name == "postgresql":
            border.remove(connection)


handed_in = context.config.attributes.get("connection")
if handed_in is not None:
    _run(handed_in)
else:
    url = context.get_x_argument(as_dictionary=True)["url"]
    with create_engine(url).connect() as own:
        _run(own)
        own.commit()
