"""A receipt printer that writes numbered text files, for practice and tests."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from counter_app.devices.ports import DeviceState, DeviceStatus
from counter_app.domain.errors import Code, Unavailable
from counter_app.domain.queue.hall import Slip


class FolderSlipPrinter:
    """Writes every slip as slip-00001.txt and on, as it would come out of the printer."""

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

    def print_slip(self, slip: Slip) -> None:
        """Write a slip.

        Raises:
            Unavailable: DEVICE_ABSENT when the folder cannot be made, DEVICE_FAILED when it does
                not take the file.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Unavailable(Code.DEVICE_ABSENT, device="slip_printer") from error
        warning = (slip.warning, "") if slip.warning else ()
        text = "\n".join((
            *warning, slip.heading, "", slip.label, slip.number, "", *slip.lines, "", slip.footer,
            "",
        ))  # fmt: skip
        try:
            self._write(text)
        except OSError as error:
            raise Unavailable(Code.DEVICE_FAILED, device="slip_printer") from error

    def _write(self, text: str) -> None:
        first = len(list(self.folder.glob("slip-*.txt"))) + 1
        for number in count(first):
            try:
                with (self.folder / f"slip-{number:05}.txt").open("x", encoding="utf-8") as out:
                    out.write(text)
                return
            except FileExistsError:
                continue  # two windows may print at once
