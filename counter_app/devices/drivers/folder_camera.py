"""A camera whose pictures another program puts into a folder, or a single file.

Desk cameras and photo booths come with programs of their own; what they save is taken from there. A
folder that is this program's alone is emptied as it is read: nobody's picture stays, and no picture
of somebody who left is taken for that of somebody who came.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from counter_app.devices.ports import DeviceState, DeviceStatus, Photograph
from counter_app.domain.errors import Code, Unavailable

LARGEST: Final = 20_000_000
"""Bytes; the largest file of a desk camera is far below."""

_ENDINGS: Final = frozenset({".jpg", ".jpeg", ".png"})
_SIGNS: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


class FolderCamera:
    """Gives the newest picture of a folder, or the one of a file."""

    def __init__(self, place: Path, *, is_inbox: bool = False) -> None:
        """Name the folder or the file; it may come into being later.

        Args:
            place: the folder or the file.
            is_inbox: whether each picture in the folder is deleted once it was read.
        """
        self.place = place
        self.is_inbox = is_inbox

    def status(self) -> DeviceStatus:
        """Return ready while the folder or file is there."""
        if self.place.exists():
            return DeviceStatus(DeviceState.READY)
        return DeviceStatus(DeviceState.ABSENT, Code.DEVICE_ABSENT)

    def picture(self) -> Photograph:
        """Return the newest picture.

        Raises:
            Unavailable: DEVICE_ABSENT without a folder or a picture in it, DEVICE_FAILED for a
                file that cannot be read, is too large, or is no JPEG or PNG, or for an inbox that
                cannot be emptied.
        """
        path = self._newest()
        try:
            facts = path.stat()
            if facts.st_size > LARGEST:
                raise Unavailable(Code.DEVICE_FAILED, device="camera")
            data = path.read_bytes()
        except OSError as error:
            raise Unavailable(Code.DEVICE_FAILED, device="camera") from error
        if not data.startswith(_SIGNS):
            raise Unavailable(Code.DEVICE_FAILED, device="camera")
        if self.is_inbox:
            self._empty()
        return Photograph(data, datetime.fromtimestamp(facts.st_mtime, UTC))

    def _empty(self) -> None:
        """Delete the pictures in the folder, the older ones too."""
        try:
            for _, _, path in self._pictures():
                path.unlink(missing_ok=True)
        except OSError as error:
            raise Unavailable(Code.DEVICE_FAILED, device="camera") from error

    def _newest(self) -> Path:
        if self.place.is_file():
            return self.place
        try:
            found = self._pictures()
        except OSError as error:
            raise Unavailable(Code.DEVICE_ABSENT, device="camera") from error
        if not found:
            raise Unavailable(Code.DEVICE_ABSENT, device="camera")
        return max(found)[2]

    def _pictures(self) -> list[tuple[float, str, Path]]:
        return [
            (path.stat().st_mtime, path.name, path)
            for path in self.place.iterdir()
            if path.suffix.lower() in _ENDINGS and path.is_file()
        ]
