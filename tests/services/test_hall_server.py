"""A hall's own PostgreSQL, filled from a package: others join it, and the day comes home."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from counter_app import startup
from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import CardState
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.exchange import device_keys
from counter_app.exchange.sealed_package import save
from counter_app.services.hall_opening import open_in_hall
from counter_app.services.office import Office
from counter_app.services.package_opening import Opened, Who
from counter_app.services.packages import Packed, PackWish
from counter_app.services.this_machine import ThisMachine
from counter_app.settings import house_rules
from tests import factories as f
from tests.offline_day import Hall, Laptop, serve
from tests.postgres_server import PostgresServer

ODD = "wachtwoord ½ ﬁets €"
"""A password that servers prepare in their own way (RFC 4013)."""


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    """Give the server that stands in the hall, beside whatever home has."""
    made = PostgresServer()
    made.start(beside=True)
    yield made
    made.stop()


@pytest.fixture
def backend() -> str:
    return "postgresql"


@pytest.fixture
def hall(office: Office, clock: SetClock, tmp_path: Path) -> Iterator[Hall]:
    made = Hall(office, f.seat(office, "planner"), clock, tmp_path)
    made.enrol("clerk", "second", "planner")
    yield made
    for laptop in made.laptops:
        laptop.shut()


def pack(hall: Hall, laptop: Laptop, *, for_hall: bool = True) -> Packed:
    wish = PackWish(device_id=laptop.keys.id, day=f.TODAY, for_hall=for_hall)
    laptop.packed = hall.office.packages.pack(hall.planner, wish, new_id())
    return laptop.packed


def fill(laptop: Laptop, address: str, login: str = "clerk", password: str = f.PASSWORD) -> Opened:
    assert laptop.packed is not None
    who = Who(login, password, house_rules(), f.CHEAP)
    return open_in_hall(laptop.packed.raw, laptop.keys, address, who, laptop.clock)


def join(laptop: Laptop, address: str, login: str, password: str = f.PASSWORD) -> Office:
    """Sign in from another machine in the hall, as the operator's own role."""
    store = startup.open_store(address, login, password, laptop.clock)
    office = Office(store, house_rules(), f.CHEAP)
    laptop.offices.append(office)
    return office


def refused(act: Callable[[], object]) -> Code:
    with pytest.raises(CounterError) as caught:
        act()
    return caught.value.code


def seated(office: Office, login: str, desk: str = "") -> Actor:
    actor = office.operators.sign_in(login, f.PASSWORD)
    if not desk:
        return actor
    there = {one.name: one.id for one in office.planning.desks(actor.location_id)}
    return office.operators.at_desk(actor, there[desk])


def test_a_hall_works_on_its_own_server_and_brings_its_day_home(
    hall: Hall, server: PostgresServer
) -> None:
    guests = [hall.guest(20), hall.guest(40)]
    laptop = hall.laptop("hall 1")
    packed = pack(hall, laptop)
    address = server.url("hall_day")
    opened = fill(laptop, address)
    assert (opened.people, opened.operators) == (2, ("clerk", "planner", "second"))
    assert fill(laptop, address, "second").people == 2  # again: it stands there already

    rooms = [join(laptop, address, login) for login in ("clerk", "second")]
    clerks = [seated(rooms[0], "clerk", "1"), seated(rooms[1], "second", "2")]
    for room, clerk, guest in zip(rooms, clerks, guests, strict=True):
        laptop.clock.advance(timedelta(minutes=10))
        serve(room, clerk, guest, laptop.clock)
    state = rooms[0].offline.state()
    assert state is not None
    assert (state.unsent, state.is_shared, state.stopped) == (2, True, None)
    # each met the other's work at once, and nobody is more than at home
    assert rooms[0].custody.of_person(guests[1].person.id)[0].state is CardState.HANDED_OUT
    assert Permission.PACK_DAY not in clerks[0].permissions
    assert refused(lambda: laptop.close(rooms[0], clerks[0])) is Code.NOT_PERMITTED

    lead = join(laptop, address, "planner")
    planner = seated(lead, "planner")
    laptop.clock.advance(timedelta(hours=1))
    closed = laptop.close(lead, planner)
    assert (closed.items, closed.head.package_id) == (4, packed.package.id)
    late = hall.guest(60)
    assert refused(lambda: rooms[0].queue.check_in(clerks[0], late.visit, new_id())) in {
        Code.NOT_FOUND, Code.OFFLINE_STOPPED,
    }  # fmt: skip
    hall.clock.advance(timedelta(hours=8))
    merged = hall.merge(closed)
    assert (merged.accepted, merged.conflicts) == (4, 0)
    for guest in guests:
        (card,) = hall.office.custody.of_person(guest.person.id)
        assert card.state is CardState.HANDED_OUT
    assert hall.office.audit.verify().flaws == ()
    laptop.shut()
    server.drop_database("hall_day")


@pytest.fixture
def embedded(new_sqlite: Callable[[], str], clock: SetClock, tmp_path: Path) -> Iterator[Hall]:
    office = f.open_office(new_sqlite(), clock)
    made = Hall(office, f.seat(office, "planner"), clock, tmp_path)
    made.enrol("clerk", "second")
    yield made
    for laptop in made.laptops:
        laptop.shut()
    office.close()


def test_only_a_package_for_the_hall_fills_a_server_and_an_empty_one_only(
    embedded: Hall, server: PostgresServer
) -> None:
    laptop = embedded.laptop("hall 1")
    pack(embedded, laptop, for_hall=False)
    address = server.url("hall_one")
    assert refused(lambda: fill(laptop, address)) is Code.PACKAGE_NOT_FOR_HALL
    pack(embedded, laptop)
    assert refused(lambda: fill(laptop, address, "clerk", "another password")) is Code.BAD_SIGN_IN
    fill(laptop, address)
    other = pack(embedded, laptop)
    assert refused(lambda: fill(laptop, address)) is Code.STORE_EXISTS
    assert other.package.is_for_hall
    # a server that keeps one office gives no roles of the same names to another
    assert refused(lambda: fill(laptop, server.url("hall_two"))) is Code.NAME_TAKEN
    server._execute("DROP DATABASE hall_one WITH (FORCE)")
    fill(laptop, server.url("hall_two"))
    office = join(laptop, server.url("hall_two"), "second")
    assert office.operators.sign_in("second", f.PASSWORD).login == "second"
    laptop.shut()
    server.drop_database("hall_two")


def test_each_signs_in_there_with_the_own_password_and_reads_no_more_than_at_home(
    embedded: Hall, server: PostgresServer, tmp_path: Path
) -> None:
    administrator = f.seat(embedded.office, "administrator")
    embedded.office.accounts.reset_password(administrator, "second", ODD, new_id())
    second = embedded.office.operators.sign_in("second", ODD)
    embedded.office.offline_accounts.enrol(second, ODD, new_id())
    laptop = embedded.laptop("hall 1")
    pack(embedded, laptop)
    address = server.url("hall_odd")
    keys, file = tmp_path / "device.keys", tmp_path / "hall.package"
    device_keys.save(laptop.keys, keys)
    assert laptop.packed is not None
    save(laptop.packed.raw, file)
    who = Who("second", ODD, house_rules(), f.CHEAP)
    plain, opened = ThisMachine(keys, tmp_path).fill_hall(file, address, who, laptop.clock)
    assert (opened.people, "postgres@" in plain) == (0, False)
    assert plain.startswith("postgresql://")
    assert join(laptop, address, "second", ODD).operators.sign_in("second", ODD).login == "second"
    wrong = join(laptop, address, "second", "another password")
    assert refused(lambda: wrong.operators.sign_in("second", "another pass")) is Code.BAD_SIGN_IN
    stranger = join(laptop, address, "host")  # who never enrolled has no role there
    assert refused(lambda: stranger.operators.sign_in("host", f.PASSWORD)) is Code.BAD_SIGN_IN
    office = join(laptop, address, "clerk")
    for secret in ("SELECT counter_take_home('people')", "SELECT counter_accounts_follow('{}')"):
        with pytest.raises(CounterError) as caught, office.store.reading() as session:
            session.execute(text(secret)).all()
        assert caught.value.code is Code.NOT_PERMITTED
    laptop.shut()
    server.drop_database("hall_odd")
