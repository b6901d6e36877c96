"""Bytes from strangers: whatever they are, they are read or refused, and in bounded time."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counter_app.devices.drivers.virtual_document.issuing import example, example_order, trusted
from counter_app.devices.drivers.virtual_document.kinds import KINDS
from counter_app.devices.drivers.virtual_document.training_state import TrainingState
from counter_app.domain.errors import CounterError
from counter_app.domain.identity.mrz import read as read_zone
from counter_app.emrtd import lds, tlv
from counter_app.emrtd.active_authentication import holds, parse_dg15
from counter_app.emrtd.asn1 import check
from counter_app.emrtd.certificates import read_certificate, read_revocations
from counter_app.emrtd.channel import Channel
from counter_app.emrtd.cms import read_signed_data
from counter_app.emrtd.face import parse_dg2
from counter_app.emrtd.failures import ChipError
from counter_app.emrtd.files import CARD_SECURITY, DATA_GROUPS, SOD, FileReader
from counter_app.emrtd.limits import parse_limits
from counter_app.emrtd.object_identifiers import SECURITY_INFOS
from counter_app.emrtd.opening import open_chip
from counter_app.emrtd.passive_authentication import origin_of
from counter_app.emrtd.passwords import AccessPassword, from_mrz
from counter_app.emrtd.public_keys import read_key
from counter_app.emrtd.reading import read_chip
from counter_app.emrtd.security_infos import read_security_infos
from counter_app.emrtd.security_object import parse_sod
from counter_app.emrtd.signatures import SignatureAlgorithm, verify
from counter_app.emrtd.trust_files import read_trust_files
from counter_app.emrtd.trust_store import NoAnchors

TODAY = date(2026, 11, 26)
NOW = datetime(2026, 11, 26, 10, tzinfo=UTC)
ROUNDS = 120
Parser = Callable[[bytes], object]


def password(kind: str) -> AccessPassword:
    lines = example(kind, TODAY, lambda _: None).printed.lines
    return from_mrz(read_zone("\n".join(lines), TODAY))


@pytest.fixture(scope="module")
def samples() -> dict[str, tuple[bytes, Parser]]:
    """Return sound bytes of every kind that comes from outside, each with what reads them."""
    document = example("passport-cam", TODAY, lambda _: None)
    channel = Channel(document.transmit)
    opened = open_chip(channel, password("passport-cam"))
    files = FileReader(channel)
    old = example("passport-bac", TODAY, lambda _: None)
    old_channel = Channel(old.transmit)
    open_chip(old_channel, password("passport-bac"))
    old_files = FileReader(old_channel)
    order = example_order(KINDS["passport"], TODAY)
    authority = trusted(order).certificate
    state = TrainingState("NLD")
    assert opened.card_security is not None
    return {
        "sod": (files.read(SOD), _origin),
        "dg1": (files.read(DATA_GROUPS[1]), lds.parse_dg1),
        "dg2": (files.read(DATA_GROUPS[2]), parse_dg2),
        "dg2 jpeg": (old_files.read(DATA_GROUPS[2]), parse_dg2),
        "dg11": (files.read(DATA_GROUPS[11]), lds.parse_dg11),
        "dg12": (files.read(DATA_GROUPS[12]), lds.parse_dg12),
        "dg14": (
            files.read(DATA_GROUPS[14]),
            lambda d: read_security_infos(tlv.read_one(d, 0x6E, "DG14"), "DG14"),
        ),
        "dg15": (old_files.read(DATA_GROUPS[15]), parse_dg15),
        "card security": (
            opened.card_security,
            lambda d: read_signed_data(d, (SECURITY_INFOS,), CARD_SECURITY.name),
        ),
        "certificate": (authority.dump(), _self_signed),
        "revocations": (state.revocation_list(TODAY), read_revocations),
        "master list": (state.master_list([authority], TODAY), read_trust_files),
        "limits": (bytes.fromhex("4303470380007F66080202040002020800"), parse_limits),
    }


def _origin(data: bytes) -> object:
    return origin_of(parse_sod(data).signed, NoAnchors(), NOW)


def _self_signed(data: bytes) -> bool:
    certificate = read_certificate(data)
    return certificate.has_issued(certificate)


def changed(data: bytes, source: random.Random) -> bytes:
    """Return data with a few bytes changed, cut off, doubled or put in."""
    made = bytearray(data)
    for _ in range(source.randint(1, 4)):
        at = source.randrange(len(made) or 1)
        match source.randrange(5):
            case 0 if made:
                made[at] ^= 1 << source.randrange(8)
            case 1 if made:
                made[at] = source.choice((0x00, 0x80, 0x84, 0xFF, 0x30, 0x1F))
            case 2:
                del made[at : at + source.randint(1, 40)]
            case 3:
                made[at:at] = source.randbytes(source.randint(1, 20))
            case _:
                made[at:at] = made[at : at + 200]
    return bytes(made)


SOUND = [
    "sod", "dg1", "dg2", "dg2 jpeg", "dg11", "dg12", "dg14", "dg15", "card security",
    "certificate", "revocations", "master list", "limits",
]  # fmt: skip


@pytest.mark.parametrize("name", SOUND)
def test_changed_bytes_are_read_or_refused(
    samples: dict[str, tuple[bytes, Parser]], name: str
) -> None:
    data, parse = samples[name]
    parse(data)
    source = random.Random(name)
    for _ in range(ROUNDS):
        with contextlib.suppress(ChipError):
            parse(changed(data, source))
    for end in range(0, len(data), max(1, len(data) // 40)):
        with contextlib.suppress(ChipError):
            parse(data[:end])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    algorithm = SignatureAlgorithm("1.2.840.113549.1.1.10", data)
    parsers: tuple[Parser, ...] = (
        parse_sod, lds.parse_com, lds.parse_dg1, parse_dg2, lds.parse_dg11, parse_dg15,
        read_certificate, read_revocations, read_trust_files, parse_limits,
        lambda d: read_security_infos(d, "x"), lambda d: read_key(d, "x"), lambda d: check(d, "x"),
    )  # fmt: skip
    for parse in parsers:
        with contextlib.suppress(ChipError):
            parse(data)
    key = parse_dg15(RSA_KEY)
    with contextlib.suppress(ChipError):
        holds(key, b"12345678", data)
    with contextlib.suppress(ChipError):
        verify(key, algorithm, data, b"message", "sha256")


RSA_KEY = bytes.fromhex(
    "6F5E305C300D06092A864886F70D0101010500034B003048024100"
    + "C1" * 63 + "C3" + "0203010001"
)  # fmt: skip


@pytest.mark.parametrize("written", ["30" * 3000, "3080" * 3000, "A0" * 5000, "7F" * 4000, ""])
def test_nested_bombs_are_refused_without_recursion(written: str) -> None:
    data = bytes.fromhex(written) or b"\x30\x84\x7f\xff\xff\xff"
    for parse in (parse_sod, read_certificate, read_trust_files, lds.parse_com, parse_dg2):
        with pytest.raises(ChipError):
            parse(data)
    with pytest.raises(ChipError):
        check(data, "x")


def test_many_small_parts_are_refused() -> None:
    inner = b"\x05\x00" * 500_000
    with pytest.raises(ChipError):
        check(b"\x30\x83" + len(inner).to_bytes(3, "big") + inner, "x")


@pytest.mark.parametrize("kind", ["passport", "passport-bac", "passport-im", "passport-dh-3des"])
def test_chip_that_lies_somewhere_is_read_or_refused(kind: str) -> None:
    document = example(kind, TODAY, lambda _: None)
    secret = password(kind)
    source = random.Random(kind)
    for _ in range(12):
        document.lay_down()
        lie_at = source.randrange(30)

        def transmit(command: bytes, lie_at: int = lie_at) -> bytes:
            answer = document.transmit(command)
            if document.commands == lie_at + 1:
                return source.choice((changed(answer, source), b"", b"\x90\x00", b"\x6a\x82"))
            return answer

        with contextlib.suppress(CounterError):
            read_chip(transmit, secret, NoAnchors(), now=NOW)


@settings(max_examples=40, deadline=None)
@given(answers=st.lists(st.binary(max_size=80), min_size=1, max_size=12))
def test_chip_that_babbles_is_refused_and_soon(answers: list[bytes]) -> None:
    asked = 0

    def transmit(_: bytes) -> bytes:
        nonlocal asked
        asked += 1
        return answers[asked % len(answers)] + (b"\x90\x00" if asked % 2 else b"")

    with pytest.raises(CounterError):
        read_chip(transmit, LINES, NoAnchors(), now=NOW)
    assert asked < 3000


LINES = from_mrz(
    read_zone(
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
        TODAY,
    )
)
