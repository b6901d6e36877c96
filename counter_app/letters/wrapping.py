"""Breaking text into lines, by the width that it has when it is drawn."""

from __future__ import annotations

from counter_app.letters import bidi
from counter_app.letters.fonts import Face, plain_width


def width(text: str, face: Face, size: float) -> float:
    """Return the width of text in points."""
    return plain_width(text, face, size) if text.isascii() else bidi.width(text, face, size)


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
    found = [*lines, line] if line else lines
    return bidi.balanced(found) if len(found) > 1 and bidi.FSI in text else found


def _cut(word: str, face: Face, size: float, room: float) -> list[str]:
    pieces = [""]
    for character in word:
        if pieces[-1] and width(pieces[-1] + character, face, size) > room:
            pieces.append("")
        pieces[-1] += character
    return pieces
