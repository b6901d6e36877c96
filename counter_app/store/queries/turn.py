"""Reading how long recent cards took, and where a person's card stands."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from counter_app.domain.custody.card import CardState
from counter_app.domain.planning.opening import Location
from counter_app.domain.reuse.facts import Modality, Place
from counter_app.domain.turn import CardAhead, FirstFree
from counter_app.store.tables.custody import CardRow, CustodyEventRow
from counter_app.store.tables.planning import LocationRow
from counter_app.store.tables.reports import FirstFreeRow
from counter_app.store.tables.reuse import BiometricCaptureRow

_GONE = (CardState.DESTROYED, CardState.SURRENDERED, CardState.RETURNED)
_BATCH = 500


def newest_card(session: Session, person_id: UUID, zone: tzinfo) -> CardAhead | None:
    """Return the newest card of a person that is not old or destroyed, None without any."""
    row = session.execute(
        select(CardRow.__table__, LocationRow.name)
        .join(LocationRow, LocationRow.id == CardRow.location_id)
        .where(CardRow.person_id == person_id, CardRow.state.not_in(_GONE))
        .order_by(CardRow.valid_from.desc(), CardRow.id.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    days: dict[str, date] = {}
    steps = session.execute(
        select(CustodyEventRow.to_state, CustodyEventRow.at)
        .where(CustodyEventRow.card_id == row.id)
        .order_by(CustodyEventRow.version)
    )
    for state, at in steps:
        if state == CardState.HANDED_OUT.value or state not in days:
            days[state] = at.astimezone(zone).date()
    here = min(
        (days[one.value] for one in (CardState.RECEIVED, CardState.IN_STOCK) if one.value in days),
        default=None,
    )
    is_out = row.state is CardState.HANDED_OUT
    return CardAhead(
        state=row.state, place=row.name, ordered_on=days.get(CardState.ANNOUNCED.value),
        here_on=here, handed_out_on=days.get(CardState.HANDED_OUT.value) if is_out else None,
    )  # fmt: skip


def first_free(
    session: Session, place: Location, service: str, since: date
) -> FirstFree | None:  # fmt: skip
    """Return the newest first free time that was noted for a service since a day, or None."""
    row = session.execute(
        select(FirstFreeRow.day, FirstFreeRow.days)
        .where(
            FirstFreeRow.location_id == place.id, FirstFreeRow.service == service,
            FirstFreeRow.day >= since,
        )
        .order_by(FirstFreeRow.day.desc())
        .limit(1)
    ).one_or_none()  # fmt: skip
    return FirstFree(noted_on=row.day, place=place.name, days=row.days) if row else None


def valid_until(session: Session, person_id: UUID) -> date | None:
    """Return the last day of the card that a person holds, None without one."""
    return session.execute(
        select(func.max(CardRow.valid_until)).where(
            CardRow.person_id == person_id, CardRow.state == CardState.HANDED_OUT
        )
    ).scalar()


def durations(
    session: Session, location_id: UUID, since: datetime, most: int
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return days from order and from photo until the card was here, of the newest cards."""
    received = session.execute(
        select(CustodyEventRow.card_id, CustodyEventRow.at)
        .where(
            CustodyEventRow.to_state == CardState.RECEIVED.value,
            CustodyEventRow.location_id == location_id, CustodyEventRow.at >= since,
        )
        .order_by(CustodyEventRow.at.desc())
        .limit(most)
    )  # fmt: skip
    here: dict[UUID, datetime] = {row.card_id: row.at for row in received}
    made: list[int] = []
    taken: list[int] = []
    cards = list(here)
    for start in range(0, len(cards), _BATCH):
        part = cards[start : start + _BATCH]
        ordered = session.execute(
            select(CustodyEventRow.card_id, CustodyEventRow.at).where(
                CustodyEventRow.card_id.in_(part),
                CustodyEventRow.to_state == CardState.ANNOUNCED.value,
            )
        )
        made += [(here[card_id] - at).days for card_id, at in ordered]
        photos = session.execute(
            select(CardRow.id, BiometricCaptureRow.taken_on)
            .join(BiometricCaptureRow, BiometricCaptureRow.person_id == CardRow.person_id)
            .where(
                CardRow.id.in_(part), BiometricCaptureRow.modality == Modality.PHOTO,
                BiometricCaptureRow.place == Place.DESK,
            )
        )  # fmt: skip
        last: dict[UUID, date] = {}
        for card_id, day in photos:
            if day <= here[card_id].date():
                last[card_id] = max(day, last.get(card_id, day))
        taken += [(here[card_id].date() - day).days for card_id, day in last.items()]
    return tuple(sorted(made)), tuple(sorted(taken))
