"""Which keeper goes with which state of a card, and who keeps it after a step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.keeper import MAKER, Keeper, KeeperKind

_S, _K = CardState, KeeperKind
STAYS: Final = frozenset({_S.MISSING, _S.REPORTED, _S.BLOCKED})
"""States that do not move a card: whoever had it last goes on answering for it."""

_ANYBODY: Final = frozenset({_K.MAKER, _K.LOCATION, _K.OPERATOR, _K.COURIER, _K.PARTNER})

KEEPERS: Final[Mapping[CardState, frozenset[KeeperKind]]] = {
    **dict.fromkeys(CardState, frozenset({_K.LOCATION})),
    **dict.fromkeys(STAYS, _ANYBODY),
    _S.ANNOUNCED: frozenset({_K.MAKER}),
    _S.IN_TRANSIT: frozenset({_K.COURIER, _K.OPERATOR}),
    _S.AT_PARTNER: frozenset({_K.PARTNER}),
    _S.PRESENTED: frozenset({_K.OPERATOR}),
    _S.HANDED_OUT: frozenset({_K.HOLDER}),
    _S.RETURNED: frozenset({_K.LOCATION, _K.COURIER, _K.MAKER}),
}
"""Which kinds of keeper a card may have in a state."""


def keeper_after(
    to: CardState,
    before: Keeper,
    *,
    location_id: UUID,
    operator_id: UUID,
    person_id: UUID | None = None,
    consignment_id: UUID | None = None,
    is_delivered: bool = False,
) -> Keeper:
    """Return who keeps a card after a step; the database works the same out by itself.

    Who takes a card away without a consignment carries it himself and answers for it.

    Args:
        to: the state that the step leads to.
        before: who keeps it until then.
        location_id: where the step is taken.
        operator_id: who takes it.
        person_id: whom the card is for.
        consignment_id: the consignment with which it travels, or None.
        is_delivered: whether that consignment is closed: at its end the maker has it again.
    """
    match to:
        case _S.MISSING | _S.REPORTED | _S.BLOCKED:
            return before
        case _S.ANNOUNCED:
            return MAKER
        case _S.RETURNED if consignment_id is not None:
            return MAKER if is_delivered else Keeper(_K.COURIER, consignment_id)
        case _S.IN_TRANSIT if consignment_id is not None:
            return Keeper(_K.COURIER, consignment_id)
        case _S.IN_TRANSIT | _S.PRESENTED:
            return Keeper(_K.OPERATOR, operator_id)
        case _S.AT_PARTNER:
            return Keeper(_K.PARTNER, location_id)
        case _S.HANDED_OUT:
            return Keeper(_K.HOLDER, person_id)
        case _:
            return Keeper(_K.LOCATION, location_id)
