"""Better plans for all locations, found by a plain search and by a solver, and their changes."""

from __future__ import annotations

from uuid import UUID

from counter_app import paths
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.distance import Postcodes
from counter_app.domain.planning.plan import PlanChange
from counter_app.domain.tower.changes import change_of
from counter_app.domain.tower.duties import Method, WeekPlan
from counter_app.domain.tower.greedy import greedy
from counter_app.domain.tower.month import Month
from counter_app.domain.tower.proposal import Judged, Proposal, ProposalWish, judge
from counter_app.domain.tower.rules import TowerRules
from counter_app.services import tower_solver
from counter_app.services.tower_month import read_month
from counter_app.store.queries import plan as plans
from counter_app.store.store import Store


class Proposals:
    """Looks for a better week for all locations; Planning writes it, once it was looked at."""

    def __init__(self, store: Store, rules: TowerRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules

    @property
    def weeks(self) -> int:
        """How many weeks a proposed week holds unless another length is asked for."""
        return self._rules.weeks

    @property
    def notice_days(self) -> int:
        """How many days ahead people are told of another roster."""
        return self._rules.notice_days

    def month(self, actor: Actor, wish: ProposalWish) -> Month:
        """Return what a plan must keep to, as it stands now.

        Raises:
            Refused: NOT_PERMITTED; NOT_FOUND for people of a location that is not there.
            Invalid: BAD_DATE for a first day that is no Monday to come, BAD_NUMBER.
        """
        actor.require(Permission.PLAN)
        file = paths.resource("places", "pc4.csv")
        postcodes = Postcodes.parse(file.read_text(encoding="utf-8"))
        with self._store.reading() as session:
            return read_month(session, self._rules, postcodes, wish, self._store.clock.now())

    def propose(self, actor: Actor, wish: ProposalWish) -> Proposal:
        """Return the present plan, a plain one and the solver's beside each other.

        Without the solver, or when it finds nothing in time, the plain one stands alone.

        Raises:
            Refused, Invalid: as `month`.
        """
        actor.require(Permission.PLAN)
        return plans_for(self.month(actor, wish), wish.seconds)

    def changes(self, actor: Actor, proposal: Proposal, judged: Judged) -> tuple[PlanChange, ...]:
        """Return what a plan changes at each location, by what is written there now.

        `Planning.preview` and `Planning.apply` take each of them.

        Raises:
            Refused: NOT_PERMITTED; NOT_FOUND for a location that is gone.
        """
        actor.require(Permission.PLAN)
        month = proposal.month
        with self._store.reading() as session:
            written = [plans.plan(session, site.id) for site in month.sites]
        changes = (
            change_of(plan, judged.plan, month.first_day, month.last_day, new_id)
            for plan in written
        )
        return tuple(change for change in changes if not change.is_empty)

    def change(self, actor: Actor, proposal: Proposal, judged: Judged, site: UUID) -> PlanChange:
        """Return what a plan changes at one location. Raises as `changes`."""
        actor.require(Permission.PLAN)
        month = proposal.month
        with self._store.reading() as session:
            written = plans.plan(session, site)
        return change_of(written, judged.plan, month.first_day, month.last_day, new_id)


def plans_for(month: Month, seconds: float, effort: float | None = None) -> Proposal:
    """Return the plans for a month beside each other; `effort` as for `tower_solver.solve`."""
    plain = greedy(month)
    found = [WeekPlan(method=Method.PRESENT), plain]
    has_solver = tower_solver.is_installed()
    if has_solver and month.sites:
        solved = tower_solver.solve(month, plain, seconds, effort)
        if solved is not None:
            found.append(solved)
    return Proposal(
        month=month, plans=tuple(judge(month, one) for one in found), has_solver=has_solver
    )
