"""Procedures with their contacts, and how a plan weighs: `resources/rules/contact_plan.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.reuse.contact_rules import Paper, Purpose
from counter_app.domain.reuse.facts import Product


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """What somebody goes through, and what it asks for.

    Attributes:
        has_mvv: whether the person travelled in on an mvv; None where that is not settled by it.
        papers: what must be shown once, unless it is on file.
        assumed_papers: those of them that no text asks for.
        is_assumed: whether no text says that these are all contacts.
    """

    code: str
    product: Product
    contacts: tuple[Contact, ...]
    source: str
    purpose: Purpose = Purpose.OTHER
    has_mvv: bool | None = None
    papers: tuple[Paper, ...] = ()
    assumed_papers: frozenset[Paper] = frozenset()
    is_assumed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TravelRules:
    """How far it is by road, how long that takes, and what a day sooner is worth.

    Attributes:
        detour: kilometres by road for one as the crow flies.
        usual_wait: in a hall where no wait was measured.
        hours_for_a_day: hours of travel that one day sooner is worth.
        hours_for_a_visit: hours that one visit less is worth, beside its own time.
    """

    detour: float
    kilometres_per_hour: float
    usual_wait: timedelta
    hours_for_a_day: float
    hours_for_a_visit: float

    def there_and_back_km(self, kilometres: float) -> float:
        """Return the kilometres by road, there and back, of a way as the crow flies."""
        return 2 * kilometres * self.detour

    def hours(self, kilometres: float) -> float:
        """Return the hours on the road, there and back."""
        return self.there_and_back_km(kilometres) / self.kilometres_per_hour


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRules:
    """All of it.

    Attributes:
        lead: nobody is planned sooner than that.
        ready_after: a document can be collected so long after photo and prints.
        courier: within so long a document is brought home.
        once_within: a contact of a person that fell away is recorded once within so long.
        needless_days: so far ahead booked visits are looked at.
        releases_by_itself: whether what is found needless is given back without a clerk.
    """

    valid_from: date
    procedures: Mapping[str, Procedure]
    travel: TravelRules
    lead: timedelta
    ready_after: timedelta
    courier: timedelta
    once_within: timedelta
    needless_days: int
    releases_by_itself: bool

    @classmethod
    def parse(cls, text: str) -> PlanRules:
        """Read the file (TOML). Raises KeyError or ValueError for a damaged one."""
        data = tomllib.loads(text)
        travel, document, needless = data["travel"], data["document"], data["needless"]
        return cls(
            valid_from=data["valid_from"],
            procedures={code: _procedure(code, one) for code, one in data["procedures"].items()},
            travel=TravelRules(
                detour=travel["detour"], kilometres_per_hour=travel["kilometres_per_hour"],
                usual_wait=timedelta(minutes=travel["usual_wait_minutes"]),
                hours_for_a_day=travel["hours_for_a_day"],
                hours_for_a_visit=travel["hours_for_a_visit"],
            ),
            lead=timedelta(days=data["lead_days"]),
            ready_after=timedelta(days=document["ready_after_days"]),
            courier=timedelta(days=document["courier_days"]),
            once_within=timedelta(days=data["record"]["once_within_days"]),
            needless_days=needless["days"], releases_by_itself=needless["release_by_itself"],
        )  # fmt: skip


def _procedure(code: str, data: Mapping[str, Any]) -> Procedure:
    return Procedure(
        code=code, product=Product(data["product"]), source=data["source"],
        contacts=tuple(Contact(one) for one in data["contacts"]),
        purpose=Purpose(data.get("purpose", Purpose.OTHER)), has_mvv=data.get("has_mvv"),
        papers=tuple(Paper(one) for one in data.get("papers", ())),
        assumed_papers=frozenset(Paper(one) for one in data.get("assumed_papers", ())),
        is_assumed=data.get("assumed", False),
    )  # fmt: skip
