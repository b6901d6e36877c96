"""Which desks can serve whom: one desk must be able to do all that a visit needs."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

Abilities = frozenset[str]
"""Codes of what a desk can do, or of what somebody needs of it."""


def can_serve(desks: Collection[Abilities], needs: Abilities) -> bool:
    """Whether one of the desks can do all that is needed; who needs nothing can always come."""
    return not needs or any(needs <= desk for desk in desks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Needing:
    """A visit to come for which not every desk will do.

    Attributes:
        booked_at: since when somebody is expected.
        own: abilities that somebody on it needs, beside those of the services.
        services: the services on it that ask something of a desk.
    """

    appointment_id: UUID
    location_id: UUID
    booked_at: datetime
    own: Abilities = frozenset()
    services: frozenset[str] = field(default_factory=frozenset)

    def needs(self, of_service: Mapping[str, Abilities]) -> Abilities:
        """Return all that one desk must be able to do, by what each service asks for."""
        return self.own.union(*(of_service.get(code, frozenset()) for code in self.services))
