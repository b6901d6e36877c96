"""What the control tower knows: all locations, and the plans that were looked for."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.changes import (
    AppointmentsChanged,
    CardsChanged,
    Change,
    PlanningChanged,
    StickersChanged,
)
from counter_app.domain.operators import Actor
from counter_app.domain.planning.plan import PlanChange
from counter_app.domain.tower.duties import Duty, Method
from counter_app.domain.tower.overview import TowerView
from counter_app.domain.tower.proposal import Judged, Proposal, ProposalWish
from counter_app.services.office import Office
from counter_app.ui.tasks import Progress, Tasks

_HEARD = (AppointmentsChanged, PlanningChanged, CardsChanged, StickersChanged)


class TowerModel(QObject):
    """One look at all locations, and one search for plans at a time.

    Signals:
        changed: another look at all locations is there.
        proposed: plans were found, or another one of them is looked at.
        searching_changed: whether plans are looked for.
        change_ready: the PlanChange of a plan at one location.
    """

    changed = Signal()
    proposed = Signal()
    searching_changed = Signal(bool)
    change_ready = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._view: TowerView | None = None
        self._proposal: Proposal | None = None
        self._method = Method.PRESENT
        self._loading: Progress | None = None
        self._searching = False

    @property
    def view(self) -> TowerView | None:
        """All locations, None before the first look."""
        return self._view

    @property
    def proposal(self) -> Proposal | None:
        """The plans that were found, None before a search."""
        return self._proposal

    @property
    def chosen(self) -> Judged | None:
        """The plan that is looked at."""
        return self._proposal.of(self._method) if self._proposal else None

    @property
    def is_searching(self) -> bool:
        """Whether plans are looked for."""
        return self._searching

    @property
    def weeks(self) -> int:
        """How many weeks a plan holds unless another length is asked for."""
        return self._office.proposals.weeks

    def load(self) -> None:
        """Look at all locations anew."""
        if self._loading is not None:
            self._loading.cancel()
        tower, actor = self._office.tower, self._actor
        self._loading = self._tasks.run(self, lambda: tower.look(actor), self._take)

    def hear(self, change: Change) -> None:
        """Look again when something happened at any location."""
        if isinstance(change, _HEARD):
            self.load()

    def search(self, first: date | None, weeks: int, seconds: float) -> None:
        """Look for better plans; the present one stands beside them."""
        if self._searching:
            return
        wish = ProposalWish(first_day=first, weeks=weeks, seconds=seconds)
        proposals, actor = self._office.proposals, self._actor
        self._searching = True
        self.searching_changed.emit(True)
        self._tasks.run(
            self, lambda: proposals.propose(actor, wish), self._show, self._failed, lane="reports"
        )

    def choose(self, method: Method) -> None:
        """Look at another of the plans."""
        if method is not self._method:
            self._method = method
            self.proposed.emit()

    def duties(self, site: UUID) -> tuple[Duty, ...]:
        """Return who works at a location under the plan that is looked at."""
        chosen = self.chosen
        if chosen is None:
            return ()
        return tuple(one for one in chosen.plan.duties if one.site == site)

    def may_look(self) -> bool:
        """Whether the plan that is looked at is one that can be written."""
        chosen = self.chosen
        return chosen is not None and chosen.method is not Method.PRESENT and not chosen.broken

    def look_at(self, site: UUID) -> None:
        """Make the change of the chosen plan at a location, to be looked at in Planning."""
        proposal, chosen = self._proposal, self.chosen
        if proposal is None or chosen is None or not self.may_look():
            return
        proposals, actor = self._office.proposals, self._actor
        self._tasks.run(
            self, lambda: proposals.change(actor, proposal, chosen, site), self._hand_on
        )

    def _hand_on(self, change: PlanChange) -> None:
        self.change_ready.emit(change)

    def _take(self, view: TowerView) -> None:
        self._loading = None
        self._view = view
        self.changed.emit()

    def _show(self, proposal: Proposal) -> None:
        self._searching = False
        self._proposal = proposal
        self._method = proposal.best.method
        self.searching_changed.emit(False)
        self.proposed.emit()

    def _failed(self, error: Exception) -> None:
        self._searching = False
        self.searching_changed.emit(False)
        self._tasks.fail(error, self)
