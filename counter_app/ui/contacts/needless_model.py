"""What the page of needless visits knows and decides."""

from collections.abc import Callable
from uuid import UUID, uuid5

from PySide6.QtCore import QObject, Signal

from counter_app.domain.contacts.needless import NeedlessState, NeedlessVisit
from counter_app.domain.errors import Code, CounterError, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks

_EXPECTED = frozenset({Code.STILL_NEEDED, Code.WRONG_STATE, Code.SLOT_FULL})


class NeedlessModel(QObject):
    """The findings of the coming weeks, and the steps that a clerk takes.

    Signals:
        changed: the findings are new.
        settled: the NeedlessVisit for which something was done, and the state it is in now.
        refused: the Refused for which it could not be done.
        released: how many visits were given back at once, and how many were not.
    """

    changed = Signal()
    settled = Signal(object, object)
    refused = Signal(object)
    released = Signal(int, int)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Start without findings."""
        super().__init__(parent)
        self._office, self.actor, self._tasks = office, actor, tasks
        self._gestures = Gestures(self, tasks)
        self.visits: tuple[NeedlessVisit, ...] = ()
        self.everywhere = False

    @property
    def may(self) -> bool:
        """Whether the operator may decide."""
        return self.actor.may(Permission.BOOK)

    @property
    def may_look(self) -> bool:
        """Whether the operator may have all visits looked at now."""
        return self.actor.may(Permission.PLAN)

    @property
    def open(self) -> tuple[NeedlessVisit, ...]:
        """The findings that wait for a decision."""
        return tuple(one for one in self.visits if one.state is NeedlessState.OPEN)

    @property
    def sure(self) -> tuple[NeedlessVisit, ...]:
        """The open findings that rest on no assumption: these may be given back all at once."""
        return tuple(one for one in self.open if not one.is_proposed_only)

    def load(self) -> None:
        """Read the findings."""
        actor, needless = self.actor, self._office.needless
        where = None if self.everywhere else actor.location_id
        self._tasks.run(self, lambda: needless.list(actor, where), self._show)

    def see(self, *, everywhere: bool) -> None:
        """Show the findings of all locations, or of the own one."""
        self.everywhere = everywhere
        self.load()

    def look(self) -> None:
        """Look at all booked visits now, as the nightly job does."""
        actor, needless = self.actor, self._office.needless
        self._tasks.run(self, lambda: needless.look_ahead(actor), lambda _number: self.load())

    def release(self, visit: NeedlessVisit) -> None:
        """Give one visit back and tell the person."""
        actor, needless = self.actor, self._office.needless

        def work(key: UUID) -> object:
            return needless.release(actor, visit.appointment_id, visit.person_id, key)

        self._run("release", visit, NeedlessState.RELEASED, work)

    def release_all(self) -> None:
        """Give all open ones back that are sure; what is needed after all stays."""
        actor, needless, visits = self.actor, self._office.needless, self.sure

        def work(key: UUID) -> tuple[int, int]:
            done = left = 0
            for one in visits:
                own = uuid5(key, f"{one.appointment_id}/{one.person_id}")
                try:
                    needless.release(actor, one.appointment_id, one.person_id, own)
                    done += 1
                except CounterError as error:
                    if error.code not in _EXPECTED:
                        raise
                    left += 1
            return done, left

        def told(counts: tuple[int, int]) -> None:
            self.released.emit(*counts)
            self.load()

        keys = tuple((one.appointment_id, one.person_id) for one in visits)
        self._gestures.run(("all", keys), work, told)

    def keep(self, visit: NeedlessVisit, reason: str) -> None:
        """Let a visit stand, with a reason."""
        actor, needless = self.actor, self._office.needless

        def work(key: UUID) -> None:
            needless.keep(actor, visit.appointment_id, visit.person_id, reason, key)

        self._run("keep", visit, NeedlessState.KEPT, work)

    def reopen(self, visit: NeedlessVisit) -> None:
        """Take the decision to keep a visit back."""
        actor, needless = self.actor, self._office.needless

        def work(key: UUID) -> None:
            needless.reopen(actor, visit.appointment_id, visit.person_id, key)

        self._run("reopen", visit, NeedlessState.OPEN, work)

    def take_back(self, visit: NeedlessVisit, reason: str) -> None:
        """Book the time of a visit again that was given back."""
        actor, needless = self.actor, self._office.needless

        def work(key: UUID) -> object:
            return needless.take_back(actor, visit.appointment_id, visit.person_id, reason, key)

        self._run("take_back", visit, NeedlessState.KEPT, work)

    def _run(
        self, what: str, visit: NeedlessVisit, state: NeedlessState,
        work: Callable[[UUID], object],
    ) -> None:  # fmt: skip
        def done(_made: object) -> None:
            self.settled.emit(visit, state)
            self.load()

        def told(refusal: Refused) -> None:
            self.refused.emit(refusal)
            self.load()

        self._gestures.run(
            (what, visit.appointment_id, visit.person_id), work, done,
            expected=_EXPECTED, on_refused=told,
        )  # fmt: skip

    def _show(self, found: tuple[NeedlessVisit, ...]) -> None:
        self.visits = found
        self.changed.emit()
