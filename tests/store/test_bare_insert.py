"""A row that goes straight to the driver reads back as one that SQLAlchemy wrote."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Column, Enum, Integer, MetaData, String, Table, Uuid, create_engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.pool import StaticPool

from counter_app.store.bare_insert import BareInserts
from counter_app.store.base import UtcDateTime


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


ROWS = Table(
    "rows", MetaData(),
    Column("id", Uuid, primary_key=True),
    Column("colour", Enum(Colour, native_enum=False, length=8)),
    Column("at", UtcDateTime),
    Column("words", String(20)),
    Column("made", Integer, default=lambda: 7),
)  # fmt: skip
WHOLE = {"colour": Colour.BLUE, "at": datetime(2026, 9, 5, 8, tzinfo=UTC), "words": None, "made": 1}


@pytest.mark.parametrize(
    "values", [WHOLE, {"made": 2, "colour": Colour.RED}, {"words": "no number of its own"}]
)
def test_a_row_reads_back_as_one_written_by_sqlalchemy(values: dict[str, Any]) -> None:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    ROWS.metadata.create_all(engine)
    statement, bare = ROWS.insert(), BareInserts()
    with engine.begin() as connection:
        for _ in range(2):
            bare.execute(connection, statement, {"id": uuid4(), **values})
        connection.execute(statement, {"id": uuid4(), **values})
        found = {tuple(row)[1:] for row in connection.execute(select(ROWS))}
    assert len(found) == 1
    engine.dispose()


def test_what_the_database_refuses_is_told_as_ever() -> None:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    ROWS.metadata.create_all(engine)
    bare, row = BareInserts(), {"id": uuid4(), **WHOLE}
    with engine.begin() as connection:
        bare.execute(connection, ROWS.insert(), row)
        with pytest.raises(IntegrityError):
            bare.execute(connection, ROWS.insert(), row)
    engine.dispose()
