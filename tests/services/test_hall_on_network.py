"""A laptop in the middle of a hall: its server listens on the hall's network, and others join."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import make_url

from counter_app import startup
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.exchange import device_keys, hall_authority
from counter_app.exchange.sealed_package import peek, save
from counter_app.services import packages
from counter_app.services.package_opening import Who
from counter_app.services.packages import PackWish
from counter_app.services.this_machine import ThisMachine
from counter_app.settings import house_rules
from counter_app.store.hall_server import HallServer
from tests import factories as f
from tests.offline_day import Hall, Laptop, serve


def address_in_the_hall() -> str:
    """Return an address of this machine that others could reach; skips where it has none."""
    if shutil.which("ip") is None:
        pytest.skip("no `ip` to ask this machine for its addresses")
    asked = subprocess.run(["ip", "-json", "-4", "addr"], capture_output=True, check=True)
    for interface in json.loads(asked.stdout):
        if "LOOPBACK" not in interface["flags"] and "UP" in interface["flags"]:
            for one in interface["addr_info"]:
                return str(one["local"])
    pytest.skip("this machine has no address beyond loopback")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def refused(act: Callable[[], object]) -> Code:
    with pytest.raises(CounterError) as caught:
        act()
    return caught.value.code


@pytest.fixture
def folder() -> Iterator[Path]:
    """Give a folder that the account which runs the server may walk through."""
    made = Path(tempfile.mkdtemp(prefix="counter-hall-", dir="/tmp"))
    made.chmod(0o711)
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def hall(
    new_sqlite: Callable[[], str], clock: SetClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hall]:
    """Give an office at home; what proves a server is good by the machine's own clock."""
    now = datetime.now(UTC)
    monkeypatch.setattr(
        packages, "make_authority",
        lambda _, __: hall_authority.make_authority(now, now + timedelta(hours=12)),
    )  # fmt: skip
    office = f.open_office(new_sqlite(), clock)
    made = Hall(office, f.seat(office, "planner"), clock, tmp_path)
    made.enrol("clerk", "second", "planner")
    yield made
    for laptop in made.laptops:
        laptop.shut()
    office.close()


def machine(laptop: Laptop, folder: Path, account: str = "") -> ThisMachine:
    keys = folder / laptop.keys.name / "device.keys"
    device_keys.save(laptop.keys, keys)
    keys.parent.chmod(0o711)
    return ThisMachine(keys, keys.parent, account)


def sealed_for_hall(hall: Hall, laptop: Laptop, folder: Path) -> Path:
    wish = PackWish(device_id=laptop.keys.id, day=f.TODAY, for_hall=True)
    file = folder / "hall.package"
    save(hall.office.packages.pack(hall.planner, wish, new_id()).raw, file)
    return file


def who(login: str = "planner") -> Who:
    return Who(login, f.PASSWORD, house_rules(), f.CHEAP)


@pytest.fixture
def middle(hall: Hall, folder: Path) -> Iterator[tuple[ThisMachine, Path]]:
    """Give the machine in the middle and its package; its server ends with the test."""
    made = machine(hall.laptop("middle"), folder, "nobody" if os.geteuid() == 0 else "")
    yield made, sealed_for_hall(hall, hall.laptops[0], folder)
    made.stop_halls()


def served(made: ThisMachine, file: Path, where: str, clock: SetClock) -> str:
    try:
        return made.serve_hall(file, where, who(), clock)[0]
    except CounterError as error:
        if error.code is Code.HALL_SERVER_MISSING:
            pytest.skip("no PostgreSQL is installed here")
        raise


def test_others_join_the_laptop_in_the_middle_over_the_network_and_the_day_comes_home(
    hall: Hall, middle: tuple[ThisMachine, Path], folder: Path
) -> None:
    guest = hall.guest(20)
    host, port = address_in_the_hall(), free_port()
    centre, laptop = middle[0], hall.laptops[0]
    file = sealed_for_hall(hall, laptop, folder)
    here = served(centre, file, f"{host}:{port}", laptop.clock)
    other = hall.laptop("other")
    joining = machine(other, folder)
    assert joining.hall_of(file) == (True, False)
    assert centre.hall_of(file) == (True, True)
    away = joining.join_hall(file, f"{host}:{port}", other.clock)
    assert make_url(away).host == host
    assert make_url(away).query["sslmode"] == "verify-full"
    assert [one.address for one in joining.halls()] == [away]

    session = startup.sign_in(away, "clerk", f.PASSWORD, clock=other.clock, cost=f.CHEAP)
    try:
        assert is_encrypted(away)
        actor = f.seat(session.office, "clerk")
        laptop.clock.advance(timedelta(minutes=10))
        other.clock.set(laptop.clock.now())
        serve(session.office, actor, guest, other.clock)
    finally:
        session.close()
    # a restart of the laptop, and another address of it: what was done is there
    centre.stop_halls()
    assert refused(lambda: joining.join_hall(file, f"{host}:{port}", other.clock)) is (
        Code.HALL_UNREACHABLE
    )
    assert refused(lambda: centre.stop_halls(remove=True)) is Code.HALL_NOT_CLOSED
    here = served(centre, file, f"{host}:{port}", other.clock)
    lead = startup.sign_in(here, "planner", f.PASSWORD, clock=other.clock, cost=f.CHEAP)
    try:
        closed = lead.office.offline.close(lead.actor, laptop.keys, new_id())
    finally:
        lead.close()
    hall.clock.advance(timedelta(hours=8))
    assert hall.merge(closed).accepted == closed.items > 0
    centre.stop_halls()  # the laptop was shut down, and goes back to the depot days later
    assert centre.stop_halls(remove=True) != ()
    assert not list((folder / "middle").glob("*.server"))


def is_encrypted(address: str) -> bool:
    url = make_url(address)
    with psycopg.connect(
        host=url.host, port=url.port, dbname=url.database, user="clerk", password=f.PASSWORD,
        sslmode="verify-full", sslrootcert=str(url.query["sslrootcert"]),
    ) as connection:  # fmt: skip
        asked = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        return connection.execute(asked).fetchone() == (True,)


def test_only_operators_come_in_from_the_hall_over_tls_and_only_to_a_server_that_proves_itself(
    hall: Hall, middle: tuple[ThisMachine, Path], folder: Path
) -> None:
    host, port = address_in_the_hall(), free_port()
    centre, file = middle
    served(centre, file, f"{host}:{port}", hall.clock)
    (server,) = (folder / "middle").glob("*.server")
    root = HallServer(server).address()
    password = make_url(root).password
    joining = machine(hall.laptop("other"), folder)
    away = joining.join_hall(file, f"{host}:{port}", hall.clock)

    def knock(**given: str) -> str:
        said = {"host": host, "port": str(port), "dbname": "hall", "connect_timeout": "5"}
        with pytest.raises(psycopg.OperationalError) as caught:
            psycopg.connect(**{**said, **given}).close()  # type: ignore[arg-type]
        return str(caught.value)

    plain = knock(user="clerk", password=f.PASSWORD, sslmode="disable")
    assert "no pg_hba.conf entry" in plain
    assert "rejects" in knock(user="counter_hall", password=str(password), sslmode="require")
    elsewhere = knock(user="clerk", password=f.PASSWORD, sslmode="require", dbname="postgres")
    assert "no pg_hba.conf entry" in elsewhere
    # whoever has no account hears the same as one whose password is wrong
    stranger = knock(user="nobody", password="x", sslmode="require")
    wrong = knock(user="clerk", password="x", sslmode="require")
    assert stranger.replace("nobody", "clerk").splitlines()[-1] == wrong.splitlines()[-1]

    assert refused(lambda: startup.sign_in(away, "clerk", "another password")) is Code.BAD_SIGN_IN
    # another hall's authority, and a name that the certificate does not hold
    later = sealed_for_hall(hall, hall.laptops[0], folder / "other")
    other_hall = joining.join_hall(later, f"{host}:{port}", hall.clock)
    assert refused(lambda: startup.sign_in(other_hall, "clerk", f.PASSWORD)) is (
        Code.SERVER_NOT_PROVEN
    )
    named = make_url(away)
    misnamed = named.set(host="localhost").render_as_string()
    assert refused(lambda: startup.sign_in(misnamed, "clerk", f.PASSWORD)) is (
        Code.SERVER_NOT_PROVEN
    )
    with pytest.raises(CounterError) as caught:
        joining.join_hall(file, f"{host}:{free_port()}", hall.clock)
    assert caught.value.code is Code.HALL_UNREACHABLE
    assert str(caught.value.values["address"]).startswith(host)
    assert refused(lambda: centre.serve_hall(file, "203.0.113.9", who(), hall.clock)) is (
        Code.ADDRESS_UNUSABLE
    )
    with socket.socket() as taken:
        taken.bind((host, 0))
        taken.listen()
        where = f"{host}:{taken.getsockname()[1]}"
        assert refused(lambda: centre.serve_hall(file, where, who(), hall.clock)) is (
            Code.PORT_TAKEN
        )


def test_a_machine_joins_only_by_a_package_of_a_hall_that_is_good_now(
    hall: Hall, middle: tuple[ThisMachine, Path], folder: Path
) -> None:
    _, file = middle
    joining = machine(hall.laptop("other"), folder)
    alone = folder / "alone.package"
    wish = PackWish(device_id=hall.laptops[1].keys.id, day=f.TODAY)
    save(hall.office.packages.pack(hall.planner, wish, new_id()).raw, alone)
    assert peek(alone.read_bytes()).authority == ""
    where, now = "192.0.2.77", hall.clock.now()
    told = {
        "alone": lambda: joining.join_hall(alone, where, hall.clock),
        "slow": lambda: joining.join_hall(file, where, SetClock(now - timedelta(hours=2))),
        "late": lambda: joining.join_hall(file, where, SetClock(now + timedelta(days=3))),
        "typed": lambda: joining.join_hall(file, "the one by the door", hall.clock),
    }
    assert {name: refused(act) for name, act in told.items()} == {
        "alone": Code.PACKAGE_NOT_FOR_HALL, "slow": Code.CLOCK_SET_BACK,
        "late": Code.PACKAGE_EXPIRED, "typed": Code.HALL_UNREACHABLE,
    }  # fmt: skip
    raw = bytearray(file.read_bytes())
    at = raw.index(b"BEGIN CERTIFICATE") + 40
    raw[at] = raw[at] % 25 + 97  # another letter
    file.write_bytes(raw)
    assert refused(lambda: joining.join_hall(file, where, hall.clock)) is Code.PACKAGE_CHANGED
    assert joining.halls() == ()


@pytest.mark.skipif(os.geteuid() != 0, reason="only an administrator is refused")
def test_an_administrator_of_the_machine_may_not_run_the_server(
    hall: Hall, middle: tuple[ThisMachine, Path], folder: Path
) -> None:
    _, file = middle
    made = ThisMachine(folder / "middle" / "device.keys", folder / "middle")
    code = refused(lambda: made.serve_hall(file, "127.0.0.1", who(), hall.clock))
    if code is Code.HALL_SERVER_MISSING:
        pytest.skip("no PostgreSQL is installed here")
    assert code is Code.HALL_SERVER_ADMINISTRATOR
