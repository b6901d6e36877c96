"""What went wrong in the vault and at the hand-out: the sentence, and perhaps a fact after it."""

from collections.abc import Mapping

from counter_app.domain.errors import Code
from counter_app.ui.words import QT_TRANSLATE_NOOP

WORDS: Mapping[Code, tuple[str, ...]] = {
    Code.PLACE_TAKEN: (
        QT_TRANSLATE_NOOP("Errors", "Another card lies there. Choose a free place."),
        QT_TRANSLATE_NOOP("Errors", "Taken: {place}."),
    ),
    Code.COUNT_UNEXPLAINED: (
        QT_TRANSLATE_NOOP("Errors", "Not every difference is explained. Explain each one first."),
        QT_TRANSLATE_NOOP("Errors", "Still open: {number}."),
    ),
    Code.TWO_PERSONS_NEEDED: (
        QT_TRANSLATE_NOOP("Errors", "This takes two people. Let a colleague sign too."),
    ),
    Code.SEAL_FIRST: (
        QT_TRANSLATE_NOOP("Errors", "Look at the seal of every bag before you scan its cards."),
    ),
    Code.NUMBER_DIFFERS: (
        QT_TRANSLATE_NOOP("Errors", "You counted another number than was scanned. Count again."),
        QT_TRANSLATE_NOOP("Errors", "Counted {counted}, scanned {scanned}."),
    ),
    Code.STICKER_SPENT: (
        QT_TRANSLATE_NOOP("Errors", "This sticker was used already. Take the next one."),
        QT_TRANSLATE_NOOP("Errors", "Its number is {number}."),
    ),
    Code.STOCK_OUT: (
        QT_TRANSLATE_NOOP(
            "Errors", "Too few stickers are left here for one more visit. Choose another location."
        ),
        QT_TRANSLATE_NOOP("Errors", "Left beside what is booked: {left}."),
    ),
    Code.PASSPORT_TOO_SHORT: (
        QT_TRANSLATE_NOOP(
            "Errors", "The passport expires too soon for a sticker. Ask for a renewed passport."
        ),
    ),
    Code.CARD_DEFECT: (
        QT_TRANSLATE_NOOP(
            "Errors", "The card itself is not right. Refuse the hand-out; a new card is made."
        ),
    ),
    Code.REPRESENTATIVE_UNCHECKED: (
        QT_TRANSLATE_NOOP(
            "Errors", "Verify the representative too: the document, and the three questions."
        ),
    ),
    Code.FEE_OPEN: (
        QT_TRANSLATE_NOOP("Errors", "The fee is not right. Type what was paid."),
    ),
    Code.CARD_NOT_DUE: (
        QT_TRANSLATE_NOOP(
            "Errors", "No reminder is due for this card. Look at what is due by age."
        ),
        QT_TRANSLATE_NOOP("Errors", "Its number is {number}."),
    ),
    Code.NO_VISIT: (
        QT_TRANSLATE_NOOP(
            "Errors", "Nobody comes here for this card. Name a day for which to set it aside."
        ),
        QT_TRANSLATE_NOOP("Errors", "Its number is {number}."),
    ),
    Code.ADDRESS_NEEDED: (
        QT_TRANSLATE_NOOP(
            "Errors", "No address is on file for whom this card is. Add it, then remind."
        ),
        QT_TRANSLATE_NOOP("Errors", "Its number is {number}."),
    ),
}  # fmt: skip
