"""What was planned when and by whom, kept as text from which it can be put back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from counter_app.domain.planning.opening import (
    Closure,
    Desk,
    Location,
    OpeningRule,
    ServiceOffer,
    StaffShift,
)
from counter_app.domain.planning.plan import Planned, PlannedKind

_CLASSES: dict[PlannedKind, type[Planned]] = {
    PlannedKind.RULE: OpeningRule,
    PlannedKind.CLOSURE: Closure,
    PlannedKind.SHIFT: StaffShift,
    PlannedKind.DESK: Desk,
    PlannedKind.SERVICE: ServiceOffer,
    PlannedKind.LOCATION: Location,
}
_READ: Mapping[str, Callable[[Any], Any]] = {
    "UUID": UUID,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "tuple[str, ...]": tuple,
    "frozenset[str]": frozenset,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVersion:
    """One version of something that is or was planned.

    Attributes:
        item: as it was written; None for the version that ended it.
        made_by: the operator's id.
        change_id: the same for all that was written in one go.
    """

    subject: UUID
    number: int
    kind: PlannedKind
    location_id: UUID
    item: Planned | None
    made_at: datetime
    made_by: UUID
    change_id: UUID


def to_text(item: Planned) -> str:
    """Write something planned as JSON, without what is the default."""
    told = {
        field.name: _plain(getattr(item, field.name))
        for field in fields(item)
        if getattr(item, field.name) != field.default
    }
    return json.dumps(told, sort_keys=True, separators=(",", ":"))


def from_text(kind: PlannedKind, text: str) -> Planned:
    """Read what `to_text` wrote. Raises ValueError, TypeError or KeyError for anything else."""
    of_kind = _CLASSES[kind]
    types = {field.name: str(field.type).removesuffix(" | None") for field in fields(of_kind)}
    facts: dict[str, Any] = {
        name: value if value is None else _READ.get(types[name], _as_is)(value)
        for name, value in json.loads(text).items()
    }
    return of_kind(**facts)


def _as_is(value: Any) -> Any:
    return value


def _plain(value: Any) -> Any:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, tuple | frozenset):
        return sorted(value) if isinstance(value, frozenset) else list(value)
    return value
