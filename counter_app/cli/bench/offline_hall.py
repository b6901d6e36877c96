"""A hall at home, made ready for a day without a network: guests, accounts, laptops, packages."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from counter_app.cli.bench import offline_partner
from counter_app.cli.bench.offline_laptop import RELIEF, Laptop
from counter_app.cli.bench.offline_partner import Partner
from counter_app.cli.bench.offline_plants import PLANTS, Course, Guest, Plant, Turn
from counter_app.cli.bench.people import load_cards, load_people
from counter_app.cli.bench.trial_office import (
    FIRST_DAY,
    LOGIN,
    PASSWORD,
    SERVICE,
    Raw,
    TrialOffice,
    open_days,
    opening,
)
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Role
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.ticks import tick_of
from counter_app.exchange import device_keys
from counter_app.exchange.sealed_package import save
from counter_app.services.packages import PackWish

_TICKS: Final = 92
"""Of the day's 96 ticks the last ones are left free: who begins then would end after it."""

_ORDINARY: Final = (
    (Course.SERVED, 88), (Course.UNDONE, 2), (Course.REFUSED, 3), (Course.MISSED, 2),
    (Course.LEFT, 2), (Course.ABSENT, 3),
)  # fmt: skip
"""What becomes of a hundred guests [assumed]."""

_VISIT: Final = (
    "id", "uid", "sequence", "code", "location_id", "service", "starts_at", "ends_at", "state",
    "language", "created_at", "version",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Planted:
    """A plant with its guest and the laptops at which it happens."""

    name: str
    guest: Guest
    laptops: tuple[str, ...]

    @property
    def plant(self) -> Plant:
        """What was planted."""
        return PLANTS[self.name]


@dataclass(slots=True)
class Hall:
    """The hall with its laptops.

    Attributes:
        elsewhere: another location, where cards are sent and visits moved.
        packages: the package of each laptop, by the laptop's name.
    """

    trial: TrialOffice
    elsewhere: Location
    laptops: list[Laptop] = field(default_factory=list)
    planted: list[Planted] = field(default_factory=list)
    partner: Partner | None = None
    packages: dict[str, UUID] = field(default_factory=dict)

    @property
    def opens(self) -> datetime:
        """When the doors open."""
        return opening(self.trial.location, 0)


def prepare(
    trial: TrialOffice, folder: Path, *, people: int, machines: int, copies: int, seed: int
) -> Hall:
    """Invite so many people, share them among laptops, and plant each conflict so many times.

    Args:
        copies: how many times each conflict is planted that does not take a laptop of its own.
    """
    places = open_days(trial, 2, 2, 2 * machines)
    guests = _expected(trial, people, machines)
    hall = Hall(trial, places[1])
    shares = [list(guests[number::machines]) for number in range(machines)]
    hall.partner = offline_partner.set_up(trial, shares[0].pop(), folder)
    where = (hall.partner.laptop.name,)
    hall.planted.append(Planted(offline_partner.PLANT, hall.partner.guest, where))
    turns = _plant(hall, shares, copies)
    dice = random.Random(seed)  # noqa: S311 - a made-up course of events
    kinds, weights = zip(*_ORDINARY, strict=True)
    for number, share in enumerate(shares):
        drawn = dice.choices(kinds, weights, k=len(share))
        turns[number] += [Turn(*pair) for pair in zip(share, drawn, strict=True)]
    for login in (*(f"clerk{number + 1}" for number in range(machines)), RELIEF):
        _account(trial, login)
    trial.office.offline_accounts.enrol(trial.actor, PASSWORD, new_id())
    hall.laptops = [
        Laptop(
            name=_name(number), folder=folder / _name(number), login=f"clerk{number + 1}",
            desk=str(number + 1), turns=tuple(sorted(turns[number], key=_begin)),
        )
        for number in range(machines)
    ]  # fmt: skip
    hall.laptops.append(hall.partner.laptop)
    return hall


def pack(hall: Hall, laptop: Laptop) -> Laptop:
    """Register a laptop and seal its package; both lie in its folder then."""
    packages = hall.trial.office.packages
    is_partners = hall.partner is not None and laptop is hall.partner.laptop
    actor = hall.partner.packer if hall.partner and is_partners else hall.trial.actor
    keys = packages.register(actor, device_keys.make(laptop.name), new_id())
    wish = PackWish(
        device_id=keys.id, day=FIRST_DAY, logins=tuple(sorted({laptop.login, LOGIN, RELIEF}))
    )
    packed = packages.pack(actor, wish, new_id())
    device_keys.save(keys, laptop.keys)
    save(packed.raw, laptop.package)
    hall.packages[laptop.name] = packed.package.id
    return laptop


def _name(number: int) -> str:
    return f"laptop {number + 1}"


def _begin(turn: Turn) -> datetime:
    return turn.guest.starts_at


def _account(trial: TrialOffice, login: str) -> None:
    """Add a clerk, who gets ready for work without a network."""
    office = trial.office
    office.operators.add(
        trial.actor, login, login.title(), PASSWORD, frozenset({Role.CLERK}), trial.location.id
    )
    clerk = office.operators.sign_in(login, PASSWORD)
    office.offline_accounts.enrol(clerk, PASSWORD, new_id())


def _plant(hall: Hall, shares: list[list[Guest]], copies: int) -> list[list[Turn]]:
    """Take the guests of plants out of the laptops' shares; return the turns that come of them.

    The last laptops are those that a plant spoils as a whole: nobody else comes to them.
    """
    turns: list[list[Turn]] = [[] for _ in shares]
    alone = [
        name for name, plant in PLANTS.items() if plant.is_alone and name != offline_partner.PLANT
    ]
    shared = len(shares) - len(alone)
    for number, name in enumerate(alone, shared):
        first, *others = shares[number]
        shares[number] = []
        for at, guest in enumerate(others):
            shares[at % shared].append(guest)
        turns[number].append(Turn(first, PLANTS[name].courses[0]))
        hall.planted.append(Planted(name, first, (_name(number),)))
    at_shared = [name for name, plant in PLANTS.items() if not plant.is_alone]
    for place, name in enumerate(name for name in at_shared for _ in range(copies)):
        own = place % shared
        guest = shares[own].pop(0)
        courses = PLANTS[name].courses
        where = [(own + n) % shared for n in range(len(courses))]
        for laptop, course in zip(where, courses, strict=True):
            turns[laptop].append(Turn(guest, course))
        hall.planted.append(Planted(name, guest, tuple(_name(one) for one in where)))
    return turns


def _expected(trial: TrialOffice, number: int, machines: int) -> Sequence[Guest]:
    """Load so many adults with a card and a booked visit on one day."""
    loaded = load_people(trial, number * 70 // 60 + 70)
    people = tuple(one for count, one in enumerate(loaded) if count % 70 < 60)[:number]
    load_cards(trial, people)
    raw = Raw(trial.database)
    cards = {
        UUID(str(row[1])): (UUID(str(row[0])), row[2])
        for row in raw.execute("SELECT id, person_id, document_number FROM cards").fetchall()
    }
    each = -(-number // machines)
    guests = []
    for at, person in enumerate(people):
        tick = (at // machines) * _TICKS // each
        begins = opening(trial.location, 0) + timedelta(minutes=5 * tick)
        guests.append(Guest(person, new_id(), *cards[person], begins))
    _book(raw, trial, guests)
    raw.close()
    return guests


def _book(raw: Raw, trial: TrialOffice, guests: Sequence[Guest]) -> None:
    """Load the visits of guests, as they were booked long before: each takes one tick."""
    mark = raw.sql("SELECT id FROM slot_days WHERE location_id = ? AND day = ?")
    day = raw.execute(mark, (raw.id(trial.location.id), raw.day(FIRST_DAY))).fetchone()[0]
    ticks = [tick_of(_local(trial, one), FIRST_DAY, trial.location.tz) for one in guests]
    with raw.unguarded():
        raw.load("appointments", _VISIT, _visits(raw, trial, guests))
        raw.load("participants", ("appointment_id", "position", "person_id"), (
            (raw.id(one.visit), 0, raw.id(one.person)) for one in guests
        ))  # fmt: skip
        raw.load(
            "participant_services", ("appointment_id", "position", "service", "outcome"),
            ((raw.id(one.visit), 0, SERVICE, "due") for one in guests),
        )  # fmt: skip
        raw.load(
            "appointment_spans",
            ("appointment_id", "position", "sequence", "slot_day_id", "tick", "ticks", "places"),
            (
                (raw.id(one.visit), 0, 0, day, tick, 1, 1)
                for one, tick in zip(guests, ticks, strict=True)
            ),
        )  # fmt: skip
        taken = raw.sql("UPDATE slots SET booked = ? WHERE slot_day_id = ? AND tick = ?")
        for tick, number in Counter(ticks).items():
            raw.execute(taken, (number, day, tick))
    for name in ("appointments", "participants", "participant_services", "appointment_spans"):
        raw.analyze(name)


def _local(trial: TrialOffice, one: Guest) -> time:
    return one.starts_at.astimezone(trial.location.tz).time()


def _visits(
    raw: Raw, trial: TrialOffice, guests: Sequence[Guest]
) -> Iterator[tuple[Any, ...]]:  # fmt: skip
    place, now = raw.id(trial.location.id), raw.moment(trial.clock.now())
    for number, one in enumerate(guests):
        yield (
            raw.id(one.visit), raw.id(one.visit), 0, f"D{number:07}", place, SERVICE,
            raw.moment(one.starts_at), raw.moment(one.starts_at + timedelta(minutes=5)), "booked",
            "nl", now, 1,
        )  # fmt: skip
