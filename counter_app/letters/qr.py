"""QR codes as PDF operators on a grid of whole numbers: small files, quick to write."""

from __future__ import annotations

import re
from functools import lru_cache
from operator import itemgetter
from typing import Any

from qrcode import constants, util
from qrcode.main import QRCode

_VERSION = 6  # 41 modules: holds a signed token of 148 letters and digits
_SIDE = 41
_LETTERS_IN_VERSION = 154  # ISO/IEC 18004, version 6, level M, alphanumeric mode
_DATA_BITS = 1_383  # 172 code words and 7 remainder bits
_MASK = 3  # scoring all eight costs six times the rest; signed data look random under any

_RUN = re.compile(b"\\x01+")
_ZERO_ONE = bytes.maketrans(b"01", b"\x00\x01")


class _Frame(QRCode):  # type: ignore[misc] # the package ships no types
    """The patterns that every code of a version has; the modules for data stay None."""

    def map_data(self, data: object, mask_pattern: int) -> None:
        """Leave the data out."""


def matrix(text: str) -> list[list[bool]]:
    """Return the modules of a QR code of level M, rows from the top, without quiet zone.

    Letters, digits and `$%*+-./:` in capitals take the denser mode, and up to 154 of them always
    give the same version and mask.
    """
    data = text.encode("utf-8")
    mode = util.optimal_mode(data)
    coded = util.QRData(data, mode=mode)
    if mode != util.MODE_8BIT_BYTE and len(data) <= _LETTERS_IN_VERSION:
        return _framed(coded)
    code = QRCode(error_correction=constants.ERROR_CORRECT_M, mask_pattern=_MASK)
    code.add_data(coded, optimize=0)
    code.make(fit=True)
    modules: list[list[bool]] = code.modules
    return modules


def _framed(data: util.QRData) -> list[list[bool]]:
    """Put the code words into the frame, which is laid out once."""
    words = util.create_data(_VERSION, constants.ERROR_CORRECT_M, [data])
    pick, mask = _layout()
    bits = (int.from_bytes(words, "big") << (_DATA_BITS - 8 * len(words))) ^ mask
    signs = b"\x00\x01" + format(bits, f"0{_DATA_BITS}b").encode().translate(_ZERO_ONE)
    flat = list(map(bool, pick(signs)))
    return [flat[at : at + _SIDE] for at in range(0, _SIDE * _SIDE, _SIDE)]


@lru_cache(maxsize=1)
def _layout() -> tuple[Any, int]:
    """Return what picks each module from (light, dark, data bits...), and the mask of the bits."""
    frame = _Frame(_VERSION, error_correction=constants.ERROR_CORRECT_M, mask_pattern=_MASK)
    frame.data_cache = []
    frame.makeImpl(False, _MASK)
    picks = [int(module or 0) for row in frame.modules for module in row]
    is_masked = util.mask_func(_MASK)
    mask = bit = 0
    for row, column in _zigzag():
        if frame.modules[row][column] is None:
            picks[row * _SIDE + column] = 2 + bit
            mask = mask << 1 | is_masked(row, column)
            bit += 1
    return itemgetter(*picks), mask


def _zigzag() -> list[tuple[int, int]]:
    """Return the way of the data through the modules (ISO/IEC 18004, 7.7.3).

    It takes pairs of columns from the right, up and down in turn, without the vertical timing
    pattern.
    """
    way = []
    rights = [*range(_SIDE - 1, 6, -2), *range(5, 0, -2)]
    for turn, right in enumerate(rights):
        rows = range(_SIDE) if turn % 2 else range(_SIDE - 1, -1, -1)
        way += [(row, column) for row in rows for column in (right, right - 1)]
    return way


def operators(modules: list[list[bool]]) -> str:
    """Return path operators that fill the dark modules, one unit each, the origin bottom left."""
    parts: list[str] = []
    for y, row in enumerate(reversed(modules)):
        dark = bytes(row)  # False and True as 0 and 1
        parts += [
            f"{run.start()} {y} {run.end() - run.start()} 1 re" for run in _RUN.finditer(dark)
        ]
    return " ".join([*parts, "f"])
