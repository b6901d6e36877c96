"""Finding the lines of a zone in a picture, and what stands in each place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PIL import Image, ImageChops, ImageFilter

from counter_app.devices.mrz_image.glyphs import Match, bits_of, matches, nearest
from counter_app.devices.pictures import open_picture

WIDEST: Final = 1800
"""Pixels to which wider pictures are made smaller; a zone then has 40 a character."""
_COUNTS: Final = (44, 36, 30)
_ROWS: Final = {44: 2, 36: 2, 30: 3}
_TURNS: Final = tuple(step / 2 for step in range(-8, 9))
_BLURRY: Final = 0.22
"""The mean distance above which a line is no line of a zone."""
_MOST: Final = 6
"""How many likely letters are kept of a place."""

_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A line of a zone as the picture has it: the likely letters of each place, nearest first."""

    cells: tuple[tuple[Match, ...], ...]
    distance: float

    @property
    def text(self) -> str:
        """The nearest letter of each place."""
        return "".join(cell[0].letter for cell in self.cells)


def read_picture(data: bytes) -> tuple[SeenLine, ...]:
    """Return the lines of the zone in a picture, from top to bottom; empty where none is seen.

    Raises:
        Invalid: FILE_DAMAGED, FILE_TOO_LARGE for what is no picture.
    """
    image = open_picture(data).convert("L")
    if image.width > WIDEST:
        tall = image.height * WIDEST // image.width
        image = image.resize((WIDEST, tall), Image.Resampling.LANCZOS)
    ink = _straight(_ink(image))
    lines = [line for span in _bands(ink) if (line := _line(ink, span)) is not None]
    return _together(lines)


def _ink(image: Image.Image) -> Image.Image:
    """Return what is darker than its surroundings, as white."""
    around = image.filter(ImageFilter.BoxBlur(max(8, image.width // 60)))
    darker = ImageChops.subtract(around, image)
    strong = darker.getextrema()[1]
    limit = max(14, int(strong) * 2 // 5) if isinstance(strong, int | float) else 14
    return darker.point([255 if value > limit else 0 for value in range(256)], "L")


def _straight(ink: Image.Image) -> Image.Image:
    """Turn the picture by the angle at which its rows are told apart best."""
    small = ink.resize((600, max(1, ink.height * 600 // ink.width)), Image.Resampling.BOX)
    best = max(_TURNS, key=lambda turn: _contrast(_rows(small.rotate(turn))))
    return ink if best == 0 else ink.rotate(best, Image.Resampling.BILINEAR)


def _contrast(profile: Sequence[int]) -> int:
    return sum((one - other) ** 2 for one, other in pairwise(profile))


def _rows(ink: Image.Image) -> bytes:
    return ink.resize((1, ink.height), Image.Resampling.BOX).tobytes()


def _bands(ink: Image.Image) -> list[_Span]:
    """Return the spans of rows that hold ink, as tall as lines of a zone may be."""
    found = _runs([value > 10 for value in _rows(ink)], 2)
    least, most = max(8, ink.width // 130), ink.width // 12
    return [span for span in found if least <= span[1] - span[0] <= most]


def _runs(flags: Sequence[bool], gap: int) -> list[_Span]:
    """Return where flags stand; gaps up to so many places do not count."""
    runs: list[list[int]] = []
    for at, flag in enumerate(flags):
        if not flag:
            continue
        if runs and at - runs[-1][1] <= gap:
            runs[-1][1] = at + 1
        else:
            runs.append([at, at + 1])
    return [(start, end) for start, end in runs]


def _line(ink: Image.Image, span: _Span) -> SeenLine | None:
    """Read a band as the line that it fits best, or None."""
    top, bottom = span
    band = ink.crop((0, top, ink.width, bottom))
    columns = band.resize((ink.width, 1), Image.Resampling.BOX).tobytes()
    words = _runs([value > 6 for value in columns], int((bottom - top) * 1.3))
    if not words:
        return None
    left, right = max(words, key=lambda word: word[1] - word[0])
    if right - left < 12 * (bottom - top):
        return None
    tall = bottom - top
    best: tuple[float, tuple[float, float, float, float, int]] | None = None
    for count in _COUNTS:
        for place in _places(left, right, top, tall, count):
            distance = _sampled(ink, place)
            if best is None or distance < best[0]:
                best = (distance, place)
    if best is None or best[0] > _BLURRY:
        return None
    return _read(ink, best[1])


def _places(
    left: int, right: int, top: int, tall: int, count: int
) -> list[tuple[float, float, float, float, int]]:
    """Return where the cells of a line may stand: left, pitch, top, height, count.

    Letters are a little less tall than digits, so a line without digits begins higher.
    """
    found = []
    for side in (0.12, 0.2, 0.3):
        for other in (0.12, 0.2, 0.3):
            pitch = (right - left) / (count - side - other)
            for extra in (0.0, 0.1):
                high = tall * (1 + extra)
                if 1.0 <= high / pitch <= 1.75:
                    found.append((left - side * pitch, pitch, top - tall * extra, high, count))
    return found


def _cell(
    ink: Image.Image, place: tuple[float, float, float, float, int], at: int, dx: float, dy: float
) -> int:
    left, pitch, top, tall, _count = place
    x, y = left + at * pitch + dx * pitch, top + dy * tall
    box = (round(x), round(y), round(x + pitch), round(y + tall))
    return bits_of(ink.crop(box))


def _sampled(ink: Image.Image, place: tuple[float, float, float, float, int]) -> float:
    """Return how badly every fourth cell fits any letter."""
    cells = range(1, place[4], 4)
    return sum(nearest(_cell(ink, place, at, 0, 0)) for at in cells) / len(cells)


def _read(ink: Image.Image, place: tuple[float, float, float, float, int]) -> SeenLine:
    """Read every cell, moved a little to where it fits best."""
    cells = []
    for at in range(place[4]):
        views = [
            _cell(ink, place, at, dx, dy)
            for dx in (-0.07, -0.035, 0.0, 0.035, 0.07)
            for dy in (-0.05, 0.0, 0.05)
        ]
        cells.append(tuple(matches(views)[:_MOST]))
    return SeenLine(tuple(cells), sum(cell[0].distance for cell in cells) / len(cells))


def _together(lines: list[SeenLine]) -> tuple[SeenLine, ...]:
    """Return the lowest lines that make a zone: two of 44 or 36 places, or three of 30."""
    for end in range(len(lines), 0, -1):
        count = len(lines[end - 1].cells)
        rows = _ROWS[count]
        some = lines[max(0, end - rows) : end]
        if len(some) == rows and all(len(line.cells) == count for line in some):
            return tuple(some)
    return ()
