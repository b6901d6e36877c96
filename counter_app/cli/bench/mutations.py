"""Damage to bytes, as broken chips and bad people do it; the same dice, the same damage."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Final

_TELLING: Final = (0x00, 0x01, 0x7F, 0x80, 0x81, 0x82, 0x84, 0x88, 0xFF, 0x30, 0x1F, 0x9F)
"""Bytes at which parsers of tags and lengths turn."""
_LONGEST: Final = 100_000


def mutated(seeds: Sequence[bytes], dice: random.Random) -> bytes:
    """Return one of some sound inputs, damaged in one to four ways; now and then pure noise."""
    if dice.random() < 0.02:
        return dice.randbytes(dice.randrange(200))
    data = dice.choice(seeds)
    for _ in range(dice.choice((1, 1, 1, 2, 3, 4))):
        data = dice.choice(_WAYS)(data, seeds, dice)
    return data[:_LONGEST]


def _flip(data: bytes, _seeds: Sequence[bytes], dice: random.Random) -> bytes:
    if not data:
        return data
    at = _place(data, dice)
    return data[:at] + bytes([data[at] ^ 1 << dice.randrange(8)]) + data[at + 1 :]


def _overwrite(data: bytes, _seeds: Sequence[bytes], dice: random.Random) -> bytes:
    if not data:
        return data
    at = _place(data, dice)
    return data[:at] + bytes([dice.choice(_TELLING)]) + data[at + 1 :]


def _cut(data: bytes, _seeds: Sequence[bytes], dice: random.Random) -> bytes:
    return data[: dice.randrange(len(data) + 1)]


def _remove(data: bytes, _seeds: Sequence[bytes], dice: random.Random) -> bytes:
    at = dice.randrange(len(data) + 1)
    return data[:at] + data[at + dice.choice((1, 1, 2, 8, 100)) :]


def _insert(data: bytes, _seeds: Sequence[bytes], dice: random.Random) -> bytes:
    at = dice.randrange(len(data) + 1)
    return data[:at] + dice.randbytes(dice.choice((1, 1, 2, 8))) + data[at:]


def _repeat(data: bytes, _seeds: Sequence[bytes], dice: random.Random) -> bytes:
    begin = dice.randrange(len(data) + 1)
    part = data[begin : begin + dice.randrange(1, 65)]
    return data[:begin] + part * dice.choice((2, 2, 3, 200)) + data[begin + len(part) :]


def _splice(data: bytes, seeds: Sequence[bytes], dice: random.Random) -> bytes:
    other = dice.choice(seeds)
    return data[: dice.randrange(len(data) + 1)] + other[dice.randrange(len(other) + 1) :]


def _nest(data: bytes, _seeds: Sequence[bytes], dice: random.Random) -> bytes:
    """Wrap in many layers, so that what calls itself goes deep."""
    for _ in range(dice.choice((1, 3, 60))):
        data = bytes([dice.choice((0x30, 0x31, 0x7C, 0xA0))]) + _length(len(data)) + data
    return data


def _length(count: int) -> bytes:
    if count < 0x80:
        return bytes([count])
    return b"\x83" + count.to_bytes(3, "big")


def _place(data: bytes, dice: random.Random) -> int:
    """Choose a place; most at the front, where heads and lengths stand."""
    return dice.randrange(min(len(data), 64) if dice.random() < 0.5 else len(data))


_WAYS: Final[tuple[Callable[[bytes, Sequence[bytes], random.Random], bytes], ...]] = (
    _flip, _flip, _overwrite, _overwrite, _cut, _remove, _insert, _repeat, _splice, _nest,
)  # fmt: skip
