"""A chip that says what a worked example says, and insists on being asked so, byte by byte."""

from __future__ import annotations

from collections.abc import Callable, Iterable


class Script:
    """Plays pairs of command and answer, written in hexadecimal."""

    def __init__(self, *pairs: tuple[str, str]) -> None:
        self.pairs = [(bytes.fromhex(asked), bytes.fromhex(said)) for asked, said in pairs]
        self.at = 0

    def transmit(self, command: bytes) -> bytes:
        asked, said = self.pairs[self.at]
        assert command.hex() == asked.hex(), f"command {self.at}"
        self.at += 1
        return said

    @property
    def is_over(self) -> bool:
        return self.at == len(self.pairs)


def numbers(values: Iterable[str]) -> Callable[[int], int]:
    """Return a source of secret keys that gives those of an example, in their order."""
    left = [int(value, 16) for value in values]

    def draw(below: int) -> int:
        value = left.pop(0)
        assert 0 < value <= below
        return value - 1  # the program adds one, so that no key is zero

    return draw


def octets(*values: str) -> Callable[[int], bytes]:
    """Return a source of random bytes that gives those of an example, in their order."""
    left = [bytes.fromhex(value) for value in values]

    def draw(size: int) -> bytes:
        value = left.pop(0)
        assert len(value) == size
        return value

    return draw
