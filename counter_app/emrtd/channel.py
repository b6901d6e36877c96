"""The way to a chip: encodes, protects, chains, collects, counts, and stops when asked to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from counter_app.domain.errors import Code
from counter_app.emrtd.apdu import (
    CHAINED,
    LONGEST_ANSWER,
    SHORT_ANSWER,
    SHORT_DATA,
    Answer,
    Command,
    Status,
    parse_answer,
    refused,
)
from counter_app.emrtd.failures import ChipError, Reason
from counter_app.emrtd.secure_messaging import SecureMessaging

Transmit = Callable[[bytes], bytes]
"""Sends a command and returns the answer with its status word; raises CounterError."""
Cancelled = Callable[[], bool]
"""Tells whether the reading is no longer wanted; may be called from another thread's event."""

_MOST_PARTS: Final = 512
_CHECKSUM_AND_HEADS: Final = 10 + 4 + 5 + 17  # 8E, 97, head of 87, padding
_GET_RESPONSE: Final = 0xC0


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a chip's commands and answers may be, in bytes.

    Attributes:
        command: the longest data field, protection included.
        answer: the longest answer, protection included, without the status word.
    """

    command: int = SHORT_DATA
    answer: int = SHORT_ANSWER

    @property
    def is_extended(self) -> bool:
        """Whether lengths of more than one byte are understood."""
        return self.answer > SHORT_ANSWER or self.command > SHORT_DATA


class Channel:
    """Speaks with one chip. Not for use by two threads at once.

    Attributes:
        limits: as the chip told or as it was found out; short until then.
        protection: None until a protocol has agreed on keys.
        count: commands sent so far.
    """

    def __init__(self, transmit: Transmit, cancelled: Cancelled = lambda: False) -> None:
        """Speak through a callable; stop before the next command when `cancelled` says so."""
        self._transmit = transmit
        self._cancelled = cancelled
        self.limits = Limits()
        self.protection: SecureMessaging | None = None
        self.count = 0

    def send(self, command: Command, what: str) -> Answer:
        """Send a command and return its answer, whatever its status.

        Raises:
            ChipError: CHIP_CANCELLED, CHIP_LOST, CHIP_UNREADABLE, CHIP_REFUSED.
        """
        for part in self._parts(command):
            answer = self._once(part)
            if part.cla & CHAINED and not command.cla & CHAINED and answer.status is not Status.OK:
                raise refused(answer, what)
        return answer

    def demand(self, command: Command, what: str) -> bytes:
        """Send a command that must succeed and return its data. Raises as `send` does."""
        answer = self.send(command, what)
        if answer.status is not Status.OK:
            raise refused(answer, what)
        return answer.data

    def room(self) -> int:
        """Return how many plain bytes fit into one answer."""
        whole = self.limits.answer
        return self.protection.room(whole) if self.protection else whole

    def _parts(self, command: Command) -> Iterator[Command]:
        """Split a command that is longer than the chip takes (ISO/IEC 7816-4, 5.3.3)."""
        room = self.limits.command - (_CHECKSUM_AND_HEADS if self.protection else 0)
        data = command.data
        if len(data) <= room or self.limits.is_extended:
            yield command
            return
        starts = range(0, len(data), room)
        for at in starts:
            is_last = at == starts[-1]
            yield replace(
                command,
                cla=command.cla if is_last else command.cla | CHAINED,
                data=data[at : at + room],
                ne=command.ne if is_last else 0,
            )

    def _once(self, command: Command) -> Answer:
        if self.protection is None:
            return self._collect(command)
        guarded = self.protection.protect(command)
        return self.protection.open(self._collect(guarded))

    def _collect(self, command: Command) -> Answer:
        """Send one command; ask for the rest of its answer where the chip holds it back."""
        answer = self._raw(command)
        if answer.status is Status.OTHER_LENGTH and command.ne and not command.is_extended:
            answer = self._raw(replace(command, ne=(answer.word & 0xFF) or SHORT_ANSWER))
        data = answer.data
        parts = 0
        while answer.status is Status.MORE_DATA:
            parts += 1
            more = (answer.word & 0xFF) or SHORT_ANSWER
            answer = self._raw(Command(command.cla & ~CHAINED & 0xF3, _GET_RESPONSE, 0, 0, ne=more))
            data += answer.data
            if parts > _MOST_PARTS or len(data) > LONGEST_ANSWER:
                raise ChipError(Code.CHIP_UNREADABLE, Reason.TOO_LONG, what="answer")
        return replace(answer, data=data)

    def _raw(self, command: Command) -> Answer:
        if self._cancelled():
            raise ChipError(Code.CHIP_CANCELLED, Reason.NO_ANSWER)
        self.count += 1
        return parse_answer(self._transmit(command.encode()))
