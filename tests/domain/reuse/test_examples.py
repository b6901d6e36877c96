"""The example persons, worked out by hand from the published texts."""

import pytest

from counter_app.domain.reuse.engine import decide
from counter_app.settings import reuse_rules
from tests.domain.reuse.worked_examples import Example, read

RULES = reuse_rules()
EXAMPLES = read()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: f"{one.number}-{one.rule_set}")
def test_each_person_gets_the_answer_that_the_texts_give(example: Example) -> None:
    decision = decide(RULES, example.facts)

    said = (decision.rule_set, decision.answer, decision.reason)
    assert said == (example.rule_set, example.answer, example.reason), example.because


def test_every_line_of_the_table_names_its_source_and_its_why() -> None:
    assert len(EXAMPLES) >= 200
    assert all(example.source and example.because for example in EXAMPLES)
    assert len({example.number for example in EXAMPLES}) == len(EXAMPLES)
