"""Words for what is planned, and for what becomes of people when it changes."""

from collections.abc import Mapping
from typing import Any

from counter_app.domain.planning.days_off import SchoolBreak, SchoolRegion
from counter_app.domain.planning.fitting import HitCause
from counter_app.domain.planning.opening import Ability, LocationKind
from counter_app.domain.planning.plan import PlannedKind
from counter_app.domain.planning.preview import Way
from counter_app.ui.words import QT_TRANSLATE_NOOP

ABILITIES: Mapping[Ability, str] = {
    Ability.BIOMETRICS: QT_TRANSLATE_NOOP("Planning", "biometrics"),
    Ability.SCANNER: QT_TRANSLATE_NOOP("Planning", "fingerprint scanner"),
    Ability.CHIP_READER: QT_TRANSLATE_NOOP("Planning", "chip reader"),
    Ability.LOW: QT_TRANSLATE_NOOP("Planning", "low desk, to sit at"),
    Ability.WHEELCHAIR: QT_TRANSLATE_NOOP("Planning", "room for a wheelchair"),
    Ability.HEARING_LOOP: QT_TRANSLATE_NOOP("Planning", "hearing loop"),
    Ability.PRIVATE_ROOM: QT_TRANSLATE_NOOP("Planning", "private room"),
}
"""The words of what a desk can do."""

TABLES: tuple[tuple[str, Mapping[Any, str]], ...] = (
    (
        "Planning",
        {
            LocationKind.DESK: QT_TRANSLATE_NOOP("Planning", "desk of the service"),
            LocationKind.EXPAT_CENTRE: QT_TRANSLATE_NOOP("Planning", "expat centre"),
            LocationKind.HALL: QT_TRANSLATE_NOOP("Planning", "university or hall for a day"),
            LocationKind.PARTNER: QT_TRANSLATE_NOOP("Planning", "partner"),
        },
    ),
    (
        "Planning",
        ABILITIES,
    ),
    (
        "Planning",
        {
            PlannedKind.RULE: QT_TRANSLATE_NOOP("Planning", "opening hours"),
            PlannedKind.CLOSURE: QT_TRANSLATE_NOOP("Planning", "closure"),
            PlannedKind.SHIFT: QT_TRANSLATE_NOOP("Planning", "staff"),
            PlannedKind.DESK: QT_TRANSLATE_NOOP("Planning", "desk"),
            PlannedKind.SERVICE: QT_TRANSLATE_NOOP("Planning", "service"),
            PlannedKind.LOCATION: QT_TRANSLATE_NOOP("Planning", "location"),
        },
    ),
    (
        "Planning",
        {
            Way.KEEP: QT_TRANSLATE_NOOP("Planning", "Keep"),
            Way.MOVE: QT_TRANSLATE_NOOP("Planning", "Move"),
            Way.CALL_OFF: QT_TRANSLATE_NOOP("Planning", "Call off"),
        },
    ),
    (
        "Planning",
        {
            HitCause.CLOSED: QT_TRANSLATE_NOOP("Planning", "closed"),
            HitCause.FEWER_DESKS: QT_TRANSLATE_NOOP("Planning", "too few desks"),
            HitCause.NOT_OFFERED: QT_TRANSLATE_NOOP("Planning", "service not offered"),
            HitCause.NO_ABLE_DESK: QT_TRANSLATE_NOOP("Planning", "no desk can do it"),
        },
    ),
    (
        "Planning",
        {
            SchoolBreak.AUTUMN: QT_TRANSLATE_NOOP("Planning", "autumn holiday"),
            SchoolBreak.CHRISTMAS: QT_TRANSLATE_NOOP("Planning", "Christmas holiday"),
            SchoolBreak.SPRING: QT_TRANSLATE_NOOP("Planning", "spring holiday"),
            SchoolBreak.MAY: QT_TRANSLATE_NOOP("Planning", "May holiday"),
            SchoolBreak.SUMMER: QT_TRANSLATE_NOOP("Planning", "summer holiday"),
        },
    ),
    (
        "Planning",
        {
            SchoolRegion.NORTH: QT_TRANSLATE_NOOP("Planning", "north"),
            SchoolRegion.MIDDLE: QT_TRANSLATE_NOOP("Planning", "middle"),
            SchoolRegion.SOUTH: QT_TRANSLATE_NOOP("Planning", "south"),
        },
    ),
)
"""The translation context and the words of each member, per enum."""

GROUPS: Mapping[str, str] = {
    "counter": QT_TRANSLATE_NOOP("Planning", "counter"),
}
"""Service groups by their code; another one stands as it is."""
