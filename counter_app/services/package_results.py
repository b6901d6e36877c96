"""What was done with a package, as it goes home: per visit, per card, per count, per failed scan.

Everything that can be written on a machine with a package is brought home here, or the database
refuses to write it there; `tests/services/test_packages.py` walks over all tables.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from counter_app.domain.packages.conflict import item_id
from counter_app.domain.packages.package import ItemKind
from counter_app.domain.queue import ENDS, QueueState
from counter_app.store import take_home
from counter_app.store.row_text import Plain

BROUGHT: Final = (
    "people", "name_only", "appointments", "participants", "participant_services", "tickets",
    "queue_entries", "verifications", "hand_outs", "hand_out_details", "receipts",
    "surrendered_documents", "hand_out_refusals", "custody_events", "custody_cases", "counts",
    "count_lines", "failed_scans",
)  # fmt: skip
"""Tables of which rows come home."""

_OVER: Final = frozenset(state.value for state in ENDS)


class Gathered:
    """The rows that a machine wrote, and the items that they make."""

    def __init__(self, session: Session) -> None:
        """Read what was written since the package was opened.

        Raises:
            Refused: NOT_PERMITTED on a hall's shared database to whoever may not bring days home.
        """
        self._rows = {name: take_home.rows(session, name) for name in BROUGHT}
        self._prints = {
            row["person_id"]: row["print"] for row in take_home.rows(session, "offline_people")
        }
        self._known = set(self._prints)
        self._numbers = {
            row["id"]: row for row in take_home.rows(session, "cards")
        }  # of all: there are few thousand

    def items(self, package_id: UUID, *, so_far: bool, settled: datetime) -> list[Plain]:
        """Return everything as items, each whole.

        Args:
            so_far: leave out visits that may still change: those not over by `settled`.
        """
        found = [*self._visits(package_id), *self._cards(package_id)]
        if so_far:
            found = [one for one in found if one["whole"] and _moment(one["until"]) <= settled]
        found += [*self._counts(package_id), *self._scans(package_id)]
        return found

    def _visits(self, package_id: UUID) -> Iterable[Plain]:
        by = {name: _grouped(self._rows[name], "appointment_id") for name in _OF_VISIT}
        people = {row["id"]: row for row in self._rows["people"]}
        by_name = {row["person_id"]: row for row in self._rows["name_only"]}
        for visit in self._rows["appointments"]:
            key = visit["id"]
            is_new = visit["channel"] == "walk_in"
            entries = sorted(by["queue_entries"][key], key=lambda row: str(row["id"]))
            made = by["verifications"][key]
            refusals = by["hand_out_refusals"][key]
            if not (is_new or by["tickets"][key] or entries or made or refusals):
                continue
            coming = [row["person_id"] for row in by["participants"][key]]
            fresh = [people[one] for one in coming if one not in self._known and one in people]
            open_ = [row for row in entries if row["ended_at"] is None and row["voided_at"] is None]
            content = {
                "is_new": is_new, "state": visit["state"],
                "appointment": visit if is_new else None,
                "participants": by["participants"][key] if is_new else [],
                "services": by["participant_services"][key],
                "people": fresh,
                "name_only": [by_name[one["id"]] for one in fresh if one["id"] in by_name],
                "tickets": by["tickets"][key], "entries": entries, "verifications": made,
                "refusals": refusals,
            }  # fmt: skip
            last = entries[-1]["state"] if entries else QueueState.DONE.value
            yield self._item(
                package_id, ItemKind.VISIT, key, content, visit=key,
                people={one: self._prints.get(one, "") for one in coming},
                whole=not open_ and (last in _OVER or visit["state"] == "booked"),
            )  # fmt: skip

    def _cards(self, package_id: UUID) -> Iterable[Plain]:
        by = {name: _grouped(self._rows[name], "card_id") for name in _OF_CARD}
        of_hand_out = {
            name: {row["hand_out_id"]: row for row in self._rows[name]} for name in _OF_HAND_OUT
        }
        whole = {row["appointment_id"] for row in self._rows["queue_entries"]
                 if row["ended_at"] is None and row["voided_at"] is None}  # fmt: skip
        for key, events in by["custody_events"].items():
            given = sorted(by["hand_outs"][key], key=lambda row: (row["at"], row["id"]))
            visits = {row["appointment_id"] for row in given}
            people = {row["person_id"] for row in given}
            ids = [row["id"] for row in given]
            content = {
                "number": self._numbers[key]["document_number"],
                "events": sorted(events, key=lambda row: int(row["version"])),
                "hand_outs": given,
                **{
                    name: [rows[one] for one in ids if one in rows]
                    for name, rows in of_hand_out.items()
                },
                "cases": by["custody_cases"][key],
                "verifications": [
                    row for row in self._rows["verifications"]
                    if row["appointment_id"] in visits and row["person_id"] in people
                ] if given else [],
            }  # fmt: skip
            yield self._item(
                package_id, ItemKind.CARD, key, content,
                visit=given[-1]["appointment_id"] if given else None,
                people={one: self._prints.get(one, "") for one in people},
                whole=not visits & whole,
            )  # fmt: skip

    def _counts(self, package_id: UUID) -> Iterable[Plain]:
        lines = _grouped(self._rows["count_lines"], "count_id")
        for count in self._rows["counts"]:
            content = {"count": count, "lines": lines[count["id"]]}
            yield self._item(
                package_id, ItemKind.COUNT, count["id"], content,
                whole=count["closed_at"] is not None,
            )  # fmt: skip

    def _scans(self, package_id: UUID) -> Iterable[Plain]:
        for scan in self._rows["failed_scans"]:
            yield self._item(package_id, ItemKind.SCAN, scan["id"], {"scan": scan})

    def _item(
        self, package_id: UUID, kind: ItemKind, key: str, content: Plain, *,
        visit: str | None = None, people: Mapping[str, str] | None = None, whole: bool = True,
    ) -> Plain:  # fmt: skip
        moments = sorted(_among(content, _MOMENTS))
        return {
            "id": str(item_id(package_id, kind, UUID(key))), "kind": kind.value, "subject": key,
            "at": moments[0], "until": moments[-1], "visit": visit, "people": dict(people or {}),
            "operators": sorted(set(_among(content, _OPERATORS))), "whole": whole,
            "documents": sorted(
                {(row["document_issuer"], row["document_number"])
                 for row in content.get("verifications", ())}
            ),
            "content": content,
        }  # fmt: skip


_OF_VISIT: Final = (
    "tickets", "queue_entries", "verifications", "hand_out_refusals", "participants",
    "participant_services",
)  # fmt: skip
_OF_CARD: Final = ("custody_events", "hand_outs", "custody_cases")
_OF_HAND_OUT: Final = ("hand_out_details", "receipts", "surrendered_documents")
_MOMENTS: Final = frozenset(
    {"at", "arrived_at", "started_at", "ended_at", "undone_at", "opened_at", "closed_at",
     "signed_at", "cut_at"}
)  # fmt: skip
_OPERATORS: Final = frozenset({"operator_id", "first_id", "second_id", "opened_by"})


def text_of_item(item: Plain) -> str:
    """Return an item as it is kept: the same text whatever the order of its names."""
    return json.dumps(item, sort_keys=True)


def print_of_text(text: str) -> str:
    """Return the SHA-256 of an item's text, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def _grouped(rows: Iterable[Plain], column: str) -> dict[str, list[Plain]]:
    found: dict[str, list[Plain]] = defaultdict(list)
    for row in rows:
        if row[column] is not None:
            found[row[column]].append(row)
    return found


def _among(value: Any, names: frozenset[str]) -> Iterable[str]:
    """Return what stands under some names, however deep; JSON of a row's own is left out."""
    if isinstance(value, list):
        for one in value:
            yield from _among(one, names)
    elif isinstance(value, dict):
        for name, one in value.items():
            if name in names and isinstance(one, str):
                yield one
            elif name not in {"evidence", "means"}:
                yield from _among(one, names)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
