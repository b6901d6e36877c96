"""The 37 glyphs of machine readable zones as bits, drawn from an OCR-B face."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from counter_app.paths import resource

WIDTH, HEIGHT = 24, 32
BITS: Final = WIDTH * HEIGHT
ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"


@dataclass(frozen=True, slots=True)
class Match:
    """A glyph and how far a cell is from it: the share of bits that differ, 0 to 1."""

    letter: str
    distance: float


@cache
def templates() -> dict[str, int]:
    """Return the bits of each glyph, as `resources/ocr/ocr-b.toml` holds them."""
    text = resource("ocr", "ocr-b.toml").read_text(encoding="ascii")
    return {letter: int(bits, 16) for letter, bits in tomllib.loads(text)["glyphs"].items()}


def bits_of(cell: Image.Image) -> int:
    """Return the bits of a cell whose ink is white, row by row."""
    small = cell.resize((WIDTH, HEIGHT), Image.Resampling.BOX).point(_half, "1")
    return int.from_bytes(small.tobytes(), "big")


def nearest(bits: int) -> float:
    """Return how far a cell is from the glyph that it is nearest to."""
    return min((bits ^ known).bit_count() for known in templates().values()) / BITS


def matches(cells: Iterable[int]) -> list[Match]:
    """Return the glyphs by their distance from the nearest of some views of a cell."""
    views = tuple(cells)
    found = [
        (min((view ^ known).bit_count() for view in views), letter)
        for letter, known in templates().items()
    ]
    return [Match(letter, distance / BITS) for distance, letter in sorted(found)]


def draw(font: ImageFont.FreeTypeFont) -> dict[str, int]:
    """Draw the glyphs of a monospaced face; this is how the file was made."""
    advance = font.getlength("M")
    boxes = [font.getbbox(letter, anchor="ls") for letter in ALPHABET]
    top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
    drawn = {}
    for letter in ALPHABET:
        cell = Image.new("L", (round(advance), round(bottom - top)))
        ImageDraw.Draw(cell).text((0, -top), letter, font=font, fill=255, anchor="ls")
        drawn[letter] = bits_of(cell)
    return drawn


def written(glyphs: dict[str, int]) -> str:
    """Write the glyphs as the file holds them."""
    lines = [f'"{letter}" = "{bits:0{BITS // 4}x}"' for letter, bits in glyphs.items()]
    return "\n".join(("[glyphs]", *lines, ""))


def picture_of(bits: int, scale: int) -> Image.Image:
    """Return a glyph as a picture with white ink, so many pixels a bit; for tests."""
    small = Image.frombytes("1", (WIDTH, HEIGHT), bits.to_bytes(BITS // 8, "big"))
    return small.convert("L").resize((WIDTH * scale, HEIGHT * scale), Image.Resampling.NEAREST)


def _half(value: int) -> int:
    return 255 if value > 127 else 0
