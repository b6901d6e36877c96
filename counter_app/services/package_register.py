"""The register of what came home: things as they were told, their cases, and their states."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select, update

from counter_app.domain.packages.conflict import ConflictKind, conflict_id
from counter_app.domain.packages.package import ItemKind, ItemState
from counter_app.services.package_record import Item, Recorder
from counter_app.services.package_take_off import TakingOff
from counter_app.store.base import table
from counter_app.store.row_text import Plain
from counter_app.store.tables.packages import PackageConflictRow, PackageItemRow
from counter_app.store.work import Work

_ITEMS, _CONFLICTS = table(PackageItemRow), table(PackageConflictRow)


class Register:
    """Opens cases and moves states, within a transaction under way."""

    def __init__(self, work: Work) -> None:
        """Take the transaction."""
        self._work = work

    def items(self, ids: Collection[UUID]) -> list[Row[Any]]:
        """Return things that came home, by identifier."""
        query = select(_ITEMS).where(_ITEMS.c.id.in_(ids)).order_by(_ITEMS.c.id)
        return list(self._work.connection.execute(query))

    def cases(self, ids: Collection[UUID]) -> set[UUID]:
        """Return the cases there are of some things."""
        query = select(_CONFLICTS.c.id).where(_CONFLICTS.c.item_id.in_(ids))
        return set(self._work.connection.scalars(query))

    def open(
        self, kinds: Mapping[UUID, Collection[ConflictKind]], location_id: UUID, *,
        code: str = "", content: str = "",
    ) -> None:  # fmt: skip
        """Open cases that there are not yet: each reason stands once against each thing.

        Args:
            kinds: by the thing that they stand against.
            code: what the database said, where nothing else was found.
            content: the same thing as it was told another time.
        """
        rows = [
            {
                "id": conflict_id(key, kind), "item_id": key, "location_id": location_id,
                "kind": kind, "opened_at": self._work.now, "code": code, "content": content,
                "remedy": None, "reason": "", "settled_at": None, "settled_by": None,
            }
            for key, some in kinds.items()
            for kind in sorted(some)
        ]  # fmt: skip
        if rows:
            self._work.connection.execute(insert(_CONFLICTS), rows)

    def mark(self, key: UUID, state: ItemState) -> None:
        """Let a thing be on record, a case, or kept out. The database refuses a false step."""
        self._work.connection.execute(update(_ITEMS).where(_ITEMS.c.id == key).values(state=state))

    def told(self, row: Row[Any]) -> Item:
        """Return a thing as its machine told it last: whichever way that came home first."""
        beside = self._work.connection.scalars(
            select(_CONFLICTS.c.content).where(
                _CONFLICTS.c.item_id == row.id, _CONFLICTS.c.content != ""
            )
        )
        every: list[Plain] = [json.loads(text) for text in (row.content, *beside)]
        last = max(every, key=lambda one: (one["until"], json.dumps(one, sort_keys=True)))
        return Item(row.id, ItemKind(row.kind), row.subject, last["content"])

    def take_off(self, row: Row[Any]) -> None:
        """Take a thing off the record until its cases are settled; nothing if it is not on it."""
        if row.state == ItemState.ACCEPTED:
            recorder = Recorder(self._work, row.package_id, 0)
            TakingOff(self._work, recorder).take_off([self.told(row)])
            self.mark(row.id, ItemState.CONFLICT)
