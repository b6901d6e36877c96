"""A chip: which command does what, in which state (ICAO Doc 9303-10 and -11; ISO/IEC 7816-4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from counter_app.devices.drivers.virtual_document import pace as pace_protocol
from counter_app.devices.drivers.virtual_document import reading
from counter_app.devices.drivers.virtual_document.active_authentication import ActiveKey
from counter_app.devices.drivers.virtual_document.apdu import (
    CHAINED,
    Command,
    RefusedError,
    Status,
    answer,
    parse,
)
from counter_app.devices.drivers.virtual_document.bac import BasicAccess
from counter_app.devices.drivers.virtual_document.channel import Channel
from counter_app.devices.drivers.virtual_document.chip_authentication import (
    ChipAuthentication,
    StaticKey,
)
from counter_app.devices.drivers.virtual_document.files import (
    APPLICATION,
    MASTER_FILE,
    Access,
    FileName,
    Files,
    Place,
)
from counter_app.devices.drivers.virtual_document.pace import Pace, PaceDesk, PaceMethod
from counter_app.devices.drivers.virtual_document.randomness import Randomness, SystemRandomness
from counter_app.devices.drivers.virtual_document.tlv import BadTlvError, is_whole

SHORT_ANSWER: Final = 256 + 2
_GENERAL_AUTHENTICATE: Final = 0x86
_PACE, _CHIP_AUTHENTICATION, _KEY_AGREEMENT = 0xC1A4, 0x41A4, 0x41A6


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Personalisation:
    """What is put into a chip when it is issued.

    Attributes:
        mrz_secret: the hash of the printed zone's information.
        card_access_number: the number printed on the card; "" for none.
        has_bac: whether basic access control opens it.
        pace: the ways of PACE that open it.
        cam_scalar: the private key for PACE-CAM; None where it is missing.
        static_keys: the keys for chip authentication.
        active_key: the key for active authentication, which a copy lacks.
        longest_command: in bytes; None for a chip that knows only short lengths.
        longest_answer: in bytes, with the status word.
    """

    files: Mapping[FileName, bytes]
    mrz_secret: bytes
    card_access_number: str = ""
    has_bac: bool = True
    pace: tuple[PaceMethod, ...] = ()
    cam_scalar: int | None = None
    static_keys: tuple[StaticKey, ...] = ()
    active_key: ActiveKey | None = None
    longest_command: int | None = None
    longest_answer: int = SHORT_ANSWER
    randomness: Randomness = field(default_factory=SystemRandomness)


@dataclass(slots=True)
class _State:
    """What a chip forgets when it loses power."""

    place: Place = Place.MASTER
    chosen: FileName | None = None
    channel: Channel | None = None
    pace: Pace | None = None
    chain: bytes = b""
    chain_header: bytes = b""


class Chip:
    """Answers commands."""

    def __init__(self, given: Personalisation) -> None:
        """Take what was put in at issuing."""
        self._given = given
        self._files = Files(dict(given.files))
        self._bac = BasicAccess(given.mrz_secret, given.randomness)
        passwords = {pace_protocol.MRZ: given.mrz_secret}
        if given.card_access_number:
            passwords[pace_protocol.CAN] = given.card_access_number.encode("latin-1")
        self._pace = PaceDesk(given.pace, passwords, given.randomness, given.cam_scalar)
        self._static = ChipAuthentication(given.static_keys)
        self._state = _State()
        self._instructions: dict[int, Callable[[Command], tuple[bytes, Status]]] = {
            0xA4: self._select,
            reading.READ: self._read,
            reading.READ_ODD: self._read,
            0x84: self._get_challenge,
            0x82: self._external_authenticate,
            0x22: self._manage_security_environment,
            _GENERAL_AUTHENTICATE: self._general_authenticate,
            0x88: self._internal_authenticate,
        }
        self._room = 0
        self._next_channel: Channel | None = None

    def reset(self) -> None:
        """Lose power and get it again."""
        self._state = _State()
        self._static = ChipAuthentication(self._given.static_keys)

    @property
    def is_open(self) -> bool:
        """Whether a reader proved that it may read."""
        return self._state.channel is not None

    def transmit(self, raw: bytes) -> bytes:
        """Answer a command."""
        try:
            command = self._checked(raw)
        except RefusedError as refused:
            return answer(b"", refused.status)
        if not command.is_secured:
            if self._state.channel is not None:
                self._end_session()
            self._room = min(command.le or 0, self._given.longest_answer - 2)
            return answer(*self._run(command))
        return self._transmit_secured(command)

    def _checked(self, raw: bytes) -> Command:
        command = parse(raw)
        if command.extended:
            limit = self._given.longest_command
            if limit is None or len(raw) > limit:
                raise RefusedError(Status.WRONG_LENGTH)
        if command.cla & ~CHAINED & ~0x0C:
            raise RefusedError(Status.UNKNOWN_CLASS)
        return command

    def _transmit_secured(self, command: Command) -> bytes:
        channel = self._state.channel
        if channel is None:
            return answer(b"", Status.SM_OBJECTS_INCORRECT)
        try:
            plain = channel.open(command)
        except RefusedError as refused:
            self._end_session()
            return answer(b"", refused.status)
        limit = min((command.le or 256) + 2, self._given.longest_answer)
        self._room = channel.room(limit, command.ins)
        data, status = self._run(plain)
        if len(data) > self._room:
            data, status = b"", Status.WRONG_LENGTH
        sealed = channel.seal(command.ins, data, status)
        if self._next_channel is not None:  # the answer of the agreement is under the old keys
            self._state.channel, self._next_channel = self._next_channel, None
        return sealed

    def _end_session(self) -> None:
        """Forget the keys and the right to read (9.8.3)."""
        self._state = _State(place=self._state.place)
        self._static = ChipAuthentication(self._given.static_keys)

    def _run(self, command: Command) -> tuple[bytes, Status]:
        try:
            whole = self._chained(command)
            if whole is None:
                return b"", Status.OK
            instruction = self._instructions.get(whole.ins)
            if instruction is None:
                raise RefusedError(Status.UNKNOWN_INSTRUCTION)
            if whole.ins != _GENERAL_AUTHENTICATE:
                self._state.pace = None  # any other command ends a run that is under way
            return instruction(whole)
        except RefusedError as refused:
            return b"", refused.status
        except BadTlvError:
            return b"", Status.WRONG_DATA

    def _chained(self, command: Command) -> Command | None:
        """Join the parts of a chained command; None while more must come.

        The steps of PACE are a chain too, and each is answered: there only data that break off
        within a data object wait for more (4.4.4.3).
        """
        state = self._state
        header = bytes([command.ins, command.p1, command.p2])
        if state.chain and state.chain_header != header:
            state.chain = b""
            raise RefusedError(Status.CHAIN_NOT_SUPPORTED)
        data = state.chain + command.data
        is_step = command.ins == _GENERAL_AUTHENTICATE and state.pace is not None
        if command.ins == _GENERAL_AUTHENTICATE and not is_step and not self.is_open:
            raise RefusedError(Status.CONDITIONS_NOT_SATISFIED)
        if command.is_chained and not (is_step and is_whole(data)):
            state.chain, state.chain_header = data, header
            return None
        state.chain = b""
        return replace(command, data=data)

    def _select(self, command: Command) -> tuple[bytes, Status]:
        state, data = self._state, command.data
        if command.p2 not in {0x00, 0x0C}:
            raise RefusedError(Status.WRONG_P1_P2)
        if command.p1 == 0x00 and data in {b"", MASTER_FILE}:
            state.place, state.chosen = Place.MASTER, None
            return b"", Status.OK
        if command.p1 == 0x04:
            if data != APPLICATION:
                raise RefusedError(Status.FILE_NOT_FOUND)
            if not self.is_open and not self._given.has_bac:
                raise RefusedError(Status.SECURITY_NOT_SATISFIED)
            state.place, state.chosen = Place.APPLICATION, None
            return b"", Status.OK
        if command.p1 not in {0x00, 0x02} or len(data) != 2:
            raise RefusedError(Status.WRONG_P1_P2)
        state.chosen = self._found(self._files.named(state.place, int.from_bytes(data, "big")))
        return b"", Status.OK

    def _found(self, name: FileName | None) -> FileName:
        """Return a file that is there and may be read now."""
        if name is None:
            if not self.is_open and self._state.place is Place.APPLICATION:
                raise RefusedError(Status.SECURITY_NOT_SATISFIED)
            raise RefusedError(Status.FILE_NOT_FOUND)
        if name.access is Access.NEVER or (name.access is Access.OPENED and not self.is_open):
            raise RefusedError(Status.SECURITY_NOT_SATISFIED)
        return name

    def _read(self, command: Command) -> tuple[bytes, Status]:
        asked, state = reading.span(command), self._state
        if asked.short is not None:
            state.chosen = self._found(self._files.short(state.place, asked.short))
        elif asked.number is not None:
            state.chosen = self._found(self._files.named(state.place, asked.number))
        if state.chosen is None:
            raise RefusedError(
                Status.NO_FILE_SELECTED if self.is_open else Status.SECURITY_NOT_SATISFIED
            )
        content = self._files.content(self._found(state.chosen))
        return reading.cut(content, asked, command.le or 0, self._room)

    def _get_challenge(self, command: Command) -> tuple[bytes, Status]:
        if not self._given.has_bac or self._state.place is not Place.APPLICATION:
            raise RefusedError(Status.CONDITIONS_NOT_SATISFIED)
        if command.le not in {8, 256}:
            raise RefusedError(Status.WRONG_LENGTH)
        return self._bac.challenge(), Status.OK

    def _external_authenticate(self, command: Command) -> tuple[bytes, Status]:
        if not self._given.has_bac or self._state.place is not Place.APPLICATION or self.is_open:
            raise RefusedError(Status.CONDITIONS_NOT_SATISFIED)
        back, channel = self._bac.authenticate(command.data)
        self._state.channel = channel
        return back, Status.OK

    def _manage_security_environment(self, command: Command) -> tuple[bytes, Status]:
        if command.p1p2 == _PACE and self._given.pace:
            if self.is_open:
                raise RefusedError(Status.CONDITIONS_NOT_SATISFIED)
            self._state.pace = self._pace.start(command.data)
        elif command.p1p2 in {_CHIP_AUTHENTICATION, _KEY_AGREEMENT} and self._given.static_keys:
            if not self.is_open:
                raise RefusedError(Status.SECURITY_NOT_SATISFIED)
            if command.p1p2 == _KEY_AGREEMENT:
                self._next_channel = self._static.set_key_agreement(command.data)
            else:
                self._static.choose(command.data)
        else:
            raise RefusedError(Status.WRONG_P1_P2)
        return b"", Status.OK

    def _general_authenticate(self, command: Command) -> tuple[bytes, Status]:
        if command.p1p2:
            raise RefusedError(Status.WRONG_P1_P2)
        found = pace_protocol.dynamic(command.data)
        run = self._state.pace
        if run is None:
            if not self.is_open:
                raise RefusedError(Status.CONDITIONS_NOT_SATISFIED)
            self._next_channel = self._static.general_authenticate(found)
            return pace_protocol.dynamic_answer(b""), Status.OK
        try:
            back = run.step(found, is_last=not command.is_chained)
        except RefusedError:
            self._state.pace = None
            raise
        if run.channel is not None:
            self._state.pace, self._state.channel = None, run.channel
        return pace_protocol.dynamic_answer(back), Status.OK

    def _internal_authenticate(self, command: Command) -> tuple[bytes, Status]:
        key = self._given.active_key
        if not self.is_open:
            raise RefusedError(Status.SECURITY_NOT_SATISFIED)
        if key is None:
            raise RefusedError(Status.CONDITIONS_NOT_SATISFIED)
        if len(command.data) != 8:
            raise RefusedError(Status.WRONG_LENGTH)
        return key.sign(command.data, self._given.randomness), Status.OK
