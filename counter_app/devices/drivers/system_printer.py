"""A printer of the machine, through what its system has for printing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from counter_app import scratch
from counter_app.devices.ports import DeviceState, DeviceStatus
from counter_app.domain.errors import Code, Unavailable

TIMEOUT_SECONDS: Final = 30.0
"""How long the print system may take to accept a document."""

READ_SECONDS: Final = 120.0
"""How long the program that prints PDF files may take to read one (Windows)."""

_ABSENT: Final = (b"no default", b"no such file", b"does not exist", b"unknown destination")
_PAGE: Final = re.compile(rb"/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+) ?\]")
_MM: Final = 25.4 / 72


class SystemPrinter:
    """Prints with `lp` or `lpr` (CUPS), and on Windows with what opens PDF files.

    A printer that is named, as one for labels, gets each page in the page's own size.
    """

    def __init__(
        self, name: str = "", timeout: float = TIMEOUT_SECONDS, platform: str = sys.platform
    ) -> None:
        """Name the printer, "" is the default one; set how many seconds the system may take."""
        self.name = name
        self._timeout = timeout
        self._platform = platform
        self._printed: list[tuple[float, scratch.Scratch]] = []

    def status(self) -> DeviceStatus:
        """Return whether the printer is there and takes documents."""
        if self._platform == "win32":
            return DeviceStatus(DeviceState.READY)
        if self._command() is None:
            return DeviceStatus(DeviceState.ABSENT, Code.DEVICE_ABSENT)
        lpstat = shutil.which("lpstat")
        if lpstat is None:
            return DeviceStatus(DeviceState.READY)
        if self.name:
            return self._state_of(lpstat, self.name)
        try:
            default = self._run([lpstat, "-d"])
        except (OSError, subprocess.SubprocessError):
            return DeviceStatus(DeviceState.FAILED, Code.DEVICE_FAILED)
        text = default.stdout.decode(errors="replace")
        if default.returncode != 0 or ":" not in text:
            return DeviceStatus(DeviceState.ABSENT, Code.DEVICE_ABSENT)
        return self._state_of(lpstat, text.rpartition(":")[2].strip())

    def print_pdf(self, data: bytes, title: str) -> None:
        """Print a document.

        Raises:
            Unavailable: DEVICE_ABSENT without a print system or a printer, DEVICE_FAILED when it
                refuses the document or takes too long.
        """
        if self._platform == "win32":
            self._print_windows(data)
            return
        command = self._command()
        if command is None:
            raise Unavailable(Code.DEVICE_ABSENT, device="printer")
        is_lp = Path(command).name == "lp"
        told = ["-t", title] if is_lp else ["-T", title]
        if self.name:
            told += ["-d" if is_lp else "-P", self.name, *_media(data)]
        try:
            done = self._run([command, *told], data)
        except (OSError, subprocess.SubprocessError) as error:
            raise Unavailable(Code.DEVICE_FAILED, device="printer") from error
        if done.returncode != 0:
            said = done.stderr.lower()
            absent = any(words in said for words in _ABSENT)
            code = Code.DEVICE_ABSENT if absent else Code.DEVICE_FAILED
            raise Unavailable(code, device="printer")

    @staticmethod
    def _command() -> str | None:
        return shutil.which("lp") or shutil.which("lpr")

    def _state_of(self, lpstat: str, name: str) -> DeviceStatus:
        try:
            told = self._run([lpstat, "-p", name])
            found = told.stdout.decode(errors="replace").casefold()
        except (OSError, subprocess.SubprocessError):
            return DeviceStatus(DeviceState.FAILED, Code.DEVICE_FAILED)
        if self.name and told.returncode != 0:
            return DeviceStatus(DeviceState.ABSENT, Code.DEVICE_ABSENT)
        if "disabled" in found:
            return DeviceStatus(DeviceState.FAILED, Code.DEVICE_FAILED)
        return DeviceStatus(DeviceState.BUSY if "printing" in found else DeviceState.READY)

    def _run(self, command: list[str], data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(  # noqa: S603 - the system's own programs, no shell
            command, input=data, capture_output=True, timeout=self._timeout, check=False,
            env={**os.environ, "LC_ALL": "C"},
        )  # fmt: skip

    def _print_windows(self, data: bytes) -> None:
        """Give the file to the program that prints PDF files; it reads it after this returns.

        The file lies in a private folder, without a name that says anything, and is removed at the
        next print after `READ_SECONDS`, when the program ends, or at its next start.
        """
        start = getattr(os, "startfile", None)
        if start is None:
            raise Unavailable(Code.DEVICE_ABSENT, device="printer")
        self._forget_printed()
        folder = scratch.private("print")
        path = folder.path / "print.pdf"
        path.write_bytes(data)
        try:
            if self.name:
                start(str(path), "printto", f'"{self.name}"')
            else:
                start(str(path), "print")
        except OSError as error:
            folder.close()
            raise Unavailable(Code.DEVICE_FAILED, device="printer") from error
        self._printed.append((time.monotonic(), folder))

    def _forget_printed(self) -> None:
        """Remove what was given to the program long enough ago; the rest goes with ours."""
        now = time.monotonic()
        for at, folder in self._printed:
            if now - at > READ_SECONDS:
                folder.close()
        self._printed = [one for one in self._printed if now - one[0] <= READ_SECONDS]


def _media(data: bytes) -> list[str]:
    """Return the option that names the paper as large as the document's first page."""
    page = _PAGE.search(data)
    if page is None:
        return []
    width, height = (round(float(side) * _MM, 1) for side in page.groups())
    return ["-o", f"media=Custom.{width:g}x{height:g}mm"]
