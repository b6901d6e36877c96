"""What the page of scenarios knows: those that are compared, and those that were kept."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.changes import Change, ScenariosChanged
from counter_app.domain.operators import Actor
from counter_app.domain.scenarios.assumptions import Assumptions
from counter_app.domain.scenarios.courses import KeptScenario, Outcome
from counter_app.domain.scenarios.effects import BaseKind, Scenario
from counter_app.letters.scenarios import MOST, ScenarioReport, report
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks


class ScenariosModel(QObject):
    """Up to four scenarios beside each other.

    Signals:
        changed: what is compared, or what was kept, is something else.
        working_changed: whether a scenario is being played.
        was_kept: the name of a scenario that was kept.
        report_ready: the bytes of a report.
    """

    changed = Signal()
    working_changed = Signal(bool)
    was_kept = Signal(str)
    report_ready = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._gestures = Gestures(self, tasks)
        self._compared: tuple[Outcome, ...] = ()
        self._kept: tuple[KeptScenario, ...] = ()
        self._playing = False

    @property
    def assumptions(self) -> Assumptions:
        """What scenarios rest on."""
        return self._office.scenarios.assumptions

    @property
    def compared(self) -> tuple[Outcome, ...]:
        """The scenarios that are compared, in the order in which they came."""
        return self._compared

    @property
    def kept(self) -> tuple[KeptScenario, ...]:
        """The scenarios that were kept, the newest first."""
        return self._kept

    @property
    def is_playing(self) -> bool:
        """Whether a scenario is being played."""
        return self._playing

    @property
    def is_full(self) -> bool:
        """Whether no further scenario fits beside the others."""
        return len(self._compared) >= MOST

    def preset(self, name: str, base: BaseKind) -> Scenario:
        """Return a scenario to begin with, from next Monday on."""
        return self._office.scenarios.preset(self._actor, name, base)

    def load(self) -> None:
        """Read what was kept; the first time also play what is, to compare with."""
        scenarios, actor = self._office.scenarios, self._actor
        self._tasks.run(self, lambda: scenarios.kept(actor), self._take)
        if not self._compared and not self.is_playing:
            self.play(self.preset("as_now", BaseKind.COUNTRY))

    def hear(self, change: Change) -> None:
        """Read again when somebody kept a scenario or threw one away."""
        if isinstance(change, ScenariosChanged):
            self.load()

    def play(self, scenario: Scenario) -> None:
        """Play a scenario and set it beside the others; it takes the place of its namesake."""
        if self._playing:
            return
        scenarios, actor = self._office.scenarios, self._actor
        self._playing = True
        self.working_changed.emit(True)
        self._tasks.run(
            self, lambda: scenarios.run(actor, scenario), self._add, self._failed, lane="reports"
        )

    def show_kept(self, kept: KeptScenario) -> None:
        """Set a kept scenario beside the others."""
        self._set(kept.outcome)

    def remove(self, number: int) -> None:
        """Take a scenario out of the comparison; one that was kept stays kept."""
        self._compared = tuple(one for at, one in enumerate(self._compared) if at != number)
        self.changed.emit()

    def keep(self, outcome: Outcome) -> None:
        """Keep a scenario with what became of it."""
        scenarios, actor = self._office.scenarios, self._actor
        self._gestures.run(
            ("keep", outcome.scenario), lambda key: scenarios.keep(actor, outcome, key),
            lambda kept: self.was_kept.emit(kept.name),
        )  # fmt: skip

    def forget(self, scenario_id: UUID) -> None:
        """Throw a kept scenario away."""
        scenarios, actor = self._office.scenarios, self._actor
        self._gestures.run(
            ("forget", scenario_id), lambda key: scenarios.forget(actor, scenario_id, key),
            lambda _none: self.load(),
        )  # fmt: skip

    def write_report(self, language: str) -> None:
        """Make the comparison as a paper."""
        if not self._compared:
            return
        data = ScenarioReport(
            language=language, day=self._office.store.clock.now().date(),
            outcomes=self._compared, given=self.assumptions,
        )  # fmt: skip
        self._tasks.run(self, lambda: report(data), self.report_ready.emit, lane="reports")

    def _add(self, outcome: Outcome) -> None:
        self._playing = False
        self.working_changed.emit(False)
        self._set(outcome)

    def _set(self, outcome: Outcome) -> None:
        names = [one.scenario.name for one in self._compared]
        if outcome.scenario.name in names:
            at = names.index(outcome.scenario.name)
            self._compared = (*self._compared[:at], outcome, *self._compared[at + 1 :])
        elif self.is_full:
            self._compared = (*self._compared[: MOST - 1], outcome)
        else:
            self._compared = (*self._compared, outcome)
        self.changed.emit()

    def _take(self, kept: tuple[KeptScenario, ...]) -> None:
        self._kept = kept
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._playing = False
        self.working_changed.emit(False)
        self._tasks.fail(error, self)
