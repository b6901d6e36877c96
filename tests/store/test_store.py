"""The two doors: reading, and work that is whole or not at all."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Insert, func, insert, select, text
from sqlalchemy.engine import make_url

from counter_app.domain.changes import Change, PersonChanged, QueueChanged
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Conflict, CounterError, Refused, Unavailable
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.store import schema
from counter_app.store.base import UtcDateTime, table
from counter_app.store.journal import Journal
from counter_app.store.keyfile import KeyFile
from counter_app.store.store import Store, parse_url
from counter_app.store.tables.appointments import SeriesRow
from counter_app.store.tables.people import PersonRow
from tests import factories as f
from tests.expectations import actions, refused, rows, unchanged


def test_work_that_fails_leaves_nothing_and_tells_nobody(office: Office, planner: Actor) -> None:
    told: list[object] = []
    office.store.on_commit(lambda changes, initiator: told.append(changes))

    def fail() -> None:
        with office.store.work(planner, new_id()) as work:
            work.audit("person.added", new_id())
            work.note(QueueChanged(planner.location_id))
            work.session.execute(text("UPDATE locations SET name = 'elsewhere'"))
            raise ZeroDivisionError

    with unchanged(office.store), pytest.raises(ZeroDivisionError):
        fail()
    assert told == []
    assert office.planning.locations()[0].name == "Den Haag"


def test_changes_are_told_once_each_after_the_commit_with_their_initiator(
    office: Office, clerk: Actor
) -> None:
    told: list[tuple[tuple[Change, ...], UUID]] = []
    gesture, subject = new_id(), new_id()

    def listen(changes: tuple[Change, ...], initiator: UUID) -> None:
        assert actions(office, gesture) == [("person.added", str(subject))]  # committed
        told.append((changes, initiator))

    office.store.on_commit(listen)
    with office.store.work(clerk, gesture) as work:
        work.audit("person.added", subject)
        work.note(PersonChanged(subject), QueueChanged(clerk.location_id), PersonChanged(subject))
        assert told == []
    wanted = (PersonChanged(subject), QueueChanged(clerk.location_id))
    assert told == [(wanted, gesture)]


def test_a_gesture_is_found_again(office: Office, clerk: Actor) -> None:
    gesture, subject = new_id(), new_id()
    with office.store.work(clerk, gesture) as work:
        assert work.earlier() is None
        work.audit("person.added", subject)
        work.audit("person.changed", new_id())
    with office.store.work(clerk, gesture) as work:
        assert work.earlier() == subject
    with office.store.work(clerk) as work:
        assert work.earlier() is None


def test_a_reader_does_not_write(office: Office) -> None:
    for together in (False, True):
        with pytest.raises(CounterError), office.store.reading(together=together) as session:
            session.execute(text("UPDATE locations SET name = 'elsewhere'"))
    assert office.planning.locations()[0].name == "Den Haag"


def test_reading_together_sees_one_moment(office: Office, clerk: Actor) -> None:
    count = select(func.count()).select_from(PersonRow)
    with office.store.reading(together=True) as session:
        before = session.execute(count).scalar_one()
        f.on_file(office, clerk)
        assert session.execute(count).scalar_one() == before
    with office.store.reading() as session:
        assert session.execute(count).scalar_one() == before + 1


def _series(location_id: UUID, *names: str) -> list[tuple[Insert, dict[str, Any]]]:
    row = insert(table(SeriesRow))
    return [
        (row, {"id": new_id(), "location_id": location_id, "name": name, "created_at": f.NOW})
        for name in names
    ]


def test_rows_written_together_are_read_by_the_next_statement(office: Office, clerk: Actor) -> None:
    with office.store.work(clerk) as work:
        work.write(*_series(clerk.location_id, "one", "two"))
        assert set(work.session.scalars(select(SeriesRow.name))) == {"one", "two"}
    assert rows(office.store, SeriesRow, location_id=clerk.location_id) == 2


def test_of_rows_written_together_a_refused_one_leaves_none(office: Office, clerk: Actor) -> None:
    good = _series(clerk.location_id, "one", "two")
    nowhere = _series(new_id(), "three")

    def fail() -> None:
        with office.store.work(clerk) as work:
            work.write(good[0], *nowhere, good[1])

    with unchanged(office.store), refused(Code.NOT_FOUND):
        fail()
    with office.store.work(clerk) as work:  # the connection goes on
        work.write(*good)


def test_what_only_the_commit_refuses_is_told_as_any_refusal(office: Office, clerk: Actor) -> None:
    gesture = new_id()

    def work_once() -> None:
        with office.store.work(clerk, gesture) as work:
            work.audit("person.added", new_id())

    work_once()
    told: list[object] = []
    office.store.on_commit(lambda changes, initiator: told.append(changes))
    with unchanged(office.store), pytest.raises(Conflict) as caught:
        work_once()
    assert caught.value.code is Code.CHANGED_MEANWHILE
    assert told == []


def test_errors_never_quote_what_was_refused(office: Office, clerk: Actor) -> None:
    name = "".join(("Geheim", "naam"))  # the lines of this file stand in a traceback too
    known = f.on_file(office, clerk)
    with pytest.raises(Refused) as caught:
        f.on_file(office, clerk, surname=name, v_number=known.v_number)
    with pytest.raises(RuntimeError) as bug, office.store.work(clerk) as work:
        work.session.execute(insert(table(PersonRow)).values(id=new_id(), surname=name))
    for error in (caught.value, bug.value):
        shown = "".join(traceback.format_exception(error))
        assert name not in shown
        assert str(known.v_number) not in shown


@pytest.mark.parametrize(
    ("text", "backend"),
    [
        ("office.db", "sqlite"), ("/srv/office.db", "sqlite"), ("sqlite:///office.db", "sqlite"),
        ("postgresql://counter@db/office", "postgresql"),
        ("postgresql+psycopg://counter@db/office", "postgresql"),
    ],
)  # fmt: skip
def test_addresses(text: str, backend: str) -> None:
    url = parse_url(text)
    assert url.get_backend_name() == backend
    if backend == "postgresql":
        assert url.get_driver_name() == "psycopg"


@pytest.mark.parametrize("text", ["mysql://db/office", "://", "sqlite://", "http://example.org"])
def test_addresses_of_nothing_that_is_known(text: str) -> None:
    with refused(Code.STORE_UNREACHABLE):
        parse_url(text)


def test_a_file_with_another_key_stays_closed(sqlite_template: Path, tmp_path: Path) -> None:
    copy = tmp_path / "office.db"
    copy.write_bytes(sqlite_template.read_bytes())
    store = Store(parse_url(str(copy)), SetClock(f.NOW), bytes(32))
    with pytest.raises(Unavailable) as caught, store.reading() as session:
        session.execute(select(PersonRow))
    assert caught.value.code in {Code.STORE_LOCKED, Code.STORE_DAMAGED}
    store.close()
    with refused(Code.STORE_LOCKED):
        Store(parse_url(str(copy)), SetClock(f.NOW))


def test_an_encrypted_file_shows_nothing(new_sqlite: object, clerk_file: Path) -> None:
    content = clerk_file.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    for word in (b"Geheimnaam", b"CREATE TABLE", b"locations"):
        assert word not in content


@pytest.fixture
def clerk_file(new_sqlite: object) -> Path:
    """Give an embedded database into which a person was written."""
    path = Path(new_sqlite())  # type: ignore[operator]
    office = f.open_office(str(path), SetClock(f.NOW))
    f.on_file(office, f.seat(office, "clerk"), surname="Geheimnaam")
    office.close()
    return path


def test_a_server_that_does_not_answer(clock: SetClock) -> None:
    store = Store(make_url("postgresql+psycopg://nobody@127.0.0.1:1/none"), clock)
    with refused(Code.STORE_UNREACHABLE), store.reading() as session:
        session.execute(text("SELECT 1"))
    store.close()


def test_a_moment_without_a_zone_is_a_bug(office: Office) -> None:
    kind = UtcDateTime()
    with pytest.raises(TypeError):
        kind.process_bind_param(datetime(2026, 9, 4), office.store.engine.dialect)  # noqa: DTZ001
    back = kind.process_result_value(datetime(2026, 9, 4), office.store.engine.dialect)  # noqa: DTZ001
    assert back == datetime(2026, 9, 4, tzinfo=UTC)


def test_the_journal_names_what_was_cut_short(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    first, second = new_id(), new_id()
    with journal.under_way(first, f.later(1)):
        assert journal.left_over() == ((first, f.later(1)),)
    assert journal.left_over() == ()
    with journal.under_way(first, f.later(2)), journal.under_way(second, f.later(1)):
        (tmp_path / "journal" / "note.txt").write_text("not ours")
        (tmp_path / "journal" / str(new_id())).write_text("")  # cut short before it said when
        assert [gesture for gesture, _ in journal.left_over()] == [second, first]
    (tmp_path / "journal" / str(first)).write_text(f.NOW.isoformat())
    journal.forget(first)
    journal.forget(first)
    assert journal.left_over() == ()


def test_a_full_disk_is_not_taken_for_a_broken_database(
    new_sqlite: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite calls both a disk I/O error; nobody is told to restore what is whole."""
    store = f.store_of(new_sqlite())

    def opened() -> None:
        with store._translated():
            raise sqlcipher.OperationalError("disk I/O error")

    try:
        with refused(Code.STORE_DAMAGED):
            opened()
        monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=0))
        with refused(Code.DISK_FULL):
            opened()
    finally:
        store.close()


def test_a_copy_that_is_cut_short_leaves_nothing(
    new_sqlite: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Path(new_sqlite())
    key = KeyFile(database).open("demo", f.PASSWORD)
    before = set(tmp_path.iterdir())

    def cut_short(_database: Path, _key: bytes, part: Path) -> None:
        part.write_bytes(b"half")
        part.with_name(f"{part.name}-wal").write_bytes(b"half")
        raise sqlcipher.OperationalError("disk I/O error")

    monkeypatch.setattr(schema, "_copy", cut_short)
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=0))
    with refused(Code.DISK_FULL):
        schema.backup(database, key, tmp_path / "saved.db")
    assert set(tmp_path.iterdir()) == before


def test_a_copy_where_nothing_can_be_written_is_told(
    new_sqlite: Callable[[], str], tmp_path: Path
) -> None:
    database = Path(new_sqlite())
    key = KeyFile(database).open("demo", f.PASSWORD)
    with refused(Code.FILE_UNREADABLE, file="saved.db"):
        schema.backup(database, key, tmp_path / "absent" / "saved.db")


@pytest.mark.parametrize("address", ["postgresql://host:abc/office", "mysql://host/office", "://"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with refused(Code.STORE_UNREACHABLE):
        parse_url(address)
