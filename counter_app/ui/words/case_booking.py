"""Words for a case load that is booked in one go."""

from collections.abc import Mapping

from counter_app.domain.contacts.case_booking import CaseOutcome
from counter_app.ui.words import QT_TRANSLATE_NOOP

OUTCOMES: Mapping[CaseOutcome, str] = {
    CaseOutcome.PROPOSED: QT_TRANSLATE_NOOP("Contacts", "To be booked"),
    CaseOutcome.BOOKED: QT_TRANSLATE_NOOP("Contacts", "Booked"),
    CaseOutcome.BEFORE: QT_TRANSLATE_NOOP("Contacts", "Booked before"),
    CaseOutcome.NOTHING: QT_TRANSLATE_NOOP("Contacts", "Nothing to book now"),
    CaseOutcome.REFUSED: QT_TRANSLATE_NOOP("Contacts", "Cannot be booked"),
    CaseOutcome.HELD: QT_TRANSLATE_NOOP("Contacts", "Waits for the family"),
    CaseOutcome.WRONG: QT_TRANSLATE_NOOP("Contacts", "Row of no use"),
    CaseOutcome.NOT_REACHED: QT_TRANSLATE_NOOP("Contacts", "Not reached"),
}
