"""The sealed transport of a day: which consignments to the hall bring its cards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from counter_app.domain.errors import Code, Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Transport:
    """A consignment to the hall, as far as the plan of a day asks.

    Attributes:
        from_name: the location that sends it, "" for the maker.
        closed_at: when it was counted in the hall; None while it is under way.
    """

    consignment_id: UUID
    reference: str
    courier: str
    from_name: str
    sent_at: datetime
    closed_at: datetime | None = None
    bags: int = 0
    cards: int = 0


def chosen(known: Sequence[Transport], references: Iterable[str]) -> tuple[UUID, ...]:
    """Return the consignments that are named by their references.

    Raises:
        Refused: NOT_FOUND for a reference that none to this hall has.
    """
    by_reference = {one.reference.casefold(): one.consignment_id for one in known}
    found = []
    for reference in references:
        one = by_reference.get(reference.strip().casefold())
        if one is None:
            raise Refused(Code.NOT_FOUND, what=reference)
        found.append(one)
    return tuple(found)
