"""Rule sets of the head office: two people publish, decisions follow, history stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from counter_app.domain.changes import Change, RulesChanged
from counter_app.domain.errors import Code, Conflict, CounterError, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Role
from counter_app.domain.reuse.decision import Answer
from counter_app.domain.reuse.examples import Example
from counter_app.domain.reuse.facts import Product
from counter_app.domain.reuse.versions import SetWish, StoredSet, VersionState
from counter_app.services.office import Office
from counter_app.settings import reuse_examples, reuse_rules
from tests import factories as f
from tests.beneath import beneath

D = next(one for one in reuse_rules().sets if one.code == "D")
RULES = replace(
    D, code="E", version=2, starts=date(2024, 1, 1), ends=None, source="brief van 1 mei 2026"
)


def right() -> Example:
    """Return an example that is right under RULES: nothing was taken, so all is needed."""
    nothing = next(
        one for one in reuse_examples() if one.rule_set == "D" and not one.facts.captures
        and one.answer is Answer.ALL
    )  # fmt: skip
    return replace(nothing, rule_set="E", facts=replace(nothing.facts, on=date(2026, 9, 4)))


WISH = SetWish(rules=RULES, examples=(right(),), note="the page of May 2026")


@pytest.fixture
def demo(office: Office) -> Actor:
    return f.seat(office, "demo")


@pytest.fixture
def second(office: Office, demo: Actor) -> Actor:
    office.operators.add(
        demo, "lawyer", "L. Voorbeeld", f.PASSWORD, frozenset({Role.RULE_MANAGER}), demo.location_id
    )
    return f.seat(office, "lawyer")


def drafted(office: Office, demo: Actor) -> StoredSet:
    return office.rule_sets.draft(demo, WISH, new_id())


def proposed(office: Office, demo: Actor) -> StoredSet:
    return office.rule_sets.propose(demo, drafted(office, demo), new_id())


def refusal(act: object) -> Code:
    with pytest.raises(CounterError) as caught:
        act()  # type: ignore[operator]
    return caught.value.code


def test_a_published_set_decides_and_withdrawn_it_does_not(
    office: Office, demo: Actor, second: Actor, announced: list[Change]
) -> None:
    person = f.on_file(office, demo)
    before = office.reuse.decide(demo, person.id, Product.LATER_PERMIT)

    made = office.rule_sets.publish(second, proposed(office, demo), new_id())
    after = office.reuse.decide(demo, person.id, Product.LATER_PERMIT)
    gone = office.rule_sets.withdraw(demo, made, "the page was taken back", new_id())
    again = office.reuse.decide(demo, person.id, Product.LATER_PERMIT)

    assert (before.answer, before.rule_set, before.version) == (Answer.UNKNOWN, "E", 1)
    assert (after.answer, after.rule_set, after.version) == (Answer.ALL, "E", 2)
    assert after.source == "brief van 1 mei 2026"
    assert (again.answer, gone.state) == (Answer.UNKNOWN, VersionState.WITHDRAWN)
    assert RulesChanged(made.id) in announced
    steps = office.rule_sets.page(demo, made.id).steps
    assert [one.to_state for one in steps] == ["draft", "proposed", "published", "withdrawn"]
    assert [one.operator for one in steps][2] == "L. Voorbeeld"
    assert steps[-1].reason == "the page was taken back"


def test_nobody_publishes_what_he_wrote_or_proposed(
    office: Office, demo: Actor, second: Actor
) -> None:
    mine = proposed(office, demo)
    assert (
        refusal(lambda: office.rule_sets.publish(demo, mine, new_id())) is Code.SECOND_PERSON_SAME
    )

    draft = office.rule_sets.send_back(second, mine, "name the page", new_id())
    assert draft.state is VersionState.DRAFT
    theirs = office.rule_sets.propose(second, draft, new_id())
    for one in (demo, second):  # one wrote it, the other proposed it
        act = lambda who=one: office.rule_sets.publish(who, theirs, new_id())  # noqa: E731
        assert refusal(act) is Code.SECOND_PERSON_SAME


def test_the_database_asks_for_the_second_person_too(office: Office, demo: Actor) -> None:
    made = proposed(office, demo)
    insert = text(
        "INSERT INTO rule_set_steps (rule_set_id, step, from_state, to_state, at, operator_id,"
        " reason, text, examples, note) SELECT rule_set_id, 3, 'proposed', 'published', at,"
        " operator_id, '', '', '', '' FROM rule_set_steps WHERE step = 2"
    )
    with pytest.raises(Exception, match="second_person_same"), beneath(office.store) as connection:
        connection.execute(insert)
    for statement in (
        "UPDATE rule_sets SET state = 'published', step = 3",
        "UPDATE rule_sets SET text = 'x'",
        "DELETE FROM rule_set_steps",
        "UPDATE rule_set_steps SET text = 'x' WHERE step = 1",
        "DELETE FROM rule_sets",
    ):
        with pytest.raises(Exception, match="counter:"), beneath(office.store) as connection:
            connection.execute(text(statement))
    assert office.rule_sets.page(demo, made.id).stored == made


def test_what_is_proposed_rests(office: Office, demo: Actor) -> None:
    made = proposed(office, demo)

    act = lambda: office.rule_sets.change(demo, made, WISH, new_id())  # noqa: E731
    assert refusal(act) is Code.WRONG_STATE


def test_an_example_that_fails_keeps_a_set_from_being_proposed(office: Office, demo: Actor) -> None:
    wrong = replace(right(), answer=Answer.REUSE)
    made = office.rule_sets.draft(demo, replace(WISH, examples=(wrong,)), new_id())
    none = office.rule_sets.draft(demo, replace(WISH, examples=()), new_id())

    for one in (made, none):
        act = lambda which=one: office.rule_sets.propose(demo, which, new_id())  # noqa: E731
        assert refusal(act) is Code.EXAMPLES_FAIL
    assert [one.is_right for one in office.rule_sets.page(demo, made.id).checked] == [False]
    assert (made.number, none.number) == (2, 3)


def test_a_draft_is_changed_once_and_by_who_saw_it(office: Office, demo: Actor) -> None:
    seen = drafted(office, demo)
    key = new_id()
    wish = replace(WISH, note="another reason")

    made = office.rule_sets.change(demo, seen, wish, key)
    again = office.rule_sets.change(demo, seen, wish, key)

    assert made == again
    assert (made.note, made.step) == ("another reason", 2)
    with pytest.raises(Conflict):
        office.rule_sets.change(demo, seen, WISH, new_id())
    assert [one.note for one in office.rule_sets.book(demo).stored] == ["another reason"]


def test_steps_that_need_a_reason_say_so(office: Office, demo: Actor) -> None:
    made = drafted(office, demo)

    with pytest.raises(Refused) as caught:
        office.rule_sets.withdraw(demo, made, "  ", new_id())
    assert caught.value.code is Code.REASON_NEEDED


def test_a_preview_tells_who_is_decided_otherwise(office: Office, demo: Actor) -> None:
    people = [f.on_file(office, demo) for _ in range(3)]
    told: list[tuple[int, int]] = []

    found = office.rule_sets.preview(
        demo, RULES, Product.LATER_PERMIT, f.TODAY, lambda done, whole: told.append((done, whole))
    )
    stopped = office.rule_sets.preview(
        demo, RULES, Product.LATER_PERMIT, f.TODAY, cancelled=lambda: True
    )

    assert found.differing == found.looked_at == len(people)
    assert found.counts == {(Answer.UNKNOWN, Answer.ALL): 3}
    assert {one.person_id for one in found.otherwise} == {one.id for one in people}
    assert told[-1] == (3, 3)
    assert (stopped.looked_at, stopped.is_whole) == (0, False)
    assert office.rule_sets.book(demo).stored == ()
