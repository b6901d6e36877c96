"""A day without a network, small: a hall at home, machines with packages, and what they bring back.

Everything is done by the services, on offices of either kind; clocks are set.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from counter_app import startup
from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import Card
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Person
from counter_app.exchange import device_keys
from counter_app.exchange.device_keys import DeviceKeys
from counter_app.services.office import Office
from counter_app.services.offline import Closed
from counter_app.services.package_merge import Merged
from counter_app.services.package_opening import Opened, open_package
from counter_app.services.packages import Packed, PackWish
from counter_app.settings import house_rules
from tests import factories as f


@dataclass
class Guest:
    """Somebody who is expected, with the card and the visit."""

    person: Person
    card: Card
    visit: UUID


@dataclass
class Laptop:
    """A machine with its keys, and the office it made of its package."""

    keys: DeviceKeys
    file: Path
    clock: SetClock
    packed: Packed | None = None
    offices: list[Office] = field(default_factory=list)

    def open(self, login: str = "clerk", password: str = f.PASSWORD) -> Opened:
        """Open its package."""
        assert self.packed is not None
        return open_package(
            self.packed.raw, self.keys, self.file, login, password, self.clock, house_rules(),
            f.CHEAP,
        )  # fmt: skip

    def office(self, login: str = "clerk") -> tuple[Office, Actor]:
        """Sign in on it."""
        store = startup.open_store(str(self.file), login, f.PASSWORD, self.clock)
        office = Office(store, house_rules(), f.CHEAP)
        self.offices.append(office)
        return office, f.seat(office, login)

    def close(self, office: Office, actor: Actor, *, so_far: bool = False) -> Closed:
        """Seal what was done."""
        return office.offline.close(actor, self.keys, new_id(), so_far=so_far)

    def shut(self) -> None:
        """Close what was opened on it."""
        for office in self.offices:
            office.close()
        self.offices.clear()


@dataclass
class Hall:
    """The office at home, with who is expected on the day."""

    office: Office
    planner: Actor
    clock: SetClock
    folder: Path
    laptops: list[Laptop] = field(default_factory=list)

    def enrol(self, *logins: str) -> None:
        """Let operators get ready for work without a network."""
        for login in logins:
            actor = f.seat(self.office, login, "")
            self.office.offline_accounts.enrol(actor, f.PASSWORD, new_id())

    def guest(self, minutes: int, **changes: object) -> Guest:
        """Invite somebody new with a card, so many minutes from now."""
        clerk = f.seat(self.office, "demo", "")
        person = f.on_file(self.office, clerk, **changes)
        at = f.later(minutes)
        visit = f.book(self.office, clerk, at, person)
        (card,) = self.office.custody.of_person(person.id)
        return Guest(person, card, visit.id)

    def laptop(self, name: str) -> Laptop:
        """Register a machine; its clock starts with the hall's."""
        keys = self.office.packages.register(self.planner, device_keys.make(name), new_id())
        laptop = Laptop(keys, self.folder / name / "office.db", SetClock(self.clock.now()))
        self.laptops.append(laptop)
        return laptop

    def pack(self, laptop: Laptop, *, boxes: frozenset[str] = frozenset()) -> Packed:
        """Seal a package for a machine."""
        wish = PackWish(device_id=laptop.keys.id, day=f.TODAY, boxes=boxes)
        laptop.packed = self.office.packages.pack(self.planner, wish, new_id())
        return laptop.packed

    def merge(self, closed: Closed) -> Merged:
        """Take results home."""
        return self.office.merging.merge(self.planner, closed.raw, new_id())


def serve(
    office: Office, clerk: Actor, guest: Guest, clock: SetClock, *, came: bool = False,
    at_desk: bool = False,
) -> UUID:  # fmt: skip
    """Do a whole visit, from check-in to done, with its hand-out, and return that."""
    if not (came or at_desk):
        office.queue.check_in(clerk, guest.visit, new_id())
    if not at_desk:
        office.queue.call(clerk, guest.visit, new_id())
        office.queue.serve(clerk, guest.visit, new_id())
    clock.advance(timedelta(seconds=20))
    made = f.verified(office, clerk, guest.visit, guest.person.id)
    card = office.custody.present(clerk, guest.card.document_number, guest.person.id, new_id())
    case = f.AtDesk(
        person=guest.person, visit=office.appointments.get(guest.visit), card=card,
        verification=made,
    )  # fmt: skip
    given = office.issuance.hand_out(clerk, case.wish(), new_id())
    clock.advance(timedelta(seconds=20))
    office.queue.done(clerk, guest.visit, new_id())
    return given.id


def alone(hall: Hall, name: str = "laptop 1") -> Laptop:
    """Give a machine with an opened package."""
    laptop = hall.laptop(name)
    hall.pack(laptop)
    laptop.open()
    return laptop


def refused(act: Callable[[], object]) -> Code:
    """Say why something is refused; it must be."""
    with pytest.raises(CounterError) as caught:
        act()
    return caught.value.code
