"""What others do in the hall while nobody looks: by the services, as their windows would."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from counter_app.cli import demo_day
from counter_app.cli.tour.passport import passport_of
from counter_app.domain.ids import new_id

if TYPE_CHECKING:
    from counter_app.cli.tour.day.stage import Stage
    from counter_app.domain.appointments import Appointment
    from counter_app.domain.issuance_days.ready import ReadyGuest
    from counter_app.domain.operators import Actor
    from counter_app.domain.queue import QueueEntry

_A_VISIT = timedelta(minutes=2, seconds=30)


class Meanwhile:
    """Hosts at other doors and clerks at other desks."""

    def __init__(self, stage: Stage) -> None:
        """Take the stage; its clock goes on while they work."""
        self._stage = stage

    def let_in(self, one: ReadyGuest) -> Appointment:
        """Let a guest in."""
        visit = self._stage.visit_of(one)
        self._stage.office.day_door.let_in(self._stage.actor, visit.id, new_id())
        return visit

    def whole_visit(self, one: ReadyGuest, desk: str) -> None:
        """Let a guest in at the time, hand the card out, and end the visit."""
        clock, visit = self._stage.clock, self._stage.visit_of(one)
        clock.set(max(clock.now(), visit.starts_at))
        self.let_in(one)
        clock.advance(timedelta(minutes=1))
        self._stage.office.queue.call(self._at(desk), visit.id, new_id())
        self._serve(visit, desk)

    def serve_who_waits(self) -> None:
        """Hand out to everybody who waits, one after the other."""
        for entry in self.inside():
            visit = self._stage.office.appointments.get(entry.appointment_id)
            self._stage.office.queue.call(self._at("1"), visit.id, new_id())
            self._serve(visit, "1")

    def inside(self) -> tuple[QueueEntry, ...]:
        """Return who waits or is served."""
        office, actor = self._stage.office, self._stage.actor
        return office.queue.entries(actor.location_id)

    def _serve(self, visit: Appointment, desk: str) -> None:
        stage, session = self._stage, self._stage.seat.desktop.session
        person = stage.office.people.get(visit.participants[0])
        stage.office.queue.serve(self._at(desk), visit.id, new_id())
        stage.clock.advance(_A_VISIT)
        demo_day.hand_out(session, demo_day.Visit(visit, passport_of(person)), desk)
        stage.office.queue.done(self._at(desk), visit.id, new_id())

    def _at(self, desk: str) -> Actor:
        office, actor = self._stage.office, self._stage.actor
        found = next(one for one in office.planning.desks(actor.location_id) if one.name == desk)
        return office.operators.at_desk(actor, found.id)
