"""Cards that nobody collects: nothing by itself without a period, and two people to destroy."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from counter_app.domain.clock import SetClock
from counter_app.domain.custody.ageing import CustodyRules, Stage
from counter_app.domain.custody.card import CardState
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.ageing import Ageing
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import refused


def test_nothing_is_due_while_the_house_has_no_periods(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, tmp_path: Path
) -> None:
    f.card_for(office, planner, tmp_path, f.on_file(office, clerk))
    clock.advance(timedelta(days=3650))
    assert office.ageing.due(clerk) == ()


def test_a_card_is_reminded_of_taken_back_and_destroyed(
    office: Office, clerk: Actor, second: Actor, planner: Actor, clock: SetClock, tmp_path: Path
) -> None:
    days = [timedelta(days=n) for n in (30, 90, 10)]
    rules = CustodyRules(remind_after=days[0], return_after=days[1], destroy_after=days[2])
    ageing = Ageing(office.store, rules)
    number = f.card_for(office, planner, tmp_path, f.on_file(office, clerk)).document_number
    assert ageing.due(clerk) == ()
    for advance, stage in ((30, Stage.REMIND), (60, Stage.RETURN)):
        clock.advance(timedelta(days=advance))
        assert [due.stage for due in ageing.due(clerk)] == [stage]
    with refused(Code.CARD_WRONG_STATE):
        ageing.destroy(clerk, second, number, new_id())
    ageing.take_back(clerk, number, "not collected", new_id())
    assert ageing.due(clerk) == ()
    clock.advance(timedelta(days=10))
    assert [due.stage for due in ageing.due(clerk)] == [Stage.DESTROY]
    with refused(Code.SECOND_PERSON_SAME):
        ageing.destroy(clerk, clerk, number, new_id())
    assert ageing.destroy(clerk, second, number, new_id()).state is CardState.DESTROYED
