"""Sealed packages: whole, from whom they say, for whom they are; anything else is refused."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.errors import Code, CounterError, Invalid, Unavailable
from counter_app.domain.ids import new_id
from counter_app.exchange import device_keys
from counter_app.exchange.sealed_package import (
    Direction,
    Head,
    decrypt,
    encrypt,
    make_identity,
    peek,
    read,
    recipient_of,
    save,
    seal,
)
from counter_app.exchange.token import PublicKeys, SigningKey

NOW = datetime(2026, 9, 5, 7, tzinfo=UTC)
HEAD = Head(
    direction=Direction.OUT, package_id=new_id(), device_id=new_id(), location_id=new_id(),
    day=date(2026, 9, 5), lane=7, made_at=NOW, expires_at=NOW + timedelta(hours=18),
)  # fmt: skip
OFFICE = SigningKey.make()
RING = PublicKeys([OFFICE.public_bytes()])
IDENTITY = make_identity()
PLAIN = b"people and cards of this day" * 40
RAW = seal(HEAD, PLAIN, OFFICE, (recipient_of(IDENTITY),))


def refusal(raw: bytes, keys: PublicKeys = RING) -> Code:
    with pytest.raises(Invalid) as refused:
        decrypt(read(raw, keys).body, IDENTITY)
    return refused.value.code


def test_what_was_sealed_comes_out_again() -> None:
    found = read(RAW, RING)
    assert found.head == HEAD
    assert found.key_id == OFFICE.key_id
    assert decrypt(found.body, IDENTITY) == PLAIN
    assert peek(RAW) == HEAD
    assert PLAIN[:20] not in RAW


@given(st.integers(0, len(RAW) - 1))
def test_one_that_is_cut_short_anywhere_says_so(length: int) -> None:
    assert refusal(RAW[:length]) is Code.PACKAGE_CUT_SHORT


@given(st.integers(0, len(RAW) - 1), st.integers(0, 7))
def test_one_flipped_bit_anywhere_is_found(at: int, bit: int) -> None:
    changed = bytearray(RAW)
    changed[at] ^= 1 << bit
    assert refusal(bytes(changed)) in {
        Code.PACKAGE_CHANGED, Code.PACKAGE_CUT_SHORT, Code.PACKAGE_FOREIGN,
    }  # fmt: skip


@given(st.binary(max_size=200))
def test_what_is_no_package_is_refused_whatever_it_is(raw: bytes) -> None:
    refusal(raw)
    refusal(RAW[:7] + raw)


def test_something_behind_the_end_is_a_change() -> None:
    assert refusal(RAW + b"x") is Code.PACKAGE_CHANGED


def test_a_foreign_signer_is_told_from_a_change() -> None:
    assert refusal(seal(HEAD, PLAIN, SigningKey.make(), (recipient_of(IDENTITY),))) is (
        Code.PACKAGE_FOREIGN
    )


def test_another_machine_opens_nothing() -> None:
    with pytest.raises(Invalid) as refused:
        decrypt(read(RAW, RING).body, make_identity())
    assert refused.value.code is Code.PACKAGE_OTHER_DEVICE


def test_several_recipients_each_open_it() -> None:
    others = [make_identity() for _ in range(3)]
    sealed = encrypt(PLAIN, tuple(recipient_of(one) for one in others))
    assert {decrypt(sealed, one) for one in others} == {PLAIN}


def test_the_keys_of_a_machine_are_kept_for_the_user_alone(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "device.keys"
    with pytest.raises(Unavailable) as absent:
        device_keys.load(file)
    assert absent.value.code is Code.DEVICE_UNKNOWN
    made = device_keys.make("laptop 7").trusting((OFFICE.public_bytes(),))
    device_keys.save(made, file)
    assert file.stat().st_mode & 0o777 == 0o600
    found = device_keys.load(file)
    assert (found.id, found.identity, found.trusted) == (made.id, made.identity, made.trusted)
    assert found.signing.public_bytes() == made.signing.public_bytes()
    file.write_text("{}", encoding="utf-8")
    with pytest.raises(CounterError) as damaged:
        device_keys.load(file)
    assert damaged.value.code is Code.FILE_DAMAGED


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "day.package"
    save(RAW, file)
    (tmp_path / "day.package.new").symlink_to("/dev/full")
    with pytest.raises(Unavailable) as full:
        save(RAW + RAW, file)
    assert full.value.code is Code.DISK_FULL
    assert file.read_bytes() == RAW
    assert list(tmp_path.iterdir()) == [file]
    save(RAW + RAW, file)
    assert file.read_bytes() == RAW + RAW
