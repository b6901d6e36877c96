"""Words for what was done, as the audit trail names it."""

from collections.abc import Mapping

from counter_app.ui.words import QT_TRANSLATE_NOOP

CONTEXT = "Actions"

WORDS: Mapping[str, str] = {
    "agenda.list_made": QT_TRANSLATE_NOOP("Actions", "list of appointments made"),
    "appointment.booked": QT_TRANSLATE_NOOP("Actions", "appointment booked"),
    "appointment.cancelled": QT_TRANSLATE_NOOP("Actions", "appointment cancelled"),
    "appointment.moved": QT_TRANSLATE_NOOP("Actions", "appointment moved"),
    "card.hand_out_undone": QT_TRANSLATE_NOOP("Actions", "hand-out undone"),
    "card.handed_out": QT_TRANSLATE_NOOP("Actions", "card handed out"),
    "card.presented": QT_TRANSLATE_NOOP("Actions", "card taken to the counter"),
    "card.put_back": QT_TRANSLATE_NOOP("Actions", "card put back"),
    "closure.added": QT_TRANSLATE_NOOP("Actions", "closure added"),
    "identity.list_taken_in": QT_TRANSLATE_NOOP("Actions", "list of reported documents taken in"),
    "identity.report_made": QT_TRANSLATE_NOOP("Actions", "report of an identity check made"),
    "identity.seconded": QT_TRANSLATE_NOOP("Actions", "identity checked by a second person"),
    "identity.verified": QT_TRANSLATE_NOOP("Actions", "identity checked"),
    "import.finished": QT_TRANSLATE_NOOP("Actions", "file taken in"),
    "import.row_settled": QT_TRANSLATE_NOOP("Actions", "row of a file settled"),
    "letter.made": QT_TRANSLATE_NOOP("Actions", "letter made"),
    "location.added": QT_TRANSLATE_NOOP("Actions", "location added"),
    "office.founded": QT_TRANSLATE_NOOP("Actions", "office set up"),
    "opening_rule.added": QT_TRANSLATE_NOOP("Actions", "opening hours added"),
    "operator.added": QT_TRANSLATE_NOOP("Actions", "operator added"),
    "operator.attested": QT_TRANSLATE_NOOP("Actions", "signed in as a second person"),
    "operator.sign_in_failed": QT_TRANSLATE_NOOP("Actions", "sign-in failed"),
    "operator.signed_in": QT_TRANSLATE_NOOP("Actions", "signed in"),
    "operator.signed_out": QT_TRANSLATE_NOOP("Actions", "signed out"),
    "person.added": QT_TRANSLATE_NOOP("Actions", "person added"),
    "person.changed": QT_TRANSLATE_NOOP("Actions", "person changed"),
    "person.seen": QT_TRANSLATE_NOOP("Actions", "person looked at"),
    "queue.called": QT_TRANSLATE_NOOP("Actions", "called"),
    "queue.checked_in": QT_TRANSLATE_NOOP("Actions", "checked in"),
    "queue.done": QT_TRANSLATE_NOOP("Actions", "finished at the counter"),
    "queue.no_show": QT_TRANSLATE_NOOP("Actions", "not shown up"),
    "queue.not_answered": QT_TRANSLATE_NOOP("Actions", "did not answer the call"),
    "queue.put_back": QT_TRANSLATE_NOOP("Actions", "put back into the queue"),
    "queue.served": QT_TRANSLATE_NOOP("Actions", "service begun"),
    "queue.undone": QT_TRANSLATE_NOOP("Actions", "step of the queue undone"),
    "receipt.made": QT_TRANSLATE_NOOP("Actions", "receipt made"),
    "receipt.signed": QT_TRANSLATE_NOOP("Actions", "receipt signed"),
    "representative.added": QT_TRANSLATE_NOOP("Actions", "representative added"),
    "reuse.decided": QT_TRANSLATE_NOOP("Actions", "need for new photo and prints asked"),
    "reuse.records_taken_in": QT_TRANSLATE_NOOP(
        "Actions", "list of photos and prints on record taken in"
    ),
    "slots.laid_out": QT_TRANSLATE_NOOP("Actions", "time slots laid out"),
}
