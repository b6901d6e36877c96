"""The receipt of a residence document (model M76): Dutch, and the person's language beside it."""

from __future__ import annotations

import warnings
from io import BytesIO

from PIL import Image
from reportlab.lib.utils import ImageReader

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.issuance import OldDocument
from counter_app.letters import bidi, sheet
from counter_app.letters.data import ReceiptLetter
from counter_app.letters.sheet import LEFT, RIGHT, Sheet
from counter_app.letters.texts import DEFAULT_LANGUAGE, Texts, languages, local, texts

_VALUES = LEFT + 66.0
_FULL = RIGHT - LEFT
_LABELS = _VALUES - LEFT - 3.0
_COLUMN = 78.0
_RIGHT_COLUMN = RIGHT - _COLUMN
_SIGNATURE_HEIGHT = 24.0
_SIGNING = _SIGNATURE_HEIGHT + 16.0
_LARGEST_SIGNATURE = 2_000_000  # bytes
_MOST_PIXELS = 4_000_000

_STAND_IN = "en"
"""The second language for people in whose own there is no receipt."""

_Words = tuple[Texts, ...]
"""Dutch, then the second language if it is another one."""


def render(letter: ReceiptLetter) -> bytes:
    """Return the receipt as PDF; the same receipt gives the same bytes.

    Raises Invalid: FILE_DAMAGED or FILE_TOO_LARGE for the signature's picture, LOST_CHARACTERS
    for text that the fonts cannot write, NOT_FOUND for a document type that has no words,
    BAD_TIME for a moment or time zone that does not exist.
    """
    words = _words(letter.language)
    out = Sheet(words[0].say("receipt.title"), words[0].language)
    running = f"{words[0].say('receipt.title')} · {letter.number}"
    out.begin_letter(running, *_both(words, "receipt.foot", number=letter.number))
    y = _title(out, letter, words)
    y = _holder(out, y, letter, words)
    y = _document(out, y, letter, words)
    y = _mandate(out, y, letter, words)
    y = _old_document(out, y, letter, words)
    y = _decision(out, y, letter, words)
    y = _statement(out, y, letter, words)
    _signature(out, y + 4.0, letter, words)
    out.end_page()
    return out.finish()


def languages_of(language: str) -> tuple[str, ...]:
    """Return the languages in which a receipt is written for somebody who reads this one."""
    return tuple(words.language for words in _words(language))


def _words(language: str) -> _Words:
    dutch = texts(DEFAULT_LANGUAGE)
    second = texts(language if language in languages("receipt") else _STAND_IN)
    return (dutch,) if second is dutch else (dutch, second)


def _both(words: _Words, key: str, **values: object) -> tuple[str, ...]:
    return tuple(bidi.apart(each.say(key, **values)) for each in words)


def _title(out: Sheet, letter: ReceiptLetter, words: _Words) -> float:
    name, *address = letter.sender or ("",)
    out.text(LEFT, 17.0, name, sheet.HERO, _FULL)
    out.text(LEFT, 23.6, " · ".join(address), sheet.SMALL, _FULL)
    y = out.text(LEFT, 36.0, " / ".join(_both(words, "receipt.title")), sheet.TITLE, _FULL)
    y = _sentences(out, y + 0.6, words, "subtitle") - 0.6
    if letter.is_rehearsal:
        y = out.text(
            LEFT, y + 2.0, " / ".join(_both(words, "receipt.rehearsal")), sheet.HEADING, _FULL
        )
    return y + 5.0


def _heading(out: Sheet, y: float, words: _Words, key: str) -> float:
    y = out.fit(y, 22.0)
    out.rule(y)
    return out.text(LEFT, y + 2.6, " / ".join(_both(words, key)), sheet.HEADING, _FULL) + 1.4


def _row(out: Sheet, y: float, words: _Words, key: str, *values: str) -> float:
    """Write a label in both languages beside its values, the first of them strong."""
    label = " / ".join(_both(words, f"receipt.{key}"))
    below = out.text(LEFT, y, label, sheet.LABEL, _LABELS)
    style = sheet.STRONG
    for value in values:
        if value:
            y = out.text(_VALUES, y, value, style, RIGHT - _VALUES)
            style = sheet.LABEL
    return max(y, below) + 1.0


def _holder(out: Sheet, y: float, letter: ReceiptLetter, words: _Words) -> float:
    y = _heading(out, y, words, "receipt.holder_heading")
    y = _row(out, y, words, "name", letter.holder_name)
    born = letter.date_of_birth
    y = _row(out, y, words, "date_of_birth", f"{born.day:02}-{born.month:02}-{born.year:04}")
    if letter.v_number:
        y = _row(out, y, words, "v_number", letter.v_number)
    return y + 2.6


def _document(out: Sheet, y: float, letter: ReceiptLetter, words: _Words) -> float:
    moment = local(letter.handed_out_at, letter.time_zone)
    y = _heading(out, y, words, "receipt.document_heading")
    kinds = (bidi.apart(each.term("receipt.type", letter.document_type)) for each in words)
    y = _row(out, y, words, "document_type", *kinds)
    y = _row(out, y, words, "document_number", letter.document_number)
    y = _row(out, y, words, "handed_out", *(bidi.apart(each.moment(moment)) for each in words))
    desk = " / ".join(_both(words, "receipt.desk", desk=letter.desk)) if letter.desk else ""
    address = ", ".join(letter.location_address)
    return _row(out, y, words, "location", letter.location_name, address, desk) + 2.6


def _mandate(out: Sheet, y: float, letter: ReceiptLetter, words: _Words) -> float:
    """Write in whose name it was handed out (Awb 10:10), and the pilot that it belongs to."""
    if not letter.mandate_number:
        return y
    numbers = _both(words, "receipt.mandate", number=letter.mandate_number)
    y = _row(out, y - 2.6, words, "on_behalf", letter.on_behalf, " / ".join(numbers))
    if letter.pilot:
        y = _sentences(out, y, words, "pilot", pilot=letter.pilot)
    return y + 2.6


def _old_document(out: Sheet, y: float, letter: ReceiptLetter, words: _Words) -> float:
    key = f"old_{letter.old_document}"
    if letter.old_document is not OldDocument.NONE_HELD and not letter.old_reference:
        raise Invalid(Code.REQUIRED, "old_reference")
    y = _heading(out, y, words, "receipt.old_heading")
    return _sentences(out, y, words, key, reference=letter.old_reference) + 3.0


def _decision(out: Sheet, y: float, letter: ReceiptLetter, words: _Words) -> float:
    """Write that the permit is granted by this hand-out, and what was paid; often neither."""
    if not letter.in_name_of and not letter.fee_cents:
        return y
    y = _heading(out, y, words, "receipt.decision_heading")
    if letter.in_name_of:
        y = _sentences(out, y, words, "granted", in_name_of=letter.in_name_of)
    if letter.fee_cents:
        euros = f"€ {letter.fee_cents / 100:.2f}".replace(".", ",")
        y = _sentences(out, y, words, "paid", amount=euros)
    return y + 3.0


def _statement(out: Sheet, y: float, letter: ReceiptLetter, words: _Words) -> float:
    key = "statement_representative" if letter.signed_by else "statement"
    lines = sum(len(out.lines(line, sheet.BODY, _FULL)) for line in _both(words, f"receipt.{key}"))
    # what somebody declares and the signature below it stand on one page
    y = out.fit(y, 12.0 + lines * sheet.BODY.step + _SIGNING)
    y = _heading(out, y, words, "receipt.statement_heading")
    return _sentences(out, y, words, key) + 3.0


def _sentences(out: Sheet, y: float, words: _Words, key: str, **values: object) -> float:
    """Write a sentence in each language, one that runs from right to left from the right."""
    lines = zip(
        (sheet.BODY, sheet.LABEL), words, _both(words, f"receipt.{key}", **values), strict=False
    )
    for style, each, line in lines:
        y = out.text(LEFT, y, line, style, _FULL, from_right=each.is_rtl) + 0.6
    return y


def _signature(out: Sheet, y: float, letter: ReceiptLetter, words: _Words) -> None:
    """Write place, date and name beside the signature, or a line to sign on with a pen."""
    day = local(letter.handed_out_at, letter.time_zone)
    place = f"{letter.place}, {words[0].date(day)}"
    below = out.text(LEFT, y, _label(words, "place_and_date"), sheet.LABEL, _COLUMN)
    below = out.text(LEFT, below, place, sheet.STRONG, _COLUMN) + 3.0
    below = out.text(LEFT, below, _label(words, "signed_by"), sheet.LABEL, _COLUMN)
    out.text(LEFT, below, letter.signed_by or letter.holder_name, sheet.STRONG, _COLUMN)
    top = out.text(_RIGHT_COLUMN, y, _label(words, "signature"), sheet.LABEL, _COLUMN)
    if letter.signature_png is not None:
        image = _picture(letter.signature_png)
        out.picture(_RIGHT_COLUMN, top, _COLUMN, _SIGNATURE_HEIGHT - 1.0, image)
    out.rule(top + _SIGNATURE_HEIGHT, _RIGHT_COLUMN, RIGHT, strong=True)


def _label(words: _Words, key: str) -> str:
    return " / ".join(_both(words, f"receipt.{key}"))


def _picture(png: bytes) -> ImageReader:
    """Read the signature pad's picture, which comes from outside, with bounds."""
    if len(png) > _LARGEST_SIGNATURE:
        raise Invalid(Code.FILE_TOO_LARGE, "signature")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(BytesIO(png), formats=["PNG"])
            if image.width * image.height > _MOST_PIXELS:
                raise Invalid(Code.FILE_TOO_LARGE, "signature")
            image.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombWarning,
            Image.DecompressionBombError):  # fmt: skip
        raise Invalid(Code.FILE_DAMAGED, "signature") from None
    return ImageReader(image)
