"""What stands in a package, and how it is sealed to its operators."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Mapping, Sequence
from typing import Any, Final

from counter_app.domain.packages.package import RULES, Package
from counter_app.exchange.sealed_package import encrypt
from counter_app.store.queries.packages import Enrolled
from counter_app.store.row_text import Plain

_LENGTH: Final = struct.Struct(">I")


def contents(
    rows: dict[str, list[Plain]], accounts: Sequence[Enrolled], package: Package, recipient: str,
    authority_key: str = "",
) -> bytes:  # fmt: skip
    """Return what a package holds: rows, and what the machine must know of the package itself.

    What a hall's server needs so that operators sign in there goes along for a hall only.

    Args:
        recipient: the office's age recipient, to which results are sealed.
        authority_key: with which the machine in the middle of a hall proves its addresses.
    """
    hashes = {str(one.id): one.password_hash for one in accounts}
    for row in rows["operators"]:
        row["password_hash"] = hashes.get(row["id"], "")
    meta: dict[str, Any] = {
        "device_name": package.device_name, "recipient": recipient,
        "most_unsent": RULES.most_unsent,
        "too_old_at": (package.made_at + RULES.too_old).isoformat(),
        "is_rehearsal": package.rehearsed_on is not None,
    }  # fmt: skip
    if package.is_for_hall:
        meta["verifiers"] = {one.login: one.verifier for one in accounts}
        meta["authority_key"] = authority_key
    return json.dumps({"meta": meta, "rows": rows}, separators=(",", ":")).encode()


def sealed_to(whole: bytes, accounts: Sequence[Enrolled]) -> bytes:
    """Seal what a package holds to its operators; the machine's own seal comes around it.

    Beside it stands what each of them needs to open it: an identity under the own password.
    """
    slots: dict[str, Mapping[str, Any]] = {
        one.login: {"operator": str(one.id), "recipient": one.recipient, "slot": one.slot}
        for one in accounts
    }
    listed = json.dumps(slots, separators=(",", ":")).encode()
    inner = encrypt(zlib.compress(whole, 6), tuple(one.recipient for one in accounts))
    return _LENGTH.pack(len(listed)) + listed + inner


def parted(twice: bytes) -> tuple[dict[str, Any], bytes]:
    """Return the operators' slots and what is sealed to them. Raises ValueError for other bytes."""
    if len(twice) < _LENGTH.size:
        raise ValueError
    (size,) = _LENGTH.unpack(twice[: _LENGTH.size])
    end = _LENGTH.size + size
    slots: dict[str, Any] = json.loads(twice[_LENGTH.size : end])
    return slots, twice[end:]
