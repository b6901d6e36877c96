"""The decision as a whole: every possible birth date, the answer, and what changes it next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse.dates import OLDEST_AGE, ONE_DAY, add_months, age_on, birthday
from counter_app.domain.reuse.decision import (
    Answer,
    ChangeCause,
    Coming,
    Decision,
    Line,
    Need,
    Reason,
)
from counter_app.domain.reuse.facts import Facts, Modality
from counter_app.domain.reuse.judge import Judge
from counter_app.domain.reuse.rules import ReuseRules, RuleSet, SetState

_WEIGHING: Final = (Modality.PHOTO, Modality.FINGERPRINTS)


def decide(rules: ReuseRules, facts: Facts) -> Decision:
    """Decide what must be taken of a person for a product on a day, and what changes it next.

    A birth date of which parts are unknown is read as every day that it may be; where these days
    give different answers, the answer is unknown.
    """
    decision = decide_on_the_day(rules, facts)
    return replace(decision, coming=_coming(rules, facts, decision.answer))


def decide_on_the_day(rules: ReuseRules, facts: Facts) -> Decision:
    """Decide as `decide`, but leave out what changes later: for comparing many people."""
    present = rules.on(facts.on)
    decision = _decide(rules, present, facts)
    if present is None or present.state is SetState.NOT_FOUND:
        known = rules.last_known(facts.on)
        if known is not None:
            decision = replace(decision, last_known=_decide(rules, known, facts))
    return decision


def decide_by_the_day(rules: ReuseRules, facts: Facts) -> Decision:
    """Decide as `decide_on_the_day`, but leave out what the last known set would have said."""
    return _decide(rules, rules.on(facts.on), facts)


def _decide(rules: ReuseRules, chosen: RuleSet | None, facts: Facts) -> Decision:
    births = _possible_births(rules, chosen, facts)
    lines = tuple(_line(rules, chosen, facts, births, modality) for modality in Modality)
    is_found = chosen is not None and chosen.state is SetState.KNOWN
    answer = _answer(lines) if is_found else Answer.UNKNOWN
    decisive = _decisive(lines, answer)
    return Decision(
        answer=answer, reason=decisive.reason if is_found else Reason.RULES_NOT_FOUND,
        age=decisive.age if is_found else None, on=facts.on, product=facts.product,
        rule_set=chosen.code if chosen else "", version=chosen.version if chosen else 0,
        source=chosen.source if chosen else "", lines=lines,
        is_birth_date_complete=facts.born.is_complete,
    )  # fmt: skip


def _line(
    rules: ReuseRules, chosen: RuleSet | None, facts: Facts, births: tuple[date, ...],
    modality: Modality,
) -> Line:  # fmt: skip
    lines = [Judge(rules.law, chosen, facts, born).line(modality) for born in births]
    youngest = lines[-1]
    if len({line.need for line in lines}) == 1:
        return youngest
    return replace(
        youngest, need=Need.UNKNOWN, reason=Reason.BIRTH_DATE_UNCLEAR, age=None, invite_by=None
    )


def _answer(lines: Iterable[Line]) -> Answer:
    photo, prints = (line.need for line in lines if line.modality in _WEIGHING)
    if Need.UNKNOWN in (photo, prints):
        return Answer.UNKNOWN
    if photo is Need.TAKE:
        return Answer.ALL if prints is Need.TAKE else Answer.PHOTO_ONLY
    if prints is Need.TAKE:
        return Answer.FINGERPRINTS_ONLY
    return Answer.BY_POST if photo is Need.BY_POST else Answer.REUSE


_RESTS_ON: Final = {
    Answer.UNKNOWN: Need.UNKNOWN,
    Answer.ALL: Need.TAKE,
    Answer.PHOTO_ONLY: Need.TAKE,
    Answer.FINGERPRINTS_ONLY: Need.TAKE,
    Answer.BY_POST: Need.BY_POST,
    Answer.REUSE: Need.REUSE,
}


def _decisive(lines: tuple[Line, ...], answer: Answer) -> Line:
    """Return the first line, photo before prints, that made the answer what it is."""
    return next((line for line in lines if line.need is _RESTS_ON[answer]), lines[0])


@dataclass(frozen=True, slots=True)
class _Turn:
    """A day on which something may turn, and what."""

    on: date
    cause: ChangeCause
    age: int | None = None


def _coming(rules: ReuseRules, facts: Facts, answer: Answer) -> Coming | None:
    """Return the first later day with another answer, all else being as it is."""
    for turn in sorted(_turns(rules, facts), key=lambda turn: turn.on):
        then = _decide(rules, rules.on(turn.on), replace(facts, on=turn.on)).answer
        if then is not answer:
            return Coming(on=turn.on, cause=turn.cause, answer=then, age=turn.age)
    return None


def _turns(rules: ReuseRules, facts: Facts) -> list[_Turn]:
    found = [_Turn(one.starts, ChangeCause.RULES) for one in rules.sets if one.starts]
    ages = _ages(rules, rules.sets)
    edges = _edges(facts.born, facts)
    found += [_Turn(birthday(edge, age), ChangeCause.AGE, age) for edge in edges for age in ages]
    months = {
        limit.months
        for one in rules.sets
        for rule in one.products.values()
        for limit in (rule.photo, rule.fingerprints)
        if limit.months
    }
    found += [
        _Turn(add_months(one.taken_on, limit), ChangeCause.TOO_OLD)
        for one in facts.captures
        for limit in months
    ]
    return [turn for turn in found if turn.on > facts.on]


def _ages(rules: ReuseRules, sets: Iterable[RuleSet]) -> set[int]:
    """Return every age at which something may turn."""
    ages = {1, rules.law.prints_from, *rules.law.again_at}
    for one in sets:
        ages.update(one.ages)
        for rule in one.products.values():
            ages.update({rule.photo.from_age, rule.fingerprints.from_age})
    return ages - {0}


def _edges(born: PartialDate, facts: Facts) -> tuple[date, date]:
    """Return the first and the last day that a birth date may be.

    Nobody is older than 125, and nobody was captured before birth.
    """
    last = born.latest() or facts.on
    if born.is_complete:
        return last, last
    first = date(born.year or facts.on.year - OLDEST_AGE, born.month or 1, 1)
    seen = min((one.taken_on for one in facts.captures), default=last)
    return first, min(last, max(first, seen))


def _possible_births(
    rules: ReuseRules, chosen: RuleSet | None, facts: Facts
) -> tuple[date, ...]:  # fmt: skip
    """Return the birth dates, earliest first, that stand for all that are possible.

    Between two of them no age turns on the day of the decision or of a capture, so that all days
    between give the same decision.
    """
    first, last = _edges(facts.born, facts)
    if first == last:
        return (last,)
    ages = _ages(rules, (chosen,) if chosen else ())
    events = (facts.on, *(one.taken_on for one in facts.captures))
    found = {first, last}
    for event in events:
        for age in ages:
            turning = birthday(event, -age)
            found.update({turning - ONE_DAY, turning, turning + ONE_DAY})
    alike: dict[tuple[int, ...], date] = {}
    for day in sorted(one for one in found if first <= one <= last):
        reached = [age_on(day, event) for event in events]
        alike[tuple(sum(age <= now for age in ages) for now in reached)] = day
    return tuple(alike.values())
