"""Words of the commands, in Dutch and English: errors, findings, sentences."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_app.cli.words.capture import CAPTURE_SENTENCES
from counter_app.cli.words.case_booking import BOOKING_SENTENCES
from counter_app.cli.words.chip import CHIP_SENTENCES
from counter_app.cli.words.contacts import CONTACT_SENTENCES
from counter_app.cli.words.custody import CUSTODY_SENTENCES
from counter_app.cli.words.day import DAY_SENTENCES
from counter_app.cli.words.day_closing import CLOSING_SENTENCES
from counter_app.cli.words.errors import ERRORS, FACTS, Both
from counter_app.cli.words.findings import FINDINGS, SEVERITIES
from counter_app.cli.words.issuance_day_floor import SENTENCES as FLOOR_SENTENCES
from counter_app.cli.words.packages import PACKAGE_SENTENCES
from counter_app.cli.words.partners import PARTNER_SENTENCES
from counter_app.cli.words.report import REPORT_SENTENCES
from counter_app.cli.words.reuse import REUSE_SENTENCES
from counter_app.cli.words.rules import RULE_SENTENCES
from counter_app.cli.words.sentences import SENTENCES
from counter_app.cli.words.sought import SOUGHT
from counter_app.cli.words.tower import TOWER_SENTENCES
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.findings import Finding

LANGUAGES: Final = ("nl", "en")
ZONE: Final = ZoneInfo("Europe/Amsterdam")
"""Where times of errors are told; lists of a location use the location's own zone."""

_SENTENCES: Final = {
    **CONTACT_SENTENCES, **BOOKING_SENTENCES,
    **SENTENCES, **CUSTODY_SENTENCES, **CHIP_SENTENCES, **REUSE_SENTENCES, **CAPTURE_SENTENCES,
    **PARTNER_SENTENCES, **TOWER_SENTENCES, **RULE_SENTENCES, **DAY_SENTENCES,
    **PACKAGE_SENTENCES, **FLOOR_SENTENCES, **CLOSING_SENTENCES, **REPORT_SENTENCES,
}  # fmt: skip
LONGEST_SHOWN: Final = 300
"""Characters of a value that a sentence repeats."""

_PLACE: Final = re.compile(r"\{([a-z_]+)\}")


def pick(both: Both, language: str) -> str:
    """Return the words in a language, "nl" or "en"."""
    return both.nl if language == "nl" else both.en


def sentence(key: str, language: str, **values: Any) -> str:
    """Return a sentence of the commands with its values filled in. Raises KeyError."""
    return pick(_SENTENCES[key], language).format(**values)


def error(failure: CounterError, language: str) -> str:
    """Return one sentence or two: where, what is wrong, what to do, and the facts known."""
    said = pick(ERRORS.get(failure.code, ERRORS[Code.INTERNAL]), language)
    fact = FACTS.get(failure.code)
    filled = _filled(pick(fact, language), _sought(failure.values, language)) if fact else ""
    where = _printable(str(failure.values.get("file") or ""))
    field = _printable(str(failure.values.get("field") or ""))
    places = ", ".join(part for part in (where, field if field != "file" else "") if part)
    return " ".join(part for part in (f"{places}:" if places else "", said, filled) if part)


def finding(found: Finding, language: str) -> str:
    """Return a finding as one line: file, row, field, content, what it is, remedy, proposal."""
    where = [found.file]
    if found.row is not None:
        where.append(sentence("row", language, row=found.row))
    if found.field:
        where.append(found.field)
    place = ", ".join(where)
    weight = pick(SEVERITIES[found.severity], language)
    value = f" «{found.value}»" if found.value else ""
    facts = _facts(found, language)
    return f"{weight}: {place}:{value} {pick(FINDINGS[found.code], language)}{facts}"


def shown(value: Any) -> str:
    """Write a value as an operator reads it."""
    match value:
        case datetime():
            return value.astimezone(ZONE).strftime("%Y-%m-%d %H:%M")
        case Enum():
            return str(value.value)
        case tuple() | list() | set() | frozenset():
            return ", ".join(shown(each) for each in value)
    return _printable(str(value))


def plain(value: Any) -> Any:
    """Return a value as JSON can hold it."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list | set | frozenset):
        return [plain(item) for item in value]
    if isinstance(value, UUID):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = (field.name for field in dataclasses.fields(value))
        return {name: plain(getattr(value, name)) for name in names}
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return str(value)


def _facts(found: Finding, language: str) -> str:
    parts = []
    if found.proposal:
        parts.append(sentence("proposal", language, proposal=found.proposal))
    if found.values.get("on_file"):
        parts.append(sentence("on_file", language, value=found.values["on_file"]))
    if found.values.get("first_row"):
        parts.append(sentence("first_row", language, row=found.values["first_row"]))
    if found.values.get("roster_file"):
        row, file = found.values.get("roster_row"), found.values["roster_file"]
        parts.append(sentence("in_roster", language, file=file, row=row))
    return "".join(f" {part}" for part in parts)


def _sought(values: Mapping[str, Any], language: str) -> Mapping[str, Any]:
    """Return the facts with the code of what was looked for in words."""
    known = SOUGHT.get(str(values.get("what")))
    return {**values, "what": pick(known, language)} if known else values


def _printable(text: str) -> str:
    """Return what was typed fit for a line: not endless, and nothing that a terminal obeys."""
    clean = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)
    return clean if len(clean) <= LONGEST_SHOWN else f"{clean[:LONGEST_SHOWN]}…"


def _filled(text: str, values: Mapping[str, Any]) -> str:
    if any(values.get(name) in (None, ()) for name in _PLACE.findall(text)):
        return ""
    return _PLACE.sub(lambda match: shown(values[match[1]]), text)
