"""Rule sets on reuse that the head office keeps: draft, proposal, publication by somebody else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import insert

from counter_app.domain.changes import RulesChanged
from counter_app.domain.errors import Code, Conflict, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.reuse import examples, rule_text
from counter_app.domain.reuse.examples import Checked, Example, check
from counter_app.domain.reuse.facts import Facts, Product
from counter_app.domain.reuse.preview import Comparison, RulePreview
from counter_app.domain.reuse.rules import Law, ReuseRules, RuleSet
from counter_app.domain.reuse.versions import (
    SetWish,
    StoredSet,
    VersionState,
    VersionStep,
    overlaid,
)
from counter_app.store.base import table
from counter_app.store.queries import rule_sets as queries
from counter_app.store.store import Store
from counter_app.store.tables.rule_sets import RuleSetRow, RuleSetStepRow
from counter_app.store.work import Work

_V = VersionState
_NAMED: Final = 200
"""So many people are named in a preview; all are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBook:
    """All rule sets.

    Attributes:
        shipped: those that came with the program, with their examples by code.
        stored: versions of the office.
        in_force: what decisions are made by.
    """

    shipped: ReuseRules
    examples: tuple[Example, ...]
    stored: tuple[StoredSet, ...]
    in_force: ReuseRules


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSetPage:
    """A version with all that happened to it, and what its examples say."""

    stored: StoredSet
    steps: tuple[VersionStep, ...]
    checked: tuple[Checked, ...]


class RuleSets:
    """The versions of rule sets, and what they would change."""

    def __init__(
        self, store: Store, shipped: ReuseRules, shipped_examples: tuple[Example, ...] = ()
    ) -> None:
        """Join the parts."""
        self._store = store
        self._shipped = shipped
        self._examples = shipped_examples

    @property
    def law(self) -> Law:
        """What holds whatever the rule set."""
        return self._shipped.law

    def book(self, actor: Actor) -> RuleBook:
        """Return all rule sets.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.MANAGE_RULES)
        with self._store.reading() as session:
            return RuleBook(
                shipped=self._shipped, examples=self._examples, stored=queries.every(session),
                in_force=queries.in_force(session, self._shipped),
            )  # fmt: skip

    def page(self, actor: Actor, rule_set_id: UUID) -> RuleSetPage:
        """Return a version.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.MANAGE_RULES)
        with self._store.reading() as session:
            stored = queries.one(session, rule_set_id)
            return RuleSetPage(
                stored=stored, steps=queries.steps(session, rule_set_id),
                checked=check(self.law, stored.rules, stored.examples),
            )  # fmt: skip

    def draft(self, actor: Actor, wish: SetWish, gesture: UUID) -> StoredSet:
        """Write a new version down; its number follows that of the versions of its code.

        Raises:
            Refused: NOT_PERMITTED.
            Invalid: as `rule_text.check`; TOO_LONG for a note.
        """
        actor.require(Permission.MANAGE_RULES)
        _check(wish)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.one(work.session, earlier)
            code = wish.rules.code
            shipped = max(
                (one.version for one in self._shipped.sets if one.code == code), default=0
            )
            number = max(shipped, queries.last_number(work.session, code)) + 1
            made = new_id()
            work.session.execute(insert(table(RuleSetRow)), {
                "id": made, "code": code, "number": number, "state": _V.DRAFT, "step": 0,
                "text": "", "examples": "", "note": "", "made_at": work.now,
                "made_by": actor.operator_id,
            })  # fmt: skip
            self._step(work, made, 1, None, _V.DRAFT, wish=wish, number=number)
            return self._told(work, "rules.drafted", made)

    def change(self, actor: Actor, seen: StoredSet, wish: SetWish, gesture: UUID) -> StoredSet:
        """Change what a draft says; its code stays.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE.
            Conflict: CHANGED_MEANWHILE.
            Invalid: as `draft`.
        """
        actor.require(Permission.MANAGE_RULES)
        _check(wish)
        if wish.rules.code != seen.code:
            raise Invalid(Code.CHANGED_MEANWHILE, "code")
        return self._move(actor, seen, _V.DRAFT, gesture, "rules.changed", wish=wish)

    def propose(self, actor: Actor, seen: StoredSet, gesture: UUID) -> StoredSet:
        """Propose a draft for publication; what it says rests from now on.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE; EXAMPLES_FAIL while an example gets
                another answer than expected, or none is there.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.MANAGE_RULES)
        self._pass(seen)
        return self._move(actor, seen, _V.PROPOSED, gesture, "rules.proposed")

    def send_back(self, actor: Actor, seen: StoredSet, reason: str, gesture: UUID) -> StoredSet:
        """Make a proposal a draft again.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE, REASON_NEEDED.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.MANAGE_RULES)
        return self._move(actor, seen, _V.DRAFT, gesture, "rules.sent_back", _reason(reason))

    def publish(self, actor: Actor, seen: StoredSet, gesture: UUID) -> StoredSet:
        """Publish a proposal: from now on decisions on its days are made by it.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE, EXAMPLES_FAIL; SECOND_PERSON_SAME for
                somebody who wrote or proposed it.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.MANAGE_RULES)
        self._pass(seen)
        return self._move(actor, seen, _V.PUBLISHED, gesture, "rules.published")

    def withdraw(self, actor: Actor, seen: StoredSet, reason: str, gesture: UUID) -> StoredSet:
        """Take a version out of force, or put a draft away; what held before holds again.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE, REASON_NEEDED.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.MANAGE_RULES)
        return self._move(actor, seen, _V.WITHDRAWN, gesture, "rules.withdrawn", _reason(reason))

    def preview(
        self, actor: Actor, rules: RuleSet, product: Product, on: date,
        tell: Callable[[int, int], None] = lambda done, whole: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> RulePreview:  # fmt: skip
        """Decide everybody on file for a document on a day, as now and with a set laid over.

        Args:
            actor: who asks; it is noted in the audit trail that records were read.
            rules: the set, written down or not.
            product: for which document.
            on: the day.
            tell: is told how many of how many were looked at.
            cancelled: is asked whether to stop; what was found until then is returned.

        Raises:
            Refused: NOT_PERMITTED.
            Invalid: as `rule_text.check`.
        """
        actor.require(Permission.MANAGE_RULES)
        actor.require(Permission.SEE_PEOPLE)
        rule_text.check(rules)
        with self._store.reading() as session:
            present = queries.in_force(session, self._shipped)
            comparison = Comparison(present, overlaid(present, [rules]), _NAMED)
            whole, is_whole = queries.people_count(session), True
            for batch in queries.people_with_captures(session):
                if cancelled():
                    is_whole = False
                    break
                for line, captures in batch:
                    facts = Facts(
                        born=line.date_of_birth, product=product, on=on, captures=captures
                    )
                    comparison.look_at(line.id, line.v_number, line.name, facts)
                tell(comparison.counts.total(), whole)
        found = comparison.result(product, is_whole=is_whole)
        with self._store.work(actor) as work:
            work.audit("rules.previewed", new_id(), product=product.value, on=on.isoformat(),
                       people=found.looked_at, differing=found.differing)  # fmt: skip
        return found

    def _pass(self, seen: StoredSet) -> None:
        """Raise Refused(EXAMPLES_FAIL) unless every example of a version is right."""
        checked = check(self.law, seen.rules, seen.examples)
        wrong = [one.example.number for one in checked if not one.is_right]
        if wrong or not checked:
            raise Refused(Code.EXAMPLES_FAIL, wrong=", ".join(wrong[:10]) or "0")

    def _move(
        self, actor: Actor, seen: StoredSet, to: VersionState, gesture: UUID, action: str,
        reason: str = "", wish: SetWish | None = None,
    ) -> StoredSet:  # fmt: skip
        with self._store.work(actor, gesture) as work:
            there = queries.one(work.session, seen.id)
            if work.earlier():
                return there
            if (there.step, there.state) != (seen.step, seen.state):
                raise Conflict(Code.CHANGED_MEANWHILE)
            is_writing = wish is not None
            if to is _V.DRAFT and is_writing is not (there.state is _V.DRAFT):
                raise Refused(Code.WRONG_STATE, state=there.state.value, wanted=to.value)
            there.check(to)
            if to is _V.PUBLISHED and actor.operator_id in there.writers:
                raise Refused(Code.SECOND_PERSON_SAME)
            self._step(work, seen.id, there.step + 1, there.state, to, reason, wish, there.number)
            return self._told(work, action, seen.id)

    @staticmethod
    def _step(
        work: Work, rule_set_id: UUID, step: int, from_state: VersionState | None,
        to_state: VersionState, reason: str = "", wish: SetWish | None = None, number: int = 0,
    ) -> None:  # fmt: skip
        rules = replace(wish.rules, version=number) if wish else None
        work.session.execute(insert(table(RuleSetStepRow)), {
            "rule_set_id": rule_set_id, "step": step, "from_state": from_state,
            "to_state": to_state, "at": work.now, "operator_id": work.actor.operator_id,
            "reason": reason, "text": rule_text.written(rules) if rules else "",
            "examples": examples.written(wish.examples) if wish else "",
            "note": wish.note if wish else "",
        })  # fmt: skip

    @staticmethod
    def _told(work: Work, action: str, rule_set_id: UUID) -> StoredSet:
        found = queries.one(work.session, rule_set_id)
        work.audit(action, rule_set_id, rule_set=found.code, version=found.number)
        work.note(RulesChanged(rule_set_id))
        return found


def _check(wish: SetWish) -> None:
    rule_text.check(wish.rules)
    if len(wish.note) > 400:
        raise Invalid(Code.TOO_LONG, "note", most=400)


def _reason(reason: str) -> str:
    said = " ".join(reason.split())
    if not said:
        raise Refused(Code.REASON_NEEDED)
    return said[:400]
