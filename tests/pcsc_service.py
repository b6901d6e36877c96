"""A PC/SC service of its own for tests: pcscd on a private socket, with a virtual reader.

The virtual reader (vsmartcard-vpcd) listens on all addresses while the service runs; the ports are
free ones, and the service lives as long as the tests that need it.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DRIVER = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")
START_SECONDS = 15.0
# as systemd hands a socket over: number 3, for this very process
_HAND_OVER = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.environ.update(LISTEN_FDS="1", LISTEN_PID=str(os.getpid()))
os.execv(sys.argv[2], sys.argv[2:])
"""


class PcscMissingError(Exception):
    """Something that the service needs is not on this machine; its text says what."""


class PcscService:
    """Starts pcscd in the foreground and stops it."""

    def __init__(self) -> None:
        self.port = 0
        """Where the first slot of the virtual reader listens."""
        self.socket_path = Path()
        self._folder = Path()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def reader(self) -> str:
        """A part of the reader's name that only this one has."""
        return "Virtual PCD 00 00"

    def environment(self) -> dict[str, str]:
        """Return the environment in which a program finds this service and no other."""
        return {**os.environ, "PCSCLITE_CSOCK_NAME": str(self.socket_path)}

    def start(self) -> None:
        """Start the service. Raises PcscMissingError."""
        program = _program()
        self._folder = Path(tempfile.mkdtemp(prefix="pcsc-"))
        self.socket_path = self._folder / "pcscd.comm"
        self.port = _free_ports()
        config = self._folder / "readers"
        config.mkdir()
        (config / "virtual").write_text(
            f'FRIENDLYNAME "Virtual PCD"\nDEVICENAME /dev/null:0x{self.port:X}\n'
            f"LIBPATH {DRIVER}\nCHANNELID 0x{self.port:X}\n"
        )
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(self.socket_path))
            listening.listen(16)
            handed_over = listening.fileno()
            command = [sys.executable, "-c", _HAND_OVER, str(handed_over)]
            command += [program, "--foreground", "--config", str(config)]
            with (self._folder / "log").open("wb") as log:
                self._process = subprocess.Popen(
                    command, pass_fds=(handed_over,), stdin=subprocess.DEVNULL,
                    stdout=log, stderr=subprocess.STDOUT,
                )  # fmt: skip
        self._wait()

    def stop(self) -> None:
        """Stop the service."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(10)
            self._process = None
        shutil.rmtree(self._folder, ignore_errors=True)

    def log(self) -> str:
        """Return what the service said."""
        return (self._folder / "log").read_text(errors="replace")

    def _wait(self) -> None:
        """Wait until the virtual reader listens."""
        assert self._process is not None
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            if self._process.poll() is not None:
                break
            if _listens(self.port):
                return
            time.sleep(0.05)
        said = self.log()
        self.stop()
        raise PcscMissingError(f"the PC/SC service does not start here: {said[-500:]}")


def _program() -> str:
    """Return the service's program, or say plainly what is missing."""
    if not sys.platform.startswith("linux"):
        raise PcscMissingError("the virtual reader exists for Linux only")
    if os.geteuid() != 0:
        raise PcscMissingError("pcscd needs an administrator to start")
    program = shutil.which("pcscd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None or not DRIVER.exists():
        raise PcscMissingError("the packages pcscd and vsmartcard-vpcd are not installed")
    return program


def _free_ports() -> int:
    """Return a port that is free, and the next one too, for the reader's two slots."""
    while True:
        with socket.socket() as one, socket.socket() as other:
            one.bind(("", 0))
            port: int = one.getsockname()[1]
            try:
                other.bind(("", port + 1))
            except (OSError, OverflowError):
                continue
            return port


def _listens(port: int) -> bool:
    """Tell whether something listens, by the kernel's table: a connection would be a card."""
    tables = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))
    lines = (line for table in tables if table.exists() for line in table.read_text().splitlines())
    listening = "0A"
    return any(
        fields[1].endswith(f":{port:04X}") and fields[3] == listening
        for fields in map(str.split, lines)
    )
