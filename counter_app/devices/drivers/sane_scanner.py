"""A flatbed scanner by SANE, through its own command `scanimage`.

A process of its own, because drivers of scanners hang and crash: it is given a time, it is ended
when nobody wants it any more, and whatever it does, this program goes on. Its exit code is the
status of SANE (`sane.h`, SANE_Status).
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Final

from counter_app.devices.pictures import LARGEST
from counter_app.devices.ports import Cancelled, DeviceState, DeviceStatus
from counter_app.domain.errors import Code, Unavailable

PROGRAM: Final = "scanimage"
DPI: Final = 300
"""Dots per inch: lines of 10 characters to the inch (ICAO Doc 9303-3) are read well at that."""
WIDE_MM, HIGH_MM = 130, 95
"""The page of a passport is 125 by 88 mm (Doc 9303-4), lying in the corner of the glass."""
PATIENCE_SECONDS: Final = 60.0

_LOOK_SECONDS: Final = 0.1
_END_SECONDS: Final = 2.0
_LISTING_SECONDS: Final = 20.0
_STATUS: Final = {
    3: Code.SCANNER_BUSY, 6: Code.SCANNER_OPEN, 7: Code.SCANNER_OPEN, 8: Code.SCANNER_OPEN,
    11: Code.SCANNER_REFUSED,
}  # fmt: skip
_ABSENT: Final = ("no SANE devices found", "open of device")


class SaneScanner:
    """Scans the page that lies on the glass. May be used from any thread."""

    def __init__(
        self, device: str = "", *, program: str = PROGRAM, seconds: float = PATIENCE_SECONDS
    ) -> None:
        """Name the device as `scanimage -L` does, "" for the first one there is."""
        self._device, self._program, self._seconds = device, program, seconds

    def status(self) -> DeviceStatus:
        """Return ready while the command is there and lists a scanner; never raises."""
        if shutil.which(self._program) is None:
            return DeviceStatus(DeviceState.ABSENT, Code.SCANNER_SOFTWARE_MISSING)
        if self._device:
            return DeviceStatus(DeviceState.READY)  # asking the device itself would wake it up
        try:
            listed = subprocess.run(  # noqa: S603 - the command is the machine's own
                [self._program, "-f", "%d%n"], capture_output=True, timeout=_LISTING_SECONDS,
                check=False,
            )  # fmt: skip
        except (OSError, subprocess.TimeoutExpired):
            return DeviceStatus(DeviceState.FAILED, Code.DEVICE_FAILED)
        if not listed.stdout.strip():
            return DeviceStatus(DeviceState.ABSENT, Code.DEVICE_ABSENT)
        return DeviceStatus(DeviceState.READY)

    def page(self, cancelled: Cancelled) -> bytes:
        """Return a picture of the page on the glass, as PNG.

        Raises:
            Unavailable: SCANNER_SOFTWARE_MISSING, DEVICE_ABSENT, SCANNER_BUSY, SCANNER_OPEN for an
                open cover or stuck paper, SCANNER_REFUSED, SCANNER_SLOW when it took too long,
                SCANNER_STOPPED when it was cancelled, DEVICE_FAILED for anything else.
        """
        with tempfile.TemporaryFile() as picture, tempfile.TemporaryFile() as said:
            try:
                running = subprocess.Popen(  # noqa: S603 - the command is the machine's own
                    self._command(), stdin=subprocess.DEVNULL, stdout=picture, stderr=said
                )
            except FileNotFoundError as error:
                raise Unavailable(Code.SCANNER_SOFTWARE_MISSING) from error
            except OSError as error:
                raise Unavailable(Code.DEVICE_FAILED, device="scanner") from error
            status = self._wait(running, cancelled)
            picture.seek(0)
            data = picture.read(LARGEST + 1)
            said.seek(0)
            words = said.read(4096).decode("utf-8", "replace")
        if status:
            raise Unavailable(_reason(status, words), device="scanner")
        if not data.startswith(b"\x89PNG") or len(data) > LARGEST:
            raise Unavailable(Code.DEVICE_FAILED, device="scanner")
        return data

    def _command(self) -> list[str]:
        named = [f"--device-name={self._device}"] if self._device else []
        return [
            self._program, *named, "--format=png", "--mode=Color", f"--resolution={DPI}",
            "-x", str(WIDE_MM), "-y", str(HIGH_MM),
        ]  # fmt: skip

    def _wait(self, running: subprocess.Popen[bytes], cancelled: Cancelled) -> int:
        """Wait until it ends; end it when its time is over or nobody wants it."""
        until = time.monotonic() + self._seconds
        while True:
            try:
                return running.wait(_LOOK_SECONDS)
            except subprocess.TimeoutExpired:
                pass
            is_late = time.monotonic() >= until
            if is_late or cancelled():
                _end(running)
                raise Unavailable(Code.SCANNER_SLOW if is_late else Code.SCANNER_STOPPED)


def _end(running: subprocess.Popen[bytes]) -> None:
    """Ask it to stop, so that the lamp goes home; then make it."""
    running.terminate()
    try:
        running.wait(_END_SECONDS)
    except subprocess.TimeoutExpired:
        running.kill()
        running.wait()


def _reason(status: int, words: str) -> Code:
    if status in _STATUS:
        return _STATUS[status]
    is_absent = any(part in words for part in _ABSENT)
    return Code.DEVICE_ABSENT if is_absent else Code.DEVICE_FAILED


class FolderScanner:
    """Takes the newest picture that a scanner's own program saved into a folder."""

    def __init__(self, place: Path) -> None:
        """Name the folder or file; it may come into being later."""
        from counter_app.devices.drivers.folder_camera import FolderCamera

        self._source = FolderCamera(place)

    def status(self) -> DeviceStatus:
        """Return ready while the folder or file is there."""
        return self._source.status()

    def page(self, cancelled: Cancelled) -> bytes:
        """Return the newest picture. Raises Unavailable as `FolderCamera.picture`."""
        return self._source.picture().data
