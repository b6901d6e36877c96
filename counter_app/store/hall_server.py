"""A PostgreSQL server of a hall's own: made and run by the laptop in the middle, for one day.

It lies in a folder beside the laptop's packages and runs as whoever uses the laptop. Nobody but
this machine may administer it; operators come in from this machine, or from the hall's own network
over TLS, with SCRAM passwords, into the office of the day and nothing else.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy.engine import URL

from counter_app.domain.errors import Code, Invalid, Refused, Unavailable

PORT: Final = 5480
"""Where a hall's server listens unless told otherwise; 5432 is the machine's own, if it has one."""

DATABASE: Final = "hall"
"""The office of the day on it."""

_ADMINISTRATOR: Final = "counter_hall"
_LOOPBACK: Final = ("127.0.0.1/32", "::1/128")
_SECONDS: Final = 60
_SETTINGS: Final = {
    "ssl": "on", "ssl_cert_file": "'server.crt'", "ssl_key_file": "'server.key'",
    "ssl_min_protocol_version": "'TLSv1.2'", "password_encryption": "'scram-sha-256'",
    # some connections for each of sixty machines; a laptop has memory for as many that rest
    "max_connections": "400", "shared_buffers": "'256MB'", "timezone": "'UTC'",
    "unix_socket_directories": "''", "log_min_messages": "warning",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class HallServer:
    """The server in one folder.

    Attributes:
        folder: of this server alone; made when it is.
        account: the system's account that runs it, "" for whoever runs the program. PostgreSQL
            refuses to be run by an administrator.
    """

    folder: Path
    account: str = ""

    @property
    def is_made(self) -> bool:
        """Whether there is one already."""
        return self._secret.exists()

    @property
    def is_running(self) -> bool:
        """Whether it runs now."""
        return self.is_made and self._run("pg_ctl", "status", "-D", str(self._data))[0] == 0

    def address(self, database: str = DATABASE) -> str:
        """Return the address of a database on it for this machine's administrator: a secret."""
        port = int(self._port.read_text(encoding="ascii"))
        return URL.create(
            "postgresql", _ADMINISTRATOR, self._secret.read_text(encoding="ascii"), "127.0.0.1",
            port, database,
        ).render_as_string(hide_password=False)  # fmt: skip

    def start(self, hosts: Sequence[str], port: int, certificate: str, key: str) -> None:
        """Make it where there is none, and let it listen; one that runs begins anew.

        Args:
            hosts: the laptop's own addresses in the hall.
            certificate, key: PEM, with which it proves these addresses.

        Raises:
            Invalid: ADDRESS_UNUSABLE where the machine has no such address.
            Unavailable: PORT_TAKEN; HALL_SERVER_MISSING without PostgreSQL; HALL_SERVER_FAILED
                with the last line that it said.
            Refused: HALL_SERVER_ADMINISTRATOR when an administrator of the machine runs this.
        """
        _programs()
        if not self.account and _is_administrator():
            raise Refused(Code.HALL_SERVER_ADMINISTRATOR)
        families = {host: _family(host) for host in ("127.0.0.1", *hosts)}
        self.stop()  # only now: a mistyped address ends no hall
        for host, family in families.items():
            _try_port(family, host, port)
        if not self.is_made:
            self._make()
        self._settle(hosts, port, certificate, key)
        self._must("pg_ctl", "start", "-w", "-D", str(self._data), "-l", str(self._log), "-s")

    def resume(self) -> None:
        """Let it run again for this machine alone. Raises Unavailable(HALL_SERVER_FAILED)."""
        only_here = ("-o", "-c listen_addresses=127.0.0.1")
        self._must(
            "pg_ctl", "start", "-w", "-D", str(self._data), "-l", str(self._log), "-s", *only_here
        )

    def stop(self) -> None:
        """End it, if it runs; what was done there stays. Raises Unavailable(HALL_SERVER_FAILED)."""
        if self.is_running:
            self._must("pg_ctl", "stop", "-w", "-m", "fast", "-D", str(self._data), "-s")

    def remove(self) -> None:
        """End it and take it away with everything in it. Raises Unavailable(HALL_SERVER_FAILED)."""
        self.stop()
        try:
            shutil.rmtree(self._data)
            shutil.rmtree(self.folder)  # with the secret last: until then it counts as made
        except OSError as error:
            raise Unavailable(Code.HALL_SERVER_FAILED, told=str(error)) from error

    @property
    def _data(self) -> Path:
        return self.folder / "data"

    @property
    def _secret(self) -> Path:
        return self.folder / "administrator"

    @property
    def _port(self) -> Path:
        return self.folder / "port"

    @property
    def _log(self) -> Path:
        return self.folder / "log"

    def _make(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)  # of an attempt that was cut short
        self.folder.mkdir(parents=True, mode=0o700)
        self._give(self.folder)
        password = self.folder / "password"
        self._write(password, secrets.token_urlsafe(24))
        self._must(
            "initdb", "--pgdata", str(self._data), "--username", _ADMINISTRATOR, "--auth",
            "scram-sha-256", "--pwfile", str(password), "--encoding", "UTF8", "--locale", "C",
            "--data-checksums", "--no-instructions",
        )  # fmt: skip
        password.replace(self._secret)

    def _settle(self, hosts: Sequence[str], port: int, certificate: str, key: str) -> None:
        listens = ",".join(("127.0.0.1", *hosts))
        said = {**_SETTINGS, "listen_addresses": f"'{listens}'", "port": str(port)}
        lines = "".join(f"{name} = {value}\n" for name, value in said.items())
        self._write(self._data / "postgresql.conf", lines)
        self._write(self._data / "pg_hba.conf", _rules())
        self._write(self._data / "server.crt", certificate)
        self._write(self._data / "server.key", key)
        self._write(self._port, str(port))

    def _write(self, file: Path, text: str) -> None:
        file.unlink(missing_ok=True)
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            out.write(text)
        self._give(file)

    def _give(self, path: Path) -> None:
        if self.account:
            os.chown(path, *_ids(self.account))

    def _must(self, program: str, *options: str) -> None:
        code, said = self._run(program, *options)
        if code:
            log = _lines(self._log) if "start" in options else []
            why = [one for one in log if "FATAL:" in one or "PANIC:" in one]
            lines = [*said.splitlines(), *why[-1:]]  # pg_ctl itself only says to look at the log
            raise Unavailable(Code.HALL_SERVER_FAILED, told=(lines or [""])[-1].strip())

    def _run(self, program: str, *options: str) -> tuple[int, str]:
        plain = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        given: dict[str, Any] = {"env": {**plain, "LC_ALL": "C"}, "cwd": self.folder}
        if self.account:
            user, group = _ids(self.account)
            given |= {"user": user, "group": group, "extra_groups": []}
        try:
            # the server outlives the program, so it is given nothing that the program waits for
            with (self.folder / "said").open("w+b") as said:
                done = subprocess.run(  # noqa: S603 - PostgreSQL's own programs, no shell
                    [str(_programs() / program), *options], stdin=subprocess.DEVNULL, stdout=said,
                    stderr=said, timeout=_SECONDS, check=False, **given,
                )  # fmt: skip
                said.seek(0)
                return done.returncode, said.read().decode(errors="replace")
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Unavailable(Code.HALL_SERVER_FAILED, told=str(error)) from error


def _rules() -> str:
    """Return who may come in from where: pg_hba.conf, whose first line that fits decides.

    Whatever login is typed from the hall, a password is asked for: so nobody finds out by trying
    which logins there are. Only operators of the day have a role with which anybody signs in.
    """
    here = [f"host all {_ADMINISTRATOR} {one} scram-sha-256" for one in _LOOPBACK]
    others = [f"host {DATABASE} all {one} scram-sha-256" for one in _LOOPBACK]
    return "\n".join([
        *here, f"host all {_ADMINISTRATOR} all reject", *others,
        f"hostssl {DATABASE} all samenet scram-sha-256", "",
    ])  # fmt: skip


def _programs() -> Path:
    """Return the folder of PostgreSQL's programs: the newest that is installed."""
    names = ("initdb.exe", "pg_ctl.exe") if sys.platform == "win32" else ("initdb", "pg_ctl")
    roots = (
        (Path("/usr/lib/postgresql"), "*/bin"), (Path("/usr"), "pgsql-*/bin"),
        (Path("C:/Program Files/PostgreSQL"), "*/bin"),
    )  # fmt: skip
    found = [bin_ for root, form in roots for bin_ in root.glob(form) if _has(bin_, names)]
    if found:
        return max(found, key=lambda one: [int(n) for n in re.findall(r"\d+", one.parent.name)])
    beside = shutil.which(names[1])
    if beside is None or not _has(Path(beside).parent, names):
        raise Unavailable(Code.HALL_SERVER_MISSING)
    return Path(beside).parent


def _has(folder: Path, names: Sequence[str]) -> bool:
    return all((folder / name).exists() for name in names)


def _ids(account: str) -> tuple[int, int]:
    import pwd  # not on Windows, where nobody else's account is taken

    found = pwd.getpwnam(account)
    return found.pw_uid, found.pw_gid


def _is_administrator() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _family(host: str) -> socket.AddressFamily:
    """Find out by doing whether the machine can listen at an address, and of which kind it is."""
    try:
        family = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)[0][0]
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.bind((host, 0))
    except (OSError, UnicodeError):
        raise Invalid(Code.ADDRESS_UNUSABLE, "address") from None
    return family


def _try_port(family: socket.AddressFamily, host: str, port: int) -> None:
    """Find out by doing whether nobody else listens there."""
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        if sys.platform != "win32":  # there it would let two listen
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            raise Unavailable(Code.PORT_TAKEN, port=port) from None


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
