"""One modality of somebody whose birth date is known, under one rule set."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from counter_app.domain.reuse.dates import add_months, age_on
from counter_app.domain.reuse.decision import Line, Need, Reason
from counter_app.domain.reuse.facts import Capture, Facts, Modality, Product, Quality
from counter_app.domain.reuse.rules import (
    Law,
    ModalityRule,
    ProductRule,
    ReuseMode,
    RuleSet,
    SetState,
)


@dataclass(frozen=True, slots=True, repr=False)
class Judge:
    """Judges by the law first, and by the rule set where the law leaves room."""

    law: Law
    rules: RuleSet | None
    facts: Facts
    born: date

    @property
    def _rule(self) -> ProductRule | None:
        return self.rules.products.get(self.facts.product) if self.rules else None

    @property
    def _source(self) -> str:
        rule = self._rule
        return rule.source if rule else self.rules.source if self.rules else ""

    @property
    def _age(self) -> int:
        return age_on(self.born, self.facts.on)

    def line(self, modality: Modality) -> Line:
        """Decide on one modality."""
        if modality is Modality.SIGNATURE:
            return self._signature()
        newest = next(iter(self.facts.taken(modality)), None)
        by_law = self._by_law(modality, newest)
        if by_law is not None:
            return _about(by_law, newest)
        if self.rules is None or self.rules.state is SetState.NOT_FOUND:
            return _about(self._say(modality, Need.UNKNOWN, Reason.RULES_NOT_FOUND), newest)
        rule = self._rule
        if rule is None:
            return _about(self._say(modality, Need.UNKNOWN, Reason.NOT_STATED), newest)
        counting = self._counting(modality, rule)
        found = _about(self._by_rule(modality, rule, counting), counting)
        return self._under_one(found, rule)

    def _say(self, modality: Modality, need: Need, reason: Reason, age: int | None = None) -> Line:
        return Line(modality=modality, need=need, reason=reason, age=age, source=self._source)

    def _signature(self) -> Line:
        """Decide on the signature: by the rule set alone, for the law does not speak of its age."""
        rule = self._rule
        if rule is None:
            return self._say(Modality.SIGNATURE, Need.UNKNOWN, Reason.NOT_STATED)
        counting = self._counting(Modality.SIGNATURE, rule)
        return _about(self._by_rule(Modality.SIGNATURE, rule, counting), counting)

    def _by_law(self, modality: Modality, newest: Capture | None) -> Line | None:
        """Return what the law settles whatever the rule set, None where it leaves room."""
        if modality is Modality.FINGERPRINTS:
            never = self._no_prints(newest)
            if never is not None:
                reason, article, age = never
                return self._lawful(modality, Need.NOT_TAKEN, reason, article, age)
        if self.facts.product is Product.EU_CITIZEN or newest is None:
            return None
        reached = self._reached(newest, self.law.again_at)
        if reached is not None:
            return self._lawful(modality, Need.TAKE, Reason.AGE_REACHED, "again_at", reached)
        if newest.is_passing_impossible:
            line = self._lawful(modality, Need.TAKE, Reason.PASSING_IMPEDIMENT, "passing")
            until = add_months(newest.taken_on, self.law.invite_within_months)
            return replace(line, invite_by=until)
        return None

    def _no_prints(self, newest: Capture | None) -> tuple[Reason, str, int | None] | None:
        if self.facts.product is Product.EU_CITIZEN:
            return Reason.UNION_CITIZEN, "union_citizen", None
        if self._age < self.law.prints_from:
            return Reason.UNDER_SIX, "prints_from", self.law.prints_from
        if newest is not None and newest.is_lasting_impossible:
            return Reason.LASTING_IMPEDIMENT, "lasting", None
        return None

    def _lawful(
        self, modality: Modality, need: Need, reason: Reason, article: str, age: int | None = None
    ) -> Line:
        source = self.law.articles[article]
        return Line(modality=modality, need=need, reason=reason, age=age, source=source)

    def _reached(self, capture: Capture, ages: Iterable[int]) -> int | None:
        """Return the highest of these ages that was reached since a capture, None if none was."""
        before, now = age_on(self.born, capture.taken_on), self._age
        return max((age for age in ages if before < age <= now), default=None)

    def _counting(self, modality: Modality, rule: ProductRule) -> Capture | None:
        """Return the newest capture from a place that counts, else the newest of all."""
        taken = self.facts.taken(modality)
        for places in (rule.places | rule.first_places, rule.doubtful_places):
            for one in taken:
                if one.place in places:
                    return one
        return next(iter(taken), None)

    def _by_rule(self, modality: Modality, rule: ProductRule, capture: Capture | None) -> Line:
        wanted = rule.of(modality)
        match wanted.reuse:
            case ReuseMode.NOT_STATED:
                return self._say(modality, Need.UNKNOWN, Reason.NOT_STATED)
            case ReuseMode.BY_POST:
                return self._say(modality, Need.BY_POST, Reason.BY_POST)
            case ReuseMode.NEVER:
                return self._say(modality, Need.TAKE, Reason.EVERY_APPLICATION)
        ages = self.rules.ages if self.rules else ()
        reached = self._reached(capture, ages) if capture else None
        if reached is not None:
            return self._say(modality, Need.TAKE, Reason.AGE_REACHED, reached)
        if self._age < wanted.from_age:
            return self._say(modality, Need.TAKE, Reason.UNDER_AGE, wanted.from_age)
        if capture is None:
            return self._say(modality, Need.TAKE, Reason.MISSING)
        return self._by_capture(modality, rule, wanted, capture)

    def _by_capture(
        self, modality: Modality, rule: ProductRule, wanted: ModalityRule, capture: Capture
    ) -> Line:
        if capture.quality is Quality.POOR:
            return self._say(modality, Need.TAKE, Reason.POOR)
        is_first = capture.place in rule.first_places
        if not is_first and capture.place in rule.doubtful_places:
            return self._say(modality, Need.UNKNOWN, Reason.PLACE_DOUBTFUL)
        if not is_first and capture.place not in rule.places:
            return self._say(modality, Need.TAKE, Reason.PLACE_NOT_NAMED)
        limited = wanted.reuse is ReuseMode.WITHIN and not is_first
        if limited and self.facts.on >= add_months(capture.taken_on, wanted.months):
            return self._say(modality, Need.TAKE, Reason.TOO_OLD)
        if capture.quality is Quality.NOT_STATED:
            return self._say(modality, Need.UNKNOWN, Reason.QUALITY_NOT_STATED)
        reason = Reason.FIRST_DOCUMENT if is_first else Reason.STILL_GOOD
        return self._say(modality, Need.REUSE, reason)

    def _under_one(self, line: Line, rule: ProductRule) -> Line:
        """Turn a photo at the desk of a child under one year into what its rule set says."""
        if self._age >= 1 or line.need is not Need.TAKE or line.modality is not Modality.PHOTO:
            return line
        if rule.under_one is ReuseMode.BY_POST:
            return replace(line, need=Need.BY_POST, reason=Reason.UNDER_ONE, age=1)
        return replace(line, need=Need.UNKNOWN, reason=Reason.NOT_STATED, age=None)


def _about(line: Line, capture: Capture | None) -> Line:
    """Name the capture that was looked at."""
    if capture is None:
        return line
    return replace(line, taken_on=capture.taken_on, place=capture.place)
