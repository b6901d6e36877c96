"""Words for the services that a counter offers."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from counter_app.domain.planning.opening import Ability
from counter_app.ui.words import QT_TRANSLATE_NOOP
from counter_app.ui.words.planning import ABILITIES

CONTEXT = "Services"
_ABILITIES = frozenset(one.value for one in Ability)

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


AUDIENCES: Mapping[str, str] = {
    "expat": QT_TRANSLATE_NOOP("Audiences", "highly skilled migrant or family"),
    "student": QT_TRANSLATE_NOOP("Audiences", "student"),
    "ukraine": QT_TRANSLATE_NOOP("Audiences", "from Ukraine"),
    "asylum": QT_TRANSLATE_NOOP("Audiences", "asylum"),
}
"""The words of the groups that some locations serve, by their codes."""


def ability(code: str) -> str:
    """Return what a desk can do; a code that a house added itself stands as it is."""
    if code not in _ABILITIES:
        return code
    return QCoreApplication.translate("Planning", ABILITIES[Ability(code)])


def audience(code: str) -> str:
    """Return the name of a group; a code that a house added itself stands as it is."""
    return QCoreApplication.translate("Audiences", AUDIENCES[code]) if code in AUDIENCES else code
