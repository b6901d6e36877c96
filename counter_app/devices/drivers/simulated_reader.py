"""A chip reader without hardware, onto which virtual documents are laid: for practice and tests."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from counter_app.devices.drivers.virtual_document.document import (
    CardRemovedError,
    VirtualDocument,
)
from counter_app.devices.ports import Cancelled, DeviceState, DeviceStatus
from counter_app.domain.errors import Code, Unavailable

NAME: Final = "Practice reader"
_LOOK_SECONDS: Final = 0.1


class SimulatedReader:
    """Holds at most one document. May be used from any thread."""

    def __init__(self, name: str = NAME) -> None:
        """Start with nothing on it."""
        self._name = name
        self._changed = threading.Condition()
        self._document: VirtualDocument | None = None
        self._trouble: Code | None = None
        self._is_used = False

    def lay(self, document: VirtualDocument) -> None:
        """Lay a document on the reader; what lay there is taken away."""
        document.lay_down()
        with self._changed:
            self._document = document
            self._changed.notify_all()

    def take_away(self) -> None:
        """Take away what lies there, in mid-reading too."""
        with self._changed:
            self._document = None
            self._changed.notify_all()

    def fail(self, trouble: Code | None) -> None:
        """Have the trouble that the port tells of, such as READER_ABSENT; None ends it."""
        with self._changed:
            self._trouble = trouble
            self._changed.notify_all()

    def names(self) -> tuple[str, ...]:
        """Return the one name, none while the reader is pulled out. Raises Unavailable."""
        with self._changed:
            if self._trouble is Code.READER_ABSENT:
                return ()
            self._check()
            return (self._name,)

    def status(self) -> DeviceStatus:
        """Return how the reader is now; never raises."""
        with self._changed:
            if self._trouble is not None:
                return DeviceStatus(DeviceState.ABSENT, self._trouble)
            return DeviceStatus(DeviceState.BUSY if self._is_used else DeviceState.READY)

    def wait_for_document(self, cancelled: Cancelled, seconds: float | None = None) -> bool:
        """Wait until a document lies on the reader. Raises Unavailable."""
        return self._wait(lambda: self._document is not None, cancelled, seconds)

    def wait_for_removal(self, cancelled: Cancelled, seconds: float | None = None) -> bool:
        """Wait until no document lies on the reader. Raises Unavailable."""
        return self._wait(lambda: self._document is None, cancelled, seconds)

    @contextmanager
    def connect(self) -> Iterator[SimulatedConnection]:
        """Take hold of the chip for one conversation; it loses power at the end.

        Raises:
            Unavailable: as the port says.
        """
        with self._changed:
            self._check()
            if self._is_used:
                raise Unavailable(Code.READER_BUSY)
            document = self._document
            if document is None:
                raise Unavailable(Code.CHIP_ABSENT)
            self._is_used = True
        try:
            document.reset()
            yield SimulatedConnection(self, document)
        finally:
            document.reset()
            with self._changed:
                self._is_used = False

    def transmit(self, document: VirtualDocument, command: bytes) -> bytes:
        """Give a command to a document. Raises Unavailable(CHIP_LOST) once it is taken away."""
        with self._changed:
            self._check()
            if self._document is not document:
                raise Unavailable(Code.CHIP_LOST)
        try:
            return document.transmit(command)
        except CardRemovedError as error:
            self._let_go(document)
            raise Unavailable(Code.CHIP_LOST) from error

    def _let_go(self, document: VirtualDocument) -> None:
        """See that a document took itself away."""
        with self._changed:
            if self._document is document:
                self._document = None
                self._changed.notify_all()

    def _check(self) -> None:
        if self._trouble is not None:
            raise Unavailable(self._trouble)

    def _wait(
        self, reached: Callable[[], bool], cancelled: Cancelled, seconds: float | None
    ) -> bool:
        end = None if seconds is None else time.monotonic() + seconds
        with self._changed:
            while not cancelled():
                self._check()
                if reached():
                    return True
                left = _LOOK_SECONDS if end is None else min(_LOOK_SECONDS, end - time.monotonic())
                if left <= 0:
                    return False
                self._changed.wait(left)
        return False


class SimulatedConnection:
    """A virtual document on a reader."""

    def __init__(self, reader: SimulatedReader, document: VirtualDocument) -> None:
        """Keep both; `SimulatedReader.connect` lets the document go."""
        self._reader = reader
        self._document = document

    def transmit(self, command: bytes) -> bytes:
        """Send a command. Raises Unavailable, CHIP_LOST above all."""
        return self._reader.transmit(self._document, command)
