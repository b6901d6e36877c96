"""Whether a mandate covers an act, asked at the second of the act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from counter_app.domain.errors import Code, Refused
from counter_app.domain.partners.mandate import (
    Mandate,
    MandateAction,
    MandateKind,
    MandateState,
    Minors,
)
from counter_app.domain.partners.organisation import Staff
from counter_app.domain.people.person import Representative


class Gap(StrEnum):
    """What of an act lies outside a mandate."""

    ACTION = "action"
    DOCUMENT_TYPE = "document_type"
    WEEKDAY = "weekday"
    GROUP = "group"
    DECISION = "decision"
    MINORS = "minors"
    ADULTS = "adults"
    WARDS = "wards"
    LOCATION = "location"
    PERSON = "person"
    FUNCTION = "function"
    DAY_FULL = "day_full"
    USED_UP = "used_up"


class Why(StrEnum):
    """Why no mandate is in force."""

    NONE = "none"
    NOT_YET = "not_yet"
    NOT_IN_FORCE = "not_in_force"
    SUSPENDED = "suspended"
    ENDED = "ended"
    ORGANISATION_RESTS = "organisation_rests"


class NotReady(StrEnum):
    """What is missing of somebody who wants to act under a mandate."""

    TRAINING = "training"
    SCREENING = "screening"


_OWN: Final = frozenset({Gap.PERSON, Gap.FUNCTION})
"""Limits on who acts: a sub-mandate goes to others than what it rests on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A hand-out that somebody of another organisation is about to do.

    Attributes:
        at: the second of the act.
        day: the day at the location.
        actions: what it takes: to issue, and to take in an old document where there is one.
        location_is_own: whether the location is one of the organisation's.
        is_ward: whether the organisation is the person's guardian.
        group: the group that the person belongs to, as said at the booking; "" for none.
        grants: whether handing out grants the permit, which is a decision.
        done_today: hand-outs under each mandate on that day, and under what rests on it.
        done_in_all: hand-outs under each mandate, and under what rests on it.
    """

    at: datetime
    day: date
    actions: frozenset[MandateAction]
    staff: Staff
    location_id: UUID
    location_is_own: bool
    document_type: str
    is_minor: bool
    is_ward: bool
    done_today: dict[UUID, int]
    done_in_all: dict[UUID, int]
    group: str = ""
    grants: bool = False


def gaps(mandate: Mandate, act: Act) -> tuple[Gap, ...]:
    """Return everything of the act that lies outside the mandate's scope; empty if it covers.

    Who may only act, without deciding (Awb 10:12), grants nothing by handing out.
    """
    scope = mandate.terms.scope
    tests = (
        (Gap.ACTION, act.actions <= scope.actions),
        (Gap.DOCUMENT_TYPE, not scope.document_types or act.document_type in scope.document_types),
        (Gap.WEEKDAY, not scope.weekdays or act.day.weekday() in scope.weekdays),
        (Gap.GROUP, not scope.groups or act.group in scope.groups),
        (Gap.DECISION, mandate.terms.kind is not MandateKind.AUTHORISATION or not act.grants),
        (Gap.MINORS, scope.minors is not Minors.NO or not act.is_minor),
        (Gap.ADULTS, scope.minors is not Minors.ONLY or act.is_minor),
        (Gap.WARDS, not scope.only_wards or act.is_ward),
        (Gap.LOCATION, act.location_is_own
            and (not scope.location_ids or act.location_id in scope.location_ids)),
        (Gap.PERSON, not scope.person_ids or act.staff.operator_id in scope.person_ids),
        (Gap.FUNCTION, mandate.terms.grantee_function in {"", act.staff.function}),
        (Gap.DAY_FULL, scope.most_per_day is None
            or act.done_today.get(mandate.id, 0) < scope.most_per_day),
        (Gap.USED_UP, scope.most_in_all is None
            or act.done_in_all.get(mandate.id, 0) < scope.most_in_all),
    )  # fmt: skip
    return tuple(gap for gap, holds in tests if not holds)


def gaps_with_parent(mandate: Mandate, act: Act, mandates: Sequence[Mandate]) -> tuple[Gap, ...]:
    """Return what lies outside a mandate, or outside the mandate that it rests on.

    Nobody gives on more than was given (Awb 10:9). Persons and functions are the sub-mandate's own.
    """
    own = gaps(mandate, act)
    parent = next((one for one in mandates if one.id == mandate.terms.parent_id), None)
    if parent is None:
        return own
    above = (gap for gap in gaps(parent, act) if gap not in _OWN)
    return (*own, *(gap for gap in above if gap not in own))


def counted(done: Mapping[UUID, int], mandates: Sequence[Mandate]) -> dict[UUID, int]:
    """Return how many hand-outs count under each mandate: its own, and those of what rests on it.

    Args:
        done: hand-outs that stand under each mandate itself.
        mandates: all of the organisation.
    """
    found = dict(done)
    for one in mandates:
        parent = one.terms.parent_id
        if parent is not None and one.id in done:
            found[parent] = found.get(parent, 0) + done[one.id]
    return found


def not_ready(staff: Staff, day: date) -> tuple[NotReady, ...]:
    """Return what somebody lacks to act under any mandate on a day."""
    missing = []
    if not staff.is_trained(day):
        missing.append(NotReady.TRAINING)
    if not staff.is_screened(day):
        missing.append(NotReady.SCREENING)
    return tuple(missing)


def covering(mandates: Sequence[Mandate], act: Act) -> tuple[Mandate | None, tuple[Refused, ...]]:
    """Return the mandate that covers an act, or None and every reason why none does.

    A mandate under the law as it stands goes before one of a pilot.

    Args:
        mandates: all of the organisation, whatever their state.
        act: what is about to be done.
    """
    standing = list(standing_at(mandates, act.at))
    reasons = [Refused(Code.STAFF_NOT_READY, missing=one) for one in not_ready(act.staff, act.day)]
    if not standing:
        return None, (why_none(mandates, act.at), *reasons)
    outside = {one.id: gaps_with_parent(one, act, mandates) for one in standing}
    standing.sort(key=lambda one: (one.terms.pilot != "", len(outside[one.id]), one.number))
    fitting = next((one for one in standing if not outside[one.id]), None)
    if fitting is None:
        nearest = min(standing, key=lambda one: (len(outside[one.id]), one.number))
        reasons = [
            *(
                Refused(Code.MANDATE_NOT_COVERING, gap=gap, number=nearest.number)
                for gap in outside[nearest.id]
            ),
            *reasons,
        ]
    return (None, tuple(reasons)) if reasons else (fitting, ())


def plays_both(
    representatives: Sequence[Representative], operator_id: UUID, name: str, day: date
) -> bool:
    """Whether whoever hands out also acts for the person by law on that day.

    A guardian represents the child (Vc B1): the same person never is the other side too.
    """
    own = name.casefold()
    return any(
        one.acts_on(day) and (one.operator_id == operator_id or one.name.casefold() == own)
        for one in representatives
    )


def standing_at(mandates: Sequence[Mandate], at: datetime) -> tuple[Mandate, ...]:
    """Return the mandates that are in force at a second; a sub-mandate with what it rests on."""
    standing = {one.id: one for one in mandates if one.stands_at(at)}
    return tuple(
        one
        for one in standing.values()
        if one.terms.parent_id is None or one.terms.parent_id in standing
    )


def why_none(mandates: Sequence[Mandate], at: datetime) -> Refused:
    """Say the most telling reason: suspended, not yet, over, or none at all."""
    if any(one.state is MandateState.SUSPENDED and not one.is_past(at) for one in mandates):
        return Refused(Code.MANDATE_NEEDED, why=Why.SUSPENDED)
    coming = [
        one.terms.in_force_from
        for one in mandates
        if one.state is MandateState.IN_FORCE and one.terms.in_force_from > at
    ]
    if coming:
        return Refused(Code.MANDATE_NEEDED, why=Why.NOT_YET, since=min(coming))
    waits = {MandateState.DRAFT, MandateState.CONSENTED}
    if any(one.state in waits for one in mandates):
        return Refused(Code.MANDATE_NEEDED, why=Why.NOT_IN_FORCE)
    if mandates:
        return Refused(Code.MANDATE_NEEDED, why=Why.ENDED)
    return Refused(Code.MANDATE_NEEDED, why=Why.NONE)
