"""The audit trail below the services: entries come next in their chain, or not at all."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, update

from counter_app.domain.audit import GENESIS
from counter_app.store.base import table
from counter_app.store.tables.audit import AuditHeadRow, AuditRow
from tests.security.conftest import Scene


def head(scene: Scene, connection: Connection) -> Any:
    heads = table(AuditHeadRow)
    mine = heads.c.chain == str(scene.clerk.location_id)
    return connection.execute(select(heads).where(mine)).one()


@pytest.mark.parametrize(
    "changes",
    [{"number": 0}, {"number": 2}, {"hash": b""}, {"hash": bytes(31)}],
    ids=["same", "gap", "no-hash", "short-hash"],
)
def test_an_audit_entry_comes_next_or_not_at_all(scene: Scene, changes: dict[str, Any]) -> None:
    def forge(connection: Connection) -> None:
        last = head(scene, connection)
        number = last.number + int(changes.get("number", 1))
        connection.execute(insert(table(AuditRow)).values(
            chain=last.chain, number=number, at_us=1, actor="", action="", subject="",
            gesture=None, facts="{}", hash=changes.get("hash", GENESIS),
        ))  # fmt: skip

    assert scene.attack(forge) != "nothing"


def test_a_wrong_hash_is_refused_or_found(scene: Scene) -> None:
    """PostgreSQL makes the hash itself and compares; SQLite cannot, there the check names it."""

    def forge(connection: Connection) -> None:
        last = head(scene, connection)
        connection.execute(insert(table(AuditRow)).values(
            chain=last.chain, number=last.number + 1, at_us=1, actor="", action="", subject="",
            gesture=None, facts="{}", hash=bytes(32),
        ))  # fmt: skip

    said = str(scene.attack(forge))
    assert said == "nothing" if scene.office.store.is_embedded else "audit_order" in said


def test_a_head_is_not_set_back(scene: Scene) -> None:
    heads = table(AuditHeadRow)
    back = update(heads).values(number=heads.c.number - 1)
    assert "append_only" in str(scene.attack(lambda connection: connection.execute(back)))
