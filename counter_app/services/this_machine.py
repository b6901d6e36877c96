"""This machine, as far as it works without a network: its keys, and the offices it opened."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from counter_app import paths
from counter_app.domain.clock import Clock
from counter_app.domain.errors import Code, Refused, Unavailable
from counter_app.domain.operators import Actor
from counter_app.domain.packages.names import office_name
from counter_app.domain.rules import HouseRules
from counter_app.exchange import device_keys
from counter_app.exchange.device_keys import DeviceKeys
from counter_app.exchange.sealed_package import peek
from counter_app.services.hall_opening import open_in_hall
from counter_app.services.office import Office
from counter_app.services.package_opening import Opened, Who, open_package
from counter_app.store.keyfile import Cost
from counter_app.store.postgres import as_account
from counter_app.store.store import parse_url


class ThisMachine:
    """Keys of this machine, and the offices that it makes of packages."""

    def __init__(self, keys: Path | None = None, folder: Path | None = None) -> None:
        """Name the file of keys and the folder of offices; the user's own when not given."""
        self._file = keys or paths.device_file()
        self._folder = folder or paths.packages_dir()

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


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise Unavailable(Code.FILE_MISSING, file=file.name) from None
    except OSError as error:
        raise Unavailable(Code.FILE_UNREADABLE, file=file.name) from error
