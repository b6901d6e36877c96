"""A day at an office of which figures tell, played through the services."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from counter_app.domain.appointments import Appointment
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Address
from counter_app.domain.queue.preflight import Expected, PreflightLine, Readiness
from counter_app.domain.reports.figures import Grouping
from counter_app.domain.reports.report import Asked, Line
from counter_app.services.office import Office
from tests import factories as f


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What was done on the day."""

    served: f.AtDesk
    missed: Appointment
    released: Appointment


def play(office: Office, clerk: Actor, planner: Actor, folder: Path) -> Played:
    """Hand one card out after 12 minutes of waiting and 9 at the desk; miss one, release one."""
    clock = office.store.clock
    assert isinstance(clock, SetClock)
    office.hall.take_desk(clerk, new_id())
    home = Address("Voorbeeldstraat 1", "9711 LM", "Groningen")
    person = f.on_file(office, planner, address=home)
    f.card_for(office, planner, folder, person)
    visit = f.book(office, planner, f.later(30), person)
    missed = f.book(office, planner, f.later(60))
    other = f.on_file(office, planner, address=home)
    released = f.book(office, planner, f.later(90), other)
    release(office, planner, released)
    clock.set(f.later(25))
    office.queue.check_in(clerk, visit.id, new_id())
    clock.set(f.later(42))
    office.queue.call(clerk, visit.id, new_id())
    office.queue.serve(clerk, visit.id, new_id())
    verification = f.verified(office, clerk, visit.id, person.id)
    (card,) = office.custody.of_person(person.id)
    card = office.custody.present(clerk, card.document_number, person.id, new_id())
    served = f.AtDesk(person=person, visit=visit, card=card, verification=verification)
    clock.set(f.later(50))
    office.issuance.hand_out(clerk, served.wish(), new_id())
    clock.set(f.later(51))
    office.queue.done(clerk, visit.id, new_id())
    clock.set(f.later(120))
    office.queue.no_show(clerk, missed.id, new_id())
    office.hall.leave_desk(clerk)
    return Played(served=served, missed=missed, released=released)


def release(office: Office, planner: Actor, visit: Appointment) -> None:
    """Give back the time of a visit that is not needed."""
    (person_id,) = visit.participants
    line = PreflightLine(
        expected=Expected(
            appointment_id=visit.id, code=visit.code, starts_at=visit.starts_at,
            location_id=visit.location_id, service=visit.service, needs_card=True,
            person_id=person_id, name="", v_number=None,
        ),
        readiness=Readiness.NOT_NEEDED,
    )  # fmt: skip
    office.preflight.release(planner, line, new_id())


def whole(office: Office, actor: Actor, figure: str) -> Line:
    """Return a figure over the weeks around the day."""
    by = office.reports.rules.figures[figure].groupings[0]
    return office.reports.figure(actor, around(figure, by)).whole


def around(figure: str, by: Grouping) -> Asked:
    """Ask for a figure over the weeks around the day."""
    return Asked(
        figure=figure, first=f.TODAY - timedelta(days=20), last=f.TODAY + timedelta(days=20), by=by
    )
