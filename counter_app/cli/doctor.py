"""`counter-app doctor`: what works on this machine, what is missing, and the remedy."""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import click

from counter_app import log, paths
from counter_app.cli import words
from counter_app.cli.console import Console
from counter_app.cli.grammar import REFUSED, command, console_of
from counter_app.domain.errors import Code, CounterError

if TYPE_CHECKING:
    from counter_app.domain.messages import Standing
    from counter_app.store.store import Store

T = TypeVar("T")
_OLDEST, _NEWEST = (3, 11), (3, 13)
_CHIP_REMEDIES: Final = {
    Code.READER_ABSENT, Code.READER_STOPPED, Code.READER_SOFTWARE_MISSING,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that was looked at.

    Attributes:
        name: names its sentence, without "part_".
        detail: what was found, such as a version; never about a person.
        remedy: names the sentence that says what to do, "" when there is nothing to do.
        is_needed: whether the program cannot do its work without.
    """

    name: str
    works: bool
    detail: str = ""
    remedy: str = ""
    is_needed: bool = True


@command("doctor")
@click.pass_context
def doctor(ctx: click.Context) -> None:
    """Tell what works here and what is missing, with the remedy. Nothing is changed."""
    console = console_of(ctx)
    parts = [part for look in _LOOKS for part in look(console)]
    for part in parts:
        _show(console, part)
    missing = [part for part in parts if part.is_needed and not part.works]
    if missing:
        names = ", ".join(_words(console, f"part_{part.name}") for part in missing)
        console.say("doctor_ill", names=names)
    else:
        console.say("doctor_well")
    console.answer({"well": not missing, "parts": parts})
    if missing:
        ctx.exit(REFUSED)


def _words(console: Console, key: str) -> str:
    return words.sentence(key, console.language, file=paths.state_dir() / log.FILE_NAME)


def _show(console: Console, part: Part) -> None:
    state = "works" if part.works else "missing" if part.is_needed else "optional"
    line = f"{_words(console, state):9} {_words(console, f'part_{part.name}')}"
    if part.detail:
        line += f": {part.detail}"
    console.write(line)
    if not part.works and part.remedy:
        console.write(f"{'':9}   → {_words(console, part.remedy)}")


def _python(_: Console) -> Iterator[Part]:
    found = sys.version_info[:2]
    works = _OLDEST <= found <= _NEWEST
    version = ".".join(map(str, sys.version_info[:3]))
    yield Part(name="python", works=works, detail=version, remedy="fix_python")


def _qt(_: Console) -> Iterator[Part]:
    yield _module("qt", "PySide6.QtWidgets", "fix_qt", lambda: _attribute("PySide6", "__version__"))


def _databases(_: Console) -> Iterator[Part]:
    yield _module("sqlite", "sqlcipher3.dbapi2", "fix_packages", _sqlcipher)
    found = _module("postgresql", "psycopg", "fix_postgresql", _libpq)
    yield Part(
        name=found.name, works=found.works, detail=found.detail, remedy=found.remedy,
        is_needed=False,
    )  # fmt: skip


def _shipped(_: Console) -> Iterator[Part]:
    for name, parts, remedy in (
        ("fonts", ("fonts", "NotoSans-Regular.ttf"), "fix_packages"),
        ("translations", ("i18n", "counter_nl.qm"), "fix_translations"),
    ):
        try:
            paths.resource(*parts)
            yield Part(name=name, works=True)
        except CounterError:
            is_needed = name != "translations"  # the window makes them at its first start
            yield Part(name=name, works=False, remedy=remedy, is_needed=is_needed)
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        yield Part(name="zones", works=True, detail=ZoneInfo("Europe/Amsterdam").key)
    except ZoneInfoNotFoundError:
        yield Part(name="zones", works=False, remedy="fix_packages")


def _folders(_: Console) -> Iterator[Part]:
    for folder in (paths.data_dir(), paths.state_dir(), paths.config_dir()):
        yield Part(
            name="folders", works=_is_writable(folder), detail=str(folder), remedy="fix_folders"
        )


def _display(_: Console) -> Iterator[Part]:
    if sys.platform in {"win32", "darwin"}:
        yield Part(name="display", works=True, detail=sys.platform)
        return
    found = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
    yield Part(
        name="display", works=bool(found), detail=found, remedy="fix_display", is_needed=False
    )


def _devices(console: Console) -> Iterator[Part]:
    from counter_app.devices.ports import DeviceState
    from counter_app.devices.registry import printer

    status = printer(console.settings.printer).status()
    works = status.state in {DeviceState.READY, DeviceState.BUSY}
    detail = f"{console.settings.printer}, {status.state.value}"
    yield Part(name="printer", works=works, detail=detail, remedy="fix_printer", is_needed=False)
    yield _label_printer(console)
    yield _camera(console)
    yield _photo_program(console)
    yield _chip_reader(console)
    yield _trust(console)
    yield Part(name="scanner", works=True, detail=_words(console, "scanner_hint"))


def _label_printer(console: Console) -> Part:
    """Look for the printer of stickers that the settings name."""
    from counter_app.devices.ports import DeviceState
    from counter_app.devices.registry import label_printer

    wanted = console.settings.label_printer
    found = label_printer(wanted)
    status = found.status().state if found else None
    detail = ", ".join(filter(None, (wanted, status.value if status else "")))
    return Part(
        name="label_printer", works=status in {DeviceState.READY, DeviceState.BUSY}, detail=detail,
        remedy="fix_label_printer", is_needed=False,
    )  # fmt: skip


def _camera(console: Console) -> Part:
    """Look for the camera that the settings name."""
    from counter_app.devices.registry import camera

    wanted = console.settings.camera
    found = camera(wanted)
    state = found.status().state.value if found else ""
    detail = ", ".join(filter(None, (wanted, state)))
    return Part(
        name="camera", works=state == "ready", detail=detail, remedy="fix_camera", is_needed=False
    )


def _photo_program(console: Console) -> Part:
    """Look for the program that scores photos."""
    from counter_app.devices.registry import photo_adviser

    found = photo_adviser(console.settings.photo_program)
    works = found is not None and found.status().code is None
    return Part(name="photo_program", works=works, remedy="fix_photo_program", is_needed=False)


def _chip_reader(console: Console) -> Part:
    """Look for a reader of chips: its software, the system's service, the device."""
    from counter_app.devices.ports import DeviceState
    from counter_app.devices.registry import chip_reader

    reader = chip_reader(console.settings.chip_reader)
    status = reader.status()
    works = status.state in {DeviceState.READY, DeviceState.BUSY}
    detail = status.state.value
    if works:
        detail = ", ".join(reader.names())
    remedy = f"fix_{status.code.value}" if status.code in _CHIP_REMEDIES else "fix_reader_absent"
    return Part(name="chip_reader", works=works, detail=detail, remedy=remedy, is_needed=False)


def _trust(console: Console) -> Part:
    """Look at the national certificates: how many states, and how old the newest list is."""
    from counter_app.domain.clock import SystemClock
    from counter_app.emrtd.trust_store import TrustStore

    try:
        found = TrustStore(console.settings.trust_or_default).summary(SystemClock().now())
    except CounterError as error:
        return Part(name="trust", works=False, detail=error.code.value, remedy="fix_trust",
                    is_needed=False)  # fmt: skip
    days = min((source.age_days for source in found.sources), default=0)
    states = len(found.states)
    detail = words.sentence("trust_found", console.language, states=states, days=days)
    works = bool(found.states)
    return Part(name="trust", works=works, detail=detail if works else "", remedy="fix_trust",
                is_needed=False)  # fmt: skip


def _database(console: Console) -> Iterator[Part]:
    """Look at the database from outside: without a password it stays closed."""
    from counter_app.domain.clock import SystemClock
    from counter_app.store import schema
    from counter_app.store.keyfile import KeyFile
    from counter_app.store.store import Store, parse_url

    try:
        url = parse_url(console.settings.database_or_default)
        if url.get_backend_name() == "sqlite":
            path = Path(str(url.database))
            works = path.exists() and KeyFile(path).path.exists()
            yield Part(name="database", works=works, detail=path.name, remedy="fix_database",
                       is_needed=False)  # fmt: skip
            return
        store = Store(url, SystemClock())
        try:
            found = schema.state(store)
        finally:
            store.close()
        works = found is schema.SchemaState.CURRENT
        yield Part(name="database", works=works, detail=found.value, remedy="fix_database")
    except CounterError as error:
        yield Part(name="database", works=False, detail=error.code.value, remedy="fix_database")


def _jobs(console: Console) -> Iterator[Part]:
    """Tell how jobs went: of a shared database on any machine, else what this one noted."""
    from counter_app.scheduler import last_runs
    from counter_app.services.job_runs import JobRuns

    runs = _of_shared(console, lambda store: JobRuns(store).last()) or last_runs()
    for run in runs:
        detail = " ".join(part for part in (run.job.value, run.at, run.code, run.incident) if part)
        yield Part(name="jobs", works=run.succeeded, detail=detail, remedy="fix_jobs")
    if not runs:
        yield Part(name="jobs", works=True, detail=_words(console, "no_jobs"))


def _messages(console: Console) -> Iterator[Part]:
    """Tell how messages stand, and whether the settings for sending can be right."""
    from counter_app.domain.clock import SystemClock
    from counter_app.domain.errors import Invalid
    from counter_app.scheduler import last_standing
    from counter_app.senders.registry import senders
    from counter_app.services import outbox

    wanted = console.settings.messages
    try:
        ways = senders(wanted, SystemClock())
        names = ", ".join(sorted(one.value for one in ways)) or _words(console, "no_sending")
        yield Part(name="sending", works=True, detail=names)
    except Invalid as error:
        yield Part(name="sending", works=False, detail=error.field, remedy="fix_sending")
    standing = _of_shared(console, outbox.standing) or last_standing()
    if standing is None:
        yield Part(name="messages", works=True, detail=_words(console, "no_jobs"))
        return
    detail = words.sentence("messages_standing", console.language, **_numbers(standing))
    works = not standing.needs_somebody
    yield Part(name="messages", works=works, detail=detail, remedy="fix_messages", is_needed=False)


def _numbers(standing: Standing) -> dict[str, int]:
    return {
        name: getattr(standing, name)
        for name in ("waiting", "to_print", "failed", "doubtful", "dead", "sent")
    }


def _of_shared(console: Console, ask: Callable[[Store], T]) -> T | None:
    """Ask a shared database that lets this user in; None for an embedded or a closed one."""
    from counter_app.domain.clock import SystemClock
    from counter_app.store.store import Store, parse_url

    try:
        url = parse_url(console.settings.database_or_default)
        if url.get_backend_name() == "sqlite":
            return None
        store = Store(url, SystemClock())
        try:
            return ask(store)
        finally:
            store.close()
    except (CounterError, RuntimeError):
        return None  # the part about the database tells why


_LOOKS: Final[tuple[Callable[[Console], Iterator[Part]], ...]] = (
    _python, _qt, _databases, _shipped, _folders, _display, _devices, _database, _jobs,
    _messages,
)  # fmt: skip


def _module(name: str, module: str, remedy: str, detail: Callable[[], str]) -> Part:
    """Load a module as the program would; a missing system library shows here too."""
    try:
        importlib.import_module(module)
        return Part(name=name, works=True, detail=detail())
    except Exception as error:
        return Part(name=name, works=False, detail=type(error).__name__, remedy=remedy)


def _attribute(module: str, name: str) -> str:
    return str(getattr(importlib.import_module(module), name))


def _sqlcipher() -> str:
    import sqlcipher3.dbapi2 as sqlcipher

    connection = sqlcipher.connect(":memory:")
    try:
        cipher = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return f"SQLite {sqlcipher.sqlite_version}, SQLCipher {cipher[0] if cipher else '?'}"


def _libpq() -> str:
    from psycopg import pq

    number = pq.version()
    return f"libpq {number // 10_000}.{number % 10_000}"


def _is_writable(folder: Path) -> bool:
    """Tell whether a file can be made in a folder, or in the nearest one that exists."""
    place = folder
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        with tempfile.TemporaryFile(dir=place):
            return True
    except OSError:
        return False
