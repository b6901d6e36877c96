"""The fonts that letters embed: registered once, measured, and asked what they can write."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import cache
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from counter_app.domain.errors import Code, Invalid
from counter_app.paths import resource


class Face(StrEnum):
    """A font, by the name of its file."""

    REGULAR = "NotoSans-Regular"
    BOLD = "NotoSans-Bold"
    NASKH = "NotoNaskhArabic-Regular"
    NASKH_BOLD = "NotoNaskhArabic-Bold"


_LATIN: Final = (Face.REGULAR, Face.BOLD)
_NASKH: Final = (Face.NASKH, Face.NASKH_BOLD)
_TURNS: Final = re.compile(
    "[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2065\u206a-\u206f\ufeff]"
)
"""Marks that turn the direction of what follows, or show nothing: no name needs them."""

_KEPT: Final = frozenset("\u200c\u200d\u2066\u2067\u2068\u2069")
"""Joiners, which Persian needs, and isolates: they have no glyph, and are not drawn."""


def register() -> None:
    """Make the fonts known to the PDF writer; a second call costs nothing."""
    _coverage()


def tidy(text: str) -> str:
    """Compose letters with their marks and make white space single, as the fonts expect it."""
    if text.isascii() and "  " not in text and text.isprintable():
        return text.strip()
    return " ".join(_TURNS.sub("", unicodedata.normalize("NFC", text)).split())


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


def is_latin(character: str) -> bool:
    """Tell whether the Latin fonts have a character."""
    return character in _glyphs(_LATIN)


def naskh_of(face: Face) -> Face:
    """Return the Arabic font of the same weight."""
    return Face.NASKH_BOLD if face in {Face.BOLD, Face.NASKH_BOLD} else Face.NASKH


def plain_width(text: str, face: Face, size: float) -> float:
    """Return the width of text in points, in one font and as it stands."""
    measured: float = pdfmetrics.stringWidth(text, face, size)
    return measured


@cache
def _coverage() -> frozenset[str]:
    """Return all characters that a letter may hold."""
    return _glyphs(_LATIN) | _glyphs(_NASKH) | _KEPT


@cache
def _glyphs(faces: tuple[Face, ...]) -> frozenset[str]:
    """Register some faces; return the characters that every one of them has."""
    glyphs: list[set[int]] = []
    for face in faces:
        font = TTFont(face.value, str(resource("fonts", f"{face.value}.ttf")))
        pdfmetrics.registerFont(font)
        glyphs.append(set(font.face.charToGlyph))
    return frozenset(chr(point) for point in set.intersection(*glyphs) if point >= ord(" "))
