"""Two spellings of a name laid along each other, letter by letter, for the eye to check."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from counter_app.domain.identity.names import Name, lay, words_of
from counter_app.domain.transliteration import Letter


@unique
class LetterVerdict(StrEnum):
    """How a letter on file relates to what stands in the document."""

    SAME = "same"
    OTHERWISE = "otherwise"
    ONLY_ON_FILE = "only_on_file"
    ONLY_IN_DOCUMENT = "only_in_document"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Spelled:
    """One letter of the file and what stands for it in the document."""

    on_file: str
    in_document: str
    verdict: LetterVerdict


_BREAK = Spelled(" ", " ", LetterVerdict.BREAK)
_Word = tuple[Letter, ...]


def spell(on_file: Name, in_document: Name) -> tuple[Spelled, ...]:
    """Lay a name on file along the name of a document, word by word in the file's order.

    Words are paired wherever they stand, so that another order shows; what has no counterpart
    stands alone. Forms are those of ICAO Doc 9303-3, section 6.
    """
    words = words_of(on_file.surname) + words_of(on_file.given_names)
    texts = f"{in_document.surname} {in_document.given_names}".upper().replace("<", " ").split()
    left = list(texts)
    found: list[tuple[Spelled, ...]] = []
    for at, word in enumerate(words):
        whole = _joined_pair(words[at:], left, len(found))
        if whole is not None:
            found.extend(whole)
            left.clear()
            break
        found.append(_word(word, left))
    found.extend(
        tuple(Spelled("", one, LetterVerdict.ONLY_IN_DOCUMENT) for one in text) for text in left
    )
    laid: list[Spelled] = []
    for pairs in found:
        if pairs:
            laid.extend((_BREAK, *pairs) if laid else pairs)
    return tuple(laid)


def _joined_pair(
    words: list[_Word], left: list[str], before: int
) -> list[tuple[Spelled, ...]] | None:
    """Pair all words at once where only the borders between them are written otherwise."""
    if before or len(words) == len(left):
        return None
    pairs = lay(tuple(letter for word in words for letter in word), "".join(left))
    return None if pairs is None else [tuple(_spelled(*pair) for pair in pairs)]


def _word(word: _Word, left: list[str]) -> tuple[Spelled, ...]:
    """Pair a word with the first text that it may be, whole or cut short, and take that away."""
    for cut in (False, True):
        for text in left:
            pairs = lay(word, text, cut=cut)
            if pairs is not None:
                left.remove(text)
                rest = word[len(pairs) :]
                return (
                    *(_spelled(*pair) for pair in pairs),
                    *(Spelled(one.source, "", LetterVerdict.ONLY_ON_FILE) for one in rest),
                )
    return tuple(Spelled(one.source, "", LetterVerdict.ONLY_ON_FILE) for one in word)


def _spelled(on_file: str, form: str) -> Spelled:
    if not form:
        return Spelled(on_file, "", LetterVerdict.OTHERWISE)
    same = on_file.upper() == form
    return Spelled(on_file, form, LetterVerdict.SAME if same else LetterVerdict.OTHERWISE)
