"""One reading from the first command to the last judgement.

The chip's own proof comes before the data, as the standard wants it: what is read afterwards is
read under keys that only the genuine chip has.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, TypeVar

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.identity.chip import (
    ChipPhoto,
    ChipReading,
    GroupVerdict,
    PhotoVerdict,
    ReadStep,
    ZoneVerdict,
)
from counter_app.domain.identity.mrz import read as read_zone
from counter_app.emrtd import (
    active_authentication,
    chip_authentication,
    clone_checks,
    lds,
    passive_authentication,
    tlv,
)
from counter_app.emrtd.apdu import Command
from counter_app.emrtd.chain import Anchors
from counter_app.emrtd.channel import Cancelled, Channel, Transmit
from counter_app.emrtd.clone_checks import CloneFacts
from counter_app.emrtd.face import parse_dg2
from counter_app.emrtd.failures import ChipError, Reason
from counter_app.emrtd.files import COM, DATA_GROUPS, SOD, ElementaryFile, FileReader, Progress
from counter_app.emrtd.opening import Opened, open_chip
from counter_app.emrtd.passwords import AccessPassword, PasswordKind, from_mrz
from counter_app.emrtd.public_keys import PublicKey
from counter_app.emrtd.security_infos import SecurityInfos, read_security_infos
from counter_app.emrtd.security_object import SecurityObject, parse_sod

AT_A_COUNTER: Final = (1, 11, 12, 2)
"""Data groups that a counter needs, in the order of reading; 14 and 15 serve the chip's proof."""
_KEYS, _SIGNING_KEY, _PHOTO = 14, 15, 2
_T = TypeVar("_T")
_BROKEN_SESSION: Final = {Reason.WRONG_MAC, Reason.UNPROTECTED_ANSWER, Reason.NO_ANSWER}


@dataclass(slots=True, repr=False)
class _Found:
    """What has been read so far."""

    com: tuple[int, ...] = ()
    sod: SecurityObject | None = None
    sod_failure: ChipError | None = None
    data: dict[int, bytes] = field(default_factory=dict)
    absent: dict[int, GroupVerdict] = field(default_factory=dict)
    clones: CloneFacts = field(default_factory=CloneFacts)
    seconds: dict[ReadStep, float] = field(default_factory=dict)


def read_chip(
    transmit: Transmit,
    password: AccessPassword,
    anchors: Anchors,
    *,
    now: datetime,
    groups: tuple[int, ...] = AT_A_COUNTER,
    progress: Progress = lambda *_: None,
    cancelled: Cancelled = lambda: False,
    long_answers: bool = True,
) -> ChipReading:
    """Read a chip and judge what it says.

    A chip that breaks off over a long answer is read once more with short ones.

    Args:
        now: the moment for which lists of withdrawn certificates are judged.
        groups: numbers of the data groups to read besides 14 and 15.
        progress: told file, bytes read and bytes in all, on this thread.
        cancelled: asked before each command.
        long_answers: False for readers that choke on answers of more than 256 bytes.

    Raises:
        ChipError: CHIP_PASSWORD, CHIP_UNSUPPORTED, CHIP_REFUSED, CHIP_UNREADABLE, CHIP_CANCELLED.
        CounterError: as `transmit` raises it, CHIP_LOST above all.
    """
    channel = Channel(transmit, cancelled)
    reading = _Reading(channel, password, groups, progress, long_answers=long_answers)
    try:
        reading.run()
    except ChipError as error:
        is_worth_it = channel.limits.is_extended and error.code in {
            Code.CHIP_REFUSED, Code.CHIP_UNREADABLE,
        }  # fmt: skip
        if not is_worth_it:
            raise
        reading = _Reading(channel, password, groups, progress, long_answers=False)
        reading.run()
    return reading.judged(anchors, now)


class _Reading:
    """The state of one reading."""

    def __init__(
        self, channel: Channel, password: AccessPassword, groups: tuple[int, ...],
        progress: Progress, *, long_answers: bool,
    ) -> None:  # fmt: skip
        self._channel = channel
        self._password = password
        self._groups = groups
        self._progress = progress
        self._long = long_answers
        self._files = FileReader(channel, progress)
        self._found = _Found()
        self._opened: Opened

    def run(self) -> None:
        """Speak with the chip until all is read."""
        with self._timed(ReadStep.ACCESS):
            self._open()
        with self._timed(ReadStep.SECURITY_OBJECT):
            self._read_lists()
        with self._timed(ReadStep.CHIP_AUTHENTICATION):
            self._authenticate_chip()
        with self._timed(ReadStep.ACTIVE_AUTHENTICATION):
            self._challenge_chip()
        for number in self._groups:
            if self._is_on_chip(number):
                with self._timed(ReadStep.PHOTO if number == _PHOTO else ReadStep.DATA):
                    self._read_group(number)

    def judged(self, anchors: Anchors, now: datetime) -> ChipReading:
        """Judge what was read, without the chip."""
        started = time.perf_counter()
        found = self._found
        zone = self._parsed(1, lds.parse_dg1) or ""
        origin = self._origin(anchors, now, zone)
        groups = passive_authentication.check_groups(found.com, found.data, found.sod, found.absent)
        photo = self._parsed(_PHOTO, _photo)
        personal, document = self._parsed(11, lds.parse_dg11), self._parsed(12, lds.parse_dg12)
        clones = clone_checks.judge(
            found.clones, self._opened, origin, groups, anchors=anchors, now=now
        )
        found.seconds[ReadStep.JUDGEMENT] = time.perf_counter() - started
        return ChipReading(
            access=self._opened.access, signature=origin.signature, chain=origin.chain,
            groups=groups, clones=clones, zone=zone, zone_verdict=self._compared(zone, now),
            photo=photo, photo_verdict=self._photo_verdict(photo),
            personal=personal.texts if personal else {},
            document=document.texts if document else {},
            commands=self._channel.count, seconds=found.seconds,
        )  # fmt: skip

    def _open(self) -> None:
        self._opened = open_chip(self._channel, self._password, long_answers=self._long)
        self._files.forget_sizes()

    def _read_lists(self) -> None:
        """Read EF.COM and EF.SOD; a document without them is read all the same, and judged so."""
        try:
            self._found.com = lds.parse_com(self._files.read(COM)).groups
        except ChipError as error:
            if not _is_about(error, COM):
                raise
        try:
            self._found.sod = parse_sod(self._files.read(SOD))
        except ChipError as error:
            if error.reason in _BROKEN_SESSION or error.code is Code.CHIP_CANCELLED:
                raise
            self._found.sod_failure = error

    def _authenticate_chip(self) -> None:
        if not self._is_promised(_KEYS):
            return
        infos = self._security_infos()
        if infos is None:
            return
        clones = self._found.clones
        clones.infos = infos
        clones.is_chip_authentication_promised = chip_authentication.is_promised(infos)
        offer = chip_authentication.choose(infos)
        if offer is None:
            return
        clones.offer = offer
        try:
            chip_authentication.establish(self._channel, offer)
            self._files.forget_sizes()
            question = Command(0, 0xB0, 0x80 | COM.short, 0, ne=8)
            # whatever it says: that the answer fits the new keys is the proof
            clones.has_chip_key = self._channel.send(question, COM.name).is_protected
        except ChipError as error:
            if error.code in {Code.CHIP_CANCELLED, Code.CHIP_LOST}:
                raise
            clones.has_chip_key = False
            self._open()  # the old keys are gone as well

    def _challenge_chip(self) -> None:
        if not self._is_promised(_SIGNING_KEY):
            return
        clones = self._found.clones
        if self._read_group(_SIGNING_KEY) is None:
            return
        clones.is_signing_promised = True
        key: PublicKey
        try:
            key = active_authentication.parse_dg15(self._found.data[_SIGNING_KEY])
        except ChipError:
            return
        clones.signing_key = key
        told = clones.infos.active_authentication if clones.infos else ""
        try:
            clones.has_signed = active_authentication.challenge(self._channel, key, told)
        except ChipError as error:
            if error.reason in _BROKEN_SESSION or error.code is Code.CHIP_CANCELLED:
                raise
            clones.has_signed = False

    def _security_infos(self) -> SecurityInfos | None:
        data = self._read_group(_KEYS)
        if data is None:
            return None
        try:
            return read_security_infos(_unwrapped(data), DATA_GROUPS[_KEYS].name)
        except ChipError:
            return None

    def _is_promised(self, number: int) -> bool:
        signed = self._found.sod.hashes if self._found.sod else {}
        return number in self._found.com or number in signed

    def _is_on_chip(self, number: int) -> bool:
        """Ask for the zone and photo always, for others where a list names them."""
        return number in {1, _PHOTO} or self._is_promised(number)

    def _read_group(self, number: int) -> bytes | None:
        """Read a data group; note why where the chip does not give it or gives something else."""
        try:
            data = self._files.read(DATA_GROUPS[number])
        except ChipError as error:
            if not _is_about(error, DATA_GROUPS[number]):
                raise
            is_missing = error.reason is Reason.STATUS
            self._found.absent[number] = (
                GroupVerdict.MISSING if is_missing else GroupVerdict.UNREADABLE
            )
            return None
        self._found.data[number] = data
        return data

    def _parsed(self, number: int, parse: Callable[[bytes], _T]) -> _T | None:
        data = self._found.data.get(number)
        try:
            return parse(data) if data is not None else None
        except ChipError:
            return None

    def _photo_verdict(self, photo: ChipPhoto | None) -> PhotoVerdict:
        if photo is not None:
            return PhotoVerdict.WHOLE
        if _PHOTO not in self._groups:
            return PhotoVerdict.NOT_READ
        is_missing = self._found.absent.get(_PHOTO) is GroupVerdict.MISSING
        return PhotoVerdict.MISSING if is_missing else PhotoVerdict.DAMAGED

    def _origin(self, anchors: Anchors, now: datetime, zone: str) -> passive_authentication.Origin:
        found = self._found
        if found.sod is None:
            if found.sod_failure is None:
                return passive_authentication.NO_SIGNATURE
            return passive_authentication.failed(found.sod_failure)
        return passive_authentication.origin_of(found.sod.signed, anchors, now, zone[2:5])

    def _compared(self, zone: str, now: datetime) -> ZoneVerdict:
        """Compare the zone on the chip with the printed one, as far as that is known."""
        printed = self._password
        if printed.kind is not PasswordKind.MRZ or not zone:
            return ZoneVerdict.NOT_COMPARED
        if printed.zone:
            return ZoneVerdict.SAME if zone == printed.zone else ZoneVerdict.DIFFERS
        try:
            is_same = from_mrz(read_zone(zone, now.date())).text == printed.text
        except Invalid:
            is_same = False
        return ZoneVerdict.KEY_FIELDS_SAME if is_same else ZoneVerdict.DIFFERS

    @contextmanager
    def _timed(self, step: ReadStep) -> Iterator[None]:
        started = time.perf_counter()
        try:
            yield
        finally:
            spent = self._found.seconds.get(step, 0.0)
            self._found.seconds[step] = spent + time.perf_counter() - started


def _photo(data: bytes) -> ChipPhoto:
    face = parse_dg2(data)
    return ChipPhoto(face.format.value, face.width, face.height, face.data, face.taken_on)


def _unwrapped(data: bytes) -> bytes:
    return tlv.read_one(data, 0x6E, DATA_GROUPS[_KEYS].name)


def _is_about(error: ChipError, file: ElementaryFile) -> bool:
    """Tell whether an error is about one file, so that the reading can go on without it."""
    return error.reason not in _BROKEN_SESSION and error.values.get("what") in {file.name, "file"}
