"""Whether booked visits are needed: what the rules say of everybody who is expected."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy.orm import Session

from counter_app.domain.contacts.needless import Due, Needless, find
from counter_app.domain.contacts.rules import PlanRules
from counter_app.domain.reuse.decision import Answer, Decision
from counter_app.domain.reuse.engine import decide_on_the_day
from counter_app.domain.reuse.facts import Facts, Product
from counter_app.domain.reuse.rules import ReuseRules
from counter_app.store.queries import contacts as queries

_ANY: Final = tuple(one for one in Product if one is not Product.EU_CITIZEN)
"""Documents for which somebody may come to a desk, where nobody noted which one it is."""


def search(
    session: Session, rules: PlanRules, reuse: ReuseRules, expected: Iterable[Due]
) -> tuple[Needless, ...]:
    """Return the services of visits that somebody need not come for at all.

    Where no procedure was noted for a person, every document must give the same answer.
    """
    due = tuple(expected)
    people = {one.person_id for one in due}
    day = min((one.day for one in due), default=None)
    known = queries.on_file(session, people, day) if day else {}

    def decide(one: Due) -> Decision | None:
        person = known.get(one.person_id)
        if person is None:
            return None
        procedure = rules.procedures.get(person.procedure)
        products = (procedure.product,) if procedure else _ANY
        decisions = [
            decide_on_the_day(
                reuse,
                Facts(born=person.born, product=product, on=one.day, captures=person.captures),
            )
            for product in products
        ]
        is_one = {decision.answer for decision in decisions} == {Answer.REUSE}
        return decisions[0] if is_one or len(decisions) == 1 else None

    return find(due, decide)
