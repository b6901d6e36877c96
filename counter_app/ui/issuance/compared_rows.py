"""One datum of document and file as the table beside the pictures shows it."""

import unicodedata

from counter_app.domain.identity.comparison import ComparedField, ComparedRow, FieldVerdict
from counter_app.domain.partial_date import PartialDate
from counter_app.ui import text
from counter_app.ui.widgets.comparison import Compared
from counter_app.ui.widgets.tone import Tone

_TONES = {
    FieldVerdict.SAME: Tone.GOOD,
    FieldVerdict.SAME_BY_TRANSLITERATION: Tone.GOOD,
    FieldVerdict.TRUNCATED: Tone.WARN,
    FieldVerdict.DIFFERS: Tone.BAD,
    FieldVerdict.UNKNOWN: Tone.QUIET,
}
_MOST_LETTERS = 3


def compared(row: ComparedRow) -> Compared:
    """Return a datum with both values and how they agree, in words."""
    verdict = text.of(row.verdict)
    if row.letters:
        pairs = [f"{_led(match.on_file)} = {match.in_mrz}" for match in row.letters[:_MOST_LETTERS]]
        verdict = ", ".join(pairs) + ("…" if len(row.letters) > _MOST_LETTERS else "")
    return Compared(
        text.of(row.field), _value(row, row.in_document), _value(row, row.on_file),
        verdict, _TONES[row.verdict],
    )  # fmt: skip


def _led(letters: str) -> str:
    """Keep letters that run from right to left from turning the words around them."""
    is_right = any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in letters)
    return f"\u200e\u2068{letters}\u2069" if is_right else letters


def _value(row: ComparedRow, value: str) -> str:
    """Write a value of the comparison as a clerk reads it."""
    if not value:
        return "–"
    if row.field is ComparedField.DATE_OF_BIRTH:
        return text.shown(PartialDate.parse(value))
    if row.field is ComparedField.NATIONALITY:
        return text.nationality(value)
    return value
