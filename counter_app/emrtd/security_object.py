"""EF.SOD: the signed list of the data groups' hashes (Doc 9303-10, 4.6.2)."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from typing import Final

from asn1crypto import algos, core

from counter_app.emrtd import object_identifiers as oids
from counter_app.emrtd import tlv
from counter_app.emrtd.asn1 import load, parsing
from counter_app.emrtd.cms import SignedData, read_signed_data
from counter_app.emrtd.failures import Reason, unreadable
from counter_app.emrtd.files import SOD
from counter_app.emrtd.signatures import hash_name

_MOST_GROUPS: Final = 16


class _Hash(core.Sequence):  # type: ignore[misc]
    _fields = [("number", core.Integer), ("value", core.OctetString)]  # noqa: RUF012


class _Hashes(core.SequenceOf):  # type: ignore[misc]
    _child_spec = _Hash


class _Object(core.Sequence):  # type: ignore[misc]
    _fields = [  # noqa: RUF012
        ("version", core.Integer),
        ("hash_algorithm", algos.DigestAlgorithm),
        ("hashes", _Hashes),
        ("lds_version", core.Any, {"optional": True}),
    ]


@dataclass(frozen=True, slots=True)
class SecurityObject:
    """The signed list.

    Attributes:
        hashes: by the data group's number.
    """

    signed: SignedData
    hash: str
    hashes: dict[int, bytes]

    def matches(self, number: int, data: bytes) -> bool | None:
        """Tell whether a data group is as it was signed, None where it was not signed."""
        expected = self.hashes.get(number)
        if expected is None:
            return None
        found = hashlib.new(self.hash, data, usedforsecurity=False).digest()
        return hmac.compare_digest(found, expected)


def parse_sod(data: bytes) -> SecurityObject:
    """Read EF.SOD. Raises ChipError(CHIP_UNREADABLE, CHIP_UNSUPPORTED)."""
    wrapped = tlv.read_one(data, 0x77, SOD.name)
    signed = read_signed_data(wrapped, oids.SECURITY_OBJECT, SOD.name)
    with parsing(SOD.name):
        listed = load(_Object, signed.content, SOD.name)
        name = hash_name(str(listed["hash_algorithm"]["algorithm"].dotted), SOD.name)
        hashes = {int(one["number"].native): bytes(one["value"].native) for one in listed["hashes"]}
    known = range(1, _MOST_GROUPS + 1)
    size = hashlib.new(name, usedforsecurity=False).digest_size
    if not hashes or any(n not in known or len(v) != size for n, v in hashes.items()):
        raise unreadable(Reason.WRONG_VALUE, SOD.name)
    return SecurityObject(signed, name, hashes)
