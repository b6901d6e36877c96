"""Chip readers through PC/SC: WinSCard on Windows, pcscd elsewhere.

pyscard is optional; it is loaded at the first call, and its absence is told with its remedy.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from counter_app.devices.ports import Cancelled, DeviceState, DeviceStatus
from counter_app.domain.errors import Code, CounterError, Unavailable

_LOOK_MILLISECONDS: Final = 250
_CONTACTLESS: Final = ("picc", "contactless", "nfc", " cl ", "-cl ", "rfid")
_SAM: Final = (" sam ", "-sam ")
# what PC/SC returns (pcsclite.h, winerror.h), and what that means at a counter
_MEANINGS: Final = {
    0x8010001D: Code.READER_STOPPED,  # no service
    0x8010001E: Code.READER_STOPPED,  # service stopped
    0x80100013: Code.READER_STOPPED,  # communication with the service failed
    0x8010002E: Code.READER_ABSENT,  # no readers available
    0x80100009: Code.READER_ABSENT,  # unknown reader
    0x80100017: Code.READER_ABSENT,  # reader unavailable
    0x8010000C: Code.CHIP_ABSENT,  # no smart card
    0x8010000B: Code.READER_BUSY,  # sharing violation
    0x80100065: Code.CHIP_UNSUPPORTED,  # unsupported card
    0x8010000F: Code.CHIP_UNSUPPORTED,  # protocol mismatch
    0x80100066: Code.CHIP_LOST,  # unresponsive card
    0x80100067: Code.CHIP_LOST,  # unpowered card
    0x80100068: Code.CHIP_LOST,  # reset card
    0x80100069: Code.CHIP_LOST,  # removed card
    0x80100016: Code.CHIP_LOST,  # not transacted
    0x8010002F: Code.CHIP_LOST,  # communication error
    0x80100003: Code.CHIP_LOST,  # invalid handle
    0x80100015: Code.CHIP_LOST,  # invalid value: the card's answer was none
    0x80100008: Code.CHIP_LOST,  # buffer too small: likewise
}
_TIMED_OUT: Final = 0x8010000A
_ABSENT: Final = {Code.READER_ABSENT, Code.READER_STOPPED, Code.READER_SOFTWARE_MISSING}


class PcscReader:
    """Finds a reader by a part of its name and speaks with the chip on it."""

    def __init__(self, name: str = "") -> None:
        """Use the reader whose name holds this text; without a text a contactless one."""
        self._wanted = name
        self._in_use = threading.Lock()

    def names(self) -> tuple[str, ...]:
        """Return the readers that fit, contactless ones first. Raises Unavailable."""
        with self._context() as (scard, context):
            return self._names(scard, context)

    def status(self) -> DeviceStatus:
        """Return how the reader is now; never raises."""
        if self._in_use.locked():
            return DeviceStatus(DeviceState.BUSY)
        try:
            found = self.names()
        except CounterError as error:
            state = DeviceState.ABSENT if error.code in _ABSENT else DeviceState.FAILED
            return DeviceStatus(state, error.code)
        if not found:
            return DeviceStatus(DeviceState.ABSENT, Code.READER_ABSENT)
        return DeviceStatus(DeviceState.READY)

    def wait_for_document(self, cancelled: Cancelled, seconds: float | None = None) -> bool:
        """Wait until a document lies on the reader. Raises Unavailable."""
        return self._wait(cancelled, seconds, is_present=True)

    def wait_for_removal(self, cancelled: Cancelled, seconds: float | None = None) -> bool:
        """Wait until no document lies on the reader. Raises Unavailable."""
        return self._wait(cancelled, seconds, is_present=False)

    @contextmanager
    def connect(self) -> Iterator[PcscConnection]:
        """Take hold of the chip for one conversation; it is reset at the end.

        Raises:
            Unavailable: as the port says.
        """
        if not self._in_use.acquire(blocking=False):
            raise Unavailable(Code.READER_BUSY)
        try:
            with self._context() as (scard, context):
                name = self._first(scard, context)
                result, card, protocol = scard.SCardConnect(
                    context, name, scard.SCARD_SHARE_EXCLUSIVE,
                    scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1,
                )  # fmt: skip
                _check(result)
                try:
                    yield PcscConnection(scard, card, protocol)
                finally:
                    scard.SCardDisconnect(card, scard.SCARD_RESET_CARD)
        finally:
            self._in_use.release()

    def _wait(self, cancelled: Cancelled, seconds: float | None, *, is_present: bool) -> bool:
        end = None if seconds is None else time.monotonic() + seconds
        with self._context() as (scard, context):
            name = self._first(scard, context)
            known = scard.SCARD_STATE_UNAWARE
            while not cancelled():
                result, states = scard.SCardGetStatusChange(
                    context, _LOOK_MILLISECONDS, [(name, known)]
                )
                if _word(result) != _TIMED_OUT:
                    _check(result)
                    known = states[0][1]
                    if known & (scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_UNAVAILABLE):
                        raise Unavailable(Code.READER_ABSENT)
                if bool(known & scard.SCARD_STATE_PRESENT) is is_present:
                    return True
                if end is not None and time.monotonic() >= end:
                    return False
        return False

    def _first(self, scard: Any, context: Any) -> str:
        found = self._names(scard, context)
        if not found:
            raise Unavailable(Code.READER_ABSENT, reader=self._wanted or None)
        return found[0]

    def _names(self, scard: Any, context: Any) -> tuple[str, ...]:
        result, listed = scard.SCardListReaders(context, [])
        if _MEANINGS.get(_word(result)) is Code.READER_ABSENT:
            return ()
        _check(result)
        wanted = self._wanted.casefold()
        fitting = [str(name) for name in listed if wanted in str(name).casefold()]
        return tuple(sorted(fitting, key=_rank))

    @contextmanager
    def _context(self) -> Iterator[tuple[Any, Any]]:
        """Speak with the system's service for the length of a call."""
        scard = _library()
        result, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
        _check(result)
        try:
            yield scard, context
        finally:
            scard.SCardReleaseContext(context)


class PcscConnection:
    """A chip on a reader."""

    def __init__(self, scard: Any, card: Any, protocol: int) -> None:
        """Keep the handle; `PcscReader.connect` lets it go."""
        self._scard = scard
        self._card = card
        is_t0 = protocol == scard.SCARD_PROTOCOL_T0
        self._header = scard.SCARD_PCI_T0 if is_t0 else scard.SCARD_PCI_T1

    def transmit(self, command: bytes) -> bytes:
        """Send a command. Raises Unavailable, CHIP_LOST above all."""
        result, answer = self._scard.SCardTransmit(self._card, self._header, list(command))
        _check(result)
        raw = bytes(byte & 0xFF for byte in answer)
        if len(raw) < 2:
            raise Unavailable(Code.CHIP_LOST)
        return raw


def _library() -> Any:
    try:
        from smartcard import scard
    except ImportError as error:
        raise Unavailable(Code.READER_SOFTWARE_MISSING) from error
    return scard


def _word(result: int) -> int:
    """Return a result as 32 bits; some builds give it a sign."""
    return result & 0xFFFFFFFF


def _check(result: int) -> None:
    word = _word(result)
    if word:
        code = _MEANINGS.get(word, Code.DEVICE_FAILED)
        raise Unavailable(code, detail=f"{word:08X}")


def _rank(name: str) -> tuple[bool, bool, str]:
    lowered = f" {name.casefold()} "
    is_contactless = any(sign in lowered for sign in _CONTACTLESS)
    return any(sign in lowered for sign in _SAM), not is_contactless, name
