"""This machine, as far as it works without a network: its keys, and the offices it opened."""

from __future__ import annotations

import re
import socket
from dataclasses import replace
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy.engine import URL

from counter_app import paths
from counter_app.domain.clock import Clock
from counter_app.domain.errors import Code, Invalid, Refused, Unavailable
from counter_app.domain.operators import Actor
from counter_app.domain.packages.names import JoinedHall, hall_name, joined_halls, office_name
from counter_app.domain.rules import HouseRules
from counter_app.exchange import device_keys
from counter_app.exchange.device_keys import DeviceKeys
from counter_app.exchange.sealed_package import Head, peek, save
from counter_app.services.hall_opening import hall_to_join, is_over, open_in_hall, serve_hall
from counter_app.services.office import Office
from counter_app.services.package_opening import Opened, Who, open_package
from counter_app.store.hall_server import DATABASE, PORT, HallServer
from counter_app.store.keyfile import Cost
from counter_app.store.postgres import as_account
from counter_app.store.store import parse_url

_KNOCK_SECONDS: Final = 5.0
_HOST: Final = re.compile(
    r"(?:\[(?P<six>[0-9a-fA-F:.%]+)\]|(?P<host>[\w.-]+))(?::(?P<port>\d{1,5}))?"
)
"""An address or a name, with a port or without."""


class ThisMachine:
    """Keys of this machine, and the offices that it makes of packages."""

    def __init__(
        self, keys: Path | None = None, folder: Path | None = None, account: str = ""
    ) -> None:
        """Name the file of keys and the folder of offices; the user's own when not given.

        Args:
            account: the system's account that runs a hall's server, "" for whoever runs this.
        """
        self._file = keys or paths.device_file()
        self._folder = folder or paths.packages_dir()
        self._account = account

    def name(self) -> str:
        """Return the name under which it is registered, "" where it is not. Raises as `keys`."""
        if not self._file.exists():
            return ""
        keys = self.keys()
        return keys.name if keys.trusted else ""

    def keys(self) -> DeviceKeys:
        """Return its keys. Raises Unavailable(DEVICE_UNKNOWN), Invalid(FILE_DAMAGED)."""
        return device_keys.load(self._file)

    def register(self, office: Office, actor: Actor, name: str, gesture: UUID) -> DeviceKeys:
        """Register this machine at an office; its keys are made here, once, and stay here.

        One that has keys keeps its name, and learns to trust this office as well.

        Raises:
            Refused, Invalid: as `Packages.register`.
        """
        keys = self.keys() if self._file.exists() else device_keys.make(name.strip())
        if not keys.trusted:  # no office took it yet, under whatever name
            keys = replace(keys, name=name.strip())
        device_keys.save(keys, self._file)  # before it is known anywhere: they are never lost
        known = office.packages.register(actor, keys, gesture)
        device_keys.save(known, self._file)
        return known

    def open(
        self, file: Path, login: str, password: str, clock: Clock, rules: HouseRules,
        cost: Cost | None = None,
    ) -> tuple[Path, Opened | None]:  # fmt: skip
        """Make the office of a package in the folder of offices; one that is there stays.

        Returns:
            Where the office lies, and what was opened; None for one that was there already.

        Raises:
            Unavailable: FILE_MISSING, FILE_UNREADABLE, DEVICE_UNKNOWN.
            Invalid, Refused: as `open_package`.
        """
        raw = _read(file)
        keys = self.keys()
        head = peek(raw)
        database = self._folder / office_name(head.day, head.lane, head.package_id)
        try:
            return database, open_package(raw, keys, database, login, password, clock, rules, cost)
        except Refused as refused:
            if refused.code is Code.STORE_EXISTS:
                return database, None
            raise

    def fill_hall(self, file: Path, address: str, who: Who, clock: Clock) -> tuple[str, Opened]:
        """Fill a hall's own server with a package that is sealed for this machine.

        Args:
            address: of somebody who may make roles and databases there.
            who: one of the package's operators.

        Returns:
            The address that operators sign in with, and what was opened.

        Raises:
            Unavailable: FILE_MISSING, FILE_UNREADABLE, DEVICE_UNKNOWN, STORE_UNREACHABLE.
            Invalid, Refused: as `open_in_hall`.
        """
        opened = open_in_hall(_read(file), self.keys(), address, who, clock)
        plain = parse_url(address).set(drivername="postgresql")
        return as_account(plain, None, None).render_as_string(), opened

    def hall_of(self, file: Path) -> tuple[bool, bool]:
        """Return whether a package is a hall's, and whether this machine stands in its middle.

        Raises:
            Unavailable: FILE_MISSING, FILE_UNREADABLE, DEVICE_UNKNOWN.
            Invalid: PACKAGE_CUT_SHORT, PACKAGE_CHANGED.
        """
        head = peek(_read(file))
        return bool(head.authority), head.device_id == self.keys().id

    def serve_hall(
        self, file: Path, where: str, who: Who, clock: Clock, port: int = PORT
    ) -> tuple[str, Opened]:
        """Let this machine's own server carry a hall's office; others join it by `where`.

        The same again lets it listen anew: after a restart, or under another address.

        Args:
            where: this machine's own address in the hall, with a port after a colon if not `port`.
            who: one of the package's operators.

        Returns:
            The address with which operators sign in on this machine, and what was opened.

        Raises:
            Invalid: ADDRESS_UNUSABLE.
            Unavailable: FILE_MISSING, FILE_UNREADABLE, DEVICE_UNKNOWN.
            Invalid, Refused, Unavailable: as `hall_opening.serve_hall`.
        """
        host, port = _parted(where, port) or ("", 0)
        if not host:
            raise Invalid(Code.ADDRESS_UNUSABLE, "address")
        raw = _read(file)
        head = peek(raw)
        server = HallServer(self._server(head), self._account)
        opened = serve_hall(raw, self.keys(), server, (host,), port, who, clock)
        return self._remember(head, _address("127.0.0.1", port)), opened

    def join_hall(self, file: Path, where: str, clock: Clock, port: int = PORT) -> str:
        """Get ready to join a hall's server: its package says by what it proves itself.

        Args:
            where: the address of the machine in the middle, with a port after a colon if not
                `port`.

        Returns:
            The address with which operators sign in.

        Raises:
            Unavailable: FILE_MISSING, FILE_UNREADABLE, DEVICE_UNKNOWN; HALL_UNREACHABLE when
                nobody answers there.
            Invalid, Refused: as `hall_opening.hall_to_join`.
        """
        said = _parted(where, port)
        head = hall_to_join(_read(file), self.keys(), clock.now())
        if said is None:
            raise Unavailable(Code.HALL_UNREACHABLE, address=where.strip())
        host, port = said
        _knock(host, port)
        authority = (self._folder / hall_name(head.day, head.lane, head.package_id)).with_suffix(
            ".pem"
        )
        save(head.authority.encode("ascii"), authority)
        return self._remember(head, _address(host, port, authority))

    def halls(self) -> tuple[JoinedHall, ...]:
        """Return the halls that this machine serves or joined, the newest day first."""
        return joined_halls(
            (one, one.read_text(encoding="utf-8")) for one in self._folder.glob("*.hall")
        )

    def stop_halls(self, *, remove: bool = False) -> tuple[str, ...]:
        """End the hall servers of this machine; what was done there stays unless it is removed.

        Returns:
            The names of those that ran or were removed.

        Raises:
            Refused: HALL_NOT_CLOSED when one is to be removed whose day was not closed.
            Unavailable: HALL_SERVER_FAILED.
        """
        ended = []
        for folder in sorted(self._folder.glob("*.server")):
            server = HallServer(folder, self._account)
            ran = server.is_running
            if remove:
                if not ran:
                    server.resume()  # only its books tell whether its day was closed
                try:
                    over = is_over(server.address())
                finally:
                    if not ran:
                        server.stop()
                if not over:
                    raise Refused(Code.HALL_NOT_CLOSED)
                server.remove()
                folder.with_suffix(".hall").unlink(missing_ok=True)
            server.stop()
            if ran or remove:
                ended.append(folder.stem)
        return tuple(ended)

    def _server(self, head: Head) -> Path:
        name = hall_name(head.day, head.lane, head.package_id)
        return (self._folder / name).with_suffix(".server")

    def _remember(self, head: Head, address: str) -> str:
        file = self._folder / hall_name(head.day, head.lane, head.package_id)
        save(address.encode("utf-8"), file)
        return address


def _parted(where: str, port: int) -> tuple[str, int] | None:
    said = _HOST.fullmatch(where.strip())
    if said is None or not 0 < int(said["port"] or port) < 1 << 16:
        return None
    try:
        host = said["six"] or said["host"].encode("idna").decode("ascii")
    except UnicodeError:  # an empty or endless part between two dots
        return None
    return host, int(said["port"] or port)


def _address(host: str, port: int, authority: Path | None = None) -> str:
    proven = {"sslmode": "verify-full", "sslrootcert": str(authority)} if authority else {}
    return URL.create(
        "postgresql", host=host, port=port, database=DATABASE, query=proven
    ).render_as_string()


def _knock(host: str, port: int) -> None:
    """Find out whether anybody answers at all, so that the rest is not blamed for it."""
    try:
        socket.create_connection((host, port), _KNOCK_SECONDS).close()
    except OSError:
        raise Unavailable(Code.HALL_UNREACHABLE, address=f"{host}:{port}") from None


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise Unavailable(Code.FILE_MISSING, file=file.name) from None
    except OSError as error:
        raise Unavailable(Code.FILE_UNREADABLE, file=file.name) from error
