"""What the program asks of a device, whatever it is."""

from __future__ import annotations

from dataclasses import dataclass
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
