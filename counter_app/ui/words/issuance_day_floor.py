"""Words for a running issuance day: answers at the door, errands, desks, what does not fit."""

from collections.abc import Mapping
from typing import Any

from counter_app.domain.errors import Code
from counter_app.domain.issuance_days.board import DeskKind, LooseKind
from counter_app.domain.issuance_days.door import CardTrouble, Verdict
from counter_app.domain.issuance_days.fetching import Errand
from counter_app.ui.words import QT_TRANSLATE_NOOP

TABLES: tuple[tuple[str, Mapping[Any, str]], ...] = (
    ("DayFloor", {
        Verdict.EXPECTED: QT_TRANSLATE_NOOP("DayFloor", "Expected now"),
        Verdict.PRIORITY: QT_TRANSLATE_NOOP("DayFloor", "Goes first"),
        Verdict.LATE: QT_TRANSLATE_NOOP("DayFloor", "Late, but may come in"),
        Verdict.EARLY: QT_TRANSLATE_NOOP("DayFloor", "Too early"),
        Verdict.INSIDE: QT_TRANSLATE_NOOP("DayFloor", "Is inside already"),
        Verdict.SERVED: QT_TRANSLATE_NOOP("DayFloor", "Was served already"),
        Verdict.NO_CARD: QT_TRANSLATE_NOOP("DayFloor", "No card here yet"),
        Verdict.NOT_TODAY: QT_TRANSLATE_NOOP("DayFloor", "Not invited for today"),
        Verdict.ELSEWHERE: QT_TRANSLATE_NOOP("DayFloor", "Expected at another place"),
        Verdict.CALLED_OFF: QT_TRANSLATE_NOOP("DayFloor", "Appointment was called off"),
        Verdict.UNKNOWN: QT_TRANSLATE_NOOP("DayFloor", "Nobody goes by this code"),
    }),
    ("DayFloor", {
        CardTrouble.NONE: QT_TRANSLATE_NOOP("DayFloor", "No card was made for this person."),
        CardTrouble.NOT_ARRIVED: QT_TRANSLATE_NOOP("DayFloor", "The card is still on its way."),
        CardTrouble.NOT_SORTED: QT_TRANSLATE_NOOP(
            "DayFloor", "The card has arrived but lies in no tray yet. Ask the captain."
        ),
        CardTrouble.ELSEWHERE: QT_TRANSLATE_NOOP("DayFloor", "The card lies at another location."),
        CardTrouble.OUT_OF_USE: QT_TRANSLATE_NOOP(
            "DayFloor", "The card may not be handed out: missing, blocked or taken back."
        ),
    }),
    ("DayFloor", {
        Errand.BRING: QT_TRANSLATE_NOOP("DayFloor", "bring"),
        Errand.FETCH_NOW: QT_TRANSLATE_NOOP("DayFloor", "fetch now"),
        Errand.FETCH_NEXT: QT_TRANSLATE_NOOP("DayFloor", "fetch ahead"),
        Errand.HOLD: QT_TRANSLATE_NOOP("DayFloor", "keep ready"),
    }),
    ("DayFloor", {
        DeskKind.SERVES: QT_TRANSLATE_NOOP("DayFloor", "serves"),
        DeskKind.FREE: QT_TRANSLATE_NOOP("DayFloor", "free"),
        DeskKind.CLOSING: QT_TRANSLATE_NOOP("DayFloor", "is closing"),
        DeskKind.WANTED: QT_TRANSLATE_NOOP("DayFloor", "asked for"),
        DeskKind.CLOSED: QT_TRANSLATE_NOOP("DayFloor", "closed"),
    }),
    ("DayFloor", {
        LooseKind.INSIDE_NO_CARD: QT_TRANSLATE_NOOP("DayFloor", "inside, without a card"),
        LooseKind.NOT_FOUND: QT_TRANSLATE_NOOP("DayFloor", "card not in its place"),
        LooseKind.INVITED_NO_CARD: QT_TRANSLATE_NOOP("DayFloor", "invited, without a card"),
        LooseKind.CARD_NO_PERSON: QT_TRANSLATE_NOOP("DayFloor", "card nobody is invited for"),
        LooseKind.LAPTOP_AWAY: QT_TRANSLATE_NOOP("DayFloor", "laptop not home yet, since"),
    }),
)  # fmt: skip

ERRORS: Mapping[Code, tuple[str, ...]] = {
    Code.DAY_NOT_RUNNING: (
        QT_TRANSLATE_NOOP("Errors", "No issuance day runs here now. Its captain lets it begin."),
    ),
    Code.NOT_LET_IN: (
        QT_TRANSLATE_NOOP("Errors", "This person may not come in now. Scan the letter again."),
    ),
    Code.NOBODY_WAITS: (
        QT_TRANSLATE_NOOP(
            "Errors", "Nobody in the hall waits for this card. Leave it in its tray."
        ),
    ),
}  # fmt: skip

ACTIONS: Mapping[str, str] = {
    "card.fetched": QT_TRANSLATE_NOOP("Actions", "card fetched from its tray"),
    "card.not_found": QT_TRANSLATE_NOOP("Actions", "card not in its place"),
    "issuance_day.called_early": QT_TRANSLATE_NOOP("Actions", "next guests called early"),
    "desk.wanted": QT_TRANSLATE_NOOP("Actions", "desk asked for"),
    "desk.dropped": QT_TRANSLATE_NOOP("Actions", "desk not needed any more"),
}
