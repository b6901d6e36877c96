"""Which papers a person is asked to bring, and which are on file and count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from counter_app.domain.contacts.on_file import OnFile, reported_on
from counter_app.domain.contacts.rules import PlanRules, Procedure
from counter_app.domain.reuse.contact_rules import Contact, ContactRules, Paper
from counter_app.domain.reuse.contacts import (
    ContactAnswer,
    ContactDecision,
    ContactFacts,
    decide_contact,
)

Decisions = tuple[ContactDecision, ...]


def judged(plan: PlanRules, rules: ContactRules, known: OnFile, on: date) -> Decisions:
    """Say of each paper that is on file, or that the noted procedure asks for, whether to bring it.

    A police report counts for the loss of the present document.
    """
    procedure = plan.procedures.get(known.procedure)
    asked = procedure.papers if procedure else ()
    held = {one.paper for one in known.papers}
    facts = ContactFacts(
        on=on, born=known.born, nationality=known.nationality, papers=known.papers,
        lost_on=reported_on(known, on) or on,
    )  # fmt: skip
    return tuple(
        decide_contact(rules, Contact.PAPER, facts, paper)
        for paper in Paper
        if paper in held or paper in asked
    )


def to_bring(
    usual: Sequence[str], plan: PlanRules, people: Iterable[OnFile],
    decisions: Mapping[UUID, Decisions],
) -> tuple[str, ...]:  # fmt: skip
    """Return what a letter asks to bring: all codes but the papers that everybody has on file.

    A paper that a procedure asks for by a text is asked of who does not have it on file; what is
    only assumed to be asked for goes into no letter.

    Args:
        usual: codes of what the service asks to bring.
        plan: the procedures.
        people: who comes.
        decisions: what `judged` says of each of them.
    """
    needed: set[str] = set()
    on_file: list[frozenset[str]] = []
    for one in people:
        said = decisions.get(one.person_id, ())
        has = frozenset(
            each.paper.value
            for each in said
            if each.paper is not None and each.answer is ContactAnswer.NOT_NEEDED
        )
        on_file.append(has)
        asked = _stated(plan.procedures.get(one.procedure))
        needed |= {paper.value for paper in asked} - has
    spared = frozenset.intersection(*on_file) if on_file else frozenset()
    kept = tuple(code for code in usual if code not in spared)
    return (*kept, *(one.value for one in Paper if one.value in needed and one.value not in kept))


def _stated(procedure: Procedure | None) -> frozenset[Paper]:
    return frozenset(procedure.papers) - procedure.assumed_papers if procedure else frozenset()
