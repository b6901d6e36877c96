"""Variants of a day: kept, played, one applied; and what a held day teaches."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Conflict, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.variants import with_desks
from counter_app.services.office import Office
from tests import factories as f
from tests import hall_day as h
from tests import issuance_day_office as d
from tests.expectations import refused, unchanged


def test_a_variant_is_kept_changed_and_dropped(office: Office) -> None:
    scene = d.scene(office)
    service, planner, day = office.day_variants, scene.planner, scene.day
    base = service.planned(planner, day.id)
    assert (base.persons, base.most_desks, base.places) == (40, 4, 60)
    gesture = new_id()
    kept = service.keep(planner, day.id, " Zes balies ", with_desks(base, 6), gesture)
    with unchanged(office.store):
        assert service.keep(planner, day.id, "Zes balies", with_desks(base, 6), gesture) == kept
    assert (kept.name, kept.assumptions.most_desks) == ("Zes balies", 6)
    assert service.kept(f.seat(office, "clerk"), day.id) == (kept,)
    with refused(Code.NAME_TAKEN):
        service.keep(planner, day.id, "Zes balies", base, new_id())
    with pytest.raises(Invalid, match=Code.REQUIRED):
        service.keep(planner, day.id, " ", base, new_id())
    with pytest.raises(Invalid, match=Code.TOO_LONG):
        service.keep(planner, day.id, "x" * 81, base, new_id())
    changed = service.keep(planner, day.id, "Acht", with_desks(base, 8), new_id(), kept)
    assert (changed.id, changed.version) == (kept.id, 2)
    with pytest.raises(Conflict):
        service.keep(planner, day.id, "Negen", base, new_id(), kept)
    service.drop(planner, kept.id, gesture := new_id())
    service.drop(planner, kept.id, gesture)
    assert service.kept(planner, day.id) == ()
    with refused(Code.NOT_FOUND, what="variant"):
        service.drop(planner, kept.id, new_id())


def test_an_applied_variant_is_the_plan_and_rests(office: Office) -> None:
    scene = d.scene(office)
    service, planner, day = office.day_variants, scene.planner, scene.day
    wanted = replace(with_desks(service.planned(planner, day.id), 6), places=80)
    kept = service.keep(planner, day.id, "Zes balies", wanted, new_id())
    gesture = new_id()
    changed = service.apply(planner, kept.id, gesture)
    assert [line.desks for line in changed.hours] == [6, 6]
    assert [line.per_quarter for line in changed.hours] == [6, 4]
    assert changed.hall_holds == 80
    with unchanged(office.store):
        assert service.apply(planner, kept.id, gesture) == changed
    (applied,) = service.kept(planner, day.id)
    assert applied.applied_at == f.NOW
    with refused(Code.WRONG_STATE):
        service.apply(planner, kept.id, new_id())
    with refused(Code.WRONG_STATE):
        service.drop(planner, kept.id, new_id())
    with refused(Code.WRONG_STATE):
        service.keep(planner, day.id, "Anders", wanted, new_id(), applied)


def test_a_day_is_played_by_the_order_of_its_hall(office: Office) -> None:
    scene = d.scene(office)
    of = office.day_variants.planned(scene.planner, scene.day.id)
    outcome = office.day_variants.play(scene.planner, scene.day.id, of, 3)
    assert (outcome.plays, outcome.invited) == (3, 40)
    assert 0 < outcome.served_total.likely <= 45


def test_nothing_is_kept_for_a_day_that_ended(office: Office) -> None:
    scene = d.scene(office)
    of = office.day_variants.planned(scene.planner, scene.day.id)
    office.issuance_days.step(
        scene.planner, scene.day.id, DayState.CALLED_OFF, new_id(), "geen hal"
    )
    with refused(Code.WRONG_STATE):
        office.day_variants.keep(scene.planner, scene.day.id, "Zes", of, new_id())


def test_a_short_day_teaches_only_what_it_saw_often_enough(
    office: Office, clock: SetClock, tmp_path: Path
) -> None:
    hall = h.running(office, clock, tmp_path, guests=2)
    h.whole_visit(office, clock, hall, 0, time(9, 10))
    before = office.day_variants.figures.habits
    assert office.day_variants.learn(hall.captain, hall.day.id) == before
