"""What a chip says of its own protocols (ICAO Doc 9303-11, 9.2)."""

from __future__ import annotations

from ecdsa import VerifyingKey

from counter_app.devices.drivers.virtual_document import identifiers
from counter_app.devices.drivers.virtual_document.active_authentication import ActiveKey
from counter_app.devices.drivers.virtual_document.chip_authentication import StaticKey
from counter_app.devices.drivers.virtual_document.der import (
    bit_string,
    integer,
    oid,
    sequence,
    set_of,
)
from counter_app.devices.drivers.virtual_document.groups import GROUPS, EcGroup
from counter_app.devices.drivers.virtual_document.pace import PaceMethod

_DH_PUBLIC_NUMBER = "1.2.840.10046.2.1"


def pace_info(method: PaceMethod) -> bytes:
    """Write a PACEInfo with standardised parameters."""
    return sequence(oid(method.identifier), integer(2), integer(method.group))


def card_access(methods: tuple[PaceMethod, ...]) -> bytes:
    """Write EF.CardAccess."""
    return set_of([pace_info(method) for method in methods])


def chip_keys(keys: tuple[StaticKey, ...], *, standardised: bool = False) -> list[bytes]:
    """Write the infos of the keys for chip authentication; a key of two ciphers appears once."""
    infos, written = [], set()
    for key in keys:
        reference = [] if key.key_id is None else [integer(key.key_id)]
        infos.append(sequence(oid(key.identifier), integer(1), *reference))
        if key.public not in written:
            written.add(key.public)
            kind = identifiers.public_key(is_ec=key.group > 2)
            infos.append(sequence(oid(kind), public_key_info(key, standardised), *reference))
    return infos


def public_key_info(key: StaticKey, standardised: bool) -> bytes:
    """Write a SubjectPublicKeyInfo: parameters by number or written out (9.5)."""
    group = GROUPS[key.group]
    if standardised:
        algorithm = sequence(oid(identifiers.STANDARDISED_PARAMETERS), integer(key.group))
        return sequence(algorithm, bit_string(key.public))
    if isinstance(group, EcGroup):
        public = VerifyingKey.from_string(key.public, group.curve)
        info: bytes = public.to_der(curve_parameters_encoding="explicit")
        return info
    parameters = sequence(integer(group.modulus), integer(group.generator), integer(group.order))
    number = integer(int.from_bytes(key.public, "big"))
    return sequence(sequence(oid(_DH_PUBLIC_NUMBER), parameters), bit_string(number))


def active_info(key: ActiveKey) -> list[bytes]:
    """Write an ActiveAuthenticationInfo where the key needs one."""
    if key.signature_algorithm is None:
        return []
    return [
        sequence(oid(identifiers.ACTIVE_AUTHENTICATION), integer(1), oid(key.signature_algorithm))
    ]


def terminal_info() -> bytes:
    """Write that prints open for terminals with a mandate only."""
    return sequence(oid(identifiers.TERMINAL_AUTHENTICATION), integer(1))
