"""Making an office, signing in to it, and databases that do not fit the program."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from counter_app import startup
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Role
from counter_app.services.office import NewOffice
from counter_app.store import schema
from counter_app.store.journal import Journal
from counter_app.store.keyfile import KeyFile
from counter_app.store.store import Store, parse_url
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import refused

NEW = NewOffice(
    organisation="Immigratie- en Naturalisatiedienst", location=f.location(), desks=3,
    services=("COLLECT_DOCUMENT",), login="Demo ", name="M. de Wit", password=f.PASSWORD,
    roles=frozenset({Role.ADMINISTRATOR, Role.PLANNER}),
)  # fmt: skip


def sign_in(
    database: str, login: str = "demo", password: str = f.PASSWORD, desk: str = "",
    journal: Path | None = None,
) -> startup.Session:  # fmt: skip
    return startup.sign_in(
        database, login, password, desk=desk, clock=SetClock(f.NOW), cost=f.CHEAP, journal=journal
    )


def test_a_new_office(empty_database: str, clock: SetClock) -> None:
    startup.create(empty_database, NEW, clock, f.CHEAP)
    session = sign_in(empty_database, desk="2")
    assert (session.actor.name, session.actor.desk_name) == ("M. de Wit", "2")
    (place,) = session.office.planning.locations()
    assert place == NEW.location
    assert [desk.name for desk in session.office.planning.desks(place.id)] == ["1", "2", "3"]
    offered = session.office.planning.services_at(place.id)
    assert [kind.code for kind in offered] == ["COLLECT_DOCUMENT"]
    assert session.unfinished() == ()
    session.close()
    with refused(Code.STORE_EXISTS):
        startup.create(empty_database, NEW, clock, f.CHEAP)


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"password": "short"}, Code.PASSWORD_TOO_SHORT), ({"name": " "}, Code.REQUIRED)],
)
def test_an_office_that_cannot_be_made_leaves_nothing(
    empty_database: str, clock: SetClock, changes: dict[str, str], code: Code
) -> None:
    with pytest.raises(Invalid) as caught:
        startup.create(empty_database, replace(NEW, **changes), clock, f.CHEAP)  # type: ignore[arg-type]
    assert caught.value.code is code
    folder = Path(empty_database).parent
    assert "postgresql" in empty_database or list(folder.iterdir()) == []


def test_signing_in_and_out_is_noted(database: str) -> None:
    session = sign_in(database, " CLERK ", desk="1")
    assert (session.actor.login, session.actor.desk_name) == ("clerk", "1")
    session.close()
    session = sign_in(database)
    entries = session.office.audit.entries(session.actor, session.actor.location_id, most=3)
    assert [one.action for one in entries] == [
        "operator.signed_in", "operator.signed_out", "operator.signed_in",
    ]  # fmt: skip
    session.close()


def test_a_desk_that_is_not_there_is_no_desk(database: str) -> None:
    session = sign_in(database, desk="99")
    assert session.actor.desk_id is None
    session.close()


@pytest.mark.parametrize(("login", "password"), [("demo", "wrong"), ("nobody", f.PASSWORD)])
def test_wrong_words(database: str, login: str, password: str) -> None:
    with refused(Code.BAD_SIGN_IN) as caught:
        sign_in(database, login, password)
    assert caught.value.values == {}


def test_a_database_that_is_not_there(tmp_path: Path) -> None:
    with refused(Code.STORE_MISSING, file="office.db"):
        sign_in(str(tmp_path / "office.db"))


def test_a_newer_database_is_left_alone(database: str) -> None:
    store = f.store_of(database)
    with beneath(store) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    with refused(Code.STORE_NEWER):
        sign_in(database)


def test_an_older_database(database: str, backend: str) -> None:
    """An embedded one is upgraded after a backup, a shared one by its administrator only."""
    if backend == "sqlite":
        store = f.store_of(database)
    else:  # as its administrator
        store = Store(parse_url(database), SetClock(f.NOW))
    schema.downgrade(store, "0001")
    store.close()
    if backend == "postgresql":
        with refused(Code.STORE_OLDER):
            sign_in(database)
        return
    session = sign_in(database)
    assert schema.state(session.office.store) is schema.SchemaState.CURRENT
    key = session.office.store.key
    session.close()
    assert key is not None
    (saved,) = Path(database).parent.glob("*.bak")
    schema.check_file(saved, key)
    old = startup.open_store(str(saved), "demo", f.PASSWORD, SetClock(f.NOW))
    assert schema.state(old) is schema.SchemaState.OLDER
    old.close()


def test_an_empty_database_is_no_office(empty_database: str, backend: str) -> None:
    if backend == "sqlite":
        Path(empty_database).parent.mkdir()
        Path(empty_database).touch()
        KeyFile(Path(empty_database), f.CHEAP).create("demo", f.PASSWORD)
    # a server knows nobody there yet
    with refused(Code.STORE_MISSING if backend == "sqlite" else Code.BAD_SIGN_IN):
        sign_in(empty_database)


def test_what_a_crash_cut_short_is_told_once(database: str, tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    session = sign_in(database, journal=folder)
    done, lost = new_id(), new_id()
    visit = session.office.appointments.book(
        session.actor,
        f.wish(session.office, f.local(f.SATURDAY, 10), f.on_file(session.office, session.actor)),
        done,
    )
    assert Journal(folder).left_over() == ()
    for gesture, at in ((done, f.later(-2)), (lost, f.later(-1))):
        (folder / str(gesture)).write_text(at.isoformat())
    first, second = session.unfinished()
    assert (first.gesture, second.gesture, second.entry) == (done, lost, None)
    assert first.entry is not None
    assert first.entry.subject == str(visit.id)
    assert session.unfinished() == ()
    session.close()


@pytest.fixture
def saved(new_sqlite: object, tmp_path: Path) -> tuple[Path, Path, bytes]:
    """Give an embedded office, a backup of it, and their key."""
    database = Path(new_sqlite())  # type: ignore[operator]
    key = KeyFile(database).open("demo", f.PASSWORD)
    into = tmp_path / "saved.db"
    schema.backup(database, key, into)
    return database, into, key


def test_a_backup_while_the_office_is_open(new_sqlite: object, tmp_path: Path) -> None:
    database = Path(new_sqlite())  # type: ignore[operator]
    office = f.open_office(str(database), SetClock(f.NOW))
    someone = f.on_file(office, f.seat(office, "clerk"))
    into = tmp_path / "saved.db"
    schema.backup(database, office.store.key or b"", into)
    f.on_file(office, f.seat(office, "clerk"))  # not in the backup
    with refused(Code.STORE_EXISTS, file="saved.db"):
        schema.backup(database, office.store.key or b"", into)
    office.close()
    assert not list(tmp_path.glob("*.part"))
    again = f.open_office(str(into), SetClock(f.NOW))
    assert again.people.get(someone.id) == someone
    assert again.audit.verify().flaws == ()
    again.close()


def test_a_restored_backup_and_what_was_set_aside(saved: tuple[Path, Path, bytes]) -> None:
    database, backup, key = saved
    office = f.open_office(str(database), SetClock(f.NOW))
    someone = f.on_file(office, f.seat(office, "clerk"))
    # as after a crash: the last commits stand in the log beside the file, nobody closed it
    copies = {tail: Path(f"{database}{tail}").read_bytes() for tail in ("", "-wal")}
    office.close()
    for tail, content in copies.items():
        Path(f"{database}{tail}").write_bytes(content)
    aside = schema.restore(backup, key, database, f.NOW)
    assert aside is not None
    restored = f.open_office(str(database), SetClock(f.NOW))
    with refused(Code.NOT_FOUND):
        restored.people.get(someone.id)
    restored.close()
    kept = f.open_office(str(aside), SetClock(f.NOW))
    assert kept.people.get(someone.id) == someone
    kept.close()


def test_a_backup_onto_an_empty_place(saved: tuple[Path, Path, bytes], tmp_path: Path) -> None:
    _, backup, key = saved
    elsewhere = tmp_path / "elsewhere.db"
    assert schema.restore(backup, key, elsewhere, f.NOW) is None
    session = sign_in(str(elsewhere))
    assert session.actor.login == "demo"
    session.close()


def test_a_damaged_backup_is_not_restored(saved: tuple[Path, Path, bytes]) -> None:
    database, backup, key = saved
    before = database.read_bytes()
    content = bytearray(backup.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 4096] = bytes(4096)
    backup.write_bytes(content)
    with refused(Code.STORE_DAMAGED, file="saved.db"):
        schema.restore(backup, key, database, f.NOW)
    assert database.read_bytes() == before
    with refused(Code.STORE_DAMAGED):
        schema.check_file(database, bytes(32))
    with refused(Code.STORE_MISSING):
        schema.check_file(database.with_name("none.db"), key)
    schema.check_file(database, key)
