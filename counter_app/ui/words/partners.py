"""Words of partners and mandates: states, kinds, what a mandate lacks, acts and errors."""

from collections.abc import Mapping
from typing import Any

from counter_app.domain.errors import Code
from counter_app.domain.partners.coverage import Gap, NotReady, Why
from counter_app.domain.partners.delegation import DelegationStatus
from counter_app.domain.partners.mandate import (
    DataKind,
    MandateAction,
    MandateKind,
    MandateState,
    Minors,
)
from counter_app.domain.partners.organisation import OrganisationKind
from counter_app.domain.partners.sub_mandate import Wider
from counter_app.ui.words import QT_TRANSLATE_NOOP

TABLES: tuple[tuple[str, Mapping[Any, str]], ...] = (
    (
        "Partners",
        {
            OrganisationKind.IMMIGRATION_SERVICE: QT_TRANSLATE_NOOP(
                "Partners", "immigration service"
            ),
            OrganisationKind.MUNICIPALITY: QT_TRANSLATE_NOOP("Partners", "municipality"),
            OrganisationKind.POLICE: QT_TRANSLATE_NOOP("Partners", "police"),
            OrganisationKind.BORDER_POLICE: QT_TRANSLATE_NOOP("Partners", "border police"),
            OrganisationKind.NIDOS: QT_TRANSLATE_NOOP("Partners", "guardianship foundation"),
            OrganisationKind.UNIVERSITY: QT_TRANSLATE_NOOP("Partners", "university"),
            OrganisationKind.EXPAT_CENTRE: QT_TRANSLATE_NOOP("Partners", "expat centre"),
            OrganisationKind.OTHER: QT_TRANSLATE_NOOP("Partners", "other organisation"),
        },
    ),
    (
        "Partners",
        {
            MandateKind.MANDATE: QT_TRANSLATE_NOOP("Partners", "mandate"),
            MandateKind.SUBMANDATE: QT_TRANSLATE_NOOP("Partners", "sub-mandate"),
            MandateKind.AUTHORISATION: QT_TRANSLATE_NOOP("Partners", "authorisation"),
        },
    ),
    (
        "Partners",
        {
            MandateState.DRAFT: QT_TRANSLATE_NOOP("Partners", "draft"),
            MandateState.CONSENTED: QT_TRANSLATE_NOOP("Partners", "consented to"),
            MandateState.IN_FORCE: QT_TRANSLATE_NOOP("Partners", "in force"),
            MandateState.SUSPENDED: QT_TRANSLATE_NOOP("Partners", "suspended"),
            MandateState.ENDED: QT_TRANSLATE_NOOP("Partners", "ended"),
        },
    ),
    (
        "Partners",
        {
            MandateAction.ISSUE: QT_TRANSLATE_NOOP("Partners", "hand documents out"),
            MandateAction.TAKE_IN_OLD: QT_TRANSLATE_NOOP("Partners", "take old documents in"),
            MandateAction.RECORD_RECEIPT: QT_TRANSLATE_NOOP("Partners", "have receipts signed"),
            MandateAction.RETURN_DOCUMENTS: QT_TRANSLATE_NOOP("Partners", "send documents back"),
        },
    ),
    (
        "Partners",
        {
            Minors.NO: QT_TRANSLATE_NOOP("Partners", "adults only"),
            Minors.YES: QT_TRANSLATE_NOOP("Partners", "adults and minors"),
            Minors.ONLY: QT_TRANSLATE_NOOP("Partners", "minors only"),
        },
    ),
    (
        "Partners",
        {
            DataKind.NAME: QT_TRANSLATE_NOOP("Partners", "name"),
            DataKind.BIRTH: QT_TRANSLATE_NOOP("Partners", "date of birth"),
            DataKind.NATIONALITY: QT_TRANSLATE_NOOP("Partners", "nationality"),
            DataKind.V_NUMBER: QT_TRANSLATE_NOOP("Partners", "V-number"),
            DataKind.DOCUMENT: QT_TRANSLATE_NOOP("Partners", "document"),
            DataKind.APPOINTMENT: QT_TRANSLATE_NOOP("Partners", "appointment"),
        },
    ),
    (
        "Partners",
        {
            DelegationStatus.LAW: QT_TRANSLATE_NOOP("Partners", "the law as it stands allows it"),
            DelegationStatus.CHANGE_OF_LAW: QT_TRANSLATE_NOOP(
                "Partners", "needs a change of law: pilot or what-if only"
            ),
        },
    ),
    (
        "Partners",
        {
            Gap.ACTION: QT_TRANSLATE_NOOP("Partners", "this act"),
            Gap.DOCUMENT_TYPE: QT_TRANSLATE_NOOP("Partners", "this type of document"),
            Gap.WEEKDAY: QT_TRANSLATE_NOOP("Partners", "this day of the week"),
            Gap.GROUP: QT_TRANSLATE_NOOP("Partners", "the group that the person belongs to"),
            Gap.DECISION: QT_TRANSLATE_NOOP("Partners", "granting the permit, which is to decide"),
            Gap.MINORS: QT_TRANSLATE_NOOP("Partners", "somebody under age"),
            Gap.ADULTS: QT_TRANSLATE_NOOP("Partners", "an adult"),
            Gap.WARDS: QT_TRANSLATE_NOOP("Partners", "somebody whose guardian you are not"),
            Gap.LOCATION: QT_TRANSLATE_NOOP("Partners", "this location"),
            Gap.PERSON: QT_TRANSLATE_NOOP("Partners", "you: it names others"),
            Gap.FUNCTION: QT_TRANSLATE_NOOP("Partners", "your function"),
            Gap.DAY_FULL: QT_TRANSLATE_NOOP("Partners", "more hand-outs today"),
            Gap.USED_UP: QT_TRANSLATE_NOOP("Partners", "more hand-outs at all"),
        },
    ),
    (
        "Partners",
        {
            Wider.ACTIONS: QT_TRANSLATE_NOOP("Partners", "what may be done"),
            Wider.DOCUMENT_TYPES: QT_TRANSLATE_NOOP("Partners", "types of document"),
            Wider.WEEKDAYS: QT_TRANSLATE_NOOP("Partners", "days of the week"),
            Wider.GROUPS: QT_TRANSLATE_NOOP("Partners", "groups of people"),
            Wider.LOCATIONS: QT_TRANSLATE_NOOP("Partners", "locations"),
            Wider.MINORS: QT_TRANSLATE_NOOP("Partners", "adults or minors"),
            Wider.WARDS: QT_TRANSLATE_NOOP("Partners", "children whose guardian it is"),
            Wider.NUMBERS: QT_TRANSLATE_NOOP("Partners", "numbers"),
            Wider.PERIOD: QT_TRANSLATE_NOOP("Partners", "the time that it lasts"),
            Wider.DATA: QT_TRANSLATE_NOOP("Partners", "data that is given"),
        },
    ),
    (
        "Partners",
        {
            Why.NONE: QT_TRANSLATE_NOOP("Partners", "there is no mandate"),
            Why.NOT_YET: QT_TRANSLATE_NOOP("Partners", "the mandate begins later"),
            Why.NOT_IN_FORCE: QT_TRANSLATE_NOOP("Partners", "the mandate is not in force yet"),
            Why.SUSPENDED: QT_TRANSLATE_NOOP("Partners", "the mandate is suspended"),
            Why.ENDED: QT_TRANSLATE_NOOP("Partners", "the mandate has ended"),
            Why.ORGANISATION_RESTS: QT_TRANSLATE_NOOP("Partners", "the organisation has stopped"),
        },
    ),
    (
        "Partners",
        {
            NotReady.TRAINING: QT_TRANSLATE_NOOP("Partners", "training"),
            NotReady.SCREENING: QT_TRANSLATE_NOOP("Partners", "certificate of conduct (VOG)"),
        },
    ),
)
"""The translation context and the words of each member, per enum."""

ACTIONS: Mapping[str, str] = {
    "organisation.added": QT_TRANSLATE_NOOP("Actions", "organisation added"),
    "organisation.changed": QT_TRANSLATE_NOOP("Actions", "organisation changed"),
    "staff.added": QT_TRANSLATE_NOOP("Actions", "partner's operator added"),
    "staff.recorded": QT_TRANSLATE_NOOP("Actions", "training and screening recorded"),
    "mandate.drafted": QT_TRANSLATE_NOOP("Actions", "mandate written down"),
    "mandate.changed": QT_TRANSLATE_NOOP("Actions", "draft of a mandate changed"),
    "mandate.consented": QT_TRANSLATE_NOOP("Actions", "mandate consented to"),
    "mandate.in_force": QT_TRANSLATE_NOOP("Actions", "mandate put in force"),
    "mandate.suspended": QT_TRANSLATE_NOOP("Actions", "mandate suspended"),
    "mandate.ended": QT_TRANSLATE_NOOP("Actions", "mandate ended"),
    "mandate.letter_made": QT_TRANSLATE_NOOP("Actions", "mandate letter made"),
    "shelf.seen": QT_TRANSLATE_NOOP("Actions", "partner's counter seen"),
    "shelf.received": QT_TRANSLATE_NOOP("Actions", "card received by a partner"),
    "shelf.sent_back": QT_TRANSLATE_NOOP("Actions", "card sent back by a partner"),
    "shelf.counted": QT_TRANSLATE_NOOP("Actions", "partner's shelf counted"),
    "shelf.count_closed": QT_TRANSLATE_NOOP("Actions", "count of a partner's shelf closed"),
    "shelf.reported_missing": QT_TRANSLATE_NOOP("Actions", "card reported missing by a partner"),
}
"""Words for acts of partners and on mandates, as the audit trail names them."""

ERRORS: Mapping[Code, tuple[str, str]] = {
    Code.MANDATE_NEEDED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing may be handed out here now. Keep or send back the card and call the "
            "immigration service.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Why: {why}."),
    ),
    Code.MANDATE_NOT_COVERING: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The mandate does not cover this hand-out. Send the person to the immigration service.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Mandate {number} is not for {gap}."),
    ),
    Code.MANDATE_WRONG_STATE: (
        QT_TRANSLATE_NOOP("Errors", "This cannot be done with the mandate now. Load it anew."),
        QT_TRANSLATE_NOOP("Errors", "It is: {state}."),
    ),
    Code.SUB_MANDATE_NOT_ALLOWED: (
        QT_TRANSLATE_NOOP(
            "Errors", "No sub-mandate may be given from this mandate. Choose one that allows it."
        ),
        "",
    ),
    Code.SUB_MANDATE_WIDER: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "A sub-mandate gives no more than the mandate that it rests on. Make it narrower.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Mandate {number} gives less: {what}."),
    ),
    Code.CONSENT_NEEDED: (
        QT_TRANSLATE_NOOP(
            "Errors", "The mandatee has not consented yet. Record the consent first."
        ),
        "",
    ),
    Code.STAFF_NOT_READY: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "You may not hand out yet. Ask the immigration service to record what is missing.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Missing: {missing}."),
    ),
    Code.DELEGATION_NOT_ALLOWED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The law as it stands does not allow this mandate. Name the pilot that it "
            "belongs to, or do not give it.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Source: {source}."),
    ),
    Code.DESIGNATION_NEEDED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This organisation may not receive data yet. Record its designation first "
            "(Vw 2000, article 107(8)).",
        ),
        "",
    ),
    Code.REPRESENTATIVE_SAME: (
        QT_TRANSLATE_NOOP(
            "Errors", "You represent this person yourself. Let a colleague hand out the document."
        ),
        "",
    ),
}
"""What is wrong with what to do, and the fact that follows, per error code."""
