"""What if: the day as it is planned, kept variants beside it, and what came of playing each."""

from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import Signal

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.issuance_days.assumptions import Assumptions
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.issuance_days.variants import (
    with_desks,
    with_pause,
    with_persons,
    with_times,
)
from counter_app.domain.issuance_days.what_if import PLAYS, Outcome, Variant
from counter_app.domain.operators import Permission
from counter_app.ui.issuance_days.day_tab import DayModel
from counter_app.ui.tasks import Progress

Key = UUID | None
"""A kept variant; None is the day as it is planned."""


@dataclass(frozen=True, slots=True)
class Line:
    """A variant as it is shown; no outcome while it was not played."""

    key: Key
    name: str
    assumptions: Assumptions
    outcome: Outcome | None
    variant: Variant | None

    @property
    def is_applied(self) -> bool:
        """Whether the day was planned like it."""
        return self.variant is not None and self.variant.applied_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What was filled in. Times in seconds since midnight, parts in per cent.

    Attributes:
        early: minutes before their time in which people come who come in time.
        late, groups, doubt: who comes late, who travels together, in how many a second person is
            asked.
        second_persons: how many there are to ask.
        pause: minutes for which each desk is left once; 0 for none.
    """

    persons: int
    desks: int
    begins: float
    ends: float
    minutes: float
    no_show: int
    places: int
    hosts: int
    early: int
    late: int
    groups: int
    doubt: int
    second_persons: int
    pause: int


class VariantsModel(DayModel):
    """Variants are played in the background as soon as they are known.

    Signals:
        played: how many plays of how many are done; both 0 when there is nothing to play.
    """

    played = Signal(int, int)

    plays = PLAYS

    def forget(self) -> None:
        """Begin with nothing known."""
        self.base: Assumptions | None = None
        self.is_unplanned = False
        self.kept: tuple[Variant, ...] = ()
        self.outcomes: dict[Key, tuple[Assumptions, Outcome]] = {}
        self.chosen: Key = None
        self._running: Progress | None = None

    @property
    def may_plan(self) -> bool:
        """Whether variants may be kept and applied now."""
        return (
            self.actor.may(Permission.PLAN) and self.day is not None and self.day.is_open_to_changes
        )

    def lines(self, planned: str) -> tuple[Line, ...]:
        """Return all variants; `planned` is what the day as it stands is called."""
        if self.base is None:
            return ()
        own = Line(None, planned, self.base, self._outcome(None, self.base), None)
        return (
            own,
            *(
                Line(one.id, one.name, one.assumptions, self._outcome(one.id, one.assumptions), one)
                for one in self.kept
            ),
        )

    def line(self, planned: str = "") -> Line | None:
        """Return the chosen variant."""
        return next((one for one in self.lines(planned) if one.key == self.chosen), None)

    def choose(self, key: Key) -> None:
        """Show another variant in the form."""
        if key != self.chosen:
            self.chosen = key
            self.changed.emit()

    def load(self) -> None:
        """Read the plan and the kept variants, and play what was not played."""
        office, actor, day = self.office, self.actor, self.day
        if day is None:
            self.changed.emit()
            return

        def work() -> tuple[Assumptions | None, tuple[Variant, ...]]:
            kept = office.day_variants.kept(actor, day.id)
            try:
                return office.day_variants.planned(actor, day.id), kept
            except Invalid as lacking:
                if lacking.code is Code.REQUIRED:
                    return None, kept
                raise

        def done(found: tuple[Assumptions | None, tuple[Variant, ...]]) -> None:
            if self.day is None or self.day.id != day.id:
                return
            self.base, self.kept = found
            self.is_unplanned = self.base is None
            if self.chosen not in {None, *(one.id for one in self.kept)}:
                self.chosen = None
            self.changed.emit()
            self._play_next()

        self.tasks.run(self, work, done)

    def made_of(self, wanted: Wanted) -> Assumptions | None:
        """Return the chosen variant with what was filled in; None while nothing is known.

        Raises:
            Invalid: BAD_TIME, BAD_NUMBER for what cannot be.
        """
        line = self.line()
        if line is None:
            return None
        of = line.assumptions
        if wanted.persons != of.persons:
            of = with_persons(of, wanted.persons)
        if wanted.desks != of.most_desks:
            of = with_desks(of, wanted.desks)
        if (wanted.begins, wanted.ends) != times_of(of):
            of = with_times(of, wanted.begins, wanted.ends)
        habits = replace(
            of.habits, minutes=wanted.minutes, no_show=wanted.no_show / 100,
            early_minutes=float(wanted.early), late_share=wanted.late / 100,
            travel_share=wanted.groups / 100, doubt_share=wanted.doubt / 100,
        )  # fmt: skip
        return replace(
            with_pause(of, wanted.pause), places=wanted.places, hosts=wanted.hosts,
            seconds=wanted.second_persons, habits=habits,
        )  # fmt: skip

    def keep(self, name: str, wanted: Wanted) -> None:
        """Keep what was filled in under a name; the same name changes the chosen variant."""
        day, line = self.day, self.line()
        if day is None or line is None:
            return
        try:
            of = self.made_of(wanted)
        except Invalid as error:
            self.tasks.fail(error, self)
            return
        if of is None:
            return
        same = line.variant if line.name == name.strip() and not line.is_applied else None
        office, actor, made = self.office, self.actor, of

        def done(variant: Variant) -> None:
            self.chosen = variant.id
            self.done.emit("kept")
            self.load()

        self.gestures.run(
            ("keep", name, made, same),
            lambda key: office.day_variants.keep(actor, day.id, name, made, key, same),
            done,
        )

    def drop(self) -> None:
        """Drop the chosen variant."""
        office, actor, line = self.office, self.actor, self.line()
        if line is None or line.key is None:
            return
        wanted = line.key

        def done(_nothing: None) -> None:
            self.chosen = None
            self.done.emit("dropped")
            self.load()

        self.gestures.run(
            ("drop", wanted), lambda key: office.day_variants.drop(actor, wanted, key), done
        )

    def apply(self) -> None:
        """Plan the day like the chosen variant."""
        office, actor, line = self.office, self.actor, self.line()
        if line is None or line.key is None:
            return
        wanted = line.key

        def done(day: IssuanceDay) -> None:
            self.day = day
            self.chosen = None
            self.done.emit("applied")
            self.load()

        self.gestures.run(
            ("apply", wanted), lambda key: office.day_variants.apply(actor, wanted, key), done
        )

    def _outcome(self, key: Key, of: Assumptions) -> Outcome | None:
        known = self.outcomes.get(key)
        return known[1] if known is not None and known[0] == of else None

    def _play_next(self) -> None:
        """Play the first variant that was not played yet, then the next one."""
        office, actor, day = self.office, self.actor, self.day
        waiting = [one for one in self.lines("") if one.outcome is None]
        if day is None or not waiting or (self._running and not self._running.cancelled):
            if not waiting:
                self.played.emit(0, 0)
            return
        line, others, number = waiting[0], len(waiting), self.plays

        def work(progress: Progress) -> Outcome:
            return office.day_variants.play(
                actor, day.id, line.assumptions, number,
                lambda done: progress.report(done, number * others),
            )  # fmt: skip

        def done(outcome: Outcome) -> None:
            self._running = None
            if self.day is not None and self.day.id == day.id:
                self.outcomes[line.key] = (line.assumptions, outcome)
                self.changed.emit()
            self._play_next()

        def failed(error: Exception) -> None:
            self._running = None
            self.tasks.fail(error, self)

        self._running = self.tasks.run_long(
            self, work, done, failed, lane="reports",
            on_progress=lambda passed, total: self.played.emit(passed, total),
        )  # fmt: skip


def times_of(of: Assumptions) -> tuple[float, float]:
    """Return between which times people are invited; the last quarter of an hour is part of it."""
    return of.invited[0][0], of.invited[-1][0] + 900.0
