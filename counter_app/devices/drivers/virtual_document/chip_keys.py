"""The private keys of a chip, and what is left of them on a copy."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from counter_app.devices.drivers.virtual_document.active_authentication import (
    ActiveKey,
    EcActiveKey,
    RsaActiveKey,
)
from counter_app.devices.drivers.virtual_document.chip_authentication import StaticKey
from counter_app.devices.drivers.virtual_document.groups import GROUPS, EcGroup
from counter_app.devices.drivers.virtual_document.identifiers import Mapping
from counter_app.devices.drivers.virtual_document.kinds import BRAINPOOL_256, Active, Flaw, Kind
from counter_app.devices.drivers.virtual_document.signing_keys import rsa_key, scalar_of


@dataclass(frozen=True, slots=True, repr=False)
class ChipKeys:
    """What a chip holds beside its files.

    Attributes:
        static: the keys for chip authentication.
        cam: the key that PACE-CAM proves; its public half stands in EF.CardSecurity.
        active: the key whose public half stands in data group 15.
        answering: the key that really answers a challenge; None where there is none.
    """

    static: tuple[StaticKey, ...] = ()
    cam: StaticKey | None = None
    active: ActiveKey | None = None
    answering: ActiveKey | None = None


def keys_of(kind: Kind, seed: str) -> ChipKeys:
    """Make the keys of a chip; they follow from a text, the shared RSA keys excepted."""
    many = len(kind.chip_keys) > 1
    static = tuple(
        StaticKey.of_scalar(group, cipher, _scalar(group, f"{seed} {at}"), at + 1 if many else None)
        for at, (group, cipher) in enumerate(kind.chip_keys)
    )
    active = _active(kind, f"{seed} active", "active authentication")
    whole = ChipKeys(static, _cam(kind, seed), active, active)
    if kind.flaw is Flaw.COPIED:
        return _without(whole)
    if kind.flaw is Flaw.COPIED_WITH_OTHER_KEYS:
        other = _active(kind, f"{seed} other", "active authentication of a copy")
        return replace(whole, static=tuple(_other(key, seed) for key in static), answering=other)
    return whole


def _without(keys: ChipKeys) -> ChipKeys:
    """Return what can be read out of a chip: everything but the private keys."""
    static = tuple(replace(key, scalar=None) for key in keys.static)
    cam = None if keys.cam is None else replace(keys.cam, scalar=None)
    return ChipKeys(static, cam, keys.active, None)


def _other(key: StaticKey, seed: str) -> StaticKey:
    return replace(key, scalar=_scalar(key.group, f"{seed} other"))


def _cam(kind: Kind, seed: str) -> StaticKey | None:
    for method in kind.pace:
        if method.mapping is Mapping.CHIP_AUTHENTICATION:
            scalar = _scalar(method.group, f"{seed} cam")
            return StaticKey.of_scalar(method.group, method.cipher, scalar, method.group)
    return None


def _active(kind: Kind, seed: str, rsa_name: str) -> ActiveKey | None:
    """Make the key that answers; with short lengths only one of 1848 bits fits an answer."""
    active = kind.active
    if active is Active.RSA and kind.has_long_lengths:
        return RsaActiveKey(rsa_key(rsa_name), "sha256")
    if active is Active.RSA:
        return RsaActiveKey(rsa_key(rsa_name, 1536), "sha1")
    group = GROUPS[BRAINPOOL_256]
    if active is Active.ECDSA and isinstance(group, EcGroup):
        return EcActiveKey(group, scalar_of(seed, group))
    return None


def _scalar(number: int, seed: str) -> int:
    group: Any = GROUPS[number]
    return scalar_of(seed, group)
