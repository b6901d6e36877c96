"""Everything that reads bytes from strangers, with sound inputs to damage."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from counter_app.cli.bench.mutations import mutated
from counter_app.devices.drivers.virtual_document import files
from counter_app.devices.drivers.virtual_document.issuing import (
    example,
    example_order,
    personalised,
    trusted,
)
from counter_app.devices.drivers.virtual_document.kinds import KINDS
from counter_app.devices.drivers.virtual_document.training_state import TrainingState
from counter_app.domain.identity.mrz import read as read_zone
from counter_app.emrtd import (
    active_authentication,
    apdu,
    certificates,
    cms,
    face,
    lds,
    limits,
    reading,
    security_infos,
    security_object,
    tlv,
    trust_files,
)
from counter_app.emrtd import object_identifiers as oids
from counter_app.emrtd.ciphers import TDES
from counter_app.emrtd.passwords import from_mrz
from counter_app.emrtd.secure_messaging import SecureMessaging
from counter_app.emrtd.trust_store import NoAnchors

TODAY: Final = date(2026, 9, 7)
_NOW: Final = datetime(2026, 9, 7, 9, tzinfo=UTC)
_KINDS: Final = (
    "passport", "passport-bac", "passport-dh", "passport-cam", "passport-aa-ecdsa", "passport-pss",
    "card-long-number",
)  # fmt: skip
_DICE: Final = tuple(number.to_bytes(8, "big") * 2 for number in range(500))
_QUICK: Final = "passport-bac-no-clone-protection"


@dataclass(frozen=True, slots=True)
class Target:
    """Something that reads bytes.

    Attributes:
        read: takes damaged bytes; may raise CounterError and nothing else.
        seeds: sound inputs.
        weight: its share among all targets.
    """

    name: str
    read: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    weight: float = 1.0


def targets() -> list[Target]:
    """Return all targets; making the sound inputs takes a second."""
    groups = {number: _files(files.data_group(number)) for number in (1, 2, 11, 12, 14, 15)}
    every = tuple(seed for found in groups.values() for seed in found if len(seed) < 4000)
    infos = tuple(tlv.read_one(seed, 0x6E, "DG14") for seed in groups[14])
    return [
        Target("mrz", _zone, _zones(), 2.0),
        Target("tlv", lambda data: tlv.read_all(data, "file"), every, 2.0),
        Target("EF.COM", lds.parse_com, _files(files.COM)),
        Target("EF.SOD", security_object.parse_sod, _files(files.SOD), 2.0),
        Target("EF.ATR/INFO", limits.parse_limits, _files(files.ATR_INFO)),
        Target("EF.CardAccess", _infos, _files(files.CARD_ACCESS)),
        Target("EF.CardSecurity", _card_security, _files(files.CARD_SECURITY)),
        Target("DG1", lds.parse_dg1, groups[1]),
        Target("DG2", face.parse_dg2, groups[2]),
        Target("DG11", lds.parse_dg11, groups[11]),
        Target("DG12", lds.parse_dg12, groups[12]),
        Target("DG14", _infos, infos, 2.0),
        Target("DG15", active_authentication.parse_dg15, groups[15]),
        Target("certificate", certificates.read_certificate, _certificates(), 2.0),
        Target("revocation list", certificates.read_revocations, _revocations()),
        Target("master list", trust_files.read_trust_files, _trust(), 0.5),
        Target("answer", _answer, _answers(), 2.0),
        Target("conversation", _conversation, _DICE, 0.02),
        Target("command", _command, _commands(), 1.0),
    ]


def _zone(data: bytes) -> object:
    return read_zone(data.decode("latin-1"), TODAY)


def _infos(data: bytes) -> object:
    return security_infos.read_security_infos(data, "infos")


def _card_security(data: bytes) -> object:
    signed = cms.read_signed_data(data, (oids.SECURITY_INFOS,), "EF.CardSecurity")
    return _infos(signed.content)


def _answer(data: bytes) -> object:
    """Open an answer under keys that fit it where it is sound."""
    answer = apdu.parse_answer(data)
    return SecureMessaging(TDES, bytes(range(16)), bytes(range(16, 32))).open(answer)


def _conversation(data: bytes) -> object:
    """Read a document whose answers arrive damaged now and then; the bytes are the dice."""
    dice = random.Random(data)  # noqa: S311 - damage that can be repeated
    document = example(_QUICK, TODAY)

    def transmit(command: bytes) -> bytes:
        answer = document.transmit(command)
        return mutated([answer], dice) if dice.random() < 0.05 else answer

    password = from_mrz(read_zone("\n".join(document.printed.lines), TODAY))
    return reading.read_chip(transmit, password, NoAnchors(), now=_NOW)


def _command(data: bytes) -> object:
    """Give a damaged command to the card's side, which must answer with a status word."""
    answer = _CARD.transmit(data)
    if len(answer) < 2:
        raise ValueError("an answer without a status word")
    return answer


def _files(name: files.FileName) -> tuple[bytes, ...]:
    found = (_CONTENTS[kind].get(name) for kind in _KINDS)
    return tuple(content for content in found if content is not None)


def _zones() -> tuple[bytes, ...]:
    orders = (example_order(KINDS[kind], TODAY) for kind in _KINDS)
    return tuple("\n".join(order.lines).encode() for order in orders)


def _certificates() -> tuple[bytes, ...]:
    orders = [example_order(KINDS[kind], TODAY) for kind in _KINDS]
    return tuple(trusted(order).certificate.dump() for order in orders)


def _states() -> list[TrainingState]:
    return [TrainingState("NLD", KINDS[kind].signing) for kind in _KINDS]


def _revocations() -> tuple[bytes, ...]:
    return tuple(state.revocation_list(TODAY) for state in _states())


def _trust() -> tuple[bytes, ...]:
    states = _states()
    listed = [state.authority().certificate for state in states]
    return (states[0].master_list(listed, TODAY), states[-1].master_list(listed[:2], TODAY))


def _answers() -> tuple[bytes, ...]:
    """Write protected answers by the card's own hand."""
    from counter_app.devices.drivers.virtual_document.channel import Channel
    from counter_app.devices.drivers.virtual_document.ciphers import Cipher

    def sealed(data: bytes, ins: int) -> bytes:
        keys = bytes(range(16)), bytes(range(16, 32))
        return Channel(Cipher.TDES, *keys, bytes(8)).seal(ins, data, 0x9000)

    return (sealed(b"", 0xA4), sealed(bytes(40), 0xB0), sealed(bytes(200), 0xB1), b"\x90\x00")


def _commands() -> tuple[bytes, ...]:
    return tuple(
        bytes.fromhex(text)
        for text in (
            "00A4040C07A0000002471001", "00A4020C02011C", "00B0000000", "00B09C0000",
            "00B10000045402000000", "0084000008", "0082000028" + "11" * 40 + "28",
            "0022C1A40F800A04007F00070202040204830101", "10860000027C0000",
            "10860000457C43814104" + "22" * 64 + "00", "0C88000010" + "33" * 16 + "00",
            "0CB000000D9701008E08000000000000000000", "00B09C00000000",
        )
    )  # fmt: skip


_CONTENTS: Final = {
    kind: dict(personalised(example_order(KINDS[kind], TODAY)).files) for kind in _KINDS
}
_CARD: Final = example("passport", TODAY)
