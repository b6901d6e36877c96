"""What the waves of a day know and do: planning, inviting, letters, other times, normal desks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.fallback import DeskTime
from counter_app.domain.issuance_days.invitations import Invitation, InvitationState, Wave
from counter_app.domain.operators import Actor, Permission
from counter_app.services.day_fallback import FellBack
from counter_app.services.invitation_papers import Papers
from counter_app.services.invitations import Invited
from counter_app.services.office import Office
from counter_app.ui.issuance_days.day_tab import DayModel
from counter_app.ui.tasks import Progress, Tasks

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class WaveLine:
    """A wave with what came of it."""

    wave: Wave
    institution: str
    invited: int = 0
    coming: int = 0
    declined: int = 0
    open: int = 0


class WavesModel(DayModel):
    """The waves of a day with their numbers.

    Signals:
        invited: what came of inviting a wave.
        written: how many letters were made.
        moved: how many have another time, and how many still ask.
        desks_seen: the times at normal desks that people would get.
        fell_back: what came of booking them.
        advanced: (done, of) of long work.
    """

    invited = Signal(object)
    written = Signal(int)
    moved = Signal(int, int)
    desks_seen = Signal(object)
    fell_back = Signal(object)
    advanced = Signal(int, int)
    _stopped = Signal(object, object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Begin with nothing under way."""
        super().__init__(office, actor, tasks, parent)
        self._running: dict[Hashable, Progress | None] = {}
        self._keys: dict[Hashable, UUID] = {}
        self._then: dict[Hashable, Callable[[Any], object]] = {}
        self._stopped.connect(self._deliver)

    def forget(self) -> None:
        """Forget what was known of the day before."""
        self.waves: tuple[Wave, ...] = ()
        self.invitations: tuple[Invitation, ...] = ()

    @property
    def may_plan(self) -> bool:
        """Whether the actor may change the waves."""
        is_open = self.day is not None and self.day.is_open_to_changes
        return is_open and self.actor.may(Permission.PLAN)

    @property
    def may_invite(self) -> bool:
        """Whether invitations may go out now."""
        is_open = self.day is not None and self.day.state is DayState.OPEN_FOR_INVITATIONS
        return is_open and self.actor.may(Permission.BOOK)

    @property
    def may_fall_back(self) -> bool:
        """Whether who does not come may get a time at a desk now."""
        is_past = self.day is not None and self.day.state in {DayState.CUT_OFF, DayState.RUNNING}
        return is_past and self.actor.may(Permission.BOOK)

    def load(self) -> None:
        """Read waves and invitations anew."""
        office, actor, day = self.office, self.actor, self.day
        if day is None:
            self.changed.emit()
            return

        def work() -> tuple[tuple[Wave, ...], tuple[Invitation, ...]]:
            return (
                office.day_waves.of_day(actor, day.id), office.invitations.of_day(actor, day.id)
            )  # fmt: skip

        def done(found: tuple[tuple[Wave, ...], tuple[Invitation, ...]]) -> None:
            self.waves, self.invitations = found
            self.changed.emit()

        self.tasks.run(self, work, done)

    def lines(self) -> tuple[WaveLine, ...]:
        """Return the waves with their numbers."""
        by_wave: dict[UUID | None, Counter[InvitationState]] = {}
        for one in self.invitations:
            by_wave.setdefault(one.wave_id, Counter())[one.state] += 1
        names = {one.institution_id: one.name for one in self.day.shares} if self.day else {}
        found = []
        for wave in self.waves:
            of = by_wave.get(wave.id, Counter())
            found.append(
                WaveLine(
                    wave=wave, invited=sum(of.values()),
                    institution=names.get(wave.institution_id, "") if wave.institution_id else "",
                    coming=of[InvitationState.ACCEPTED],
                    declined=of[InvitationState.CANNOT_COME] + of[InvitationState.FALLBACK],
                    open=of[InvitationState.INVITED] + of[InvitationState.OTHER_TIME]
                    + of[InvitationState.UNANSWERED],
                )
            )  # fmt: skip
        return tuple(found)

    def propose(self) -> None:
        """Plan a wave for each institution that has none that was invited."""
        office, actor, day = self.office, self.actor, self.day
        if day is not None:
            self.gestures.run(
                ("propose", day.id, self.waves),
                lambda key: office.day_waves.put_proposed(actor, day.id, key), self._again,
            )  # fmt: skip

    def put(self, waves: tuple[Wave, ...]) -> None:
        """Make these the waves of the day."""
        office, actor, day = self.office, self.actor, self.day
        if day is not None:
            self.gestures.run(
                ("waves", day.id, waves),
                lambda key: office.day_waves.put(actor, day.id, waves, key), self._again,
            )  # fmt: skip

    def invite(self, wave: Wave) -> None:
        """Invite everybody of a wave; can be stopped, and goes on where it ended."""
        office, actor = self.office, self.actor

        def done(result: Invited) -> None:
            self.invited.emit(result)
            self.load()

        self._long(
            ("invite", wave.id),
            lambda key, progress: office.invitations.invite(
                actor, wave.id, key, progress=progress.report,
                cancelled=lambda: progress.cancelled,
            ),
            done,
        )  # fmt: skip

    def write_letters(self, *, only_without_mail: bool) -> None:
        """Make the letters of all invitations in one file."""
        office, actor, day = self.office, self.actor, self.day
        if day is None:
            return

        def done(papers: Papers) -> None:
            self.file_made.emit(papers.pdf, "invitations.pdf")
            self.written.emit(papers.number)

        self._long(
            ("letters", day.id, only_without_mail),
            lambda _key, progress: office.invitation_papers.make(
                actor, day.id, only_without_mail=only_without_mail, progress=progress.report,
                cancelled=lambda: progress.cancelled,
            ),
            done,
        )  # fmt: skip

    def find_other_times(self) -> None:
        """Give everybody who asked for another time one, as far as there is room."""
        office, actor, day = self.office, self.actor, self.day
        if day is None:
            return

        def done(found: tuple[int, int]) -> None:
            self.moved.emit(*found)
            self.load()

        self.gestures.run(
            ("times", day.id),
            lambda key: office.invitation_answers.find_other_times(actor, day.id, key), done,
        )  # fmt: skip

    def look_at_desks(self) -> None:
        """See which times at normal desks people would get."""
        office, actor, day = self.office, self.actor, self.day
        if day is not None:

            def work() -> tuple[DeskTime, ...]:
                return office.day_fallback.preview(actor, day.id)

            self.tasks.run(self, work, self.desks_seen.emit)

    def fall_back(self) -> None:
        """Book those times."""
        office, actor, day = self.office, self.actor, self.day
        if day is None:
            return

        def done(result: FellBack) -> None:
            self.fell_back.emit(result)
            self.load()

        self._long(
            ("fallback", day.id),
            lambda key, progress: office.day_fallback.book(
                actor, day.id, key, progress=progress.report,
                cancelled=lambda: progress.cancelled,
            ),
            done,
        )  # fmt: skip

    def _long(
        self, what: Hashable, work: Callable[[UUID, Progress], T], done: Callable[[T], object]
    ) -> None:
        """Do long work once at a time; its key stays the same until it was done whole."""
        before = self._running.get(what)
        if what in self._running and not (before and before.cancelled):
            return
        key = self._keys.setdefault(what, new_id())
        self._running[what] = None
        self._then[what] = done

        def whole(progress: Progress) -> T:
            result = work(key, _Told(progress))
            if progress.cancelled:  # of what was stopped nobody else is told
                self._stopped.emit(what, result)
            return result

        def fail(error: Exception) -> None:
            self._running.pop(what, None)
            self.tasks.fail(error, self)
            self.load()

        progress = self.tasks.run_long(
            self, whole, lambda result: self._deliver(what, result), fail,
            on_progress=self.advanced.emit,
        )  # fmt: skip
        if what in self._running:
            self._running[what] = progress

    def _deliver(self, what: Hashable, result: object) -> None:
        self._running.pop(what, None)
        self._keys.pop(what, None)
        self._then.pop(what)(result)

    def _again(self, _done: object) -> None:
        self.load()


class _Told(Progress):
    """Tells how far it is, and ends nothing by itself: what is under way is finished first."""

    def __init__(self, told: Progress) -> None:
        super().__init__()
        self._told = told

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._told.cancelled

    def report(self, done: int, total: int) -> None:
        """Tell how far it is, as long as nobody asked to stop."""
        if not self.cancelled:
            self._told.report(done, total)
