"""What opens a document: the data of its machine readable zone, or the number printed on it."""

from __future__ import annotations

import hashlib


def mrz_information(lines: tuple[str, ...]) -> str:
    """Return number, birth date and expiry with their check digits, as they are printed.

    A number of more than nine characters goes on in the optional data of TD1 and TD2; the filler
    that stands for its check digit is left out (ICAO Doc 9303-11, 9.7.3 and appendix D.2).
    """
    if len(lines) == 3:
        number, rest = lines[0][5:15], lines[0][15:30]
        dates = lines[1][:7] + lines[1][8:15]
    else:
        number, rest = lines[1][:10], lines[1][28:35] if len(lines[1]) == 36 else ""
        dates = lines[1][13:20] + lines[1][21:28]
    if number[9] == "<" and rest and rest[0] != "<":
        return number[:9] + rest.partition("<")[0] + dates
    return number + dates


def mrz_secret(lines: tuple[str, ...]) -> bytes:
    """Return the hash of a zone's information: PACE takes all of it, BAC its first 16 bytes."""
    text = mrz_information(lines).encode("ascii")
    return hashlib.sha1(text, usedforsecurity=False).digest()
