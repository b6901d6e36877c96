"""A receipt printer that speaks ESC/POS, at a network address or a device file."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from counter_app.devices.ports import DeviceState, DeviceStatus
from counter_app.domain.errors import Code, Unavailable
from counter_app.domain.queue.hall import Slip

TIMEOUT_SECONDS: Final = 3.0
"""How long a printer may take to answer; somebody stands before it and waits."""

_PORT: Final = 9100
_PROFILE: Final = "TM-T88II"
"""What nearly every receipt printer understands; python-escpos knows its code pages."""


class EscposPrinter:
    """Prints slips at `tcp://host:9100` or `file:///dev/usb/lp0`."""

    def __init__(self, address: str, timeout: float = TIMEOUT_SECONDS) -> None:
        """Name the printer; it is reached when something is printed."""
        found = urlsplit(address)
        self._host, self._port = found.hostname or "", found.port or _PORT
        self._path = Path(found.path) if found.scheme == "file" else None
        self._timeout = timeout

    def status(self) -> DeviceStatus:
        """Return whether the printer can be reached."""
        try:
            if self._path is not None:
                there = self._path.exists()
            else:
                with socket.create_connection((self._host, self._port), self._timeout):
                    there = True
        except OSError:
            there = False
        if there:
            return DeviceStatus(DeviceState.READY)
        return DeviceStatus(DeviceState.ABSENT, Code.DEVICE_ABSENT)

    def print_slip(self, slip: Slip) -> None:
        """Print a slip and cut it.

        Raises:
            Unavailable: DEVICE_ABSENT when it cannot be reached, DEVICE_FAILED when it stops.
        """
        data = encode(slip)
        try:
            if self._path is not None:
                with self._path.open("r+b", buffering=0) as out:
                    out.write(data)
                return
            reached = socket.create_connection((self._host, self._port), self._timeout)
        except OSError as error:
            raise Unavailable(Code.DEVICE_ABSENT, device="slip_printer") from error
        with reached:
            try:
                reached.sendall(data)
            except OSError as error:
                raise Unavailable(Code.DEVICE_FAILED, device="slip_printer") from error


def encode(slip: Slip) -> bytes:
    """Write a slip in ESC/POS: the number so large that it is read at arm's length."""
    from escpos.printer import Dummy  # takes a second to load, and few machines print slips

    out = Dummy(profile=_PROFILE)
    out.set(align="center", bold=True)
    for part in _wrapped(slip.warning) if slip.warning else ():
        out.textln(part)
    out.set(align="center", bold=False)
    out.textln(slip.heading)
    out.textln()
    out.textln(slip.label)
    out.set(align="center", bold=True, custom_size=True, width=4, height=4)
    out.textln(slip.number)
    out.set(align="center", bold=False, normal_textsize=True)
    out.textln()
    for line in slip.lines:
        for part in _wrapped(line):
            out.textln(part)
    out.textln()
    out.textln(slip.footer)
    out.cut()
    written: bytes = out.output
    return written


_WIDTH: Final = 42
"""Letters on a line of 80 mm paper in the printer's first face."""


def _wrapped(line: str) -> list[str]:
    from textwrap import wrap

    return wrap(line, _WIDTH) or [""]
