"""The keys of one machine: its age identity, its Ed25519 key, and the offices that it trusts.

They lie in one file of the user's own. Alone they open nothing: what a package holds is sealed a
second time to its operators, each of whom needs the own password.
"""

from __future__ import annotations

import base64
import json
import os
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from counter_app.domain.errors import Code, Invalid, Unavailable
from counter_app.domain.ids import new_id
from counter_app.exchange.sealed_package import make_identity, recipient_of
from counter_app.exchange.token import PublicKeys, SigningKey


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceKeys:
    """What a machine keeps for itself.

    Attributes:
        identity: age identity, a secret.
        signing: Ed25519, likewise.
        trusted: public keys of the offices whose packages it opens, 32 bytes each.
    """

    id: UUID
    name: str
    identity: str
    signing: SigningKey
    trusted: tuple[bytes, ...] = ()

    @property
    def recipient(self) -> str:
        """The age recipient that belongs to it."""
        return recipient_of(self.identity)

    @property
    def ring(self) -> PublicKeys:
        """The offices that it trusts, as a ring of keys."""
        return PublicKeys(self.trusted)

    def trusting(self, keys: tuple[bytes, ...]) -> DeviceKeys:
        """Return the same machine, which trusts these offices from now on."""
        return replace(self, trusted=tuple(dict.fromkeys((*self.trusted, *keys))))


def make(name: str) -> DeviceKeys:
    """Make the keys of a machine that has none yet."""
    return DeviceKeys(id=new_id(), name=name, identity=make_identity(), signing=SigningKey.make())


def load(file: Path) -> DeviceKeys:
    """Read a machine's keys.

    Raises:
        Unavailable: DEVICE_UNKNOWN where there are none yet.
        Invalid: FILE_DAMAGED.
    """
    if not file.exists():
        raise Unavailable(Code.DEVICE_UNKNOWN)
    try:
        said = json.loads(file.read_text(encoding="utf-8"))
        return DeviceKeys(
            id=UUID(said["id"]), name=str(said["name"]), identity=str(said["identity"]),
            signing=SigningKey.from_bytes(base64.b64decode(said["signing"])),
            trusted=tuple(base64.b64decode(one) for one in said["trusted"]),
        )  # fmt: skip
    except (ValueError, KeyError, TypeError) as error:
        raise Invalid(Code.FILE_DAMAGED, "device", file=file.name) from error


def save(keys: DeviceKeys, file: Path) -> None:
    """Write a machine's keys in one step, for the user alone."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(file.name + ".new")
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        json.dump(
            {
                "id": str(keys.id), "name": keys.name, "identity": keys.identity,
                "signing": base64.b64encode(keys.signing.to_bytes()).decode(),
                "trusted": [base64.b64encode(one).decode() for one in keys.trusted],
            },
            out,
        )  # fmt: skip
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(file)
