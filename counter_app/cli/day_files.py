"""The plan of an issuance day as a file in TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_app.domain.errors import Code, Invalid, Unavailable
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import (
    COLLECT,
    HourLine,
    IssuanceDay,
    Rehearsal,
    Share,
)
from counter_app.domain.planning.opening import Location


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan as it was read; `hall` and `institutions` are names."""

    facts: Mapping[str, Any]

    @property
    def hall(self) -> str | None:
        """Code or name of the hall."""
        return self.facts.get("hall")

    @property
    def institutions(self) -> Mapping[str, int]:
        """How many people each institution expects to send, by name."""
        found: Mapping[str, int] = self.facts.get("institutions", {})
        return found

    def day(self, hall: Location, known: Mapping[str, UUID]) -> IssuanceDay:
        """Return the day that is planned.

        Args:
            known: the institutions by name.

        Raises:
            Invalid: with the field that is missing or wrong.
        """
        facts = self.facts
        return IssuanceDay(
            id=new_id(), location_id=hall.id, zone=hall.zone, day=self._value("day", date),
            name=self._value("name", str), doors_open=self._value("doors_open", time),
            service=facts.get("service", COLLECT), target_group=facts.get("target_group", ""),
            hours=tuple(_hours(line) for line in facts.get("hours", ())),
            shares=tuple(
                Share(institution_id=known[name], name=name, expected=number)
                for name, number in self.institutions.items()
            ),
            hall_holds=facts.get("hall_holds"), invite_from=facts.get("invite_from"),
            cut_off_at=_moment(facts.get("cut_off_at"), hall.tz),
            fallback_from=facts.get("fallback_from"),
            fallback_until=facts.get("fallback_until"),
            transport_at=_moment(facts.get("transport_at"), hall.tz),
            courier=facts.get("courier", ""), guest_note=facts.get("guest_note", ""),
            rehearsal=Rehearsal(at=_moment(facts.get("rehearsal_at"), hall.tz)),
        )  # fmt: skip

    def _value(self, name: str, kind: type) -> Any:
        value = self.facts.get(name)
        if value is None:
            raise Invalid(Code.REQUIRED, name)
        if not isinstance(value, kind):
            raise Invalid(Code.BAD_WORD, name, value=str(value))
        return value


def read_plan(file: Path) -> Plan:
    """Read a plan.

    Raises:
        Unavailable: FILE_MISSING.
        Invalid: FILE_DAMAGED for a file that is no TOML.
    """
    try:
        return Plan(tomllib.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise Unavailable(Code.FILE_MISSING, file=file.name) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise Invalid(Code.FILE_DAMAGED, "file", file=file.name) from None


def _hours(line: Mapping[str, Any]) -> HourLine:
    try:
        return HourLine(
            begins=line["begins"], ends=line["ends"], desks=line["desks"], staff=line["staff"],
            per_quarter=line["per_quarter"],
        )  # fmt: skip
    except KeyError as missing:
        raise Invalid(Code.REQUIRED, str(missing.args[0])) from None


def _moment(value: datetime | None, zone: ZoneInfo) -> datetime | None:
    """Return a moment; without an offset it is the hall's own clock."""
    if value is None or value.tzinfo is not None:
        return value
    return value.replace(tzinfo=zone).astimezone(ZoneInfo("UTC"))
