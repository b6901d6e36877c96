"""Packages that are cut short, changed, foreign, late or too big for the disk: plainly refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Connection, text

from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.packages.package import ScanFailure
from counter_app.exchange import sealed_package
from counter_app.exchange.token import PublicKeys
from counter_app.services import package_opening
from tests.offline_day import Hall, alone, refused, serve


def test_a_package_opens_for_its_machine_its_operators_and_its_time_only(embedded: Hall) -> None:
    hall = embedded
    laptop, other = hall.laptop("laptop 1"), hall.laptop("laptop 2")
    packed = hall.pack(laptop)
    other.packed = packed
    assert refused(other.open) is Code.PACKAGE_OTHER_DEVICE
    assert refused(lambda: laptop.open("clerk", "another password")) is Code.BAD_SIGN_IN
    assert refused(lambda: laptop.open("host")) is Code.PACKAGE_NOT_YOURS
    laptop.clock.advance(timedelta(days=2))
    assert refused(laptop.open) is Code.PACKAGE_EXPIRED
    laptop.clock.set(packed.package.made_at - timedelta(hours=1))
    assert refused(laptop.open) is Code.CLOCK_SET_BACK
    laptop.clock.set(hall.clock.now())
    stranger = replace(laptop.keys, trusted=())
    laptop.keys, mine = stranger, laptop.keys
    assert refused(laptop.open) is Code.PACKAGE_FOREIGN
    laptop.keys = mine
    laptop.packed = replace(packed, raw=packed.raw[:-200])
    assert refused(laptop.open) is Code.PACKAGE_CUT_SHORT
    changed = bytearray(packed.raw)
    changed[len(changed) // 2] ^= 4
    laptop.packed = replace(packed, raw=bytes(changed))
    assert refused(laptop.open) is Code.PACKAGE_CHANGED
    assert not laptop.file.exists()
    laptop.packed = packed
    laptop.open("second")
    assert refused(laptop.open) is Code.STORE_EXISTS
    assert list(laptop.file.parent.glob("*.part*")) == []


def test_results_of_another_machine_or_changed_ones_are_not_taken(embedded: Hall) -> None:
    guest = embedded.guest(30)
    laptop, other = alone(embedded), embedded.laptop("laptop 2")
    office, clerk = laptop.office()
    serve(office, clerk, guest, laptop.clock)
    closed = laptop.close(office, clerk)
    office_key = embedded.office.packages
    assert office_key.devices(embedded.planner)[0].name == "laptop 1"
    body = sealed_package.read(closed.raw, PublicKeys([laptop.keys.signing.public_bytes()])).body
    packed = laptop.packed
    assert packed is not None
    laptop.packed = replace(packed, raw=closed.raw)
    assert refused(laptop.open) is Code.PACKAGE_WRONG_WAY
    forged = sealed_package.seal(closed.head, body, other.keys.signing, (other.keys.recipient,))
    for raw, code in (
        (closed.raw[:500], Code.PACKAGE_CUT_SHORT), (forged, Code.PACKAGE_FOREIGN),
        (b"no package", Code.PACKAGE_CHANGED), (packed.raw, Code.PACKAGE_WRONG_WAY),
    ):  # fmt: skip
        made = replace(closed, raw=raw)
        assert refused(partial(embedded.merge, made)) is code
    with embedded.office.store.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM package_items")) == 0


def test_nothing_is_kept_of_a_hand_out_for_which_the_disk_is_full(embedded: Hall) -> None:
    guests = [embedded.guest(30 + 10 * n) for n in range(2)]
    laptop = alone(embedded)
    office, clerk = laptop.office()
    serve(office, clerk, guests[0], laptop.clock)
    with office.store.administering(commit=False) as connection:
        driver: Any = connection.connection.driver_connection
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
        driver.execute(f"PRAGMA max_page_count = {pages}")
    codes = set()
    for _ in range(40):
        try:
            office.offline.note_scan(clerk, ScanFailure.UNREADABLE, new_id())
        except CounterError as full:
            codes.add(full.code)
    assert codes == {Code.DISK_FULL}
    with office.store.administering(commit=False) as connection:
        raw: Any = connection.connection.driver_connection
        raw.execute("PRAGMA max_page_count = 1000000")
    serve(office, clerk, guests[1], laptop.clock)
    assert office.audit.verify().flaws == ()
    closed = laptop.close(office, clerk)
    embedded.clock.advance(timedelta(hours=5))
    assert embedded.merge(closed).conflicts == 0


def test_a_package_is_opened_whole_or_not_at_all_where_the_disk_is_full(
    embedded: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    embedded.guest(30)
    laptop = embedded.laptop("laptop 1")
    embedded.pack(laptop)
    load = package_opening.load

    def load_on_a_full_disk(connection: Connection, *rest: Any) -> None:
        _no_more_pages(connection)
        load(connection, *rest)

    monkeypatch.setattr(package_opening, "load", load_on_a_full_disk)
    assert refused(laptop.open) is Code.DISK_FULL
    assert list(laptop.file.parent.iterdir()) == []
    monkeypatch.undo()
    assert laptop.open().people == 1


def test_results_come_home_whole_or_not_at_all_where_the_disk_is_full(embedded: Hall) -> None:
    guest = embedded.guest(30)
    laptop = alone(embedded)
    office, clerk = laptop.office()
    serve(office, clerk, guest, laptop.clock)
    laptop.clock.advance(timedelta(minutes=30))
    closed = laptop.close(office, clerk)
    embedded.clock.advance(timedelta(hours=5))
    with embedded.office.store.administering() as connection:
        _no_more_pages(connection)
    assert refused(lambda: embedded.merge(closed)) is Code.DISK_FULL
    with embedded.office.store.administering(commit=False) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM package_items").scalar() == 0
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert embedded.merge(closed).accepted == 2
    assert embedded.office.audit.verify().flaws == ()


def _no_more_pages(connection: Connection) -> None:
    """Let an embedded database have as much room as it takes now, and no more."""
    free = connection.exec_driver_sql("PRAGMA freelist_count").scalar() or 0
    connection.exec_driver_sql("CREATE TABLE filler (bytes BLOB)")
    connection.exec_driver_sql("INSERT INTO filler VALUES (zeroblob(?))", (4096 * (free + 1),))
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
