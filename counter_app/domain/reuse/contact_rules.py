"""Dated rules on contacts other than photo and prints: data of `resources/rules/contacts`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Any

from counter_app.domain.reuse.facts import Product


class Contact(StrEnum):
    """A contact that a procedure may ask for."""

    START_WORK = "start_work"
    COLLECT = "collect"
    RENEWAL = "renewal"
    STICKER = "sticker"
    PAPER = "paper"


class Paper(StrEnum):
    """A paper that may be on file already."""

    BIRTH_CERTIFICATE = "birth_certificate"
    POLICE_REPORT = "police_report"
    SPONSOR_STATEMENT = "sponsor_statement"


class Purpose(StrEnum):
    """What a stay is for, as far as the rules tell purposes apart."""

    HIGHLY_SKILLED_MIGRANT = "highly_skilled_migrant"
    STUDY = "study"
    FAMILY = "family"
    ASYLUM = "asylum"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRule:
    """One rule with its validity and source.

    Attributes:
        starts, ends: first and last day, None for open.
        assumed: names of the terms below that no text states: settings with a default.
        paper: which paper it speaks of.
        purposes: whom it lets begin work without card or sticker.
        mvv_free: nationalities (ICAO 9303) that need no mvv.
        needs_grant: whether the permit must have been granted first.
        documents: which documents are brought home; empty: none.
        from_age: below this age a document is not brought home.
        needs_verified: whether the identity must have been verified before.
        months: before the end of a document an extension is asked for so early; a paper that is
            older is asked for again, 0 for never.
        extend_months: with less than this left a lost document is extended, not replaced.
        with_mvv: whether a sticker is given to who travelled in on an mvv.
        languages: in which a paper counts without a sworn translation; empty: in all.
        of_this_loss: whether a report counts for the loss only after which it was made.
    """

    contact: Contact
    code: str
    version: int
    starts: date | None
    ends: date | None
    source: str
    assumed: frozenset[str]
    paper: Paper | None = None
    purposes: frozenset[Purpose] = frozenset()
    mvv_free: frozenset[str] = frozenset()
    needs_grant: bool = False
    documents: frozenset[Product] = frozenset()
    from_age: int = 0
    needs_verified: bool = False
    months: int = 0
    extend_months: int = 0
    with_mvv: bool = False
    languages: frozenset[str] = frozenset()
    of_this_loss: bool = False

    def holds_on(self, day: date) -> bool:
        """Whether the rule is in force on a day."""
        begun = self.starts is None or self.starts <= day
        return begun and (self.ends is None or day <= self.ends)


@dataclass(frozen=True, slots=True)
class ContactRules:
    """All rules on other contacts, the oldest first."""

    rules: tuple[ContactRule, ...]

    @classmethod
    def parse(cls, texts: Iterable[str]) -> ContactRules:
        """Read all files. Raises KeyError, or ValueError for damage or an overlap."""
        found = []
        for text in texts:
            data = tomllib.loads(text)
            found += [_rule(Contact(data["contact"]), one) for one in data["rules"]]
        found.sort(key=lambda one: one.starts or date.min)
        for contact in Contact:
            for paper in (None, *Paper):
                _check([one for one in found if (one.contact, one.paper) == (contact, paper)])
        return cls(tuple(found))

    def of(self, contact: Contact, paper: Paper | None = None) -> tuple[ContactRule, ...]:
        """Return the rules on a contact, the oldest first."""
        return tuple(one for one in self.rules if (one.contact, one.paper) == (contact, paper))

    def on(self, day: date, contact: Contact, paper: Paper | None = None) -> ContactRule | None:
        """Return the rule of a day, None for a day without one."""
        return next((one for one in self.of(contact, paper) if one.holds_on(day)), None)


def _check(rules: list[ContactRule]) -> None:
    for earlier, later in pairwise(rules):
        if earlier.ends is None or later.starts is None or later.starts <= earlier.ends:
            message = f"rule {later.code} overlaps {earlier.code}"
            raise ValueError(message)


def _rule(contact: Contact, data: Mapping[str, Any]) -> ContactRule:
    paper = data.get("paper")
    return ContactRule(
        contact=contact, code=data["code"], version=data["version"], starts=data.get("from"),
        ends=data.get("until"), source=data["source"], assumed=frozenset(data.get("assumed", ())),
        paper=Paper(paper) if paper else None,
        purposes=frozenset(Purpose(one) for one in data.get("purposes", ())),
        mvv_free=frozenset(data.get("mvv_free", ())), needs_grant=data.get("needs_grant", False),
        documents=frozenset(Product(one) for one in data.get("documents", ())),
        from_age=data.get("from_age", 0), needs_verified=data.get("needs_verified", False),
        months=data.get("months", 0), extend_months=data.get("extend_months", 0),
        with_mvv=data.get("with_mvv", False), languages=frozenset(data.get("languages", ())),
        of_this_loss=data.get("of_this_loss", False),
    )  # fmt: skip
