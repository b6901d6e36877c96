"""Chip authentication, version 1, as the card does it (ICAO Doc 9303-11, 6.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from counter_app.devices.drivers.virtual_document import identifiers
from counter_app.devices.drivers.virtual_document.apdu import RefusedError, Status
from counter_app.devices.drivers.virtual_document.channel import Channel
from counter_app.devices.drivers.virtual_document.ciphers import Cipher
from counter_app.devices.drivers.virtual_document.groups import GROUPS, BadKeyError
from counter_app.devices.drivers.virtual_document.tlv import first, objects

_MECHANISM, _PRIVATE_KEY, _EPHEMERAL = 0x80, 0x84, 0x91
_DYNAMIC_KEY: Final = 0x80


@dataclass(frozen=True, slots=True, repr=False)
class StaticKey:
    """A chip's own key pair.

    Attributes:
        public: the public key as the document's files give it.
        scalar: the private key; None on a copy of a chip, which cannot be copied with it. A
            number that does not belong to the public key is a clumsier copy.
        key_id: needed where a chip has several; None for none.
    """

    group: int
    cipher: Cipher
    public: bytes
    scalar: int | None
    key_id: int | None = None

    @property
    def identifier(self) -> str:
        """The object identifier of the way it is used."""
        return identifiers.chip_authentication(self.cipher, is_ec=self.group > 2)

    @classmethod
    def of_scalar(
        cls, group: int, cipher: Cipher, scalar: int, key_id: int | None = None
    ) -> StaticKey:
        """Make a key pair from its private half."""
        found: Any = GROUPS[group]
        public = found.encode(found.power(found.generator, scalar))
        return cls(group, cipher, public, scalar, key_id)

    def agree(self, ephemeral: bytes) -> Channel:
        """Return the session that a reader's key makes with this one.

        Raises:
            RefusedError: WRONG_DATA for a key of another group, REFERENCE_NOT_FOUND on a copy.
        """
        if self.scalar is None:
            raise RefusedError(Status.REFERENCE_NOT_FOUND)
        group: Any = GROUPS[self.group]
        try:
            shared = group.power(group.decode(ephemeral), self.scalar)
            return Channel.of_secret(self.cipher, group.secret(shared))
        except BadKeyError as error:
            raise RefusedError(Status.WRONG_DATA) from error


class ChipAuthentication:
    """The keys of a chip and the one that a reader chose."""

    def __init__(self, keys: tuple[StaticKey, ...]) -> None:
        """Know the keys; none is chosen."""
        self._keys = keys
        self._chosen: StaticKey | None = None

    @property
    def is_chosen(self) -> bool:
        """Whether a reader chose a key and has not used it."""
        return self._chosen is not None

    def choose(self, data: bytes) -> None:
        """Take the reader's choice (MSE:Set AT).

        Raises:
            RefusedError: WRONG_DATA for an algorithm that is not offered, REFERENCE_NOT_FOUND for
                a key that is not there.
        """
        found = objects(data)
        mechanism = first(found, _MECHANISM)
        fitting = tuple(
            key for key in self._keys if identifiers.content(key.identifier) == mechanism
        )
        if not fitting:
            raise RefusedError(Status.WRONG_DATA)
        self._chosen = _named(fitting, first(found, _PRIVATE_KEY))

    def general_authenticate(self, found: list[tuple[int, bytes]]) -> Channel:
        """Take the reader's key and return the next session (GENERAL AUTHENTICATE)."""
        chosen, self._chosen = self._chosen, None
        ephemeral = first(found, _DYNAMIC_KEY)
        if chosen is None:
            raise RefusedError(Status.CONDITIONS_NOT_SATISFIED)
        if ephemeral is None:
            raise RefusedError(Status.WRONG_DATA)
        return chosen.agree(ephemeral)

    def set_key_agreement(self, data: bytes) -> Channel:
        """Choose and agree in one step, which only 3DES has (MSE:Set KAT)."""
        found = objects(data)
        ephemeral = first(found, _EPHEMERAL)
        fitting = tuple(key for key in self._keys if key.cipher is Cipher.TDES)
        if ephemeral is None or not fitting:
            raise RefusedError(Status.WRONG_DATA)
        return _named(fitting, first(found, _PRIVATE_KEY)).agree(ephemeral)


def _named(keys: tuple[StaticKey, ...], reference: bytes | None) -> StaticKey:
    if reference is None and len(keys) == 1:
        return keys[0]
    number = None if reference is None else int.from_bytes(reference, "big")
    for key in keys:
        if number is not None and key.key_id == number:
            return key
    raise RefusedError(Status.REFERENCE_NOT_FOUND)
