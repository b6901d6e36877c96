"""Text from right to left: joined letters, the order of the Unicode algorithm, a font for each run.

The PDF writer knows neither. A line is broken in its logical order by the width of its joined
letters, then brought into the order of the eye (UAX 9), then split where the font changes: Noto
Naskh Arabic has no Latin letters, Noto Sans no Arabic ones.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from arabic_reshaper import ArabicReshaper
from bidi import get_display

from counter_app.letters.fonts import Face, is_latin, naskh_of, plain_width

_RTL: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ISOLATES: Final = re.compile("[\u2066-\u2069]")
_JOINERS: Final = re.compile("[\u200c\u200d]")
_NASKH_GROWS: Final = 1.12  # its letters are smaller than those of Noto Sans of the same size
_PAIRS: Final = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_PAIRED: Final = r"[()\[\]{}<>«»‹›]"
_PROBE: Final = "\u034f"  # takes the direction of the character before it (UAX 9, W1 and N0)
_PROBED: Final = re.compile(f"({_PAIRED}){_PROBE}|{_PROBE}({_PAIRED})")
FSI: Final = "\u2068"
PDI: Final = "\u2069"


def has_rtl(text: str) -> bool:
    """Tell whether text holds letters that run from right to left."""
    return not text.isascii() and _RTL.search(text) is not None


def without_isolates(text: str) -> str:
    """Return text without the marks that keep a value's own order."""
    return text if text.isascii() else _ISOLATES.sub("", text)


def width(text: str, face: Face, size: float) -> float:
    """Return the width of text as it is drawn, in points."""
    plain = without_isolates(text)
    if not has_rtl(plain):
        return plain_width(plain, face, size)
    joined = _JOINERS.sub("", _joined(plain))
    return sum(
        plain_width(part, one, drawn_size(one, size)) for one, part in _by_font(joined, face)
    )


def drawn_size(face: Face, size: float) -> float:
    """Return the size at which a font looks as large as the Latin one beside it."""
    return size * _NASKH_GROWS if face in {Face.NASKH, Face.NASKH_BOLD} else size


def runs(line: str, face: Face, *, from_right: bool) -> tuple[tuple[Face, str], ...]:
    """Return a line as it is drawn from left to right: parts, each with its font.

    Args:
        from_right: whether the paragraph that the line is of runs from right to left.
    """
    probed = re.sub(_PAIRED, rf"\g<0>{_PROBE}", _joined(line))
    shown = str(get_display(probed, base_dir="R" if from_right else "L"))
    shown = _PROBED.sub(_turned, without_isolates(shown))
    return _by_font(_JOINERS.sub("", shown), face)


def _turned(bracket: re.Match[str]) -> str:
    """Return a bracket as it is drawn: the other way round in text from right to left (L4).

    The library leaves that to its caller. The bracket's probe stands before it there.
    """
    return bracket[1] or bracket[2].translate(_PAIRS)


def apart(text: str) -> str:
    """Return text that keeps its own order, whatever stands beside it on the line."""
    return f"{FSI}{text}{PDI}" if has_rtl(text) else text


def balanced(lines: list[str]) -> list[str]:
    """Close isolates at the end of a line that leaves them open, and open them on the next."""
    found, depth = [], 0
    for line in lines:
        begun = FSI * depth + line
        depth = begun.count(FSI) - begun.count(PDI)
        found.append(begun + PDI * depth)
    return found


@lru_cache(maxsize=2048)
def _joined(text: str) -> str:
    return str(_reshaper().reshape(text))


@cache
def _reshaper() -> ArabicReshaper:
    return ArabicReshaper(configuration={"delete_harakat": True, "support_ligatures": True})


def _by_font(text: str, face: Face) -> tuple[tuple[Face, str], ...]:
    parts: list[tuple[Face, str]] = []
    for character in text:
        if character == " " and parts:
            one = parts[-1][0]
        else:
            one = face if is_latin(character) else naskh_of(face)
        if parts and parts[-1][0] is one:
            parts[-1] = (one, parts[-1][1] + character)
        else:
            parts.append((one, character))
    return tuple(parts)
