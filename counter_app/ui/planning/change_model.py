"""A change on its way: what it would do, what is decided about each person, and doing it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.appointments import FreeStart
from counter_app.domain.errors import Conflict
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.plan import PlanChange
from counter_app.domain.planning.preview import Applied, Choice, Hit, Preview, Way
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class _Meanwhile:
    """Somebody booked or cancelled between the preview and now.

    `visit` is the code of an appointment whose new time is gone, or "".
    """

    preview: Preview
    visit: str


class ChangeModel(QObject):
    """One change at a time; what was decided stays when the preview is made anew.

    Signals:
        shown: a preview came, the first or a fresh one.
        decided: another decision about somebody.
        overtaken: the preview was made anew because others were quicker; decisions are kept.
        applied: the Applied, after everything was written.
        working_changed: whether an answer is awaited.
    """

    shown = Signal()
    decided = Signal()
    overtaken = Signal()
    applied = Signal(object)
    working_changed = Signal(bool)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._gestures = Gestures(self, tasks)
        self._preview: Preview | None = None
        self._choices: dict[UUID, Choice] = {}
        self._working = False

    @property
    def preview(self) -> Preview | None:
        """What the change would do, None while there is no change."""
        return self._preview

    @property
    def choices(self) -> Mapping[UUID, Choice]:
        """What was decided, by appointment."""
        return self._choices

    @property
    def is_working(self) -> bool:
        """Whether an answer is awaited."""
        return self._working

    @property
    def open_hits(self) -> tuple[Hit, ...]:
        """People who are not decided on yet, or not wholly."""
        hits = self._preview.hits if self._preview else ()
        return tuple(hit for hit in hits if not self._is_whole(hit))

    def ways(self, hit: Hit) -> tuple[Way, ...]:
        """Return what may become of somebody, as far as the operator may decide it."""
        may_book = self._actor.may(Permission.BOOK)
        may_keep = self._actor.may(Permission.OVERBOOK)
        return tuple(way for way in hit.ways if (may_keep if way is Way.KEEP else may_book))

    def start(self, change: PlanChange) -> None:
        """Look at what a change would do; nothing is decided yet."""
        self._choices.clear()
        self._preview = None
        self._look(change)

    def again(self) -> None:
        """Look again at the same change; decisions stay."""
        if self._preview is not None:
            self._look(self._preview.change)

    def forget(self) -> None:
        """Let go of the change."""
        self._preview = None
        self._choices.clear()

    def decide(self, choice: Choice) -> None:
        """Decide about one person."""
        self._choices[choice.appointment_id] = choice
        self.decided.emit()

    def decide_all(self, way: Way, reason: str = "") -> None:
        """Decide the same about everybody who may go that way and is not wholly decided on.

        Moved people come to the first time that is proposed to each: no two to the same place.
        """
        for hit in self.open_hits:
            if way in self.ways(hit) and (way is not Way.MOVE or hit.proposals):
                start = hit.proposals[0] if hit.proposals else None
                self._choices[hit.appointment_id] = choice_of(hit, way, start, reason)
        self.decided.emit()

    def apply(self) -> None:
        """Do it all in one go."""
        preview = self._preview
        if preview is None or self._working:
            return
        choices = tuple(
            self._choices[hit.appointment_id]
            for hit in preview.hits
            if hit.appointment_id in self._choices
        )
        planning, actor = self._office.planning, self._actor

        def work(gesture: UUID) -> Applied | _Meanwhile:
            try:
                return planning.apply(actor, preview, choices, gesture)
            except Conflict as conflict:
                fresh = conflict.values.get("preview")
                if isinstance(fresh, Preview):
                    return _Meanwhile(fresh, conflict.values.get("visit", ""))
                raise

        self._set_working(True)
        self._gestures.run((preview, choices), work, self._done)

    def stop_waiting(self) -> None:
        """Take up the work again after an error was shown."""
        self._set_working(False)

    def _look(self, change: PlanChange) -> None:
        planning, actor = self._office.planning, self._actor
        self._set_working(True)
        self._tasks.run(self, lambda: planning.preview(actor, change), self._show, self._failed)

    def _show(self, preview: Preview) -> None:
        self._set_working(False)
        self._preview = preview
        hits = {hit.appointment_id for hit in preview.hits}
        for gone in self._choices.keys() - hits:
            del self._choices[gone]
        self.shown.emit()

    def _done(self, result: Applied | _Meanwhile) -> None:
        self._set_working(False)
        if isinstance(result, _Meanwhile):
            for hit in result.preview.hits:
                if hit.code == result.visit:
                    self._choices.pop(hit.appointment_id, None)
            self._show(result.preview)
            self.overtaken.emit()
            return
        self.forget()
        self.applied.emit(result)

    def _failed(self, error: Exception) -> None:
        self._set_working(False)
        self._tasks.fail(error, self)

    def _is_whole(self, hit: Hit) -> bool:
        choice = self._choices.get(hit.appointment_id)
        if choice is None or choice.way not in self.ways(hit):
            return False
        if choice.way is Way.KEEP:
            return bool(choice.reason.strip())
        return choice.way is Way.CALL_OFF or choice.to is not None

    def _set_working(self, working: bool) -> None:
        if working != self._working:
            self._working = working
            self.working_changed.emit(working)


def choice_of(hit: Hit, way: Way, start: FreeStart | None = None, reason: str = "") -> Choice:
    """Return a decision about somebody."""
    is_move = way is Way.MOVE and start is not None
    return Choice(
        appointment_id=hit.appointment_id, way=way,
        reason=reason if way is Way.KEEP else "",
        to=start.starts_at if is_move and start else None,
        location_id=start.location_id if is_move and start else None,
    )  # fmt: skip
