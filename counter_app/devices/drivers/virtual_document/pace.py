"""Password authenticated connection establishment as the card does it (ICAO Doc 9303-11, 4.4)."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as Table
from dataclasses import dataclass
from typing import Any, Final

from counter_app.devices.drivers.virtual_document import identifiers
from counter_app.devices.drivers.virtual_document.apdu import RefusedError, Status
from counter_app.devices.drivers.virtual_document.channel import Channel
from counter_app.devices.drivers.virtual_document.ciphers import (
    AUTHENTICATE,
    ENCRYPT,
    PASSWORD,
    Cipher,
    pad,
    same,
)
from counter_app.devices.drivers.virtual_document.groups import (
    GROUPS,
    AnyGroup,
    BadKeyError,
    EcGroup,
    pseudo_random,
)
from counter_app.devices.drivers.virtual_document.identifiers import Mapping
from counter_app.devices.drivers.virtual_document.randomness import Randomness
from counter_app.devices.drivers.virtual_document.tlv import first, objects, tlv

MRZ, CAN = 1, 2
"""The numbers of the passwords."""
_DYNAMIC: Final = 0x7C
_MECHANISM, _PASSWORD, _PARAMETERS = 0x80, 0x83, 0x84


@dataclass(frozen=True, slots=True)
class PaceMethod:
    """A way to do PACE that a chip offers."""

    mapping: Mapping
    cipher: Cipher
    group: int

    @property
    def identifier(self) -> str:
        """Its object identifier."""
        return identifiers.pace(self.mapping, self.cipher, is_ec=self.group > 2)


class Pace:
    """One run of the protocol, from its choice to the session it ends in."""

    def __init__(
        self, method: PaceMethod, secret: bytes, randomness: Randomness, chip_key: int | None = None
    ) -> None:
        """Begin a run with the encoded password; the chip's own key is for the CAM mapping."""
        self._method = method
        self._cipher = method.cipher
        self._group: Any = GROUPS[method.group]
        self._password_key = self._cipher.derive(secret, PASSWORD)
        self._randomness = randomness
        self._chip_key = chip_key
        self._nonce = b""
        self._mapped: Any = None
        self._map_scalar = 0
        self._public = self._their_public = b""
        self._secret = b""
        self._steps: list[Callable[[list[tuple[int, bytes]]], bytes]] = [
            self._give_nonce, self._map_nonce, self._agree, self._authenticate,
        ]  # fmt: skip
        self.channel: Channel | None = None

    def step(self, data: list[tuple[int, bytes]], *, is_last: bool) -> bytes:
        """Do the next step with the reader's data objects; return the card's.

        Raises:
            RefusedError: WRONG_DATA, NOT_AUTHENTICATED for a wrong password, or
                CONDITIONS_NOT_SATISFIED for a step out of turn.
        """
        if not self._steps or is_last is not (len(self._steps) == 1):
            raise RefusedError(Status.CONDITIONS_NOT_SATISFIED)
        try:
            return self._steps.pop(0)(data)
        except BadKeyError as error:
            raise RefusedError(Status.WRONG_DATA) from error

    def _give_nonce(self, data: list[tuple[int, bytes]]) -> bytes:
        if data:
            raise RefusedError(Status.WRONG_DATA)
        long = self._method.mapping is Mapping.INTEGRATED and self._cipher.key_length > 16
        self._nonce = self._randomness.octets(32 if long else 16)
        return tlv(0x80, self._cipher.encrypt(self._password_key, self._nonce))

    def _map_nonce(self, data: list[tuple[int, bytes]]) -> bytes:
        theirs, group = _must(data, 0x81), self._group
        if self._method.mapping is Mapping.INTEGRATED:
            if len(theirs) != self._cipher.key_length:
                raise RefusedError(Status.WRONG_DATA)
            number = pseudo_random(self._cipher, self._nonce, theirs, group.modulus)
            self._mapped = group.integrated(number)
            return tlv(0x82)
        self._map_scalar = self._randomness.below(group.order)
        shared = group.power(group.decode(theirs), self._map_scalar)
        nonce = int.from_bytes(self._nonce, "big")
        self._mapped = group.combine(group.power(group.generator, nonce), shared)
        return tlv(0x82, group.encode(group.power(group.generator, self._map_scalar)))

    def _agree(self, data: list[tuple[int, bytes]]) -> bytes:
        self._their_public, group = _must(data, 0x83), self._group
        theirs = group.decode(self._their_public)
        scalar = self._randomness.below(group.order)
        self._public = group.encode(group.power(self._mapped, scalar))
        if same(self._public, self._their_public):
            raise RefusedError(Status.WRONG_DATA)
        self._secret = group.secret(group.power(theirs, scalar))
        return tlv(0x84, self._public)

    def _authenticate(self, data: list[tuple[int, bytes]]) -> bytes:
        signing = self._cipher.derive(self._secret, AUTHENTICATE)
        if not same(_must(data, 0x85), self._token(signing, self._public)):
            raise RefusedError(Status.NOT_AUTHENTICATED)
        self.channel = Channel.of_secret(self._cipher, self._secret)
        answer = tlv(0x86, self._token(signing, self._their_public))
        if self._method.mapping is Mapping.CHIP_AUTHENTICATION:
            answer += tlv(0x8A, self._chip_authentication())
        return answer

    def _token(self, key: bytes, public: bytes) -> bytes:
        """Authenticate a public key (4.4.3.4)."""
        mechanism = tlv(0x06, identifiers.content(self._method.identifier))
        return self._cipher.mac(key, tlv(0x7F49, mechanism, tlv(self._group.tag, public)))

    def _chip_authentication(self) -> bytes:
        """Prove by the scalar of the mapping that the chip has its own key (4.4.3.5)."""
        order = self._group.order
        own = self._chip_key if self._chip_key is not None else self._randomness.below(order)
        proof = pow(own, -1, order) * self._map_scalar % order
        data = pad(proof.to_bytes((order.bit_length() + 7) // 8, "big"), self._cipher.block)
        key = self._cipher.derive(self._secret, ENCRYPT)
        return self._cipher.encrypt(key, data, self._cipher.encrypt(key, b"\xff" * 16))


class PaceDesk:
    """Starts runs by what a reader asks for (MSE:Set AT, 4.4.4.1)."""

    def __init__(
        self, methods: tuple[PaceMethod, ...], passwords: Table[int, bytes],
        randomness: Randomness, chip_key: int | None,
    ) -> None:  # fmt: skip
        """Know the ways that the chip offers and the encoded passwords by their number."""
        self._methods = methods
        self._passwords = passwords
        self._randomness = randomness
        self._chip_key = chip_key

    def start(self, data: bytes) -> Pace:
        """Start a run.

        Raises:
            RefusedError: WRONG_DATA for a way that is not offered, REFERENCE_NOT_FOUND for a
                password or parameters that are not there.
        """
        found = objects(data)
        mechanism, password = _must(found, _MECHANISM), _must(found, _PASSWORD)
        fitting = [
            method for method in self._methods
            if identifiers.content(method.identifier) == mechanism
        ]  # fmt: skip
        if not fitting:
            raise RefusedError(Status.WRONG_DATA)
        parameters = first(found, _PARAMETERS)
        if parameters is not None:
            number = int.from_bytes(parameters, "big")
            fitting = [method for method in fitting if method.group == number]
        secret = self._passwords.get(int.from_bytes(password, "big"))
        if not fitting or secret is None:
            raise RefusedError(Status.REFERENCE_NOT_FOUND)
        return Pace(fitting[0], secret, self._randomness, self._chip_key)


def dynamic(data: bytes) -> list[tuple[int, bytes]]:
    """Read the objects inside dynamic authentication data. Raises RefusedError(WRONG_DATA)."""
    try:
        ((tag, value),) = objects(data)
        if tag == _DYNAMIC:
            return objects(value)
    except ValueError as error:
        raise RefusedError(Status.WRONG_DATA) from error
    raise RefusedError(Status.WRONG_DATA)


def dynamic_answer(data: bytes) -> bytes:
    """Wrap an answer as dynamic authentication data."""
    return tlv(_DYNAMIC, data)


def is_ec(group: AnyGroup) -> bool:
    """Tell whether a group is a curve."""
    return isinstance(group, EcGroup)


def _must(found: list[tuple[int, bytes]], tag: int) -> bytes:
    value = first(found, tag)
    if value is None:
        raise RefusedError(Status.WRONG_DATA)
    return value
