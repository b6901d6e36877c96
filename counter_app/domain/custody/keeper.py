"""Who keeps a card: at each moment exactly one answers for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID


class KeeperKind(StrEnum):
    """What kind of keeper answers for a card."""

    MAKER = "maker"
    LOCATION = "location"
    OPERATOR = "operator"
    COURIER = "courier"
    PARTNER = "partner"
    HOLDER = "holder"


@dataclass(frozen=True, slots=True)
class Keeper:
    """Who answers for a card now.

    Attributes:
        id: the location, operator, consignment under way, partner's location or person; None for
            the maker, of whom there is one.
    """

    kind: KeeperKind
    id: UUID | None = None


MAKER: Final = Keeper(KeeperKind.MAKER)
