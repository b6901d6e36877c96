"""The published rule sets, and what the law says whatever they are: data of `resources/rules`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Any

from counter_app.domain.reuse.facts import Modality, Place, Product


class ReuseMode(StrEnum):
    """How a rule set deals with what was taken before."""

    ALWAYS = "always"
    WITHIN = "within"
    NEVER = "never"
    BY_POST = "by_post"
    NOT_STATED = "not_stated"


class SetState(StrEnum):
    """Whether the text of a rule set was found."""

    KNOWN = "known"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalityRule:
    """What a rule set says of one modality of one product.

    Attributes:
        months: with WITHIN, the age at which a capture is too old.
        from_age: below this age it is always taken again.
    """

    reuse: ReuseMode
    months: int = 0
    from_age: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductRule:
    """What a rule set says of one product.

    Attributes:
        places: captures made there count.
        doubtful_places: the text does not say whether captures made there count.
        first_places: for a first document captures made there count whatever their age.
        under_one: what happens to children under one year of age.
        source: which text says so.
    """

    photo: ModalityRule
    fingerprints: ModalityRule
    signature: ModalityRule
    places: frozenset[Place]
    doubtful_places: frozenset[Place]
    first_places: frozenset[Place]
    under_one: ReuseMode
    source: str

    def of(self, modality: Modality) -> ModalityRule:
        """Return what it says of a modality."""
        match modality:
            case Modality.PHOTO:
                return self.photo
            case Modality.FINGERPRINTS:
                return self.fingerprints
            case Modality.SIGNATURE:
                return self.signature


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSet:
    """One rule set with its validity.

    Attributes:
        starts: first day, None for as far back as there are rules.
        ends: last day as far as known, None for still in force.
        ages: reaching one of these since a capture means that it is taken again.
    """

    code: str
    version: int
    state: SetState
    starts: date | None
    ends: date | None
    source: str
    ages: tuple[int, ...]
    products: Mapping[Product, ProductRule]

    @classmethod
    def parse(cls, text: str) -> RuleSet:
        """Read a rule set (TOML). Raises KeyError or ValueError for a damaged one."""
        data = tomllib.loads(text)
        return cls(
            code=data["code"], version=data["version"], state=SetState(data["state"]),
            starts=data.get("from"), ends=data.get("until"), source=data["source"],
            ages=tuple(data.get("ages", ())),
            products={
                Product(name): _product(rule, data["source"])
                for name, rule in data.get("products", {}).items()
            },
        )  # fmt: skip

    def holds_on(self, day: date) -> bool:
        """Whether the set is in force on a day."""
        begun = self.starts is None or self.starts <= day
        return begun and (self.ends is None or day <= self.ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """What holds whatever the rule set.

    Attributes:
        again_at: ages at which face and prints are taken again (Vb 8.31).
        prints_from: age below which no prints are taken (Vb 8.27).
        invite_within_months: how soon after a passing impediment (Vv 7.1j).
        articles: the article of each rule, by its name.
    """

    again_at: tuple[int, ...]
    prints_from: int
    invite_within_months: int
    articles: Mapping[str, str]

    @classmethod
    def parse(cls, text: str) -> Law:
        """Read the law's file (TOML). Raises KeyError or ValueError for a damaged one."""
        data = tomllib.loads(text)
        return cls(
            again_at=tuple(data["again_at"]), prints_from=data["prints_from"],
            invite_within_months=data["invite_within_months"], articles=data["articles"],
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReuseRules:
    """The law and all rule sets, the oldest first."""

    law: Law
    sets: tuple[RuleSet, ...]

    @classmethod
    def parse(cls, law: str, sets: Iterable[str]) -> ReuseRules:
        """Read all files. Raises KeyError, or ValueError for damage, a gap or an overlap."""
        found = sorted((RuleSet.parse(text) for text in sets), key=lambda one: one.starts or _FIRST)
        for earlier, later in pairwise(found):
            if not _follows(earlier, later):
                message = f"rule set {later.code} does not follow {earlier.code} day by day"
                raise ValueError(message)
        return cls(Law.parse(law), tuple(found))

    def on(self, day: date) -> RuleSet | None:
        """Return the rule set of a day, None for a day without one."""
        return next((one for one in self.sets if one.holds_on(day)), None)

    def last_known(self, day: date) -> RuleSet | None:
        """Return the newest set whose text was found, of those that began before a day."""
        known = [
            one
            for one in self.sets
            if one.state is SetState.KNOWN and (one.starts is None or one.starts <= day)
        ]
        return known[-1] if known else None


_FIRST = date.min


def _follows(earlier: RuleSet, later: RuleSet) -> bool:
    ends, starts = earlier.ends, later.starts
    return ends is not None and starts is not None and starts.toordinal() == ends.toordinal() + 1


def _product(data: Mapping[str, Any], source: str) -> ProductRule:
    return ProductRule(
        photo=_modality(data["photo"]), fingerprints=_modality(data["fingerprints"]),
        signature=_modality(data.get("signature", {"reuse": "not_stated"})),
        places=_places(data["places"]), doubtful_places=_places(data.get("doubtful_places", ())),
        first_places=_places(data.get("first_places", ())),
        under_one=ReuseMode(data["under_one"]), source=data.get("source", source),
    )  # fmt: skip


def _modality(data: Mapping[str, Any]) -> ModalityRule:
    return ModalityRule(
        reuse=ReuseMode(data["reuse"]), months=data.get("months", 0),
        from_age=data.get("from_age", 0),
    )  # fmt: skip


def _places(names: Iterable[str]) -> frozenset[Place]:
    return frozenset(Place(name) for name in names)
