"""The fonts that letters embed: registered once, measured, and asked what they can write."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from counter_app.domain.errors import Code, Invalid
from counter_app.paths import resource


class Face(StrEnum):
    """A font, by the name of its file."""

    REGULAR = "NotoSans-Regular"
    BOLD = "NotoSans-Bold"


def register() -> None:
    """Make the fonts known to the PDF writer; a second call costs nothing."""
    _coverage()


def tidy(text: str) -> str:
    """Compose letters with their marks and make white space single, as the fonts expect it."""
    if text.isascii() and "  " not in text and text.isprintable():
        return text.strip()
    return " ".join(unicodedata.normalize("NFC", text).split())


def uncovered(text: str) -> tuple[str, ...]:
    """Return the characters that the fonts cannot write, as U+XXXX, sorted; empty if none."""
    lacking = set(tidy(text)) - _coverage()
    return tuple(sorted(f"U+{ord(character):04X}" for character in lacking))


def checked(text: str) -> str:
    """Return tidy text. Raises Invalid(LOST_CHARACTERS, "letter") if a character has no glyph."""
    plain = tidy(text)
    if not _coverage().issuperset(plain):
        raise Invalid(Code.LOST_CHARACTERS, "letter", characters=uncovered(plain))
    return plain


def width(text: str, face: Face, size: float) -> float:
    """Return the width of text in points."""
    measured: float = pdfmetrics.stringWidth(text, face, size)
    return measured


def wrap(text: str, face: Face, size: float, room: float) -> list[str]:
    """Break text into lines no wider than `room` points; a word longer than that is cut."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if width(joined, face, size) <= room:
            line = joined
            continue
        if line:
            lines.append(line)
        if width(word, face, size) <= room:
            line = word
            continue
        *full, line = _cut(word, face, size, room)
        lines.extend(full)
    return [*lines, line] if line else lines


def _cut(word: str, face: Face, size: float, room: float) -> list[str]:
    pieces = [""]
    for character in word:
        if pieces[-1] and width(pieces[-1] + character, face, size) > room:
            pieces.append("")
        pieces[-1] += character
    return pieces


@cache
def _coverage() -> frozenset[str]:
    """Register all faces; return the characters that every one of them has."""
    glyphs: list[set[int]] = []
    for face in Face:
        font = TTFont(face.value, str(resource("fonts", f"{face.value}.ttf")))
        pdfmetrics.registerFont(font)
        glyphs.append(set(font.face.charToGlyph))
    return frozenset(chr(point) for point in set.intersection(*glyphs) if point >= ord(" "))
