"""What stands at a desk besides the scanner: printer, camera, reader of chips."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from counter_app.domain.identity.chip import ChipReading, ReadStep

if TYPE_CHECKING:
    from counter_app.devices.ports import Camera, Printer


class ReadsChips(Protocol):
    """Opens the chip of the document on the reader with its printed lines, and reads it."""

    def read(self, zone: str, tell: Callable[[ReadStep], None]) -> ChipReading:
        """Read a chip; blocks for seconds.

        Args:
            zone: the lines of the document, joined.
            tell: called before each step; it may raise to stop the reading.

        Raises:
            Unavailable: no reader, no document on it, or it went away in mid-read.
            Refused: the lines do not open this chip.
        """
        ...


@dataclass(frozen=True, slots=True)
class DeskDevices:
    """The devices of a desk; None for what is not there."""

    printer: Printer | None = None
    camera: Camera | None = None
    chips: ReadsChips | None = None
