"""A day that is under way in a hall: guests with cards in its trays, and two who work there."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import time, timedelta
from pathlib import Path
from uuid import UUID

from counter_app.domain.appointments import Appointment
from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import Card
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState, Institution, IssuanceDay
from counter_app.domain.operators import Actor, Role
from counter_app.domain.people.person import Person
from counter_app.services.office import Office
from tests import factories as f
from tests import issuance_day_office as d

_HEAD = ("V-nummer", "Achternaam", "Voornamen", "Geboortedatum", "Nationaliteit")


@dataclass(frozen=True, slots=True, kw_only=True)
class HallDay:
    """A running day with its guests, in the order of the roster."""

    day: IssuanceDay
    institutions: tuple[Institution, ...]
    people: tuple[Person, ...]
    planner: Actor
    captain: Actor
    helper: Actor

    def card(self, office: Office, number: int) -> Card:
        """Return the card of a guest."""
        return office.custody.of_person(self.people[number].id)[0]


def running(office: Office, clock: SetClock, folder: Path, guests: int = 4) -> HallDay:
    """Make such a day; the clock stands at nine o'clock on it afterwards.

    Every second guest is of the other institution. The leader sits at desk 1, the helper at 2.
    """
    scene = d.scene(office)
    demo = f.seat(office, "demo")
    office.planning.add_rules(
        scene.planner, (f.rule(scene.hall.id, d.SATURDAY.weekday(), desks=4),)
    )
    office.planning.lay_out(scene.planner, scene.hall.id, d.SATURDAY, d.SATURDAY)
    for login, roles in (("leader", {Role.CLERK, Role.PLANNER}), ("helper", {Role.CLERK})):
        office.operators.add(
            demo, login, f"{login.title()} Voorbeeld", f.PASSWORD, frozenset(roles), scene.hall.id
        )
    people = tuple(
        f.on_file(office, demo, surname=f"Voorbeeld {number}") for number in range(guests)
    )
    for number, body in enumerate(scene.institutions):
        mine = people[number :: len(scene.institutions)]
        if mine:
            path = roster(folder, *mine)
            office.day_guests.take_in(scene.planner, scene.day.id, body.id, path)
    day = scene.day
    for wanted in (DayState.OPEN_FOR_INVITATIONS, DayState.CUT_OFF, DayState.RUNNING):
        day = office.issuance_days.step(scene.planner, day.id, wanted, new_id())
    clock.set(f.local(d.SATURDAY, 9))
    for one in people:
        f.new_card(office, one, scene.hall.id)
    return HallDay(
        day=day, institutions=scene.institutions, people=people, planner=scene.planner,
        captain=f.seat(office, "leader", "1"), helper=f.seat(office, "helper", "2"),
    )  # fmt: skip


def roster(folder: Path, *people: Person) -> Path:
    """Write the list of an institution."""
    path = folder / f"{new_id()}.csv"
    with path.open("w", newline="", encoding="utf-8-sig") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(_HEAD)
        writer.writerows(
            (
                one.v_number, one.surname, one.given_names, one.date_of_birth.iso(),
                one.nationality,
            )
            for one in people
        )  # fmt: skip
    return path


def book(office: Office, hall: HallDay, number: int, at: time) -> Appointment:
    """Book a guest's visit to the hall."""
    moment = f.local(d.SATURDAY, at.hour, at.minute)
    return f.book(office, hall.captain, moment, hall.people[number])


def hand_out(office: Office, actor: Actor, visit: UUID, about: Person) -> None:
    """Verify somebody who is being served, and hand out the card."""
    verification = f.verified(office, actor, visit, about.id)
    (card,) = office.custody.of_person(about.id)
    card = office.custody.present(actor, card.document_number, about.id, new_id())
    at_desk = f.AtDesk(
        person=about, visit=office.appointments.get(visit), card=card, verification=verification
    )
    office.issuance.hand_out(actor, at_desk.wish(), new_id())


def whole_visit(
    office: Office, clock: SetClock, hall: HallDay, number: int, at: time, minutes: float = 4.0
) -> Appointment:
    """Let a guest come at the time, get the card and leave after some minutes."""
    visit = book(office, hall, number, at)
    clock.set(visit.starts_at)
    f.served(office, hall.captain, visit.id)
    hand_out(office, hall.captain, visit.id, hall.people[number])
    clock.advance(timedelta(minutes=minutes))
    office.queue.done(hall.captain, visit.id, new_id())
    return visit


def count_all(office: Office, hall: HallDay) -> None:
    """Count what lies in the hall: two people, and everything is found."""
    count = office.counts.begin(hall.captain, hall.helper, "", new_id())
    for line in count.lines:
        office.counts.scan(hall.captain, count.id, line.number, new_id())
    office.counts.close(hall.captain, count.id, new_id())
