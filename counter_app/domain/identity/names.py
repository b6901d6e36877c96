"""Comparing the name on file, in its own letters, with the name of a machine readable zone."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum, unique

from counter_app.domain.transliteration import Letter, letters
from counter_app.domain.transliteration import fold as fold


@unique
class NameVerdict(StrEnum):
    """How a name on file relates to a name in a zone."""

    SAME = "same"
    SAME_BY_TRANSLITERATION = "same_by_transliteration"
    TRUNCATED = "truncated"
    ORDER_DIFFERS = "order_differs"
    GIVEN_NAMES_MISSING = "given_names_missing"
    PART_MISSING = "part_missing"
    DIFFERENT = "different"
    UNREADABLE = "unreadable"


@unique
class PartVerdict(StrEnum):
    """How one part, surname or given names, relates to its counterpart."""

    SAME = "same"
    SAME_BY_TRANSLITERATION = "same_by_transliteration"
    TRUNCATED = "truncated"
    WORDS_MISSING = "words_missing"
    DIFFERENT = "different"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, repr=False)
class Name:
    """A surname and given names.

    Attributes:
        cut_at: the width of the name field if it is full to its last place, else None.
    """

    surname: str
    given_names: str
    cut_at: int | None = None


@dataclass(frozen=True, slots=True)
class LetterMatch:
    """A letter on file and what stands for it in the zone, where the two differ."""

    on_file: str
    in_mrz: str


@dataclass(frozen=True, slots=True, repr=False)
class NameComparison:
    """The verdict, per part and on the whole, the letters it rests on, and those without a form."""

    verdict: NameVerdict
    surname: PartVerdict
    given_names: PartVerdict
    letters: tuple[LetterMatch, ...]
    unknown: tuple[str, ...]


_Word = tuple[Letter, ...]
_SAME = (PartVerdict.SAME, PartVerdict.SAME_BY_TRANSLITERATION)


def compare_names(on_file: Name, in_mrz: Name) -> NameComparison:
    """Compare a name on file with one of a zone; an initial is never equal to a name.

    Hyphens, apostrophes and the borders of words do not count; permitted forms of letters are
    equal (ICAO Doc 9303-3, section 6). A name may only be cut where the field is full and the
    name on file does not fit it (ICAO Doc 9303-4, 4.2.3).
    """
    file_surname, file_given = words_of(on_file.surname), words_of(on_file.given_names)
    surname, given = _plain(in_mrz.surname), _plain(in_mrz.given_names)
    may_be_cut = in_mrz.cut_at is not None and _longest(file_surname, file_given) > in_mrz.cut_at
    matches: list[LetterMatch] = []
    parts = (
        _compare_part(on_file.surname, file_surname, surname, may_be_cut, matches),
        _compare_part(on_file.given_names, file_given, given, may_be_cut, matches),
    )
    unknown = tuple(
        letter.source for word in file_surname + file_given for letter in word if not letter.forms
    )
    verdict = _verdict(parts[0], parts[1])
    if verdict is NameVerdict.DIFFERENT or verdict is NameVerdict.PART_MISSING:
        verdict = _other_order(file_surname, file_given, surname, given, matches) or verdict
    if verdict is NameVerdict.SAME_BY_TRANSLITERATION and not set(parts) <= set(_SAME):
        parts = (PartVerdict.SAME_BY_TRANSLITERATION, PartVerdict.SAME_BY_TRANSLITERATION)
    return NameComparison(verdict, *parts, tuple(dict.fromkeys(matches)), unknown)


def _verdict(surname: PartVerdict, given: PartVerdict) -> NameVerdict:
    """Join the verdicts of the two parts."""
    both = (surname, given)
    if PartVerdict.DIFFERENT in both:
        return NameVerdict.DIFFERENT
    if PartVerdict.UNREADABLE in both:
        return NameVerdict.UNREADABLE
    if surname is PartVerdict.WORDS_MISSING:
        return NameVerdict.PART_MISSING
    if given is PartVerdict.WORDS_MISSING:
        return NameVerdict.GIVEN_NAMES_MISSING
    if PartVerdict.TRUNCATED in both:
        return NameVerdict.TRUNCATED
    if PartVerdict.SAME_BY_TRANSLITERATION in both:
        return NameVerdict.SAME_BY_TRANSLITERATION
    return NameVerdict.SAME


def _other_order(
    file_surname: list[_Word],
    file_given: list[_Word],
    surname: list[str],
    given: list[str],
    matches: list[LetterMatch],
) -> NameVerdict | None:
    """Tell whether the same words stand in another order or are divided otherwise."""
    on_file, in_mrz = file_surname + file_given, surname + given
    parts = (file_surname, file_given, surname, given)
    whole = _align(_joined(on_file), "".join(in_mrz))
    if whole is not None and not all(parts):
        # a single name stands where the surname stands, without a double filler (9303-3, 4.6)
        matches.extend(whole)
        return NameVerdict.SAME_BY_TRANSLITERATION
    swapped = _align(_joined(file_given + file_surname), "".join(in_mrz))
    if whole is not None or swapped is not None:
        matches.extend(whole or swapped or ())
        return NameVerdict.ORDER_DIFFERS
    return NameVerdict.ORDER_DIFFERS if _same_words(on_file, in_mrz) else None


def _same_words(on_file: list[_Word], in_mrz: list[str]) -> bool:
    """Tell whether the words can be paired off one to one, in any order."""
    if len(on_file) != len(in_mrz):
        return False
    left = Counter(in_mrz)
    for word in on_file:
        twin = next((text for text in left if _align(word, text) is not None), None)
        if twin is None:
            return False
        left -= Counter([twin])
    return True


def _compare_part(
    text: str, on_file: list[_Word], in_mrz: list[str], may_be_cut: bool, matches: list[LetterMatch]
) -> PartVerdict:
    """Compare the words of one part and note the letters that differ."""
    if " ".join(text.upper().split()) == " ".join(in_mrz):
        return PartVerdict.SAME
    aligned = _align(_joined(on_file), "".join(in_mrz))
    if aligned is not None:
        matches.extend(aligned)
        return PartVerdict.SAME_BY_TRANSLITERATION
    if any(not letter.forms for word in on_file for letter in word):
        fits = _align(_joined(on_file), "".join(in_mrz), guess=True) is not None
        return PartVerdict.UNREADABLE if fits else PartVerdict.DIFFERENT
    if may_be_cut and _is_cut(on_file, in_mrz, matches):
        return PartVerdict.TRUNCATED
    if _within(on_file, in_mrz, matches):
        return PartVerdict.WORDS_MISSING
    return PartVerdict.DIFFERENT


def _is_cut(on_file: list[_Word], in_mrz: list[str], matches: list[LetterMatch]) -> bool:
    """Tell whether each word of the zone begins the word on file at its place."""
    if len(in_mrz) > len(on_file):
        return False
    found = [_align(word, text, cut=True) for word, text in zip(on_file, in_mrz, strict=False)]
    kept = [pairs for pairs in found if pairs is not None]
    if len(kept) < len(found):
        return False
    for pairs in kept:
        matches.extend(pairs)
    return True


def _within(on_file: list[_Word], in_mrz: list[str], matches: list[LetterMatch]) -> bool:
    """Tell whether the words of one side all stand on the other in the same order."""
    at_file = at_mrz = 0
    found: list[LetterMatch] = []
    shorter_is_mrz = len(in_mrz) < len(on_file)
    while at_file < len(on_file) and at_mrz < len(in_mrz):
        pairs = _align(on_file[at_file], in_mrz[at_mrz])
        if pairs is not None:
            found.extend(pairs)
            at_file, at_mrz = at_file + 1, at_mrz + 1
        elif shorter_is_mrz:
            at_file += 1
        else:
            at_mrz += 1
    complete = at_mrz == len(in_mrz) if shorter_is_mrz else at_file == len(on_file)
    if complete:
        matches.extend(found)
    return complete


def lay(
    word: _Word, text: str, *, cut: bool = False, guess: bool = False
) -> list[tuple[str, str]] | None:
    """Lay the letters of a word along a text; None if their forms do not make it up.

    Each letter comes with the form that stands for it, in the order of the text. With cut the
    text may end early, but not before its first letter. With guess a letter without a form may
    stand for any letters, to tell what cannot be the same from what nobody can tell.
    """
    steps: list[dict[int, tuple[int, tuple[str, str]]]] = []
    reached: dict[int, tuple[int, tuple[str, str]]] = {0: (0, ("", ""))}
    end = len(text)
    for letter in word:
        if cut and end and end in reached:
            break
        steps.append(reached)
        following: dict[int, tuple[int, tuple[str, str]]] = {}
        if guess and not letter.forms:
            first = min(reached, default=end + 1)
            following = dict.fromkeys(range(first, end + 1), (first, (letter.source, "")))
        for at in reached:
            for form in letter.forms:
                fits = text.startswith(form, at)
                if fits or (cut and form.startswith(text[at:])):
                    pair = (letter.source, form)
                    following.setdefault(at + len(form) if fits else end, (at, pair))
        reached = following
    if end not in reached or (cut and not end):
        return None
    steps.append(reached)
    pairs: list[tuple[str, str]] = []
    at = end
    for step in reversed(steps[1:]):
        at, pair = step[at]
        pairs.append(pair)
    return pairs[::-1]


def _align(
    word: _Word, text: str, *, cut: bool = False, guess: bool = False
) -> list[LetterMatch] | None:
    """Lay a word along a text and return the letters that are written otherwise, or None."""
    pairs = lay(word, text, cut=cut, guess=guess)
    if pairs is None:
        return None
    return [LetterMatch(*pair) for pair in pairs if pair[0].upper() != pair[1]]


def words_of(text: str) -> list[_Word]:
    """Split a name on file into words of letters."""
    words: list[list[Letter]] = [[]]
    for letter in letters(text):
        if letter.forms == (" ",):
            words.append([])
        else:
            words[-1].append(letter)
    return [tuple(word) for word in words if any(letter.forms != ("",) for letter in word)]


def _joined(words: list[_Word]) -> _Word:
    """Join words; their borders do not count."""
    return tuple(letter for word in words for letter in word)


def _plain(text: str) -> list[str]:
    """Split a name of a zone into words."""
    return text.upper().replace("<", " ").split()


def _longest(surname: list[_Word], given: list[_Word]) -> int:
    """Return how many places a name on file takes in a zone, in its longest forms."""
    places = [
        sum(max((len(form) for form in letter.forms), default=1) for letter in word)
        for word in surname + given
    ]
    return sum(places) + len(places) - 1 + (1 if surname and given else 0)
