"""Words for the end of an issuance day: what became of cards, what stands in the way, acts."""

from collections.abc import Mapping
from typing import Any

from counter_app.domain.errors import Code
from counter_app.domain.issuance_days.closing import Fate, Hindrance
from counter_app.ui.words import QT_TRANSLATE_NOOP

TABLES: tuple[tuple[str, Mapping[Any, str]], ...] = (
    ("IssuanceDays", {
        Fate.HANDED_OUT: QT_TRANSLATE_NOOP("IssuanceDays", "handed out"),
        Fate.SENT: QT_TRANSLATE_NOOP("IssuanceDays", "sent back in a sealed bag"),
        Fate.KEPT: QT_TRANSLATE_NOOP("IssuanceDays", "stays in the vault of the hall"),
        Fate.LOST: QT_TRANSLATE_NOOP("IssuanceDays", "missing, with a case about it"),
        Fate.DESTROYED: QT_TRANSLATE_NOOP("IssuanceDays", "destroyed"),
        Fate.LEFT: QT_TRANSLATE_NOOP("IssuanceDays", "still lies in the hall"),
        Fate.OLD: QT_TRANSLATE_NOOP("IssuanceDays", "old card, still lies in the hall"),
        Fate.AT_DESK: QT_TRANSLATE_NOOP("IssuanceDays", "still at a desk"),
        Fate.UNDER_WAY: QT_TRANSLATE_NOOP("IssuanceDays", "not received yet"),
    }),
    ("IssuanceDays", {
        Hindrance.NOT_RUNNING: QT_TRANSLATE_NOOP("IssuanceDays", "The day has not begun."),
        Hindrance.CONSIGNMENT_OPEN: QT_TRANSLATE_NOOP(
            "IssuanceDays", "A consignment to the hall is not closed yet: see Custody."
        ),
        Hindrance.CARDS_OPEN: QT_TRANSLATE_NOOP(
            "IssuanceDays", "Not every card is explained: send it back, or say that it stays."
        ),
        Hindrance.OLD_DOCUMENTS: QT_TRANSLATE_NOOP(
            "IssuanceDays", "Old documents that were taken in must still go to the maker."
        ),
        Hindrance.COUNT_NEEDED: QT_TRANSLATE_NOOP(
            "IssuanceDays", "Two people must count what is left, after the last hand-out."
        ),
    }),
)  # fmt: skip

ERRORS: Mapping[Code, tuple[str, ...]] = {
    Code.DAY_CARDS_OPEN: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "Not every card of this day is explained. Send back what is left, and close "
            "consignments.",
        ),
        QT_TRANSLATE_NOOP("Errors", "There are {number} of them."),
    ),
    Code.DAY_COUNT_NEEDED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "First count with two people what lies in the hall, after the last hand-out.",
        ),
    ),
}
"""What went wrong: the sentence, and perhaps a fact after it."""

ACTIONS: Mapping[str, str] = {
    "issuance_day.variant": QT_TRANSLATE_NOOP("Actions", "variant of an issuance day kept"),
    "issuance_day.variant_dropped": QT_TRANSLATE_NOOP(
        "Actions", "variant of an issuance day dropped"
    ),
    "issuance_day.variant_applied": QT_TRANSLATE_NOOP(
        "Actions", "variant of an issuance day applied"
    ),
    "issuance_day.sent_back": QT_TRANSLATE_NOOP(
        "Actions", "left-over cards of an issuance day sent back"
    ),
    "issuance_day.kept": QT_TRANSLATE_NOOP("Actions", "left-over cards stay in the hall"),
    "issuance_day.list_made": QT_TRANSLATE_NOOP("Actions", "list for an institution made"),
}
