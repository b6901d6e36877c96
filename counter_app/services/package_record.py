"""Putting on record what came home, many at once, and taking it off again while nobody settled it.

An item is a list of steps; the first steps of all items are done together, then the second ones,
and so on. Where the database refuses one of them, each half of the items is done by itself, until
it is known which one, and why.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.custody.card import CardState
from counter_app.domain.errors import Code, CounterError, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.packages.package import ItemKind
from counter_app.store import bring_home
from counter_app.store.base import Base
from counter_app.store.bring_home import Move
from counter_app.store.refusals import translate
from counter_app.store.row_text import Plain, plain_rows
from counter_app.store.work import Work

Step = tuple[str, Plain]
"""The table of a row, or a `Move`, and the row."""

TICKETS_PER_LANE: Final = 10_000
"""Tickets of a machine keep their number in a range of the package's own."""

_WAY: Final = {
    AppointmentState.ARRIVED: ("arrived",),
    AppointmentState.IN_SERVICE: ("arrived", "in_service"),
    AppointmentState.FULFILLED: ("arrived", "in_service", "fulfilled"),
    AppointmentState.NO_SHOW: ("arrived", "no_show"),
    AppointmentState.BOOKED: (),
}
_MOVES: Final = frozenset(move.value for move in Move)


@dataclass(frozen=True, slots=True)
class Item:
    """Something to be put on record."""

    id: UUID
    kind: ItemKind
    subject: UUID
    content: Plain


class Recorder:
    """Puts items of one package on record, within a transaction under way."""

    def __init__(self, work: Work, package_id: UUID, lane: int) -> None:
        """Take the transaction, and the package whose operators did it."""
        self._work = work
        self._package_id = package_id
        self._lane = lane

    def record(self, items: Sequence[Item]) -> dict[UUID, CounterError]:
        """Put items on record; return those that the database refused, with what it said."""
        refused: dict[UUID, CounterError] = {}
        for kind in ItemKind:
            refused |= self._record([one for one in items if one.kind is kind])
        return refused

    def _record(self, items: Sequence[Item]) -> dict[UUID, CounterError]:
        """Put items of one kind on record; halve them where one is refused, to find out which."""
        said = self._try(items) if items else None
        if said is None:
            return {}
        if len(items) == 1:
            return {items[0].id: said}
        half = len(items) // 2
        return {**self._record(items[:half]), **self._record(items[half:])}

    def _try(self, items: Sequence[Item]) -> CounterError | None:
        """Do the steps of items of one kind, or none of them; return what was refused.

        A visit or card that home does not know has nothing that it could be put on record with.
        """
        try:
            with self._work.connection.begin_nested():
                self.do(self._steps(items))
        except Refused as lacking:
            return lacking
        except DBAPIError as error:
            said = translate(error)
            if said is None:
                raise
            return said
        return None

    def do(self, lists: Iterable[Sequence[Step]]) -> None:
        """Do lists of steps side by side: all first ones, all second ones, and so on."""
        for together in zip_longest(*lists):
            by: dict[str, list[Plain]] = defaultdict(list)
            for step in together:
                if step is not None and step[1]:
                    by[step[0]].append(step[1])
            for name, rows in by.items():
                flat = [row for each in rows for row in each.get("rows", [each])]
                self._write(name, flat)

    def _write(self, name: str, rows: list[Plain]) -> None:
        connection = self._work.connection
        if name in _MOVES:
            bring_home.move(connection, self._package_id, Move(name), rows)
        else:
            bring_home.rows(connection, self._package_id, name, rows)

    def _steps(self, items: Sequence[Item]) -> list[list[Step]]:
        kind = items[0].kind
        if kind is ItemKind.VISIT:
            return self._visits(items)
        if kind is ItemKind.CARD:
            return self._cards(items)
        if kind is ItemKind.COUNT:
            return [_count(one.content["count"], one.content["lines"]) for one in items]
        return [[("failed_scans", one.content["scan"])] for one in items]

    def _visits(self, items: Sequence[Item]) -> list[list[Step]]:
        there = self._there("appointments", "id", [str(one.subject) for one in items])
        tickets = self._there("tickets", "appointment_id", [str(one.subject) for one in items])
        made = self._verified(items)
        self._renew(items, "queue_entries", "entries", ("id", "previous_id"))
        self._leave_out(items, "hand_out_refusals", "refusals")
        return [
            self._visit(one, str(one.subject) in there, str(one.subject) in tickets, made)
            for one in items
        ]

    def _visit(self, item: Item, is_there: bool, has_ticket: bool, made: set[str]) -> list[Step]:
        content, key = item.content, str(item.subject)
        if not is_there and content["appointment"] is None:
            raise Refused(Code.NOT_KNOWN_AT_HOME)
        fresh = [] if is_there else [{**content["appointment"], "state": "booked", "version": 1}]
        coming = [] if is_there else content["participants"]
        due = [] if is_there else [{**row, "outcome": "due"} for row in content["services"]]
        way = _WAY[AppointmentState(content["state"])]
        outcomes = [row for row in content["services"] if row["outcome"] != "due"]
        return [
            many("people", [] if is_there else content["people"]),
            many("name_only", [] if is_there else content["name_only"]),
            many("appointments", fresh),
            many("participants", coming),
            many("participant_services", due),
            many("tickets", [] if has_ticket else [self._ticket(t) for t in content["tickets"]]),
            many("queue_entries", content["entries"]),
            many("verifications", _new(content["verifications"], made)),
            *[(Move.STEPS.value, {"id": key, "state": state}) for state in way],
            *[(Move.STEPS.value, {})] * (3 - len(way)),
            many(Move.OUTCOMES.value, outcomes),
            many("hand_out_refusals", content["refusals"]),
        ]

    def _ticket(self, row: Plain) -> Plain:
        return {**row, "number": self._lane * TICKETS_PER_LANE + row["number"]}

    def _cards(self, items: Sequence[Item]) -> list[list[Step]]:
        now = self.now(items)
        made = self._verified(items)
        self._renew(items, "hand_outs", "hand_outs", ("id", "hand_out_id"))
        self._leave_out(items, "custody_cases", "cases")
        if any(str(one.subject) not in now for one in items):
            raise Refused(Code.NOT_KNOWN_AT_HOME)
        return [self._card(one, *now[str(one.subject)], made) for one in items]

    def _card(self, item: Item, state: str, version: int, made: set[str]) -> list[Step]:
        """Return the steps of a card: its events go on from where it stands at home."""
        content = item.content
        given = iter(content["hand_outs"])
        standing: Plain = {}
        steps: list[Step] = [many("verifications", _new(content["verifications"], made))]
        for event in content["events"]:
            to, before = event["to_state"], state
            if to == before and to == "presented":
                continue
            if to == "handed_out":
                standing = next(given)
                steps.append(("hand_outs", _as_given(standing)))
                noted = [
                    row for row in content["hand_out_details"]
                    if row["hand_out_id"] == standing["id"]
                ]  # fmt: skip
                steps.append(many("hand_out_details", noted))
            if before == "handed_out" and to == "presented" and standing:
                steps.append((Move.UNDONE.value, standing))
            version += 1
            row = {**event, "version": version, "from_state": before, "consignment_id": None}
            steps.append(("custody_events", row))
            state = to
        return [
            *steps,
            *(many(name, content[name]) for name in ("receipts", "surrendered_documents")),
            many("custody_cases", content["cases"]),
        ]

    def _renew(self, items: Sequence[Item], name: str, part: str, columns: tuple[str, ...]) -> None:
        """Give rows other identifiers where they were on record once and taken off again."""
        there = self._there(name, "id", [row["id"] for one in items for row in one.content[part]])
        for one in items:
            fresh = {row["id"]: str(new_id()) for row in one.content[part] if row["id"] in there}
            if not fresh:
                continue
            for rows in one.content.values():
                for row in rows if isinstance(rows, list) else ():
                    row.update({c: fresh.get(row[c], row[c]) for c in columns if row.get(c)})
            for receipt in one.content.get("receipts", ()):
                receipt.update(id=str(new_id()), number=f"{receipt['number']}-2"[:30])

    def _leave_out(self, items: Sequence[Item], name: str, part: str) -> None:
        """Leave out rows that are on record: facts that nothing took off again."""
        there = self._there(name, "id", [row["id"] for one in items for row in one.content[part]])
        for one in items:
            one.content[part] = [row for row in one.content[part] if row["id"] not in there]

    def now(self, items: Sequence[Item]) -> dict[str, tuple[str, int]]:
        """Return state and version of each item's card, as it stands."""
        cards = Base.metadata.tables["cards"]
        query = select(cards.c.id, cards.c.state, cards.c.version)
        rows = self._among(query, cards.c.id, [str(one.subject) for one in items])
        return {str(row.id): (CardState(row.state).value, row.version) for row in rows}

    def rows(self, name: str, column: str, ids: list[str]) -> list[Plain]:
        """Return the rows of a table that belong to some identifiers, as they stand."""
        of = Base.metadata.tables[name]
        return plain_rows(row._mapping for row in self._among(select(of), of.c[column], ids))  # noqa: SLF001 - public of Row

    def _verified(self, items: Sequence[Item]) -> set[str]:
        wanted = {row["id"] for one in items for row in one.content["verifications"]}
        return self._there("verifications", "id", sorted(wanted))

    def _there(self, name: str, column: str, ids: list[str]) -> set[str]:
        """Return those of some identifiers that a table knows already."""
        of = Base.metadata.tables[name].c[column]
        return {str(row[0]) for row in self._among(select(of), of, ids)}

    def _among(self, query: Any, column: Any, ids: list[str]) -> list[Any]:
        found: list[Any] = []
        for at in range(0, len(ids), 900):
            some = [UUID(one) for one in ids[at : at + 900]]
            found += self._work.connection.execute(query.where(column.in_(some))).all()
        return found


def many(name: str, rows: Sequence[Plain]) -> Step:
    """Return one step that writes several rows."""
    return name, {"rows": list(rows)} if rows else {}


def _count(row: Plain, lines: Sequence[Plain]) -> list[Step]:
    """Return the steps of a count: its lines come before it is closed over them."""
    steps = [("counts", {**row, "closed_at": None}), many("count_lines", lines)]
    return [*steps, (Move.COUNTED.value, row)] if row["closed_at"] else steps


def _as_given(row: Plain) -> Plain:
    return {**row, "state": "handed_out", "undone_at": None, "undo_reason": ""}


def _new(rows: Iterable[Plain], made: set[str]) -> list[Plain]:
    """Return rows that were not written yet, and take note of them."""
    fresh = sorted((row for row in rows if row["id"] not in made), key=lambda row: str(row["id"]))
    made.update(row["id"] for row in fresh)
    return fresh
