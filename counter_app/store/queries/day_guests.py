"""Reading who is on the rosters of an issuance day, with cards, records and invitations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, func, select, true
from sqlalchemy.orm import Session

from counter_app.domain.custody.card import Card
from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.issuance_days.guests import Guest, Match
from counter_app.domain.issuance_days.invitations import COMING, Invitation
from counter_app.domain.issuance_days.matching import card_for
from counter_app.domain.issuance_days.ready import MOVABLE, CardFact, ReadyGuest, readiness
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Address, Person, full_name
from counter_app.store.queries import custody
from counter_app.store.tables.consignments import ItemRow
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.issuance_days import (
    InstitutionRow,
    InvitationRow,
    IssuanceDayConsignmentRow,
    IssuanceDayGuestRow,
    IssuanceDayRosterRow,
)
from counter_app.store.tables.people import PersonRow
from counter_app.store.tables.planning import LocationRow
from counter_app.store.tables.reuse import BiometricCaptureRow

_G, _I = IssuanceDayGuestRow, InvitationRow
_AT_ONCE = 500
_OF_DAY = (
    select(_G.__table__, InstitutionRow.name.label("institution"))
    .join(InstitutionRow, InstitutionRow.id == _G.institution_id)
    .order_by(InstitutionRow.name, _G.surname, _G.given_names, _G.row)
)


def guest(session: Session, guest_id: UUID, *, lock: bool = False) -> Guest:
    """Return one guest. Raises Refused(NOT_FOUND)."""
    asked = select(_G.__table__).where(_G.id == guest_id)
    row = session.execute(asked.with_for_update() if lock else asked).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="guest")
    return _guest(row)


def guests(session: Session, day_id: UUID, institution_id: UUID | None = None) -> list[Guest]:
    """Return the guests of a day, or of one institution on it, by institution and name."""
    asked = _OF_DAY.where(_G.day_id == day_id)
    if institution_id is not None:
        asked = asked.where(_G.institution_id == institution_id)
    return [_guest(row) for row in session.execute(asked)]


def _guest(row: Row[*tuple[Any, ...]]) -> Guest:
    return Guest(
        id=row.id, day_id=row.day_id, institution_id=row.institution_id, roster_id=row.roster_id,
        row=row.row, surname=row.surname, given_names=row.given_names,
        born=PartialDate.parse(row.born), match=Match(row.match), v_number=row.v_number,
        given_number=row.given_number, nationality=row.nationality, email=row.email,
        language=row.language, party=row.party, preference=row.preference,
        person_id=row.person_id, proposal_id=row.proposal_id, settled_at=row.settled_at,
        fallback_uid=row.fallback_uid, version=row.version,
    )  # fmt: skip


def roster_of(
    session: Session, day_id: UUID, institution_id: UUID, sha256: str
) -> tuple[UUID, dict[str, Any]] | None:
    """Return a list that was taken in before, with its report, or None."""
    found = session.execute(
        select(IssuanceDayRosterRow.id, IssuanceDayRosterRow.report).where(
            IssuanceDayRosterRow.day_id == day_id,
            IssuanceDayRosterRow.institution_id == institution_id,
            IssuanceDayRosterRow.sha256 == sha256,
        )
    ).one_or_none()
    return (found.id, found.report) if found else None


def report_of(session: Session, roster_id: UUID) -> dict[str, Any]:
    """Return what came of a list. Raises Refused(NOT_FOUND)."""
    found: dict[str, Any] | None = session.scalar(
        select(IssuanceDayRosterRow.report).where(IssuanceDayRosterRow.id == roster_id)
    )
    if found is None:
        raise Refused(Code.NOT_FOUND, what="roster")
    return found


def born_on(session: Session, dates: Iterable[str]) -> dict[PartialDate, list[Person]]:
    """Return the people on file who were born on some dates."""
    wanted = sorted(set(dates))
    found: dict[PartialDate, list[Person]] = defaultdict(list)
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        for row in session.execute(select(PersonRow.__table__).where(PersonRow.born.in_(part))):
            born = PartialDate.parse(row.born)
            found[born].append(
                Person(
                    id=row.id, v_number=row.v_number, surname=row.surname,
                    given_names=row.given_names, date_of_birth=born, nationality=row.nationality,
                    sex=row.sex, languages=tuple(row.languages.split()), email=row.email,
                    phone=row.phone, address=Address(row.street, row.postcode, row.city),
                    version=row.version,
                )
            )  # fmt: skip
    return found


def on_day(session: Session, day_id: UUID, people: Collection[UUID]) -> dict[UUID, UUID]:
    """Return the guest of each of some people who stand on a day's lists, by person."""
    wanted = list(people)
    found: dict[UUID, UUID] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        rows = session.execute(
            select(_G.person_id, _G.id).where(_G.day_id == day_id, _G.person_id.in_(part))
        )
        found |= {row.person_id: row.id for row in rows if row.person_id}
    return found


def ready(
    session: Session, day: IssuanceDay, only: Collection[UUID] | None = None
) -> tuple[ReadyGuest, ...]:
    """Return every guest of a day with what is lacking, by institution and name.

    Args:
        only: the guests that are asked for; None for all.
    """
    cards = _cards(session, day)
    invitations = _invitations(session, day.id)
    recorded = _recorded(session, day.id)
    unknown = _cards_of_nobody(session, day.id)
    proposal = PersonRow.__table__.alias("proposal")
    rows = session.execute(
        _OF_DAY.add_columns(
            PersonRow.v_number.label("file_number"), PersonRow.nationality.label("file_nation"),
            PersonRow.postcode, proposal.c.surname.label("other_surname"),
            proposal.c.given_names.label("other_given"),
        )
        .outerjoin(PersonRow, PersonRow.id == _G.person_id)
        .outerjoin(proposal, proposal.c.id == _G.proposal_id)
        .where(_G.day_id == day.id, _G.id.in_(only) if only is not None else true())
    ).all()  # fmt: skip
    return tuple(
        _with_card(_ready(row, day, cards, invitations, recorded), unknown) for row in rows
    )


def _with_card(one: ReadyGuest, unknown: Mapping[str, list[Card]]) -> ReadyGuest:
    """Propose the card of nobody on file that a line may mean."""
    card = card_for(one.guest, unknown.get(one.guest.born.iso(), ()))
    if card is None:
        return one
    name = full_name(card.surname, card.given_names)
    return replace(one, proposal_number=card.v_number, proposal_name=name)


def _cards_of_nobody(session: Session, day_id: UUID) -> dict[str, list[Card]]:
    """Return the maker's cards of nobody on file, born like a line that nobody is known for."""
    asked = select(_G.born).where(_G.day_id == day_id, _G.match == Match.NOBODY).distinct()
    born = list(session.scalars(asked))
    found: dict[str, list[Card]] = defaultdict(list)
    for card in custody.of_nobody(session, born):
        found[card.date_of_birth.iso()].append(card)
    return found


def _ready(
    row: Row[*tuple[Any, ...]],
    day: IssuanceDay,
    cards: Mapping[UUID, list[CardFact]],
    invitations: Mapping[UUID, Invitation],
    recorded: Collection[UUID],
) -> ReadyGuest:
    one = _guest(row)
    own = cards.get(one.person_id, []) if one.person_id else []
    there = next((card for card in own if card.state in MOVABLE), None)
    return ReadyGuest(
        guest=one, institution=row.institution, v_number=row.file_number,
        postcode=row.postcode or "", card_place=there.location_name if there else "",
        card_place_id=there.location_id if there else None,
        invitation=invitations.get(one.id),
        proposal_name=(
            full_name(row.other_surname, row.other_given) if one.proposal_id else ""
        ),
        readiness=readiness(
            one, own, hall_id=day.location_id, day=day.day, v_number=row.file_number,
            nationality=row.file_nation or one.nationality,
            has_biometrics=one.person_id in recorded,
        ),
    )  # fmt: skip


def _cards(session: Session, day: IssuanceDay) -> dict[UUID, list[CardFact]]:
    coming = (
        select(ItemRow.card_id)
        .join(
            IssuanceDayConsignmentRow,
            and_(
                IssuanceDayConsignmentRow.consignment_id == ItemRow.consignment_id,
                IssuanceDayConsignmentRow.day_id == day.id,
            ),
        )
        .scalar_subquery()
    )
    rows = session.execute(
        select(
            CardRow.id, CardRow.person_id, CardRow.state, CardRow.location_id,
            CardRow.reserved_for, LocationRow.name, CardRow.id.in_(coming).label("is_coming"),
        )
        .join(_G, and_(_G.person_id == CardRow.person_id, _G.day_id == day.id))
        .join(LocationRow, LocationRow.id == CardRow.location_id)
        .order_by(CardRow.valid_from.desc(), CardRow.id)
    )  # fmt: skip
    found: dict[UUID, list[CardFact]] = defaultdict(list)
    for row in rows:
        found[row.person_id].append(
            CardFact(
                row.id, row.state, row.location_id, row.name, row.reserved_for, bool(row.is_coming)
            )
        )
    return found


def _recorded(session: Session, day_id: UUID) -> frozenset[UUID]:
    """Return the people of a day of whom photo or prints are on record."""
    rows = session.scalars(
        select(BiometricCaptureRow.person_id)
        .join(_G, and_(_G.person_id == BiometricCaptureRow.person_id, _G.day_id == day_id))
        .distinct()
    )
    return frozenset(rows)


def _invitations(session: Session, day_id: UUID) -> dict[UUID, Invitation]:
    return {one.guest_id: one for one in invitations(session, day_id)}


def invitations(session: Session, day_id: UUID) -> list[Invitation]:
    """Return the invitations of a day, the earliest time first."""
    rows = session.execute(
        select(_I.__table__).where(_I.day_id == day_id).order_by(_I.starts_at, _I.id)
    )
    return [invitation_of(row) for row in rows]


def invitation(session: Session, invitation_id: UUID, *, lock: bool = False) -> Invitation:
    """Return one invitation. Raises Refused(NOT_FOUND)."""
    asked = select(_I.__table__).where(_I.id == invitation_id)
    row = session.execute(asked.with_for_update() if lock else asked).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="invitation")
    return invitation_of(row)


def invitation_of(row: Row[*tuple[Any, ...]]) -> Invitation:
    """Return a row as the domain knows it."""
    return Invitation(
        id=row.id, day_id=row.day_id, guest_id=row.guest_id, person_id=row.person_id,
        wave_id=row.wave_id, state=row.state, starts_at=row.starts_at, visit_uid=row.visit_uid,
        wish=row.wish, fallback_uid=row.fallback_uid, answered_at=row.answered_at,
        version=row.version,
    )  # fmt: skip


def asked_then(session: Session, day_id: UUID, wave_id: UUID | None = None) -> dict[datetime, int]:
    """Count the places that are kept at each moment of a day, of one wave where it is named."""
    asked = select(_I.starts_at, func.count()).where(
        _I.day_id == day_id, _I.state.in_(sorted(COMING))
    )
    if wave_id is not None:
        asked = asked.where(_I.wave_id == wave_id)
    rows = session.execute(asked.group_by(_I.starts_at))
    return {row[0]: row[1] for row in rows}
