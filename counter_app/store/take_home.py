"""The door by which a day without a network is read whole, to be sealed for home.

On a hall's shared database it is the function `counter_take_home`, since nobody meets all that
others did there; an embedded one reads its rows as they are.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Row, func, select, text
from sqlalchemy.orm import Session

from counter_app.store.base import Base
from counter_app.store.row_text import Plain, plain, plain_rows, typed
from counter_app.store.tables.audit import AuditHeadRow, AuditRow
from counter_app.store.tables.issuance import HandOutRow, RefusalRow

_DOOR: Final = text("SELECT counter_take_home(:what)")
_SO_FAR: Final = text("SELECT latest, unsent FROM counter_offline_so_far()")
_LATEST: Final = select(func.max(AuditRow.at_us)).join(
    AuditHeadRow, (AuditHeadRow.chain == AuditRow.chain) & (AuditHeadRow.number == AuditRow.number)
)


def rows(session: Session, name: str) -> list[Plain]:
    """Return all rows of a table as they go home. Raises Refused(NOT_PERMITTED)."""
    table = Base.metadata.tables[name]
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        return plain_rows(connection.execute(select(table)).mappings())
    known = set(table.columns.keys())  # the border's own columns stay where they are
    found = connection.execute(_DOOR, {"what": name}).scalars()
    bare = [{key: value for key, value in row.items() if key in known} for row in found]
    return [plain(row) for row in typed(table, bare)]


def so_far(session: Session, office: Row[Any]) -> tuple[int | None, int]:
    """Return the newest moment on record in microseconds, and how many acts were not sealed yet."""
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        told = connection.execute(_SO_FAR).one()
        return told.latest, told.unsent
    since = office.sent_at or office.opened_at
    unsent = sum(
        session.scalar(select(func.count()).select_from(row).where(row.at > since)) or 0
        for row in (HandOutRow, RefusalRow)
    )
    return session.scalar(_LATEST), unsent
