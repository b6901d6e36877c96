"""Words for what the lower floors only name: errors, states, kinds, and the findings of an import.

Features register tables for their own enums: `text.register("Queue", {State.WAITING:
QT_TRANSLATE_NOOP("Queue", "waiting")})`; `text.of(state)` then words it in the present language.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from counter_app.domain.errors import Code, CounterError
from counter_app.domain.findings import FindingCode
from counter_app.domain.partial_date import PartialDate
from counter_app.ui.words import (
    actions,
    countries,
    custody,
    day_closing,
    enums,
    errors,
    fields,
    findings,
    issuance_day_floor,
    issuance_days,
    packages,
    partners,
    planning,
    services,
    tower,
    trust,
    turn,
    visit_enums,
)

ZONE = ZoneInfo("Europe/Amsterdam")
"""Where times of errors are told; screens of a location use the location's own zone."""

_PLACE = re.compile(r"\{([a-z_]+)\}")
_tables: dict[type[Enum], tuple[str, Mapping[Enum, str]]] = {}


def register(context: str, table: Mapping[Any, str]) -> None:
    """Add words for all members of one enum. Raises KeyError for a member without words."""
    kind = type(next(iter(table)))
    for member in kind:
        table[member]
    _tables[kind] = (context, table)


def of(value: Enum) -> str:
    """Return the words of an enum's member. Raises KeyError for an enum without a table."""
    context, table = _tables[type(value)]
    return QCoreApplication.translate(context, table[value])


def registered() -> Mapping[type[Enum], tuple[str, Mapping[Enum, str]]]:
    """Return all tables: enum to context and words."""
    return dict(_tables)


def error(failure: CounterError) -> str:
    """Return what went wrong and what to do, with the facts that are known."""
    words = errors.WORDS.get(failure.code, errors.WORDS[Code.INTERNAL])
    said = QCoreApplication.translate(errors.CONTEXT, words.says)
    if not words.fact:
        return said
    fact = filled(QCoreApplication.translate(errors.CONTEXT, words.fact), failure.values)
    return said if fact is None else f"{said} {fact}"


def code(reason: Code) -> str:
    """Return the words of an error code without its facts."""
    return QCoreApplication.translate(errors.CONTEXT, errors.WORDS[reason].says)


def action(name: str) -> str:
    """Return what was done, as the audit trail names it; an unknown name as it stands."""
    words = actions.WORDS.get(name)
    return name if words is None else QCoreApplication.translate(actions.CONTEXT, words)


def service(kind: str) -> str:
    """Return a kind of service; an unknown code as it stands."""
    words = services.WORDS.get(kind)
    return kind if words is None else QCoreApplication.translate(services.CONTEXT, words)


def first_service(kinds: Sequence[str], worded: Callable[[str], str] = service) -> str:
    """Return the first of a visit's services and how many more there are, for a narrow place."""
    first = worded(kinds[0])
    if len(kinds) == 1:
        return first
    words = QCoreApplication.translate("Services", "%1 + %2 more")
    return words.replace("%2", str(len(kinds) - 1)).replace("%1", first)


def all_services(kinds: Sequence[str], worded: Callable[[str], str] = service) -> str:
    """Return all services of a visit, for a tip, a screen reader or a place with room."""
    return " + ".join(map(worded, kinds))


def fee(kind: str) -> str:
    """Return a fee that is paid at the desk; an unknown one as it stands."""
    words = custody.FEES.get(kind)
    return kind if words is None else QCoreApplication.translate("Issuance", words)


def service_group(name: str) -> str:
    """Return a service group; an unknown code as it stands."""
    words = planning.GROUPS.get(name)
    return name if words is None else QCoreApplication.translate("Planning", words)


def country(code: str) -> str:
    """Return the name of a state or status by its code in passports, "" where none is known."""
    words = countries.WORDS.get(code)
    return "" if words is None else QCoreApplication.translate(countries.CONTEXT, words)


def nationality(code: str) -> str:
    """Write a nationality with its code beside it: Vietnam (VNM)."""
    name = country(code)
    return f"{name} ({code})" if name else code


def field(name: str) -> str:
    """Return the name of a field of a person or a card; an unknown one as it stands."""
    words = fields.WORDS.get(name)
    return name if words is None else QCoreApplication.translate(fields.CONTEXT, words)


def language() -> str:
    """Return the present language by its two letters."""
    return QLocale().name()[:2]


def v_number(digits: str | None) -> str:
    """Write a V-number in groups that are read aloud, 0872 092 314; a dash where there is none."""
    if not digits:
        return "–"
    return f"{digits[:4]} {digits[4:7]} {digits[7:]}" if len(digits) == 10 else digits


def long_day(day: date) -> str:
    """Write a day in words of the present language: Friday 4 September 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")


def short_day(day: date) -> str:
    """Write a near day in short words of the present language: Fri 4 Sep."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def number(value: float, decimals: int = 0) -> str:
    """Write a number with the marks of the present language: 2.116,5 or 2,116.5."""
    return QLocale().toString(float(value), "f", decimals)


def moment(at: datetime) -> str:
    """Return day and time as an operator reads it: 26-09-2026 09:30."""
    return at.astimezone(ZONE).strftime("%d-%m-%Y %H:%M")


def finding(found: FindingCode) -> str:
    """Return what a check of a file found."""
    return QCoreApplication.translate(findings.CONTEXT, findings.WORDS[found].says)


def remedy(found: FindingCode) -> str:
    """Return what to do about a finding."""
    return QCoreApplication.translate(findings.CONTEXT, findings.WORDS[found].remedy)


def filled(sentence: str, values: Mapping[str, Any]) -> str | None:
    """Put values in the places that a sentence names; None when one is not known."""
    if any(values.get(name) is None for name in _PLACE.findall(sentence)):
        return None
    return _PLACE.sub(lambda match: shown(values[match.group(1)]), sentence)


def shown(value: Any) -> str:
    """Write a value as an operator reads it: 26-09-1997, 09:30, words of an enum, a list."""
    match value:
        case Enum() if type(value) in _tables:
            return of(value)
        case datetime():
            return moment(value)
        case date():
            return value.strftime("%d-%m-%Y")
        case time():
            return value.strftime("%H:%M")
        case PartialDate():
            return f"{value.day:02}-{value.month:02}-{value.year:04}"
        case tuple() | list() | set() | frozenset():
            return ", ".join(shown(each) for each in value)
    return str(value)


for _context, _table in (
    *enums.TABLES, *visit_enums.TABLES, *planning.TABLES, *custody.TABLES, *trust.TABLES,
    *issuance_days.TABLES, *issuance_day_floor.TABLES, *day_closing.TABLES, *partners.TABLES,
    *tower.TABLES, *packages.TABLES, *turn.TABLES,
):  # fmt: skip
    register(_context, _table)
