"""Words for what was done, as the audit trail names it."""

from collections.abc import Mapping

from counter_app.ui.words import QT_TRANSLATE_NOOP

CONTEXT = "Actions"

WORDS: Mapping[str, str] = {
    "appointment.booked": QT_TRANSLATE_NOOP("Actions", "appointment booked"),
    "appointment.cancelled": QT_TRANSLATE_NOOP("Actions", "appointment cancelled"),
    "appointment.moved": QT_TRANSLATE_NOOP("Actions", "appointment moved"),
    "card.hand_out_undone": QT_TRANSLATE_NOOP("Actions", "hand-out undone"),
    "card.handed_out": QT_TRANSLATE_NOOP("Actions", "card handed out"),
    "card.presented": QT_TRANSLATE_NOOP("Actions", "card taken to the counter"),
    "card.put_back": QT_TRANSLATE_NOOP("Actions", "card put back"),
    "closure.added": QT_TRANSLATE_NOOP("Actions", "closure added"),
    "desk.closed": QT_TRANSLATE_NOOP("Actions", "desk closed"),
    "desk.closing": QT_TRANSLATE_NOOP("Actions", "closing time of the desk set"),
    "desk.opened": QT_TRANSLATE_NOOP("Actions", "desk opened"),
    "identity.verified": QT_TRANSLATE_NOOP("Actions", "identity checked"),
    "import.finished": QT_TRANSLATE_NOOP("Actions", "file taken in"),
    "import.row_settled": QT_TRANSLATE_NOOP("Actions", "row of a file settled"),
    "letter.made": QT_TRANSLATE_NOOP("Actions", "letter made"),
    "location.added": QT_TRANSLATE_NOOP("Actions", "location added"),
    "office.founded": QT_TRANSLATE_NOOP("Actions", "office set up"),
    "opening_rule.added": QT_TRANSLATE_NOOP("Actions", "opening hours added"),
    "operator.added": QT_TRANSLATE_NOOP("Actions", "operator added"),
    "operator.sign_in_failed": QT_TRANSLATE_NOOP("Actions", "sign-in failed"),
    "operator.signed_in": QT_TRANSLATE_NOOP("Actions", "signed in"),
    "operator.signed_out": QT_TRANSLATE_NOOP("Actions", "signed out"),
    "person.added": QT_TRANSLATE_NOOP("Actions", "person added"),
    "person.changed": QT_TRANSLATE_NOOP("Actions", "person changed"),
    "person.seen": QT_TRANSLATE_NOOP("Actions", "person looked at"),
    "queue.called": QT_TRANSLATE_NOOP("Actions", "called"),
    "queue.called_again": QT_TRANSLATE_NOOP("Actions", "called again"),
    "queue.checked_in": QT_TRANSLATE_NOOP("Actions", "checked in"),
    "queue.done": QT_TRANSLATE_NOOP("Actions", "finished at the counter"),
    "queue.left": QT_TRANSLATE_NOOP("Actions", "left the queue"),
    "queue.no_show": QT_TRANSLATE_NOOP("Actions", "not shown up"),
    "queue.not_answered": QT_TRANSLATE_NOOP("Actions", "did not answer the call"),
    "queue.parked": QT_TRANSLATE_NOOP("Actions", "parked"),
    "queue.prioritised": QT_TRANSLATE_NOOP("Actions", "priority changed"),
    "queue.put_back": QT_TRANSLATE_NOOP("Actions", "put back into the queue"),
    "queue.resumed": QT_TRANSLATE_NOOP("Actions", "service gone on with"),
    "queue.served": QT_TRANSLATE_NOOP("Actions", "service begun"),
    "queue.transferred": QT_TRANSLATE_NOOP("Actions", "transferred"),
    "queue.undone": QT_TRANSLATE_NOOP("Actions", "step of the queue undone"),
    "receipt.made": QT_TRANSLATE_NOOP("Actions", "receipt made"),
    "receipt.signed": QT_TRANSLATE_NOOP("Actions", "receipt signed"),
    "representative.added": QT_TRANSLATE_NOOP("Actions", "representative added"),
    "slots.laid_out": QT_TRANSLATE_NOOP("Actions", "time slots laid out"),
}
