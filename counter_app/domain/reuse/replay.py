"""A year played again on made-up people: how many visits each rule set would have asked for."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse.dates import add_months
from counter_app.domain.reuse.decision import Answer
from counter_app.domain.reuse.engine import decide_on_the_day
from counter_app.domain.reuse.facts import (
    Capture,
    Facts,
    Finger,
    FingerMissing,
    Modality,
    Place,
    Product,
    Quality,
)
from counter_app.domain.reuse.preview import NO_VISIT
from counter_app.domain.reuse.rules import ReuseRules

_DAYS = 365
_DAYS_OF_AGE = 365.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What was taken before of people who ask for one kind of document.

    Attributes:
        share: of them have records.
        months: how old these are, at least and at most.
    """

    share: float
    months: tuple[int, int]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumptions:
    """What a replay rests on: published totals, and guesses that are marked as such.

    Attributes:
        visits: published number of visits of the year.
        other: share of them that have nothing to do with a new document.
        collect: visits for a document beside the one for photo and prints.
        bands: first age, age after the last, share.
        younger: months by which records are younger than `before` says.
    """

    year: int
    visits: int
    source: str
    rules_until: str
    rules_from: str
    changed_on: date
    compared: tuple[str, ...]
    other: float
    collect: float
    products: Mapping[Product, float]
    bands: tuple[tuple[int, int, float], ...]
    before: Mapping[Product, Before]
    poor: float
    no_fingers: float
    younger: int = 0

    @classmethod
    def parse(cls, text: str) -> tuple[Assumptions, tuple[tuple[str, Assumptions], ...]]:
        """Read the assumptions and their variants (TOML). Raises KeyError or ValueError."""
        data = tomllib.loads(text)
        base = cls(
            year=data["year"], visits=data["visits"], source=data["source"],
            rules_until=data["rules_until"], rules_from=data["rules_from"],
            changed_on=data["changed_on"], compared=tuple(data["compared"]),
            other=data["other"]["share"], collect=data["collect"]["visits"],
            products={Product(name): share for name, share in data["products"].items()},
            bands=tuple((low, high, share) for low, high, share in data["ages"]["bands"]),
            before={Product(name): _before(one) for name, one in data["before"].items()},
            poor=data["quality"]["poor"], no_fingers=data["quality"]["no_fingers"],
        )  # fmt: skip
        base.check()
        return base, tuple((one["name"], base.varied(one)) for one in data["variants"])

    def check(self) -> None:
        """Raise ValueError unless shares add up."""
        shares = [sum(self.products.values()), sum(share for _, _, share in self.bands)]
        if any(abs(share - 1) > 1e-6 for share in shares):
            message = f"shares add up to {shares}"
            raise ValueError(message)

    def varied(self, change: Mapping[str, Any]) -> Assumptions:
        """Return these assumptions with one of them another."""
        products = dict(self.products)
        if "shift" in change:
            moved = products[Product.LATER_PERMIT] * change["shift"]
            products[Product.LATER_PERMIT] -= moved
            products[Product.FIRST_PERMIT] += moved
        return replace(
            self, other=change.get("other", self.other), poor=change.get("poor", self.poor),
            younger=change.get("younger", 0), products=products,
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Visits of the year under one rule set.

    Attributes:
        biometrics: visits for photo or prints.
        undecided: people of whom its text does not say whether they must come; one more visit
            each, at most.
        answers: how many people got which answer.
    """

    rule_set: str
    biometrics: int
    undecided: int
    answers: Mapping[Answer, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """What a replay found.

    Attributes:
        people: how many people ask for a document, so that the published total is reached.
        other: visits that have nothing to do with one, the same under all rules.
        collect: visits to collect, the same under all rules.
        played: visits for photo or prints under the rules as they were.
    """

    seed: int
    people: int
    other: int
    collect: int
    played: int
    asked: tuple[Asked, ...]

    def total(self, one: Asked) -> int:
        """Return all visits of the year under a rule set; undecided people not counted."""
        return self.other + self.collect + one.biometrics


def replay(rules: ReuseRules, given: Assumptions, seed: int, visits: int = 0) -> Replay:
    """Draw people until the visits under the rules of that year reach the published total.

    Args:
        rules: the law and the sets; those that are compared are applied to every day.
        given: the assumptions.
        seed: of the draw; the same seed gives the same people.
        visits: another total than the published one, for a smaller draw.
    """
    whole = visits or given.visits
    other = round(whole * given.other)
    sets = {one.code: one for one in rules.sets}
    alone = {
        code: ReuseRules(rules.law, (replace(sets[code], starts=None, ends=None),))
        for code in {*given.compared, given.rules_until, given.rules_from}
    }
    answers: dict[str, dict[Answer, int]] = {code: {} for code in alone}
    people = played = 0
    for facts in draw(given, seed):
        if other + played + round(people * given.collect) >= whole:
            break
        found = {code: decide_on_the_day(one, facts).answer for code, one in alone.items()}
        for code, answer in found.items():
            answers[code][answer] = answers[code].get(answer, 0) + 1
        held = given.rules_until if facts.on < given.changed_on else given.rules_from
        played += _comes(found[held])
        people += 1
    return Replay(
        seed=seed, people=people, other=other, collect=round(people * given.collect),
        played=played, asked=tuple(_asked(code, answers[code]) for code in given.compared),
    )  # fmt: skip


def draw(given: Assumptions, seed: int) -> Iterator[Facts]:
    """Draw people who ask for a document, one after the other, without end."""
    chance = Random(seed)  # noqa: S311 - a draw of made-up people, nothing secret
    products, shares = list(given.products), list(given.products.values())
    bands = [(low, high) for low, high, _ in given.bands]
    likely = [share for _, _, share in given.bands]
    first = date(given.year, 1, 1)
    while True:
        on = first + timedelta(days=chance.randrange(_DAYS))
        (product,) = chance.choices(products, shares)
        ((low, high),) = chance.choices(bands, likely)
        age = chance.randrange(int(low * _DAYS_OF_AGE), int(high * _DAYS_OF_AGE))
        born = on - timedelta(days=age)
        captures = _captures(chance, given, product, on, born)
        yield Facts(born=PartialDate.of(born), product=product, on=on, captures=captures)


def _captures(
    chance: Random, given: Assumptions, product: Product, on: date, born: date
) -> tuple[Capture, ...]:
    before = given.before[product]
    if chance.random() >= before.share:
        return ()
    months = max(0, chance.randint(*before.months) - given.younger)
    taken = add_months(on, -months) - timedelta(days=chance.randrange(28))
    if taken < born:
        return ()
    place = chance.choice(before.places)
    without = chance.random() < given.no_fingers
    return tuple(
        Capture(
            modality=modality, taken_on=taken, place=place,
            quality=Quality.POOR if chance.random() < given.poor else Quality.GOOD,
            missing=dict.fromkeys(Finger, FingerMissing.LASTING)
            if without and modality is Modality.FINGERPRINTS else {},
        )
        for modality in (Modality.PHOTO, Modality.FINGERPRINTS)
        if modality is Modality.PHOTO or add_months(born, 72) <= taken  # no prints under six
    )  # fmt: skip


def _before(data: Mapping[str, Any]) -> Before:
    least, most = data["months"]
    return Before(
        share=data["share"], months=(least, most),
        places=tuple(Place(name) for name in data["places"]),
    )  # fmt: skip


def _comes(answer: Answer) -> bool:
    return answer not in NO_VISIT and answer is not Answer.UNKNOWN


def _asked(code: str, answers: Mapping[Answer, int]) -> Asked:
    return Asked(
        rule_set=code, answers=answers, undecided=answers.get(Answer.UNKNOWN, 0),
        biometrics=sum(count for answer, count in answers.items() if _comes(answer)),
    )  # fmt: skip
