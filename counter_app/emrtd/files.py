"""The files of a travel document and how they are read (Doc 9303-10, 3.6; 9303-11, 9.8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from counter_app.emrtd import tlv
from counter_app.emrtd.apdu import SHORT_ANSWER, Answer, Command, Status, refused
from counter_app.emrtd.channel import Channel
from counter_app.emrtd.failures import ChipError, Reason, unreadable, unsupported

APPLICATION: Final = bytes.fromhex("A0000002471001")
LARGEST_FILE: Final = 512 * 1024
"""Bytes; photos have 12 to 40 kB. A chip that tells of more is not believed."""
_MASTER: Final = b"\x3f\x00"
_OFFSETS: Final = 0x8000
_SMALLEST_CHUNK: Final = 32
_FIRST_CHUNK_AT_LEAST: Final = 6
_TRY_LESS: Final = {
    Status.WRONG_LENGTH, Status.OTHER_LENGTH, Status.WRONG_PARAMETERS, Status.UNKNOWN,
}  # fmt: skip
_TRY_SELECT: Final = {
    Status.NOT_FOUND, Status.WRONG_PARAMETERS, Status.COMMAND_UNKNOWN, Status.CONDITIONS_MISSING,
    Status.UNKNOWN,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ElementaryFile:
    """A file by its name, identifier, short identifier and the tag that it begins with.

    Attributes:
        tag: None where the file holds more than one object.
    """

    name: str
    identifier: int
    short: int
    tag: int | None = None


ATR_INFO: Final = ElementaryFile("EF.ATR/INFO", 0x2F01, 0x01)
CARD_ACCESS: Final = ElementaryFile("EF.CardAccess", 0x011C, 0x1C, 0x31)
CARD_SECURITY: Final = ElementaryFile("EF.CardSecurity", 0x011D, 0x1D, 0x30)
COM: Final = ElementaryFile("EF.COM", 0x011E, 0x1E, 0x60)
SOD: Final = ElementaryFile("EF.SOD", 0x011D, 0x1D, 0x77)
_TAGS: Final = (
    0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70,
)  # fmt: skip
DATA_GROUPS: Final = {
    number: ElementaryFile(f"DG{number}", 0x0100 + number, number, tag)
    for number, tag in enumerate(_TAGS, start=1)
}
GROUP_OF_TAG: Final = {tag: number for number, tag in enumerate(_TAGS, start=1)}

Progress = Callable[[str, int, int], None]
"""Told the file, the bytes read and the bytes that it has; called on the reading's thread."""


def select_master(channel: Channel) -> None:
    """Go to the root, where EF.CardAccess lies; chips that are there already may refuse."""
    channel.send(Command(0, 0xA4, 0, 0x0C, _MASTER), "MF")


def select_application(channel: Channel) -> None:
    """Select the travel document's application; any protection ends with it unless it is kept.

    Raises:
        ChipError: CHIP_UNSUPPORTED for a chip that is no travel document.
    """
    answer = channel.send(Command(0, 0xA4, 0x04, 0x0C, APPLICATION), "application")
    if answer.status is not Status.OK:
        failed = refused(answer, "application")
        if answer.status in {Status.NOT_FOUND, Status.COMMAND_UNKNOWN}:
            raise unsupported(Reason.NO_PROTOCOL, "application", **_facts(failed))
        raise failed


class FileReader:
    """Reads files in pieces as large as the chip gives."""

    def __init__(self, channel: Channel, progress: Progress = lambda *_: None) -> None:
        """Read through a channel, telling progress after each piece."""
        self._channel = channel
        self._progress = progress
        self._chunk: int | None = None
        self._shorts_work = True

    def read(self, file: ElementaryFile, most: int = LARGEST_FILE) -> bytes:
        """Return a whole file.

        Raises:
            ChipError: CHIP_REFUSED with the status for a file that is not there or not for us;
                CHIP_UNREADABLE for one that is not what its head says.
        """
        first = self._begin(file)
        header = tlv.read_header(first, file.name)
        if file.tag is not None and header.tag != file.tag:
            raise unreadable(Reason.WRONG_TAG, file.name, tag=f"{header.tag:X}")
        if header.total > most:
            raise unreadable(Reason.TOO_LONG, file.name, length=header.total)
        data = bytearray(first[: header.total])
        self._progress(file.name, len(data), header.total)
        while len(data) < header.total:
            data += self._piece(file, len(data), header.total - len(data))
            self._progress(file.name, len(data), header.total)
        return bytes(data)

    def read_objects(self, file: ElementaryFile, most: int) -> bytes:
        """Return the first piece of a file that may hold several objects, such as EF.ATR/INFO."""
        return self._begin(file)[:most]

    def forget_sizes(self) -> None:
        """Find out anew how much fits into an answer, after keys or limits have changed."""
        self._chunk = None

    def _begin(self, file: ElementaryFile) -> bytes:
        """Read the first piece by short identifier, or by selecting the file where that fails."""
        if self._shorts_work:
            answer = self._sized(lambda ne: Command(0, 0xB0, 0x80 | file.short, 0, ne=ne))
            if answer.data and answer.status in {Status.OK, Status.END_OF_FILE}:
                return answer.data
            if answer.status not in _TRY_SELECT:
                raise refused(answer, file.name)
        name = file.identifier.to_bytes(2, "big")
        self._channel.demand(Command(0, 0xA4, 0x02, 0x0C, name), file.name)
        answer = self._sized(lambda ne: Command(0, 0xB0, 0, 0, ne=ne))
        if answer.status not in {Status.OK, Status.END_OF_FILE}:
            raise refused(answer, file.name)
        self._shorts_work = False
        return answer.data

    def _piece(self, file: ElementaryFile, at: int, left: int) -> bytes:
        if at < _OFFSETS:
            answer = self._sized(lambda ne: Command(0, 0xB0, at >> 8, at & 0xFF, ne=ne), left)
            data = answer.data
        else:
            answer, data = self._far(file, at, left)
        if answer.status not in {Status.OK, Status.END_OF_FILE, Status.WRONG_PARAMETERS}:
            raise refused(answer, file.name)
        if not data:  # the file ends before its own head says so
            raise unreadable(Reason.ENDS_EARLY, file.name)
        return data[:left]

    def _far(self, file: ElementaryFile, at: int, left: int) -> tuple[Answer, bytes]:
        """Read beyond 32 kB, where offset and data are objects (odd instruction B1)."""
        offset = tlv.encode(0x54, at.to_bytes(3, "big"))
        head = 5  # tag and length of the object that the data come in
        answer = self._sized(
            lambda ne: Command(0, 0xB1, 0, 0, offset, ne=ne), left + head, smallest=2 * head
        )
        if not answer.data:
            return answer, b""
        header = tlv.read_header(answer.data, file.name)
        if header.tag not in {0x53, 0x73}:
            raise unreadable(Reason.WRONG_TAG, file.name, tag=f"{header.tag:X}")
        return answer, answer.data[header.size : header.total]

    def _sized(
        self, command: Callable[[int], Command], left: int = LARGEST_FILE, smallest: int = 1
    ) -> Answer:
        """Ask for as much as fits; for less where the chip says that it was too much."""
        if self._chunk is None:
            self._chunk = self._channel.room()
        while True:
            ne = max(smallest, min(self._chunk, left))
            answer = self._channel.send(command(ne), "file")
            if answer.status not in _TRY_LESS or self._chunk <= _SMALLEST_CHUNK:
                break
            if ne > SHORT_ANSWER or answer.status is not Status.WRONG_PARAMETERS:
                self._chunk = max(_SMALLEST_CHUNK, min(ne, self._chunk) // 2)
                continue
            break
        got = len(answer.data)
        if answer.status is Status.OK and _FIRST_CHUNK_AT_LEAST <= got < ne <= left:
            self._chunk = max(_SMALLEST_CHUNK, got)
        return answer


def _facts(error: ChipError) -> dict[str, object]:
    return {name: error.values[name] for name in ("status", "word") if name in error.values}
