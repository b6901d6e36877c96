"""What a check of a file found, and what to do about it, per finding code."""

from collections.abc import Mapping
from dataclasses import dataclass

from counter_app.domain.findings import FindingCode
from counter_app.ui.words import QT_TRANSLATE_NOOP

CONTEXT = "Findings"


@dataclass(frozen=True, slots=True)
class FindingWords:
    """What was found, and its remedy."""

    says: str
    remedy: str


WORDS: Mapping[FindingCode, FindingWords] = {
    FindingCode.REQUIRED: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "A cell that must be filled is empty."),
        QT_TRANSLATE_NOOP("Findings", "Ask the sender for it."),
    ),
    FindingCode.TOO_LONG: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "A cell is longer than any real one."),
        QT_TRANSLATE_NOOP("Findings", "See whether cells ran together."),
    ),
    FindingCode.EXTRA_CELLS: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The row has more cells than the heading."),
        QT_TRANSLATE_NOOP("Findings", "Put cells that hold the separator between quotation marks."),
    ),
    FindingCode.LOST_LEADING_ZERO: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The V-number lost its zeros at the front."),
        QT_TRANSLATE_NOOP("Findings", "Accept the proposal, or export the column as text."),
    ),
    FindingCode.BAD_V_NUMBER: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The V-number does not have ten digits."),
        QT_TRANSLATE_NOOP("Findings", "Ask the sender for the right one."),
    ),
    FindingCode.DUPLICATE_ROW: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The same person stands here again, with the same data."),
        QT_TRANSLATE_NOOP("Findings", "Nothing to do: the first row counts."),
    ),
    FindingCode.DUPLICATE_DIFFERENT: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The same V-number stands here again, with other data."),
        QT_TRANSLATE_NOOP("Findings", "Find out which row is right; neither is taken yet."),
    ),
    FindingCode.BAD_DATE: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "This date does not exist or cannot be right."),
        QT_TRANSLATE_NOOP("Findings", "Accept the proposal, or ask the sender."),
    ),
    FindingCode.AMBIGUOUS_DATE: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "Day and month may be swapped."),
        QT_TRANSLATE_NOOP("Findings", "Compare the date with a document."),
    ),
    FindingCode.BAD_EMAIL: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "No mail can be sent to this address."),
        QT_TRANSLATE_NOOP("Findings", "The person is taken without it; ask for the address."),
    ),
    FindingCode.LOST_CHARACTERS: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "Question marks stand where letters were."),
        QT_TRANSLATE_NOOP("Findings", "Take the name from the card, or ask for a new file."),
    ),
    FindingCode.GARBLED_CHARACTERS: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "Letters were read in a wrong encoding."),
        QT_TRANSLATE_NOOP("Findings", "Accept the proposal, or ask for a file in UTF-8."),
    ),
    FindingCode.BAD_NAME: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "Digits or signs stand in the name."),
        QT_TRANSLATE_NOOP("Findings", "See whether columns were shifted."),
    ),
    FindingCode.BAD_NATIONALITY: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "This code stands for no state."),
        QT_TRANSLATE_NOOP("Findings", "Accept the proposal, or take the code of the passport."),
    ),
    FindingCode.BAD_SEX: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The sex is written in no known way."),
        QT_TRANSLATE_NOOP("Findings", "The person is taken without it; add it later."),
    ),
    FindingCode.BAD_LANGUAGE: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The language is written in no known way."),
        QT_TRANSLATE_NOOP("Findings", "The person is taken without it; add it later."),
    ),
    FindingCode.BAD_DOCUMENT_NUMBER: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "No Dutch card has such a number."),
        QT_TRANSLATE_NOOP("Findings", "Take the card in hand and scan it."),
    ),
    FindingCode.DUPLICATE_CARD: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The same card is listed again."),
        QT_TRANSLATE_NOOP("Findings", "Count the cards; the first row counts."),
    ),
    FindingCode.PLACE_TAKEN: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "Two cards are said to lie in one place."),
        QT_TRANSLATE_NOOP("Findings", "Look into the box."),
    ),
    FindingCode.BAD_NUMBER: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The position is no whole number above 0."),
        QT_TRANSLATE_NOOP("Findings", "Look into the box."),
    ),
    FindingCode.VALIDITY_REVERSED: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The card ends before it begins."),
        QT_TRANSLATE_NOOP("Findings", "Read the dates on the card."),
    ),
    FindingCode.CARD_EXPIRED: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The card is no longer valid."),
        QT_TRANSLATE_NOOP("Findings", "Do not hand it out; return it."),
    ),
    FindingCode.TWO_CARDS: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "One person has several cards."),
        QT_TRANSLATE_NOOP("Findings", "Ask the maker which one is to be handed out."),
    ),
    FindingCode.CARD_OF_NOBODY: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "Nobody on file belongs to this card."),
        QT_TRANSLATE_NOOP("Findings", "Keep it apart and ask the maker."),
    ),
    FindingCode.CARD_OF_HELD_BACK_ROW: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The card seems to belong to a row that is held back."),
        QT_TRANSLATE_NOOP("Findings", "Settle that row first."),
    ),
    FindingCode.DIFFERS_FROM_FILE: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "What is on file says otherwise; it was not changed."),
        QT_TRANSLATE_NOOP("Findings", "Look at a document."),
    ),
    FindingCode.NO_CARD: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "There is no card for this person."),
        QT_TRANSLATE_NOOP("Findings", "Call the visit off, or ask the maker."),
    ),
    FindingCode.NAME_DIFFERS_ON_CARD: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The card bears another name than the file."),
        QT_TRANSLATE_NOOP("Findings", "Compare both with the passport."),
    ),
    FindingCode.BIRTH_DATE_DIFFERS_ON_CARD: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The card bears another birth date than the file."),
        QT_TRANSLATE_NOOP("Findings", "Compare both with the passport."),
    ),
    FindingCode.UNKNOWN_COLUMN: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "This column is not used."),
        QT_TRANSLATE_NOOP(
            "Findings", "Nothing to do, unless its heading was meant as another one."
        ),
    ),
    FindingCode.DUPLICATE_COLUMN: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "Two columns bear the same heading; the first is used."),
        QT_TRANSLATE_NOOP("Findings", "Rename one of them."),
    ),
    FindingCode.OTHER_SHEETS: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "The workbook has more sheets, which were not read."),
        QT_TRANSLATE_NOOP("Findings", "Save each as a file of its own."),
    ),
    FindingCode.ENCODING_ASSUMED: FindingWords(
        QT_TRANSLATE_NOOP(
            "Findings", "The file does not say how its letters are stored; Windows-1252 was taken."
        ),
        QT_TRANSLATE_NOOP("Findings", "Look at some names, or ask for UTF-8."),
    ),
    FindingCode.ENCODING_DAMAGED: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "Some letters of the file are broken."),
        QT_TRANSLATE_NOOP("Findings", "Ask for a new file."),
    ),
    FindingCode.EMPTY_ROWS: FindingWords(
        QT_TRANSLATE_NOOP("Findings", "Rows without content were passed over."),
        QT_TRANSLATE_NOOP("Findings", "Nothing to do."),
    ),
}
