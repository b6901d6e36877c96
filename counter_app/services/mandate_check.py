"""Whether somebody may hand out here and now: under which mandate, or why not."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from counter_app.domain.custody.card import Card
from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance import OldDocument, OldDocumentAnswer
from counter_app.domain.operators import Actor
from counter_app.domain.partners.coverage import Act, Why, counted, covering, plays_both
from counter_app.domain.partners.mandate import Mandate, MandateAction
from counter_app.domain.partners.organisation import Organisation
from counter_app.domain.people.person import Person, Representative
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.store.queries import partners, planning


def mandate_for(
    session: Session,
    actor: Actor,
    person: Person,
    card: Card | None,
    old_document: OldDocumentAnswer | None,
    representatives: tuple[Representative, ...],
    now: datetime,
    *,
    group: str,
    grants: bool,
) -> tuple[Mandate | None, tuple[Refused, ...]]:
    """Return the mandate under which an actor may hand a card out now, and why it may not be.

    The immigration service's own operators need none: None without a reason.

    Args:
        group: the group that the person said to belong to at the booking, "" for none.
        grants: whether handing out grants the permit.
    """
    zone = planning.location(session, actor.location_id).tz
    today, _ = day_and_tick(now, zone)
    both: tuple[Refused, ...] = ()
    if plays_both(representatives, actor.operator_id, actor.name, today):
        both = (Refused(Code.REPRESENTATIVE_SAME),)
    own = partners.home(session, actor.operator_id)
    if own is None or not own.is_partner:
        return None, both
    registered = partners.mandates(session, own.id)
    act = Act(
        at=now, day=today, actions=_actions(old_document),
        staff=partners.one_of_staff(session, actor.operator_id), location_id=actor.location_id,
        location_is_own=_runs(session, own, actor.location_id),
        document_type=card.document_type if card else "", is_minor=person.is_minor(today),
        is_ward=partners.is_ward(session, person.id, own.id, today),
        done_today=counted(partners.done(session, own.id, _midnight(today, zone)), registered),
        done_in_all=counted(partners.done(session, own.id), registered),
        group=group, grants=grants,
    )  # fmt: skip
    found, reasons = _judged(own, registered, act)
    return (None, (*both, *reasons)) if both or reasons else (found, ())


def _judged(
    own: Organisation, registered: tuple[Mandate, ...], act: Act
) -> tuple[Mandate | None, tuple[Refused, ...]]:
    if not own.is_active:
        return None, (Refused(Code.MANDATE_NEEDED, why=Why.ORGANISATION_RESTS),)
    return covering(registered, act)


def _actions(old_document: OldDocumentAnswer | None) -> frozenset[MandateAction]:
    takes_in = old_document is not None and old_document.kind is OldDocument.TAKEN_IN
    actions = {MandateAction.ISSUE, MandateAction.RECORD_RECEIPT}
    return frozenset(actions | {MandateAction.TAKE_IN_OLD} if takes_in else actions)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _runs(session: Session, own: Organisation, location_id: UUID) -> bool:
    found = partners.organisation_of(session, location_id)
    return found is not None and found.id == own.id
