"""Words for the services that a counter offers."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from counter_app.ui.words import QT_TRANSLATE_NOOP

CONTEXT = "Services"

SERVICES: Mapping[str, str] = {
    "COLLECT_DOCUMENT": QT_TRANSLATE_NOOP("Services", "Collect residence document"),
    "BIOMETRICS": QT_TRANSLATE_NOOP("Services", "Biometrics"),
    "RESIDENCE_ENDORSEMENT": QT_TRANSLATE_NOOP("Services", "Residence endorsement sticker"),
    "RETURN_VISA": QT_TRANSLATE_NOOP("Services", "Return visa"),
    "UA_PROOF": QT_TRANSLATE_NOOP("Services", "Proof of residency Ukraine"),
}
"""The words of each service by its code."""


def service(code: str) -> str:
    """Return the name of a service; a code that a house added itself stands as it is."""
    return QCoreApplication.translate(CONTEXT, SERVICES[code]) if code in SERVICES else code
