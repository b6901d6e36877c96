"""What the door's page knows: the last scan, what it means, and who was let in."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from counter_app.devices.ports import SlipPrinter
from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.door import Candidate, DoorAnswer, DoorNow
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.queue import PriorityReason
from counter_app.letters import hall
from counter_app.services.issuance_day_door import Looked
from counter_app.services.office import Office
from counter_app.ui import failed_scans
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks

LANE = "door"
"""A lane of its own: a scan does not wait for lists of other pages."""
SLIP_LANGUAGE = "nl"
_KEPT = 8


@dataclass(frozen=True, slots=True)
class Past:
    """An answer that was given before, with its moment; of whoever was let in with the number."""

    at: datetime
    answer: DoorAnswer
    is_in: bool


class DoorModel(QObject):
    """One scan after the other.

    Signals:
        changed: anything that is shown is new.
        answered: the DoorAnswer to a scan.
        named: several people go by the typed name.
        let_in: the DoorAnswer of somebody who was let in.
    """

    changed = Signal()
    answered = Signal(object)
    named = Signal()
    let_in = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Start empty; `load` reads how the day stands."""
        super().__init__(parent)
        self._office, self._tasks = office, tasks
        self._gestures = Gestures(self, tasks)
        self._slips: SlipPrinter | None = None
        self._asked = 0
        self.actor = actor
        self.now: DoorNow | None = None
        self.is_loaded = False
        self.answer: DoorAnswer | None = None
        self.reason: Code | None = None
        self.is_in = False
        self.typed = ""
        self.candidates: tuple[Candidate, ...] = ()
        self.past: deque[Past] = deque(maxlen=_KEPT)

    def use_slips(self, printer: SlipPrinter | None) -> None:
        """Print a slip with the number for whoever is let in here."""
        self._slips = printer

    @property
    def zone(self) -> ZoneInfo:
        """The hall's time zone."""
        return ZoneInfo(self.now.zone if self.now else "Europe/Amsterdam")

    @property
    def is_running(self) -> bool:
        """Whether an issuance day runs here now."""
        return self.now is not None and self.now.state is DayState.RUNNING

    @property
    def may_let_in(self) -> bool:
        """Whether one key lets in whom the answer is about."""
        return self.answer is not None and self.answer.lets_in and not self.is_in

    @property
    def may_put_first(self) -> bool:
        """Whether whom the answer is about may be let in before others, with a reason."""
        return (
            self.answer is not None and self.answer.may_come_first and not self.is_in
            and self.actor.may(Permission.PRIORITISE)
        )  # fmt: skip

    def load(self) -> None:
        """Read how the day stands."""
        office, actor = self._office, self.actor

        def done(found: DoorNow | None) -> None:
            self.now, self.is_loaded = found, True
            self.changed.emit()

        self._tasks.run(self, lambda: office.day_door.now(actor), done)

    def look(self, text: str, *, is_scan: bool = False) -> None:
        """Ask what a scan or a typed text means. Only the last one that was asked is shown."""
        wanted = text.strip()
        if not wanted:
            return
        office, actor = self._office, self.actor
        self._asked += 1
        asked = self._asked

        def done(looked: Looked) -> None:
            if is_scan:
                failed_scans.note(self, self._tasks, office, actor, looked.failure)
            if asked == self._asked:
                self._show(looked, wanted)

        self._tasks.run(self, lambda: office.day_door.look(actor, wanted), done, lane=LANE)

    def choose(self, candidate: Candidate) -> None:
        """Ask about one of several who go by a name."""
        office, actor, person_id = self._office, self.actor, candidate.person_id
        self._asked += 1
        self._tasks.run(
            self, lambda: Looked(answer=office.day_door.look_at(actor, person_id)),
            lambda looked: self._show(looked, self.typed), lane=LANE,
        )  # fmt: skip

    def admit(self, first: PriorityReason | None = None) -> None:
        """Let in whom the answer is about; with a reason before others."""
        answer = self.answer
        may = self.may_let_in if first is None else self.may_put_first
        if answer is None or answer.appointment_id is None or not may:
            return
        office, actor, visit = self._office, self.actor, answer.appointment_id
        self._gestures.run(
            ("admit", visit), lambda key: office.day_door.let_in(actor, visit, key, first),
            self._admitted, expected=frozenset({Code.NOT_LET_IN}), on_refused=self._changed_since,
        )  # fmt: skip

    def clear(self) -> None:
        """Forget the last answer, to begin anew."""
        self._asked += 1
        self.answer, self.reason, self.is_in = None, None, False
        self.candidates, self.typed = (), ""
        self.changed.emit()

    def _show(self, looked: Looked, text: str) -> None:
        self.answer, self.reason, self.is_in = looked.answer, looked.reason, False
        self.candidates, self.typed = looked.candidates, text
        if looked.answer is not None:
            self._keep(looked.answer, is_in=False)
        self.changed.emit()
        if looked.answer is not None:
            self.answered.emit(looked.answer)
        elif looked.candidates:
            self.named.emit()

    def _admitted(self, answer: DoorAnswer) -> None:
        self.answer, self.is_in, self.candidates = answer, True, ()
        if self.past and self.past[0].answer.appointment_id == answer.appointment_id:
            self.past.popleft()
        self._keep(answer, is_in=True)
        self._print_slip(answer.appointment_id)
        self.changed.emit()
        self.let_in.emit(answer)

    def _changed_since(self, _refusal: Refused) -> None:
        """Look again: something changed between the scan and the key."""
        if self.answer is not None and self.answer.person_id is not None:
            self._look_again(self.answer.person_id)

    def _look_again(self, person_id: UUID) -> None:
        office, actor = self._office, self.actor
        self._tasks.run(
            self, lambda: Looked(answer=office.day_door.look_at(actor, person_id)),
            lambda looked: self._show(looked, self.typed), lane=LANE,
        )  # fmt: skip

    def _keep(self, answer: DoorAnswer, *, is_in: bool) -> None:
        self.past.appendleft(Past(self._office.store.clock.now(), answer, is_in))

    def _print_slip(self, visit: UUID | None) -> None:
        office, printer = self._office, self._slips
        if printer is not None and visit is not None:
            self._tasks.run(
                self,
                lambda: printer.print_slip(hall.slip(office.hall.ticket(visit), SLIP_LANGUAGE)),
                lambda _: None, lane="slips",
            )  # fmt: skip
