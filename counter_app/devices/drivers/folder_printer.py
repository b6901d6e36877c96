"""A printer that writes numbered files, for offices that print by hand, and for practice."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from counter_app.devices.ports import DeviceState, DeviceStatus
from counter_app.domain.errors import Code, Unavailable

_NUMBERED: Final = re.compile(r"print-(\d{5,})\.pdf")


class FolderPrinter:
    """Writes every document as print-00001.pdf and on; names say nothing about a person."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; it is made when something is printed."""
        self.folder = folder

    def status(self) -> DeviceStatus:
        """Return how the folder is now: ready while it, or its nearest parent, is a folder."""
        place = self.folder
        while not place.exists() and place != place.parent:
            place = place.parent
        if place.is_dir():
            return DeviceStatus(DeviceState.READY)
        return DeviceStatus(DeviceState.ABSENT, Code.DEVICE_ABSENT)

    def print_pdf(self, data: bytes, title: str) -> None:
        """Write a document. The title stays out of the file's name.

        Raises:
            Unavailable: DEVICE_ABSENT when the folder cannot be made, DEVICE_FAILED when it does
                not take the file, or when the data is no PDF.
        """
        if not data.startswith(b"%PDF-"):
            raise Unavailable(Code.DEVICE_FAILED, device="folder")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Unavailable(Code.DEVICE_ABSENT, device="folder") from error
        try:
            self._write(data)
        except OSError as error:
            raise Unavailable(Code.DEVICE_FAILED, device="folder") from error

    def _write(self, data: bytes) -> None:
        number = 1 + max(
            (int(m[1]) for m in map(_NUMBERED.fullmatch, self._names()) if m), default=0
        )
        while True:
            path = self.folder / f"print-{number:05}.pdf"
            try:
                with path.open("xb") as out:  # two windows may print at once
                    out.write(data)
                return
            except FileExistsError:
                number += 1

    def _names(self) -> list[str]:
        return [path.name for path in self.folder.iterdir()]
