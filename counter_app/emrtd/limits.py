"""How long commands and answers a chip takes: as it tells, or as a harmless question shows."""

from __future__ import annotations

from typing import Final

from counter_app.domain.errors import Code, CounterError
from counter_app.emrtd import tlv
from counter_app.emrtd.apdu import LONGEST_DATA, SHORT_ANSWER, SHORT_DATA, Command, Status
from counter_app.emrtd.channel import Channel, Limits
from counter_app.emrtd.failures import ChipError
from counter_app.emrtd.files import ATR_INFO, CARD_ACCESS, FileReader, select_master

PLEASANT: Final = 4096
"""Bytes of an answer: longer ones save little time, and keep a clerk who cancels waiting."""
_GUESSED: Final = 2048
_COMMAND_FRAME: Final = 4 + 3 + 2
_STATUS_WORD: Final = 2
_EXTENDED_LENGTHS: Final = 0x40


def find_limits(channel: Channel, *, has_card_access: bool) -> Limits:
    """Return a chip's limits; the chip is asked without protection, at its root.

    EF.ATR/INFO tells them (Doc 9303-10, 3.11.2). Where there is none, EF.CardAccess, which anybody
    may read, is asked for with a long length: a chip or reader that does not know it refuses.

    Raises:
        ChipError: CHIP_CANCELLED; CounterError where the chip has gone.
    """
    told = _told(channel)
    if told is not None:
        return told
    if has_card_access and _answers_long(channel):
        return Limits(LONGEST_DATA, _GUESSED)
    return Limits()


def parse_limits(data: bytes) -> Limits | None:
    """Return the limits that EF.ATR/INFO tells, None where it tells none.

    Raises:
        ChipError: CHIP_UNREADABLE.
    """
    items = tlv.read_all(_without_padding(data), ATR_INFO.name)
    extended = tlv.first(items, 0x7F66)
    if extended is not None:
        sizes = [item.value for item in tlv.read_all(extended, ATR_INFO.name) if item.tag == 0x02]
        if len(sizes) >= 2:
            command, answer = (int.from_bytes(size, "big") for size in sizes[:2])
            return Limits(
                max(SHORT_DATA, min(command - _COMMAND_FRAME, LONGEST_DATA)),
                max(SHORT_ANSWER, min(answer - _STATUS_WORD, PLEASANT)),
            )
    capabilities = tlv.first(items, 0x47)
    if capabilities is not None and len(capabilities) >= 3:
        return Limits() if not capabilities[2] & _EXTENDED_LENGTHS else None
    return None


def _told(channel: Channel) -> Limits | None:
    try:
        return parse_limits(FileReader(channel).read_objects(ATR_INFO, SHORT_ANSWER))
    except ChipError as error:
        if error.code in {Code.CHIP_CANCELLED, Code.CHIP_LOST}:
            raise
        return None


def _answers_long(channel: Channel) -> bool:
    question = Command(0, 0xB0, 0x80 | CARD_ACCESS.short, 0, ne=SHORT_ANSWER, extended=True)
    try:
        answer = channel.send(question, CARD_ACCESS.name)
    except CounterError as error:
        if error.code is not Code.CHIP_LOST:
            raise
        select_master(channel)  # the reader choked; is the chip still there?
        return False
    return answer.status in {Status.OK, Status.END_OF_FILE} and bool(answer.data)


def _without_padding(data: bytes) -> bytes:
    """Return the objects without the zeros that some chips fill the file with."""
    at = 0
    while at < len(data) and data[at]:
        at += tlv.read_header(data, ATR_INFO.name, at).total
    return data[:at]
