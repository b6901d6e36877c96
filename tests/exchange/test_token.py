"""Signed appointment tokens: what is signed reads back, and nothing else does."""

import base64
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.errors import Code, Invalid
from counter_app.exchange.token import (
    PREFIX,
    PublicKeys,
    SigningKey,
    TokenFault,
    looks_like_token,
    make_token,
    read_token,
)

KEY = SigningKey.from_bytes(bytes(range(32)))
OTHER = SigningKey.from_bytes(bytes(range(1, 33)))
RING = PublicKeys([KEY.public_bytes()])
NOW = datetime(2026, 9, 5, 7, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=12)
VISIT = UUID("0198c0de-7a11-7b2c-8d3e-4f5061728394")
TOKEN = make_token(KEY, VISIT, LATER)
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def fault(text: str, keys: PublicKeys = RING, now: datetime = NOW) -> TokenFault:
    with pytest.raises(Invalid) as refusal:
        read_token(text, keys, now)
    assert refusal.value.code is Code.BAD_TOKEN
    assert refusal.value.field == "token"
    return TokenFault(refusal.value.values["reason"])


@given(st.uuids(), st.datetimes(NOW.replace(tzinfo=None), datetime(2106, 1, 1)))  # noqa: DTZ001 - strategies give it a zone below
def test_what_is_signed_reads_back(appointment: UUID, expires: datetime) -> None:
    expires_at = expires.replace(tzinfo=UTC)
    text = make_token(KEY, appointment, expires_at + timedelta(seconds=1))
    token = read_token(text, RING, NOW)
    assert token.appointment_id == appointment
    assert token.expires_at == (expires_at + timedelta(seconds=1)).replace(microsecond=0)
    assert token.key_id == KEY.key_id


@given(st.integers(0, len(TOKEN) - 1), st.sampled_from(ALPHABET))
def test_any_flipped_character_is_refused(place: int, character: str) -> None:
    if TOKEN[place] == character:
        assert read_token(TOKEN, RING, NOW).appointment_id == VISIT
    else:
        fault(TOKEN[:place] + character + TOKEN[place + 1 :])


@given(st.integers(0, 89), st.integers(0, 7))
def test_any_flipped_bit_is_refused(place: int, bit: int) -> None:
    raw = bytearray(base64.b32decode(TOKEN[len(PREFIX) :]))
    raw[place] ^= 1 << bit
    fault(PREFIX + base64.b32encode(raw).decode())


@given(st.one_of(st.text(), st.text(ALPHABET, min_size=144, max_size=144).map(PREFIX.__add__)))
def test_garbage_is_refused_and_never_crashes(text: str) -> None:
    fault(text)


def test_it_survives_scanners_that_change_case_and_add_spaces() -> None:
    spaced = "\t " + " ".join(TOKEN[i : i + 4] for i in range(0, len(TOKEN), 4)).lower() + "\r\n"
    assert read_token(spaced, RING, NOW).appointment_id == VISIT
    assert looks_like_token(spaced)
    assert not looks_like_token("K7M42QXD")


def test_letters_that_only_look_alike_in_capitals_are_refused() -> None:
    assert "I" in TOKEN
    assert fault(TOKEN.replace("I", "ı", 1)) is TokenFault.MALFORMED


def test_the_reason_is_told() -> None:
    assert fault(TOKEN, PublicKeys()) is TokenFault.UNKNOWN_KEY
    assert fault(TOKEN, PublicKeys([OTHER.public_bytes()])) is TokenFault.UNKNOWN_KEY
    assert fault(TOKEN, now=LATER) is TokenFault.EXPIRED
    assert read_token(TOKEN, RING, LATER - timedelta(seconds=1)).expires_at == LATER
    assert fault(TOKEN[:-1]) is TokenFault.MALFORMED
    assert fault(TOKEN + "A") is TokenFault.MALFORMED
    assert fault(" " * 5_000 + TOKEN) is TokenFault.MALFORMED
    last = "B" if TOKEN[-1] == "A" else "A"
    assert fault(TOKEN[:-1] + last) is TokenFault.BAD_SIGNATURE


def signed_by_hand(version: int, kind: int, domain: bytes) -> str:
    body = bytes([version]) + KEY.key_id + bytes([kind]) + VISIT.bytes
    body += int(LATER.timestamp()).to_bytes(4, "big")
    return PREFIX + base64.b32encode(body + KEY.sign(domain + body)).decode()


def test_version_kind_and_domain_are_part_of_what_is_signed() -> None:
    domain = b"counter-app appointment token\x00"
    assert signed_by_hand(1, 1, domain) == TOKEN
    assert fault(signed_by_hand(2, 1, domain)) is TokenFault.MALFORMED
    assert fault(signed_by_hand(1, 9, domain)) is TokenFault.MALFORMED
    assert fault(signed_by_hand(1, 1, b"")) is TokenFault.BAD_SIGNATURE


def test_a_token_has_the_size_and_alphabet_that_a_small_code_and_a_keyboard_allow() -> None:
    assert len(TOKEN) == 148
    assert set(TOKEN[len(PREFIX) :]) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


def test_keys_are_kept_as_bytes_and_two_keys_share_a_ring() -> None:
    fresh = SigningKey.make()
    again = SigningKey.from_bytes(fresh.to_bytes())
    assert again.key_id == fresh.key_id
    ring = PublicKeys([KEY.public_bytes(), fresh.public_bytes()])
    assert len(ring) == 2
    token = read_token(make_token(again, VISIT, LATER), ring, NOW)
    assert token.key_id == fresh.key_id


@pytest.mark.parametrize("raw", [b"", b"short", bytes(33)])
def test_keys_of_a_wrong_length_are_refused(raw: bytes) -> None:
    with pytest.raises(Invalid):
        SigningKey.from_bytes(raw)
    with pytest.raises(Invalid):
        PublicKeys([raw])


@pytest.mark.parametrize(
    "moment",
    [datetime(2106, 2, 8, tzinfo=UTC), datetime(1969, 1, 1, tzinfo=UTC), datetime(2026, 1, 1)],  # noqa: DTZ001
)
def test_a_moment_that_the_format_cannot_hold_is_refused(moment: datetime) -> None:
    with pytest.raises(Invalid) as refusal:
        make_token(KEY, VISIT, moment)
    assert refusal.value.code is Code.BAD_TIME
