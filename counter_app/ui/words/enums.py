"""Words for the states, kinds and answers that several screens show."""

from collections.abc import Mapping
from typing import Any

from counter_app.domain.audit import Flaw
from counter_app.domain.custody.card import CardState
from counter_app.domain.findings import Severity
from counter_app.domain.identity.comparison import ComparedField, FieldVerdict
from counter_app.domain.identity.evidence import PictureSource, Reading
from counter_app.domain.identity.mrz_lines import MrzProblem
from counter_app.domain.identity.names import NameVerdict, PartVerdict
from counter_app.domain.identity.verification import Answer, Means, Outcome, Question
from counter_app.domain.imports import ImportKind
from counter_app.domain.issuance import HandOutState, OldDocument, Signed
from counter_app.domain.messages import NoticeReason
from counter_app.domain.operators import Permission, Role
from counter_app.domain.people.person import Relation, Sex
from counter_app.domain.queue import PriorityReason, QueueState
from counter_app.domain.queue.closing import HitKind
from counter_app.domain.queue.preflight import Readiness, Remedy
from counter_app.ui.words import QT_TRANSLATE_NOOP

TABLES: tuple[tuple[str, Mapping[Any, str]], ...] = (
    (
        "Queue",
        {
            QueueState.WAITING: QT_TRANSLATE_NOOP("Queue", "waiting"),
            QueueState.CALLED: QT_TRANSLATE_NOOP("Queue", "called"),
            QueueState.SERVING: QT_TRANSLATE_NOOP("Queue", "being served"),
            QueueState.DONE: QT_TRANSLATE_NOOP("Queue", "done"),
            QueueState.PARKED: QT_TRANSLATE_NOOP("Queue", "parked"),
            QueueState.MISSED: QT_TRANSLATE_NOOP("Queue", "did not come"),
            QueueState.TRANSFERRED: QT_TRANSLATE_NOOP("Queue", "transferred"),
            QueueState.LEFT: QT_TRANSLATE_NOOP("Queue", "left"),
        },
    ),
    (
        "Queue",
        {
            PriorityReason.CANNOT_STAND: QT_TRANSLATE_NOOP("Queue", "cannot stand long"),
            PriorityReason.SMALL_CHILDREN: QT_TRANSLATE_NOOP("Queue", "with small children"),
            PriorityReason.OUR_DELAY: QT_TRANSLATE_NOOP("Queue", "delayed by us"),
            PriorityReason.SENT_BACK: QT_TRANSLATE_NOOP("Queue", "comes back to us"),
            PriorityReason.TRAVELS_TODAY: QT_TRANSLATE_NOOP("Queue", "travels today"),
            PriorityReason.OTHER: QT_TRANSLATE_NOOP("Queue", "another reason"),
        },
    ),
    (
        "Queue",
        {
            HitKind.AT_DESK: QT_TRANSLATE_NOOP("Queue", "is finished at this desk"),
            HitKind.SENT_HERE: QT_TRANSLATE_NOOP("Queue", "was sent to this desk"),
            HitKind.ONLY_HERE: QT_TRANSLATE_NOOP("Queue", "no other desk can do this"),
            HitKind.LATER: QT_TRANSLATE_NOOP("Queue", "waits longer"),
        },
    ),
    (
        "Queue",
        {
            NoticeReason.CARD_NOT_HERE: QT_TRANSLATE_NOOP("Queue", "The card is not here yet."),
            NoticeReason.CARD_ELSEWHERE: QT_TRANSLATE_NOOP("Queue", "The card lies elsewhere."),
        },
    ),
    (
        "Queue",
        {
            Readiness.READY: QT_TRANSLATE_NOOP("Queue", "card lies here"),
            Readiness.CARD_ELSEWHERE: QT_TRANSLATE_NOOP("Queue", "card lies elsewhere"),
            Readiness.CARD_COMING: QT_TRANSLATE_NOOP("Queue", "card is on its way"),
            Readiness.NO_CARD: QT_TRANSLATE_NOOP("Queue", "no card yet"),
            Readiness.ALREADY_HANDED_OUT: QT_TRANSLATE_NOOP("Queue", "card was handed out"),
            Readiness.CARD_BLOCKED: QT_TRANSLATE_NOOP("Queue", "card cannot be handed out"),
            Readiness.NOT_NEEDED: QT_TRANSLATE_NOOP("Queue", "visit is not needed"),
            Readiness.NOTHING_TO_CHECK: QT_TRANSLATE_NOOP("Queue", "nothing to check"),
        },
    ),
    (
        "Queue",
        {
            Remedy.TELL: QT_TRANSLATE_NOOP("Queue", "send a message"),
            Remedy.RELEASE: QT_TRANSLATE_NOOP("Queue", "say that it is not needed"),
            Remedy.MOVE: QT_TRANSLATE_NOOP("Queue", "move to a later day"),
            Remedy.MOVE_TO_CARD: QT_TRANSLATE_NOOP("Queue", "move to where the card lies"),
            Remedy.CALL_OFF: QT_TRANSLATE_NOOP("Queue", "call off"),
            Remedy.LOOK: QT_TRANSLATE_NOOP("Queue", "look at the card"),
        },
    ),
    (
        "Custody",
        {
            CardState.ANNOUNCED: QT_TRANSLATE_NOOP("Custody", "announced"),
            CardState.RECEIVED: QT_TRANSLATE_NOOP("Custody", "received"),
            CardState.IN_STOCK: QT_TRANSLATE_NOOP("Custody", "in stock"),
            CardState.RESERVED: QT_TRANSLATE_NOOP("Custody", "reserved"),
            CardState.IN_TRANSIT: QT_TRANSLATE_NOOP("Custody", "on its way"),
            CardState.AT_PARTNER: QT_TRANSLATE_NOOP("Custody", "with the partner"),
            CardState.PRESENTED: QT_TRANSLATE_NOOP("Custody", "at the counter"),
            CardState.HANDED_OUT: QT_TRANSLATE_NOOP("Custody", "handed out"),
            CardState.NOT_COLLECTED: QT_TRANSLATE_NOOP("Custody", "not collected"),
            CardState.RETURNED: QT_TRANSLATE_NOOP("Custody", "returned"),
            CardState.DESTROYED: QT_TRANSLATE_NOOP("Custody", "destroyed"),
            CardState.MISSING: QT_TRANSLATE_NOOP("Custody", "missing"),
            CardState.REPORTED: QT_TRANSLATE_NOOP("Custody", "reported missing"),
            CardState.BLOCKED: QT_TRANSLATE_NOOP("Custody", "blocked"),
            CardState.SURRENDERED: QT_TRANSLATE_NOOP("Custody", "taken in"),
        },
    ),
    (
        "Identity",
        {
            Question.DOCUMENT_GENUINE: QT_TRANSLATE_NOOP("Identity", "Is the document genuine?"),
            Question.HOLDER_IS_PERSON: QT_TRANSLATE_NOOP(
                "Identity", "Is the holder the person on it?"
            ),
            Question.PERSON_ON_FILE: QT_TRANSLATE_NOOP("Identity", "Is this the person on file?"),
        },
    ),
    (
        "Identity",
        {
            Answer.YES: QT_TRANSLATE_NOOP("Identity", "Yes"),
            Answer.NO: QT_TRANSLATE_NOOP("Identity", "No"),
            Answer.DOUBT: QT_TRANSLATE_NOOP("Identity", "Doubt"),
            Answer.NOT_DONE: QT_TRANSLATE_NOOP("Identity", "not checked"),
        },
    ),
    (
        "Identity",
        {
            Means.EYE: QT_TRANSLATE_NOOP("Identity", "by eye"),
            Means.LAMP: QT_TRANSLATE_NOOP("Identity", "under the lamp"),
            Means.MRZ: QT_TRANSLATE_NOOP("Identity", "machine-readable zone"),
            Means.CHIP: QT_TRANSLATE_NOOP("Identity", "chip"),
            Means.QUESTION: QT_TRANSLATE_NOOP("Identity", "a question asked"),
            Means.COMPARISON: QT_TRANSLATE_NOOP("Identity", "compared with the file"),
            Means.PHOTOS: QT_TRANSLATE_NOOP("Identity", "pictures side by side"),
        },
    ),
    (
        "Identity",
        {
            Outcome.ACCEPTED: QT_TRANSLATE_NOOP("Identity", "accepted"),
            Outcome.NEEDS_SECOND_PERSON: QT_TRANSLATE_NOOP("Identity", "a second person is needed"),
            Outcome.REFUSED: QT_TRANSLATE_NOOP("Identity", "refused"),
        },
    ),
    (
        "Identity",
        {
            ComparedField.SURNAME: QT_TRANSLATE_NOOP("Identity", "Surname"),
            ComparedField.GIVEN_NAMES: QT_TRANSLATE_NOOP("Identity", "Given names"),
            ComparedField.DATE_OF_BIRTH: QT_TRANSLATE_NOOP("Identity", "Date of birth"),
            ComparedField.SEX: QT_TRANSLATE_NOOP("Identity", "Sex"),
            ComparedField.NATIONALITY: QT_TRANSLATE_NOOP("Identity", "Nationality"),
            ComparedField.NUMBER: QT_TRANSLATE_NOOP("Identity", "Number, last time"),
        },
    ),
    (
        "Identity",
        {
            FieldVerdict.SAME: QT_TRANSLATE_NOOP("Identity", "same"),
            FieldVerdict.SAME_BY_TRANSLITERATION: QT_TRANSLATE_NOOP(
                "Identity", "same, written otherwise"
            ),
            FieldVerdict.TRUNCATED: QT_TRANSLATE_NOOP("Identity", "cut short"),
            FieldVerdict.DIFFERS: QT_TRANSLATE_NOOP("Identity", "differs"),
            FieldVerdict.UNKNOWN: QT_TRANSLATE_NOOP("Identity", "unknown"),
        },
    ),
    (
        "Identity",
        {
            NameVerdict.SAME: QT_TRANSLATE_NOOP("Identity", "same"),
            NameVerdict.SAME_BY_TRANSLITERATION: QT_TRANSLATE_NOOP(
                "Identity", "same, written otherwise"
            ),
            NameVerdict.TRUNCATED: QT_TRANSLATE_NOOP("Identity", "cut short"),
            NameVerdict.ORDER_DIFFERS: QT_TRANSLATE_NOOP("Identity", "other order"),
            NameVerdict.GIVEN_NAMES_MISSING: QT_TRANSLATE_NOOP(
                "Identity", "given names are missing"
            ),
            NameVerdict.PART_MISSING: QT_TRANSLATE_NOOP("Identity", "a part is missing"),
            NameVerdict.DIFFERENT: QT_TRANSLATE_NOOP("Identity", "differs"),
            NameVerdict.UNREADABLE: QT_TRANSLATE_NOOP("Identity", "cannot be compared"),
        },
    ),
    (
        "Identity",
        {
            PartVerdict.SAME: QT_TRANSLATE_NOOP("Identity", "same"),
            PartVerdict.SAME_BY_TRANSLITERATION: QT_TRANSLATE_NOOP(
                "Identity", "same, written otherwise"
            ),
            PartVerdict.TRUNCATED: QT_TRANSLATE_NOOP("Identity", "cut short"),
            PartVerdict.WORDS_MISSING: QT_TRANSLATE_NOOP("Identity", "words are missing"),
            PartVerdict.DIFFERENT: QT_TRANSLATE_NOOP("Identity", "differs"),
            PartVerdict.UNREADABLE: QT_TRANSLATE_NOOP("Identity", "cannot be compared"),
        },
    ),
    (
        "Identity",
        {
            Reading.SCANNED: QT_TRANSLATE_NOOP("Identity", "scanned"),
            Reading.TYPED: QT_TRANSLATE_NOOP("Identity", "typed"),
            Reading.IMAGE: QT_TRANSLATE_NOOP("Identity", "from a picture"),
            Reading.CHIP: QT_TRANSLATE_NOOP("Identity", "from the chip"),
        },
    ),
    (
        "Identity",
        {
            PictureSource.CHIP: QT_TRANSLATE_NOOP("Identity", "Chip"),
            PictureSource.DOCUMENT: QT_TRANSLATE_NOOP("Identity", "Document"),
            PictureSource.CAMERA: QT_TRANSLATE_NOOP("Identity", "Now"),
            PictureSource.FILE: QT_TRANSLATE_NOOP("Identity", "File"),
        },
    ),
    (
        "Identity",
        {
            MrzProblem.EMPTY: QT_TRANSLATE_NOOP("Identity", "nothing was read"),
            MrzProblem.ALPHABET: QT_TRANSLATE_NOOP("Identity", "letters that do not belong there"),
            MrzProblem.LINE_MISSING: QT_TRANSLATE_NOOP("Identity", "a line is missing"),
            MrzProblem.LINE_LENGTH: QT_TRANSLATE_NOOP("Identity", "a line has a wrong length"),
            MrzProblem.TOO_LONG: QT_TRANSLATE_NOOP("Identity", "too much was read"),
        },
    ),
    (
        "Issuance",
        {
            OldDocument.TAKEN_IN: QT_TRANSLATE_NOOP("Issuance", "taken in"),
            OldDocument.POLICE_REPORT: QT_TRANSLATE_NOOP("Issuance", "police report of the loss"),
            OldDocument.NONE_HELD: QT_TRANSLATE_NOOP("Issuance", "had none"),
        },
    ),
    (
        "Issuance",
        {
            HandOutState.HANDED_OUT: QT_TRANSLATE_NOOP("Issuance", "handed out"),
            HandOutState.UNDONE: QT_TRANSLATE_NOOP("Issuance", "undone"),
        },
    ),
    (
        "Issuance",
        {
            Signed.SCREEN: QT_TRANSLATE_NOOP("Issuance", "signed on the screen"),
            Signed.PAPER: QT_TRANSLATE_NOOP("Issuance", "signed on paper"),
        },
    ),
    (
        "People",
        {
            Sex.FEMALE: QT_TRANSLATE_NOOP("People", "female"),
            Sex.MALE: QT_TRANSLATE_NOOP("People", "male"),
            Sex.UNSPECIFIED: QT_TRANSLATE_NOOP("People", "X"),
        },
    ),
    (
        "People",
        {
            Relation.PARENT: QT_TRANSLATE_NOOP("People", "parent"),
            Relation.GUARDIAN: QT_TRANSLATE_NOOP("People", "guardian"),
            Relation.CURATOR: QT_TRANSLATE_NOOP("People", "curator"),
        },
    ),
    (
        "Imports",
        {
            ImportKind.PEOPLE: QT_TRANSLATE_NOOP("Imports", "list of people"),
            ImportKind.CONSIGNMENT: QT_TRANSLATE_NOOP("Imports", "consignment of cards"),
        },
    ),
    (
        "Imports",
        {
            Severity.ERROR: QT_TRANSLATE_NOOP("Imports", "held back"),
            Severity.WARNING: QT_TRANSLATE_NOOP("Imports", "look at it"),
            Severity.NOTICE: QT_TRANSLATE_NOOP("Imports", "for information"),
        },
    ),
    (
        "Audit",
        {
            Flaw.CHANGED: QT_TRANSLATE_NOOP("Audit", "an entry was changed"),
            Flaw.REMOVED: QT_TRANSLATE_NOOP("Audit", "an entry was removed"),
            Flaw.INSERTED: QT_TRANSLATE_NOOP("Audit", "an entry was inserted"),
            Flaw.TAIL_REMOVED: QT_TRANSLATE_NOOP("Audit", "the last entries were removed"),
        },
    ),
    (
        "Operators",
        {
            Role.CLERK: QT_TRANSLATE_NOOP("Operators", "clerk"),
            Role.HOST: QT_TRANSLATE_NOOP("Operators", "host"),
            Role.KIOSK: QT_TRANSLATE_NOOP("Operators", "check-in kiosk"),
            Role.PLANNER: QT_TRANSLATE_NOOP("Operators", "planner"),
            Role.AUDITOR: QT_TRANSLATE_NOOP("Operators", "auditor"),
            Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Operators", "administrator"),
            Role.MANDATE_MANAGER: QT_TRANSLATE_NOOP("Operators", "keeper of mandates"),
            Role.RULE_MANAGER: QT_TRANSLATE_NOOP("Operators", "keeper of rules"),
            Role.PARTNER_CLERK: QT_TRANSLATE_NOOP("Operators", "partner's clerk"),
            Role.PARTNER_MANAGER: QT_TRANSLATE_NOOP("Operators", "partner's keeper of cards"),
            Role.RUNNER: QT_TRANSLATE_NOOP("Operators", "runner"),
            Role.CAPTAIN: QT_TRANSLATE_NOOP("Operators", "captain of an issuance day"),
        },
    ),
    (
        "Operators",
        {
            Permission.SEE_PEOPLE: QT_TRANSLATE_NOOP("Operators", "see people"),
            Permission.IMPORT: QT_TRANSLATE_NOOP("Operators", "take files in"),
            Permission.PLAN: QT_TRANSLATE_NOOP("Operators", "plan"),
            Permission.BOOK: QT_TRANSLATE_NOOP("Operators", "book"),
            Permission.OVERBOOK: QT_TRANSLATE_NOOP("Operators", "overbook"),
            Permission.CHECK_IN: QT_TRANSLATE_NOOP("Operators", "check in"),
            Permission.CALL: QT_TRANSLATE_NOOP("Operators", "call"),
            Permission.PICK: QT_TRANSLATE_NOOP("Operators", "call out of turn"),
            Permission.PRIORITISE: QT_TRANSLATE_NOOP("Operators", "give priority"),
            Permission.VERIFY: QT_TRANSLATE_NOOP("Operators", "check identity"),
            Permission.CAPTURE: QT_TRANSLATE_NOOP("Operators", "take photo and fingerprints"),
            Permission.HAND_OUT: QT_TRANSLATE_NOOP("Operators", "hand out"),
            Permission.KEEP: QT_TRANSLATE_NOOP("Operators", "look after the vault"),
            Permission.UNDO: QT_TRANSLATE_NOOP("Operators", "undo"),
            Permission.SEE_AUDIT: QT_TRANSLATE_NOOP("Operators", "see the audit trail"),
            Permission.MANAGE_OPERATORS: QT_TRANSLATE_NOOP("Operators", "manage operators"),
            Permission.MANAGE_TRUST: QT_TRANSLATE_NOOP("Operators", "manage trusted lists"),
            Permission.SEE_MANDATES: QT_TRANSLATE_NOOP("Operators", "see mandates"),
            Permission.MANAGE_MANDATES: QT_TRANSLATE_NOOP("Operators", "manage mandates"),
            Permission.PACK_DAY: QT_TRANSLATE_NOOP("Operators", "pack for a day without a network"),
            Permission.MERGE_DAY: QT_TRANSLATE_NOOP("Operators", "bring a day home"),
            Permission.WORK_BEYOND: QT_TRANSLATE_NOOP(
                "Operators", "let work go on without a network"
            ),
            Permission.MANAGE_RULES: QT_TRANSLATE_NOOP("Operators", "manage rules"),
            Permission.SEE_OWN_SHELF: QT_TRANSLATE_NOOP("Operators", "see a partner's counter"),
            Permission.RETURN_CARDS: QT_TRANSLATE_NOOP("Operators", "send cards back"),
            Permission.FETCH: QT_TRANSLATE_NOOP("Operators", "fetch cards"),
            Permission.LEAD_DAY: QT_TRANSLATE_NOOP("Operators", "lead an issuance day"),
            Permission.SEE_REPORTS: QT_TRANSLATE_NOOP("Operators", "see figures and reports"),
            Permission.SEE_DAYS: QT_TRANSLATE_NOOP("Operators", "see issuance days"),
        },
    ),
)
