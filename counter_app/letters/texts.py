"""The words of letters: plain templates with named placeholders, one folder a language."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.planning.ticks import comes_twice
from counter_app.paths import resource

_FSI, _PDI = "\u2068", "\u2069"  # first strong isolate, and its end

_AND = " + "  # the same in every language; names of services hold commas of their own

DEFAULT_LANGUAGE = "nl"
"""The language of a letter for which there is no template in the person's own."""


class Texts:
    """All sentences of one language, found by a dotted key such as `appointment.intro`."""

    def __init__(self, language: str, tables: Mapping[str, Any]) -> None:
        """Take the parsed templates, one table a file."""
        self.language = language
        self._sentences: dict[str, str] = {}
        self._lists: dict[str, tuple[str, ...]] = {}
        self._flatten("", tables)

    def keys(self) -> frozenset[str]:
        """Return the keys of all sentences and lists."""
        return frozenset(self._sentences) | frozenset(self._lists)

    def has(self, key: str) -> bool:
        """Tell whether there is a sentence for a key."""
        return key in self._sentences

    @property
    def is_rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return self._sentences.get("dates.direction") == "rtl"

    def say(self, key: str, **values: object) -> str:
        """Return a sentence of a letter with its placeholders filled. Raises KeyError.

        In a language from right to left each value is isolated, so that numbers and names keep
        their own order (UAX 9, 2.7).
        """
        if self.is_rtl:
            values = {name: f"{_FSI}{value}{_PDI}" for name, value in values.items()}
        return self.plain(key, **values)

    def plain(self, key: str, **values: object) -> str:
        """Return the same for mail and calendars, which place the words themselves."""
        template = self._sentences[key]
        return template.format(**values) if values else template

    def template(self, key: str) -> str:
        """Return a sentence as it stands in the file, or a list's items on lines."""
        return self._sentences.get(key) or "\n".join(self._lists[key])

    def term(self, group: str, code: str) -> str:
        """Word a code of a closed list. Raises Invalid(NOT_FOUND, group) for an unknown one."""
        key = f"{group}.{code.lower()}"
        if key not in self._sentences:
            raise Invalid(Code.NOT_FOUND, group.rpartition(".")[2], value=code)
        return self._sentences[key]

    def terms(self, group: str, codes: Iterable[str]) -> str:
        """Word several codes of a closed list in one line. Raises as `term`."""
        return _AND.join(self.term(group, code) for code in codes)

    def day(self, day: date) -> str:
        """Word a date with its weekday."""
        weekday = self._lists["dates.weekdays"][day.weekday()]
        return self.plain("dates.day", weekday=weekday, date=self.date(day))

    def date(self, day: date) -> str:
        """Word a date."""
        month = self._lists["dates.months"][day.month - 1]
        number = self._sentences["dates.first"] if day.day == 1 else day.day
        return self.plain("dates.date", day=number, month=month, year=day.year)

    def time(self, moment: datetime) -> str:
        """Word the time of day of a local moment; one that comes twice is told apart."""
        said = self.plain("dates.time", time=f"{moment:%H:%M}")
        if not comes_twice(moment):
            return said
        return self.plain(f"dates.time_{'summer' if moment.dst() else 'winter'}", time=said)

    def moment(self, moment: datetime) -> str:
        """Word day and time of a local moment."""
        return self.plain("dates.moment", day=self.day(moment), time=self.time(moment))

    def _flatten(self, prefix: str, table: Mapping[str, Any]) -> None:
        for name, value in table.items():
            key = f"{prefix}{name}"
            if isinstance(value, dict):
                self._flatten(f"{key}.", value)
            elif isinstance(value, list):
                self._lists[key] = tuple(value)
            else:
                self._sentences[key] = value


@cache
def languages(of: str = "appointment") -> tuple[str, ...]:
    """Return the languages that letters are written in, or another template by its file's name."""
    found = resource("letters").glob(f"*/{of}.toml")
    return tuple(sorted(path.parent.name for path in found))


def texts(language: str) -> Texts:
    """Return the words of a language, or the Dutch ones where it has none."""
    return _load(language if language in languages() else DEFAULT_LANGUAGE)


def local(moment: datetime, time_zone: str) -> datetime:
    """Return an aware moment as the wall clock shows it. Raises Invalid(BAD_TIME, ...)."""
    if moment.tzinfo is None:
        raise Invalid(Code.BAD_TIME, "starts_at", value=moment.isoformat())
    try:
        return moment.astimezone(ZoneInfo(time_zone))
    except (ZoneInfoNotFoundError, ValueError):
        raise Invalid(Code.BAD_TIME, "time_zone", value=time_zone) from None


@cache
def _load(language: str) -> Texts:
    files = sorted(resource("letters", language).glob("*.toml"))
    return Texts(language, {f.stem: tomllib.loads(f.read_text(encoding="utf-8")) for f in files})
