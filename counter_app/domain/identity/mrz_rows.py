"""Lines of a zone that come one by one: some readers send each row by itself, or miss one."""

from __future__ import annotations

from typing import Final

from counter_app.domain.errors import Invalid
from counter_app.domain.identity.mrz_lines import MrzProblem, joined_lines

_LINES: Final = {30: 3, 36: 2, 44: 2}
"""How many lines belong to a row of so many characters (ICAO Doc 9303-4 to 7)."""


def lone_row(text: str) -> str | None:
    """Return the one row that a text is, put right as zones are, or None for anything else."""
    try:
        joined_lines(text)
    except Invalid as error:
        lengths = error.values.get("lengths", ())
        if error.values.get("reason") is not MrzProblem.LINE_MISSING or len(lengths) != 1:
            return None
    else:
        return None
    width = lengths[0]
    if width not in _LINES:
        return None
    # doubled, it is as long as a zone of two or three such rows, and is put right as one
    row = joined_lines("\n".join([text.strip()] * _LINES[width]))[0][:width]
    return row if "<" in row or sum(letter.isdigit() for letter in row) > 10 else None


def line_of(row: str) -> int:
    """Return which line of a document a row is, from 1, by what only that line can hold."""
    if len(row) == 30:
        if not any(letter.isdigit() for letter in row):
            return 3
        return 2 if row[7:8] in {"M", "F", "<", "X"} and _is_date(row[:6]) else 1
    is_first = row[0].isalpha() and _letters(row[2:5]) and _letters(row[5:])
    return 1 if is_first else 2


class Rows:
    """Collects rows until they make a zone; a row of another width begins anew."""

    def __init__(self) -> None:
        """Begin without a row."""
        self._rows: dict[int, str] = {}

    def add(self, row: str) -> str | None:
        """Take a row; return the lines of the zone once it is complete, and forget them."""
        if self._rows and len(row) != len(next(iter(self._rows.values()))):
            self._rows.clear()
        self._rows[line_of(row)] = row
        if len(self._rows) < _LINES[len(row)]:
            return None
        whole = "\n".join(self._rows[line] for line in sorted(self._rows))
        self._rows.clear()
        return whole

    @property
    def lines(self) -> tuple[str, ...]:
        """The rows so far in their places, "" for those that are missing."""
        if not self._rows:
            return ()
        count = _LINES[len(next(iter(self._rows.values())))]
        return tuple(self._rows.get(line, "") for line in range(1, count + 1))

    def forget(self) -> None:
        """Begin anew."""
        self._rows.clear()


def _letters(text: str) -> bool:
    return all(letter.isalpha() or letter == "<" for letter in text)


def _is_date(text: str) -> bool:
    return all(letter.isdigit() or letter == "<" for letter in text)
