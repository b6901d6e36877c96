"""Words for issuance days: states, matches, what is lacking, answers, errors and acts."""

from collections.abc import Mapping
from typing import Any

from counter_app.domain.errors import Code
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.guests import Match, Readiness
from counter_app.domain.issuance_days.invitations import Answer, AnswerWay, InvitationState
from counter_app.domain.issuance_days.ready import ListKind
from counter_app.ui.words import QT_TRANSLATE_NOOP

TABLES: tuple[tuple[str, Mapping[Any, str]], ...] = (
    ("IssuanceDays", {
        DayState.DRAFT: QT_TRANSLATE_NOOP("IssuanceDays", "draft"),
        DayState.OPEN_FOR_INVITATIONS: QT_TRANSLATE_NOOP("IssuanceDays", "open for invitations"),
        DayState.CUT_OFF: QT_TRANSLATE_NOOP("IssuanceDays", "cut off"),
        DayState.RUNNING: QT_TRANSLATE_NOOP("IssuanceDays", "running"),
        DayState.CLOSED: QT_TRANSLATE_NOOP("IssuanceDays", "closed"),
        DayState.CALLED_OFF: QT_TRANSLATE_NOOP("IssuanceDays", "called off"),
    }),
    ("IssuanceDays", {
        Match.BY_NUMBER: QT_TRANSLATE_NOOP("IssuanceDays", "by V-number"),
        Match.PROPOSED: QT_TRANSLATE_NOOP("IssuanceDays", "to be confirmed"),
        Match.CONFIRMED: QT_TRANSLATE_NOOP("IssuanceDays", "confirmed"),
        Match.REJECTED: QT_TRANSLATE_NOOP("IssuanceDays", "is somebody else"),
        Match.NOBODY: QT_TRANSLATE_NOOP("IssuanceDays", "nobody on file"),
        Match.DOUBLE: QT_TRANSLATE_NOOP("IssuanceDays", "on another list too"),
    }),
    ("IssuanceDays", {
        Readiness.UNKNOWN_PERSON: QT_TRANSLATE_NOOP("IssuanceDays", "not on file"),
        Readiness.NO_V_NUMBER: QT_TRANSLATE_NOOP("IssuanceDays", "no V-number"),
        Readiness.HANDED_OUT: QT_TRANSLATE_NOOP("IssuanceDays", "has the card already"),
        Readiness.BIOMETRICS_FIRST: QT_TRANSLATE_NOOP("IssuanceDays", "biometrics first"),
        Readiness.NO_CARD: QT_TRANSLATE_NOOP("IssuanceDays", "no card yet"),
        Readiness.CARD_BLOCKED: QT_TRANSLATE_NOOP("IssuanceDays", "card blocked or missing"),
        Readiness.CARD_ELSEWHERE: QT_TRANSLATE_NOOP("IssuanceDays", "card lies elsewhere"),
        Readiness.READY: QT_TRANSLATE_NOOP("IssuanceDays", "ready"),
    }),
    ("IssuanceDays", {
        InvitationState.INVITED: QT_TRANSLATE_NOOP("IssuanceDays", "invited"),
        InvitationState.ACCEPTED: QT_TRANSLATE_NOOP("IssuanceDays", "comes"),
        InvitationState.OTHER_TIME: QT_TRANSLATE_NOOP("IssuanceDays", "asks for another time"),
        InvitationState.CANNOT_COME: QT_TRANSLATE_NOOP("IssuanceDays", "cannot come"),
        InvitationState.UNANSWERED: QT_TRANSLATE_NOOP("IssuanceDays", "did not answer"),
        InvitationState.FALLBACK: QT_TRANSLATE_NOOP("IssuanceDays", "goes to a normal desk"),
        InvitationState.WITHDRAWN: QT_TRANSLATE_NOOP("IssuanceDays", "taken back"),
    }),
    ("IssuanceDays", {
        ListKind.TO_CONFIRM: QT_TRANSLATE_NOOP("IssuanceDays", "To confirm"),
        ListKind.UNKNOWN: QT_TRANSLATE_NOOP("IssuanceDays", "Not on file"),
        ListKind.NO_V_NUMBER: QT_TRANSLATE_NOOP("IssuanceDays", "Without V-number"),
        ListKind.BIOMETRICS_FIRST: QT_TRANSLATE_NOOP("IssuanceDays", "Biometrics first"),
        ListKind.NO_CARD: QT_TRANSLATE_NOOP("IssuanceDays", "No card yet"),
        ListKind.CARD_ELSEWHERE: QT_TRANSLATE_NOOP("IssuanceDays", "Card elsewhere"),
        ListKind.CARD_BLOCKED: QT_TRANSLATE_NOOP("IssuanceDays", "Card blocked or missing"),
        ListKind.NEVER_INVITED: QT_TRANSLATE_NOOP("IssuanceDays", "Never invited"),
        ListKind.NEVER_ANSWERED: QT_TRANSLATE_NOOP("IssuanceDays", "No answer"),
        ListKind.OTHER_TIME: QT_TRANSLATE_NOOP("IssuanceDays", "Another time"),
        ListKind.CANNOT_COME: QT_TRANSLATE_NOOP("IssuanceDays", "Cannot come"),
        ListKind.COMING: QT_TRANSLATE_NOOP("IssuanceDays", "Come"),
    }),
    ("IssuanceDays", {
        Answer.ACCEPT: QT_TRANSLATE_NOOP("IssuanceDays", "comes"),
        Answer.OTHER_TIME: QT_TRANSLATE_NOOP("IssuanceDays", "asks for another time"),
        Answer.CANNOT_COME: QT_TRANSLATE_NOOP("IssuanceDays", "cannot come"),
    }),
    ("IssuanceDays", {
        AnswerWay.CLERK: QT_TRANSLATE_NOOP("IssuanceDays", "noted by a clerk"),
        AnswerWay.IMPORT: QT_TRANSLATE_NOOP("IssuanceDays", "from a list"),
        AnswerWay.PORT: QT_TRANSLATE_NOOP("IssuanceDays", "by the guest"),
        AnswerWay.HOUSE: QT_TRANSLATE_NOOP("IssuanceDays", "by the service"),
    }),
)  # fmt: skip

ERRORS: Mapping[Code, tuple[str, ...]] = {
    Code.DAY_NOT_READY: (
        QT_TRANSLATE_NOOP("Errors", "The plan of this day is not complete. Complete it first."),
        QT_TRANSLATE_NOOP("Errors", "Still needed: {missing}."),
    ),
    Code.DAY_HAS_GUESTS: (
        QT_TRANSLATE_NOOP(
            "Errors", "There are people on this list. Give them another appointment first."
        ),
    ),
    Code.WAVE_TOO_SMALL: (
        QT_TRANSLATE_NOOP(
            "Errors", "Not everybody fits into these hours. Widen the wave, or invite fewer."
        ),
        QT_TRANSLATE_NOOP("Errors", "Without a place: {left}."),
    ),
}
"""What went wrong: the sentence, and perhaps a fact after it."""

ACTIONS: Mapping[str, str] = {
    "institution.put": QT_TRANSLATE_NOOP("Actions", "institution noted"),
    "issuance_day.made": QT_TRANSLATE_NOOP("Actions", "issuance day made"),
    "issuance_day.changed": QT_TRANSLATE_NOOP("Actions", "plan of an issuance day changed"),
    "issuance_day.step": QT_TRANSLATE_NOOP("Actions", "issuance day taken further"),
    "issuance_day.roster": QT_TRANSLATE_NOOP("Actions", "roster for an issuance day taken in"),
    "issuance_day.guest": QT_TRANSLATE_NOOP("Actions", "line of a roster settled"),
    "issuance_day.waves": QT_TRANSLATE_NOOP("Actions", "waves of an issuance day planned"),
    "issuance_day.invited": QT_TRANSLATE_NOOP("Actions", "guests invited to an issuance day"),
    "issuance_day.answered": QT_TRANSLATE_NOOP("Actions", "answer to an invitation noted"),
    "issuance_day.fallback": QT_TRANSLATE_NOOP(
        "Actions", "appointment at a desk instead of an issuance day"
    ),
    "issuance_day.lists": QT_TRANSLATE_NOOP("Actions", "lists of an issuance day looked at"),
}

FACTS: Mapping[str, str] = {
    "copied_from": QT_TRANSLATE_NOOP("AuditFacts", "Copied from"),
    "from_state": QT_TRANSLATE_NOOP("AuditFacts", "From state"),
    "guests": QT_TRANSLATE_NOOP("AuditFacts", "Guests"),
    "institution": QT_TRANSLATE_NOOP("AuditFacts", "Institution"),
    "invitation": QT_TRANSLATE_NOOP("AuditFacts", "Invitation"),
    "match": QT_TRANSLATE_NOOP("AuditFacts", "Match"),
    "to_state": QT_TRANSLATE_NOOP("AuditFacts", "To state"),
    "wave": QT_TRANSLATE_NOOP("AuditFacts", "Wave"),
    "waves": QT_TRANSLATE_NOOP("AuditFacts", "Waves"),
    "way": QT_TRANSLATE_NOOP("AuditFacts", "By"),
}
