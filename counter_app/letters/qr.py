"""QR codes as PDF operators on a grid of whole numbers: small files, quick to write."""

from __future__ import annotations

import re
from functools import lru_cache

from qrcode import constants, util
from qrcode.main import QRCode

_VERSION = 6  # 41 modules: holds a signed token of 148 letters and digits
_LETTERS_IN_VERSION = 154  # ISO/IEC 18004, version 6, level M, alphanumeric mode
_MASK = 3  # scoring all eight costs six times the rest; signed data look random under any

_RUN = re.compile(b"\\x01+")


def matrix(text: str) -> list[list[bool]]:
    """Return the modules of a QR code of level M, rows from the top, without quiet zone.

    Letters, digits and `$%*+-./:` in capitals take the denser mode, and up to 154 of them always
    give the same version and mask.
    """
    data = text.encode("utf-8")
    mode = util.optimal_mode(data)
    fits = mode != util.MODE_8BIT_BYTE and len(data) <= _LETTERS_IN_VERSION
    code = QRCode(
        _VERSION if fits else None, error_correction=constants.ERROR_CORRECT_M, mask_pattern=_MASK
    )
    code.add_data(util.QRData(data, mode=mode), optimize=0)
    code.make(fit=not fits)
    modules: list[list[bool]] = code.modules
    return modules


def operators(modules: list[list[bool]]) -> str:
    """Return path operators that fill the dark modules, one unit each, the origin bottom left."""
    parts: list[str] = []
    for y, row in enumerate(reversed(modules)):
        dark = bytes(row)  # False and True as 0 and 1
        parts += [
            f"{run.start()} {y} {run.end() - run.start()} 1 re" for run in _RUN.finditer(dark)
        ]
    return " ".join([*parts, "f"])


@lru_cache(maxsize=4)
def drawn(text: str) -> tuple[int, str]:
    """Return modules a side, and the operators; a letter in two languages shows its code twice."""
    modules = matrix(text)
    return len(modules), operators(modules)
