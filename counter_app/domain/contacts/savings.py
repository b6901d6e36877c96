"""What a plan saves against coming for each contact apart, to the desk that is nearest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from uuid import UUID

from counter_app.domain.contacts.asked import Applicant
from counter_app.domain.contacts.avoided import Saving
from counter_app.domain.contacts.kinds import SERVICE_OF, Contact
from counter_app.domain.contacts.places import PlanPlace, Stage, Way
from counter_app.domain.contacts.plan import Coming, PersonLines, PlannedVisit
from counter_app.domain.contacts.rules import TravelRules
from counter_app.domain.contacts.seeking import Seeker

JOINED: Final = "plan.joined"
NEARER: Final = "plan.nearer"
"""Rules of the record that are no rule sets: what a plan does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """One entry for the record of visits avoided, before it is written.

    Attributes:
        key: whose it is.
        location_id: where the visit would have been.
        metres, minutes: of the way there and back, waiting and service; None where not known.
    """

    saving: Saving
    contact: Contact
    rule: str
    version: int
    key: str
    location_id: UUID
    metres: int | None
    minutes: int | None


def of_visit(
    travel: TravelRules, kilometres: float | None, wait: timedelta | None, service_minutes: int
) -> tuple[int | None, int | None]:
    """Return the metres and minutes that somebody saves who does not come."""
    if kilometres is None:
        return None, None
    minutes = travel.hours(kilometres) * 60 + (wait or travel.usual_wait) / timedelta(minutes=1)
    metres = travel.there_and_back_km(kilometres) * 1000
    return round(metres), round(minutes + service_minutes)


def fallen_away(
    seeker: Seeker, travel: TravelRules, who: Applicant, lines: PersonLines
) -> Iterator[Saved]:
    """Yield an entry for each contact that nobody comes for any more."""
    for line in lines.lines:
        service = SERVICE_OF.get(line.contact)
        usual = seeker.usual(who.postcode, service) if service else None
        if line.has_fallen_away and service and usual:
            yield _whole(
                Saving.NOT_ASKED, line.contact, line.rule, line.version, who, usual, travel
            )


def on_visit(
    seeker: Seeker, travel: TravelRules, people: dict[str, Applicant], visit: PlannedVisit
) -> Iterator[Saved]:
    """Yield an entry for each contact that is joined to another, and for a way that is shorter."""
    if visit.offer is None or visit.stage is not Stage.NOW:
        return
    for one in visit.coming:
        who = people[one.key]
        contacts = [contact for contact in one.contacts if contact in SERVICE_OF]
        for contact in contacts[1:]:
            usual = seeker.usual(who.postcode, SERVICE_OF[contact])
            if usual:
                yield _whole(Saving.JOINED, contact, JOINED, 0, who, usual, travel)
        if contacts and visit.offer.way is not Way.DESK:
            yield from _nearer(seeker, travel, who, visit, one)


def _nearer(
    seeker: Seeker, travel: TravelRules, who: Applicant, visit: PlannedVisit, one: Coming
) -> Iterator[Saved]:
    contact = next(contact for contact in one.contacts if contact in SERVICE_OF)
    usual = seeker.usual(who.postcode, SERVICE_OF[contact])
    own = visit.offer.kilometres if visit.offer else None
    if usual is None or own is None or usual[1] is None or own >= usual[1]:
        return
    less = usual[1] - own
    yield Saved(
        saving=Saving.NEARER, contact=contact, rule=NEARER, version=0, key=who.key,
        location_id=usual[0].id, metres=round(travel.there_and_back_km(less) * 1000),
        minutes=round(travel.hours(less) * 60),
    )  # fmt: skip


def _whole(
    saving: Saving, contact: Contact, rule: str, version: int, who: Applicant,
    usual: tuple[PlanPlace, float | None], travel: TravelRules,
) -> Saved:  # fmt: skip
    place, kilometres = usual
    service = place.terms.kinds[SERVICE_OF[contact]].base_minutes
    metres, minutes = of_visit(travel, kilometres, place.wait, service)
    return Saved(
        saving=saving, contact=contact, rule=rule, version=version, key=who.key,
        location_id=place.id, metres=metres, minutes=minutes,
    )  # fmt: skip
