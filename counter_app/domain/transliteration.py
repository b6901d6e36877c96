"""Letters of names as the machine readable zone writes them: ICAO Doc 9303-3, section 6.

Latin letters with marks are written without them, but for the exceptions of table A; Cyrillic
follows table B with its exceptions per language, Arabic script table C. Other scripts have no
table: their letters are reported as unknown, never guessed.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

FORMS_LIMIT: Final = 64

_LATIN: Final[dict[str, tuple[str, ...]]] = {
    **{letter: (letter,) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    "Ä": ("AE", "A"), "Å": ("AA",), "Æ": ("AE",), "Ñ": ("N", "NXX"), "Ö": ("OE", "O"),
    "Ø": ("OE",), "Ü": ("UE", "UXX", "U"), "Œ": ("OE",), "ẞ": ("SS",), "ß": ("SS",),
    "Þ": ("TH",), "Ð": ("D",), "Đ": ("D",), "Ħ": ("H",), "ı": ("I",), "Ĳ": ("IJ",),
    "ĸ": ("K",), "Ŀ": ("L",), "Ł": ("L",), "Ŋ": ("N",), "Ŧ": ("T",), "Ə": ("E",),
}  # fmt: skip

# The first form is the one of table B, the others are its exceptions: Belarusian, Bulgarian,
# Macedonian, Serbian and Ukrainian.
_CYRILLIC: Final[dict[str, tuple[str, ...]]] = {
    "А": ("A",), "Б": ("B",), "В": ("V",), "Г": ("G", "H"), "Ґ": ("G",), "Д": ("D",),
    "Ђ": ("D",), "Ѓ": ("G", "GJ"), "Е": ("E",), "Ё": ("E", "IO"), "Є": ("IE",),
    "Ж": ("ZH", "Z"), "З": ("Z",), "Ѕ": ("DZ",), "И": ("I", "Y"), "І": ("I",), "Ї": ("I",),
    "Й": ("I",), "Ј": ("J",), "К": ("K",), "Ќ": ("K", "KJ"), "Л": ("L",), "Љ": ("LJ",),
    "М": ("M",), "Н": ("N",), "Њ": ("NJ",), "О": ("O",), "П": ("P",), "Р": ("R",), "С": ("S",),
    "Т": ("T",), "Ћ": ("C",), "У": ("U",), "Ў": ("U",), "Ф": ("F",), "Х": ("KH", "H"),
    "Ц": ("TS", "C"), "Ч": ("CH", "C"), "Џ": ("DZ", "DJ"), "Ш": ("SH", "S"),
    "Щ": ("SHCH", "SHT"), "Ъ": ("IE",), "Ы": ("Y",), "Ь": ("",), "Э": ("E",), "Ю": ("IU",),
    "Я": ("IA",), "Ѫ": ("U",), "Ѵ": ("Y",),
}  # fmt: skip

# Ukrainian writes these otherwise where a word begins with them.
_CYRILLIC_FIRST: Final = {"Є": "YE", "Ї": "YI", "Й": "Y", "Ю": "YU", "Я": "YA"}

_ARABIC: Final[dict[str, tuple[str, ...]]] = {
    "ء": ("XE",), "آ": ("XAA",), "أ": ("XAE",), "ؤ": ("U",), "إ": ("I",), "ئ": ("XI",),
    "ا": ("A",), "ب": ("B",), "ة": ("XTA",), "ت": ("T",), "ث": ("XTH",), "ج": ("J",),
    "ح": ("XH",), "خ": ("XKH",), "د": ("D",), "ذ": ("XDH",), "ر": ("R",), "ز": ("Z",),
    "س": ("S",), "ش": ("XSH",), "ص": ("XSS",), "ض": ("XDZ",), "ط": ("XTT",), "ظ": ("XZZ",),
    "ع": ("E",), "غ": ("G",), "ـ": ("",), "ف": ("F",), "ق": ("Q",), "ك": ("K",), "ل": ("L",),
    "م": ("M",), "ن": ("N",), "ه": ("H",), "و": ("W",), "ى": ("XAY",), "ي": ("Y",),
    "ٱ": ("XXA",), "ٹ": ("XXT",), "ټ": ("XRT",), "پ": ("P",), "ځ": ("XKE",), "څ": ("XXH",),
    "چ": ("XC",), "ڈ": ("XXD",), "ډ": ("XDR",), "ڑ": ("XXR",), "ړ": ("XRR",), "ږ": ("XRX",),
    "ژ": ("XJ",), "ښ": ("XXS",), "ک": ("XKK",), "ګ": ("XXK",), "ڭ": ("XNG",), "گ": ("XGG",),
    "ں": ("XNN",), "ڼ": ("XXN",), "ھ": ("XDO",), "ۀ": ("XYH",), "ہ": ("XXG",), "ۂ": ("XGE",),
    "ۃ": ("XTG",), "ی": ("XYA",), "ۍ": ("XXY",), "ې": ("Y",), "ے": ("XYB",), "ۓ": ("XBE",),
}  # fmt: skip
_TEH_MARBUTA: Final = "ة"
_SHADDA: Final = "\u0651"

_TABLE: Final = _LATIN | _CYRILLIC | _ARABIC
_OMITTED: Final = frozenset("'’‘‛ʼʻʽʾʿʹʺ′`´·")
_DIVIDERS: Final = frozenset("-‐‑‒–—―−־.,/()<")


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of a name with its marks, and the forms it may have in a zone, primary first.

    A divider has the form " ", an omitted sign the form "", an unknown letter no form.
    """

    source: str
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Transliteration:
    """A name in A-Z with single spaces, and the letters that no table knows."""

    text: str
    unknown: tuple[str, ...]


def letters(name: str) -> tuple[Letter, ...]:
    """Split a name into its letters, each with the forms that ICAO Doc 9303-3 permits."""
    clusters: list[str] = []
    for character in unicodedata.normalize("NFC", name):
        if clusters and unicodedata.combining(character):
            clusters[-1] += character
        else:
            clusters.append(character)
    found = [Letter(cluster, _forms(cluster)) for cluster in clusters]
    for at, letter in enumerate(found):
        if letter.source[0] == _TEH_MARBUTA and _ends_word(found, at):
            found[at] = Letter(letter.source, ("XAH",))
        first = _CYRILLIC_FIRST.get(letter.source.upper())
        if first and (at == 0 or found[at - 1].forms == (" ",)):
            found[at] = Letter(letter.source, (*letter.forms, first))
    return tuple(found)


def transliterate(name: str) -> Transliteration:
    """Write a name in its primary form and report the letters that have none."""
    found = letters(name)
    text = "".join(letter.forms[0] for letter in found if letter.forms)
    return Transliteration(
        " ".join(text.split()), tuple(letter.source for letter in found if not letter.forms)
    )


def to_mrz(name: str) -> str:
    """Write a name in its primary form, A-Z and single spaces; `transliterate` reports the rest."""
    return transliterate(name).text


def forms(name: str) -> frozenset[str]:
    """Return the permitted forms of a name; after FORMS_LIMIT only primary forms are added."""
    texts = [""]
    for letter in letters(name):
        options = letter.forms or ("",)
        if len(texts) * len(options) > FORMS_LIMIT:
            options = options[:1]
        texts = [text + option for text in texts for option in options]
    return frozenset(" ".join(text.split()) for text in texts)


def fold(name: str) -> str:
    """Return the key under which a name is searched; letters without a form stay as they are."""
    parts = [letter.forms[0] if letter.forms else _bare(letter.source) for letter in letters(name)]
    bare = letters("".join(parts))
    return " ".join("".join(bit.forms[0] if bit.forms else bit.source for bit in bare).split())


def _ends_word(found: list[Letter], at: int) -> bool:
    """Tell whether no letter of the same word follows."""
    return at + 1 == len(found) or found[at + 1].forms == (" ",)


def _bare(cluster: str) -> str:
    """Return an unknown letter in capitals without its marks."""
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", cluster).upper())
    return "".join(letter for letter in text if not unicodedata.combining(letter))


@lru_cache(maxsize=4096)
def _forms(cluster: str) -> tuple[str, ...]:
    """Return the forms of a letter with its marks, primary first; none if no table knows it."""
    base = cluster[0]
    if base.isspace() or base in _DIVIDERS:
        return (" ",)
    if base in _OMITTED or unicodedata.category(base) in {"Cf", "Mn", "Me"}:
        return ("",)
    found = _in_table(cluster.upper())
    plain = unicodedata.normalize("NFKC", cluster)
    if found is None and plain != cluster:
        return _forms(plain) if len(plain) == 1 else _in_table(plain.upper()) or ()
    if found is None:
        return ()
    return tuple(form * 2 for form in found) if _SHADDA in cluster else found


def _in_table(text: str) -> tuple[str, ...] | None:
    """Look a capital up, with ever fewer of its marks; several capitals have one joint form."""
    rest = unicodedata.normalize("NFD", text)
    while rest:
        found = _TABLE.get(unicodedata.normalize("NFC", rest))
        if found is not None:
            return found
        if not unicodedata.combining(rest[-1]):
            break
        rest = rest[:-1]
    plain = [letter for letter in rest if not unicodedata.combining(letter)]
    singles = [_TABLE.get(letter, ("",) if letter in _OMITTED else None) for letter in plain]
    known = [single[0] for single in singles if single is not None]
    return ("".join(known),) if len(plain) > 1 and len(known) == len(plain) else None
