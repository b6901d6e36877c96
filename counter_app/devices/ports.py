"""What the program asks of a device, whatever it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from counter_app.domain.errors import Code


class DeviceState(StrEnum):
    """How a device is now."""

    ABSENT = "absent"
    READY = "ready"
    BUSY = "busy"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    """A device's state, with the reason when it is absent or failed."""

    state: DeviceState
    code: Code | None = None


@runtime_checkable
class Printer(Protocol):
    """Puts a document on paper, or where a person prints it by hand. All calls block."""

    def status(self) -> DeviceStatus:
        """Return how the printer is now; never raises."""
        ...

    def print_pdf(self, data: bytes, title: str) -> None:
        """Hand over a document.

        Args:
            data: a PDF file.
            title: kind of document for the print queue, such as "receipt"; never about a person.

        Raises:
            Unavailable: DEVICE_ABSENT without a printer, DEVICE_FAILED when it does not take it.
        """
        ...


@dataclass(frozen=True, slots=True, repr=False)
class Photograph:
    """A picture of a person, JPEG or PNG. It has no repr: it shows a person.

    Attributes:
        taken_at: when, as far as the device or the file says.
    """

    data: bytes
    taken_at: datetime | None = None


@runtime_checkable
class Camera(Protocol):
    """Gives pictures of whoever stands at the desk. All calls block."""

    def status(self) -> DeviceStatus:
        """Return how the camera is now; never raises."""
        ...

    def picture(self) -> Photograph:
        """Take a picture, or fetch the newest.

        Raises:
            Unavailable: DEVICE_ABSENT without a camera or a picture, DEVICE_FAILED for one that
                is damaged, no picture, or larger than any camera's.
        """
        ...
