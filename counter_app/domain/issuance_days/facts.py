"""What a day's plan said at one version, as JSON that can be read by anybody later."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from counter_app.domain.issuance_days.day import HourLine, IssuanceDay, Rehearsal, Share

_NOT_PLANNED = frozenset({"id", "location_name", "zone", "state", "version", "copied_from_id"})


def to_text(day: IssuanceDay) -> str:
    """Write a plan as JSON, without what is the default."""
    told = {
        field.name: _plain(getattr(day, field.name))
        for field in fields(day)
        if field.name not in _NOT_PLANNED and getattr(day, field.name) != field.default
    }
    return json.dumps(told, sort_keys=True, separators=(",", ":"))


def _plain(value: Any) -> Any:
    if isinstance(value, HourLine | Share | Rehearsal):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if value is None or isinstance(value, str | int | bool):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
