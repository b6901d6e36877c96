"""What the program asks of a device, whatever it is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from counter_app.domain.errors import Code
from counter_app.domain.queue.hall import Slip


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


@runtime_checkable
class LiveCamera(Camera, Protocol):
    """A camera that also shows what it sees before anybody takes a picture. All calls block."""

    def glance(self) -> Photograph:
        """Return what it sees now: small and quick, for the finder of a screen, never to be kept.

        The device stays open until `rest`, so that the next glance comes at once.

        Raises:
            Unavailable: as `picture`.
        """
        ...

    def rest(self) -> None:
        """Let the device go, lamp and all; the next glance or picture opens it again."""
        ...


@dataclass(frozen=True, slots=True)
class PhotoScore:
    """What a program says of one trait of a photo: 0 bad to 100 good. A hint, never a verdict."""

    name: str
    value: float


@runtime_checkable
class PhotoAdviser(Protocol):
    """A program that scores photos, where one is installed. All calls block."""

    def status(self) -> DeviceStatus:
        """Return whether it can be asked now; never raises."""
        ...

    def scores(self, picture: bytes) -> tuple[PhotoScore, ...]:
        """Return the scores of a picture, the lowest first.

        Raises:
            Unavailable: DEVICE_ABSENT, DEVICE_FAILED.
            Invalid: FILE_DAMAGED, FILE_TOO_LARGE for the picture.
        """
        ...


Cancelled = Callable[[], bool]
"""Tells whether a blocking call is no longer wanted; it is asked several times a second."""


@runtime_checkable
class DocumentScanner(Protocol):
    """Makes a picture of the page that lies on it. All calls block."""

    def status(self) -> DeviceStatus:
        """Return how the scanner is now; never raises."""
        ...

    def page(self, cancelled: Cancelled) -> bytes:
        """Return a picture of the page: JPEG or PNG.

        Raises:
            Unavailable: DEVICE_ABSENT, DEVICE_FAILED, SCANNER_BUSY, SCANNER_OPEN for an open cover
                or stuck paper, SCANNER_REFUSED, SCANNER_SLOW, SCANNER_STOPPED when cancelled,
                SCANNER_SOFTWARE_MISSING.
        """
        ...


@runtime_checkable
class ChipConnection(Protocol):
    """A chip that lies on a reader, for one conversation on one thread."""

    def transmit(self, command: bytes) -> bytes:
        """Send a command and return the answer with its status word.

        Raises:
            Unavailable: CHIP_LOST when the document was taken away, READER_ABSENT when the reader
                was, READER_STOPPED when the system's service has gone.
        """
        ...


@runtime_checkable
class ChipReader(Protocol):
    """Reads chips of travel documents. All calls block; none needs the GUI thread."""

    def names(self) -> tuple[str, ...]:
        """Return the names of the readers that this one may use, the preferred one first.

        Raises:
            Unavailable: READER_SOFTWARE_MISSING, READER_STOPPED.
        """
        ...

    def status(self) -> DeviceStatus:
        """Return how the reader is now; never raises.

        READY while it can be used, with or without a document; BUSY while a chip is being read;
        ABSENT with READER_ABSENT, READER_STOPPED or READER_SOFTWARE_MISSING; FAILED otherwise.
        """
        ...

    def wait_for_document(self, cancelled: Cancelled, seconds: float | None = None) -> bool:
        """Wait until a document lies on the reader; False when cancelled or out of time.

        Raises:
            Unavailable: READER_ABSENT, READER_STOPPED, READER_SOFTWARE_MISSING, DEVICE_FAILED.
        """
        ...

    def wait_for_removal(self, cancelled: Cancelled, seconds: float | None = None) -> bool:
        """Wait until no document lies on the reader; otherwise as `wait_for_document`."""
        ...

    def connect(self) -> AbstractContextManager[ChipConnection]:
        """Return the chip that lies on the reader; leaving the context lets it go.

        Raises:
            Unavailable: CHIP_ABSENT without a document, READER_BUSY when another program uses it,
                CHIP_LOST for a chip that does not answer, and as `wait_for_document`.
        """
        ...


@runtime_checkable
class SlipPrinter(Protocol):
    """Prints the slip with a number that somebody takes along. All calls block."""

    def status(self) -> DeviceStatus:
        """Return how the printer is now; never raises."""
        ...

    def print_slip(self, slip: Slip) -> None:
        """Print one slip and cut it.

        Raises:
            Unavailable: DEVICE_ABSENT without a printer, DEVICE_FAILED when it does not take it.
        """
        ...


@runtime_checkable
class Speaker(Protocol):
    """Says a call aloud in the hall. All calls block."""

    def status(self) -> DeviceStatus:
        """Return whether it can speak now; never raises."""
        ...

    def say(self, words: str, language: str) -> None:
        """Say a sentence in a language, such as "nl".

        Raises:
            Unavailable: DEVICE_ABSENT without a voice, DEVICE_FAILED when it does not speak.
        """
        ...
