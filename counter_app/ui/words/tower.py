"""Words of the control tower: how full a place is, how a plan was found, what a scenario is."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from counter_app.domain.scenarios.effects import BaseKind, EffectKind
from counter_app.domain.tower.duties import Method
from counter_app.domain.tower.hard_rules import HardRule
from counter_app.domain.tower.overview import Pressure
from counter_app.ui.words import QT_TRANSLATE_NOOP

TABLES: tuple[tuple[str, Mapping[Any, str]], ...] = (
    (
        "Tower",
        {
            Pressure.CLOSED: QT_TRANSLATE_NOOP("Tower", "closed"),
            Pressure.CALM: QT_TRANSLATE_NOOP("Tower", "room"),
            Pressure.BUSY: QT_TRANSLATE_NOOP("Tower", "busy"),
            Pressure.FULL: QT_TRANSLATE_NOOP("Tower", "full"),
        },
    ),
    (
        "Tower",
        {
            Method.PRESENT: QT_TRANSLATE_NOOP("Tower", "As it is now"),
            Method.GREEDY: QT_TRANSLATE_NOOP("Tower", "Plain plan"),
            Method.SOLVER: QT_TRANSLATE_NOOP("Tower", "Solver's plan"),
        },
    ),
    (
        "Tower",
        {
            HardRule.NOBODY: QT_TRANSLATE_NOOP("Tower", "more people than there are"),
            HardRule.CLOSED: QT_TRANSLATE_NOOP("Tower", "outside the hours that may open"),
            HardRule.NOT_HERE: QT_TRANSLATE_NOOP("Tower", "a service group that is not here"),
            HardRule.DESKS: QT_TRANSLATE_NOOP("Tower", "too few desks that can do it"),
            HardRule.TWICE: QT_TRANSLATE_NOOP("Tower", "twice on one day"),
            HardRule.DAYS: QT_TRANSLATE_NOOP("Tower", "too many days in a week"),
            HardRule.HOURS: QT_TRANSLATE_NOOP("Tower", "too many hours in a week"),
            HardRule.LONG_DAY: QT_TRANSLATE_NOOP("Tower", "too long a day"),
            HardRule.TRAVEL: QT_TRANSLATE_NOOP("Tower", "too far from home"),
        },
    ),
    (
        "Tower",
        {
            EffectKind.INFLOW: QT_TRANSLATE_NOOP("Tower", "visits asked for"),
            EffectKind.GROUP: QT_TRANSLATE_NOOP("Tower", "people at once"),
            EffectKind.VALIDITY: QT_TRANSLATE_NOOP("Tower", "validity of documents"),
            EffectKind.PARTNERS: QT_TRANSLATE_NOOP("Tower", "municipalities that hand out"),
            EffectKind.OPENING: QT_TRANSLATE_NOOP("Tower", "desk hours"),
            EffectKind.REUSE: QT_TRANSLATE_NOOP("Tower", "photo and prints not needed"),
        },
    ),
    (
        "Tower",
        {
            BaseKind.COUNTRY: QT_TRANSLATE_NOOP("Tower", "The country as in 2022"),
            BaseKind.OFFICE: QT_TRANSLATE_NOOP("Tower", "This office as it works now"),
        },
    ),
)

_PRESETS: Mapping[str, str] = {
    "as_now": QT_TRANSLATE_NOOP("Tower", "As now"),
    "inflow_up": QT_TRANSLATE_NOOP("Tower", "More applications"),
    "inflow_down": QT_TRANSLATE_NOOP("Tower", "Fewer applications"),
    "new_group": QT_TRANSLATE_NOOP("Tower", "A new group"),
    "longer_validity": QT_TRANSLATE_NOOP("Tower", "Longer valid, new documents"),
    "longer_validity_issued": QT_TRANSLATE_NOOP("Tower", "Longer valid, issued ones too"),
    "partners": QT_TRANSLATE_NOOP("Tower", "Partners hand out"),
    "longer_opening": QT_TRANSLATE_NOOP("Tower", "Longer opening"),
    "reuse": QT_TRANSLATE_NOOP("Tower", "More reuse"),
}


def preset(name: str) -> str:
    """Return what a scenario is called; one of somebody's own as it stands."""
    words = _PRESETS.get(name)
    return name if words is None else QCoreApplication.translate("Tower", words)
