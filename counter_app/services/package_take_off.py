"""Taking off the record what another machine now speaks against, by counter-entries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.custody.card import CardState
from counter_app.domain.packages.package import ItemKind
from counter_app.services.package_record import Item, Recorder, Step, many
from counter_app.store.bring_home import Move
from counter_app.store.row_text import Plain
from counter_app.store.work import Work

SUPERSEDED: Final = "package"
"""Why a slice or a hand-out is taken off the record: a case stands in its place."""

_WAY_BACK: Final = {
    AppointmentState.FULFILLED: ("in_service", "arrived", "booked"),
    AppointmentState.IN_SERVICE: ("arrived", "booked"),
    AppointmentState.ARRIVED: ("booked",),
    AppointmentState.NO_SHOW: ("booked",),
}
_SHELF: Final = frozenset({"in_stock", "reserved", "at_partner", "presented"})


class TakingOff:
    """Takes items of one package off the record, within a transaction under way."""

    def __init__(self, work: Work, recorder: Recorder) -> None:
        """Take the transaction, and who writes for the package."""
        self._work = work
        self._recorder = recorder

    def take_off(self, items: Sequence[Item]) -> None:
        """Take items off the record; what they left is a case until somebody settles it.

        Raises:
            CounterError: what the database refuses.
        """
        for kind in (ItemKind.CARD, ItemKind.VISIT):
            some = [one for one in items if one.kind is kind]
            steps = self._cards_off(some) if kind is ItemKind.CARD else self._visits_off(some)
            self._recorder.do(steps)

    def _cards_off(self, items: Sequence[Item]) -> list[list[Step]]:
        now = self._recorder.now(items)
        standing = {
            row["card_id"]: row
            for row in self._recorder.rows("hand_outs", "card_id", _subjects(items))
            if row["state"] == CardState.HANDED_OUT
        }  # fmt: skip
        lists = []
        for one in items:
            state, version = now[str(one.subject)]
            given = standing.get(str(one.subject))
            last = one.content["events"][-1]
            shelf = next(
                (event["from_state"] for event in one.content["events"]
                 if event["from_state"] in _SHELF - {"presented"}), "in_stock",
            )  # fmt: skip
            steps: list[Step] = []
            if state == CardState.HANDED_OUT and given and one.content["hand_outs"]:
                undone = {"undone_at": self._work.now.isoformat(), "undo_reason": SUPERSEDED}
                steps.append((Move.UNDONE.value, {**given, **undone}))
                for n, (before, to) in enumerate(
                    (("handed_out", "presented"), ("presented", shelf))
                ):
                    row = self._event(last, version + n + 1, before, to)
                    steps.append(("custody_events", row))
            lists.append(steps)
        return lists

    def _event(self, like: Plain, version: int, before: str, to: str) -> Plain:
        return {
            **like, "version": version, "from_state": before, "to_state": to,
            "at": self._work.now.isoformat(), "reason": SUPERSEDED, "consignment_id": None,
            "operator_id": str(self._work.actor.operator_id),
        }  # fmt: skip

    def _visits_off(self, items: Sequence[Item]) -> list[list[Step]]:
        voided = {"voided_at": self._work.now.isoformat(), "void_reason": SUPERSEDED}
        standing: dict[str, list[Plain]] = defaultdict(list)
        for row in self._recorder.rows("queue_entries", "appointment_id", _subjects(items)):
            if row["voided_at"] is None:
                standing[row["appointment_id"]].append(row)
        lists = []
        for one in items:
            entries = standing[str(one.subject)]
            way = _WAY_BACK.get(AppointmentState(one.content["state"]), ())
            due = [
                {**row, "outcome": "due"}
                for row in one.content["services"]
                if row["outcome"] not in {"due", "withdrawn"}
            ]
            lists.append([
                many(Move.VOIDED.value, [{"id": row["id"], **voided} for row in entries]),
                many(Move.OUTCOMES.value, due),
                *((Move.STEPS.value, {"id": str(one.subject), "state": state}) for state in way),
            ])  # fmt: skip
        return lists


def _subjects(items: Sequence[Item]) -> list[str]:
    return [str(one.subject) for one in items]
