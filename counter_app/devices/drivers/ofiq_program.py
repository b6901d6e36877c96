"""OFIQ (Open Source Facial Image Quality, BSI) as a program of its own: its scores are hints.

It is not part of Counter: its models are hundreds of megabytes. The setting `photo_program` names
the sample application with its configuration, such as
`/opt/ofiq/OFIQSampleApp -c /opt/ofiq/data/ofiq_config.jaxn`. It is asked with a picture in a folder
that nobody else may read, which is gone with the answer; its answer is a table of one row, fields
apart by semicolons, with a column `NAME.scalar` (0 to 100, -1 for none) per measure (ISO/IEC
29794-5).
"""

from __future__ import annotations

import csv
import os
import shlex
import shutil
import subprocess
from typing import Final

from counter_app import scratch
from counter_app.devices.pictures import as_png
from counter_app.devices.ports import DeviceState, DeviceStatus, PhotoScore
from counter_app.domain.errors import Code, Unavailable

_SECONDS: Final = 30
_COLUMN: Final = ".scalar"
_LONGEST: Final = 200_000
"""Characters of an answer that are read."""


class OfiqProgram:
    """Asks the program named in the settings. All calls block."""

    def __init__(self, command: str) -> None:
        """Take the program with its options."""
        self._command = shlex.split(command, posix=os.name != "nt")

    def status(self) -> DeviceStatus:
        """Return ready while the program is there."""
        if self._command and shutil.which(self._command[0]):
            return DeviceStatus(DeviceState.READY)
        return DeviceStatus(DeviceState.ABSENT, Code.DEVICE_ABSENT)

    def scores(self, picture: bytes) -> tuple[PhotoScore, ...]:
        """Return what it says of a picture, the lowest score first.

        Raises:
            Unavailable: DEVICE_ABSENT without the program, DEVICE_FAILED when it says nothing of
                use or takes too long.
            Invalid: FILE_DAMAGED, FILE_TOO_LARGE.
        """
        if self.status().code is not None:
            raise Unavailable(Code.DEVICE_ABSENT, device="photo_program")
        png = as_png(picture)
        with scratch.private("photo") as folder:
            photo, table = folder.path / "photo.png", folder.path / "scores.csv"
            photo.write_bytes(png)
            self._run([*self._command, "-i", str(photo), "-o", str(table)])
            try:
                text = table.read_text(encoding="utf-8", errors="replace")[:_LONGEST]
            except OSError:
                text = ""
        found = _read(text)
        if not found:
            raise Unavailable(Code.DEVICE_FAILED, device="photo_program")
        return found

    @staticmethod
    def _run(command: list[str]) -> None:
        try:
            subprocess.run(  # noqa: S603 - the administrator named it, no shell
                command, check=True, capture_output=True, timeout=_SECONDS,
                stdin=subprocess.DEVNULL,
            )  # fmt: skip
        except (OSError, subprocess.SubprocessError):
            raise Unavailable(Code.DEVICE_FAILED, device="photo_program") from None


def _read(text: str) -> tuple[PhotoScore, ...]:
    row = next(csv.DictReader(text.splitlines(), delimiter=";"), None)
    found = []
    for name, cell in (row or {}).items():
        if not name or not name.endswith(_COLUMN):
            continue
        try:
            value = float(cell)
        except (TypeError, ValueError):
            continue
        if 0 <= value <= 100:
            found.append(PhotoScore(name.removesuffix(_COLUMN), value))
    return tuple(sorted(found, key=lambda one: one.value))
