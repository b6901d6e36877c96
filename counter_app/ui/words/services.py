"""Words for the kinds of service, as appointments name them."""

from collections.abc import Mapping

from counter_app.ui.words import QT_TRANSLATE_NOOP

CONTEXT = "Services"

WORDS: Mapping[str, str] = {
    "COLLECT_DOCUMENT": QT_TRANSLATE_NOOP("Services", "Collect document"),
    "BIOMETRICS": QT_TRANSLATE_NOOP("Services", "Biometrics"),
    "RESIDENCE_ENDORSEMENT": QT_TRANSLATE_NOOP("Services", "Residence endorsement"),
    "BIOMETRICS_AND_ENDORSEMENT": QT_TRANSLATE_NOOP("Services", "Biometrics and endorsement"),
    "RETURN_VISA": QT_TRANSLATE_NOOP("Services", "Return visa"),
    "UA_PROOF": QT_TRANSLATE_NOOP("Services", "Proof of residency"),
}
