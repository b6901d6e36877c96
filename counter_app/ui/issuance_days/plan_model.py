"""What the plan of a day knows and does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal

from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import (
    REASONED,
    TRANSITIONS,
    DayState,
    DayStep,
    Institution,
    IssuanceDay,
    Share,
)
from counter_app.domain.issuance_days.transport import Transport
from counter_app.domain.operators import Permission
from counter_app.domain.planning.opening import Location, LocationKind
from counter_app.ui.issuance_days.day_tab import DayModel

Named = tuple[str, int]
"""The name of an institution as it was typed, and how many people it expects to send."""


_Read = tuple[
    tuple[Location, ...], tuple[Institution, ...], tuple[DayStep, ...], tuple[Transport, ...]
]


class PlanModel(DayModel):
    """The plan of a day, its history, halls and institutions.

    Signals:
        saved: the day as it was written.
    """

    saved = Signal(object)

    def forget(self) -> None:
        """Forget what was known of the day before."""
        self.halls: tuple[Location, ...] = ()
        self.places: tuple[Location, ...] = ()
        self.institutions: tuple[Institution, ...] = ()
        self.steps: tuple[DayStep, ...] = ()
        self.transports: tuple[Transport, ...] = ()

    @property
    def may_plan(self) -> bool:
        """Whether the actor may change the plan."""
        return self.actor.may(Permission.PLAN)

    def load(self) -> None:
        """Read halls, institutions and the day's history."""
        office, actor, day = self.office, self.actor, self.day

        def work() -> _Read:
            places = office.planning.locations()
            steps = office.issuance_days.history(actor, day.id) if day and self.may_plan else ()
            brought = office.issuance_days.transports(actor, day.id) if day else ()
            return places, office.issuance_days.institutions(actor), steps, brought

        def done(found: _Read) -> None:
            places, self.institutions, self.steps, self.transports = found
            self.halls = tuple(one for one in places if one.kind == LocationKind.HALL)
            self.places = tuple(one for one in places if one.kind != LocationKind.HALL)
            self.changed.emit()

        self.tasks.run(self, work, done)

    def next_steps(self) -> tuple[DayState, ...]:
        """Return the steps that the day may take, onwards first."""
        if self.day is None or not self.may_plan:
            return ()
        order = list(DayState)
        here = order.index(self.day.state)
        found = [state for state in DayState if (self.day.state, state) in TRANSITIONS]
        # closing asks for more than a button here: it has a page of its own
        left = [state for state in found if state is not DayState.CLOSED]
        return tuple(sorted(left, key=lambda state: (order.index(state) < here,
                                                     order.index(state))))  # fmt: skip

    def needs_reason(self, wanted: DayState) -> bool:
        """Whether a step asks why."""
        return self.day is not None and (self.day.state, wanted) in REASONED

    def save(self, plan: IssuanceDay, named: tuple[Named, ...]) -> None:
        """Write a plan; institutions that are new are noted with it."""
        office, actor = self.office, self.actor

        def work(key: UUID) -> IssuanceDay:
            known = {one.name.casefold(): one for one in office.issuance_days.institutions(actor)}
            shares = []
            for name, expected in named:
                body = known.get(name.casefold())
                if body is None:
                    new = Institution(id=new_id(), name=name)
                    body = office.issuance_days.put_institution(actor, new, new_id())
                shares.append(Share(institution_id=body.id, expected=expected))
            wanted = replace(plan, shares=tuple(shares))
            if not plan.version:
                return office.issuance_days.make(actor, wanted, key)
            return office.issuance_days.change(actor, wanted, key)

        self.gestures.run(("plan", plan, named), work, self.saved.emit)

    def put_institution(self, wanted: Institution) -> None:
        """Write what is known of an institution."""
        office, actor = self.office, self.actor
        self.gestures.run(
            ("institution", wanted),
            lambda key: office.issuance_days.put_institution(actor, wanted, key),
            lambda _one: self.load(),
        )

    def copy(self, on: date) -> None:
        """Make a draft for another date that is planned like this day."""
        office, actor, day = self.office, self.actor, self.day
        if day is not None:
            self.gestures.run(
                ("copy", day.id, on),
                lambda key: office.issuance_days.copy(actor, day.id, on, key), self.saved.emit,
            )  # fmt: skip

    def step(self, wanted: DayState, reason: str = "") -> None:
        """Take the day a step further."""
        office, actor, day = self.office, self.actor, self.day
        if day is not None:
            self.gestures.run(
                ("step", day.id, day.version, wanted),
                lambda key: office.issuance_days.step(actor, day.id, wanted, key, reason),
                self.saved.emit,
            )
