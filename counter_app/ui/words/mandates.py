"""How far a mandate reaches, in the operator's words: for the register and for who uses it."""

from PySide6.QtCore import QLocale

from counter_app.domain.partners.mandate import Scope
from counter_app.ui.words.appointments import audience


def groups(scope: Scope) -> str:
    """Return the groups of people that it is limited to, "" for everybody."""
    return ", ".join(audience(code) for code in sorted(scope.groups))


def weekdays(scope: Scope) -> str:
    """Return the days of the week that it is limited to, "" for all of them."""
    return ", ".join(QLocale().standaloneDayName(day + 1) for day in sorted(scope.weekdays))
