"""Words for contacts: what becomes of each, why, and where it is done."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from counter_app.domain.contacts.asked import Fate, Why
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.needless import Ground, NeedlessState
from counter_app.domain.contacts.places import Stage, Way
from counter_app.domain.contacts.plan import Aim, VisitReason
from counter_app.domain.reuse.contact_rules import Paper
from counter_app.domain.reuse.contacts import ContactAnswer, ContactReason
from counter_app.ui.words import QT_TRANSLATE_NOOP

CONTACTS: Mapping[Contact, str] = {
    Contact.BIOMETRICS: QT_TRANSLATE_NOOP("Contacts", "Photo and fingerprints"),
    Contact.ENDORSEMENT: QT_TRANSLATE_NOOP("Contacts", "Residence sticker"),
    Contact.COLLECT: QT_TRANSLATE_NOOP("Contacts", "Collect the document"),
    Contact.DOCUMENTS: QT_TRANSLATE_NOOP("Contacts", "Show papers"),
    Contact.RETURN_VISA: QT_TRANSLATE_NOOP("Contacts", "Return visa"),
    Contact.UA_PROOF: QT_TRANSLATE_NOOP("Contacts", "Proof of residency Ukraine"),
    Contact.OTHER: QT_TRANSLATE_NOOP("Contacts", "Something else"),
}
FATES: Mapping[Fate, str] = {
    Fate.COME: QT_TRANSLATE_NOOP("Contacts", "Visit needed"),
    Fate.ASK: QT_TRANSLATE_NOOP("Contacts", "Not known: ask first"),
    Fate.ALONG: QT_TRANSLATE_NOOP("Contacts", "Along with a visit"),
    Fate.BY_POST: QT_TRANSLATE_NOOP("Contacts", "By post"),
    Fate.DELIVERED: QT_TRANSLATE_NOOP("Contacts", "Brought home"),
    Fate.NOT_NEEDED: QT_TRANSLATE_NOOP("Contacts", "Not needed"),
}
WHYS: Mapping[Why, str] = {
    Why.PROCEDURE: QT_TRANSLATE_NOOP("Contacts", "the procedure asks for it"),
    Why.REUSE: QT_TRANSLATE_NOOP("Contacts", "the rules on photo and fingerprints"),
    Why.RULED: QT_TRANSLATE_NOOP("Contacts", "the rules on contacts"),
    Why.CARD_READY: QT_TRANSLATE_NOOP("Contacts", "the document itself lies ready"),
    Why.SHOWN_ALONG: QT_TRANSLATE_NOOP("Contacts", "shown on a visit that is made anyway"),
    Why.NO_VISIT_LEFT: QT_TRANSLATE_NOOP("Contacts", "no visit is left to show it on"),
}
REASONS: Mapping[ContactReason, str] = {
    ContactReason.RULES_NOT_FOUND: QT_TRANSLATE_NOOP("Contacts", "no rules were found"),
    ContactReason.FACT_MISSING: QT_TRANSLATE_NOOP("Contacts", "a fact is missing, such as a date"),
    ContactReason.MVV_FREE: QT_TRANSLATE_NOOP("Contacts", "no mvv is needed"),
    ContactReason.GRANTED_BY_HANDING_OVER: QT_TRANSLATE_NOOP(
        "Contacts", "with an mvv the permit is granted by handing over the document"
    ),
    ContactReason.NOT_GRANTED: QT_TRANSLATE_NOOP("Contacts", "the permit was not granted yet"),
    ContactReason.PURPOSE_NOT_NAMED: QT_TRANSLATE_NOOP(
        "Contacts", "the rule does not name this purpose of stay"
    ),
    ContactReason.IN_PERSON: QT_TRANSLATE_NOOP("Contacts", "handed over in person"),
    ContactReason.DOCUMENT_NOT_NAMED: QT_TRANSLATE_NOOP(
        "Contacts", "this document is not brought home"
    ),
    ContactReason.MINOR: QT_TRANSLATE_NOOP("Contacts", "under age: not brought home"),
    ContactReason.NOT_VERIFIED: QT_TRANSLATE_NOOP(
        "Contacts", "the identity was not verified before"
    ),
    ContactReason.VERIFIED: QT_TRANSLATE_NOOP("Contacts", "the identity was verified before"),
    ContactReason.STILL_VALID: QT_TRANSLATE_NOOP("Contacts", "the present document is still valid"),
    ContactReason.ENDS_SOON: QT_TRANSLATE_NOOP("Contacts", "the present document ends soon"),
    ContactReason.EXPIRED: QT_TRANSLATE_NOOP("Contacts", "the present document has expired"),
    ContactReason.EXTEND_INSTEAD: QT_TRANSLATE_NOOP("Contacts", "extended instead of replaced"),
    ContactReason.LOST: QT_TRANSLATE_NOOP("Contacts", "the document was lost"),
    ContactReason.NOTHING_FILED: QT_TRANSLATE_NOOP("Contacts", "nothing was filed yet"),
    ContactReason.ASYLUM: QT_TRANSLATE_NOOP("Contacts", "no sticker in asylum"),
    ContactReason.FIRST_WITHOUT_MVV: QT_TRANSLATE_NOOP("Contacts", "a first permit without mvv"),
    ContactReason.MVV_NOT_READY: QT_TRANSLATE_NOOP(
        "Contacts", "came with an mvv, and the document is not ready"
    ),
    ContactReason.ON_FILE: QT_TRANSLATE_NOOP("Contacts", "it is on file"),
    ContactReason.NOT_ON_FILE: QT_TRANSLATE_NOOP("Contacts", "it is not on file"),
    ContactReason.TOO_OLD: QT_TRANSLATE_NOOP("Contacts", "the one on file is too old"),
    ContactReason.OTHER_LOSS: QT_TRANSLATE_NOOP("Contacts", "the one on file is of another loss"),
    ContactReason.OTHER_LANGUAGE: QT_TRANSLATE_NOOP(
        "Contacts", "the one on file is in another language"
    ),
}
START_WORK: Mapping[ContactAnswer, str] = {
    ContactAnswer.NOT_NEEDED: QT_TRANSLATE_NOOP(
        "Contacts", "%1 may begin work without the card: %2."
    ),
    ContactAnswer.NEEDED: QT_TRANSLATE_NOOP(
        "Contacts", "%1 may not begin work without the card yet: %2."
    ),
    ContactAnswer.UNKNOWN: QT_TRANSLATE_NOOP(
        "Contacts", "Whether %1 may begin work without the card is not known: %2."
    ),
}
PAPERS: Mapping[Paper, str] = {
    Paper.BIRTH_CERTIFICATE: QT_TRANSLATE_NOOP("Contacts", "Birth certificate"),
    Paper.POLICE_REPORT: QT_TRANSLATE_NOOP("Contacts", "Police report"),
    Paper.SPONSOR_STATEMENT: QT_TRANSLATE_NOOP("Contacts", "Statement of the sponsor"),
}
WAYS: Mapping[Way, str] = {
    Way.DESK: QT_TRANSLATE_NOOP("Contacts", "desk"),
    Way.EXPAT_CENTRE: QT_TRANSLATE_NOOP("Contacts", "expat centre"),
    Way.ISSUANCE_DAY: QT_TRANSLATE_NOOP("Contacts", "issuance day"),
    Way.PARTNER: QT_TRANSLATE_NOOP("Contacts", "partner"),
}
STAGES: Mapping[Stage, str] = {
    Stage.NOW: QT_TRANSLATE_NOOP("Contacts", "now"),
    Stage.LATER: QT_TRANSLATE_NOOP("Contacts", "when it is ready"),
}
AIMS: Mapping[Aim, str] = {
    Aim.BALANCED: QT_TRANSLATE_NOOP("Contacts", "Proposal"),
    Aim.NEAREST: QT_TRANSLATE_NOOP("Contacts", "Nearer by"),
    Aim.SOONEST: QT_TRANSLATE_NOOP("Contacts", "Sooner"),
}
VISIT_REASONS: Mapping[VisitReason, str] = {
    VisitReason.JOINED: QT_TRANSLATE_NOOP("Contacts", "Several things in one visit."),
    VisitReason.FAMILY: QT_TRANSLATE_NOOP("Contacts", "The family comes together."),
    VisitReason.CARD_LIES_HERE: QT_TRANSLATE_NOOP("Contacts", "The document lies here."),
    VisitReason.UNDER_MANDATE: QT_TRANSLATE_NOOP("Contacts", "The partner's mandate covers it."),
    VisitReason.NEAREST: QT_TRANSLATE_NOOP("Contacts", "No place lies nearer."),
    VisitReason.SOONEST: QT_TRANSLATE_NOOP("Contacts", "Nothing is free sooner."),
    VisitReason.ONLY_PLACE: QT_TRANSLATE_NOOP("Contacts", "It can be done nowhere else."),
    VisitReason.LEAST_TIME: QT_TRANSLATE_NOOP(
        "Contacts", "Way, wait and days together cost least time here."
    ),
}
GROUNDS: Mapping[Ground, str] = {
    Ground.REUSE: QT_TRANSLATE_NOOP("Contacts", "photo and fingerprints on record are still good"),
    Ground.HANDED_OUT: QT_TRANSLATE_NOOP("Contacts", "the document was handed out"),
    Ground.CARD_READY: QT_TRANSLATE_NOOP(
        "Contacts", "the document itself is collected on another visit"
    ),
    Ground.BY_POST: QT_TRANSLATE_NOOP("Contacts", "photo and signature are sent by post"),
    Ground.RULED: QT_TRANSLATE_NOOP("Contacts", "no sticker is needed, by the rules"),
    Ground.DELIVERED: QT_TRANSLATE_NOOP(
        "Contacts", "the document may be brought home: find out first"
    ),
}
STATES: Mapping[NeedlessState, str] = {
    NeedlessState.OPEN: QT_TRANSLATE_NOOP("Contacts", "Waits for you"),
    NeedlessState.RELEASED: QT_TRANSLATE_NOOP("Contacts", "Given back"),
    NeedlessState.KEPT: QT_TRANSLATE_NOOP("Contacts", "Kept"),
    NeedlessState.LAPSED: QT_TRANSLATE_NOOP("Contacts", "Lapsed"),
}
PROCEDURES: Mapping[str, str] = {
    "extension": QT_TRANSLATE_NOOP("Contacts", "Extension or change"),
    "first_without_mvv": QT_TRANSLATE_NOOP("Contacts", "First permit, no mvv"),
    "first_with_mvv": QT_TRANSLATE_NOOP("Contacts", "First permit, with mvv"),
    "skilled_migrant": QT_TRANSLATE_NOOP("Contacts", "Highly skilled migrant"),
    "asylum": QT_TRANSLATE_NOOP("Contacts", "First permit after asylum"),
    "id_w": QT_TRANSLATE_NOOP("Contacts", "W or W2 document"),
    "eu_family": QT_TRANSLATE_NOOP("Contacts", "Family of an EU citizen"),
    "eu_citizen": QT_TRANSLATE_NOOP("Contacts", "EU, EEA or Swiss citizen"),
    "brexit": QT_TRANSLATE_NOOP("Contacts", "Brexit document"),
    "replacement": QT_TRANSLATE_NOOP("Contacts", "Lost, stolen or damaged"),
    "collect": QT_TRANSLATE_NOOP("Contacts", "Only collect a document"),
    "ukraine": QT_TRANSLATE_NOOP("Contacts", "From Ukraine"),
    "return_visa": QT_TRANSLATE_NOOP("Contacts", "Only a return visa"),
}


def say(words: Mapping[Any, str], key: Any) -> str:
    """Return the words of a code; one that a house added itself stands as it is."""
    return QCoreApplication.translate("Contacts", words[key]) if key in words else str(key)
