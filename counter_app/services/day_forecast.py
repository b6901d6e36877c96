"""When a day that is under way ends: its rest is played on from where it stands."""

from __future__ import annotations

from datetime import datetime

from counter_app.domain.issuance_days.board import Forecast, Forecaster, Standing
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.issuance_days.forecast import SoFar, forecast
from counter_app.domain.issuance_days.planning_figures import PlanningFigures
from counter_app.domain.issuance_days.variants import planned
from counter_app.domain.queue.rules import QueueRules


def played_on(rules: QueueRules, figures: PlanningFigures) -> Forecaster:
    """Return who plays the rest of a day many times; None for a day without hours.

    Args:
        rules: of the house; their order is that of calling.
        figures: habits, door and pauses that days are planned with.
    """

    def tell(standing: Standing, plan: IssuanceDay, now: datetime) -> Forecast | None:
        if not plan.hours:
            return None
        so_far = SoFar(
            inside=standing.inside, at_desks=standing.at_desks, desks_open=standing.desks_open,
            expected=standing.expected, took=standing.took,
        )  # fmt: skip
        told = forecast(so_far, planned(plan, figures), now, zone=plan.tz, order=rules.order)
        if told.likely is None or told.most is None:
            return None
        return Forecast(likely=told.likely, late=told.most)

    return tell
