"""A virtual document: a chip that answers, and what is printed around it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from counter_app.devices.drivers.virtual_document.chip import Chip

ATR: Final = bytes.fromhex("3B80800101")
"""What a reader says of a contactless chip without historical bytes (PC/SC part 3)."""


class CardRemovedError(Exception):
    """The document is not on the reader any more."""


@dataclass(frozen=True, slots=True)
class Handling:
    """How somebody holds a document.

    Attributes:
        seconds_per_command: how long the chip thinks.
        taken_after: the number of commands after which it is taken away; None for never.
    """

    seconds_per_command: float = 0.0
    taken_after: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Print:
    """What is printed on a document. It has no repr, so that no log can show a person."""

    lines: tuple[str, ...]
    access_number: str


class VirtualDocument:
    """Answers commands like a document that lies on a reader. May be used from any thread."""

    def __init__(
        self, chip: Chip, printed: Print, handling: Handling,
        wait: Callable[[float], object] = time.sleep,
    ) -> None:  # fmt: skip
        """Put a chip into a document."""
        self.printed = printed
        self.commands = 0
        """How many commands were answered since it was last laid down."""
        self._chip = chip
        self._handling = handling
        self._wait = wait
        self._lock = threading.Lock()

    @property
    def atr(self) -> bytes:
        """What a reader says of the chip when it finds it."""
        return ATR

    def transmit(self, command: bytes) -> bytes:
        """Answer a command. Raises CardRemovedError once the document is taken away."""
        with self._lock:
            limit = self._handling.taken_after
            if limit is not None and self.commands >= limit:
                raise CardRemovedError
            self.commands += 1
            if self._handling.seconds_per_command:
                self._wait(self._handling.seconds_per_command)
            return self._chip.transmit(command)

    def lay_down(self) -> None:
        """Lay it on the reader again."""
        with self._lock:
            self.commands = 0
            self._chip.reset()

    def reset(self) -> None:
        """Lose power and get it again."""
        with self._lock:
            self._chip.reset()
