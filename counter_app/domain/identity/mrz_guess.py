"""What a picture's lines propose, put right by what each place may hold and by check digits.

Only the number, the birth date and the expiry are proposed with confidence: check digits cover
them. Names are shown, but nothing vouches for them. Every repair is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from counter_app.domain.identity.mrz_lines import LAYOUTS, Layout, MrzFormat, check_digit

_DIGITS: Final = "0123456789"
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
_FORMATS: Final = {(3, 30): MrzFormat.TD1, (2, 36): MrzFormat.TD2, (2, 44): MrzFormat.TD3}
_VISAS: Final = {MrzFormat.TD2: MrzFormat.MRV_B, MrzFormat.TD3: MrzFormat.MRV_A}
_TRIED: Final = 3
"""Likely letters of a place that are tried to make a check digit fit."""


@dataclass(frozen=True, slots=True)
class GuessRepair:
    """A place where another letter was taken than the nearest; line and position from 1."""

    line: int
    position: int
    read: str
    taken: str


@dataclass(frozen=True, slots=True, repr=False)
class Guess:
    """A proposed zone. It has no repr.

    Attributes:
        fields_fit: whether the check digits of number, birth date and expiry all fit.
    """

    lines: tuple[str, ...]
    repairs: tuple[GuessRepair, ...]
    fields_fit: bool


def guess(seen: Sequence[Sequence[str]]) -> Guess | None:
    """Propose a zone; None for what has no format.

    Args:
        seen: per line the likely letters of each place, the likeliest first, such as "O0Q".
    """
    kind = _FORMATS.get((len(seen), len(seen[0]) if seen else 0))
    if kind is None or any(len(line) != len(seen[0]) for line in seen):
        return None
    places = [place for line in seen for place in line]
    kind = _VISAS.get(kind, kind) if places[0][0] == "V" else kind
    layout = LAYOUTS[kind]
    taken = [
        next((letter for letter in place if letter in _allowed(layout, at)), place[0])
        for at, place in enumerate(places)
    ]
    fits = [
        _fit(places, taken, span, check, layout)
        for span, check in (
            (layout.number, layout.number_check),
            (layout.birth, layout.birth_check),
            (layout.expiry, layout.expiry_check),
        )
    ]
    width = layout.width
    repairs = tuple(
        GuessRepair(at // width + 1, at % width + 1, place[0], letter)
        for at, (place, letter) in enumerate(zip(places, taken, strict=True))
        if place[0] != letter
    )
    zone = "".join(taken)
    lines = tuple(zone[at : at + width] for at in range(0, len(zone), width))
    return Guess(lines, repairs, all(fits))


def _allowed(layout: Layout, at: int) -> str:
    """Return what a place may hold (ICAO Doc 9303-3 to 7)."""
    if at in {layout.number_check, layout.birth_check, layout.expiry_check}:
        return f"{_DIGITS}<"
    if layout.birth.start <= at < layout.birth.stop:
        return f"{_DIGITS}<"
    if layout.expiry.start <= at < layout.expiry.stop:
        return f"{_DIGITS}<"
    if at == layout.composite_check:
        return _DIGITS
    if at == layout.sex:
        return "MFX<"
    is_letter = (
        layout.name.start <= at < layout.name.stop
        or layout.nationality.start <= at < layout.nationality.stop
        or at in {0, 2, 3, 4}
    )
    return _LETTERS if is_letter else f"{_DIGITS}{_LETTERS}"


def _fit(places: Sequence[str], taken: list[str], span: slice, check: int, layout: Layout) -> bool:
    """Make a field fit its check digit by likely letters, at most two of them; tell whether."""
    spots = [*range(span.start, span.stop), check]
    for changes in _changes(places, taken, spots, layout):
        changed = {**{at: taken[at] for at in spots}, **changes}
        field = "".join(changed[at] for at in spots[:-1])
        if str(check_digit(field)) == changed[check]:
            for at, letter in changes.items():
                taken[at] = letter
            return True
    return False


def _changes(
    places: Sequence[str], taken: list[str], spots: list[int], layout: Layout
) -> Iterator[dict[int, str]]:
    """Yield nothing changed, then one place, then two, the likelier letters first."""
    yield {}
    others = {
        at: [
            letter
            for letter in places[at][:_TRIED]
            if letter != taken[at] and letter in _allowed(layout, at)
        ]
        for at in spots
    }
    for at in spots:
        for letter in others[at]:
            yield {at: letter}
    for place, one in enumerate(spots):
        for two in spots[place + 1 :]:
            for letter, other in product(others[one], others[two]):
                yield {one: letter, two: other}
