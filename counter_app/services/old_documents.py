"""Old documents that were taken in and are no cards on file: sent back, arrived, missed, found."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from uuid import UUID

from sqlalchemy import update

from counter_app.domain.custody.ageing import CustodyRules
from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.shipment import CaseKind, Consignment
from counter_app.services.custody import step
from counter_app.services.custody_cases import raise_case
from counter_app.store.base import table
from counter_app.store.queries import custody
from counter_app.store.queries import old_documents as queries
from counter_app.store.tables.issuance import SurrenderedRow
from counter_app.store.work import Work

_T = table(SurrenderedRow)


def bring(
    work: Work, consignment_id: UUID, to: UUID, *, documents: Collection[UUID],
    cards: Collection[UUID],
) -> None:  # fmt: skip
    """Send old documents along to another location, from where they go on to the maker.

    Args:
        documents: hand-outs whose old document is no card on file.
        cards: surrendered cards, whose entry goes with them.
    """
    here = queries.kept_at(work.actor.location_id)
    for which in (_T.c.hand_out_id.in_(documents), _T.c.card_id.in_(cards)):
        work.session.execute(
            update(_T).where(here, which).values(brought_with=consignment_id, brought_to=to)
        )


def arrived(work: Work, hand_out_id: UUID, number: str) -> None:
    """Let the old document of a hand-out lie where it was brought.

    A partner may not have met it as a card; one that is a card on file here is taken in now.
    """
    card = custody.by_number(work.session, number)
    if card is not None and card.state is CardState.HANDED_OUT:
        step(work, replace(card, location_id=work.actor.location_id), CardState.SURRENDERED)
    work.session.execute(
        update(_T)
        .where(_T.c.hand_out_id == hand_out_id, _T.c.brought_to.is_not(None))
        .values(location_id=_T.c.brought_to)
    )


def card_arrived(work: Work, of: Consignment, card_id: UUID) -> None:
    """Let the entry of a surrendered card follow the card to where it arrived."""
    work.session.execute(
        update(_T)
        .where(_T.c.card_id == card_id, _T.c.brought_with == of.id)
        .values(location_id=_T.c.brought_to)
    )


def miss(
    work: Work, number: str, rules: CustodyRules, *, note: str = "",
    consignment: UUID | None = None,
) -> None:  # fmt: skip
    """Miss an old document: it lies no longer where it was kept, or did not come out of its bag."""
    due = work.now + rules.report_within if rules.report_within else None
    raise_case(work, CaseKind.MISSING, number, note=note, consignment=consignment, due_at=due)
