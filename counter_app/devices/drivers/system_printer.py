"""The default printer of the machine, through what its system has for printing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from counter_app.devices.ports import DeviceState, DeviceStatus
from counter_app.domain.errors import Code, Unavailable

TIMEOUT_SECONDS: Final = 30.0
"""How long the print system may take to accept a document."""


class SystemPrinter:
    """Prints with `lp` or `lpr` (CUPS), and on Windows with what opens PDF files."""

    def __init__(self, timeout: float = TIMEOUT_SECONDS, platform: str = sys.platform) -> None:
        """Set how many seconds the print system may take."""
        self._timeout = timeout
        self._platform = platform

    def status(self) -> DeviceStatus:
        """Return whether there is a default printer that takes documents."""
        if self._platform == "win32":
            return DeviceStatus(DeviceState.READY)
        if self._command() is None:
            return DeviceStatus(DeviceState.ABSENT, Code.DEVICE_ABSENT)
        lpstat = shutil.which("lpstat")
        if lpstat is None:
            return DeviceStatus(DeviceState.READY)
        try:
            default = self._run([lpstat, "-d"])
        except (OSError, subprocess.SubprocessError):
            return DeviceStatus(DeviceState.FAILED, Code.DEVICE_FAILED)
        text = default.stdout.decode(errors="replace")
        if default.returncode != 0 or ":" not in text:
            return DeviceStatus(DeviceState.ABSENT, Code.DEVICE_ABSENT)
        return self._state_of(lpstat, text.rpartition(":")[2].strip())

    def print_pdf(self, data: bytes, title: str) -> None:
        """Print a document on the default printer.

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
        named = ["-t", title] if Path(command).name == "lp" else ["-T", title]
        try:
            done = self._run([command, *named], data)
        except (OSError, subprocess.SubprocessError) as error:
            raise Unavailable(Code.DEVICE_FAILED, device="printer") from error
        if done.returncode != 0:
            absent = b"no default" in done.stderr.lower() or b"no such file" in done.stderr.lower()
            code = Code.DEVICE_ABSENT if absent else Code.DEVICE_FAILED
            raise Unavailable(code, device="printer")

    @staticmethod
    def _command() -> str | None:
        return shutil.which("lp") or shutil.which("lpr")

    def _state_of(self, lpstat: str, name: str) -> DeviceStatus:
        try:
            found = self._run([lpstat, "-p", name]).stdout.decode(errors="replace").casefold()
        except (OSError, subprocess.SubprocessError):
            return DeviceStatus(DeviceState.FAILED, Code.DEVICE_FAILED)
        if "disabled" in found:
            return DeviceStatus(DeviceState.FAILED, Code.DEVICE_FAILED)
        return DeviceStatus(DeviceState.BUSY if "printing" in found else DeviceState.READY)

    def _run(self, command: list[str], data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(  # noqa: S603 - the system's own programs, no shell
            command, input=data, capture_output=True, timeout=self._timeout, check=False,
            env={**os.environ, "LC_ALL": "C"},
        )  # fmt: skip

    @staticmethod
    def _print_windows(data: bytes) -> None:
        """Give the file to the program that prints PDF files; it reads it after this returns."""
        start = getattr(os, "startfile", None)
        if start is None:
            raise Unavailable(Code.DEVICE_ABSENT, device="printer")
        folder = Path(tempfile.mkdtemp(prefix="counter-print-"))
        path = folder / "print.pdf"
        path.write_bytes(data)
        try:
            start(str(path), "print")
        except OSError as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise Unavailable(Code.DEVICE_FAILED, device="printer") from error
