"""A small country to plan in: desks, an expat centre, partners, and people of any kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from counter_app import paths
from counter_app.domain.booking import Terms
from counter_app.domain.contacts.asked import Applicant, Judges
from counter_app.domain.contacts.atlas import Atlas
from counter_app.domain.contacts.places import PlanPlace, Way
from counter_app.domain.contacts.planner import Planner
from counter_app.domain.contacts.rules import PlanRules
from counter_app.domain.contacts.seeking import Seeker
from counter_app.domain.contacts.supply import LoadSupply
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.partners.mandate import (
    Consent,
    Mandate,
    MandateAction,
    MandateState,
    Minors,
    Scope,
)
from counter_app.domain.partners.mandate import (
    Terms as MandateTerms,
)
from counter_app.domain.planning.distance import Point, Postcodes
from counter_app.domain.planning.opening import Location
from counter_app.domain.reuse.facts import Capture, Modality, Place
from counter_app.domain.reuse.rules import ReuseRules
from counter_app.settings import contact_rules, house_rules, plan_rules, reuse_rules

ON = date(2023, 9, 4)
"""Under rule set D, of which the text was found."""

HORIZON = 90
RULES: PlanRules = plan_rules()
REUSE: ReuseRules = reuse_rules()
KINDS = house_rules().services
POSTCODES = Postcodes.parse(paths.resource("places", "pc4.csv").read_text(encoding="utf-8"))
ALL = tuple(KINDS)
MUNICIPALITY = UUID(int=77)


def desk(number: int, postcode: int, services: tuple[str, ...] = ALL, **changes: Any) -> PlanPlace:
    """Make a place at a postcode; every third argument of `Terms` and `PlanPlace` may be given."""
    way = changes.pop("way", Way.DESK)
    point: Point | None = changes.pop("point", POSTCODES.find(postcode))
    location = Location(
        id=UUID(int=number), code=f"P{number}", name=f"Place {number:03}", kind=way.value,
        zone="Europe/Amsterdam", address="", postcode=str(postcode),
    )  # fmt: skip
    terms = Terms(
        location=location, kinds={code: KINDS[code] for code in services},
        audience=changes.pop("audience", frozenset()), region=changes.pop("region", ""),
        postcode=str(postcode), point=point,
    )  # fmt: skip
    return PlanPlace(terms=terms, way=way, point=point, **changes)


def mandate(**scope: Any) -> Mandate:
    """Make a mandate of the municipality that is in force, to issue to everybody."""
    hands_out = frozenset({MandateAction.ISSUE, MandateAction.RECORD_RECEIPT})
    given = {"actions": hands_out, "minors": Minors.YES, **scope}
    terms = MandateTerms(
        number="M-1", organisation_id=MUNICIPALITY, grantee_office="de burgemeester",
        grantor_office="de minister", basis_article="Vb 1.4",
        in_force_from=datetime(2020, 1, 1, tzinfo=UTC), instructions_version="1",
        signing_line="namens", scope=Scope(**given),
    )  # fmt: skip
    return Mandate(
        id=UUID(int=9000), terms=terms, state=MandateState.IN_FORCE, version=1, rule="mayor",
        made_at=datetime(2020, 1, 1, tzinfo=UTC), made_by=UUID(int=1),
        consent=Consent(by="a", superior="b", on=date(2020, 1, 1)),
    )  # fmt: skip


def partner(number: int, postcode: int, *mandates: Mandate) -> PlanPlace:
    return desk(
        number, postcode, ("COLLECT_DOCUMENT", "BIOMETRICS"), way=Way.PARTNER, mandates=mandates
    )


def person(key: str = "a", procedure: str = "extension", **changes: Any) -> Applicant:
    """Make an adult in The Hague of whom nothing was taken yet."""
    facts: dict[str, Any] = {
        "born": PartialDate(1990, 5, 6), "nationality": "TUR", "postcode": "2515", "on": ON,
        "filed_on": ON - timedelta(days=20), "valid_until": ON - timedelta(days=1), **changes,
    }  # fmt: skip
    return Applicant(key=key, procedure=RULES.procedures[procedure], **facts)


def taken(days_ago: int, on: date = ON) -> tuple[Capture, ...]:
    """Return photo and prints that were taken at a desk so many days before."""
    day = on - timedelta(days=days_ago)
    return tuple(
        Capture(modality=one, taken_on=day, place=Place.DESK)
        for one in (Modality.PHOTO, Modality.FINGERPRINTS)
    )


def supply(places: tuple[PlanPlace, ...], per_day: int = 60, first_free: int = 1) -> LoadSupply:
    """Return the same free ticks at each place, from some days ahead on."""
    days = [0] * first_free + [per_day] * (HORIZON - first_free)
    return LoadSupply(ON, {one.id: {"counter": days} for one in places})


def planner(*places: PlanPlace, stock: LoadSupply | None = None) -> Planner:
    judges = Judges(RULES, REUSE, contact_rules())
    seeker = Seeker(Atlas(places, POSTCODES), stock or supply(places), RULES.travel)
    return Planner(RULES, judges, seeker)


def at(place: PlanPlace, **changes: Any) -> PlanPlace:
    """Return a place with other terms."""
    return replace(place, terms=replace(place.terms, **changes))
